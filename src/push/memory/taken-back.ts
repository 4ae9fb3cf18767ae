import type { JournalLine } from '../../runs/journal/journal-line';
import { changeKey } from '../operation';
import type { PushRun } from '../push-job';
import { type PastChange, pastChanges, pastPushes } from './past-pushes';

/** That a change was taken back by a later run, and when. */
export type TakenBack = Pick<PastChange, 'at' | 'isCertain'>;

/**
 * Which changes of a run later runs took back, by change key. A run says in its own line which one it undoes, so that this is remembered, whatever
 * the shop holds by now; what was undone of an undoing is in force again.
 */
export function takenBack(lines: readonly JournalLine[], run: string): ReadonlyMap<string, TakenBack> {
  const undoings = pastPushes(lines).filter(({ intent }) => intent.undoes !== undefined);
  return takenBackBy(undoings, lines, run);
}

/** @param undoings among which the run's own are looked for; each of them is undone by later ones only. */
function takenBackBy(
  undoings: readonly PushRun[],
  lines: readonly JournalLine[],
  run: string,
): ReadonlyMap<string, TakenBack> {
  const back = new Map<string, TakenBack>();
  undoings.forEach((undoing, index) => {
    if (undoing.intent.undoes !== run) return;
    const undone = takenBackBy(undoings.slice(index + 1), lines, undoing.run);
    for (const { change, at, isCertain } of pastChanges(lines, undoing.run)) {
      const key = changeKey(change);
      const again = undone.get(key);
      if (again?.isCertain) continue;
      const isSure = isCertain && again === undefined;
      if (isSure || !back.get(key)?.isCertain) back.set(key, { at, isCertain: isSure });
    }
  });
  return back;
}
