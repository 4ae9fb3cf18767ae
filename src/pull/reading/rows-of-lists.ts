import type { FoundRecords } from '../../tables/discovered-columns';
import { listKey, listOfKey, rowsOfList, textOfList } from '../../tables/flatten';
import type { PlainCell } from '../../tables/table';

/** Records of whatever shape as the rows of a table. */
export interface FoundRows extends FoundRecords {
  /** Where each row's record stands among the records, from 0; no two rows share one unless a list became rows. */
  readonly recordOf: (row: number) => number;
  /** The list whose objects became rows. */
  readonly list?: string;
}

/** Records as they were stored, before any list of theirs became rows. */
export interface StoredRecords {
  readonly keys: readonly string[];
  readonly size: number;
  readonly values: (record: number) => readonly (PlainCell | null)[];
}

type Cells = readonly (PlainCell | null)[];

/** Records of which one list became rows, the rest repeated beside each of its objects; a record without objects in it is one row. */
export function rowsOfLists(stored: StoredRecords, list: string | undefined, most: number): FoundRows {
  const read = readItems(stored, list);
  const { rows, itemKeys } = layRows(stored.size, read, most);
  const keys = stored.keys.flatMap((key) => {
    const kept = listOfKey(key);
    if (kept === undefined) return [key];
    return kept === list ? itemKeys : [kept];
  });
  const places = new Map([...new Set(keys)].map((key, place) => [key, place]));
  const values = (row: number): Cells => {
    const { record, item } = rows[row] ?? { record: 0, item: 0 };
    const { cells, items } = read(record);
    const line = new Array<PlainCell | null>(places.size).fill(null);
    stored.keys.forEach((key, index) => {
      const [cell, kept] = [cells[index] ?? null, listOfKey(key)];
      if (cell === null || (kept !== undefined && kept === list)) return;
      line[places.get(kept ?? key) ?? 0] = kept === undefined ? cell : textOfList(cell);
    });
    for (const [key, cell] of items[item] ?? []) line[places.get(key) ?? 0] = cell;
    return line;
  };
  return {
    keys: [...places.keys()],
    size: rows.length,
    values,
    recordOf: (row) => rows[row]?.record ?? 0,
    ...(list === undefined ? {} : { list }),
  };
}

interface ReadRecord {
  readonly cells: Cells;
  /** The objects of its list. */
  readonly items: ReturnType<typeof rowsOfList>;
}

/** Reads a record; the one that was asked for last is kept, as its rows are mostly asked for one after another. */
function readItems({ keys, values }: StoredRecords, list: string | undefined): (record: number) => ReadRecord {
  const place = list === undefined ? -1 : keys.indexOf(listKey(list));
  let latest: ReadRecord & { readonly record: number } = { record: -1, cells: [], items: [] };
  return (record) => {
    if (latest.record === record) return latest;
    const cells = values(record);
    const kept = cells[place] ?? '[]';
    latest = { record, cells, items: list === undefined ? [] : rowsOfList(list, kept) };
    return latest;
  };
}

/** Of each row its record, and which object of its list it is; and the keys of all objects, in the order in which they first appear. */
function layRows(records: number, read: (record: number) => ReadRecord, most: number) {
  const rows: { readonly record: number; readonly item: number }[] = [];
  const itemKeys = new Set<string>();
  for (let record = 0; record < records && rows.length < most; record += 1) {
    const { items } = read(record);
    for (const item of items) for (const [key] of item) itemKeys.add(key);
    const count = Math.min(Math.max(1, items.length), most - rows.length);
    for (let item = 0; item < count; item += 1) rows.push({ record, item });
  }
  return { rows, itemKeys: [...itemKeys] };
}
