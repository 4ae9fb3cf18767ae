import type { Cell } from '../../google/ports';
import { baselineValue } from '../../state/dataset-tab';
import { commandColumn, skipCommand } from '../../tables/command-column';
import { cellOf, type SnapshotRow } from '../../tables/tab/tab-snapshot';
import type { Column } from '../../tables/table';
import { isBlankCell, showsText } from '../../text/blank-text';
import { editKey } from '../../wishes/beside/edit-key';
import type { Action } from '../action';
import { type Edit, isSame, type Value } from '../edit';
import { actionFor } from '../pushables';
import { commandKind } from '../values/kinds/command';
import { type ValueKind, valueKinds } from '../values/value-kinds';
import { type EditedTab, type OpenedTab, recordIn } from './edited-tab';
import { recordNames } from './record-names';
import { rowDetails } from './row-details';

/** An edit before the rails have judged it, and where it stands. */
export interface Candidate {
  readonly edit: Edit;
  readonly row: SnapshotRow;
  readonly action: Action;
  readonly kind: ValueKind;
}

/** Our columns in a tab that take edits. */
export const editable = (columns: readonly Column[]): string[] =>
  columns.filter(({ pushable, isEntry }) => pushable || isEntry).map(({ key }) => key);

/** What the row's command column asks for. */
export const commandIn = ({ snapshot, dates }: OpenedTab, row: SnapshotRow): Value =>
  commandKind.fromCell(cellOf(snapshot, row, commandColumn.key).value, dates);

/** What the shop had said in a cell when it was pulled; `''` of an entry, which has no baseline. */
export function baselineIn(
  { pushable, baseline }: Pick<EditedTab, 'pushable' | 'baseline'>,
  { recordId, column }: Pick<Edit, 'recordId' | 'column'>,
): Value {
  const action = actionFor(pushable, column);
  const kind = action?.kindOf(column);
  return !kind || action?.entry ? '' : valueKinds[kind].fromBaseline(baselineValue(baseline, recordId, column) ?? '');
}

/** What a cell asks for, and what it differs from; `undefined` for one that asks for nothing. */
function askedIn(
  tab: Pick<EditedTab, 'pushable' | 'baseline' | 'dates'>,
  cell: Pick<Edit, 'recordId' | 'column'>,
  value: Cell,
) {
  const action = isBlankCell(value) ? undefined : actionFor(tab.pushable, cell.column);
  const kind = action?.kindOf(cell.column);
  if (!action || !kind) return undefined;
  const baseline = baselineIn(tab, cell);
  const wanted = valueKinds[kind].fromCell(value, tab.dates);
  const isIdle = action.entry ? action.entry.isIdle(wanted) : isSame(wanted, baseline) || showsText(wanted, baseline);
  return isIdle ? undefined : { action, kind, baseline, wanted };
}

/** Whether a cell asks for something else than what its baseline holds; an entry, whether it asks for anything. */
export const differsFrom = (...about: Parameters<typeof askedIn>): boolean => askedIn(...about) !== undefined;

/** The cells of a row that ask for something else than what its baseline holds; of entries, those that ask for anything. */
export function candidatesIn(tab: EditedTab, row: SnapshotRow): Candidate[] {
  const recordId = recordIn(tab, row);
  if (recordId === '' || commandIn(tab, row) === skipCommand) return [];
  return editable(tab.columns).flatMap((column) => {
    const { value } = cellOf(tab.snapshot, row, column);
    const asked = askedIn(tab, { recordId, column }, value);
    if (!asked) return [];
    const { action, kind, baseline, wanted } = asked;
    const details = rowDetails(tab, row, action);
    const about = { key: editKey(recordId, column), recordId, column, ...recordNames(tab, row) };
    return [{ edit: { ...about, baseline, wanted, ...(details ? { details } : {}) }, row, action, kind }];
  });
}
