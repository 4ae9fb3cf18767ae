import type { TabPort, WorkbookPort } from '../google/ports';
import {
  type Baseline,
  baselineKey,
  type DatasetTab,
  datasetTabs,
  emptyBaseline,
  landingKey,
  rememberTab,
} from '../state/dataset-tab';
import { openPackedStore, type PackedStore } from '../state/packed-store';
import type { ShopSession } from '../state/shop-session';
import type { Dataset } from '../tables/dataset';
import { readTab, type TabSnapshot } from '../tables/tab-snapshot';
import { resultColumn, type Table } from '../tables/table';
import { AddOnError } from '../text/add-on-error';
import { say } from '../text/message';
import { landTable } from './land';
import { type Merge, mergeTable } from './merge';

export interface PullSummary {
  readonly tabId: number;
  readonly tabName: string;
  readonly counts: Readonly<Record<string, number>>;
  readonly newRows: number;
  readonly changedCells: number;
  /** Cells with unpushed edits, which stayed as they were. */
  readonly keptEdits: number;
  readonly vanishedRows: number;
  readonly calls: number;
  /** Milliseconds since 1970. */
  readonly pulledAt: number;
}

/**
 * Pulls a dataset into its tab. Everything is fetched before the first cell is written, so a pull that fails leaves the tab as
 * it was.
 * @param tabId the tab to refresh; the dataset's own, or a new one, when absent.
 */
export function pullDataset(session: ShopSession, dataset: Dataset, tabId?: number): PullSummary {
  const { platform, client, memory, run } = session;
  const { table, counts } = dataset.load({ client, memory, onProgress: run.report });
  const pulledAt = platform.clock.now();
  const calls = client.requestCount();
  const store = openPackedStore(platform.workbook, platform.codec);
  const remembered = datasetTabs(store, session.stamp).filter((tab) => tab.dataset === dataset.id);
  const tab =
    findTab(platform.workbook, remembered, tabId) ?? addTab(platform.workbook, dataset.title[session.language]);
  run.report('step.landing', 0, 1);
  const snapshot = readTab(tab, [...table.columns, resultColumn]);
  refuseWithoutIdColumn(table, snapshot, tab);
  const merge = mergeTable(
    table,
    snapshot,
    store.get<Baseline>(baselineKey(tab.id), session.stamp) ?? emptyBaseline,
    store.get<Baseline>(landingKey(tab.id), session.stamp) ?? emptyBaseline,
  );
  const details: DatasetTab = {
    tabId: tab.id,
    dataset: dataset.id,
    columns: table.columns,
    idColumn: table.idColumn,
    pulledAt,
    rows: table.rows.length,
    listCalls: calls,
  };
  land(session, store, { tab, table, snapshot, merge, details });
  const summary: PullSummary = {
    tabId: tab.id,
    tabName: tab.name,
    counts,
    newRows: merge.appended.length,
    changedCells: merge.changedCells,
    keptEdits: merge.keptEdits.length,
    vanishedRows: merge.vanishedIds.length,
    calls,
    pulledAt,
  };
  run.report('step.landing', 1, 1);
  return summary;
}

interface Landing {
  readonly tab: TabPort;
  readonly table: Table;
  readonly snapshot: TabSnapshot;
  readonly merge: Merge;
  readonly details: DatasetTab;
}

/** First what the cells are about to mean, then the cells, then the commit: cut off anywhere, the next pull rolls it forward. */
function land(session: ShopSession, store: PackedStore, landing: Landing): void {
  const { workbook } = session.platform;
  const { tab, table, snapshot, merge, details } = landing;
  store.set(landingKey(tab.id), session.stamp, merge.baseline);
  store.save();
  workbook.flush();
  landTable(tab, table, snapshot, merge, session.language);
  tab.setNote(1, 1, asOfNote(session, table, details));
  workbook.flush();
  store.set(baselineKey(tab.id), session.stamp, merge.baseline);
  store.remove(landingKey(tab.id));
  rememberTab(store, session.stamp, details);
  store.save();
  workbook.flush();
}

function asOfNote(session: ShopSession, table: Table, { pulledAt, listCalls }: DatasetTab): string {
  const { clock, workbook } = session.platform;
  return say(session.language, 'note.asOf', {
    shop: session.connection.shop.name,
    time: clock.format(pulledAt, workbook.timeZone, 'd MMM yyyy HH.mm'),
    rows: table.rows.length,
    calls: listCalls,
  });
}

function findTab(
  workbook: WorkbookPort,
  remembered: readonly DatasetTab[],
  tabId: number | undefined,
): TabPort | undefined {
  if (tabId !== undefined) {
    const tab = workbook.tab(tabId);
    if (!tab) throw new AddOnError('tabGone');
    return tab;
  }
  return remembered.map((known) => workbook.tab(known.tabId)).find((tab) => tab !== undefined);
}

/** A name that is free: "Variasi", "Variasi 2" … */
function addTab(workbook: WorkbookPort, title: string): TabPort {
  const taken = new Set(workbook.tabs().map(({ name }) => name));
  let name = title;
  for (let number = 2; taken.has(name); number += 1) name = `${title} ${number}`;
  const tab = workbook.addTab(name);
  workbook.activate(tab);
  return tab;
}

function refuseWithoutIdColumn(table: Table, snapshot: TabSnapshot, tab: TabPort): void {
  if (snapshot.rows.length === 0 || snapshot.columnOf.has(table.idColumn)) return;
  const id = table.columns.find(({ key }) => key === table.idColumn);
  throw new AddOnError('idColumnMissing', {
    tab: tab.name,
    column: id ? `${id.title.id} / ${id.title.en}` : table.idColumn,
  });
}
