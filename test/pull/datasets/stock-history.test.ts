import { dayMs } from '../../../workbench/shop/local-time';
import { daySerial, expectSteady, openDatasets } from './open-datasets';

function openMoved() {
  const bench = openDatasets();
  const { state } = bench.shop;
  const variation = [...state.variations.values()].find(({ stock }) => stock.size > 1 && (stock.get(0) ?? 0) > 5);
  if (!variation) throw new Error('no variation lies in several warehouses');
  const before = new Map(variation.stock);
  const elsewhere = [...variation.stock.keys()].find((id) => id !== 0) ?? 0;
  const now = bench.clock.now();
  const move = (warehouseId: number, change: number, at: number, because: { description: string; orderId?: number }) =>
    state.changeStock(variation, warehouseId, change, because, at);
  move(0, -2, now - 3 * dayMs, { description: 'Order #10001', orderId: 100_001 });
  move(elsewhere, 7, now - 2 * dayMs, { description: '=1+1' });
  // Three of these five are alike in everything.
  for (const change of [4, -4, 4, -4, 4]) move(0, change, now - dayMs, { description: 'Koreksi' });
  return { ...bench, variation, before, elsewhere };
}

describe('the dataset of stock history', () => {
  it('has every movement of a variation, the latest first, the main warehouse by its name', () => {
    const bench = openMoved();
    const { shop, variation, before } = bench;
    const tab = bench.pull('stock-history', { id: variation.id, start_date: '2020-01-01' });
    const product = shop.state.products.get(variation.productId);
    const created = product?.createdAt ?? 0;
    const day = new Date(created + 7 * 3_600_000).toISOString().slice(0, 10);
    const initial = [...before].map(([warehouseId, stock]) => ({
      at: created,
      description: `Initial variation stock on ${day}`,
      orderId: null,
      opnameId: null,
      warehouseId,
      change: stock,
      last: stock,
    }));
    const expected = [...initial, ...variation.movements].reverse().map((movement) => ({
      date: daySerial(movement.at),
      'detail.description': movement.description,
      change: movement.change,
      'stock.last': movement.last,
      'warehouse.name': shop.state.warehouseName(movement.warehouseId),
      user: 'juragan@toko.example',
      'stock.in': Math.max(0, movement.change),
      'stock.out': Math.max(0, -movement.change),
      'detail.id_order': movement.orderId === null ? '' : String(movement.orderId),
      'detail.stock_opname_id': '',
      'warehouse.id': String(movement.warehouseId),
      variation_id: String(variation.id),
    }));
    expect(tab.rows.map(({ id: _, ...cells }) => cells)).toEqual(expected);
    expect(new Set(tab.rows.map(({ id }) => id)).size).toBe(expected.length);
    expectSteady(bench, tab);
  });

  it('keeps the rows that are there when the stock moves again, movements that look alike included', () => {
    const bench = openMoved();
    const { shop, variation } = bench;
    const tab = bench.pull('stock-history', { id: variation.id });
    shop.state.changeStock(variation, 0, -4, { description: 'Koreksi' }, bench.clock.now() - dayMs);
    shop.state.changeStock(variation, 0, 4, { description: 'Koreksi' }, bench.clock.now() - dayMs);
    expect(tab.refresh()).toMatchObject({ newRows: 2, changedCells: 0, vanishedRows: 0 });
  });

  it('loses none of the movements that look alike, on however many pages they stand', () => {
    const bench = openMoved();
    const { shop, variation } = bench;
    for (let count = 0; count < 120; count += 1) {
      shop.state.changeStock(variation, 0, -1, { description: 'Koreksi' });
      shop.state.changeStock(variation, 0, 1, { description: 'Koreksi' });
    }
    const tab = bench.pull('stock-history', { id: variation.id, start_date: 'today' });
    const changes = tab.rows.map(({ change }) => change);
    expect(changes).toEqual(Array.from({ length: 240 }, (_, index) => (index % 2 === 0 ? 1 : -1)));
    expectSteady(bench, tab);
  });

  it('brings one warehouse only when asked to', () => {
    const bench = openMoved();
    const tab = bench.pull('stock-history', { id: bench.variation.id, warehouse_id: bench.elsewhere });
    expect(tab.rows.map((row) => [row['warehouse.id'], row.change])).toEqual([[String(bench.elsewhere), 7]]);
  });

  it('asks for the variation before anything is sent', () => {
    const bench = openDatasets();
    expect(() => bench.pull('stock-history')).toThrow(/Variation ID/);
  });
});
