import { gapInForce, noteStood, stoodAtGap } from '../runs/lost-lines';
import type { ShopAccess } from '../runs/shop-session';
import type { RowOrder, RowRef } from '../state/schema/row-lines';
import { unreadableCalls } from './untold-rows';

type Reader = Pick<ShopAccess, 'journal' | 'platform' | 'store'>;

/**
 * Whether one of the rows that would be sent may have been already: by lines of the journal that are gone or cannot be read, when its result went with
 * them. So is doubted what stood in the tab already when that was noticed.
 */
export function mayBeSent(
  reader: Reader,
  order: RowOrder,
  records: readonly { readonly status: string; readonly rows: readonly RowRef[] }[],
): boolean {
  const lost = lostLines(reader, order);
  if (lost === undefined) return false;
  const stood = stoodAtGap(reader, order.tabId, lost);
  return records.some(({ status, rows }) => status === 'ready' && rows.some(({ said }) => stood(said)));
}

/** Notes what the rows of a tab say, where the journal does not tell all of the past. */
export const noteRows = (reader: Reader, order: RowOrder, said: () => readonly string[]): void =>
  noteStood(reader, order.tabId, lostLines(reader, order), said);

function lostLines(reader: Reader, order: RowOrder): string | undefined {
  const gap = gapInForce(reader);
  const lost = [...(gap ? [gap.id] : []), ...unreadableCalls(reader.journal, order)];
  return lost.length === 0 ? undefined : lost.join();
}
