import { listOfKey } from '../../tables/flatten';
import type { RowStore } from './row-store';
import { type FoundRows, rowsOfLists, type StoredRecords } from './rows-of-lists';

/**
 * The rows of a finished reading. Where lists were kept beside their records, the objects of one become rows, the same list for the whole table: the one
 * that is known, or else the first that any record has objects in.
 * @param most rows; all when absent.
 */
export function foundRows(store: RowStore, known: string | undefined, most = Number.POSITIVE_INFINITY): FoundRows {
  const ids = store.ids();
  const stored = { keys: store.keys, size: ids.length, values: (record: number) => store.values(ids[record] ?? '') };
  if (store.keys.every((key) => listOfKey(key) === undefined)) {
    return { ...stored, size: Math.min(stored.size, most), recordOf: (row) => row };
  }
  return rowsOfLists(stored, known ?? firstFilledList(stored), most);
}

function firstFilledList({ keys, size, values }: StoredRecords): string | undefined {
  const lists = keys.flatMap((key, index) => {
    const list = listOfKey(key);
    return list === undefined ? [] : [{ list, index }];
  });
  for (let record = 0; record < size; record += 1) {
    const cells = values(record);
    const found = lists.find(({ index }) => (cells[index] ?? '[]') !== '[]');
    if (found) return found.list;
  }
  return undefined;
}
