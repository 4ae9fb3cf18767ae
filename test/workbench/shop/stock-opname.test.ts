import { openShop, opname } from './open-shop';

describe('stock opname', () => {
  it('carries a stock opname out in the background, tells what it replaced, and writes history', () => {
    const { ask, shop, clock } = openShop();
    const variation = shop.variations().find(({ stock }) => (stock.get(0) ?? 0) > 3);
    const id = variation?.id ?? 0;
    const before = shop.stockOf(id).get(0) ?? 0;
    const created = ask('POST', '/stock-opname', {}, opname([[id, 500]])).body.data.id;
    shop.sell(id, 0, 2);
    expect(ask('GET', `/stock-opname/${created}/detail`).body.data.progress_status).toBe('ON PROGRESS');
    expect(shop.stockOf(id).get(0)).toBe(before - 2);
    clock.advance(3000);
    expect(ask('GET', `/stock-opname/${created}/detail`).body.data.progress_status).toBe('SUCCESS');
    expect(shop.stockOf(id).get(0)).toBe(500);
    expect(ask('GET', '/stock-opname/transaction', { id: String(created) }).body.data[0]?.stock_adjustment).toEqual({
      warehouse_stock: 500,
      system_stock: before - 2,
      changed_stock: 502 - before,
    });
    expect(ask('GET', '/product/history', { id: String(id) }).body.data[0]).toMatchObject({
      detail: { description: 'hitung ulang', stock_opname_id: created },
      stock: { in: 502 - before, out: 0, last: 500 },
    });
  });

  it('refuses an opname with a variation that the warehouse does not hold, and changes nothing', () => {
    const { ask, shop } = openShop();
    const before = shop.snapshot();
    const answer = ask('POST', '/stock-opname', {}, opname([[1, 5]]));
    expect(answer.status).toBe(400);
    expect(answer.body.message).toHaveProperty(['stock_adjustment.0.variation_id']);
    expect(shop.snapshot()).toEqual(before);
  });

  it('dates the change at the moment when it was done, however late somebody looks', () => {
    const { ask, shop, clock, own } = openShop();
    const { id } = own();
    ask('POST', '/stock-opname', {}, opname([[id, 7]]));
    const done = clock.now() + 3000;
    clock.advance(60_000);
    expect(shop.state.variations.get(id)?.movements.map(({ at, last }) => [at, last])).toEqual([[done, 7]]);
  });

  it('carries overlapping opnames out one after the other', () => {
    const { ask, shop, clock, own } = openShop();
    const { id } = own();
    ask('POST', '/stock-opname', {}, opname([[id, 70]]));
    clock.advance(1000);
    const second = ask('POST', '/stock-opname', {}, opname([[id, 80]])).body.data.id;
    clock.advance(10_000);
    expect(shop.stockOf(id).get(0)).toBe(80);
    const [line] = ask('GET', '/stock-opname/transaction', { id: String(second) }).body.data;
    expect(line?.stock_adjustment).toMatchObject({ system_stock: 70, changed_stock: 10 });
  });

  it('lists the last 30 days, newest first, by warehouse', () => {
    const { ask, clock, own } = openShop({ warehouseShare: 1 });
    const { id } = own();
    const create = (warehouse: number) => ask('POST', '/stock-opname', {}, opname([[id, 5]], warehouse)).body.data.id;
    create(0);
    clock.advance(31 * 86_400_000);
    const [first, second] = [create(0), create(21)];
    const idsOf = (query: Record<string, string>) => ask('GET', '/stock-opname', query).body.data.map((one) => one.id);
    expect(idsOf({})).toEqual([second, first]);
    expect(idsOf({ warehouse_id: '21' })).toEqual([second]);
    expect(idsOf({ start_date: '2026-01-01' })).toHaveLength(3);
  });

  it('gives as many lines a page as are asked for', () => {
    const { ask, shop, clock } = openShop();
    const lines = shop.variations().map(({ id }) => [id, 3] as const);
    const id = String(ask('POST', '/stock-opname', {}, opname(lines)).body.data.id);
    clock.advance(3000);
    expect(ask('GET', '/stock-opname/transaction', { id }).body.data).toHaveLength(Math.min(50, lines.length));
    expect(ask('GET', '/stock-opname/transaction', { id, per_page: '500' }).body.data).toHaveLength(lines.length);
  });

  it('passes over a product that was removed meanwhile', () => {
    const { ask, shop, clock, own } = openShop();
    const { id, productId } = own();
    const created = ask('POST', '/stock-opname', {}, opname([[id, 3]])).body.data.id;
    shop.removeProduct(productId);
    clock.advance(3000);
    expect(ask('GET', `/stock-opname/${created}/detail`).body.data.progress_status).toBe('SUCCESS');
  });

  it('finds variations by SKU, by name and by product, in the warehouses that hold them', () => {
    const { ask, own } = openShop();
    const { id, sku, productId } = own();
    const find = (query: Record<string, string>) =>
      ask('GET', '/stock-opname/variation', query).body.data.map((one) => one.variation_id);
    expect(find({ keyword: sku, warehouse_id: '0' })).toContain(id);
    expect(find({ product_id: String(productId) })).toContain(id);
    expect(find({ keyword: 'nothing of the kind', warehouse_id: '0' })).toEqual([]);
  });
});
