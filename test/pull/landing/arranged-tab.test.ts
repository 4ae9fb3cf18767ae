import { resultColumn } from '../../../src/tables/table';
import { type CloudOperation, ExecutionKilled } from '../../../workbench/apps-script/run-options';
import { openInProcessWorkbench } from '../../../workbench/in-process-workbench';
import { columnsOf } from '../../../workbench/tab-view';

const aboutLayout = /^Sheet\.(setFrozen|hideColumns|setColumnWidth|moveColumns)/;

/** A new tab of a small shop's, and how it is laid out. */
function open(dataset: string, options: { readonly columns?: readonly string[] } = {}, warehouses = 1) {
  const bench = openInProcessWorkbench({
    shop: { products: 6, orders: 8, orderDays: 28, warehouses, warehouseShare: 0 },
    locale: 'en',
  });
  bench.rpc('connection.save', { key: bench.shop.options.key });
  const definition = { dataset, filters: {}, mode: 'update', ...options };
  const { tabId } = bench.rpc<{ readonly tabId: number }>('pull.run', { definition });
  const { workbook } = bench.cloud;
  const sheet = workbook.sheet(tabId);
  if (!sheet) throw new Error('no tab');
  const keys = () => new Map([...columnsOf(workbook, tabId)].map(([key, column]) => [column, key]));
  const keyAt = (column: number) => keys().get(column);
  const looks = () => ({
    frozen: [sheet.frozenRows, sheet.frozenColumns],
    widths: [...sheet.columnWidths].sort(([one], [other]) => one - other),
    hidden: [...sheet.hiddenColumns].sort((one, other) => one - other),
    keys: [...keys()].sort(([one], [other]) => one - other),
  });
  return {
    ...{ ...bench, bench, tabId, sheet, looks, keyAt },
    columnOf: (key: string) => columnsOf(workbook, tabId).get(key) ?? 0,
    hiddenKeys: () => looks().hidden.map(keyAt),
  };
}

/** Hears of every call about the layout of a tab. */
function listening() {
  const heard: string[] = [];
  const interrupt = ({ name }: CloudOperation, phase: 'before' | 'after') => {
    if (phase === 'before' && aboutLayout.test(name)) heard.push(name);
    return false;
  };
  return { heard, interrupt };
}

const widthOf = (sheet: { columnWidths: ReadonlyMap<number, number> }, column: number) =>
  sheet.columnWidths.get(column) ?? 100;

describe('a tab that is made', () => {
  it('keeps in sight what names a row, with the result beside it, and hides ids', () => {
    const { sheet, keyAt, hiddenKeys } = open('variations');
    expect([sheet.frozenRows, sheet.frozenColumns]).toEqual([1, 2]);
    expect([1, 2, 3, 4].map(keyAt)).toEqual(['sku', 'name', resultColumn.key, 'color']);
    expect(widthOf(sheet, 1) + widthOf(sheet, 2)).toBe(350);
    expect(hiddenKeys()).toEqual(['show_stock', 'category_id', 'product_id', 'variation_id']);
  });

  it('has headings that wrap in columns wide enough for them', () => {
    const { sheet, columnOf } = open('variations');
    const column = columnOf('delta:0');
    const wrap = sheet.readAttribute({ row: 1, column, rows: 1, columns: 1 }, 'wrap');
    expect([wrap, widthOf(sheet, column)]).toEqual([[['true']], 140]);
    expect(sheet.readAttribute({ row: 2, column, rows: 1, columns: 1 }, 'wrap')).toEqual([['']]);
  });

  it('has the columns of a warehouse that holds nothing behind all others, to be filled all the same', () => {
    const { sheet, columnOf, cloud, rpc, tabId } = open('variations', {}, 2);
    const empty = [columnOf('stock:21'), columnOf('delta:21')];
    expect(Math.min(...empty)).toBeGreaterThan(columnOf('product_type'));
    expect(columnOf('price')).toBeGreaterThan(columnOf('stock:0'));
    expect(empty.filter((column) => sheet.hiddenColumns.has(column))).toEqual([]);
    cloud.workbook.type(tabId, 2, empty[0] ?? 0, '4');
    expect(rpc<{ edits: unknown[] }>('push.preview', { tabId }).edits).toHaveLength(1);
  });

  it('takes few calls for its layout', () => {
    const { rpc } = open('variations');
    const { heard, interrupt } = listening();
    rpc('pull.run', { dataset: 'orders' }, { interrupt });
    const count = (name: string) => heard.filter((one) => one === name).length;
    expect([count('Sheet.setFrozenRows'), count('Sheet.setFrozenColumns')]).toEqual([1, 1]);
    expect(count('Sheet.hideColumns')).toBeLessThan(8);
  });

  it('shows all columns that were chosen, in their order', () => {
    const { sheet, keyAt } = open('variations', { columns: ['product_id', 'sku', 'stock:0', 'variation_id'] });
    expect([1, 2, 3, 4, 5].map(keyAt)).toEqual(['product_id', resultColumn.key, 'sku', 'stock:0', 'variation_id']);
    expect([...sheet.hiddenColumns]).toEqual([]);
    expect(sheet.frozenColumns).toBe(1);
  });

  it('is arranged whenever the pull was cut off', () => {
    for (let doomed = 1; doomed < 8; doomed += 1) {
      const { rpc, cloud, clock } = open('variations');
      let flushes = 0;
      const interrupt = ({ name }: { name: string }, phase: string) =>
        name === 'SpreadsheetApp.flush' && phase === 'before' && ++flushes === doomed;
      try {
        rpc('pull.run', { dataset: 'customers' }, { interrupt });
      } catch (error) {
        if (!(error instanceof ExecutionKilled)) throw error;
      }
      clock.advance(120_001);
      rpc('pull.run', { dataset: 'customers' });
      const made = cloud.workbook.sheets().filter((sheet) => !sheet.hidden && sheet.lastRow() > 0);
      const frozen = made.map(({ frozenColumns }) => frozenColumns);
      expect([doomed, frozen]).toEqual([doomed, frozen.map(() => 2)]);
    }
  });

  it('leaves a tab of the person’s own as it is laid out', () => {
    const { rpc, cloud } = open('variations');
    const own = cloud.workbook.insertSheet('Catatan');
    own.write({ row: 1, column: 1, rows: 1, columns: 1 }, [['milik saya']]);
    own.setColumnWidth(1, 44);
    rpc('pull.run', { definition: { dataset: 'users' }, tabId: own.id });
    expect([own.frozenRows, own.frozenColumns, [...own.hiddenColumns], widthOf(own, 1)]).toEqual([0, 0, [], 44]);
  });
});

describe('a tab that is there', () => {
  it('keeps whatever a person made of its layout, however often it is refreshed', () => {
    const { rpc, tabId, sheet, looks, columnOf } = open('variations');
    sheet.setFrozenColumns(5);
    sheet.setFrozenRows(0);
    sheet.setColumnWidth(2, 33);
    sheet.setColumnsHidden(columnOf('variation_id'), 1, false);
    sheet.setColumnsHidden(columnOf('price'), 1, true);
    sheet.moveColumn(columnOf(resultColumn.key), 1);
    const before = looks();
    const { heard, interrupt } = listening();
    for (const full of [false, true]) rpc('pull.run', { tabId, full }, { interrupt });
    expect(looks()).toEqual(before);
    expect(heard).toEqual([]);
  });

  it('gets columns that come later at its end, as ever', () => {
    const { rpc, tabId, sheet, shop, columnOf, looks } = open('variations');
    const before = looks();
    const [first] = shop.state.warehouses;
    if (!first) throw new Error('too small a shop');
    shop.state.warehouses.push({ ...first, id: 77, name: 'Gudang Baru' });
    rpc('pull.run', { tabId });
    expect(columnOf('stock:77')).toBeGreaterThan(columnOf('variation_id'));
    expect(looks()).toMatchObject({ frozen: before.frozen, hidden: before.hidden });
    expect(sheet.frozenColumns).toBe(2);
  });

  it('is pushed and found by its hidden ids', () => {
    const { rpc, tabId, cloud, columnOf } = open('variations');
    cloud.workbook.type(tabId, 2, columnOf('price'), '99000');
    expect(rpc<{ edits: unknown[] }>('push.preview', { tabId }).edits).toHaveLength(1);
    expect(rpc('pull.run', { tabId })).toMatchObject({ newRows: 0, vanishedRows: 0, keptEdits: 1 });
  });
});

describe('a tab for reading only', () => {
  it.each(['warehouse-stock', 'products', 'order-lines'])(
    'of %s has no result, where there is nothing to tell',
    (dataset) => {
      expect(open(dataset).columnOf(resultColumn.key)).toBe(0);
    },
  );

  it('has no result until a row is gone that it kept', () => {
    const { rpc, tabId, sheet, shop, columnOf } = open('admin-revenue');
    expect(columnOf(resultColumn.key)).toBe(0);
    const rows = sheet.lastRow() - 1;
    expect(rows).toBeGreaterThan(1);
    sheet.write({ row: 2, column: columnOf('user_id'), rows: 1, columns: 1 }, [['987654']]);
    expect(rpc('pull.run', { tabId })).toMatchObject({ vanishedRows: 1, newRows: 1 });
    const result = columnOf(resultColumn.key);
    expect(sheet.readValues({ row: 2, column: result, rows: 1, columns: 1 })).toEqual([[expect.stringMatching(/^○/)]]);
    expect(shop.violations).toEqual([]);
  });
});

describe('merged cells that reach over what is to be frozen', () => {
  it('leave a tab tidied but for that, which is told', () => {
    const { rpc, tabId, sheet, bench, looks } = open('variations');
    const { widths } = looks();
    sheet.insertRows(1, 1);
    sheet.merge({ row: 1, column: 1, rows: 1, columns: 6 });
    sheet.setFrozenColumns(0);
    for (const column of [1, 2, 3]) sheet.setColumnWidth(column, 20);
    rpc('pulls.tidy', { tabId });
    expect([sheet.frozenRows, sheet.frozenColumns, looks().widths]).toEqual([2, 0, expect.arrayContaining(widths)]);
    expect(bench.notices.at(-1)).toContain('merged cells');
  });

  it('keep no pull from arriving', () => {
    const { rpc, tabId, sheet } = open('variations');
    const rows = sheet.lastRow() - 1;
    sheet.clearContent(sheet.usedArea());
    sheet.setFrozenColumns(0);
    sheet.merge({ row: 900, column: 1, rows: 1, columns: 6 });
    expect(rpc('pull.run', { tabId })).toMatchObject({ newRows: rows });
    expect([sheet.frozenRows, sheet.frozenColumns]).toEqual([1, 0]);
  });
});

describe('a tab that was emptied by hand', () => {
  it('is filled anew where its filter and its stripes still stand', () => {
    const { rpc, tabId, sheet } = open('variations');
    const rows = sheet.lastRow() - 1;
    const { filter, bandings } = sheet;
    expect(filter).toBeDefined();
    sheet.clearContent(sheet.usedArea());
    expect(rpc('pull.run', { tabId })).toMatchObject({ newRows: rows });
    expect([sheet.filter, sheet.bandings]).toEqual([filter, bandings]);
  });
});

describe('tidying a tab', () => {
  it('lays it out as a new one, its columns in the order in which they stand', () => {
    const { rpc, tabId, sheet, looks, columnOf } = open('variations');
    const wanted = looks();
    sheet.setFrozenColumns(0);
    for (const column of [1, 2, 3]) sheet.setColumnWidth(column, 20);
    sheet.setColumnsHidden(columnOf('variation_id'), 1, false);
    rpc('pulls.tidy', { tabId });
    expect(looks()).toEqual({ ...wanted, widths: expect.arrayContaining(wanted.widths) });
  });

  it('freezes up to what names a row, where that is not too wide', () => {
    const { rpc, tabId, sheet, columnOf } = open('orders');
    sheet.moveColumn(columnOf('order_date'), 1);
    const order = [1, 2, 3, 4].map((column) => sheet.readValues({ row: 1, column, rows: 1, columns: 1 })[0]?.[0]);
    rpc('pulls.tidy', { tabId });
    // The day and the number are 200 wide; with the receiver they would be 380.
    expect(sheet.frozenColumns).toBe(2);
    expect([1, 2, 3, 4].map((column) => sheet.readValues({ row: 1, column, rows: 1, columns: 1 })[0]?.[0])).toEqual(
      order,
    );
  });

  it('freezes no column of the person’s own', () => {
    const { rpc, tabId, sheet } = open('orders');
    sheet.insertColumns(1, 1);
    sheet.setFrozenColumns(0);
    rpc('pulls.tidy', { tabId });
    expect([sheet.frozenRows, sheet.frozenColumns]).toEqual([1, 0]);
  });

  it('tells that the columns stayed', () => {
    const { bench, rpc, tabId } = open('orders');
    rpc('pulls.tidy', { tabId });
    expect(bench.notices).toEqual(['Layout tidied. Columns stay in their order.']);
  });
});
