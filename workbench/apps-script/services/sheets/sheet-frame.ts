import { call } from '../bridge';
import { emulated } from '../emulated';
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

  getName(): string {
    return ask(this, 'getName');
  }

  setName(name: string): this {
    return tell(this, 'setName', name);
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

  insertColumnsAfter(after: number, count: number): this {
    return tell(this, 'insertColumnsAfter', after, count);
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
