import { catalogue } from '../../src/api/catalogue';
import { withClient } from '../../src/api/client';
import { listAll } from '../../src/api/list-all';
import type { HttpOutcome } from '../../src/google/ports';
import type { ErrorCode } from '../../src/text/add-on-error';
import { answered, lost } from '../ports/scripted-http';
import { StandingClock } from '../ports/standing-clock';
import { clientOver, codeOf } from './client-over';

const opname = { warehouse_id: 0, description: 'x', stock_adjustment: [{ variation_id: 1, warehouse_stock: 5 }] };

describe('client', () => {
  it('sends the key, the language, and the input where the endpoint wants it', () => {
    const { http, client } = clientOver(() => answered(200, { data: [] }));
    client.call(catalogue.warehouse.list, { with_main_warehouse: true });
    expect(http.sent).toEqual([
      {
        method: 'get',
        url: 'https://api.ngorder.id/api/open/warehouse?with_main_warehouse=true',
        headers: { Accept: 'application/json', 'Accept-Language': 'id', Authorization: 'Bearer k3y' },
      },
    ]);
  });

  it('sends a body as JSON', () => {
    const { http, client } = clientOver(() => answered(200, { data: { id: 1 } }));
    client.call(catalogue.stockOpname.create, opname);
    expect(JSON.parse(http.sent[0]?.json ?? '')).toEqual(opname);
  });

  it.each<[unknown, RegExp]>([
    [{}, /warehouse_id.*integer \(required\)/],
    [{ ...opname, stock: 1 }, /"stock".*one of: warehouse_id/],
    [{ ...opname, warehouse_id: 1.5 }, /warehouse_id/],
    [
      { ...opname, stock_adjustment: [{ variation_id: 1, warehouse_stock: -1 }] },
      /stock_adjustment\[0\]\.warehouse_stock.*≥ 0/,
    ],
    [{ ...opname, stock_adjustment: [{ variation_id: 1 }] }, /stock_adjustment\[0\]\.warehouse_stock/],
  ])('refuses %j before anything is sent', (input, message) => {
    const { http, client } = clientOver(() => lost);
    expect(() => client.call(catalogue.stockOpname.create, input as typeof opname)).toThrow(message);
    expect(http.sent).toHaveLength(0);
  });

  it('refuses days that are not in the calendar', () => {
    const { client } = clientOver(() => lost);
    expect(() => client.call(catalogue.order.list, { start_date: '2026-02-30' })).toThrow(/start_date.*yyyy-mm-dd/);
  });

  it('tries the next path on a 404 and remembers the one that answered', () => {
    const { http, client, memory } = clientOver(({ url }) =>
      url.includes('stock_opname') ? answered(200, { data: { id: 7 } }) : answered(404, {}),
    );
    expect(client.call(catalogue.stockOpname.create, opname).data.id).toBe(7);
    client.call(catalogue.stockOpname.create, opname);
    expect(http.sent.map(({ url }) => new URL(url).pathname)).toEqual([
      '/api/open/stock-opname',
      '/api/open/stock_opname',
      '/api/open/stock_opname',
    ]);
    expect(memory.paths).toEqual({ 'stockOpname.create': '/stock_opname' });
  });

  it.each<[number, unknown, ErrorCode]>([
    [401, { message: 'Unauthenticated.' }, 'keyRejected'],
    [403, {}, 'forbidden'],
    [404, {}, 'notFound'],
    [500, {}, 'serverFailed'],
    [422, { message: { id: ['is required'] } }, 'refused'],
    [200, { response: 'Failed', message: 'Habis' }, 'refused'],
    [200, '<html><title>502</title>', 'badAnswer'],
    [200, '{"data":[{"id":1', 'badAnswer'],
  ])('reads HTTP %d %j as %s', (status, body, code) => {
    const { client } = clientOver(() => answered(status, body));
    expect(codeOf(() => client.call(catalogue.shop.get, {}))).toBe(code);
  });

  it('says which endpoint answered what, with the first 200 characters', () => {
    const { client } = clientOver(() => answered(200, `<html>${'x'.repeat(500)}`));
    expect(() => client.call(catalogue.shop.get, {})).toThrow(`<html>${'x'.repeat(194)}`);
    expect(() => client.call(catalogue.shop.get, {})).toThrow('GET /shop');
    expect(() => client.call(catalogue.shop.get, {})).not.toThrow('x'.repeat(195));
  });

  it('says which address gave no answer', () => {
    const { client } = clientOver(() => lost);
    expect(() => client.call(catalogue.shop.get, {})).toThrow(/No answer from https:\/\/api\.ngorder\.id/);
  });

  it.each<[string, HttpOutcome]>([
    ['a lost answer', lost],
    ['a 500', answered(500, {})],
    ['an answer that cannot be read', answered(200, '<html>')],
  ])('does not know what became of a change after %s, and does not send it again', (_, outcome) => {
    const { http, client } = clientOver(() => outcome);
    expect(codeOf(() => client.call(catalogue.stockOpname.create, opname))).toBe('outcomeUnknown');
    expect(http.sent).toHaveLength(1);
  });

  it('never tells the key', () => {
    for (const outcome of [lost, answered(401, {}), answered(500, {}), answered(200, '<html>')]) {
      const { client } = clientOver(() => outcome);
      expect(() => client.call(catalogue.shop.get, {})).not.toThrow('k3y');
    }
  });
});

describe('an answer of a form that nobody expects', () => {
  it.each(['{"response":{"toString":"x"},"data":[]}', '{"message":{"valueOf":1,"toString":null},"response":{}}'])(
    'to a change leaves nobody thinking that it was not carried out: %s',
    (body) => {
      const { client } = clientOver(() => answered(200, body));
      expect(['none', 'outcomeUnknown']).toContain(codeOf(() => client.call(catalogue.stockOpname.create, opname)));
    },
  );

  it.each([
    { total: 3, total_pages: 1e308 },
    { total: 3, total_pages: 4_000_000 },
    { total: -1, total_pages: 1 },
    { total: 'x', total_pages: 1 },
    { total: 3, per_page: {}, total_pages: 1 },
    { total: 1.5, total_pages: 1 },
  ])('is no place in a list: %j', (pagination) => {
    const { client } = clientOver(() => answered(200, { data: [], meta: { pagination } }));
    expect(codeOf(() => client.call(catalogue.product.search, {}))).toBe('badAnswer');
  });

  it.each([
    { data: { '0': {}, x: {} } },
    { data: {} },
    { data: 7 },
    { data: null },
    { data: [{ id: 1 }, null] },
    { data: ['x'] },
    7,
    'x',
  ])('is no list of records: %j', (body) => {
    const { client, memory } = clientOver(() => answered(200, body));
    expect(codeOf(() => listAll(client, memory, catalogue.product.search, {}))).toBe('badAnswer');
  });

  it('is a list all the same where PHP printed an object, or marks of its byte order stand in front', () => {
    const { client, memory } = clientOver(() =>
      answered(200, '\uFEFF{"data":{"0":{"id":1},"2":{"id":577012345678901234}}}'),
    );
    expect(listAll(client, memory, catalogue.product.search, {})).toEqual([{ id: 1 }, { id: '577012345678901234' }]);
    expect(client.call(catalogue.warehouse.list, {}).data).toHaveLength(2);
    expect(client.call(catalogue.report.get, {}).data).toEqual({ '0': { id: 1 }, '2': { id: '577012345678901234' } });
  });

  it('is to blame where its reader reaches for something that is not there, by the endpoint that answered last', () => {
    const { http, memory, client } = clientOver((request) =>
      answered(200, request.url.includes('warehouse') ? { data: 7 } : { data: [] }),
    );
    const access = {
      ...({
        origin: 'https://api.ngorder.id',
        basePath: '/api/open',
        rejection: 'keyRejected',
        language: 'en',
      } as const),
      authorization: () => 'Bearer k3y',
    };
    const read = () =>
      withClient({ http, clock: new StandingClock(), memory, access }, (asked) => {
        asked.call(catalogue.supplier.list, {});
        return asked.call(catalogue.warehouse.list, {}).data.map(({ id }) => id);
      });
    expect(read).toThrow('(GET /warehouse, HTTP 200: {"data":7})');
    expect(read).toThrow(expect.objectContaining({ code: 'badAnswer', cause: expect.any(TypeError) }));
    const own = new TypeError('of our own');
    expect(client.blame(own)).toBe(own);
    client.call(catalogue.supplier.list, {});
    expect(client.blame(new Error('of Sheets'))).toEqual(new Error('of Sheets'));
  });
});

describe('calls that say what was read just before', () => {
  const inputs = [1, 2, 3].map((id) => ({ id, name: `Kategori ${id}` }));
  const refused = answered(429, {}, { 'retry-after': '60' });

  it('are sent once, even where it would be harmless to repeat them, and each is heard of', () => {
    const { http, client } = clientOver((_, before) => [lost, refused, answered(200, { data: {} })][before] ?? lost);
    const heard: unknown[] = [];
    const freshness = { isFresh: () => true, refusals: 0 };
    client.callFresh(catalogue.productCategory.update, inputs, freshness, (index, outcome) =>
      heard.push([index, outcome.ok || outcome.error.code]),
    );
    expect(http.sent).toHaveLength(3);
    expect(heard).toEqual([
      [0, 'outcomeUnknown'],
      [1, 'rateLimited'],
      [2, true],
    ]);
  });

  it('do not leave once they are not fresh any more, and are not heard of', () => {
    const { http, client, memory } = clientOver(() => answered(200, { data: {} }));
    memory.width = 1;
    const heard: number[] = [];
    const freshness = { isFresh: () => http.sent.length === 0, refusals: 0 };
    client.callFresh(catalogue.productCategory.update, inputs, freshness, (index) => heard.push(index));
    expect([http.sent.length, heard]).toEqual([1, [0]]);
  });
});

describe('room within a minute', () => {
  it.each([
    [10, 20, 0],
    [10, 30, 50_000],
    [10, 1000, 60_000],
  ])(
    'of 60 requests, with %i left of them just now and 30 before, %i have it after so many milliseconds: %i',
    (taken, wanted, ms) => {
      const { client, memory, clock } = clientOver(() => lost);
      const now = clock.now();
      memory.perMinute = 60;
      memory.answered = [
        { at: now - 10_000, count: 30 },
        { at: now, count: taken },
      ];
      client.awaitRoom(wanted);
      expect(clock.now() - now).toBe(ms);
    },
  );

  it('is not waited for where nothing is known of a limit', () => {
    const { client, clock } = clientOver(() => lost);
    client.awaitRoom(1000);
    expect(clock.sleeps).toEqual([]);
  });
});
