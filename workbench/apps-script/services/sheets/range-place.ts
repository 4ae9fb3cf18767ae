import { columnLetters } from '../../workbook/a1-notation';
import { call, Exception } from '../bridge';
import { emulated } from '../emulated';
import type { Constant } from '../enumeration';
import { type Area, areaOf, type Placed } from './area-of';
import type { OwningSheet } from './owning-sheet';

type Emulated = Pick<
  GoogleAppsScript.Spreadsheet.Range,
  'getRow' | 'getColumn' | 'getNumRows' | 'getNumColumns' | 'getLastRow' | 'getLastColumn' | 'getA1Notation'
>;

/** Where a range is. */
export class RangePlace extends emulated('Range') implements Emulated, Placed {
  readonly #sheet: OwningSheet;
  readonly #area: Area;

  constructor(sheet: OwningSheet, area: Area) {
    super();
    this.#sheet = sheet;
    this.#area = area;
  }

  getSheet(): OwningSheet {
    return this.#sheet;
  }

  getRow(): number {
    return this.#area.row;
  }

  getColumn(): number {
    return this.#area.column;
  }

  getNumRows(): number {
    return this.#area.rows;
  }

  getNumColumns(): number {
    return this.#area.columns;
  }

  getLastRow(): number {
    return this.#area.row + this.#area.rows - 1;
  }

  getLastColumn(): number {
    return this.#area.column + this.#area.columns - 1;
  }

  getWidth(): number {
    return this.#area.columns;
  }

  getHeight(): number {
    return this.#area.rows;
  }

  /** Moved by so many rows and columns; of the same size unless told otherwise. @throws Exception outside the grid. */
  offset(rows: number, columns: number, height = this.#area.rows, width = this.#area.columns): this {
    const wanted = { row: this.#area.row + rows, column: this.#area.column + columns, rows: height, columns: width };
    return this.#of(call<Area>('Sheet.getRange', this.#sheet.getSheetId(), wanted));
  }

  /** Counted within the range, from 1. */
  getCell(row: number, column: number): this {
    if (row < 1 || column < 1 || row > this.#area.rows || column > this.#area.columns) {
      throw new Exception('Cell reference out of range');
    }
    return this.offset(row - 1, column - 1, 1, 1);
  }

  getNextDataCell(direction: Constant): this {
    return this.#of(ask(this, 'getNextDataCell', direction));
  }

  activate(): this {
    return tell(this, 'activate');
  }

  getA1Notation(): string {
    const first = `${columnLetters(this.getColumn())}${this.getRow()}`;
    if (this.#area.rows === 1 && this.#area.columns === 1) return first;
    return `${first}:${columnLetters(this.getLastColumn())}${this.getLastRow()}`;
  }

  /** Another range of the same tab; of the same class as this one, which is none that this file knows. */
  #of(area: Area): this {
    const Own = this.constructor as new (sheet: OwningSheet, area: Area) => this;
    return new Own(this.#sheet, area);
  }
}

/** Asks the Cloud about a range. */
export const ask = <T>(range: Placed, method: string, ...args: readonly unknown[]): T =>
  call<T>(`Range.${method}`, range.getSheet().getSheetId(), areaOf(range), ...args);

/** Tells the Cloud to change a range, and gives the range. */
export function tell<R extends Placed>(range: R, method: string, ...args: readonly unknown[]): R {
  ask(range, method, ...args);
  return range;
}
