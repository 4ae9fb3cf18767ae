import { overtakenIn } from '../../state/edited-cells/overtaken-cells';
import type { PushSettings } from '../../state/schema/settings';
import { commandColumn, createCommand } from '../../tables/command-column';
import { isPastedOver } from '../../tables/tab/cell-states';
import { type ColumnNeeds, cellOf } from '../../tables/tab/tab-snapshot';
import { resultColumn } from '../../tables/table';
import { showsText } from '../../text/blank-text';
import { editKey } from '../../wishes/beside/edit-key';
import { countBy } from '../../wishes/many/count-by';
import { blocked, type Edit, isSame, type PlannedEdit, type Reason, type Value } from '../edit';
import { valueKinds } from '../values/value-kinds';
import { type Candidate, candidatesIn, commandIn, editable } from './candidates';
import { type EditedTab, type JudgedTab, type OpenedTab, recordIn } from './edited-tab';
import { noPercent, type PercentCells } from './percent-candidates';
import { railContexts } from './rail-contexts';
import { errorOf, warningsOf } from './rails';
import { strayNames } from './stray-names';
import { strangeWaybills, valuesTaken } from './values-taken';

/** Edits that the rules let pass, with what must be acknowledged, and those that they do not. */
export interface FoundEdits {
  readonly sound: readonly DoubtfulEdit[];
  readonly blocked: readonly PlannedEdit[];
}

/** An edit, and what makes it doubtful. */
export interface DoubtfulEdit extends Edit {
  readonly warnings?: readonly Reason[];
}

/** What finding edits looks at. A formula's value is an edit like any other. */
export const neededForEdits = ({
  idColumn,
  columns,
  pushable: { labels, parentColumn },
}: Pick<OpenedTab, 'idColumn' | 'columns' | 'pushable'>): ColumnNeeds => ({
  values: [
    ...[idColumn, labels.sku, labels.name],
    ...(parentColumn === undefined ? [] : [parentColumn]),
    ...editable(columns),
    resultColumn.key,
  ],
  formulas: [],
});

/**
 * The cells that differ from their baseline, and those of entries that are filled in. A blank cell means "leave it"; rows without an id
 * are the person's own.
 * @param percentIn how it is told which cells show percentages; that a person did not see in a preview is no news later.
 */
export function findEdits(tab: JudgedTab, settings: PushSettings, percentIn: PercentCells = noPercent): FoundEdits {
  const rowsById = countBy(tab.snapshot.rows.map((row) => recordIn(tab, row)));
  const candidates = tab.snapshot.rows.flatMap((row) => {
    const ofRow = candidatesIn(tab, row);
    const id = ofRow[0]?.edit.recordId ?? '';
    // Of a row that cannot be told, every cell differs from something: it is said once.
    return id in tab.baseline.rows && rowsById.get(id) === 1 ? ofRow : ofRow.slice(0, 1);
  });
  const contextOf = railContexts(tab, candidates, { rowsById, isPercent: percentIn(tab, candidates) }, settings);
  const strayNamesOf = strayNames(tab, candidates);
  const valuesTakenOf = valuesTaken(tab, candidates);
  const strangeWaybillsOf = strangeWaybills(tab);
  const displacementOf = pasteDisplaced(tab);
  const overtakenOf = overtakenSince(tab);
  const sound: DoubtfulEdit[] = [];
  const stopped: PlannedEdit[] = [];
  for (const candidate of candidates) {
    const { edit } = candidate;
    const context = contextOf(candidate);
    const reason = errorOf(edit, context);
    const told = warningsOf(edit, context);
    const warnings = [
      ...[overtakenOf(candidate), displacementOf(candidate), told],
      ...[strayNamesOf(edit), valuesTakenOf(edit, told), strangeWaybillsOf(edit)],
    ].flat();
    if (reason) stopped.push(blocked(edit, reason.message, reason.values));
    else sound.push(warnings.length > 0 ? { ...edit, warnings } : edit);
  }
  return { sound, blocked: [...stopped, ...newRecords(tab)] };
}

/** Rows that ask for a new record: what it needs is another matter than what a cell may change. */
function newRecords(tab: OpenedTab): PlannedEdit[] {
  const { snapshot, pushable } = tab;
  return snapshot.rows
    .filter((row) => recordIn(tab, row) === '' && commandIn(tab, row) === createCommand)
    .map((row) => {
      // No record's id, and the id of no row: nothing is ever written for it.
      const recordId = `row ${row.row}`;
      const { key: column } = commandColumn;
      const name = String(cellOf(snapshot, row, pushable.labels.name).value);
      return blocked(
        {
          ...{ key: editKey(recordId, column), recordId, parentId: recordId, column, sku: '', name },
          ...{ baseline: '', wanted: createCommand },
        },
        'blocked.createByRows',
        { row: row.row },
      );
    });
}

/** What is told of edits that were made on what the shop no longer has: to refresh is not to have looked. */
function overtakenSince({ baseline }: EditedTab): (candidate: Candidate) => readonly Reason[] {
  return ({ edit, kind }) => {
    const known = overtakenIn(baseline, edit.recordId, edit.column);
    if (!known) return [];
    const { fromBaseline } = valueKinds[kind];
    const was = fromBaseline(known.was);
    const held = known.held === undefined ? edit.wanted : fromBaseline(known.held);
    const isSameEdit = isSame(edit.wanted, held) || showsText(edit.wanted, held);
    if (!isSameEdit || isSame(was, edit.baseline)) return [];
    const shown = (value: Value) => (value === '' ? '—' : value);
    return [{ message: 'warning.overtaken', values: { was: shown(was), now: shown(edit.baseline) } }];
  };
}

/** What is told of edits right of a result that something was put over: pasted neighbours, which stood without a result between them where they come from. */
function pasteDisplaced({ snapshot }: OpenedTab): (candidate: Candidate) => readonly Reason[] {
  const { columnOf, headings } = snapshot;
  const result = columnOf.get(resultColumn.key);
  if (result === undefined) return () => [];
  const column = headings[result - 1] ?? '';
  return ({ edit, row }) => {
    const isBeyond = (columnOf.get(edit.column) ?? 0) > result;
    return isBeyond && isPastedOver(cellOf(snapshot, row, resultColumn.key).value, column)
      ? [{ message: 'warning.pastedOver', values: { column } }]
      : [];
  };
}
