import { allEndpoints } from '../../src/api/catalogue';
import type { PullSummary } from '../../src/pull/pull';
import { isReadable } from '../../src/tables/endpoint-dataset';
import { openInProcessWorkbench } from '../../workbench/in-process-workbench';
import { callConfirmed } from '../call-confirmed';
import { type Ask, realInput } from '../contract/endpoint-inputs';
import { refreshByItself } from '../schedule/refresh-by-itself';

function open() {
  const bench = openInProcessWorkbench({ shop: { products: 30, orders: 60, warehouseShare: 0.4 }, locale: 'en' });
  bench.rpc('connection.save', { key: bench.shop.options.key });
  const pull = (endpoint: string, filters: unknown = {}, tabId?: number) =>
    bench.rpc<PullSummary>('pull.run', { endpoint, filters, tabId });
  const table = (tabId: number) => {
    const sheet = bench.cloud.workbook.sheet(tabId);
    return sheet?.readValues({ row: 1, column: 1, rows: sheet.lastRow(), columns: sheet.lastColumn() }) ?? [];
  };
  return { ...bench, pull, table };
}

describe('a pull of any endpoint', () => {
  it('brings every page of a list into a tab of its own, and changes nothing when done twice', () => {
    const { shop, pull, table } = open();
    const input = { start_date: '2025-12-01', end_date: '2026-12-31' };
    const first = pull('order.list', input);
    const rows = table(first.tabId);
    expect(first).toMatchObject({ tabName: 'Orders of a period', counts: { records: 60 }, newRows: 60 });
    const idColumn = rows[0]?.indexOf('Order id') ?? -1;
    expect(new Set(rows.slice(1).map((row) => row[idColumn]))).toEqual(
      new Set(shop.state.orders.map(({ id }) => String(id))),
    );
    expect(pull('order.list', input)).toMatchObject({ tabId: first.tabId, newRows: 0, changedCells: 0 });
  });

  it('keeps what a person adds beside it, and is refreshed by the hour with its own filters', () => {
    const bench = open();
    const { shop, pull, table, cloud } = bench;
    const { tabId } = pull('expense.list');
    const width = table(tabId)[0]?.length ?? 0;
    cloud.workbook.type(tabId, 1, width + 1, 'Catatan');
    cloud.workbook.type(tabId, 2, width + 1, '=1+1');
    const before = table(tabId).length;
    shop.state.expenses.push({ id: 999, title: 'Baru', note: '', nominal: 1000, quantity: 1, day: '2026-03-02' });
    refreshByItself(bench);
    expect(table(tabId)).toHaveLength(before + 1);
    expect(cloud.workbook.sheet(tabId)?.readFormulas({ row: 2, column: width + 1, rows: 1, columns: 1 })).toEqual([
      ['=1+1'],
    ]);
  });

  it('refuses what does more than read, and what it does not know', () => {
    const { pull } = open();
    expect(() => pull('order.cancel', { id: 1 })).toThrow(/cannot be pulled/);
    expect(() => pull('order.explode')).toThrow(/no Ngorder function named/);
  });

  const tables = allEndpoints().filter(isReadable);

  it.each(tables.map((endpoint) => [endpoint.id, endpoint] as const))('works for %s', (id, endpoint) => {
    const { pull, table, rpc, shop } = open();
    const ask: Ask = (one, input = {}) => callConfirmed<{ data: unknown }>(rpc, { id: one, input }).data;
    const { pagination_offset: _, ...filters } = realInput(endpoint, ask);
    const { tabId, counts } = pull(id, filters);
    const rows = table(tabId);
    expect(rows.length).toBe((counts.records ?? 0) + 1);
    expect(rows[0]?.filter((title) => title === '')).toEqual([]);
    expect(shop.violations).toEqual([]);
  });
});
