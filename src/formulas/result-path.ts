import { readPrintedMoney } from '../api/values/read-number';
import { isZeroDay } from '../days/cut-day';
import type { Cell } from '../google/ports';
import { flattenRecords } from '../tables/flatten';
import { textOf } from '../tables/plain-value';
import type { RecordRow } from './record-key';

/**
 * What a dotted path leads to in an answer: `receiver.name`, `0.stock`. A name asked of a list is asked of each of its items.
 * `undefined` where there is nothing.
 */
export function followPath(data: unknown, path: readonly string[]): unknown {
  const [asked, ...rest] = path;
  if (asked === undefined) return data;
  if (Array.isArray(data)) {
    if (/^\d+$/.test(asked)) return followPath(data[Number(asked)], rest);
    const found = data.map((item) => followPath(item, path)).filter((item) => item !== undefined);
    return found.length === 0 && data.length > 0 ? undefined : found.flat();
  }
  if (typeof data !== 'object' || data === null) return undefined;
  const name = Object.keys(data).find((key) => key.toLowerCase() === asked.toLowerCase());
  return name === undefined ? undefined : followPath((data as Readonly<Record<string, unknown>>)[name], rest);
}

export const isScalar = (value: unknown): boolean => typeof value !== 'object' || value === null;

/**
 * A plain value as a cell: money that the shop prints, `Rp72.720`, is a number to a formula; nothing is blank, not 0; what is longer than a cell
 * takes is cut, and says so.
 */
export function scalarCell(value: unknown): Cell {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (isZeroDay(value)) return '';
  return readPrintedMoney(value) ?? textOf(value);
}

/** Whatever came as records with dotted fields, in the order in which they first appear. */
export function toRecords(data: unknown): { readonly fields: readonly string[]; readonly rows: readonly RecordRow[] } {
  const rows = flattenRecords(Array.isArray(data) ? data : [data], 'text', 1).map(
    ({ cells }) => new Map(Object.entries(cells).map(([field, value]) => [field, scalarCell(value)])),
  );
  return { fields: [...new Set(rows.flatMap((row) => [...row.keys()]))], rows };
}
