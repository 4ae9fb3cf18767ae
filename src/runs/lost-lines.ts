import { dayMs } from '../days/day';
import { stoodAtGapOf } from '../state/schema/runs/stood-at-gap';
import { loadSettings } from '../state/settings';
import type { JournalGap } from './journal/journal-gap';
import type { JournalLine } from './journal/journal-line';
import type { ShopAccess } from './shop-session';

/**
 * What is gone of the journal, as long as what it told would still be remembered: for the days in which it could be undone, from when the next run
 * began.
 */
export function gapInForce({ journal, platform }: Pick<ShopAccess, 'journal' | 'platform'>): JournalGap | undefined {
  const gap = journal.gap();
  if (!gap) return undefined;
  const rememberedUntil = gap.to + loadSettings(platform).push.undoDays * dayMs;
  return platform.clock.now() < rememberedUntil ? gap : undefined;
}

/**
 * Where among lines those begin that stand there since others were lost, told by the runs, not by clocks. `Infinity` where none does.
 * @param lines of the journal, oldest first.
 */
export function firstSince({ next }: JournalGap, lines: readonly JournalLine[]): number {
  const places = (next ?? ['']).map((run) => lines.findIndex((line) => line.run === run));
  return places.includes(-1) ? Number.POSITIVE_INFINITY : Math.max(...places);
}

/**
 * Whether something stood in a tab already when this person first looked at it after lines had been lost. Everything did where they have not yet.
 * @param gap which lines.
 */
export function stoodAtGap(
  { store }: Pick<ShopAccess, 'store'>,
  tabId: number,
  gap: string,
): (entry: string) => boolean {
  const noted = store.get(stoodAtGapOf(tabId));
  if (noted?.gap !== gap) return () => true;
  const stood = new Set(noted.entries);
  return (entry) => stood.has(entry);
}

/**
 * Notes what stands in a tab now, unless that was done before; lasting with the store's next commit.
 * @param gap which lines are lost; `undefined` for none.
 */
export function noteStood(
  { store }: Pick<ShopAccess, 'store'>,
  tabId: number,
  gap: string | undefined,
  entries: () => readonly string[],
): void {
  const document = stoodAtGapOf(tabId);
  if (gap === undefined) store.remove(document);
  else if (store.get(document)?.gap !== gap) store.set(document, { gap, entries: entries() });
}
