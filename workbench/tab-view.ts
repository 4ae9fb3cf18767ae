import type { StoredValue, Workbook } from './apps-script/workbook/workbook';

/** What a dataset's tab shows at one moment, for those who check it from outside: cells by record id and column key. */
export interface TabView {
  /** `''` for a blank; `undefined` when the tab has no such row or column. */
  cell(recordId: number, key: string): StoredValue | undefined;
  /** Row number, from 1. */
  rowOf(recordId: number | string): number;
  columnOf(key: string): number;
  readonly rows: number;
}

export const stockKey = (warehouseId: number): string => `stock:${warehouseId}`;

/**
 * @param idKey the key of the column with the records' ids.
 * @throws Error when the tab does not exist.
 */
export function viewTab(workbook: Workbook, sheetId: number, idKey = 'variation_id'): TabView {
  const sheet = workbook.sheet(sheetId);
  if (!sheet) throw new Error(`The workbook has no tab ${sheetId}.`);
  const values = sheet.readValues({ row: 1, column: 1, rows: sheet.lastRow(), columns: sheet.lastColumn() });
  const columns = columnsOf(workbook, sheetId);
  const columnOf = (key: string): number => {
    const column = columns.get(key);
    if (column === undefined) throw new Error(`The tab has no column ${key}.`);
    return column;
  };
  const idColumn = columnOf(idKey);
  const rows = new Map(values.map((line, index) => [String(line[idColumn - 1]), index + 1]));
  const rowOf = (recordId: number | string): number => {
    const row = rows.get(String(recordId));
    if (row === undefined) throw new Error(`The tab has no row for ${recordId}.`);
    return row;
  };
  return {
    cell: (recordId, key) => values[rowOf(recordId) - 1]?.[columnOf(key) - 1],
    rowOf,
    columnOf,
    rows: values.length - 1,
  };
}

/** Where the columns of a tab stand that the add-on made, by key. */
export const columnsOf = (workbook: Workbook, sheetId: number): ReadonlyMap<string, number> =>
  new Map(
    workbook
      .metadata()
      .filter((metadata) => metadata.sheetId === sheetId && metadata.key === 'ngorder.column')
      .map(({ value, column }) => [value, column]),
  );

/** Types into a stock cell the way a person does at the keyboard. */
export function typeStock(
  workbook: Workbook,
  sheetId: number,
  variationId: number,
  warehouseId: number,
  text: string,
): void {
  const view = viewTab(workbook, sheetId);
  workbook.type(sheetId, view.rowOf(variationId), view.columnOf(stockKey(warehouseId)), text);
}
