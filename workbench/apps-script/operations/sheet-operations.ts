import { defineOperation, type Operation } from '../operation';
import { parseA1 } from '../workbook/a1-notation';
import type { Area } from '../workbook/area';
import type { ChartContent } from '../workbook/chart';
import type { ChartStore } from '../workbook/chart-store';
import type { WorkbookSheet } from '../workbook/workbook';
import { defineEdit, ofTab, sheetOf } from './edit-operation';

const read = (get: (sheet: WorkbookSheet) => unknown): Operation =>
  defineOperation<[number]>({
    kind: 'sheetOther',
    needs: 'readDocument',
    run: ({ cloud }, sheetId) => get(sheetOf(cloud, sheetId)),
  });

/** Of the tab, and no cell of it. */
const change = <A extends readonly unknown[]>(apply: (sheet: WorkbookSheet, ...args: A) => void): Operation =>
  defineEdit<A>({ place: ofTab, apply: ({ sheet }, ...args) => apply(sheet, ...args) });

const insert = (axis: 'row' | 'column', apply: (sheet: WorkbookSheet, before: number, count: number) => void) =>
  defineEdit<[number, number]>({
    place: (_sheet, after) => ({ kind: 'insertion', axis, before: after + 1 }),
    apply: ({ sheet }, after, count) => apply(sheet, after + 1, count),
  });

const changeCharts = <A extends readonly unknown[]>(
  apply: (charts: ChartStore, sheetId: number, ...args: A) => void,
): Operation =>
  defineEdit<A>({ place: ofTab, apply: ({ workbook, sheet }, ...args) => apply(workbook.charts, sheet.id, ...args) });

/** What `Sheet` asks for; all take the sheet's id first. */
export const sheetOperations: Record<string, Operation> = {
  'Sheet.getName': read(({ name }) => name),
  'Sheet.getLastRow': read((sheet) => sheet.lastRow()),
  'Sheet.getLastColumn': read((sheet) => sheet.lastColumn()),
  'Sheet.getMaxRows': read(({ maxRows }) => maxRows),
  'Sheet.getMaxColumns': read(({ maxColumns }) => maxColumns),
  'Sheet.getFrozenRows': read(({ frozenRows }) => frozenRows),
  'Sheet.getFilter': read(({ filter }) => filter),
  'Sheet.getBandings': read(({ bandings }) => bandings),
  'Sheet.isSheetHidden': read(({ hidden }) => hidden),
  'Sheet.getDataRange': read((sheet) => ({
    row: 1,
    column: 1,
    rows: Math.max(1, sheet.lastRow()),
    columns: Math.max(1, sheet.lastColumn()),
  })),
  'Sheet.insertRowsAfter': insert('row', (sheet, before, count) => sheet.insertRows(before, count)),
  'Sheet.insertColumnsAfter': insert('column', (sheet, before, count) => sheet.insertColumns(before, count)),
  'Sheet.setFrozenRows': change<[number]>((sheet, count) => sheet.setFrozenRows(count)),
  'Sheet.setHiddenGridlines': change<[boolean]>((sheet, areHidden) => sheet.setHiddenGridlines(areHidden)),
  'Sheet.setColumnWidth': change<[number, number]>((sheet, column, pixels) => sheet.setColumnWidth(column, pixels)),
  'Sheet.setColumnWidths': change<[number, number, number]>((sheet, first, count, pixels) => {
    for (let column = first; column < first + count; column += 1) sheet.setColumnWidth(column, pixels);
  }),
  'Sheet.showSheet': change<[]>((sheet) => sheet.setHidden(false)),
  'Sheet.hideSheet': defineEdit<[]>({
    place: ofTab,
    apply: ({ sheet, workbook }) => {
      const [next] = workbook.sheets().filter(({ id, hidden }) => id !== sheet.id && !hidden);
      if (next === undefined) throw new Error("You can't hide all the sheets in a document.");
      sheet.setHidden(true);
      if (workbook.activeSheetId === sheet.id) workbook.activate(next.id);
    },
  }),
  'Sheet.setName': defineEdit<[string]>({
    place: ofTab,
    apply: ({ sheet, workbook }, name) => workbook.renameSheet(sheet.id, name),
  }),
  'Sheet.getCharts': defineOperation<[number]>({
    kind: 'sheetOther',
    needs: 'readDocument',
    run: ({ cloud }, sheetId) => cloud.workbook.charts.of(sheetOf(cloud, sheetId).id),
  }),
  'Sheet.insertChart': changeCharts<[ChartContent]>((charts, sheetId, content) => charts.insert(sheetId, content)),
  'Sheet.updateChart': changeCharts<[number, ChartContent]>((charts, sheetId, id, content) =>
    charts.update(sheetId, id, content),
  ),
  'Sheet.removeChart': changeCharts<[number]>((charts, sheetId, id) => charts.remove(sheetId, id)),
  // Naming a range costs nothing: it is looked at when it is used.
  'Sheet.getRange': defineOperation<[number, Area | string]>({
    kind: 'free',
    needs: 'readDocument',
    run: ({ cloud }, sheetId, wanted) => {
      const sheet = sheetOf(cloud, sheetId);
      const area = typeof wanted === 'string' ? parseA1(wanted, sheet) : wanted;
      if (area === undefined) throw new Error('Range not found');
      checkArea(sheet, area);
      return area;
    },
  }),
};

function checkArea({ maxRows, maxColumns }: WorkbookSheet, { row, column, rows, columns }: Area): void {
  if (rows < 1) throw new Error('The number of rows in the range must be at least 1.');
  if (columns < 1) throw new Error('The number of columns in the range must be at least 1.');
  if (row < 1) throw new Error('The starting row of the range is too small.');
  if (column < 1) throw new Error('The starting column of the range is too small.');
  if (row + rows - 1 > maxRows || column + columns - 1 > maxColumns) {
    throw new Error('The coordinates of the range are outside the dimensions of the sheet.');
  }
}
