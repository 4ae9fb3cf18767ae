import type { PlanView } from '../../src/rpc/push-calls';
import type { CloudOperation } from '../../workbench/apps-script/run-options';
import type { WorkbookSheet } from '../../workbench/apps-script/workbook/workbook';
import { type InProcessWorkbench, openInProcessWorkbench } from '../../workbench/in-process-workbench';

/** Somebody acts right before the first write into the tab. */
const beforeFirstWrite = (tabId: number, act: () => void) => {
  let isDone = false;
  return {
    interrupt: ({ name, args }: CloudOperation, phase: 'before' | 'after'): boolean => {
      if (!isDone && phase === 'before' && name === 'Range.setValues' && args[0] === tabId) {
        isDone = true;
        act();
      }
      return false;
    },
  };
};

function pulled(dataset: string): {
  readonly bench: InProcessWorkbench;
  readonly tabId: number;
  readonly sheet: WorkbookSheet;
} {
  const bench = openInProcessWorkbench({
    shop: { products: 10, orders: 0, warehouses: 1, warehouseShare: 0 },
    locale: 'en',
  });
  bench.rpc('connection.save', { key: bench.shop.options.key });
  const { tabId } = bench.rpc<{ readonly tabId: number }>('pull.run', { dataset });
  const sheet = bench.cloud.workbook.sheet(tabId);
  if (!sheet) throw new Error('no tab');
  return { bench, tabId, sheet };
}

/** Each row as text by the id in it; rows without one are left out. */
function rowsById({ cloud }: InProcessWorkbench, tabId: number, sheet: WorkbookSheet, key: string) {
  const column = cloud.workbook.metadata().find((one) => one.sheetId === tabId && one.value === key)?.column ?? 0;
  const area = { row: 1, column: 1, rows: sheet.lastRow(), columns: sheet.lastColumn() };
  return new Map(
    sheet.readValues(area).flatMap((line) => {
      const id = String(line[column - 1] ?? '');
      return /\d/.test(id) ? [[id, line.join('|')] as const] : [];
    }),
  );
}

function sellAll({ shop }: InProcessWorkbench): void {
  for (const { id, stock } of shop.variations()) if ((stock.get(0) ?? 0) > 3) shop.sell(id, 0, 2);
}

describe('a row inserted above while a refresh lands', () => {
  it('leaves every id of variations beside its own data, and nothing ready to push', () => {
    const { bench, tabId, sheet } = pulled('variations');
    sellAll(bench);
    bench.rpc(
      'pull.run',
      { tabId },
      beforeFirstWrite(tabId, () => sheet.insertRows(2, 1)),
    );
    const fresh = bench.rpc<{ readonly tabId: number }>('pull.run', { dataset: 'variations', newTab: true });
    const other = bench.cloud.workbook.sheet(fresh.tabId);
    if (!other) throw new Error('no tab');
    expect(rowsById(bench, tabId, sheet, 'variation_id')).toEqual(rowsById(bench, fresh.tabId, other, 'variation_id'));
    expect(bench.rpc<PlanView>('push.preview', { tabId }).edits).toEqual([]);
  });
});

/** Somebody inserts a row right before the first write into the tab, and the execution dies with the flush after it. */
function insertAndDie(tabId: number, act: () => void) {
  const inserting = beforeFirstWrite(tabId, act);
  let isWritten = false;
  return {
    interrupt: (operation: CloudOperation, phase: 'before' | 'after'): boolean => {
      inserting.interrupt(operation, phase);
      if (operation.name === 'Range.setValues' && operation.args[0] === tabId) isWritten = true;
      return isWritten && phase === 'after' && operation.name === 'SpreadsheetApp.flush';
    },
  };
}

describe('a refresh that was cut off just when a row was inserted', () => {
  it('is put right by the next one', () => {
    const { bench, tabId, sheet } = pulled('variations');
    for (const { id, stock } of bench.shop.variations()) bench.shop.sell(id, 0, Math.min(2, stock.get(0) ?? 0));
    const dying = insertAndDie(tabId, () => sheet.insertRows(2, 1));
    expect(() => bench.rpc('pull.run', { tabId }, dying)).toThrow();
    bench.clock.advance(150_000);
    expect(() => bench.rpc('push.preview', { tabId })).toThrow(expect.objectContaining({ code: 'landingCutOff' }));
    bench.rpc('pull.run', { tabId });
    expect(bench.rpc<PlanView>('push.preview', { tabId }).edits).toEqual([]);
  });
});

describe('what people put around a table', () => {
  it('keeps a title above its headings, and the headings are found below it', () => {
    const { bench, tabId, sheet } = pulled('variations');
    sheet.insertRows(1, 2);
    bench.cloud.workbook.type(tabId, 1, 1, 'Toko Saya');
    const before = rowsById(bench, tabId, sheet, 'variation_id').size;
    sellAll(bench);
    expect(bench.rpc('pull.run', { tabId })).toMatchObject({ newRows: 0, vanishedRows: 0 });
    expect(rowsById(bench, tabId, sheet, 'variation_id').size).toBe(before);
    expect(bench.rpc<PlanView>('push.preview', { tabId }).edits).toEqual([]);
  });

  it('moves a total below the table down, rather than writing new records over it', () => {
    const { bench, tabId, sheet } = pulled('customers');
    const last = sheet.lastRow();
    bench.cloud.workbook.type(tabId, last + 1, 1, 'TOTAL');
    const [first] = bench.shop.state.customers;
    if (!first) throw new Error('too small a shop');
    bench.shop.state.customers.push({ ...first, id: 999_999, name: 'Pelanggan baru' });
    expect(bench.rpc('pull.run', { tabId })).toMatchObject({ newRows: 1 });
    expect(sheet.readValues({ row: last + 2, column: 1, rows: 1, columns: 1 })).toEqual([['TOTAL']]);
    expect(rowsById(bench, tabId, sheet, 'id').has('999999')).toBe(true);
  });

  it('puts new records right below the last one, though boxes to tick reach further down', () => {
    const { bench, tabId, sheet } = pulled('customers');
    const last = sheet.lastRow();
    const column = sheet.lastColumn() + 1;
    sheet.insertColumns(column, 1);
    const boxes = Array.from({ length: 500 - last }, () => [false]);
    sheet.write({ row: last + 1, column, rows: boxes.length, columns: 1 }, boxes);
    const [first] = bench.shop.state.customers;
    if (!first) throw new Error('too small a shop');
    bench.shop.state.customers.push({ ...first, id: 999_999, name: 'Pelanggan baru' });
    bench.rpc('pull.run', { tabId });
    expect(sheet.readValues({ row: last + 1, column: 1, rows: 1, columns: sheet.lastColumn() })[0]).toContain(
      'Pelanggan baru',
    );
  });
});
