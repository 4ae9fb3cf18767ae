import type { JournalLine } from '../../runs/journal/journal-line';
import { changeKey } from '../operation';
import { type PastChange, pastChanges, pastPushes } from './past-pushes';

/** That a change was taken back by a later run, and when. */
export interface TakenBack extends Pick<PastChange, 'at' | 'isCertain'> {
  /** Whether it went back by itself, as a person had planned it before. */
  readonly isScheduled: boolean;
}

/**
 * Which changes of a run later runs took back, by change key. A run says in its own line which one it undoes, so that this is remembered, whatever
 * the shop holds by now; what was undone of an undoing is in force again.
 */
export function takenBack(lines: readonly JournalLine[], run: string): ReadonlyMap<string, TakenBack> {
  const undoings = pastPushes(lines).flatMap(({ run: undoing, intent: { undoes, scheduled } }) =>
    undoes === undefined ? [] : [{ undoing, undoes, isScheduled: scheduled !== undefined }],
  );
  // From the last on: what undid an undoing came after it.
  const backOf = new Map<string, Map<string, TakenBack>>();
  for (const { undoing, undoes, isScheduled } of undoings.reverse()) {
    const undone = backOf.get(undoing);
    const back = backOf.get(undoes) ?? new Map<string, TakenBack>();
    for (const { change, at, isCertain } of pastChanges(lines, undoing)) {
      const key = changeKey(change);
      const again = undone?.get(key);
      if (again?.isCertain) continue;
      const isSure = isCertain && again === undefined;
      const later = back.get(key);
      if (later === undefined || (isSure && !later.isCertain)) back.set(key, { at, isCertain: isSure, isScheduled });
    }
    backOf.set(undoes, back);
  }
  const back = new Map(backOf.get(run));
  for (const [key, since] of otherwiseBack(lines, run)) if (!back.get(key)?.isCertain) back.set(key, since);
  return back;
}

/** Of a change: what the latest of all undoings that lead to it has made of it. */
interface Latest extends TakenBack {
  readonly run: string;
  readonly isBack: boolean;
}

/**
 * What a run made of a change is undone also where that change was brought into the same state in another way: what an undoing of an undoing set in
 * force again, by undoing the first run once more.
 */
function otherwiseBack(lines: readonly JournalLine[], run: string): ReadonlyMap<string, TakenBack> {
  const order: string[] = [];
  /** Which run a chain of undoings begins with, and whether it takes that one's changes back. */
  const chains = new Map<string, { readonly root: string; readonly isBack: boolean }>();
  const latest = new Map<string, Map<string, Latest>>();
  const chainOf = (one: string) => chains.get(one) ?? { root: one, isBack: false };
  for (const { run: undoing, intent } of pastPushes(lines)) {
    order.push(undoing);
    if (intent.undoes === undefined || chains.has(undoing)) continue;
    const { root, isBack: wasBack } = chainOf(intent.undoes);
    const isBack = !wasBack;
    const isScheduled = intent.scheduled !== undefined;
    chains.set(undoing, { root, isBack });
    const ofRoot = latest.get(root) ?? new Map<string, Latest>();
    for (const { change, at, isCertain } of pastChanges(lines, undoing)) {
      ofRoot.set(changeKey(change), { run: undoing, at, isCertain, isBack, isScheduled });
    }
    latest.set(root, ofRoot);
  }
  const own = chainOf(run);
  const isSince = (other: string) => order.indexOf(other) > order.indexOf(run);
  const isUndone = ([, one]: readonly [string, Latest]) => one.isBack !== own.isBack && isSince(one.run);
  return new Map([...(latest.get(own.root) ?? [])].filter(isUndone));
}
