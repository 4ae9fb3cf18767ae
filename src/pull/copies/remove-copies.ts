import type { ShopSession } from '../../runs/shop-session';
import { type KeptCopy, mostKept } from '../../state/schema/schedule/dated-copies';
import { AddOnError } from '../../text/add-on-error';
import { standingOf } from './copy-content';
import { copiesOf, keepCopies } from './kept-copies';

/** Whether a copy is still called as it was when it was made; `undefined` where its tab was deleted. */
export function isStillCalledSo({ platform }: Pick<ShopSession, 'platform'>, copy: KeptCopy): boolean | undefined {
  const tab = platform.workbook.tab(copy.tabId);
  return tab && tab.name === copy.name;
}

/**
 * Removes the oldest copies of a tab that are more than are kept. One that somebody called otherwise is theirs: it stays, does not count, and is forgotten once it is older than
 * all that are kept. One that they wrote into or decorated stays as well, and counts until then.
 */
export function removeSurplus(session: ShopSession, tabId: number): void {
  const { keep, copies } = copiesOf(session, tabId);
  const ours = copies.filter((copy) => isStillCalledSo(session, copy));
  const surplus = ours.slice(0, -keep);
  const oldest = ours[surplus.length];
  const left = copies
    .slice(oldest ? copies.indexOf(oldest) : 0)
    .filter((copy) => isStillCalledSo(session, copy) !== undefined)
    .slice(-mostKept);
  for (const copy of surplus) removeIfSame(session, copy);
  if (left.length < copies.length) keepCopies(session, tabId, left);
}

/**
 * Removes one copy that its person names.
 * @throws AddOnError `copyChanged` for one that somebody has made their own.
 */
export function removeCopy(session: ShopSession, tabId: number, copyTabId: number): void {
  const { copies } = copiesOf(session, tabId);
  for (const copy of copies.filter((one) => one.tabId === copyTabId)) {
    const tab = removeIfSame(session, copy);
    if (tab) throw new AddOnError('copyChanged', { tab: tab.name });
  }
  keepCopies(
    session,
    tabId,
    copies.filter((one) => one.tabId !== copyTabId),
  );
}

/** @returns its tab where it stays, as it is not what was written any more. */
function removeIfSame({ platform: { workbook, codec } }: ShopSession, copy: KeptCopy) {
  const tab = workbook.tab(copy.tabId);
  if (!tab) return undefined;
  const isCalledSo = copy.isUnfinished || tab.name === copy.name;
  const standing = isCalledSo ? standingOf(tab, copy, codec) : 'changed';
  if (standing === 'changed' || (standing === 'partly' && !copy.isUnfinished)) return tab;
  workbook.removeTab(tab);
  return undefined;
}
