import { defineOperation, type Operation } from '../operation';
import type { EditedPlace } from '../workbook/protection';
import { type Conventions, conventionsOf } from '../workbook/values/spreadsheet-locale';
import type { SortKey, WorkbookSheet, WrittenValue } from '../workbook/workbook';
import { displayTexts } from './display-texts';
import { defineEdit, ofTab, sheetOf } from './edit-operation';

type Axis = 'row' | 'column';

const extentOf = ({ maxRows, maxColumns }: WorkbookSheet, axis: Axis): number =>
  axis === 'row' ? maxRows : maxColumns;

/** Whole rows or columns. */
const linesIn = ({ maxRows, maxColumns }: WorkbookSheet, axis: Axis, first: number, count: number): EditedPlace => ({
  kind: 'cells',
  areas: [
    axis === 'row'
      ? { row: first, column: 1, rows: count, columns: maxColumns }
      : { row: 1, column: first, rows: maxRows, columns: count },
  ],
});

/** @throws Error unless all of the rows or columns are there. */
function checkLines(sheet: WorkbookSheet, axis: Axis, first: number, count: number): void {
  if (first < 1 || count < 1 || first + count - 1 > extentOf(sheet, axis)) {
    throw new Error(`Those ${axis}s are out of bounds.`);
  }
}

/** `offset`: 1 for an operation that is told after which line, 0 for one that is told before which. */
const insertion = (axis: Axis, offset: number): Operation =>
  defineEdit<[number, number]>({
    place: (_sheet, at) => ({ kind: 'insertion', axis, before: at + offset }),
    apply: ({ sheet }, at, count) => {
      checkLines(sheet, axis, at, 1);
      if (axis === 'row') sheet.insertRows(at + offset, count);
      else sheet.insertColumns(at + offset, count);
    },
  });

const deletion = (axis: Axis): Operation =>
  defineEdit<[number, number]>({
    place: (sheet, first, count) => linesIn(sheet, axis, first, count),
    apply: ({ sheet }, first, count) => {
      checkLines(sheet, axis, first, count);
      const frozen = axis === 'row' ? sheet.frozenRows : sheet.frozenColumns;
      if (extentOf(sheet, axis) - count <= frozen) {
        throw new Error(`Sorry, it is not possible to delete all non-frozen ${axis}s.`);
      }
      if (axis === 'row') sheet.deleteRows(first, count);
      else sheet.deleteColumns(first, count);
    },
  });

/** `before`: counted while nothing has moved yet. */
const move = (axis: Axis): Operation =>
  defineEdit<[number, number, number]>({
    place: (sheet, first, count) => linesIn(sheet, axis, first, count),
    apply: ({ sheet, workbook, person }, first, count, before) => {
      checkLines(sheet, axis, first, count);
      workbook.protections.check(person, sheet.id, { kind: 'insertion', axis, before });
      const to = before > first ? before - count : before;
      if (axis === 'row') sheet.moveRows(first, count, to);
      else for (let moved = 0; moved < count; moved += 1) moveColumn(sheet, { first, count, to, moved });
    },
  });

interface ColumnMove {
  readonly first: number;
  readonly count: number;
  readonly to: number;
  /** How many went before. */
  readonly moved: number;
}

const moveColumn = (sheet: WorkbookSheet, { first, count, to, moved }: ColumnMove): void =>
  first < to ? sheet.moveColumn(first, to + count - 1) : sheet.moveColumn(first + moved, to + moved);

const hiding = (axis: Axis, areHidden: boolean): Operation =>
  defineEdit<[number, number]>({
    place: ofTab,
    apply: ({ sheet }, first, count) => {
      checkLines(sheet, axis, first, count);
      if (areHidden) checkSomeVisible(sheet, axis, first, count);
      if (axis === 'row') sheet.setRowsHidden(first, count, areHidden);
      else sheet.setColumnsHidden(first, count, areHidden);
    },
  });

/** {facts §3} */
function checkSomeVisible(sheet: WorkbookSheet, axis: Axis, first: number, count: number): void {
  const hidden = axis === 'row' ? sheet.hiddenRows : sheet.hiddenColumns;
  const others = [...hidden].filter((line) => line < first || line >= first + count).length;
  if (others + count >= extentOf(sheet, axis)) throw new Error(`Sorry, you can't hide all the ${axis}s on a sheet.`);
}

const readHidden = (hidden: (sheet: WorkbookSheet) => ReadonlySet<number>): Operation =>
  defineOperation<[number, number]>({
    kind: 'sheetOther',
    needs: 'readDocument',
    run: ({ cloud }, sheetId, line) => hidden(sheetOf(cloud, sheetId)).has(line),
  });

/** About as wide as Sheets makes a column for its longest text. */
function fittingWidth(sheet: WorkbookSheet, column: number, conventions: Conventions): number {
  const rows = sheet.lastRow();
  if (rows === 0) return 21;
  const texts = displayTexts(sheet, { row: 1, column, rows, columns: 1 }, conventions);
  return texts.reduce((width, [text = '']) => Math.max(width, text.length * 7 + 10), 21);
}

/** @throws Error unless all of the columns are there. */
function setWidths(sheet: WorkbookSheet, first: number, count: number, pixels: number): void {
  checkLines(sheet, 'column', first, count);
  for (let column = first; column < first + count; column += 1) sheet.setColumnWidth(column, pixels);
}

function appendRow(sheet: WorkbookSheet, values: readonly WrittenValue[]): void {
  const row = sheet.lastRow() + 1;
  if (row > sheet.maxRows) sheet.insertRows(row, 1);
  const missing = values.length - sheet.maxColumns;
  if (missing > 0) sheet.insertColumns(sheet.maxColumns + 1, missing);
  sheet.write({ row, column: 1, rows: 1, columns: values.length }, [values]);
}

/** Rows and columns as such: how many there are, where they are, which of them show. */
export const sheetStructureOperations: Record<string, Operation> = {
  'Sheet.insertRowsAfter': insertion('row', 1),
  'Sheet.insertRowsBefore': insertion('row', 0),
  'Sheet.insertColumnsAfter': insertion('column', 1),
  'Sheet.insertColumnsBefore': insertion('column', 0),
  'Sheet.deleteRows': deletion('row'),
  'Sheet.deleteColumns': deletion('column'),
  'Sheet.moveRows': move('row'),
  'Sheet.moveColumns': move('column'),
  'Sheet.hideRows': hiding('row', true),
  'Sheet.showRows': hiding('row', false),
  'Sheet.hideColumns': hiding('column', true),
  'Sheet.showColumns': hiding('column', false),
  'Sheet.isRowHiddenByUser': readHidden(({ hiddenRows }) => hiddenRows),
  'Sheet.isRowHiddenByFilter': readHidden(({ filteredRows }) => filteredRows),
  'Sheet.isColumnHiddenByUser': readHidden(({ hiddenColumns }) => hiddenColumns),
  'Sheet.appendRow': defineEdit<[readonly WrittenValue[]]>({
    kind: 'sheetWrite',
    cells: (_sheetId, values) => values.length,
    place: (sheet) => linesIn(sheet, 'row', sheet.lastRow() + 1, 1),
    apply: ({ sheet }, values) => appendRow(sheet, values),
  }),
  'Sheet.sort': defineEdit<[SortKey]>({
    place: (sheet) => linesIn(sheet, 'row', sheet.frozenRows + 1, sheet.maxRows - sheet.frozenRows),
    apply: ({ sheet }, key) => {
      const rows = sheet.lastRow() - sheet.frozenRows;
      if (rows < 1) return;
      sheet.sortArea({ row: sheet.frozenRows + 1, column: 1, rows, columns: sheet.lastColumn() }, [key]);
    },
  }),
  'Sheet.getColumnWidth': defineOperation<[number, number]>({
    kind: 'sheetOther',
    needs: 'readDocument',
    run: ({ cloud }, sheetId, column) => sheetOf(cloud, sheetId).columnWidths.get(column) ?? 100,
  }),
  'Sheet.setColumnWidth': defineEdit<[number, number]>({
    place: ofTab,
    apply: ({ sheet }, column, pixels) => setWidths(sheet, column, 1, pixels),
  }),
  'Sheet.setColumnWidths': defineEdit<[number, number, number]>({
    place: ofTab,
    apply: ({ sheet }, first, count, pixels) => setWidths(sheet, first, count, pixels),
  }),
  'Sheet.autoResizeColumns': defineEdit<[number, number]>({
    place: ofTab,
    apply: ({ workbook, sheet }, first, count) => {
      checkLines(sheet, 'column', first, count);
      const conventions = conventionsOf(workbook.locale);
      for (let column = first; column < first + count; column += 1) {
        sheet.setColumnWidth(column, fittingWidth(sheet, column, conventions));
      }
    },
  }),
};
