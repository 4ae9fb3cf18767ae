import { dayMs } from '../days/day';
import { loadSettings } from '../state/settings';
import type { Journal } from './journal';
import type { ShopSession } from './shop-session';

/** More lines than this are read with every push and slow it down. */
const mostLines = 5000;

/**
 * Forgets runs that are past the days in which they can be undone, once the journal has become long; the oldest first. What is unfinished, or of
 * another shop, stays.
 */
export function trimJournal(session: ShopSession, journal: Journal): void {
  const entries = journal.entries();
  if (entries.length <= mostLines) return;
  const earliest = session.platform.clock.now() - loadSettings(session.platform).push.undoDays * dayMs;
  const lines = new Map<string, number>();
  for (const { run } of entries) lines.set(run, (lines.get(run) ?? 0) + 1);
  const kept = new Set(entries.filter(({ at, state }) => at >= earliest || isOpen.has(state)).map(({ run }) => run));
  const forgotten = new Set<string>();
  let left = entries.length;
  for (const [run, count] of lines) {
    if (left <= mostLines) break;
    if (kept.has(run)) continue;
    forgotten.add(run);
    left -= count;
  }
  journal.forget(forgotten);
}

const isOpen: ReadonlySet<string> = new Set(['running', 'intended', 'sent', 'accepted']);
