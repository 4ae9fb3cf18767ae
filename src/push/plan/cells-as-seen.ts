import { type ColumnNeeds, cellOf } from '../../tables/tab/tab-snapshot';
import { isSame, type ReadyEdit } from '../edit';
import { type OpenedTab, recordIn } from '../find/edited-tab';
import { rowDetails } from '../find/row-details';
import { actionFor } from '../pushables';
import { valueKinds } from '../values/value-kinds';

/** The columns that tell whether cells are as a person saw them in a preview, and what speaks against them by now. */
export const neededToCompare = (
  { idColumn, pushable }: Pick<OpenedTab, 'idColumn' | 'pushable'>,
  edits: readonly Pick<ReadyEdit, 'column'>[],
): ColumnNeeds => {
  const edited = [...new Set(edits.map(({ column }) => column))];
  const besides = edited.flatMap((column) => {
    const action = actionFor(pushable, column);
    return [...(action?.details ?? []), action?.counterpart?.(column) ?? []];
  });
  const { parentColumn = [] } = pushable;
  return { values: [...new Set([idColumn, parentColumn, ...edited, ...besides].flat())], formulas: [] };
};

/** Whether the cells of a tab still ask for what a planned edit says: what was changed after the preview, nobody agreed to. */
export function cellsAsSeen(tab: OpenedTab): (edit: ReadyEdit) => boolean {
  const rows = new Map(tab.snapshot.rows.map((row) => [recordIn(tab, row), row]));
  return ({ recordId, column, wanted, details }) => {
    const row = rows.get(recordId);
    const action = actionFor(tab.pushable, column);
    const kind = action?.kindOf(column);
    if (!row || !action || !kind) return false;
    const { value } = cellOf(tab.snapshot, row, column);
    if (!isSame(valueKinds[kind].fromCell(value, tab.dates), wanted)) return false;
    return JSON.stringify(rowDetails(tab, row, action)) === JSON.stringify(details);
  };
}
