import { cellOf, type SnapshotRow } from '../../tables/tab/tab-snapshot';
import type { Edit } from '../edit';
import { type OpenedTab, recordIn } from './edited-tab';

/** What people know a row's record by, and the record that it is part of. */
export function recordNames(tab: OpenedTab, row: SnapshotRow): Pick<Edit, 'parentId' | 'sku' | 'name'> {
  const { labels, parentColumn } = tab.pushable;
  const textIn = (column: string) => String(cellOf(tab.snapshot, row, column).value);
  const parentId = parentColumn === undefined ? recordIn(tab, row) : textIn(parentColumn);
  return { parentId, sku: textIn(labels.sku), name: textIn(labels.name) };
}
