import type { Platform, TabPort } from '../google/ports';
import { AddOnError } from '../text/add-on-error';
import { type ConnectionPlatform, findConnection } from './connection';
import { connectionTitle } from './connection-list';
import type { Connection } from './schema/connections/connection';
import { tabListDocument } from './schema/tab-list';
import { connectionIn } from './stamp';
import { type StateStore, stampsIn } from './state-store';
import { carriedMark, writeTabMark } from './tab-mark';

/**
 * The id of the connection that the ids in a tab are of, where that is another one: of a tab that was pulled, of a copy of it, or of one that was made
 * to write records into. `undefined` for a tab of any other kind.
 */
export function otherShopOf(
  { workbook }: Pick<Platform, 'workbook'>,
  { id }: Connection,
  tabId: number | undefined,
): string | undefined {
  const tab = tabId === undefined ? undefined : workbook.tab(tabId);
  const shop = tab && carriedMark(tab)?.shop;
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

/**
 * A panel acts in the shop that it shows; the same person may have chosen another one for the file in another window.
 * @param shown the id of its connection.
 * @throws AddOnError `shopChanged`, `newerState`.
 */
export function requireShown(platform: ConnectionPlatform, shown: string): void {
  const connection = findConnection(platform);
  if (connection && connection.id !== shown) throw new AddOnError('shopChanged', { shop: connectionTitle(connection) });
}

/** The ids of the connections that a file was used with so far, as its tabs and its hidden documents tell. */
export function shopsIn({ workbook }: Pick<Platform, 'workbook'>): ReadonlySet<string> {
  const marked = workbook.tabs().flatMap((tab) => carriedMark(tab)?.shop ?? []);
  return new Set([...marked, ...[...stampsIn(workbook)].map(connectionIn)]);
}

interface FileAtShop {
  readonly platform: Pick<Platform, 'workbook'>;
  readonly store: StateStore;
  readonly connection: Connection;
}

/** Whether nobody can tell which shop the ids in a tab are of: its mark does not say, and the file was used with others than this one. */
export function isOfUnknownShop({ platform, store, connection }: FileAtShop, tab: TabPort): boolean {
  const mark = carriedMark(tab);
  if (!mark || mark.shop !== undefined) return false;
  const pulledAs = 'dataset' in mark ? (mark.tabId ?? tab.id) : undefined;
  if (store.readable(tabListDocument)?.some(({ tabId }) => tabId === pulledAs)) return false;
  return [...shopsIn(platform)].some((id) => id !== connection.id);
}

/** From now on a tab that was made to write records into is one of this shop, where it did not say of which it is. */
export function noteShop({ platform, connection }: Omit<FileAtShop, 'store'>, tabId: number): void {
  const tab = platform.workbook.tab(tabId);
  const mark = tab && carriedMark(tab);
  if (tab && mark && 'endpoint' in mark && mark.shop === undefined) writeTabMark(tab, { ...mark, shop: connection.id });
}
