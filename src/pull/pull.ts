import type { TabPort, WorkbookPort } from '../google/ports';
import type { ShopSession } from '../runs/shop-session';
import {
  type Baseline,
  baselineKey,
  type DatasetTab,
  datasetTabs,
  emptyBaseline,
  type LandedChart,
  landingKey,
  rememberTab,
} from '../state/dataset-tab';
import { openPackedStore, type PackedStore } from '../state/packed-store';
import type { Dataset } from '../tables/dataset';
import { requireDataset } from '../tables/dataset-catalogue';
import { freeTabName } from '../tables/free-tab-name';
import { createSheetDates } from '../tables/sheet-dates';
import { readTabMark, writeTabMark } from '../tables/tab-mark';
import type { Table } from '../tables/table';
import { AddOnError, isAddOnError } from '../text/add-on-error';
import { growing, refuseTooManyCells } from './cell-limit';
import { landChart } from './landing/land-chart';
import { landTable } from './landing/land-table';
import type { Landing, LandingCounts } from './landing/landing';
import { newBaseline } from './landing/new-baseline';
import { readLayout, type TabLayout } from './landing/tab-layout';
import { writeFailureNote, writePullNote } from './pull-note';
import type { PullOrder } from './pull-order';
import { openReading, type PullReading, type PullScope } from './pull-reading';
import { wholeSince } from './whole-since';

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
  const { workbook, codec } = session.platform;
  const dataset = requireDataset(order.definition.dataset);
  const store = openPackedStore(workbook, codec);
  const details = detailsOf(store, session, order.tabId);
  if (order.tabId !== undefined) refuseUnfit(workbook, order.tabId, dataset);
  const reading = openReading(session, store, dataset, order, details);
  // Known from the moment that there is one: a pull that has to stop goes on in its own tab.
  let tabId = order.tabId;
  try {
    reading.run();
    // No tab is opened for what has to wait for the next execution anyway.
    session.run.checkpoint();
    const table = reading.table();
    const tab = openTab(session, dataset, order, table);
    tabId = tab.id;
    return land(session, store, dataset, { ...order, tabId }, { table, tab, reading, details });
  } catch (error) {
    if (isAddOnError(error) && error.code === 'outOfTime') return pause(session, store, order, tabId, reading);
    writeFailureNote(session, tabId, error);
    throw error;
  }
}

const detailsOf = (store: PackedStore, { stamp }: ShopSession, tabId: number | undefined): DatasetTab | undefined =>
  datasetTabs(store, stamp).find((tab) => tab.tabId === tabId);

function refuseUnfit(workbook: WorkbookPort, tabId: number, dataset: Dataset): void {
  const tab = workbook.tab(tabId);
  if (!tab) throw new AddOnError('tabGone');
  const held = readTabMark(tab)?.dataset ?? dataset.id;
  if (held !== dataset.id) throw new AddOnError('otherDataset', { dataset: held });
  if (tab.isLocked()) throw new AddOnError('tabLocked', { tab: tab.name });
}

function pause(
  session: ShopSession,
  store: PackedStore,
  { definition }: PullOrder,
  tabId: number | undefined,
  reading: PullReading,
): PausedPull {
  reading.putAway(store, tabId);
  session.platform.workbook.flush();
  return { status: 'paused', dataset: definition.dataset, rows: reading.rows };
}

/** The tab to land in: the one that is refreshed, or a new one. Cells are counted first. */
function openTab(
  { platform, language, run }: ShopSession,
  dataset: Dataset,
  { tabId }: PullOrder,
  table: Table,
): TabPort {
  const { workbook } = platform;
  const known = tabId === undefined ? undefined : workbook.tab(tabId);
  const needed = { rows: table.rows.size + 1, columns: table.columns.length + 1 };
  refuseTooManyCells(workbook, known, needed);
  run.report('step.landing', 0, 1);
  return known ?? growing(workbook, known, needed, () => addTab(workbook, dataset.title[language]));
}

interface ReadPull {
  readonly table: Table;
  readonly tab: TabPort;
  readonly reading: PullReading;
  readonly details: DatasetTab | undefined;
}

function land(
  session: ShopSession,
  store: PackedStore,
  dataset: Dataset,
  order: PullOrder,
  { table, tab, reading, details }: ReadPull,
): PullSummary {
  const landing = prepareLanding(session, store, order, reading.scope, tab, table);
  const layout = readLayout(tab, table);
  const baseline = newBaseline(table, landing.before, untouchedIds(landing, layout));
  const newDetails: DatasetTab = {
    tabId: tab.id,
    dataset: dataset.id,
    definition: order.definition,
    columns: table.columns,
    idColumn: table.idColumn,
    pulledAt: reading.startedAt,
    fullAt: reading.scope.since === undefined ? reading.startedAt : (details?.fullAt ?? reading.startedAt),
    rows: reading.scope.since === undefined ? table.rows.size : rowsTogether(layout, table),
    listCalls: reading.scope.since === undefined ? reading.calls : (details?.listCalls ?? reading.calls),
  };
  beginLanding(session, store, tab, baseline, details ?? newDetails);
  const counts = landTable(landing, layout);
  commit(session, store, tab, baseline, newDetails, reading, () =>
    dataset.chart ? landChart(landing, layout, dataset.chart, dataset.title, details?.chart) : undefined,
  );
  return summaryOf(tab, newDetails, counts, reading);
}

function prepareLanding(
  session: ShopSession,
  store: PackedStore,
  { definition }: PullOrder,
  scope: PullScope,
  tab: TabPort,
  table: Table,
): Landing {
  const { platform, stamp, run, language } = session;
  return {
    tab,
    table,
    language,
    mode: definition.mode,
    dates: createSheetDates(platform.clock, platform.workbook.timeZone),
    before: store.get<Baseline>(baselineKey(tab.id), stamp) ?? emptyBaseline,
    cutOff: store.get<Baseline>(landingKey(tab.id), stamp) ?? emptyBaseline,
    ...(scope.knownSince ? { knownSince: scope.knownSince } : {}),
    isNarrowed: scope.isNarrowed,
    grow: (rows, columns) => growing(platform.workbook, tab, { rows, columns }, () => tab.ensureSize(rows, columns)),
    checkpoint: run.checkpoint,
    onProgress: (done, total) => run.report('step.landing', done, total),
  };
}

/** Rows that the landing leaves as they are: all in a pull that appends, otherwise those whose record did not come. */
const untouchedIds = ({ mode, table }: Landing, { ids }: TabLayout): string[] =>
  mode === 'append' ? ids.filter((id) => id !== '') : ids.filter((id) => id !== '' && !table.rows.has(id));

/** Records of this pull, and rows of earlier ones that it did not ask for. */
const rowsTogether = ({ ids }: TabLayout, { rows }: Table): number =>
  rows.size + ids.filter((id) => id !== '' && !rows.has(id)).length;

/**
 * First what the cells are about to mean, lasting; then the cells; then the commit. Cut off anywhere, the next pull of this tab, which is
 * remembered from now on, rolls it forward.
 */
function beginLanding(
  session: ShopSession,
  store: PackedStore,
  tab: TabPort,
  baseline: Baseline,
  details: DatasetTab,
): void {
  store.set(landingKey(tab.id), session.stamp, baseline);
  rememberTab(store, session.stamp, details);
  store.save();
  session.platform.workbook.flush();
}

/** Says what every colleague may know of the tab. Rows of earlier pulls are gone from a tab that was replaced. */
function markTab(tab: TabPort, { dataset, definition, pulledAt, rows }: DatasetTab, { scope }: PullReading): void {
  const before = definition.mode === 'replace' ? undefined : readTabMark(tab);
  const since = wholeSince(scope.knownSince?.day, before);
  const mark = { dataset, pulledAt, rows, isPartial: scope.isPartial };
  writeTabMark(tab, since === undefined ? mark : { ...mark, wholeSince: since });
}

function commit(
  session: ShopSession,
  store: PackedStore,
  tab: TabPort,
  baseline: Baseline,
  details: DatasetTab,
  reading: PullReading,
  drawChart: () => LandedChart | undefined,
): void {
  const { workbook } = session.platform;
  writePullNote(session, tab, details, reading);
  markTab(tab, details, reading);
  workbook.flush();
  store.set(baselineKey(tab.id), session.stamp, baseline);
  store.remove(landingKey(tab.id));
  // Lasting together with the memory of it: cut off before, the next pull draws no second one.
  const chart = drawChart();
  rememberTab(store, session.stamp, { ...details, ...(chart ? { chart } : {}) });
  reading.forget(store);
  store.save();
  workbook.flush();
}

const summaryOf = (tab: TabPort, details: DatasetTab, counts: LandingCounts, reading: PullReading): PullSummary => ({
  status: 'finished',
  dataset: details.dataset,
  tabId: tab.id,
  tabName: tab.name,
  counts: reading.counts,
  rows: details.rows,
  ...counts,
  calls: reading.calls,
  pulledAt: details.pulledAt,
});

function addTab(workbook: WorkbookPort, title: string): TabPort {
  return workbook.addTab(freeTabName(workbook, title), true);
}
