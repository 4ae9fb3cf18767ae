import type { Cell } from '../google/ports';
import { flattenRecords } from '../tables/flatten';
import { isBlank } from './cell-argument';
import type { RecordRow } from './record-key';

/**
 * What a dotted path leads to in an answer: `receiver.name`, `0.stock`. A name asked of a list is asked of each of its items.
 * `undefined` where there is nothing.
 */
export function followPath(data: unknown, path: readonly string[]): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return data;
  if (Array.isArray(data)) {
    if (/^\d+$/.test(step)) return followPath(data[Number(step)], rest);
    const found = data.map((item) => followPath(item, path)).filter((item) => item !== undefined);
    return found.length === 0 && data.length > 0 ? undefined : found.flat();
  }
  if (typeof data !== 'object' || data === null) return undefined;
  const name = Object.keys(data).find((key) => key.toLowerCase() === step.toLowerCase());
  return name === undefined ? undefined : followPath((data as Readonly<Record<string, unknown>>)[name], rest);
}

export const isScalar = (value: unknown): boolean => typeof value !== 'object' || value === null;

/** A plain value as a cell; nothing is blank, not 0. */
export function scalarCell(value: unknown): Cell {
  if (value === null || value === undefined) return '';
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
}

/** Whatever came as records with dotted fields, in their order. */
export function toRecords(data: unknown): { readonly fields: readonly string[]; readonly rows: readonly RecordRow[] } {
  const list = Array.isArray(data) ? data : [data];
  const { columns, rows } = flattenRecords(list);
  // The number that a list without ids gets in a tab says nothing in a formula.
  const fields = columns.map(({ key }) => key).filter((key) => !key.startsWith('#'));
  const kept = rows.map(({ cells }) => new Map(columns.map(({ key }, index) => [key, numberCell(cells[index] ?? '')])));
  return { fields, rows: kept };
}

/** Ids are numbers to a formula, unless they would lose a digit or a zero. */
function numberCell(cell: Cell): Cell {
  if (typeof cell !== 'string' || isBlank(cell) || !/^(?:0|[1-9]\d{0,14})$/.test(cell)) return cell;
  return Number(cell);
}
