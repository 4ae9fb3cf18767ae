import type { JsonObject } from '../../../workbench/shop/shop-message';
import { exampleOf, shapeOf } from './answer-shape';
import { openShop, opname } from './open-shop';

/** A shop in which something of everything has happened. */
function openLively() {
  const bench = openShop({ warehouseShare: 1 });
  const { id } = bench.own();
  const created = Number(bench.ask('POST', '/stock-opname', {}, opname([[id, 9]])).body.data.id);
  bench.clock.advance(3000);
  bench.shop.sell(id, 0, 1);
  return { ...bench, id, created };
}

type Lively = ReturnType<typeof openLively>;

describe('answers', () => {
  it.each<[string, (shop: Lively) => { path?: string; query?: JsonObject; body?: JsonObject }]>([
    ['GET /user', () => ({})],
    ['GET /warehouse', () => ({})],
    ['GET /warehouse/{id}', () => ({ path: '/warehouse/21' })],
    ['GET /product/search', () => ({})],
    ['GET /product/check-stock', ({ id }) => ({ query: { variation_id: String(id) } })],
    ['GET /product/history/warehouse/{variation_id}', ({ id }) => ({ path: `/product/history/warehouse/${id}` })],
    ['GET /product/history', ({ id }) => ({ query: { id: String(id) } })],
    ['PATCH /product/sync-stock', ({ id }) => ({ body: { variation_id: id, amount: 3 } })],
    [
      'PATCH /product/update-stock',
      ({ id }) => ({
        body: { variation_id: id, stock: [{ amount: 1, status: 'add', warehouse_id: 0 }], description: 'x' },
      }),
    ],
    ['POST /stock-opname', ({ id }) => ({ body: opname([[id, 8]]) })],
    ['GET /stock-opname/{id}/detail', ({ created }) => ({ path: `/stock-opname/${created}/detail` })],
    ['GET /stock-opname/transaction', ({ created }) => ({ query: { id: String(created) } })],
    ['GET /stock-opname/variation', () => ({ query: { keyword: 'a', warehouse_id: '0' } })],
    ['GET /order', () => ({})],
    ['POST /order/cancel', ({ shop }) => ({ body: { id: shop.state.orders.at(-1)?.id ?? 0 } })],
  ])('to %s have exactly the documented names', (name, requestOf) => {
    const lively = openLively();
    const { path, query, body } = requestOf(lively);
    const [method = '', documented = ''] = name.split(' ');
    const answer = lively.ask(method, path ?? documented, query, body);
    expect(answer.status).toBe(200);
    expect(shapeOf(answer.body)).toEqual(shapeOf(exampleOf(name)));
  });

  it.each<[string, (shop: Lively) => { path?: string; query?: JsonObject }]>([
    ['GET /shop', () => ({})],
    ['GET /product/variation', () => ({})],
    [
      'GET /product/{product_id}/detail',
      ({ shop }) => ({ path: `/product/${[...shop.state.products.keys()][0]}/detail` }),
    ],
    ['GET /stock-opname', () => ({})],
    ['GET /order/details', () => ({})],
    ['GET /order/detail', ({ shop }) => ({ query: { id: String(shop.state.orders[0]?.id) } })],
  ])('to %s have the documented names of a record', (name, requestOf) => {
    const lively = openLively();
    const { path, query } = requestOf(lively);
    const [method = '', documented = ''] = name.split(' ');
    const { body } = lively.ask(method, path ?? documented, query);
    const recordOf = (value: unknown) => {
      const { data } = value as { data: JsonObject | JsonObject[] };
      return new Set(Object.keys((Array.isArray(data) ? data[0] : data) ?? {}));
    };
    expect(recordOf(body)).toEqual(recordOf(exampleOf(name)));
  });
});
