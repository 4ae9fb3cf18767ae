import { findEndpoint } from '../api/catalogue';
import type { PastPush } from '../jobs/push-runs';
import type { PastRows } from '../jobs/row-runs';
import { listRuns } from '../jobs/run-history';
import { type PullContext, savedPulls, unfinishedPulls } from '../pull/saved-pulls';
import { pushJob } from '../push/push-job';
import { isPushable } from '../push/pushables';
import { rowJob } from '../rows/row-job';
import { isRunOf, readRunLine } from '../runs/job-type';
import type { Journal } from '../runs/journal';
import { openKeptState } from '../runs/shop-session';
import { openRuns } from '../runs/unfinished';
import { scheduledRhythm } from '../schedule/schedule';
import { findConnection, hosts } from '../state/connection';
import { isOwnPull, pullFingerprint } from '../state/dataset-tab';
import * as v from '../state/valibot';
import { withCommandColumn } from '../tables/command-column';
import { findDataset } from '../tables/dataset-catalogue';
import { warehouseOfColumn } from '../tables/datasets/goods/variations';
import type { Column } from '../tables/table';
import { AddOnError } from '../text/add-on-error';
import type { Language } from '../text/message';
import { type RpcContext, rpcCall } from './rpc-call';

/** How many of the latest runs the sidebar lists. */
const runsShown = 10;

/** All that the sidebar needs to draw itself; no call to the shop. */
function readState({ platform, language }: RpcContext) {
  const connection = findConnection(platform.properties);
  if (!connection) return { language, hosts, connection: null, ...nothingPulled };
  const { journal, store, seals } = openKeptState(platform, connection);
  const tabs = savedPulls({ platform, store }).map((tab) => {
    const { tabId, dataset, definition, pulledAt, rows, listCalls, columns } = tab;
    return {
      tabId,
      name: platform.workbook.tab(tabId)?.name ?? '',
      dataset,
      title: titleOf(dataset, language),
      definition,
      pulledAt,
      rows,
      calls: listCalls,
      isIncremental: findDataset(dataset)?.incremental !== undefined,
      warehouses: warehousesOf(columns),
      columns: isPushable(dataset) ? editableOf(columns, language) : [],
      isOwn: isOwnPull(seals, tab),
      seen: pullFingerprint(tab),
    };
  });
  const runs = listRuns(journal)
    .slice(0, runsShown)
    .map((past) => runView(past, language));
  return {
    language,
    hosts,
    connection: { host: connection.origin.replace(/^https:\/\//, ''), shop: connection.shop },
    tabs,
    pausedPulls: pausedPulls({ platform, store, seals, language }),
    runs,
    ...unfinishedIn(journal, language),
    hourly: scheduledRhythm(platform) === 'hourly',
  };
}

/** What waits to be finished: a push, or rows. */
function unfinishedIn(journal: Journal, language: Language) {
  const open = openRuns(journal);
  const rows = open.find((line) => isRunOf(rowJob, line));
  return {
    unfinishedRun: open.find((line) => isRunOf(pushJob, line))?.run ?? null,
    unfinishedRows: rows
      ? { run: rows.run, title: summaryOf(readRunLine(rowJob, rows).intent.endpoint, language) }
      : null,
  };
}

/** A spreadsheet without a connection has nothing to show. */
const nothingPulled = { tabs: [], pausedPulls: [], runs: [], unfinishedRun: null, unfinishedRows: null, hourly: false };

/** A run as the list of the latest shows it. */
interface RunFacts {
  readonly run: string;
  readonly state: PastPush['state'];
  /** Milliseconds since 1970. */
  readonly at: number;
}

type RunView =
  /** `pushed`: how many values the shop took. */
  | (RunFacts & { readonly kind: 'push'; readonly undoes: string | null; readonly pushed: number })
  /** `title`: what was done; `done`: for how many records. */
  | (RunFacts & { readonly kind: 'rows'; readonly title: string; readonly done: number });

function runView(past: PastPush | PastRows, language: Language): RunView {
  const { run, state, at } = past;
  if (past.kind === 'rows') {
    const title = summaryOf(past.endpoint, language);
    return { kind: past.kind, run, state, at, title, done: past.counts?.done ?? 0 };
  }
  const { done, soldMeanwhile, changedAfter } = past.counts ?? { done: 0, soldMeanwhile: 0, changedAfter: 0 };
  return { kind: past.kind, run, state, at, undoes: past.undoes, pushed: done + soldMeanwhile + changedAfter };
}

/** What an endpoint does, in the person's language; its id for one that this version no longer knows. */
const summaryOf = (endpoint: string, language: Language): string =>
  findEndpoint(endpoint)?.summary[language] ?? endpoint;

const titleOf = (dataset: string, language: Language): string => findDataset(dataset)?.title[language] ?? dataset;

/** What earlier executions had to leave: pulls that were put away, and tabs that were being written. */
function pausedPulls(context: PullContext) {
  const { staged, cutOff } = unfinishedPulls(context);
  const nameOf = (tabId: number | undefined) =>
    tabId === undefined ? null : (context.platform.workbook.tab(tabId)?.name ?? null);
  return [
    ...staged.map(({ definition, tabId, rows, startedAt }) => ({
      title: titleOf(definition.dataset, context.language),
      tabName: nameOf(tabId),
      rows,
      at: startedAt,
      isCutOff: false,
    })),
    ...cutOff.map(({ dataset, tabId, rows, pulledAt }) => ({
      title: titleOf(dataset, context.language),
      tabName: nameOf(tabId),
      rows,
      at: pulledAt,
      isCutOff: true,
    })),
  ];
}

/** The warehouses of a tab's stock columns, for naming them. */
const warehousesOf = (columns: readonly Column[]) =>
  columns.flatMap(({ key, place }) => {
    const id = warehouseOfColumn(key);
    return id === undefined || place === undefined ? [] : [{ id, name: place }];
  });

/** Columns that take edits or entries, for naming them. */
const editableOf = (columns: readonly Column[], language: Language) =>
  withCommandColumn(columns)
    .filter(({ pushable, isEntry }) => pushable || isEntry)
    .map(({ key, title }) => ({ key, title: title[language] }));

export const stateCalls = {
  'state.get': rpcCall(v.object({}), readState),
  /** Takes the person to a tab. */
  'tabs.show': rpcCall(v.object({ tabId: v.pipe(v.number(), v.integer()) }), ({ platform }, { tabId }) => {
    const tab = platform.workbook.tab(tabId);
    if (!tab) throw new AddOnError('tabGone');
    platform.workbook.activate(tab);
    return { shown: tabId };
  }),
};
