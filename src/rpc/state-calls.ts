import * as v from 'valibot';
import { runsOf, unfinishedRun } from '../push/push-run';
import { isScheduled } from '../schedule/refresh';
import { findConnection, hosts } from '../state/connection';
import { datasetTabs } from '../state/dataset-tab';
import { openJournal } from '../state/journal';
import { openPackedStore } from '../state/packed-store';
import { stampOf } from '../state/stamp';
import { warehouseOfColumn } from '../tables/datasets/variations';
import type { Column } from '../tables/table';
import type { Language } from '../text/message';
import { type RpcContext, rpcCall } from './rpc-call';

/** How many of the latest pushes the sidebar offers to undo. */
const runsShown = 10;

/** All that the sidebar needs to draw itself; no call to the shop. */
function readState({ platform, language }: RpcContext) {
  const connection = findConnection(platform.properties);
  if (!connection) return { language, hosts, connection: null, tabs: [], runs: [], unfinishedRun: null, hourly: false };
  const { workbook, codec } = platform;
  const stamp = stampOf(workbook, connection);
  const journal = openJournal(workbook, codec);
  const tabs = datasetTabs(openPackedStore(workbook, codec), stamp).flatMap(
    ({ tabId, dataset, pulledAt, rows, columns }) => {
      const tab = workbook.tab(tabId);
      return tab
        ? [
            {
              tabId,
              dataset,
              pulledAt,
              rows,
              name: tab.name,
              warehouses: warehousesOf(columns),
              columns: editableOf(columns, language),
            },
          ]
        : [];
    },
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
    runs,
    unfinishedRun: unfinishedRun({ stamp }, journal)?.run ?? null,
    hourly: isScheduled(platform),
  };
}

/** The warehouses of a tab's stock columns, for naming them. */
const warehousesOf = (columns: readonly Column[]) =>
  columns.flatMap(({ key, place }) => {
    const id = warehouseOfColumn(key);
    return id === undefined || place === undefined ? [] : [{ id, name: place }];
  });

/** Columns that take edits, for naming them. */
const editableOf = (columns: readonly Column[], language: Language) =>
  columns
    .filter(({ pushable, isEntry }) => pushable || isEntry)
    .map(({ key, title }) => ({ key, title: title[language] }));

export const stateCalls = {
  'state.get': rpcCall(v.object({}), readState),
};
