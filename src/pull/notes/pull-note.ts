import type { Area, Platform, TabPort } from '../../google/ports';
import { foreseen } from '../../runs/foreseen';
import type { ShopSession } from '../../runs/shop-session';
import { tellBeside } from '../../runs/tell-beside';
import { landingOf } from '../../state/schema/baseline';
import { type DatasetTab, tabListDocument } from '../../state/schema/tab-list';
import { knownTabMark, writeTabMark } from '../../state/tab-mark';
import { overlap } from '../../tables/tab/locked-cells';
import { findTable } from '../../tables/tab/table-place';
import type { AddOnError, ErrorCode } from '../../text/add-on-error';
import { type Language, say, showMoment } from '../../text/message';
import type { Landing } from '../landing/landing';
import type { PullReading } from '../pull-reading';
import { type Sureness, surenessOf } from '../read-days';
import { type NoteLines, printNote, readNote } from './note-lines';

/** What people in Indonesia call their zones; elsewhere the time stands for itself. */
const zoneNames: ReadonlyMap<string, string> = new Map([
  ['Asia/Jakarta', 'WIB'],
  ['Asia/Pontianak', 'WIB'],
  ['Asia/Makassar', 'WITA'],
  ['Asia/Jayapura', 'WIT'],
]);

/** A tab, and where its table stands. */
type NotedTab = Pick<Landing, 'tab' | 'layout' | 'locked'>;

/** Notes on a tab from when its data are, from whom, and what they cost; what an earlier refresh said there goes, what a person wrote stays. */
export function writePullNote(
  session: ShopSession,
  { tab, layout, locked }: NotedTab,
  { pulledAt, rows, definition, readDays = [] }: DatasetTab,
  { calls, scope, total }: PullReading,
): void {
  const { language, connection, platform } = session;
  const time = toldMoment(platform, language, pulledAt);
  const asOf = say(language, 'note.asOf', { shop: onOneLine(connection.shop.name), time, rows, calls });
  const since = scope.since === undefined ? [] : [say(language, 'note.since', { day: scope.since })];
  const sureness = scope.since === undefined ? undefined : surenessOf(readDays, pulledAt);
  const sure = sureness ? [tellSureness(session, sureness)] : [];
  const isLimited = definition.rowLimit !== undefined && total > rows;
  const limited = isLimited ? [say(language, 'note.limited', { rows, total })] : [];
  const facts = [asOf, ...since, ...sure, ...limited];
  tellBeside(session, 'note', () =>
    changeNote({ tab, row: layout.place.headingRow, locked }, ({ own }) => ({ facts, failures: [], own })),
  );
}

function tellSureness({ language, platform }: ShopSession, { sureSince, oldestAt }: Sureness): string {
  const oldest = toldMoment(platform, language, oldestAt);
  return say(language, 'note.sure', { day: sureSince, oldest });
}

/** A note is read again by its lines. */
const onOneLine = (text: string): string => text.replace(/\s+/g, ' ');

/** What is no failure, or is not this execution's to tell. */
const untold: ReadonlySet<ErrorCode> = new Set(['leaseLost', 'tabGone', 'cancelled', 'outOfTime']);

/**
 * A pull that failed says so where its data stand, which are as they were, and since when that is so; the next that succeeds takes it away. Only on a tab that
 * it is the pull of. What keeps it from being told never takes the place of the failure.
 * @param write how it is noted, on a tab of another kind.
 */
export function writeFailureNote(
  session: ShopSession,
  tabId: number | undefined,
  error: unknown,
  write: typeof noteFailure = noteFailure,
): void {
  const { platform, client } = session;
  const tab = tabId === undefined ? undefined : platform.workbook.tab(tabId);
  const failure = foreseen(client.blame(error), platform);
  if (tab && !untold.has(failure.code)) tellBeside(session, 'note', () => write(session, tab, failure));
}

function noteFailure(session: ShopSession, tab: TabPort, failure: AddOnError): void {
  const { platform, store, connection } = session;
  const known = store.readable(tabListDocument)?.find(({ tabId }) => tabId === tab.id);
  const mark = knownTabMark(tab);
  const isOurs = mark ? (mark.shop ?? connection.id) === connection.id : known !== undefined;
  if (!isOurs || tab.isLocked()) return;
  const { failingSince = platform.clock.now() } = mark ?? {};
  if (mark && mark.failingSince === undefined) writeTabMark(tab, { ...mark, failingSince });
  const failed = failureLine(session, failure, { failingSince, isHalfway: store.has(landingOf(tab.id)) });
  const row = findTable(tab, known?.columns ?? []).headingRow;
  changeNote({ tab, row, locked: tab.lockedAreas() }, (before) => ({ ...before, failures: [failed] }));
}

/** How a refresh failed. */
interface Failing {
  /** Since when refreshes have; milliseconds since 1970. */
  readonly failingSince: number;
  /** Whether some of it is written. */
  readonly isHalfway: boolean;
}

/** That a refresh failed, since when, and why, in one line of a note. */
export function failureLine(
  { platform, language }: Pick<ShopSession, 'platform' | 'language'>,
  failure: AddOnError,
  { failingSince, isHalfway }: Failing,
): string {
  const now = platform.clock.now();
  const hasFailedBefore = failingSince > 0 && failingSince < now;
  const lasting = hasFailedBefore ? 'note.failing' : 'note.failed';
  return say(language, isHalfway ? 'note.failedHalfway' : lasting, {
    since: toldMoment(platform, language, hasFailedBefore ? failingSince : now),
    time: toldMoment(platform, language, now),
    reason: onOneLine(failure.tellIn(language)),
  });
}

interface TitleRow {
  readonly tab: TabPort;
  readonly row: number;
  readonly locked: readonly Area[];
}

/**
 * Beside the title of our first column, wherever that stands: a cell of the person's own gets no note of ours, and a protected one none at all. Where another
 * of our columns was the first before, what we said there goes.
 */
export function changeNote({ tab, row, locked }: TitleRow, change: (before: NoteLines) => NoteLines): void {
  const own = [...tab.columnKeys().values()].sort((one, other) => one - other);
  const [first] = own;
  if (first === undefined) return;
  const columns = (own[own.length - 1] ?? first) - first + 1;
  const [notes = []] = tab.readNotes({ row, column: first, rows: 1, columns });
  for (const column of own) {
    const standing = notes[column - first] ?? '';
    const before = readNote(standing);
    const after = printNote(column === first ? change(before) : { facts: [], failures: [], own: before.own });
    const isOther = column !== first && before.facts.length + before.failures.length === 0;
    const isLocked = locked.some((area) => overlap(area, { row, column, rows: 1, columns: 1 }));
    if (!isOther && !isLocked && after !== standing) tab.setNote(row, column, after);
  }
}

/** `2 Mar 2026 09.00 WIB`, in the spreadsheet's zone. */
function toldMoment({ clock, workbook }: Platform, language: Language, moment: number): string {
  const { timeZone } = workbook;
  return `${showMoment(language, clock.format(moment, timeZone, 'yyyy-MM-dd HH:mm'))} ${zoneNames.get(timeZone) ?? ''}`.trim();
}
