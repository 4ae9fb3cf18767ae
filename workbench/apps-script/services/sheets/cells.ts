import { Exception } from '../bridge';

/** What scripts get from a cell. */
export type Cell = string | number | boolean | Date;
/** The same on its way over the bridge. */
export type CrossedCell = string | number | boolean | { readonly $date: number } | null;

export function toCell(crossed: CrossedCell): Cell {
  if (crossed !== null && typeof crossed === 'object') return new Date(crossed.$date);
  return crossed ?? '';
}

/** @throws Exception for what a cell cannot hold. */
export function toCrossedCell(value: unknown): CrossedCell {
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return crossedDate(value);
  // NaN and the infinities have no place in JSON; Sheets shows them as an error.
  if (typeof value === 'number') return Number.isFinite(value) ? value : '#NUM!';
  if (typeof value === 'function' || typeof value === 'symbol')
    throw new Exception(`Cannot convert ${String(value)} to a cell value.`);
  return String(value);
}

/** @throws Exception for a date that is none: what Google makes of it is not known. */
function crossedDate(date: Date): CrossedCell {
  const moment = date.getTime();
  if (Number.isNaN(moment)) throw new Exception('Writing an invalid date is not emulated.');
  return { $date: moment };
}

/** @throws Exception when it is no table. */
export function toCrossedTable(values: unknown): CrossedCell[][] {
  if (!Array.isArray(values) || !values.every(Array.isArray)) {
    throw new Exception(
      `The parameters (${typeof values}) don't match the method signature for SpreadsheetApp.Range.setValues.`,
    );
  }
  return values.map((line: unknown[]) => Array.from(line, toCrossedCell));
}
