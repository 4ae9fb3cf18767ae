import { dayMs } from '../../days/day';
import { isRefreshLine } from '../../state/schema/schedule/refresh-lines';
import { loadSettings } from '../../state/settings';
import * as v from '../../state/valibot';
import { isOpen, isOperationState } from '../operation-state';
import type { ShopSession } from '../shop-session';

/** More lines than this are read with every push and slow it down. */
const mostLines = 5000;

/** So many refreshes are told in the history: a job of every hour for about three weeks. They must not crowd out what can be undone. */
const mostRefreshes = 500;
/** They are taken away a good many at once, as that writes the journal anew. */
const refreshesTooMany = 100;

/** Forgets the oldest lines that tell of refreshes, once there are many. */
export function trimRefreshes({ journal }: Pick<ShopSession, 'journal'>): void {
  const refreshes = journal.allLines().filter(isRefreshLine);
  if (refreshes.length < mostRefreshes + refreshesTooMany) return;
  journal.forget(new Set(refreshes.slice(0, -mostRefreshes).map(({ run }) => run)));
}

/**
 * Forgets runs that are past the days in which they can be undone, once the journal has become long; the oldest first. What is unfinished, or of
 * another shop, stays, and so does the latest of each person.
 */
export function trimJournal({ journal, platform }: Pick<ShopSession, 'journal' | 'platform'>): void {
  const lines = journal.allLines();
  if (lines.length <= mostLines) return;
  const earliest = platform.clock.now() - loadSettings(platform).push.undoDays * dayMs;
  const linesOfRun = new Map<string, number>();
  for (const { run } of lines) linesOfRun.set(run, (linesOfRun.get(run) ?? 0) + 1);
  const kept = new Set(lines.filter(({ at, state }) => at >= earliest || isUnfinished(state)).map(({ run }) => run));
  for (const { run, intent } of journal.runLines()) if (isKeptFor(intent, platform.clock.now())) kept.add(run);
  // Where the lines of one were missing, it would look to its person as if somebody had taken them away.
  for (const run of journal.latestRuns()) kept.add(run);
  const forgotten = new Set<string>();
  let left = lines.length;
  for (const [run, count] of linesOfRun) {
    if (left <= mostLines) break;
    if (kept.has(run)) continue;
    forgotten.add(run);
    left -= count;
  }
  journal.forget(forgotten);
}

const keptSchema = v.object({ scheduled: v.object({ keptUntil: v.number() }) });

/** Whether a way back is still to be made of its lines. */
const isKeptFor = (intent: unknown, now: number): boolean =>
  v.is(keptSchema, intent) && intent.scheduled.keptUntil >= now;

/** What this version cannot tell to be finished is not forgotten either. */
const isUnfinished = (state: string): boolean => state !== 'finished' && (!isOperationState(state) || isOpen(state));
