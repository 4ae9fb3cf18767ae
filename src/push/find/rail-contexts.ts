import { baselineValue } from '../../state/dataset-tab';
import type { PushSettings } from '../../state/schema/settings';
import { cellOf, type SnapshotRow } from '../../tables/tab/tab-snapshot';
import { editKey, toValue, type Value } from '../edit';
import { groupBy } from '../operation';
import type { ValueKind } from '../values/value-kinds';
import type { Candidate } from './candidates';
import { countBy } from './count-by';
import type { EditedTab } from './edited-tab';
import type { RailContext } from './rails';

/**
 * What the rails may look at for each candidate of a tab.
 * @param rowsById how many rows carry each id.
 */
export function railContexts(
  tab: EditedTab,
  candidates: readonly Candidate[],
  rowsById: ReadonlyMap<string, number>,
  settings: PushSettings,
): (candidate: Candidate) => RailContext {
  const { snapshot, baseline } = tab;
  const alike = countAlike(candidates);
  const counterpartOf = counterparts(candidates);
  const isContradicted = contradictions(candidates);
  const rowsOfParent = rowsByParent(tab);
  return (candidate) => {
    const { edit, row, action, kind } = candidate;
    return {
      action,
      kind,
      settings,
      rowsWithId: rowsById.get(edit.recordId) ?? 0,
      isKnown: edit.recordId in baseline.rows,
      baselineIn: (column) => baselineValue(baseline, edit.recordId, column) ?? '',
      cellIn: (column) => toValue(cellOf(snapshot, row, column).value),
      counterpart: counterpartOf(candidate),
      isContradicted: isContradicted(candidate),
      cellsOfParent: (column) =>
        (rowsOfParent().get(edit.parentId) ?? [row]).map((one) => toValue(cellOf(snapshot, one, column).value)),
      alike: alike.get(kind)?.get(edit.wanted) ?? 0,
      edits: candidates.length,
    };
  };
}

const isShared = ({ action, edit }: Candidate): boolean => action.isShared?.(edit.column) ?? false;

/** Whose value a candidate changes: that of the parent, where all its records have it in common. */
const ownerOf = (candidate: Candidate): string =>
  isShared(candidate) ? candidate.edit.parentId : candidate.edit.recordId;

/** How many candidates ask for a value, by its kind. */
function countAlike(candidates: readonly Candidate[]): ReadonlyMap<ValueKind, ReadonlyMap<Value, number>> {
  const byKind = groupBy(candidates, ({ kind }) => kind);
  return new Map(
    byKind.flatMap((group) => (group[0] ? [[group[0].kind, countBy(group.map(({ edit }) => edit.wanted))]] : [])),
  );
}

/** The column that says the same in the other way, and whether it was edited too. */
function counterparts(candidates: readonly Candidate[]): (candidate: Candidate) => RailContext['counterpart'] {
  const edited = { own: new Set<string>(), shared: new Set<string>() };
  for (const candidate of candidates) {
    edited.own.add(candidate.edit.key);
    if (isShared(candidate)) edited.shared.add(editKey(candidate.edit.parentId, candidate.edit.column));
  }
  return (candidate) => {
    const column = candidate.action.counterpart?.(candidate.edit.column);
    if (column === undefined) return undefined;
    const among = isShared(candidate) ? edited.shared : edited.own;
    return { column, isEdited: among.has(editKey(ownerOf(candidate), column)) };
  };
}

/** Whether the rows of one parent ask for different values of what its records have in common. */
function contradictions(candidates: readonly Candidate[]): (candidate: Candidate) => boolean {
  const wanted = new Map<string, Set<Value>>();
  const keyOf = (candidate: Candidate) => editKey(ownerOf(candidate), candidate.edit.column);
  for (const candidate of candidates.filter(isShared)) {
    const key = keyOf(candidate);
    wanted.set(key, (wanted.get(key) ?? new Set()).add(candidate.edit.wanted));
  }
  return (candidate) => isShared(candidate) && (wanted.get(keyOf(candidate))?.size ?? 0) > 1;
}

/** Found when they are asked for the first time. */
function rowsByParent({
  snapshot,
  pushable: { parentColumn },
}: EditedTab): () => ReadonlyMap<string, readonly SnapshotRow[]> {
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
