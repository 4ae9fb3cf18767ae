import { isZeroDay } from '../days/cut-day';
import type { FoundRow } from './dataset';
import { textOf } from './plain-value';
import type { PlainCell } from './table';

/** What becomes of a list of objects within a record: one text, or a row for each of its objects, the rest repeated beside it. */
export type ListsAs = 'text' | 'rows';

/** The row of an answer that is a record of its own, and no list. */
export const soleRecordId = 'sole';

/**
 * Records of whatever shape as rows: nested objects become dotted columns. Rows are numbered from the record's place; what is their real id is
 * found out when all are there. Where lists become rows, those of a record are kept beside it ({@link listKey}): which one of them does, is found
 * out then, too.
 * @param firstNumber of the first record, so that pages do not share numbers.
 */
export function flattenRecords(records: readonly unknown[], listsAs: ListsAs, firstNumber: number): FoundRow[] {
  return records.map((record, index) => ({
    id: String(firstNumber + index),
    cells: Object.fromEntries(listsAs === 'rows' && isRecord(record) ? keepLists(record) : flatten('', record)),
  }));
}

/** The cell in which a record's list is kept until it is known whether its objects become rows; the list as JSON. */
export const listKey = (name: string): string => `[]${name}`;

/** The list that is kept in a cell; `undefined` for a cell of any other kind. */
export const listOfKey = (key: string): string | undefined => (key.startsWith('[]') ? key.slice(2) : undefined);

/** The objects of a kept list, each as the cells of a row, under the list's name. */
export function rowsOfList(name: string, kept: PlainCell): (readonly [string, PlainCell])[][] {
  const items = keptList(kept);
  return Array.isArray(items) ? items.map((item) => flatten(name, item)) : [];
}

/** A kept list as one text. */
export const textOfList = (kept: PlainCell): string => textOf(keptList(kept));

function keptList(kept: PlainCell): unknown {
  const list: unknown = JSON.parse(String(kept));
  return list;
}

function keepLists(record: Readonly<Record<string, unknown>>): [string, PlainCell][] {
  return Object.entries(record).flatMap(([name, value]): [string, PlainCell][] =>
    Array.isArray(value) && value.every(isRecord)
      ? [[listKey(keyPart(name)), JSON.stringify(value)]]
      : flatten(keyPart(name), value),
  );
}

function flatten(prefix: string, value: unknown): [string, PlainCell][] {
  if (isRecord(value)) {
    return Object.entries(value).flatMap(([name, inner]) =>
      flatten(prefix === '' ? keyPart(name) : `${prefix}.${keyPart(name)}`, inner),
    );
  }
  return [[prefix || 'value', plain(value)]];
}

/** A field's part of a key. Signs that mean something in keys are marked in a name, so that `"a.b"` and `a: {b}` stay apart. */
const keyPart = (name: string): string => (name === '' ? '""' : name.replace(/[\\.]|^[#[]/g, '\\$&'));

function plain(value: unknown): PlainCell {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return isZeroDay(value) ? '' : textOf(value);
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
