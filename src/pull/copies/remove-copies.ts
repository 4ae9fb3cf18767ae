import type { ShopSession } from '../../runs/shop-session';
import { type DatedCopies, type KeptCopy, mostKept } from '../../state/schema/schedule/dated-copies';
import { AddOnError } from '../../text/add-on-error';
import { standingOf } from './copy-content';
import { copiesOf, keepCopies } from './kept-copies';

type Looking = Pick<ShopSession, 'platform'>;

/** Whose a copy is: `ours` counts among those that are kept, and goes when it is its turn; `gone` is what a person deleted. */
export function whoseCopy({ platform }: Looking, copy: KeptCopy): 'ours' | 'own' | 'unfinished' | 'gone' {
  const tab = platform.workbook.tab(copy.tabId);
  if (!tab) return 'gone';
  if (copy.isUnfinished) return 'unfinished';
  return !copy.isOwn && tab.name === copy.name ? 'ours' : 'own';
}

/** The oldest of those that count, as many as are too many. @param coming how many more there are to be. */
export function surplusOf(session: Looking, { keep, copies }: DatedCopies, coming: number): readonly KeptCopy[] {
  const ours = copies.filter((copy) => whoseCopy(session, copy) === 'ours');
  return ours.slice(0, Math.max(0, ours.length + coming - keep));
}

/**
 * Removes the oldest copies of a tab that are more than are kept. One that somebody called otherwise is theirs: it stays, and does not count. One that they wrote into or
 * decorated stays as well, and counts until it is its turn. Those are remembered as theirs for as long as they are there, the latest of them.
 */
export function removeSurplus(session: ShopSession, tabId: number): void {
  const kept = copiesOf(session, tabId);
  const surplus = surplusOf(session, kept, 0);
  const own = new Set(surplus.filter((copy) => removeIfSame(session, copy)));
  const oldest = kept.copies.find((copy) => whoseCopy(session, copy) === 'ours' && !own.has(copy));
  // One that was called otherwise until all before it are gone stays, though somebody calls it as it was later.
  const passed = oldest ? kept.copies.slice(0, kept.copies.indexOf(oldest)) : [];
  for (const copy of passed) if (whoseCopy(session, copy) === 'own') own.add(copy);
  const copies = kept.copies
    .filter((copy) => whoseCopy(session, copy) !== 'gone')
    .map((copy) => (own.has(copy) ? { ...copy, isOwn: true as const } : copy));
  const forgotten = copies.filter(({ isOwn }) => isOwn).slice(0, -mostKept);
  const left = copies.filter((copy) => !forgotten.includes(copy));
  if (own.size > 0 || left.length < kept.copies.length) keepCopies(session, tabId, left);
}

/**
 * Removes one copy that its person names.
 * @throws AddOnError `copyChanged` for one that somebody has made their own, which is remembered.
 */
export function removeCopy(session: ShopSession, tabId: number, copyTabId: number): void {
  const { copies } = copiesOf(session, tabId);
  const [copy] = copies.filter((one) => one.tabId === copyTabId);
  const tab = copy && removeIfSame(session, copy);
  const isKept = tab && !copy.isUnfinished;
  if (!tab || isKept) {
    const others = (one: KeptCopy) => (isKept ? [{ ...one, isOwn: true as const }] : []);
    keepCopies(
      session,
      tabId,
      copies.flatMap((one) => (one === copy ? others(one) : [one])),
    );
  }
  if (tab) throw new AddOnError('copyChanged', { tab: tab.name });
}

/** @returns its tab where it stays, as it is not what was written any more. */
function removeIfSame({ platform }: ShopSession, copy: KeptCopy) {
  const { workbook, codec } = platform;
  const tab = workbook.tab(copy.tabId);
  if (!tab) return undefined;
  const isOurs = copy.isUnfinished || whoseCopy({ platform }, copy) === 'ours';
  const standing = isOurs ? standingOf(tab, copy, codec) : 'changed';
  if (standing === 'changed' || (standing === 'partly' && !copy.isUnfinished)) return tab;
  workbook.removeTab(tab);
  return undefined;
}
