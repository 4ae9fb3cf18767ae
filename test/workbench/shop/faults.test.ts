import { createInProcessTransport } from '../../../workbench/shop/wire/in-process-transport';
import { headers, openShop, opname } from './open-shop';

describe('fault plan', () => {
  it('hits exactly the request that a test names', () => {
    const { ask, shop } = openShop();
    shop.faults.add({ path: '/shop', nth: 2, fault: { kind: 'status', status: 503 } });
    expect([1, 2, 3].map(() => ask('GET', '/shop').status)).toEqual([200, 503, 200]);
  });

  it('counts among the requests that fit by method and pattern, and can hit several in a row', () => {
    const { ask, shop } = openShop();
    shop.faults.add({ method: 'GET', path: /^\/product/, nth: 2, times: 2, fault: { kind: 'status', status: 500 } });
    ask('GET', '/shop');
    expect([1, 2, 3, 4].map(() => ask('GET', '/product/search').status)).toEqual([200, 500, 500, 200]);
  });

  it('asks for a pause with a 429', () => {
    const { send, shop } = openShop();
    shop.faults.add({ times: 1, fault: { kind: 'status', status: 429 } });
    shop.faults.add({ nth: 2, fault: { kind: 'status', status: 429, retryAfterSeconds: 9 } });
    expect([1, 2].map(() => send('GET', '/shop').headers['retry-after'])).toEqual(['1', '9']);
  });

  it('can lose an answer after the shop has acted', () => {
    const { send, shop, own } = openShop();
    shop.faults.add({ method: 'POST', fault: { kind: 'dropAnswer' } });
    expect(send('POST', '/stock-opname', {}, opname([[own().id, 1]])).dropped).toBe(true);
    expect(shop.snapshot().opnames).toHaveLength(1);
  });

  it('can lose a request before the shop learns of it', () => {
    const { send, shop, own } = openShop();
    shop.faults.add({ method: 'POST', fault: { kind: 'dropRequest' } });
    expect(send('POST', '/stock-opname', {}, opname([[own().id, 1]])).dropped).toBe(true);
    expect(shop.snapshot().opnames).toHaveLength(0);
    expect(shop.log.map(({ status }) => status)).toEqual([0]);
  });

  it('can say that it failed after it has acted, and that it acted where it has not', () => {
    const { ask, shop, own } = openShop();
    shop.faults.add({ method: 'POST', nth: 1, fault: { kind: 'failedButDone', message: 'Gagal' } });
    shop.faults.add({ method: 'POST', nth: 2, fault: { kind: 'emptySuccess' } });
    const answers = [1, 2].map((count) => ask('POST', '/stock-opname', {}, opname([[own().id, count]])).body.response);
    expect(answers).toEqual(['Failed', 'Success']);
    expect(shop.snapshot().opnames.map(({ lines }) => lines[0]?.[1])).toEqual([1]);
  });

  it('can get a request so late that its caller has given it up', () => {
    const { send, shop, clock, own } = openShop();
    shop.faults.add({ method: 'POST', nth: 1, fault: { kind: 'late', ms: 40_000 } });
    expect(send('POST', '/stock-opname', {}, opname([[own().id, 1]])).dropped).toBe(true);
    clock.advance(39_999);
    expect(shop.snapshot().opnames).toHaveLength(0);
    clock.advance(1);
    expect(shop.snapshot().opnames).toHaveLength(1);
  });

  it('can be slow by the clock', () => {
    const { ask, shop, clock } = openShop();
    const before = clock.now();
    shop.faults.add({ fault: { kind: 'slow', ms: 40_000 } });
    expect(ask('GET', '/shop').status).toBe(200);
    expect(clock.now() - before).toBe(40_000);
  });

  it('can answer with broken JSON, a page of HTML, wrong types, and a failure in the clothes of success', () => {
    const { send, shop } = openShop();
    shop.faults.add({ nth: 1, fault: { kind: 'brokenJson' } });
    shop.faults.add({ nth: 2, fault: { kind: 'html', status: 502 } });
    shop.faults.add({ nth: 3, fault: { kind: 'wrongTypes' } });
    shop.faults.add({ nth: 4, fault: { kind: 'failed200', message: 'Gudang sedang dikunci' } });
    const [broken, html, wrong, failed] = [1, 2, 3, 4].map(() => send('GET', '/product/search'));
    expect(() => JSON.parse(broken?.body ?? '')).toThrow(SyntaxError);
    expect(html).toMatchObject({ status: 502, headers: { 'content-type': 'text/html' } });
    expect(JSON.parse(wrong?.body ?? '').data).toBe('none');
    expect(failed).toMatchObject({ status: 200, body: '{"response":"Failed","message":"Gudang sedang dikunci"}' });
  });
});

describe('in-process transport', () => {
  it('leads whatever host to the shop, and answers in order', () => {
    const { shop } = openShop();
    const urls = ['https://api.ngorder.id/api/open/shop', 'https://api.smartseller.co.id/api/open/nothing'];
    const answers = createInProcessTransport(shop).send(urls.map((url) => ({ method: 'GET', url, headers })));
    expect(answers).toMatchObject([{ status: 200 }, { status: 404 }]);
  });

  it('reports a lost answer as a failure of the wire', () => {
    const { shop } = openShop();
    shop.faults.add({ fault: { kind: 'dropAnswer' } });
    const url = 'https://api.ngorder.id/api/open/shop';
    expect(createInProcessTransport(shop).send([{ method: 'GET', url, headers }])).toEqual([
      { failure: 'connection reset' },
    ]);
  });
});
