import { type OvertakenAt, overtakenStill, withOvertaken } from '../../state/edited-cells/overtaken-cells';
import type { Baseline, BaselineValue } from '../../state/schema/baseline';
import { editKey } from '../../wishes/beside/edit-key';
import type { Value } from '../edit';
import type { Pushable } from '../pushable';
import { actionFor } from '../pushables';
import { valueKinds } from '../values/value-kinds';
import type { Verdict, VerdictKind } from './verdict';

/** A cell of ours and what it should show now, unless the person has written something else into it meanwhile. */
export interface CellUpdate {
  readonly recordId: string;
  readonly column: string;
  readonly value: Value;
  /** What was pushed from the cell; the shop's earlier value may be replaced too. */
  readonly pushed: Value | undefined;
  /** The push itself has brought it about. */
  readonly isOwn?: true;
}

/** After these it is settled, or a person's matter: an order left in its cell would be carried out a second time by the next push. */
const spentKinds: ReadonlySet<VerdictKind> = new Set(['done', 'alreadySo', 'changedAfter', 'soldMeanwhile', 'unknown']);

/** Of these the shop holds what the push itself brought about. */
const ownKinds: ReadonlySet<VerdictKind> = new Set(['done', 'soldMeanwhile']);

/** What was read back, in every cell that shows it; of an entry, in the column that shows what it is about. */
export function shopValues(pushable: Pushable, verdict: Verdict): CellUpdate[] {
  const { recordId, column, live, to, sharedBy = [], counterpart } = verdict;
  if (live === undefined) return [];
  const own = ownKinds.has(verdict.kind) ? ({ isOwn: true } as const) : {};
  const action = actionFor(pushable, column);
  if (action?.entry) {
    const shown = action.entry.shownIn?.(column, live);
    return shown === undefined ? [] : [{ ...shown, recordId, pushed: undefined, ...own }];
  }
  return [recordId, ...sharedBy].flatMap((id): CellUpdate[] => [
    { recordId: id, column, value: live, pushed: to, ...own },
    ...(counterpart
      ? [{ recordId: id, column: counterpart.column, value: counterpart.live, pushed: undefined, ...own }]
      : []),
  ]);
}

/** The cells of an entry that are blanked, with the details that were written beside it. */
export function spentCells(pushable: Pushable, { recordId, column, kind, to, details = {} }: Verdict): CellUpdate[] {
  const entry = actionFor(pushable, column)?.entry;
  if (!entry || !spentKinds.has(kind)) return [];
  return Object.entries({ [column]: to, ...details }).map(([key, pushed]) => ({
    recordId,
    column: key,
    value: '',
    pushed,
  }));
}

/**
 * What was read back is what the shop said last.
 * @param overtaken edits that stay in their cells, and under which that is another value.
 */
export function moveBaseline(
  pushable: Pushable,
  baseline: Baseline,
  updates: readonly CellUpdate[],
  overtaken: readonly OvertakenAt[] = [],
): Baseline {
  const indexOf = new Map(baseline.columns.map((column, index) => [column, index]));
  const moved = new Map<string, BaselineValue[]>();
  for (const { recordId, column, value } of updates) {
    const index = indexOf.get(column);
    const row = moved.get(recordId) ?? baseline.rows[recordId];
    if (index === undefined || !row) continue;
    const kind = actionFor(pushable, column)?.kindOf(column);
    const changed = [...row];
    changed[index] = kind ? valueKinds[kind].toBaseline(value) : value;
    moved.set(recordId, changed);
  }
  if (moved.size === 0) return baseline;
  const touched = new Set(updates.map(({ recordId, column }) => editKey(recordId, column)));
  const left = overtakenStill(baseline, ({ id, column }) => !touched.has(editKey(id, column)));
  const moving = withOvertaken(baseline, [...left, ...overtaken]);
  return {
    ...moving,
    rows: { ...baseline.rows, ...Object.fromEntries(moved) },
    isMoved: true,
    pushed: pushedAfter(baseline.pushed, updates),
  };
}

/** In which cells the latest that is known is what a push put there. */
function pushedAfter(before: Baseline['pushed'] = {}, updates: readonly CellUpdate[]): NonNullable<Baseline['pushed']> {
  const pushed = new Map(Object.entries(before).map(([id, columns]) => [id, new Set(columns)]));
  for (const { recordId, column, isOwn } of updates) {
    const columns = pushed.get(recordId) ?? new Set();
    if (isOwn) columns.add(column);
    else columns.delete(column);
    pushed.set(recordId, columns);
  }
  return Object.fromEntries([...pushed].map(([id, columns]) => [id, [...columns]]));
}
