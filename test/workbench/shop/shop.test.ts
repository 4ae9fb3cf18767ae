import * as fc from 'fast-check';
import { createShop } from '../../../workbench/shop/shop';
import type { JsonObject } from '../../../workbench/shop/shop-message';
import { openShop, opname } from './open-shop';

describe('sandbox shop', () => {
  it('is the same shop for the same seed', () => {
    expect(openShop().shop.snapshot()).toEqual(openShop().shop.snapshot());
    expect(openShop({ seed: 2 }).shop.snapshot()).not.toEqual(openShop().shop.snapshot());
  });

  it('has about 3,000 variations of 1,200 products in 3 warehouses and 2,000 orders by default', () => {
    const { state } = createShop();
    expect([state.products.size, state.warehouses.length, state.orders.length]).toEqual([1200, 3, 2000]);
    expect(Math.abs(state.variations.size - 3000)).toBeLessThan(150);
  });

  it('shows every product exactly once over its pages, 10 a page whatever is asked', () => {
    const { ask } = openShop();
    const pages = [1, 2, 3].map((page) =>
      ask('GET', '/product/search', { pagination_offset: String(page), per_page: '100' }),
    );
    expect(pages[0]?.body.meta.pagination).toMatchObject({ total: 30, total_pages: 3, per_page: 10 });
    expect(new Set(pages.flatMap(({ body }) => body.data.map(({ id }) => id))).size).toBe(30);
  });

  it('honours a page size when it is generous', () => {
    const { ask } = openShop({ perPage: 'generous' });
    expect(ask('GET', '/product/search', { per_page: '100' }).body.data).toHaveLength(30);
  });

  it.each<[string, string, JsonObject, JsonObject]>([
    ['GET', '/product/search', { colour: 'red' }, {}],
    ['GET', '/product/search', { order_by: 'RANDOM' }, {}],
    ['POST', '/stock-opname', {}, { warehouse_id: '0', description: 'x', stock_adjustment: [] }],
    ['POST', '/stock-opname', {}, { warehouse_id: 0, stock_adjustment: [] }],
  ])('records what the documents do not allow: %s %s %j %j', (method, path, query, body) => {
    const { ask, shop } = openShop();
    expect(ask(method, path, query, body).status).toBe(400);
    expect(shop.violations).not.toHaveLength(0);
  });

  it('serves one spelling of a path that is documented in two', () => {
    const old = openShop({ pathChoice: 1 });
    expect(old.ask('GET', '/stock-opname').status).toBe(404);
    expect(old.ask('GET', '/stock_opname').status).toBe(200);
  });

  it('asks for a pause when it gets too many requests, and forgets after a minute', () => {
    const { ask, clock } = openShop({ rateLimitPerMinute: 2 });
    expect([1, 2, 3].map(() => ask('GET', '/shop').status)).toEqual([200, 200, 429]);
    clock.advance(60_000);
    expect(ask('GET', '/shop').status).toBe(200);
  });

  it('tells how many requests are left, and how long to wait once none is', () => {
    const { send, clock } = openShop({ rateLimitPerMinute: 2 });
    expect(send('GET', '/shop').headers).toMatchObject({ 'x-ratelimit-limit': '2', 'x-ratelimit-remaining': '1' });
    clock.advance(15_000);
    send('GET', '/shop');
    expect(send('GET', '/shop').headers).toMatchObject({ 'x-ratelimit-remaining': '0', 'retry-after': '45' });
  });

  it.each([
    ['wrong', 'Unauthenticated.'],
    ['expired-key', 'Your API key has expired.'],
  ])('refuses the key %s', (key, message) => {
    const { shop } = openShop();
    const request = { method: 'GET', path: '/shop', query: {}, body: {}, headers: { authorization: `Bearer ${key}` } };
    const response = shop.handle(request);
    expect([response.status, JSON.parse(response.body)]).toEqual([401, { response: 'Failed', message }]);
  });

  it('keeps staff from what is for administrators', () => {
    const { ask } = openShop({ role: 'staff' });
    expect([ask('GET', '/user').status, ask('GET', '/shop').status]).toEqual([403, 200]);
  });

  it('counts what was changed, by endpoint, a lost answer included', () => {
    const { send, shop, own } = openShop();
    shop.faults.add({ method: 'POST', nth: 2, fault: { kind: 'dropAnswer' } });
    for (const count of [1, 2]) send('POST', '/stock-opname', {}, opname([[own().id, count]]));
    send('POST', '/stock-opname', {}, opname([[1, 1]]));
    expect([...shop.changes]).toEqual([['POST /stock-opname', 2]]);
  });

  it('lets every request take its latency by the clock', () => {
    const { ask, clock } = openShop({ latencyMs: 250 });
    const before = clock.now();
    ask('GET', '/shop');
    expect(clock.now() - before).toBe(250);
  });

  it('refuses to sell more than there is, and changes nothing', () => {
    const { shop, own } = openShop();
    const before = shop.snapshot();
    expect(() => shop.sell(own().id, 0, 10_000)).toThrow(/not sufficient/);
    expect(shop.snapshot()).toEqual(before);
    expect(shop.deeds).toEqual([]);
  });

  it('holds texts that a sheet could take for numbers, dates or formulas', () => {
    const { shop } = openShop();
    expect(shop.variations().map(({ sku }) => sku)).toEqual(expect.arrayContaining(['00123', '1E5', "'abc", '-']));
    const names = [...shop.state.products.values()].map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining([expect.stringMatching(/^=IMPORTXML\(/), expect.stringMatching(/^\+62/)]),
    );
  });

  it('never holds less than nothing, and stock, movements and the history it tells always agree', () => {
    const step = fc.record({
      what: fc.constantFrom('sell', 'opname', 'add', 'wait'),
      which: fc.integer({ min: 0, max: 9 }),
      count: fc.integer({ min: 0, max: 40 }),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        const { ask, shop, clock } = openShop({ products: 10, orders: 0 });
        const chosen = shop.variations().slice(0, 10);
        const before = new Map(chosen.map(({ id, stock }) => [id, stock.get(0) ?? 0]));
        const take = (what: string, id: number, count: number) => {
          if (what === 'sell' && count <= (shop.stockOf(id).get(0) ?? 0)) shop.sell(id, 0, count);
          if (what === 'opname') ask('POST', '/stock-opname', {}, opname([[id, count]]));
          if (what === 'add') {
            const stock = [{ amount: count, status: 'SUB', warehouse_id: 0 }];
            ask('PATCH', '/product/update-stock', {}, { variation_id: id, stock, description: 'x' });
          }
          if (what === 'wait') clock.advance(count * 1000);
        };
        for (const { what, which, count } of steps) take(what, chosen[which]?.id ?? 0, count);
        clock.advance(10_000);
        for (const { id, movements } of shop.variations().filter((one) => before.has(one.id))) {
          const sum = movements
            .filter(({ warehouseId }) => warehouseId === 0)
            .reduce((total, { change }) => total + change, 0);
          expect(shop.stockOf(id).get(0)).toBe((before.get(id) ?? 0) + sum);
          expect([...shop.stockOf(id).values()].every((stock) => stock >= 0)).toBe(true);
          const [latest] = ask('GET', '/product/history', { id: String(id), warehouse_id: '0' }).body.data;
          expect(latest?.stock).toMatchObject({ last: shop.stockOf(id).get(0) });
        }
      }),
      { numRuns: 40, seed: 1 },
    );
  });
});
