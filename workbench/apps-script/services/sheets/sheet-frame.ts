import { call, Exception } from '../bridge';
import { emulated } from '../emulated';
import type { Placed } from './area-of';
import type { OwningSheet } from './owning-sheet';

type Emulated = Pick<
  GoogleAppsScript.Spreadsheet.Sheet,
  | 'getSheetId'
  | 'getName'
  | 'getLastRow'
  | 'getLastColumn'
  | 'getMaxRows'
  | 'getMaxColumns'
  | 'getFrozenRows'
  | 'setFrozenRows'
  | 'isSheetHidden'
  | 'getIndex'
  | 'deleteRows'
  | 'deleteColumns'
  | 'hideRows'
  | 'isRowHiddenByUser'
  | 'isRowHiddenByFilter'
>;

/** Rows and columns of a tab, and how it looks as a whole. */
export class SheetFrame extends emulated('Sheet') implements Emulated {
  readonly #id: number;

  constructor(id: number) {
    super();
    this.#id = id;
  }

  getSheetId(): GoogleAppsScript.Integer {
    return this.#id;
  }

  /** From 1, in the order of the tabs. */
  getIndex(): number {
    return ask(this, 'getIndex');
  }

  getName(): string {
    return ask(this, 'getName');
  }

  setName(name: string): this {
    // Whatever a script gives becomes a text.
    return tell(this, 'setName', String(name));
  }

  getLastRow(): number {
    return ask(this, 'getLastRow');
  }

  getLastColumn(): number {
    return ask(this, 'getLastColumn');
  }

  getMaxRows(): number {
    return ask(this, 'getMaxRows');
  }

  getMaxColumns(): number {
    return ask(this, 'getMaxColumns');
  }

  insertRowsAfter(after: number, count: number): this {
    return tellNumbers(this, 'insertRowsAfter', after, count);
  }

  insertRowAfter(after: number): this {
    return this.insertRowsAfter(after, 1);
  }

  insertRowsBefore(before: number, count: number): this {
    return tellNumbers(this, 'insertRowsBefore', before, count);
  }

  insertRowBefore(before: number): this {
    return this.insertRowsBefore(before, 1);
  }

  insertRows(before: number, count = 1): void {
    this.insertRowsBefore(before, count);
  }

  insertColumnsAfter(after: number, count: number): this {
    return tellNumbers(this, 'insertColumnsAfter', after, count);
  }

  insertColumnAfter(after: number): this {
    return this.insertColumnsAfter(after, 1);
  }

  insertColumnsBefore(before: number, count: number): this {
    return tellNumbers(this, 'insertColumnsBefore', before, count);
  }

  insertColumnBefore(before: number): this {
    return this.insertColumnsBefore(before, 1);
  }

  insertColumns(before: number, count = 1): void {
    this.insertColumnsBefore(before, count);
  }

  deleteRows(first: number, count: number): void {
    tellNumbers(this, 'deleteRows', first, count);
  }

  deleteRow(row: number): this {
    return tellNumbers(this, 'deleteRows', row, 1);
  }

  deleteColumns(first: number, count: number): void {
    tellNumbers(this, 'deleteColumns', first, count);
  }

  deleteColumn(column: number): this {
    return tellNumbers(this, 'deleteColumns', column, 1);
  }

  /** `before`: counted while nothing has moved yet. */
  moveRows(rows: Placed, before: number): void {
    tellNumbers(this, 'moveRows', rows.getRow(), rows.getNumRows(), before);
  }

  moveColumns(columns: Placed, before: number): void {
    tellNumbers(this, 'moveColumns', columns.getColumn(), columns.getNumColumns(), before);
  }

  hideRows(first: number, count = 1): void {
    tellNumbers(this, 'hideRows', first, count);
  }

  hideRow(rows: Placed): this {
    return tellNumbers(this, 'hideRows', rows.getRow(), rows.getNumRows());
  }

  showRows(first: number, count = 1): void {
    tellNumbers(this, 'showRows', first, count);
  }

  unhideRow(rows: Placed): this {
    return tellNumbers(this, 'showRows', rows.getRow(), rows.getNumRows());
  }

  hideColumns(first: number, count = 1): void {
    tellNumbers(this, 'hideColumns', first, count);
  }

  hideColumn(columns: Placed): this {
    return tellNumbers(this, 'hideColumns', columns.getColumn(), columns.getNumColumns());
  }

  showColumns(first: number, count = 1): void {
    tellNumbers(this, 'showColumns', first, count);
  }

  unhideColumn(columns: Placed): this {
    return tellNumbers(this, 'showColumns', columns.getColumn(), columns.getNumColumns());
  }

  isRowHiddenByUser(row: number): boolean {
    return ask(this, 'isRowHiddenByUser', row);
  }

  isRowHiddenByFilter(row: number): boolean {
    return ask(this, 'isRowHiddenByFilter', row);
  }

  isColumnHiddenByUser(column: number): boolean {
    return ask(this, 'isColumnHiddenByUser', column);
  }

  getColumnWidth(column: number): number {
    return ask(this, 'getColumnWidth', column);
  }

  autoResizeColumn(column: number): this {
    return this.autoResizeColumns(column, 1);
  }

  autoResizeColumns(first: number, count: number): this {
    return tellNumbers(this, 'autoResizeColumns', first, count);
  }

  getFrozenColumns(): number {
    return ask(this, 'getFrozenColumns');
  }

  setFrozenColumns(columns: number): void {
    tellNumbers(this, 'setFrozenColumns', columns);
  }

  getFrozenRows(): number {
    return ask(this, 'getFrozenRows');
  }

  setFrozenRows(rows: number): void {
    tellNumbers(this, 'setFrozenRows', rows);
  }

  setHiddenGridlines(areHidden: boolean): this {
    if (typeof areHidden !== 'boolean') throw mismatch('setHiddenGridlines', [areHidden]);
    return tell(this, 'setHiddenGridlines', areHidden);
  }

  setColumnWidth(column: number, pixels: number): this {
    return tellNumbers(this, 'setColumnWidth', column, pixels);
  }

  setColumnWidths(first: number, count: number, pixels: number): this {
    return tellNumbers(this, 'setColumnWidths', first, count, pixels);
  }

  hideSheet(): this {
    return tell(this, 'hideSheet');
  }

  showSheet(): this {
    return tell(this, 'showSheet');
  }

  isSheetHidden(): boolean {
    return ask(this, 'isSheetHidden');
  }
}

/** Asks the Cloud about a tab. */
export const ask = <T>(sheet: OwningSheet, method: string, ...args: readonly unknown[]): T =>
  call<T>(`Sheet.${method}`, sheet.getSheetId(), ...args);

/** {facts §3} */
function mismatch(method: string, given: readonly unknown[]): Exception {
  const kinds = given.map((value) => (value === null ? 'null' : typeof value)).join(',');
  return new Exception(
    `The parameters (${kinds}) don't match the method signature for SpreadsheetApp.Sheet.${method}.`,
  );
}

/** Fractions are cut. @throws Exception for what is no number: what was made of it would be no tab any more. */
function tellNumbers<S extends OwningSheet>(sheet: S, method: string, ...numbers: readonly unknown[]): S {
  if (!numbers.every(Number.isFinite)) throw mismatch(method, numbers);
  return tell(sheet, method, ...numbers.map((number) => Math.trunc(Number(number))));
}

/** Tells the Cloud to change a tab, and gives the tab. */
export function tell<S extends OwningSheet>(sheet: S, method: string, ...args: readonly unknown[]): S {
  ask(sheet, method, ...args);
  return sheet;
}
