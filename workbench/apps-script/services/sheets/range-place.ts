import { columnLetters } from '../../workbook/a1-notation';
import { call } from '../bridge';
import { emulated } from '../emulated';
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

  getA1Notation(): string {
    const first = `${columnLetters(this.getColumn())}${this.getRow()}`;
    if (this.#area.rows === 1 && this.#area.columns === 1) return first;
    return `${first}:${columnLetters(this.getLastColumn())}${this.getLastRow()}`;
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
