import { isZeroDay } from '../days/cut-day';
import type { FoundRow } from './dataset';
import { textOf } from './plain-value';
import type { PlainCell } from './table';

/** What becomes of a list of objects within a record: one text, or a row for each of its objects, the rest repeated beside it. */
export type ListsAs = 'text' | 'rows';

/**
 * Records of whatever shape as rows: nested objects become dotted columns. Rows are numbered from the record's place; what is their real id is
 * found out when all are there.
 * @param firstNumber of the first record, so that pages do not share numbers.
 */
export function flattenRecords(records: readonly unknown[], listsAs: ListsAs, firstNumber: number): FoundRow[] {
  return records.flatMap((record, index) => {
    const parts = listsAs === 'rows' ? explode(record) : [record];
    return parts.map((part, position) => ({
      id: parts.length === 1 ? String(firstNumber + index) : `${firstNumber + index}.${position + 1}`,
      cells: Object.fromEntries(flatten('', part)),
    }));
  });
}

function flatten(prefix: string, value: unknown): [string, PlainCell][] {
  if (isRecord(value)) {
    return Object.entries(value).flatMap(([name, inner]) => flatten(prefix === '' ? name : `${prefix}.${name}`, inner));
  }
  return [[prefix || 'value', plain(value)]];
}

function plain(value: unknown): PlainCell {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return isZeroDay(value) ? '' : textOf(value);
}

/** A record for each object of its first list of objects, under the list's name. */
function explode(record: unknown): readonly unknown[] {
  if (!isRecord(record)) return [record];
  const found = Object.entries(record).find(
    ([, value]) => Array.isArray(value) && value.length > 0 && value.every(isRecord),
  );
  if (!found) return [record];
  const [name, items] = found;
  return (items as readonly unknown[]).map((item) => ({ ...record, [name]: item }));
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
