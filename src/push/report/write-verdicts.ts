import { zoneMinute } from '../../days/zone-time';
import type { Area } from '../../google/ports';
import type { ShopSession } from '../../runs/shop-session';
import { requireChosen } from '../../runs/take-over';
import { tellBeside } from '../../runs/tell-beside';
import { cellLanguage } from '../../state/cell-language';
import { datasetTabs, emptyBaseline, isOwnPull } from '../../state/dataset-tab';
import { type Baseline, baselineOf } from '../../state/schema/baseline';
import { comesFromCells, type PushRunIntent } from '../../state/schema/push-lines';
import type { GuardedWrite } from '../../tables/tab/guarded-write';
import { overlap, refuseLocked } from '../../tables/tab/locked-cells';
import { untilStill } from '../../tables/tab/until-still';
import { writeRows } from '../../tables/tab/write-rows';
import { resultColumn } from '../../tables/table';
import { showMoment } from '../../text/customs';
import type { Value } from '../edit';
import { type EditedTab, type OpenedTab, openTab, recordIn, type TabToOpen } from '../find/edited-tab';
import { pushableOf } from '../pushables';
import { type CellUpdate, moveBaseline, shopValues, spentCells } from './cell-update';
import { carriedOutIn, filledAfter } from './still-filled';
import type { Verdict } from './verdict';
import { asHeld, cellWrites, editsUnder, type IsLocked } from './write-cells';
import { resultWrites, type ToldIn } from './write-results';

type Teller = Pick<ShopSession, 'platform' | 'language' | 'store' | 'seals' | 'endsForeign'>;

/**
 * Writes each verdict beside its row, brings the pushed cells and their baselines to what the shop holds now. Rows are found anew by
 * id, since the person may have sorted meanwhile. What the tab does not take is told beside the outcome. The caller flushes what is stored.
 * @param push what was pushed; what came from no cells blanks none.
 * @param toldBefore of the same push, which are carried out already: their words stay beside their rows.
 * @returns the entries that were carried out and whose cells are not certainly blank, by key: what they said.
 */
export function writeVerdicts(
  session: Teller,
  push: Pick<PushRunIntent, 'tabId' | 'dataset' | 'undoes' | 'scheduled'>,
  verdicts: readonly Verdict[],
  toldBefore: readonly Verdict[] = [],
): Readonly<Record<string, Value>> {
  const { platform, store } = session;
  const { tabId, dataset } = push;
  const isFromCells = comesFromCells(push);
  const pushable = pushableOf(dataset);
  const fromCells = isFromCells ? verdicts : [];
  const carriedOut = carriedOutIn(pushable, fromCells);
  const datasetTab = datasetTabs(store).find((tab) => tab.tabId === tabId);
  const tab = platform.workbook.tab(tabId);
  if (!datasetTab || !tab || verdicts.length === 0) return filledAfter(undefined, carriedOut);
  const isOwn = tellBeside(session, 'results', () => requireChosen(session, tab, isOwnPull(session.seals, datasetTab)));
  if (!isOwn) return filledAfter(undefined, carriedOut);
  const baseline = store.readable(baselineOf(tabId)) ?? emptyBaseline;
  const updates = verdicts.flatMap((verdict) => shopValues(pushable, verdict));
  const spent = fromCells.flatMap((verdict) => spentCells(pushable, verdict));
  const told = new Set(verdicts.map(({ recordId }) => recordId));
  const besides = toldBefore.filter(({ recordId }) => told.has(recordId));
  // Beside a cell it says that there is something to push yet.
  const words = [...besides, ...verdicts].filter(({ kind }) => isFromCells || kind !== 'leftOut');
  const shown = { baseline, verdicts: words, cells: [...updates, ...spent] };
  const target = { tab, datasetTab, pushable };
  let written: WrittenTab | undefined;
  tellBeside(session, 'results', () => {
    written = writeIntoTab(session, target, shown);
  });
  tellBeside(session, 'baseline', () => {
    // What was refused halfway may have arrived or not: only the cells tell.
    const now = written ?? (platform.workbook.hasLostTab() ? undefined : readUnwritten(session, target, shown));
    // A row that is gone for a while comes back with what it held: that must not look like an edit.
    const inTab = now ? updates.filter(isIn(now.opened)).map(asHeld(now.opened, now.locked)) : updates;
    // One that was damaged since stays as it is.
    const known = store.get(baselineOf(tabId)) ?? emptyBaseline;
    // Whoever pushes from their cells has seen what comes under them.
    const overtaken = now && !isFromCells ? editsUnder({ ...now.opened, baseline: known }, inTab) : [];
    store.set(baselineOf(tabId), moveBaseline(pushable, known, inTab, overtaken));
    store.save();
  });
  let filled = filledAfter(undefined, carriedOut);
  tellBeside(session, 'results', () => {
    filled = filledAfter(written?.opened, carriedOut);
  });
  return filled;
}

/** The tab with all that is about to be written into it. */
function openWritten({ platform }: Teller, tab: TabToOpen, cells: readonly CellUpdate[]): OpenedTab {
  const changing = new Set(cells.map(({ column }) => column));
  return openTab(platform, tab, ({ columns, idColumn }) => {
    const keys = columns.map(({ key }) => key).filter((key) => changing.has(key));
    return { values: [idColumn, resultColumn.key, ...keys], formulas: keys, isToBeWritten: true };
  });
}

function isIn(tab: OpenedTab): (update: CellUpdate) => boolean {
  const present = new Set(tab.snapshot.rows.map((row) => recordIn(tab, row)));
  return ({ recordId }) => present.has(recordId);
}

/** What a tab is to show. */
interface Shown {
  readonly baseline: Baseline;
  readonly verdicts: readonly Verdict[];
  readonly cells: readonly CellUpdate[];
}

/** A tab as it was right before it was written, and what of it may not be. */
interface WrittenTab {
  readonly opened: EditedTab;
  readonly locked: readonly Area[];
}

/** @throws AddOnError `tabMoves`. */
function writeIntoTab(session: Teller, tab: TabToOpen, shown: Shown): WrittenTab {
  const { clock, workbook } = session.platform;
  const language = cellLanguage(session);
  const time = showMoment(language, zoneMinute(clock, workbook.timeZone, clock.now()));
  return untilStill(tab.tab, () => {
    const opened = { ...openWritten(session, tab, shown.cells), baseline: shown.baseline };
    const locked = opened.snapshot.rows.length === 0 ? [] : opened.tab.lockedAreas();
    const writes = writesInto(session, { opened, locked }, shown, { language, time });
    const table = { ...opened, columns: [...opened.columns, resultColumn] };
    const landed = writes.length === 0 ? 'landed' : writeRows(table, writes, () => workbook.flush());
    return landed === 'displaced' ? landed : { opened, locked };
  });
}

/** The tab as it is after it could not be written: whatever it holds is what there is. */
function readUnwritten(session: Teller, tab: TabToOpen, { cells, baseline }: Shown): WrittenTab {
  const opened = { ...openWritten(session, tab, cells), baseline };
  const { headingRow, lastColumn, rows } = opened.snapshot;
  const all = { row: headingRow + 1, column: 1, rows: rows.length, columns: lastColumn };
  return { opened, locked: [all] };
}

/** Column by column: one that is protected keeps no other from being written. */
function writesInto(
  session: Teller,
  { opened, locked }: WrittenTab,
  { verdicts, cells }: Shown,
  told: ToldIn,
): GuardedWrite[] {
  if (opened.snapshot.rows.length === 0) return [];
  const columns = opened.columns.flatMap((column) => {
    const ofColumn = cells.filter((cell) => cell.column === column.key);
    return ofColumn.length > 0 ? [{ column, ofColumn }] : [];
  });
  const ofColumns = columns.map(({ column, ofColumn }) =>
    cellWrites(opened, column, ofColumn, column.isEntry ? lockedIn(locked) : undefined),
  );
  return [resultWrites(opened, verdicts, told), ...ofColumns].flatMap((writes) => {
    const isOpen = tellBeside(session, 'results', () => refuseLocked(opened.tab, locked, writes));
    return isOpen ? writes : [];
  });
}

/** Protected cells are left as they are: what a spreadsheet refuses, it refuses as a whole. */
const lockedIn =
  (locked: readonly Area[]): IsLocked =>
  ({ row }, column) =>
    locked.some((area) => overlap(area, { row, column, rows: 1, columns: 1 }));
