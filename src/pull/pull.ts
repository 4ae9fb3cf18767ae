import type { TabPort, WorkbookPort } from '../google/ports';
import type { ShopSession } from '../runs/shop-session';
import { settleCellLanguage } from '../state/cell-language';
import { datasetTabs } from '../state/dataset-tab';
import type { DatasetTab } from '../state/schema/tab-list';
import { readTabMark } from '../state/tab-mark';
import type { Dataset } from '../tables/dataset';
import { requireDataset } from '../tables/dataset-catalogue';
import { freeTabName } from '../tables/free-tab-name';
import type { Table } from '../tables/table';
import { AddOnError, isAddOnError } from '../text/add-on-error';
import { growing, refuseTooManyCells } from './cell-limit';
import { titleOfPull } from './ideas';
import { type LandedPull, landPull } from './land-pull';
import { writeFailureNote } from './notes/pull-note';
import type { PullOrder } from './pull-order';
import { openReading, type PullReading } from './pull-reading';

export interface PullSummary {
  readonly status: 'finished';
  readonly dataset: string;
  readonly tabId: number;
  readonly tabName: string;
  readonly counts: Readonly<Record<string, number>>;
  readonly rows: number;
  readonly newRows: number;
  readonly changedCells: number;
  /** Cells with unpushed edits, which stayed as they were. */
  readonly keptEdits: number;
  readonly vanishedRows: number;
  /** Records that were read and do not fit the pull's conditions; absent where it has none. */
  readonly leftOut?: number;
  /** Whether all that the shop has of it was asked for. */
  readonly asksAll: boolean;
  readonly calls: number;
  /** Milliseconds since 1970. */
  readonly pulledAt: number;
}

/** A pull that ran out of its execution's time: put away whole, it goes on with `pull.continue`. */
export interface PausedPull {
  readonly status: 'paused';
  readonly dataset: string;
  readonly rows: number;
}

export type PullOutcome = PullSummary | PausedPull;

/**
 * Pulls a dataset into its tab. Everything is fetched before the first cell is written, so a pull that fails leaves the tab as it was; one that
 * runs out of time is put away and goes on in the next execution.
 * @throws AddOnError of bad filters before any call; of the shop's answers; of a tab that cannot be written.
 */
export function pull(session: ShopSession, order: PullOrder): PullOutcome {
  const dataset = requireDataset(order.definition.dataset);
  const known = datasetTabs(session.store).find((tab) => tab.tabId === order.tabId);
  if (order.tabId !== undefined) refuseUnfit(session.platform.workbook, order.tabId, dataset);
  const reading = openNoted(session, dataset, order, known);
  // Known from the moment that there is one: a pull that has to stop goes on in its own tab.
  let tabId = order.tabId;
  try {
    reading.run();
    // No tab is opened for what has to wait for the next execution anyway.
    session.run.checkpoint();
    const table = reading.table();
    const tab = openTab(session, dataset, order, table);
    tabId = tab.id;
    const { definition, mayRebuild = false } = order;
    const landed = landPull(session, { dataset, definition, reading, table, tab, known, mayRebuild });
    const leftOut = table.leftOut ? { leftOut: table.leftOut.size } : {};
    return { ...summaryOf(tab, reading, landed), ...leftOut };
  } catch (error) {
    if (isAddOnError(error) && error.code === 'outOfTime') return pause(order, tabId, reading);
    writeFailureNote(session, tabId, error);
    throw error;
  }
}

/** A filter that does not resolve is told in the tab, too: nobody may be looking when a trigger meets it. */
function openNoted(
  session: ShopSession,
  dataset: Dataset,
  order: PullOrder,
  known: DatasetTab | undefined,
): PullReading {
  try {
    return openReading(session, dataset, order, known);
  } catch (error) {
    writeFailureNote(session, order.tabId, error);
    throw error;
  }
}

function refuseUnfit(workbook: WorkbookPort, tabId: number, dataset: Dataset): void {
  const tab = workbook.tab(tabId);
  if (!tab) throw new AddOnError('tabGone');
  const held = readTabMark(tab)?.dataset ?? dataset.id;
  if (held !== dataset.id) throw new AddOnError('otherDataset', { dataset: held });
  if (tab.isLocked()) throw new AddOnError('tabLocked', { tab: tab.name });
}

function pause({ definition }: PullOrder, tabId: number | undefined, reading: PullReading): PausedPull {
  reading.putAway(tabId);
  return { status: 'paused', dataset: definition.dataset, rows: reading.rows };
}

/** The tab to land in: the one that is refreshed, or a new one. Cells are counted first. */
function openTab(session: ShopSession, dataset: Dataset, { tabId, definition }: PullOrder, table: Table): TabPort {
  const { platform, run } = session;
  const { workbook } = platform;
  const known = tabId === undefined ? undefined : workbook.tab(tabId);
  const needed = { rows: table.rows.size + 1, columns: table.columns.length + 1 };
  refuseTooManyCells(workbook, known, needed);
  run.report('step.landing', 0, 1);
  const title = titleOfPull(definition) ?? dataset.title;
  return known ?? growing(workbook, known, needed, () => addTab(workbook, title[settleCellLanguage(session).language]));
}

function addTab(workbook: WorkbookPort, title: string): TabPort {
  return workbook.addTab(freeTabName(workbook, title), true);
}

const summaryOf = (tab: TabPort, { counts, calls, scope }: PullReading, landed: LandedPull): PullSummary => ({
  status: 'finished',
  dataset: landed.details.dataset,
  tabId: tab.id,
  tabName: tab.name,
  counts,
  rows: landed.details.rows,
  ...landed.counts,
  asksAll: scope.asksAll,
  calls,
  pulledAt: landed.details.pulledAt,
});
