import { orUnreadable, refusals } from '../../runs/unreadable';
import { datasetTabs } from '../../state/dataset-tab';
import { type Change, comesFromCells, type PushRunIntent } from '../../state/schema/push-lines';
import { type ColumnNeeds, cellOf } from '../../tables/tab/tab-snapshot';
import { mayBeExcluded } from '../../wishes/judge-wish';
import type { Action } from '../action';
import { isSame, type PlannedEdit, type Reason } from '../edit';
import { baselineIn, editable } from '../find/candidates';
import { type EditedTab, type OpenedTab, openTab, recordIn } from '../find/edited-tab';
import { rowDetails } from '../find/row-details';
import { actionFor, pushableOf } from '../pushables';
import { valueKinds } from '../values/value-kinds';
import { wishOf } from './judge-wishes';

/** The columns that tell whether cells are as a person saw them in a preview, and what speaks against them by now. */
export const neededToCompare = (
  { columns, idColumn, pushable }: Pick<OpenedTab, 'columns' | 'idColumn' | 'pushable'>,
  edits: readonly Pick<PlannedEdit, 'column' | 'wanted' | 'choice'>[],
): ColumnNeeds => {
  const edited = [...new Set(edits.map(({ column }) => column))];
  const besides = edited.flatMap((column) => {
    const action = actionFor(pushable, column);
    return [...(action?.details ?? []), action?.counterpart?.(column) ?? []];
  });
  // Somebody may have asked for something in the row that undoes it.
  const wishes = edits.map((edit) => wishOf(pushable, edit)).filter((wish) => wish !== 'edit');
  const others = wishes.some(mayBeExcluded) ? editable(columns) : [];
  const { parentColumn = [] } = pushable;
  // What fills a cell by itself cannot make way for the shop's value.
  const theirs = [...new Set(edits.flatMap(({ column, choice }) => (choice === 'theirs' ? column : [])))];
  return { values: [...new Set([idColumn, parentColumn, ...edited, ...besides, ...others].flat())], formulas: theirs };
};

/** Whether the cells of a tab still ask for what a planned edit says: what was changed after the preview, nobody agreed to. */
export function cellsAsSeen(
  tab: OpenedTab,
): (edit: Pick<PlannedEdit, 'recordId' | 'column' | 'wanted' | 'details'>) => boolean {
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

/**
 * Whether the shop is still remembered to have said of a planned edit's cell what it had said when it was planned. After a push of the same by somebody
 * else, or a refresh, the cell asks for something else than the person agreed to, or for nothing at all.
 */
export const baselinesAsSeen =
  (tab: EditedTab) =>
  (edit: Pick<PlannedEdit, 'recordId' | 'column' | 'baseline' | 'pulled'>): boolean =>
    isSame(baselineIn(tab, edit), edit.pulled ?? edit.baseline);

/** The cell asks for what it did, and of the shop something else was said since: what it would do is nothing that a person saw. */
export const movedOn: Reason = { message: 'conflict.movedOn', values: {} };

/** What keeps a planned edit from being carried out, with the choice in it, as its cell is by now. */
export function objectionsOfCells(tab: OpenedTab): (edit: PlannedEdit) => Reason | undefined {
  const isAsSeen = cellsAsSeen(tab);
  const rows = new Map(tab.snapshot.rows.map((row) => [recordIn(tab, row), row]));
  const isFormula = ({ recordId, column }: PlannedEdit) => {
    const row = rows.get(recordId);
    return row !== undefined && cellOf(tab.snapshot, row, column).formula !== '';
  };
  return (edit) => {
    if (!isAsSeen(edit)) return { message: 'conflict.changedInSheet', values: {} };
    const stays = edit.choice === 'theirs' && isFormula(edit);
    return stays ? { message: 'conflict.formulaInCell', values: {} } : undefined;
  };
}

const toEdit = ({ id, column, to, details }: Change) => ({
  ...{ recordId: id, column, wanted: to },
  ...(details ? { details } : {}),
});

/**
 * Whether cells still say what operations of one change each are to do. Of several changes some would be kept from the shop for one; where a tab cannot be
 * read, nobody knows.
 */
export const stillAsked =
  (intent: PushRunIntent): NonNullable<Action['isStillAsked']> =>
  ({ platform, store }, operations) => {
    const { tabId, dataset } = intent;
    const single = operations.map(({ intent: { changes, repairs } }) =>
      changes.length === 1 && repairs === undefined ? changes.map(toEdit)[0] : undefined,
    );
    const edits = single.flatMap((edit) => edit ?? []);
    const tab = comesFromCells(intent) ? platform.workbook.tab(tabId) : undefined;
    const isAsked = orUnreadable(() => {
      const datasetTab = datasetTabs(store).find((one) => one.tabId === tabId);
      if (!tab || !datasetTab || edits.length === 0) return undefined;
      const pushable = pushableOf(dataset);
      return cellsAsSeen(openTab(platform, { tab, datasetTab, pushable }, (known) => neededToCompare(known, edits)));
    }, [...refusals, 'idColumnMissing']);
    return single.map((edit) => !(edit && isAsked) || isAsked(edit));
  };
