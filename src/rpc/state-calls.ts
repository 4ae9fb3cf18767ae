import { resetState } from '../jobs/reset-state';
import { changesOf, listRuns } from '../jobs/run-history';
import { keptNames } from '../names/known-names';
import { conditionsOf } from '../pull/conditions/comparisons';
import { findCopy } from '../pull/copied-tab';
import { openIdeas } from '../pull/ideas';
import { unsealedWork } from '../pull/own-pulls';
import { type PullContext, savedPulls, unfinishedPulls } from '../pull/saved-pulls';
import { startEditing } from '../push/find/start-editing';
import { priceColumnsOf } from '../push/prices/price-tab';
import { actionFor, isPushable, pushableOf } from '../push/pushables';
import { toldAs } from '../push/values/tell-value';
import { openKeptState, withShopSession } from '../runs/shop-session';
import { tellBeside } from '../runs/tell-beside';
import { followScheduled } from '../schedule/scheduled-push-jobs';
import { findConnection, hostOf, hosts } from '../state/connection';
import { connectionTitle } from '../state/connection-list';
import { isOwnPull, pullFingerprint } from '../state/dataset-tab';
import { resetParts } from '../state/reset-parts';
import { dashboardDocument } from '../state/schema/dashboard';
import { dismissGreeting, isGreeted } from '../state/settings';
import * as v from '../state/valibot';
import { withCommandColumn } from '../tables/command-column';
import { findDataset } from '../tables/dataset-catalogue';
import { warehouseOfColumn } from '../tables/datasets/goods/variations';
import type { Column } from '../tables/table';
import { AddOnError } from '../text/add-on-error';
import type { Language } from '../text/message';
import { settleSignedIn } from './connection/bring-in-line';
import { noOtherShops, otherShops } from './connection/other-shops';
import { frontOf } from './panel-calls';
import { callOfAnyShop, type RpcContext, rpcCall } from './rpc-call';
import { currentRhythm } from './schedule-calls';
import { alertNews } from './views/alert-views';
import { countChanges } from './views/changes-view';
import { connectionViews } from './views/connection-view';
import { noTroubles, scheduleTroubles } from './views/job-views';
import { ourTabInFront } from './views/our-tab-view';
import { describeFilters, type KnownName } from './views/pull-views';
import { describeReset, requireToldOfScheduled } from './views/reset-view';
import { runView } from './views/run-view';
import { nothingUnfinished, unfinishedIn } from './views/unfinished-view';

/** How many of the latest runs the sidebar lists. */
const runsShown = 10;

/** All that the sidebar needs to draw itself; no call to the shop. */
function readState({ platform, language }: RpcContext) {
  const { installation } = platform;
  settleSignedIn({ platform, language });
  // Before anything is read: what changes meanwhile is told by the next pulse.
  const front = frontOf(platform);
  const { timeZone } = platform.workbook;
  const connection = findConnection(platform);
  if (!connection) {
    const views = connectionViews(platform);
    const greets = views.proposed === null && !views.isRemoved && isGreeted(platform.properties);
    return { language, timeZone, installation, hosts, connection: null, front, ...views, ...nothingPulled, greets };
  }
  const { journal, store, seals } = openKeptState(platform, connection);
  const tabs = savedPulls({ platform, store }).map((tab) => {
    const { tabId, dataset, definition, pulledAt, rows, listCalls, columns } = tab;
    return {
      tabId,
      name: platform.workbook.tab(tabId)?.name ?? '',
      dataset,
      title: titleOf(dataset, language),
      definition,
      /** What the shop was asked for, in words. */
      filters: describeFilters(definition, language, knownNames({ platform, connection }, columns)),
      /** What its rows have to fit, in words. */
      conditions: conditionsOf(definition, columns, language),
      pulledAt,
      rows,
      calls: listCalls,
      isIncremental: findDataset(dataset)?.incremental !== undefined,
      warehouses: warehousesOf(columns),
      columns: isPushable(dataset) ? editableOf(dataset, columns, language) : [],
      hasPrices: priceColumnsOf(tab).length > 0,
      isOwn: isOwnPull(seals, tab),
      /** What changed since yesterday, where refreshes keep it. */
      changes: countChanges({ platform, store }, tab),
      seen: pullFingerprint(tab),
    };
  });
  tellBeside({ platform, language }, 'schedule', () => followScheduled(platform));
  const runs = changesOf(listRuns(journal))
    .slice(0, runsShown)
    .map((past) => runView(past, language));
  return {
    language,
    installation,
    timeZone,
    hosts,
    connection: {
      id: connection.id,
      title: connectionTitle(connection),
      host: hostOf(connection.origin),
      by: connection.way.by,
      shop: connection.shop,
    },
    ...otherShops({ platform }, connection),
    front,
    tabs,
    copy: copyInFront({ platform, store }),
    unsealed: unsealedWork({ store }).map(({ what, tabIds, seen }) => ({
      what,
      tabNames: tabIds.flatMap((tabId) => platform.workbook.tab(tabId)?.name ?? []),
      seen,
    })),
    pausedPulls: pausedPulls({ platform, store, seals, language }),
    runs,
    ...unfinishedIn({ journal, platform, language }),
    hourly: currentRhythm(platform) === 'hourly',
    dashboardTab: store.readable(dashboardDocument)?.tabId ?? null,
    ourTab: ourTabInFront({ platform, language }, { store, connection }),
    schedule: scheduleTroubles({ platform, language }, connection),
    alerts: alertNews({ platform, language }, { store }),
    /** Pulls that are set up already, and in no tab yet. */
    ideas: openIdeas(tabs).map(({ id, title, summary, words }) => ({
      ...{ id, title: title[language], summary: summary[language], words },
    })),
    /** Whether the person is shown how to begin: nothing was pushed yet, and hardly anything pulled. */
    greets: tabs.length < 2 && runs.length === 0 && isGreeted(platform.properties),
  };
}

/** A spreadsheet without a connection has nothing to show. */
const nothingPulled = {
  ...noOtherShops,
  tabs: [],
  copy: null,
  unsealed: [],
  pausedPulls: [],
  runs: [],
  ...nothingUnfinished,
  hourly: false,
  dashboardTab: null,
  ourTab: null,
  schedule: noTroubles,
  alerts: null,
  ideas: [],
};

const titleOf = (dataset: string, language: Language): string => findDataset(dataset)?.title[language] ?? dataset;

/** The tab in front, where it is a copy of one that is refreshed; the name of that one, `null` where it was deleted. */
function copyInFront(context: Pick<PullContext, 'platform' | 'store'>) {
  const { workbook } = context.platform;
  const copy = findCopy(context, workbook.activeTabId());
  if (!copy) return null;
  const original = workbook.tab(copy.original.tabId)?.name ?? null;
  return { tabId: copy.tab.id, name: copy.tab.name, original };
}

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

/** Names that the tab itself tells, then those that the person was told lately. */
function knownNames(access: Parameters<typeof keptNames>[0], columns: readonly Column[]): KnownName {
  const warehouses = warehousesOf(columns);
  return (kind, id) =>
    (kind === 'warehouse' ? warehouses.find((one) => String(one.id) === id)?.name : undefined) ??
    keptNames(access, kind)?.find((record) => record.id === id)?.name;
}

/** Columns that take edits or entries, for naming them, and the warehouse where they are about one. */
function editableOf(dataset: string, columns: readonly Column[], language: Language) {
  const pushable = pushableOf(dataset);
  return withCommandColumn(columns)
    .filter((column) => column.pushable || column.isEntry)
    .map(({ key, title, place, kind }) => {
      const as = toldAs(actionFor(pushable, key), { key, kind });
      return { key, title: title[language], ...(place === undefined ? {} : { place }), ...(as ? { toldAs: as } : {}) };
    });
}

const countOfPushes = v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)), 0);

const resetSchema = v.object({
  parts: v.pipe(v.array(v.picklist(resetParts.map(({ id }) => id))), v.minLength(1)),
  /** Of how many scheduled pushes the person was told that they are in the shop and do not go back any more without a part. */
  inForce: v.optional(v.object({ schedules: countOfPushes, history: countOfPushes }), {}),
});

/** `toEdit`: to the first cell in it that people usually edit. */
const showSchema = v.object({ tabId: v.pipe(v.number(), v.integer()), toEdit: v.optional(v.boolean(), false) });

export const stateCalls = {
  'state.get': callOfAnyShop(v.object({}), readState),
  'state.resettable': rpcCall(v.object({}), describeReset),
  /** Forgets these parts. Never while something is at work, nor before every run has come to its end. */
  'state.reset': rpcCall(resetSchema, ({ platform, language }, { parts, inForce }) =>
    withShopSession(platform, language, 'push', (session) => {
      requireToldOfScheduled(session, parts, inForce);
      resetState(session, parts);
      return { forgotten: parts };
    }),
  ),
  /** The person is not greeted any more, wherever nothing was done yet. */
  'state.begun': callOfAnyShop(v.object({}), ({ platform }) => {
    dismissGreeting(platform.properties);
    return { greets: false };
  }),
  /** Takes the person to a tab. */
  'tabs.show': callOfAnyShop(showSchema, ({ platform }, { tabId, toEdit }) => {
    const connection = toEdit ? findConnection(platform) : undefined;
    const tab = platform.workbook.tab(tabId);
    if (!tab) throw new AddOnError('tabGone');
    if (connection) startEditing(platform, openKeptState(platform, connection).store, tabId);
    else platform.workbook.activate(tab);
    return { shown: tabId };
  }),
};
