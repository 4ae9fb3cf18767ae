import { cellOf, type SnapshotRow } from '../../tables/tab/tab-snapshot';
import type { Action } from '../action';
import type { Edit } from '../edit';
import { detailValue } from '../values/detail-value';
import type { OpenedTab } from './edited-tab';

/** What the row says about how its edits of an action are to be carried out. */
export function rowDetails(
  { snapshot, columns, dates }: OpenedTab,
  row: SnapshotRow,
  { details = [] }: Action,
): Edit['details'] {
  const filled = details.flatMap((key) => {
    const column = columns.find((one) => one.key === key);
    const value = column ? detailValue(column, cellOf(snapshot, row, key).value, dates) : '';
    return value === '' ? [] : [[key, value] as const];
  });
  return filled.length === 0 ? undefined : Object.fromEntries(filled);
}
