import { dayMs } from '../../days/day';
import type { KeptChange, KeptChanges } from '../../state/schema/changes/kept-changes';

/** So many changes are kept of each tab, and for so long. */
export const mostChanges = 2000;
export const mostDays = 60;

export const noChanges: KeptChanges = { lines: [], isTold: true };

/** What was seen before is kept no more. */
export const oldestKept = (now: number): number => now - mostDays * dayMs;

/**
 * Adds what a reading found. What is older than {@link mostDays} days goes; beyond {@link mostChanges} the oldest go, which is remembered for as long as
 * they would have stayed.
 * @param now milliseconds since 1970.
 */
export function addChanges(kept: KeptChanges, added: readonly KeptChange[], now: number): KeptChanges {
  const oldest = oldestKept(now);
  const fresh = kept.lines.filter(({ at }) => at >= oldest);
  const all = [...fresh, ...added];
  const dropped = all.slice(0, Math.max(0, all.length - mostChanges));
  const before = kept.left && kept.left.until >= oldest ? kept.left : undefined;
  const count = (before?.count ?? 0) + dropped.length;
  const until = Math.max(before?.until ?? 0, ...dropped.slice(-1).map(({ at }) => at));
  const isSame = added.length === 0 && fresh.length === kept.lines.length;
  return {
    lines: all.slice(dropped.length),
    ...(count > 0 ? { left: { count, until } } : {}),
    isTold: kept.isTold && isSame,
  };
}
