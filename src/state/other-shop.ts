import type { Platform } from '../google/ports';
import { AddOnError } from '../text/add-on-error';
import { connectionTitle } from './connection-list';
import type { Connection } from './schema/connection';
import { knownTabMark } from './tab-mark';

/** The id of the connection that a tab was pulled with, where that is another one; `undefined` for a tab of any other kind. */
export function otherShopOf(
  { workbook }: Pick<Platform, 'workbook'>,
  { id }: Connection,
  tabId: number | undefined,
): string | undefined {
  const tab = tabId === undefined ? undefined : workbook.tab(tabId);
  const shop = tab && knownTabMark(tab)?.shop;
  return shop === id ? undefined : shop;
}

/**
 * What stands in a tab of one shop is nothing to ask another one for, nor to send to it: its ids name other records there.
 * @throws AddOnError `tabOfOtherShop`.
 */
export function refuseTabOfOtherShop(
  platform: Pick<Platform, 'workbook'>,
  connection: Connection,
  tabId: number | undefined,
): void {
  if (otherShopOf(platform, connection, tabId) === undefined) return;
  const tab = platform.workbook.tab(tabId ?? 0)?.name ?? '';
  throw new AddOnError('tabOfOtherShop', { tab, shop: connectionTitle(connection) });
}
