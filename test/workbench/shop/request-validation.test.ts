import { endpointName, readReference } from '../../../workbench/shop/checks/reference';
import { checkRequest } from '../../../workbench/shop/checks/request-validation';
import { isPlainObject, type JsonObject } from '../../../workbench/shop/shop-message';
import { parseQuery } from '../../../workbench/shop/wire/php-query';
import { readRequest } from '../../../workbench/shop/wire/wire';

const endpointOf = (name: string) => {
  const endpoint = readReference().find((one) => endpointName(one) === name);
  if (!endpoint) throw new Error(`no ${name}`);
  return endpoint;
};

const check = (name: string, query: JsonObject, body: JsonObject = {}, strict = false) =>
  checkRequest(endpointOf(name), { query, body }, strict);

const order: JsonObject = {
  customer_sender_id: 1,
  customer_receiver_id: 1,
  supplier_id: 1,
  order_date: '2026-03-02',
  is_print: false,
  products: [{ id: 1, qty: 1, product_status: 'S' }],
  expedition: { id: 1, rate: 1000, name: 'JNE', auto_pickup: false },
  payment: { status: 'UNPAID' },
  source: 'WEB',
};

describe('request validation', () => {
  it('knows the type of every documented parameter', () => {
    const samples = ['text', 1, true, [], {}];
    for (const endpoint of readReference()) {
      for (const { name, in: place } of endpoint.params.filter((one) => one.in !== 'path')) {
        const key = name.split(/[.[]/)[0] ?? '';
        for (const sample of samples) {
          const sent = { [key]: sample };
          const isQuery = place === 'query' || endpoint.method === 'GET';
          expect(() =>
            checkRequest(endpoint, { query: isQuery ? sent : {}, body: isQuery ? {} : sent }, false),
          ).not.toThrow();
        }
      }
    }
  });

  it('accepts every documented example', () => {
    const withExample = readReference().filter(({ example }) => isPlainObject(example?.request));
    const refused = withExample.map((endpoint) => {
      const sent = endpoint.example?.request as JsonObject;
      const isGet = endpoint.method === 'GET';
      return [
        endpointName(endpoint),
        checkRequest(endpoint, { query: isGet ? sent : {}, body: isGet ? {} : sent }, false),
      ];
    });
    expect(refused.filter(([, problems]) => Object.keys(problems ?? {}).length > 0)).toEqual([]);
    expect(withExample.length).toBeGreaterThan(10);
  });

  it.each<[string, string, JsonObject, JsonObject, string]>([
    ['an unknown field', 'GET /product/search', { colour: 'red' }, {}, 'colour'],
    ['a value outside its list', 'GET /product/search', { order_by: 'RANDOM' }, {}, 'order_by'],
    ['a text for a number', 'GET /product/history', { id: 'seven' }, {}, 'id'],
    ['a missing field', 'GET /product/history', {}, {}, 'id'],
    ['a date in another format', 'GET /order', { start_date: '2/3/2026' }, {}, 'start_date'],
    ['a page that is too large', 'GET /order', { per_page: '101' }, {}, 'per_page'],
    ['a body where a query belongs', 'PATCH /product/sync-stock', { variation_id: '1', amount: '2' }, {}, 'amount'],
    ['a number as text in a body', 'PATCH /product/sync-stock', {}, { variation_id: '1', amount: 2 }, 'variation_id'],
    [
      'an empty list',
      'POST /stock-opname',
      {},
      { warehouse_id: 0, description: 'x', stock_adjustment: [] },
      'stock_adjustment',
    ],
    [
      'a wrong field of an item',
      'POST /stock-opname',
      {},
      { warehouse_id: 0, description: 'x', stock_adjustment: [{ variation_id: 1, stock: 2 }] },
      'stock_adjustment.0.stock',
    ],
    ['an item that is no object', 'POST /order', {}, { ...order, products: [1] }, 'products.0'],
  ])('reports %s', (_, name, query, body, field) => {
    expect(check(name, query, body)).toHaveProperty([field]);
  });

  it('takes numbers as texts in a query', () => {
    expect(check('GET /product/history', { id: '7', per_page: '20' })).toEqual({});
  });

  it('asks for a field under its documented condition only', () => {
    expect(check('POST /order', {}, order)).toEqual({});
    expect(Object.keys(check('POST /order', {}, { ...order, payment: { status: 'PAID' } }))).toEqual([
      'payment.date',
      'payment.bank_id',
      'payment.amount',
    ]);
    const foreign = { ...order, products: [{ id: 1, qty: 1, product_status: 'R' }] };
    expect(check('POST /order', {}, foreign)).toHaveProperty(['payment.cost_of_goods_sales']);
    const discounted = { ...order, products: [{ id: 1, qty: 1, product_status: 'S', type: 'NOMINAL' }] };
    expect(check('POST /order', {}, discounted)).toHaveProperty(['products.0.nominal']);
  });

  it.each(['ADD', 'SUB', 'add', 'sub'])(
    'accepts %s, printed one way in the table and the other in the example',
    (status) => {
      const body = { variation_id: 1, stock: [{ amount: 1, status, warehouse_id: 0 }], description: 'x' };
      expect(check('PATCH /product/update-stock', {}, body)).toEqual({});
    },
  );

  it('requires the filters that are printed as required when it is strict', () => {
    expect(check('GET /order', {})).toEqual({});
    expect(check('GET /order', {}, {}, true)).toHaveProperty(['order_progress_status']);
  });
});

describe('requests on the wire', () => {
  it('reads a query the way PHP does', () => {
    expect(parseQuery('?a[0][b]=x&a[0][c]=1+2&d[]=1&d[]=2&e=%5B')).toEqual({
      a: { 0: { b: 'x', c: '1 2' } },
      d: { 0: '1', 1: '2' },
      e: '[',
    });
  });

  it('accepts the documented body of a GET as a PHP style query', () => {
    const { query } = readRequest('GET', '/api/open/x?products[0][name]=Sepatu', {}, '');
    expect(check('GET /product/sku/generate-new', query)).toEqual({});
    expect(check('GET /product/sku/generate-new', parseQuery('products[0][title]=Sepatu'))).toHaveProperty([
      'products.0.name',
    ]);
  });

  it.each([
    ['GET', 'application/json', '{}'],
    ['POST', 'application/x-www-form-urlencoded', 'a=1'],
    ['POST', 'application/json', '{"a":'],
    ['POST', 'application/json', '[1]'],
  ])('reports a body that the API would not read: %s %s %s', (method, contentType, body) => {
    const request = readRequest(method, '/api/open/order', { 'content-type': contentType }, body);
    expect(request.bodyProblem).toEqual(expect.any(String));
    expect(checkRequest(endpointOf('POST /order'), request, false)).toHaveProperty('body');
  });
});
