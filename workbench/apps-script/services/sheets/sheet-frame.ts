import { call } from '../bridge';
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
    return tell(this, 'insertRowsAfter', after, count);
  }

  insertRowAfter(after: number): this {
    return this.insertRowsAfter(after, 1);
  }

  insertRowsBefore(before: number, count: number): this {
    return tell(this, 'insertRowsBefore', before, count);
  }

  insertRowBefore(before: number): this {
    return this.insertRowsBefore(before, 1);
  }

  insertRows(before: number, count = 1): void {
    this.insertRowsBefore(before, count);
  }

  insertColumnsAfter(after: number, count: number): this {
    return tell(this, 'insertColumnsAfter', after, count);
  }

  insertColumnAfter(after: number): this {
    return this.insertColumnsAfter(after, 1);
  }

  insertColumnsBefore(before: number, count: number): this {
    return tell(this, 'insertColumnsBefore', before, count);
  }

  insertColumnBefore(before: number): this {
    return this.insertColumnsBefore(before, 1);
  }

  insertColumns(before: number, count = 1): void {
    this.insertColumnsBefore(before, count);
  }

  deleteRows(first: number, count: number): void {
    tell(this, 'deleteRows', first, count);
  }

  deleteRow(row: number): this {
    return tell(this, 'deleteRows', row, 1);
  }

  deleteColumns(first: number, count: number): void {
    tell(this, 'deleteColumns', first, count);
  }

  deleteColumn(column: number): this {
    return tell(this, 'deleteColumns', column, 1);
  }

  /** `before`: counted while nothing has moved yet. */
  moveRows(rows: Placed, before: number): void {
    tell(this, 'moveRows', rows.getRow(), rows.getNumRows(), before);
  }

  moveColumns(columns: Placed, before: number): void {
    tell(this, 'moveColumns', columns.getColumn(), columns.getNumColumns(), before);
  }

  hideRows(first: number, count = 1): void {
    tell(this, 'hideRows', first, count);
  }

  hideRow(rows: Placed): this {
    return tell(this, 'hideRows', rows.getRow(), rows.getNumRows());
  }

  showRows(first: number, count = 1): void {
    tell(this, 'showRows', first, count);
  }

  unhideRow(rows: Placed): this {
    return tell(this, 'showRows', rows.getRow(), rows.getNumRows());
  }

  hideColumns(first: number, count = 1): void {
    tell(this, 'hideColumns', first, count);
  }

  hideColumn(columns: Placed): this {
    return tell(this, 'hideColumns', columns.getColumn(), columns.getNumColumns());
  }

  showColumns(first: number, count = 1): void {
    tell(this, 'showColumns', first, count);
  }

  unhideColumn(columns: Placed): this {
    return tell(this, 'showColumns', columns.getColumn(), columns.getNumColumns());
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
    return tell(this, 'autoResizeColumns', first, count);
  }

  getFrozenColumns(): number {
    return ask(this, 'getFrozenColumns');
  }

  setFrozenColumns(columns: number): void {
    tell(this, 'setFrozenColumns', columns);
  }

  getFrozenRows(): number {
    return ask(this, 'getFrozenRows');
  }

  setFrozenRows(rows: number): void {
    tell(this, 'setFrozenRows', rows);
  }

  setHiddenGridlines(areHidden: boolean): this {
    return tell(this, 'setHiddenGridlines', areHidden);
  }

  setColumnWidth(column: number, pixels: number): this {
    return tell(this, 'setColumnWidth', column, pixels);
  }

  setColumnWidths(first: number, count: number, pixels: number): this {
    return tell(this, 'setColumnWidths', first, count, pixels);
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

/** Tells the Cloud to change a tab, and gives the tab. */
export function tell<S extends OwningSheet>(sheet: S, method: string, ...args: readonly unknown[]): S {
  ask(sheet, method, ...args);
  return sheet;
}
