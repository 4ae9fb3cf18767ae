import type { Platform, TabPort } from '../google/ports';
import type { ShopSession } from '../runs/shop-session';
import { type DatasetTab, tabListDocument } from '../state/schema/tab-list';
import { findTable } from '../tables/tab/table-place';
import { asAddOnError } from '../text/add-on-error';
import { say } from '../text/message';
import type { Landing } from './landing/landing';
import type { PullReading } from './pull-reading';

/** What people in Indonesia call their zones; elsewhere the time stands for itself. */
const zoneNames: ReadonlyMap<string, string> = new Map([
  ['Asia/Jakarta', 'WIB'],
  ['Asia/Pontianak', 'WIB'],
  ['Asia/Makassar', 'WITA'],
  ['Asia/Jayapura', 'WIT'],
]);

/** A tab, and where its table stands. */
type NotedTab = Pick<Landing, 'tab' | 'layout'>;

/** Notes on a tab from when its data are, from whom, and what they cost. */
export function writePullNote(
  session: ShopSession,
  { tab, layout }: NotedTab,
  { pulledAt, rows, definition }: DatasetTab,
  { calls, scope, total }: PullReading,
): void {
  const { language, connection, platform } = session;
  const time = toldMoment(platform, pulledAt);
  const asOf = say(language, 'note.asOf', { shop: connection.shop.name, time, rows, calls });
  const since = scope.since === undefined ? [] : [say(language, 'note.since', { day: scope.since })];
  const isLimited = definition.rowLimit !== undefined && total > rows;
  const limited = isLimited ? [say(language, 'note.limited', { rows, total })] : [];
  writeNote(tab, layout.place.headingRow, [asOf, ...since, ...limited].join('\n'));
}

/** A pull that failed says so where its data stand, which are as they were. */
export function writeFailureNote(
  { platform, store, language }: ShopSession,
  tabId: number | undefined,
  error: unknown,
): void {
  const tab = tabId === undefined ? undefined : platform.workbook.tab(tabId);
  const failure = asAddOnError(error);
  if (!tab || tab.isLocked() || failure.code === 'leaseLost') return;
  const time = toldMoment(platform, platform.clock.now());
  const columns = store.readable(tabListDocument)?.find((one) => one.tabId === tabId)?.columns ?? [];
  writeNote(
    tab,
    findTable(tab, columns).headingRow,
    say(language, 'note.failed', { time, reason: failure.tellIn(language) }),
  );
}

/** Beside the title of our first column, wherever that stands: a cell of the person's own gets no note of ours. */
function writeNote(tab: TabPort, row: number, text: string): void {
  const own = [...tab.columnKeys().values()];
  if (own.length > 0) tab.setNote(row, Math.min(...own), text);
}

/** `2 Mar 2026 09.00 WIB`, in the spreadsheet's zone. */
function toldMoment({ clock, workbook }: Platform, moment: number): string {
  const { timeZone } = workbook;
  return `${clock.format(moment, timeZone, 'd MMM yyyy HH.mm')} ${zoneNames.get(timeZone) ?? ''}`.trim();
}
