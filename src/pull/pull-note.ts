import type { Area, Platform, TabPort } from '../google/ports';
import { foreseen } from '../runs/foreseen';
import type { ShopSession } from '../runs/shop-session';
import { landingOf } from '../state/schema/baseline';
import { type DatasetTab, tabListDocument } from '../state/schema/tab-list';
import { overlap } from '../tables/tab/locked-cells';
import { findTable } from '../tables/tab/table-place';
import { say } from '../text/message';
import type { Landing } from './landing/landing';
import type { PullReading } from './pull-reading';
import { type Sureness, surenessOf } from './read-days';

/** What people in Indonesia call their zones; elsewhere the time stands for itself. */
const zoneNames: ReadonlyMap<string, string> = new Map([
  ['Asia/Jakarta', 'WIB'],
  ['Asia/Pontianak', 'WIB'],
  ['Asia/Makassar', 'WITA'],
  ['Asia/Jayapura', 'WIT'],
]);

/** A tab, and where its table stands. */
type NotedTab = Pick<Landing, 'tab' | 'layout' | 'locked'>;

/** Notes on a tab from when its data are, from whom, and what they cost. */
export function writePullNote(
  session: ShopSession,
  { tab, layout, locked }: NotedTab,
  { pulledAt, rows, definition, readDays = [] }: DatasetTab,
  { calls, scope, total }: PullReading,
): void {
  const { language, connection, platform } = session;
  const time = toldMoment(platform, pulledAt);
  const asOf = say(language, 'note.asOf', { shop: connection.shop.name, time, rows, calls });
  const since = scope.since === undefined ? [] : [say(language, 'note.since', { day: scope.since })];
  const sureness = scope.since === undefined ? undefined : surenessOf(readDays, pulledAt);
  const sure = sureness ? [tellSureness(session, sureness)] : [];
  const isLimited = definition.rowLimit !== undefined && total > rows;
  const limited = isLimited ? [say(language, 'note.limited', { rows, total })] : [];
  writeNote(tab, layout.place.headingRow, [asOf, ...since, ...sure, ...limited].join('\n'), locked);
}

function tellSureness({ language, platform }: ShopSession, { sureSince, oldestAt }: Sureness): string {
  const oldest = toldMoment(platform, oldestAt);
  return say(language, 'note.sure', { day: sureSince, oldest });
}

/** A pull that failed says so where its data stand, which are as they were. */
export function writeFailureNote(
  { platform, store, client, language }: ShopSession,
  tabId: number | undefined,
  error: unknown,
): void {
  const tab = tabId === undefined ? undefined : platform.workbook.tab(tabId);
  const failure = foreseen(client.blame(error), platform);
  if (!tab || failure.code === 'leaseLost' || failure.code === 'tabGone' || tab.isLocked()) return;
  const time = toldMoment(platform, platform.clock.now());
  const columns = store.readable(tabListDocument)?.find((one) => one.tabId === tabId)?.columns ?? [];
  const isHalfway = store.has(landingOf(tab.id));
  writeNote(
    tab,
    findTable(tab, columns).headingRow,
    say(language, isHalfway ? 'note.failedHalfway' : 'note.failed', { time, reason: failure.tellIn(language) }),
    tab.lockedAreas(),
  );
}

/** Beside the title of our first column, wherever that stands: a cell of the person's own gets no note of ours, and a protected one none at all. */
function writeNote(tab: TabPort, row: number, text: string, locked: readonly Area[]): void {
  const own = [...tab.columnKeys().values()];
  if (own.length === 0) return;
  const column = Math.min(...own);
  if (!locked.some((area) => overlap(area, { row, column, rows: 1, columns: 1 }))) tab.setNote(row, column, text);
}

/** `2 Mar 2026 09.00 WIB`, in the spreadsheet's zone. */
function toldMoment({ clock, workbook }: Platform, moment: number): string {
  const { timeZone } = workbook;
  return `${clock.format(moment, timeZone, 'd MMM yyyy HH.mm')} ${zoneNames.get(timeZone) ?? ''}`.trim();
}
