import { viewTab } from '../../../workbench/tab-view';
import { openPrices } from './open-prices';

describe('a rule, where cells of the column are another formula’s', () => {
  /** Every second price is the person's own: more places than a column is usually written in. */
  function openScattered() {
    const bench = openPrices({ products: 120 });
    const { workbook, tabId, own } = bench;
    const view = viewTab(workbook, tabId);
    const rows = own.map(({ id }) => view.rowOf(id)).sort((one, other) => one - other);
    const column = view.columnOf('price');
    const sheet = workbook.sheet(tabId);
    if (!sheet) throw new Error('no tab');
    for (const [index, row] of rows.entries()) {
      if (index % 2 === 0) workbook.type(tabId, row, column, '123456');
    }
    return { ...bench, sheet, rows, column };
  }

  it('fills around them, in however many places, and leaves them to it', () => {
    const { workbook, tabId, sheet, rows, column, look, fill, host } = openScattered();
    const first = rows[50] ?? 0;
    for (const row of [first, first + 1, first + 2]) workbook.type(tabId, row, column, '');
    workbook.type(tabId, first, column, '={1001;1002;1003}');
    host.recalculate();
    const area = { row: first, column, rows: 3, columns: 1 };
    expect(sheet.readValues(area).flat()).toEqual([1001, 1002, 1003]);
    const seen = look();
    expect(fill(seen).filled).toBe(seen.prices.length);
    host.recalculate();
    expect(sheet.readValues(area).flat()).toEqual([1001, 1002, 1003]);
    expect(sheet.readFormulas(area).flat()).toEqual(['={1001;1002;1003}', '', '']);
  });
});
