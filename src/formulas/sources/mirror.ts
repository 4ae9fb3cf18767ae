import type { Cell, TabPort, WorkbookPort } from '../../google/ports';
import { knownTabMark } from '../../state/tab-mark';
import { headerRow } from '../../tables/tab/table-place';
import { readText } from '../read-argument';
import { indexRecords, type RecordKey, type RecordLookup, type RecordRow } from '../record-key';

/** A tab that the shop's data was pulled into: it answers without a key and without a call, for everybody who may see the file. */
export interface Mirror {
  readonly tab: TabPort;
  /** Column number by key. */
  readonly columns: ReadonlyMap<string, number>;
  /** When the data left the shop, milliseconds since 1970. */
  readonly pulledAt: number;
  /** Of records with a date: the first day from which on all of them are there, `yyyy-mm-dd`. */
  readonly wholeSince?: string;
}

/**
 * The first visible tab that holds a whole dataset. Tabs that were narrowed down are passed over: what is not in them may be in the shop. Tabs
 * that people put together themselves carry no mark and are never taken for one.
 */
export function findMirror(workbook: WorkbookPort, dataset: string): Mirror | undefined {
  for (const tab of workbook.tabs()) {
    const mark = tab.isHidden() ? undefined : knownTabMark(tab);
    if (mark?.dataset !== dataset || mark.isPartial) continue;
    const { pulledAt, wholeSince } = mark;
    const mirror = { tab, columns: tab.columnKeys(), pulledAt };
    return wholeSince === undefined ? mirror : { ...mirror, wholeSince };
  }
  return undefined;
}

/** Names of the columns that hold the shop's data, in the order of their keys. */
export const mirrorFields = ({ columns }: Mirror): string[] =>
  [...columns.keys()].filter((key) => !key.startsWith('#'));

/** Every record, with the fields asked for; one read of the columns between the first and the last of them. */
export function readMirror({ tab, columns }: Mirror, fields: readonly string[]): RecordRow[] {
  const placed = fields.flatMap((field) => {
    const column = columns.get(field);
    return column === undefined ? [] : [{ field, column }];
  });
  const count = tab.lastRow() - headerRow;
  if (count < 1 || placed.length === 0) return [];
  return readRows(tab, placed, headerRow + 1, count);
}

function readColumn({ tab, columns }: Mirror, field: string): Cell[][] {
  const column = columns.get(field);
  const rows = tab.lastRow() - headerRow;
  if (column === undefined || rows < 1) return [];
  return tab.read({ row: headerRow + 1, column, rows, columns: 1 });
}

interface PlacedField {
  readonly field: string;
  readonly column: number;
}

function readRows(tab: TabPort, placed: readonly PlacedField[], row: number, rows: number): RecordRow[] {
  const first = Math.min(...placed.map(({ column }) => column));
  const last = Math.max(...placed.map(({ column }) => column));
  const cells = tab.read({ row, column: first, rows, columns: last - first + 1 });
  return cells.map((line) => new Map(placed.map(({ field, column }) => [field, line[column - first] ?? ''])));
}

/**
 * Finds items in a mirror. Many of them: one read. A single one: its key's column, then its row, since a cell for every item would read the
 * whole tab a thousand times over; two reads at most either way.
 */
export function lookUpInMirror(
  mirror: Mirror,
  items: readonly Cell[],
  keys: readonly RecordKey[],
  fields: readonly string[],
): RecordLookup {
  const known = fields.filter((field) => mirror.columns.has(field));
  const readAll = () => indexRecords(known, readMirror(mirror, [...keys.map(({ field }) => field), ...known]), keys);
  const [item] = items;
  const [idKey, nameKey] = keys;
  if (items.length !== 1 || item === undefined || !idKey)
    return items.length === 0 ? indexRecords(known, [], keys) : readAll();
  const isNumber = /^\d+$/.test(readText(item));
  const key = isNumber || !nameKey ? idKey : nameKey;
  const found = lookUpOne(mirror, item, key, known);
  // A number may be a SKU as well: what no id knows is looked for in full.
  return found.length === 0 && isNumber && keys.length > 1 ? readAll() : { fields: known, find: () => found };
}

function lookUpOne(
  mirror: Mirror,
  item: Cell,
  { field, normalize }: RecordKey,
  fields: readonly string[],
): RecordRow[] {
  const { tab, columns } = mirror;
  const asked = normalize(readText(item));
  // Every cell with a formula walks the whole column: no list is made on the way.
  const rows: number[] = [];
  readColumn(mirror, field).forEach(([cell = ''], index) => {
    if (normalize(readText(cell)) === asked) rows.push(index);
  });
  const [first] = rows;
  const placed = fields.map((name) => ({ field: name, column: columns.get(name) ?? 1 }));
  if (first === undefined) return [];
  // Of several that share a SKU none is read: whoever asked is told to use the id.
  if (rows.length > 1 || placed.length === 0) return rows.map(() => new Map());
  return readRows(tab, placed, headerRow + 1 + first, 1);
}
