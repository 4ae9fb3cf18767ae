import type { TabPort } from '../../google/ports';
import type { ShopSession } from '../../runs/shop-session';
import { requireChosen } from '../../runs/take-over';
import { tellBeside } from '../../runs/tell-beside';
import { datasetTabs, emptyBaseline, isOwnPull } from '../../state/dataset-tab';
import { baselineOf } from '../../state/schema/baseline';
import type { PushPlan } from '../../state/schema/push-plan';
import { resultColumn } from '../../tables/table';
import type { Value } from '../edit';
import { type EditedTab, type OpenedTab, openTab, recordIn, type TabToOpen } from '../find/edited-tab';
import { pushableOf } from '../pushables';
import { type CellUpdate, moveBaseline, shopValues, spentCells } from './cell-update';
import { carriedOutIn, filledAfter } from './still-filled';
import type { Verdict } from './verdict';
import { type IsLocked, writeCells } from './write-cells';
import { writeResults } from './write-results';

type Teller = Pick<ShopSession, 'platform' | 'language' | 'store' | 'seals' | 'endsForeign'>;

/**
 * Writes each verdict beside its row, brings the pushed cells and their baselines to what the shop holds now. Rows are found anew by
 * id, since the person may have sorted meanwhile. What the tab does not take is told beside the outcome. The caller flushes.
 * @param push what was pushed; an undoing came from no cells, and blanks none.
 * @returns the entries that were carried out and whose cells are not certainly blank, by key: what they said.
 */
export function writeVerdicts(
  session: Teller,
  { tabId, dataset, undoes }: Pick<PushPlan, 'tabId' | 'dataset' | 'undoes'>,
  verdicts: readonly Verdict[],
): Readonly<Record<string, Value>> {
  const { platform, store } = session;
  const pushable = pushableOf(dataset);
  const fromCells = undoes === undefined ? verdicts : [];
  const carriedOut = carriedOutIn(pushable, fromCells);
  const datasetTab = datasetTabs(store).find((tab) => tab.tabId === tabId);
  const tab = platform.workbook.tab(tabId);
  if (!datasetTab || !tab || verdicts.length === 0) return filledAfter(undefined, carriedOut);
  const isOwn = tellBeside(session, 'results', () => requireChosen(session, tab, isOwnPull(session.seals, datasetTab)));
  if (!isOwn) return filledAfter(undefined, carriedOut);
  const baseline = store.readable(baselineOf(tabId)) ?? emptyBaseline;
  const updates = verdicts.flatMap((verdict) => shopValues(pushable, verdict));
  const spent = fromCells.flatMap((verdict) => spentCells(pushable, verdict));
  let opened: OpenedTab | undefined;
  tellBeside(session, 'results', () => {
    opened = openWritten(session, { tab, datasetTab, pushable }, [...updates, ...spent]);
    writeIntoTab(session, { ...opened, baseline }, verdicts, [...updates, ...spent]);
  });
  tellBeside(session, 'baseline', () => {
    // A row that is gone for a while comes back with what it held: that must not look like an edit.
    const shown = opened ? updates.filter(isIn(opened)) : updates;
    // One that was damaged since stays as it is.
    const known = store.get(baselineOf(tabId)) ?? emptyBaseline;
    store.set(baselineOf(tabId), moveBaseline(pushable, known, shown));
    store.save();
  });
  let filled = filledAfter(undefined, carriedOut);
  tellBeside(session, 'results', () => {
    filled = filledAfter(opened, carriedOut);
  });
  return filled;
}

/** The tab with all that is about to be written into it. */
function openWritten({ platform }: Teller, tab: TabToOpen, cells: readonly CellUpdate[]): OpenedTab {
  const changing = new Set(cells.map(({ column }) => column));
  return openTab(platform, tab, ({ columns, idColumn }) => {
    const keys = columns.map(({ key }) => key).filter((key) => changing.has(key));
    return { values: [idColumn, resultColumn.key, ...keys], formulas: keys };
  });
}

function isIn(tab: OpenedTab): (update: CellUpdate) => boolean {
  const present = new Set(tab.snapshot.rows.map((row) => recordIn(tab, row)));
  return ({ recordId }) => present.has(recordId);
}

/** Column by column: one that is protected keeps no other from being written. */
function writeIntoTab(
  session: Teller,
  opened: EditedTab,
  verdicts: readonly Verdict[],
  cells: readonly CellUpdate[],
): void {
  if (opened.snapshot.rows.length === 0) return;
  const { platform, language } = session;
  const { clock, workbook } = platform;
  const time = clock.format(clock.now(), workbook.timeZone, 'HH.mm');
  tellBeside(session, 'results', () => writeResults(opened, verdicts, language, time));
  const columns = opened.columns.flatMap((column) => {
    const ofColumn = cells.filter((cell) => cell.column === column.key);
    return ofColumn.length > 0 ? [{ column, ofColumn }] : [];
  });
  const isLocked = columns.some(({ column }) => column.isEntry) ? lockedIn(opened.tab) : undefined;
  for (const { column, ofColumn } of columns) {
    const locked = column.isEntry ? isLocked : undefined;
    tellBeside(session, 'results', () => writeCells(opened, column, ofColumn, locked));
  }
}

/** Protected cells are left as they are: what a spreadsheet refuses, it refuses as a whole. */
function lockedIn(tab: TabPort): IsLocked {
  const areas = tab.lockedAreas();
  return ({ row }, position) =>
    areas.some(
      (area) =>
        row >= area.row &&
        row < area.row + area.rows &&
        position >= area.column &&
        position < area.column + area.columns,
    );
}
