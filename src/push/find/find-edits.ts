import { type Baseline, baselineValue } from '../../state/dataset-tab';
import type { PushSettings } from '../../state/settings';
import { commandColumn, createCommand, skipCommand } from '../../tables/command-column';
import type { SheetDates } from '../../tables/sheet-dates';
import { type ColumnNeeds, cellOf, idOf, type SnapshotRow, type TabSnapshot } from '../../tables/tab-snapshot';
import type { Column } from '../../tables/table';
import type { Action } from '../action';
import { blocked, type Edit, editKey, isSame, type PlannedEdit, type Reason, toValue, type Value } from '../edit';
import { groupBy } from '../operation';
import type { Pushable } from '../pushable';
import { actionFor } from '../pushables';
import { detailValue } from '../values/detail-value';
import { commandKind } from '../values/kinds/command';
import { type ValueKind, valueKinds } from '../values/value-kinds';
import { errorOf, type RailContext, warningsOf } from './rails';

/** Edits that the rules let pass, with what must be acknowledged, and those that they do not. */
export interface FoundEdits {
  readonly sound: readonly DoubtfulEdit[];
  readonly blocked: readonly PlannedEdit[];
}

/** An edit, and what makes it doubtful. */
export interface DoubtfulEdit extends Edit {
  readonly warnings?: readonly Reason[];
}

/** A tab and what is needed to understand what a person did in it. */
export interface EditedTab {
  readonly snapshot: TabSnapshot;
  /** {@link withCommandColumn}. */
  readonly columns: readonly Column[];
  readonly idColumn: string;
  readonly baseline: Baseline;
  readonly pushable: Pushable;
  readonly dates: SheetDates;
}

/** Our columns in a tab that take edits. */
const editable = (columns: readonly Column[]): string[] =>
  columns.filter(({ pushable, isEntry }) => pushable || isEntry).map(({ key }) => key);

/** What finding edits looks at. A formula's value is an edit like any other. */
export const neededForEdits = (
  { idColumn, columns }: Pick<EditedTab, 'idColumn' | 'columns'>,
  { labels, parentColumn }: Pushable,
): ColumnNeeds => ({
  values: [
    idColumn,
    labels.sku,
    labels.name,
    ...(parentColumn === undefined ? [] : [parentColumn]),
    ...editable(columns),
  ],
  formulas: [],
});

interface Candidate {
  readonly edit: Edit;
  readonly row: SnapshotRow;
  readonly action: Action;
  readonly kind: ValueKind;
}

/**
 * The cells that differ from their baseline, and those of differences that are filled in. A blank cell means "leave it"; rows without an id
 * are the person's own.
 */
export function findEdits(tab: EditedTab, settings: PushSettings): FoundEdits {
  const rowsById = countBy(tab.snapshot.rows.map((row) => idOf(tab.snapshot, row, tab.idColumn)));
  const candidates = tab.snapshot.rows.flatMap((row) => {
    const ofRow = candidatesIn(tab, row);
    const id = ofRow[0]?.edit.recordId ?? '';
    // Of a row that cannot be told, every cell differs from something: it is said once.
    return id in tab.baseline.rows && rowsById.get(id) === 1 ? ofRow : ofRow.slice(0, 1);
  });
  const contextOf = railContexts(tab, settings, candidates, rowsById);
  const sound: DoubtfulEdit[] = [];
  const stopped: PlannedEdit[] = [];
  for (const candidate of candidates) {
    const context = contextOf(candidate);
    const { edit } = candidate;
    const reason = errorOf(edit, context);
    const warnings = warningsOf(edit, context);
    if (reason) stopped.push({ ...edit, status: 'blocked', live: '', reason });
    else sound.push(warnings.length > 0 ? { ...edit, warnings } : edit);
  }
  return { sound, blocked: [...stopped, ...newRecords(tab)] };
}

/** Rows that ask for a new record: what it needs is another matter than what a cell may change. */
function newRecords(tab: EditedTab): PlannedEdit[] {
  const { snapshot, idColumn, pushable } = tab;
  return snapshot.rows
    .filter((row) => idOf(snapshot, row, idColumn) === '' && commandIn(tab, row) === createCommand)
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

const commandIn = ({ snapshot, dates }: EditedTab, row: SnapshotRow): Value =>
  commandKind.fromCell(cellOf(snapshot, row, commandColumn.key).value, dates);

function candidatesIn(tab: EditedTab, row: SnapshotRow): Candidate[] {
  const { snapshot, columns, idColumn, baseline, pushable, dates } = tab;
  const recordId = idOf(snapshot, row, idColumn);
  const textIn = (column: string) => String(cellOf(snapshot, row, column).value);
  if (recordId === '' || commandIn(tab, row) === skipCommand) return [];
  const { labels, parentColumn } = pushable;
  return editable(columns).flatMap((column) => {
    const { value } = cellOf(snapshot, row, column);
    if (value === '') return [];
    const action = actionFor(pushable, column);
    const kind = action?.kindOf(column);
    if (!action || !kind) return [];
    const { fromBaseline, fromCell } = valueKinds[kind];
    const said = action.entry ? '' : fromBaseline(baselineValue(baseline, recordId, column) ?? '');
    const wanted = fromCell(value, dates);
    if (action.entry ? action.entry.isIdle(wanted) : isSame(wanted, said)) return [];
    const details = detailsIn(tab, row, action);
    const edit: Edit = {
      key: editKey(recordId, column),
      recordId,
      parentId: parentColumn === undefined ? recordId : textIn(parentColumn),
      column,
      sku: textIn(labels.sku),
      name: textIn(labels.name),
      baseline: said,
      wanted,
      ...(details ? { details } : {}),
    };
    return [{ edit, row, action, kind }];
  });
}

/** What the row says about how its edits of an action are to be carried out. */
export function detailsIn(
  { snapshot, columns, dates }: Pick<EditedTab, 'snapshot' | 'columns' | 'dates'>,
  row: SnapshotRow,
  { details = [] }: Action,
): Edit['details'] {
  const said = details.flatMap((key) => {
    const column = columns.find((one) => one.key === key);
    const value = column ? detailValue(column, cellOf(snapshot, row, key).value, dates) : '';
    return value === '' ? [] : [[key, value] as const];
  });
  return said.length === 0 ? undefined : Object.fromEntries(said);
}

function railContexts(
  { snapshot, baseline, pushable: { parentColumn } }: EditedTab,
  settings: PushSettings,
  candidates: readonly Candidate[],
  rowsById: ReadonlyMap<string, number>,
): (candidate: Candidate) => RailContext {
  const keys = new Set(candidates.map(({ edit }) => edit.key));
  const shared = candidates.filter(({ action, edit }) => action.isShared?.(edit.column));
  const sharedKey = ({ edit }: Candidate) => editKey(edit.parentId, edit.column);
  const sharedKeys = new Set(shared.map(sharedKey));
  const rowsOfParent = rowsByParent(snapshot, parentColumn);
  const meanings = countBy(
    [...new Set(shared.map((one) => JSON.stringify([sharedKey(one), one.edit.wanted])))].map(
      (text) => (JSON.parse(text) as [string, Value])[0],
    ),
  );
  const alike = countAlike(candidates);
  return (candidate) => {
    const { edit, row, action, kind } = candidate;
    const counterpart = action.counterpart?.(edit.column);
    return {
      action,
      kind,
      settings,
      rowsWithId: rowsById.get(edit.recordId) ?? 0,
      isKnown: edit.recordId in baseline.rows,
      baselineIn: (column) => baselineValue(baseline, edit.recordId, column) ?? '',
      cellIn: (column) => toValue(cellOf(snapshot, row, column).value),
      counterpart:
        counterpart === undefined
          ? undefined
          : {
              column: counterpart,
              isEdited: action.isShared?.(edit.column)
                ? sharedKeys.has(editKey(edit.parentId, counterpart))
                : keys.has(editKey(edit.recordId, counterpart)),
            },
      isContradicted: (action.isShared?.(edit.column) ?? false) && (meanings.get(sharedKey(candidate)) ?? 0) > 1,
      cellsOfParent: (column) =>
        (rowsOfParent().get(edit.parentId) ?? [row]).map((one) => toValue(cellOf(snapshot, one, column).value)),
      alike: alike.get(kind)?.get(edit.wanted) ?? 0,
      edits: candidates.length,
    };
  };
}

/** How many candidates ask for a value, by its kind. */
function countAlike(candidates: readonly Candidate[]): ReadonlyMap<ValueKind, ReadonlyMap<Value, number>> {
  const byKind = groupBy(candidates, ({ kind }) => kind);
  return new Map(
    byKind.flatMap((group) => (group[0] ? [[group[0].kind, countBy(group.map(({ edit }) => edit.wanted))]] : [])),
  );
}

/** Found when they are asked for the first time. */
function rowsByParent(
  snapshot: TabSnapshot,
  parentColumn: string | undefined,
): () => ReadonlyMap<string, readonly SnapshotRow[]> {
  let rows: ReadonlyMap<string, readonly SnapshotRow[]> | undefined;
  const find = () => {
    if (parentColumn === undefined) return new Map();
    const parentIn = (row: SnapshotRow) => String(cellOf(snapshot, row, parentColumn).value);
    return new Map(groupBy(snapshot.rows, parentIn).map((group) => [group[0] ? parentIn(group[0]) : '', group]));
  };
  return () => {
    rows ??= find();
    return rows;
  };
}

function countBy<Key>(keys: readonly Key[]): ReadonlyMap<Key, number> {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
