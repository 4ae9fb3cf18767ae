import { dayMs } from '../../../workbench/shop/local-time';
import { callConfirmed } from '../../call-confirmed';
import { failureOf } from '../../rpc/failure-of';
import { expectSteady, momentSerial, openDatasets } from './open-datasets';

/** Two stock opnames that are done, in two warehouses, and one that is not. */
function openCounted() {
  const bench = openDatasets({ opnameMs: 60_000 });
  const { state } = bench.shop;
  const spread = [...state.variations.values()].filter(({ stock }) => stock.size > 1).slice(0, 12);
  const elsewhere = [...(spread[0]?.stock.keys() ?? [])].find((id) => id !== 0) ?? 0;
  const count = (warehouseId: number, description: string, counted: number) => {
    const lines = spread.map(({ id }) => ({ variation_id: id, warehouse_stock: counted }));
    const input = { warehouse_id: warehouseId, description, stock_adjustment: lines };
    callConfirmed(bench.rpc, { id: 'stockOpname.create', input });
  };
  const before = new Map(spread.map(({ id, stock }) => [id, new Map(stock)]));
  count(0, '=SUM(1)', 0);
  count(elsewhere, 'Opname bulanan', 9);
  bench.clock.advance(2 * dayMs);
  count(0, 'Belum selesai', 3);
  return { ...bench, spread, before, elsewhere };
}

describe('the datasets of stock opnames', () => {
  it('have every stock opname, the latest first', () => {
    const bench = openCounted();
    const { state } = bench.shop;
    const tab = bench.pull('stock-opnames');
    const expected = [...state.opnames].reverse().map((opname) => ({
      created_at: momentSerial(opname.createdAt),
      description: opname.description,
      'warehouse.name': state.warehouseName(opname.warehouseId),
      variation_total: opname.lines.length,
      progress_status: opname.status,
      'warehouse.id': String(opname.warehouseId),
      id: String(opname.id),
    }));
    expect(tab.rows).toEqual(expected);
    expect(tab.rows.map((row) => row.progress_status)).toEqual(['ON PROGRESS', 'SUCCESS', 'SUCCESS']);
    expectSteady(bench, tab);
  });

  it('have every line with what it counted and what it replaced', () => {
    const bench = openCounted();
    const { state } = bench.shop;
    const tab = bench.pull('stock-opname-lines');
    const expected = [...state.opnames].reverse().flatMap((opname) =>
      opname.lines.map(({ variationId, counted }, index) => {
        const variation = state.variations.get(variationId);
        const replaced = bench.before.get(variationId)?.get(opname.warehouseId) ?? 0;
        const system = opname.status === 'SUCCESS' ? replaced : 0;
        return {
          created_at: momentSerial(opname.createdAt),
          description: opname.description,
          'warehouse.name': state.warehouseName(opname.warehouseId),
          sku: variation?.sku,
          full_name: `${state.products.get(variation?.productId ?? 0)?.name} ${variation?.size}`,
          'stock_adjustment.system_stock': system,
          'stock_adjustment.warehouse_stock': counted,
          'stock_adjustment.changed_stock': counted - system,
          progress_status: opname.status,
          'warehouse.id': String(opname.warehouseId),
          variation_id: String(variationId),
          parent_id: String(opname.id),
          id: `${opname.id}:${opname.id * 100_000 + index}`,
        };
      }),
    );
    expect(tab.rows).toEqual(expected);
    expectSteady(bench, tab);
  });

  it('come whole or not at all', () => {
    const bench = openCounted();
    bench.shop.faults.add({
      path: '/stock-opname/transaction',
      nth: 2,
      times: 99,
      fault: { kind: 'status', status: 500 },
    });
    const visibleTabs = () => bench.cloud.workbook.sheets().flatMap(({ name, hidden }) => (hidden ? [] : [name]));
    const before = visibleTabs();
    expect(failureOf(() => bench.pull('stock-opname-lines')).technical).toMatch(/stock-opname.transaction, HTTP 500$/);
    expect(visibleTabs()).toEqual(before);
    bench.shop.faults.clear();
    expect(bench.pull('stock-opname-lines').rows).toHaveLength(3 * bench.spread.length);
  });

  it('take the period and the warehouse that are asked for', () => {
    const bench = openCounted();
    const there = { warehouse_id: bench.elsewhere };
    expect(bench.pull('stock-opnames', there).rows.map((row) => row.description)).toEqual(['Opname bulanan']);
    const recent = bench.pull('stock-opname-lines', { start_date: 'today' }).rows;
    expect(new Set(recent.map((row) => row.description))).toEqual(new Set(['Belum selesai']));
  });
});
