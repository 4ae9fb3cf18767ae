import type { JournalLine } from '../../runs/journal/journal-line';
import { changeKey } from '../operation';
import { type PastChange, pastChanges, pastPushes } from './past-pushes';

/** That a change was taken back by a later run, and when. */
export type TakenBack = Pick<PastChange, 'at' | 'isCertain'>;

/**
 * Which changes of a run later runs took back, by change key. A run says in its own line which one it undoes, so that this is remembered, whatever
 * the shop holds by now; what was undone of an undoing is in force again.
 */
export function takenBack(lines: readonly JournalLine[], run: string): ReadonlyMap<string, TakenBack> {
  const undoings = pastPushes(lines).flatMap(({ run: undoing, intent: { undoes } }) =>
    undoes === undefined ? [] : [{ undoing, undoes }],
  );
  // From the last on: what undid an undoing came after it.
  const backOf = new Map<string, Map<string, TakenBack>>();
  for (const { undoing, undoes } of undoings.reverse()) {
    const undone = backOf.get(undoing);
    const back = backOf.get(undoes) ?? new Map<string, TakenBack>();
    for (const { change, at, isCertain } of pastChanges(lines, undoing)) {
      const key = changeKey(change);
      const again = undone?.get(key);
      if (again?.isCertain) continue;
      const isSure = isCertain && again === undefined;
      const later = back.get(key);
      if (later === undefined || (isSure && !later.isCertain)) back.set(key, { at, isCertain: isSure });
    }
    backOf.set(undoes, back);
  }
  return backOf.get(run) ?? new Map();
}
