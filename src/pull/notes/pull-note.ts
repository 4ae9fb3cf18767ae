import type { Area, Platform, TabPort } from '../../google/ports';
import { foreseen } from '../../runs/foreseen';
import type { ShopSession } from '../../runs/shop-session';
import { tellBeside } from '../../runs/tell-beside';
import { cellLanguage } from '../../state/cell-language';
import type { PullDefinition } from '../../state/pull-definition';
import { landingOf } from '../../state/schema/baseline';
import { dashboardDocument } from '../../state/schema/dashboard';
import { type DatasetTab, tabListDocument } from '../../state/schema/tab-list';
import { knownTabMark, writeTabMark } from '../../state/tab-mark';
import { overlap } from '../../tables/tab/locked-cells';
import { findTable } from '../../tables/tab/table-place';
import type { Table } from '../../tables/table';
import type { AddOnError, ErrorCode } from '../../text/add-on-error';
import { type Language, say } from '../../text/message';
import { conditionsOf } from '../conditions/comparisons';
import type { Landing } from '../landing/landing';
import { leftIn } from '../landing/mark-tab';
import type { PullReading } from '../pull-reading';
import { type Sureness, surenessOf } from '../read-days';
import { noteFailedDashboard } from './dashboard-note';
import { failureLine, onOneLine, toldMoment } from './failure-line';
import { isLeftLine, type NoteLines, printNote, readNote } from './note-lines';

/** A tab, and where its table stands. */
type NotedTab = Pick<Landing, 'tab' | 'layout' | 'locked'>;

interface LandedTab extends NotedTab {
  readonly table: Table;
}

/** Notes on a tab from when its data are, and from whom, and which of its columns are older; what an earlier refresh said there goes, what a person wrote stays. */
export function writePullNote(
  session: ShopSession,
  { tab, layout, locked, table }: LandedTab,
  { pulledAt, rows, definition, readDays = [] }: DatasetTab,
  { scope, total }: PullReading,
): void {
  const { connection, platform } = session;
  const language = cellLanguage(session);
  const time = toldMoment(platform, language, pulledAt);
  const asOf = say(language, 'note.asOf', { shop: onOneLine(connection.shop.name), time, rows });
  const since = scope.since === undefined ? [] : [say(language, 'note.since', { day: scope.since })];
  const sureness = scope.since === undefined ? undefined : surenessOf(readDays, pulledAt);
  const sure = sureness ? [tellSureness(platform, language, sureness)] : [];
  const isLimited = definition.rowLimit !== undefined && total > rows;
  const limited = isLimited ? [say(language, 'note.limited', { rows, total })] : [];
  const facts = [asOf, ...since, ...sure, ...limited, ...tellConditions(language, definition, table)];
  const isLeft = say(language, 'note.left', { time });
  tellBeside(session, 'note', () => {
    const keys = tab.columnKeys();
    const left = new Set(leftIn(keys, table));
    changeNote(
      { tab, row: layout.place.headingRow, keys, locked },
      ({ own }) => ({ facts, failures: [], own }),
      (before, key) => (left.has(key) ? [before ?? isLeft] : []),
    );
  });
}

function tellConditions(language: Language, definition: PullDefinition, { columns, leftOut }: Table): string[] {
  if (!definition.conditions || !leftOut) return [];
  const told = conditionsOf(definition, columns, language).join('; ');
  return [say(language, 'note.conditions', { conditions: onOneLine(told), rows: leftOut.size })];
}

function tellSureness(platform: Platform, language: Language, { sureSince, oldestAt }: Sureness): string {
  const oldest = toldMoment(platform, language, oldestAt);
  return say(language, 'note.sure', { day: sureSince, oldest });
}

/** What is no failure, or is not this execution's to tell. */
const untold: ReadonlySet<ErrorCode> = new Set(['leaseLost', 'tabGone', 'cancelled', 'outOfTime']);

/**
 * A pull or a dashboard that failed says so where its data stand, which are as they were, and since when that is so; the next that succeeds takes it away. Only on a tab that
 * it is the pull of. What keeps it from being told never takes the place of the failure.
 */
export function writeFailureNote(session: ShopSession, tabId: number | undefined, error: unknown): void {
  const { platform, client } = session;
  const tab = tabId === undefined ? undefined : platform.workbook.tab(tabId);
  const failure = foreseen(client.blame(error), platform);
  if (!tab || untold.has(failure.code)) return;
  const isDashboard = session.store.readable(dashboardDocument)?.tabId === tab.id;
  const write = isDashboard ? noteFailedDashboard : noteFailure;
  tellBeside(session, 'note', () => write(session, tab, failure));
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
  changeNote({ tab, row, keys: tab.columnKeys(), locked: tab.lockedAreas() }, (before) => ({
    ...before,
    failures: [failed],
  }));
}

interface TitleRow {
  readonly tab: TabPort;
  readonly row: number;
  /** Our columns, and where they stand. */
  readonly keys: ReadonlyMap<string, number>;
  readonly locked: readonly Area[];
}

/**
 * Beside the title of our first column, wherever that stands: a cell of the person's own gets no note of ours, and a protected one none at all. Where another
 * of our columns was the first before, what we said there goes.
 * @param leftOf what the other columns say of their being left, by what they said before.
 */
function changeNote(
  { tab, row, keys, locked }: TitleRow,
  change: (before: NoteLines) => NoteLines,
  leftOf: (before: string | undefined, key: string) => readonly string[] = (before) => (before ? [before] : []),
): void {
  const sorted = [...keys].sort(([, one], [, other]) => one - other);
  const own = sorted.map(([, column]) => column);
  const [first] = own;
  if (first === undefined) return;
  const columns = (own[own.length - 1] ?? first) - first + 1;
  const [notes = []] = tab.readNotes({ row, column: first, rows: 1, columns });
  for (const [key, column] of sorted) {
    const standing = notes[column - first] ?? '';
    const before = readNote(standing);
    const facts = leftOf(before.facts.find(isLeftLine), key);
    const after = printNote(column === first ? change(before) : { facts, failures: [], own: before.own });
    const isOther = column !== first && before.facts.length + before.failures.length + facts.length === 0;
    const isLocked = locked.some((area) => overlap(area, { row, column, rows: 1, columns: 1 }));
    if (!isOther && !isLocked && after !== standing) tab.setNote(row, column, after);
  }
}
