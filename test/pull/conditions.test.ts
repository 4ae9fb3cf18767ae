import type { PullSummary } from '../../src/pull/pull';
import type { PlanView } from '../../src/rpc/push-calls';
import { openInProcessWorkbench } from '../../workbench/in-process-workbench';
import { columnsOf } from '../../workbench/tab-view';
import { codeOf, openPulled } from '../push/open-pulled';

type Bench = ReturnType<typeof openInProcessWorkbench>;

/** A shop of some products and orders; a definition's rows by the key of a column. */
function openShop(shop: object = { products: 20, orders: 60, orderDays: 20, warehouses: 1, warehouseShare: 0 }) {
  const bench = openInProcessWorkbench({ shop, locale: 'en' });
  bench.rpc('connection.save', { key: bench.shop.options.key });
  const pull = (definition: object): PullSummary =>
    bench.rpc<PullSummary>('pull.run', { definition: { filters: {}, mode: 'update', ...definition } });
  return { ...bench, pull, column: (tabId: number, key: string) => columnIn(bench, tabId, key) };
}

function columnIn({ cloud }: Pick<Bench, 'cloud'>, tabId: number, key: string) {
  const sheet = cloud.workbook.sheet(tabId);
  const column = columnsOf(cloud.workbook, tabId).get(key);
  if (!sheet || column === undefined) throw new Error(`no column ${key}`);
  if (sheet.lastRow() < 2) return [];
  return sheet.readValues({ row: 2, column, rows: sheet.lastRow() - 1, columns: 1 }).flat();
}

const below = (value: string | number, column = 'stock:0') => ({ column, is: 'below', value });

describe('conditions on rows after reading', () => {
  it('keeps rows that fit all of them, and tells how many were left out', () => {
    const bench = openShop();
    const whole = bench.pull({ dataset: 'variations' });
    const stocks = bench.column(whole.tabId, 'stock:0').filter((stock) => typeof stock === 'number');
    const fitting = stocks.filter((stock) => Number(stock) < 50);
    expect(fitting.length).toBeGreaterThan(0);
    const cut = bench.pull({ dataset: 'variations', conditions: [below(50), { column: 'stock:0', is: 'filled' }] });
    expect(bench.column(cut.tabId, 'stock:0')).toEqual(fitting);
    expect(cut).toMatchObject({ rows: fitting.length, leftOut: whole.rows - fitting.length });
    expect(whole.leftOut).toBeUndefined();
  });

  it('compares by columns that the tab does not show', () => {
    const bench = openShop();
    const conditions = [below(50)];
    const shown = bench.pull({ dataset: 'variations', conditions });
    const hidden = bench.pull({ dataset: 'variations', conditions, columns: ['sku', 'variation_id'] });
    expect(bench.column(hidden.tabId, 'variation_id')).toEqual(bench.column(shown.tabId, 'variation_id'));
  });

  it('takes the stocks of all warehouses for one, any of which may fit', () => {
    const bench = openShop({ products: 25, orders: 0, warehouses: 2, warehouseShare: 0.5 });
    const any = bench.pull({ dataset: 'variations', conditions: [below(30, 'anyStock')] });
    const spread = bench.shop.variations().filter(({ stock }) => [...stock.values()].some((left) => left < 30));
    const counted = spread.filter(({ productId }) => bench.shop.state.products.get(productId)?.type === 'S');
    expect(counted.length).toBeGreaterThan(0);
    expect(any.leftOut).toBeGreaterThan(0);
    expect(bench.column(any.tabId, 'variation_id').map(Number).sort()).toEqual(counted.map(({ id }) => id).sort());
    expect(codeOf(() => bench.pull({ dataset: 'variations', conditions: [below('sedikit', 'anyStock')] }))).toBe(
      'filterInvalid',
    );
    const offered = bench.rpc<readonly { key: string; title: string; isAnyOf: boolean }[]>('datasets.columns', {
      dataset: 'variations',
    });
    expect(offered.filter(({ isAnyOf }) => isAnyOf)).toMatchObject([
      { key: 'anyStock', title: 'Stock in any warehouse' },
    ]);
  });

  it('counts the limit of rows after them', () => {
    const bench = openShop();
    const conditions = [{ column: 'total_stock', is: 'atLeast', value: 1 }];
    const all = bench.pull({ dataset: 'products', conditions });
    const cut = bench.pull({ dataset: 'products', conditions, rowLimit: 3 });
    expect(bench.column(cut.tabId, 'id')).toEqual(bench.column(all.tabId, 'id').slice(0, 3));
  });

  it('takes codes by either name, days by words, and values from a cell', () => {
    const bench = openShop();
    const { workbook } = bench.cloud;
    const filter = workbook.insertSheet('Filter');
    workbook.type(filter.id, 1, 1, '3');
    const all = bench.pull({ dataset: 'orders' });
    const [days, paid] = [bench.column(all.tabId, 'order_date'), bench.column(all.tabId, 'payment_status')];
    const dayOf = (cell: unknown) => Math.floor(Number(cell));
    const today = Math.max(...days.map(dayOf));
    const old = days.filter((day, row) => paid[row] === 'Unpaid' && dayOf(day) < today - 3);
    expect(old.length).toBeGreaterThan(0);
    for (const status of ['UNPAID', 'unpaid', 'Belum dibayar']) {
      const cut = bench.pull({
        dataset: 'orders',
        conditions: [
          { column: 'payment_status', is: 'is', value: status },
          { column: 'order_date', is: 'olderThan', value: '=Filter!A1' },
        ],
      });
      expect(bench.column(cut.tabId, 'order_date')).toEqual(old);
    }
  });

  it('takes a percentage of a cell as the cell shows it', () => {
    const bench = openShop();
    const { workbook } = bench.cloud;
    const filter = workbook.insertSheet('Filter');
    const margins = bench.column(bench.pull({ dataset: 'variations' }).tabId, 'margin').map(Number);
    const above = Math.floor(100 * Math.max(...margins)) + 1;
    expect(Math.min(...margins)).toBeGreaterThan(above / 10_000);
    workbook.type(filter.id, 1, 1, `${above}%`);
    workbook.type(filter.id, 2, 1, String(above));
    for (const value of [String(above), `${above}%`, '=Filter!A1', '=Filter!A2']) {
      const conditions = [{ column: 'margin', is: 'atLeast', value }];
      expect([value, bench.pull({ dataset: 'variations', conditions }).rows]).toEqual([value, 0]);
    }
  });

  it('works for endpoints whose columns are found out, and for a column that no record has', () => {
    const bench = openShop();
    const dataset = 'endpoint:supplier.list';
    const all = bench.pull({ dataset });
    const [name] = bench.column(all.tabId, 'name');
    const cut = bench.pull({
      dataset,
      conditions: [{ column: 'name', is: 'contains', value: String(name).toUpperCase() }],
    });
    expect(bench.column(cut.tabId, 'name')).toEqual([name]);
    const none = bench.pull({ dataset, conditions: [{ column: 'of_tomorrow', is: 'filled' }] });
    expect(none).toMatchObject({ rows: 0, leftOut: all.rows });
  });

  it.each([
    ['a word in the place of a number', { dataset: 'products', conditions: [below('lots', 'total_stock')] }],
    ['a comparison that does not suit the column', { dataset: 'products', conditions: [below(3, 'name')] }],
    [
      'a code that is none',
      { dataset: 'orders', conditions: [{ column: 'payment_status', is: 'is', value: 'Lunass' }] },
    ],
  ])('refuses %s before anything is asked', (_what, definition) => {
    const bench = openShop();
    const before = bench.shop.log.length;
    expect(codeOf(() => bench.pull(definition))).toBe('filterInvalid');
    expect(bench.shop.log).toHaveLength(before);
  });

  it('refuses a column that the dataset does not have', () => {
    const bench = openShop();
    for (const dataset of ['products', 'variations'])
      expect(codeOf(() => bench.pull({ dataset, conditions: [below(3, 'stocks')] }))).toBe('conditionColumnGone');
  });

  it('says in the note of the tab what rows have to fit', () => {
    const bench = openShop();
    const { tabId, leftOut } = bench.pull({ dataset: 'products', conditions: [below(5, 'total_stock')] });
    const note = () =>
      String(
        bench.cloud.workbook.sheet(tabId)?.readAttribute({ row: 1, column: 1, rows: 1, columns: 1 }, 'note')[0]?.[0],
      );
    expect(note()).toContain(`Only rows where: Stock below 5. Left out: ${leftOut}`);
    bench.rpc('pull.run', { tabId });
    expect(note().match(/Only rows where/g)).toHaveLength(1);
  });
});

describe('a row that stops fitting', () => {
  const conditions = [below(50)];

  function openCut() {
    const bench = openPulled({ products: 20, warehouses: 1, warehouseShare: 0 });
    const definition = { dataset: 'variations', filters: {}, mode: 'update', conditions };
    const { tabId } = bench.rpc<PullSummary>('pull.run', { definition });
    const ids = columnIn(bench, tabId, 'variation_id').map(Number);
    const id = ids.find((one) => (bench.shop.stockOf(one).get(0) ?? 0) > 0);
    if (id === undefined) throw new Error('too small a shop');
    const column = (key: string) => columnsOf(bench.cloud.workbook, tabId).get(key) ?? 0;
    const row = ids.indexOf(id) + 2;
    return {
      ...bench,
      ...{ tabId, id, definition },
      cell: (key: string) =>
        bench.cloud.workbook.sheet(tabId)?.readValues({ row, column: column(key), rows: 1, columns: 1 })[0]?.[0],
      type: (key: string, text: string) => bench.cloud.workbook.type(tabId, row, column(key), text),
      restock: (to: number) => bench.shop.state.variations.get(id)?.stock.set(0, to),
    };
  }

  it('stays, and is said to have left the tab, never the shop', () => {
    const bench = openCut();
    const before = bench.cell('stock:0');
    bench.restock(900);
    expect(bench.rpc('pull.run', { tabId: bench.tabId })).toMatchObject({ vanishedRows: 0 });
    expect(bench.cell('#result')).toBe('○ No longer fits the conditions of this tab');
    expect(bench.cell('stock:0')).toBe(before);
    bench.restock(1);
    bench.rpc('pull.run', { tabId: bench.tabId });
    expect([bench.cell('#result'), bench.cell('stock:0')]).toEqual(['', 1]);
  });

  it('keeps an edit that is not pushed, as a conflict with what the shop has now', () => {
    const bench = openCut();
    bench.type('stock:0', '7');
    bench.type('price', '123456');
    bench.restock(900);
    bench.rpc('pull.run', { tabId: bench.tabId });
    expect([bench.cell('stock:0'), bench.cell('price')]).toEqual([7, 123456]);
    const { edits } = bench.rpc<PlanView>('push.preview', { tabId: bench.tabId });
    expect(edits.map(({ column, status }) => [column, status])).toEqual([
      ['stock:0', 'conflict'],
      ['price', 'ready'],
    ]);
  });

  it('refuses a refresh that replaces while the row holds an edit, and takes it out once it was pushed', () => {
    const bench = openCut();
    bench.rpc('pulls.save', { tabId: bench.tabId, definition: { ...bench.definition, mode: 'replace' } });
    bench.type('price', '123456');
    bench.restock(900);
    expect(codeOf(() => bench.rpc('pull.run', { tabId: bench.tabId }))).toBe('wouldErase');
    const plan = bench.rpc<PlanView>('push.preview', { tabId: bench.tabId });
    bench.rpc('push.confirm', { plan: plan.id, acknowledged: plan.edits.map(({ key }) => key) });
    bench.rpc('pull.run', { tabId: bench.tabId });
    expect(columnIn(bench, bench.tabId, 'variation_id').map(Number)).not.toContain(bench.id);
  });
});

describe('a tab whose rows have to fit conditions', () => {
  it('answers no function, as what is not in it may be in the shop', () => {
    const bench = openShop();
    const { tabId } = bench.pull({ dataset: 'variations', conditions: [below(50)] });
    const mark = bench.cloud.workbook.metadata().find(({ sheetId, key }) => sheetId === tabId && key === 'ngorder.tab');
    expect(JSON.parse(mark?.value ?? '{}')).toMatchObject({ isPartial: true });
  });

  it('reads everything anew once its conditions are changed', () => {
    const bench = openShop({ products: 5, orders: 300, orderDays: 90, warehouses: 1 });
    const period = { dataset: 'orders', filters: { start_date: 'today-80' }, mode: 'update' };
    const conditions = [{ column: 'payment_status', is: 'is', value: 'UNPAID' }];
    const { tabId, rows } = bench.pull({ ...period, conditions });
    bench.rpc('pulls.save', { tabId, definition: period });
    const all = bench.rpc<PullSummary>('pull.run', { tabId });
    expect(all.rows).toBeGreaterThan(rows);
    expect(all.rows).toBe(bench.rpc<PullSummary>('pull.run', { tabId, full: true }).rows);
  });

  it('is refreshed by its schedule as it was set up', () => {
    const bench = openShop();
    const definition = { dataset: 'products', filters: {}, mode: 'update', conditions: [below(5, 'total_stock')] };
    bench.rpc('jobs.save', { task: { kind: 'pull', definition }, timing: { every: 'hours', hours: 1 } });
    bench.clock.advance(2 * 3_600_000);
    bench.host.run('runSchedule');
    const tab = bench.rpc<{ tabs: { tabId: number; conditions: string[] }[] }>('state.get').tabs[0];
    expect(tab?.conditions).toEqual(['Stock below 5']);
    expect(bench.column(tab?.tabId ?? 0, 'total_stock').every((stock) => Number(stock) < 5)).toBe(true);
  });
});
