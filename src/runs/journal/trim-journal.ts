import { dayMs } from '../../days/day';
import { loadSettings } from '../../state/settings';
import { isOpen, isOperationState } from '../operation-state';
import type { ShopSession } from '../shop-session';

/** More lines than this are read with every push and slow it down. */
const mostLines = 5000;

/**
 * Forgets runs that are past the days in which they can be undone, once the journal has become long; the oldest first. What is unfinished, or of
 * another shop, stays, and so does the latest.
 */
export function trimJournal({ journal, platform }: Pick<ShopSession, 'journal' | 'platform'>): void {
  const lines = journal.allLines();
  if (lines.length <= mostLines) return;
  const earliest = platform.clock.now() - loadSettings(platform).push.undoDays * dayMs;
  const linesOfRun = new Map<string, number>();
  for (const { run } of lines) linesOfRun.set(run, (linesOfRun.get(run) ?? 0) + 1);
  const kept = new Set(lines.filter(({ at, state }) => at >= earliest || isUnfinished(state)).map(({ run }) => run));
  // Where its lines were missing, it would look as if somebody had taken them away.
  const latest = lines[lines.length - 1];
  if (latest) kept.add(latest.run);
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

/** What this version cannot tell to be finished is not forgotten either. */
const isUnfinished = (state: string): boolean => state !== 'finished' && (!isOperationState(state) || isOpen(state));
