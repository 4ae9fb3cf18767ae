import type { ShopSession } from '../../runs/shop-session';
import type { DatedCopies } from '../../state/schema/schedule/dated-copies';
import type { DatasetTab } from '../../state/schema/tab-list';
import { AddOnError } from '../../text/add-on-error';
import { requireSavedPull } from '../saved-pulls';
import { areUsual, chosenColumns, copyableColumns, findSource } from './copyable-columns';
import { copiesOf, keepCopies } from './kept-copies';

/** A tab, and the columns of it that a copy can hold. @throws AddOnError `tabGone`. */
export function columnsToCopy({ platform }: Pick<ShopSession, 'platform'>, known: DatasetTab) {
  const tab = platform.workbook.tab(known.tabId);
  if (!tab) throw new AddOnError('tabGone');
  return { tab, offered: copyableColumns(tab, known, findSource(tab, known)) };
}

/**
 * Says what the copies of a tab are to hold, and how many are kept. The usual columns are whichever are shown when a copy is made.
 * @throws AddOnError `notPulled`, `tabGone`, `copyColumnGone`.
 */
export function chooseCopies(
  session: ShopSession,
  tabId: number,
  { keep, columns = [] }: Omit<DatedCopies, 'copies'>,
): void {
  const known = requireSavedPull(session, tabId);
  const { tab, offered } = columnsToCopy(session, known);
  chosenColumns(tab, offered, columns);
  const { copies } = copiesOf(session, tabId);
  keepCopies(session, tabId, copies, areUsual(offered, columns) ? { keep } : { keep, columns });
}
