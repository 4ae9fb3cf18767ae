import * as v from 'valibot';
import { savedPulls, unfinishedPulls } from '../pull/saved-pulls';
import { runsOf, unfinishedRun } from '../push/push-run';
import { isScheduled } from '../schedule/refresh';
import { findConnection, hosts } from '../state/connection';
import { openJournal } from '../state/journal';
import { stampOf } from '../state/stamp';
import { withCommandColumn } from '../tables/command-column';
import { findDataset } from '../tables/dataset-catalogue';
import { warehouseOfColumn } from '../tables/datasets/variations';
import type { Column } from '../tables/table';
import { AddOnError } from '../text/add-on-error';
import type { Language } from '../text/message';
import { type RpcContext, rpcCall } from './rpc-call';

/** How many of the latest pushes the sidebar offers to undo. */
const runsShown = 10;

/** All that the sidebar needs to draw itself; no call to the shop. */
function readState({ platform, language }: RpcContext) {
  const connection = findConnection(platform.properties);
  if (!connection) return { language, hosts, connection: null, ...nothingPulled };
  const { workbook, codec } = platform;
  const stamp = stampOf(workbook, connection);
  const journal = openJournal(workbook, codec);
  const tabs = savedPulls({ platform, stamp, language }).map(
    ({ tabId, dataset, definition, pulledAt, rows, listCalls, columns }) => ({
      tabId,
      name: workbook.tab(tabId)?.name ?? '',
      dataset,
      title: titleOf(dataset, language),
      definition,
      pulledAt,
      rows,
      calls: listCalls,
      isIncremental: findDataset(dataset)?.incremental !== undefined,
      warehouses: warehousesOf(columns),
      columns: editableOf(columns, language),
    }),
  );
  const runs = runsOf({ stamp }, journal)
    .slice(-runsShown)
    .reverse()
    .map(({ run, state, at, intent, result }) => ({
      run,
      state,
      at,
      undoes: intent.undoes ?? null,
      pushed: result ? result.counts.done + result.counts.soldMeanwhile + result.counts.changedAfter : 0,
    }));
  return {
    language,
    hosts,
    connection: { host: connection.origin.replace(/^https:\/\//, ''), shop: connection.shop },
    tabs,
    pausedPulls: pausedPulls({ platform, stamp, language }),
    runs,
    unfinishedRun: unfinishedRun({ stamp }, journal)?.run ?? null,
    hourly: isScheduled(platform),
  };
}

/** A spreadsheet without a connection has nothing to show. */
const nothingPulled = { tabs: [], pausedPulls: [], runs: [], unfinishedRun: null, hourly: false };

const titleOf = (dataset: string, language: Language): string => findDataset(dataset)?.title[language] ?? dataset;

/** What earlier executions had to leave: pulls that were put away, and tabs that were being written. */
function pausedPulls(reach: Parameters<typeof unfinishedPulls>[0]) {
  const { staged, cutOff } = unfinishedPulls(reach);
  const nameOf = (tabId: number | undefined) =>
    tabId === undefined ? null : (reach.platform.workbook.tab(tabId)?.name ?? null);
  return [
    ...staged.map(({ definition, tabId, rows, startedAt }) => ({
      title: titleOf(definition.dataset, reach.language),
      tabName: nameOf(tabId),
      rows,
      at: startedAt,
      isCutOff: false,
    })),
    ...cutOff.map(({ dataset, tabId, rows, pulledAt }) => ({
      title: titleOf(dataset, reach.language),
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

/** Columns that take edits, for naming them. */
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
