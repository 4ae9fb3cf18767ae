import { continueByHand, pullByHand } from '../jobs/noted-pull';
import { checkConditions } from '../pull/conditions/row-test';
import { takeCopy } from '../pull/copied-tab';
import { estimatePull } from '../pull/estimate';
import { pullIdeas } from '../pull/ideas';
import { keepMeant } from '../pull/mixed-up/compared-tab';
import { planPutRight, putRight, tellPutRight } from '../pull/mixed-up/put-right';
import { adoptPulls, requireOwnPull } from '../pull/own-pulls';
import type { PullOutcome } from '../pull/pull';
import type { PullOrder } from '../pull/pull-order';
import { readContext } from '../pull/reading/read-context';
import { resolveFilters } from '../pull/resolve-filters';
import {
  deletePull,
  discard,
  orderOfDataset,
  orderOfTab,
  ownPulls,
  type PullContext,
  requireSavedPull,
  savedPulls,
  savePull,
  tabOfDefinition,
  unfinishedPulls,
  usualDefinition,
} from '../pull/saved-pulls';
import { tidyTab } from '../pull/tidy-tab';
import { type ShopSession, withShopAccess, withShopSession } from '../runs/shop-session';
import { continueSoon } from '../schedule/continue-work';
import { refuseTabOfOtherShop } from '../state/other-shop';
import { type PullDefinition, pullDefinitionSchema } from '../state/pull-definition';
import type { DatasetTab } from '../state/schema/tab-list';
import * as v from '../state/valibot';
import { arrange } from '../tables/arrangement';
import { datasets, requireDataset } from '../tables/dataset-catalogue';
import { variations } from '../tables/datasets/goods/variations';
import { endpointDatasetId } from '../tables/endpoint-dataset';
import type { Column } from '../tables/table';
import { say } from '../text/message';
import { type RpcContext, rpcCall } from './rpc-call';
import { describeColumns, describeDataset, describePutRight, describeTab } from './views/pull-views';

const tabIdSchema = v.pipe(v.number(), v.integer());

const pullSchema = v.object({
  /** A whole definition; or, shorter, a dataset or an endpoint with filters. */
  definition: v.optional(pullDefinitionSchema),
  /** Or one that is set up already. */
  idea: v.optional(v.picklist(pullIdeas.map(({ id }) => id))),
  dataset: v.optional(v.string()),
  endpoint: v.optional(v.string()),
  listsAs: v.optional(v.picklist(['text', 'rows']), 'text'),
  filters: v.optional(pullDefinitionSchema.entries.filters),
  tabId: v.optional(tabIdSchema),
  /** Into a tab of its own, also where the same was pulled before. */
  newTab: v.optional(v.boolean(), false),
  /** Reads everything, also where a refresh reads the latest records only. */
  full: v.optional(v.boolean(), false),
  /** Whatever differs in the tab is what the person meant, also where it looks mixed up. */
  meant: v.optional(v.boolean(), false),
});

const putRightSchema = v.object({
  tabId: v.optional(tabIdSchema),
  /** What the person was shown of it: nothing else is done. */
  seen: v.optional(v.string()),
});

const describeSchema = v.object({
  dataset: v.optional(v.string()),
  endpoint: v.optional(v.string()),
  listsAs: pullSchema.entries.listsAs,
});

const columnsSchema = v.object({ dataset: v.string(), tabId: v.optional(tabIdSchema) });

type PullArguments = v.InferOutput<typeof pullSchema>;

export const pullCalls = {
  'datasets.list': rpcCall(v.object({}), ({ language }) =>
    datasets.map((dataset) => describeDataset(dataset, language)),
  ),
  /** One dataset, also one that is an endpoint. */
  'datasets.describe': rpcCall(describeSchema, ({ language }, args) =>
    describeDataset(requireDataset(datasetIdOf(args) ?? variations.id), language),
  ),
  /** The columns that a pull would have; where they arise from the records those of the tab, and `null` without one. */
  'datasets.columns': rpcCall(columnsSchema, (context, args) => {
    const columns = columnsOf(context, args);
    if (!columns) return null;
    const dataset = requireDataset(args.dataset);
    const { hidden } = arrange(dataset, columns);
    return describeColumns({ columns, hidden, anyOf: dataset.anyOf }, context.language);
  }),
  /** Pulls into a new tab, or refreshes the one that is named, or the dataset's own. One that is `paused` goes on with `pull.continue`. */
  'pull.run': rpcCall(pullSchema, ({ platform, language }, args) =>
    withShopSession(platform, language, 'pull', (session): PullOutcome => {
      refuseTabOfOtherShop(platform, session.connection, args.tabId);
      const order = orderOf(session, args);
      for (const tab of args.meant && order.tabId !== undefined ? ownPullsOf(session, order.tabId) : []) {
        keepMeant(session, tab);
      }
      const outcome = pullByHand(session, { ...order, isFull: args.full, mayRebuild: args.full });
      continueSoon(platform, [outcome]);
      return outcome;
    }),
  ),
  /** Goes on with a pull that an earlier execution had to leave; `null` when there is none. */
  'pull.continue': rpcCall(v.object({}), ({ platform, language }) =>
    withShopSession(platform, language, 'pull', (session) => continueByHand(session) ?? null),
  ),
  /** Gives up pulls that were put away. */
  'pull.discard': rpcCall(v.object({}), ({ platform, language }) =>
    withShopSession(platform, language, 'pull', (session) => {
      const { staged } = unfinishedPulls(session);
      for (const one of staged) discard(session, one);
      return { discarded: staged.length };
    }),
  ),
  /** What a pull would cost, before it is made. */
  'pull.estimate': rpcCall(pullSchema, ({ platform, language }, args) =>
    withShopAccess(platform, language, (access) => {
      const { definition } = orderOf(access, args);
      const dataset = requireDataset(definition.dataset);
      checkConditions(definition, access);
      const filters = resolveFilters(dataset.filters, definition.filters, access);
      return estimatePull(access, dataset, filters);
    }),
  ),
  'pulls.list': rpcCall(v.object({}), ({ platform, language }) =>
    withShopAccess(platform, language, (access) => savedPulls(access).map((tab) => describeTab(access, tab))),
  ),
  /** Takes over saved pulls that somebody else set up, or an earlier version of the add-on kept, as they were shown: one click for all. */
  'pulls.adopt': rpcCall(
    v.object({
      tabs: v.array(v.object({ tabId: tabIdSchema, seen: v.string() })),
      work: v.optional(v.array(v.object({ what: v.string(), seen: v.string() })), []),
    }),
    ({ platform, language }, { tabs, work }) =>
      withShopSession(platform, language, 'pull', (session) => ({ adopted: adoptPulls(session, tabs, work) })),
  ),
  /** Changes what a tab is refreshed with. */
  'pulls.save': rpcCall(
    v.object({ tabId: tabIdSchema, definition: pullDefinitionSchema }),
    ({ platform, language }, { tabId, definition }) =>
      withShopSession(platform, language, 'pull', (session) =>
        describeTab(session, savePull(session, tabId, definition)),
      ),
  ),
  /** Pulls the same once more, into a tab of its own. */
  'pulls.duplicate': rpcCall(v.object({ tabId: tabIdSchema }), ({ platform, language }, { tabId }) =>
    withShopSession(platform, language, 'pull', (session): PullOutcome => {
      const outcome = pullByHand(session, { definition: orderOfTab(session, tabId).definition });
      continueSoon(platform, [outcome]);
      return outcome;
    }),
  ),
  /** What putting right would replace. */
  'pulls.planPutRight': rpcCall(v.object({ tabId: v.optional(tabIdSchema) }), ({ platform, language }, { tabId }) =>
    withShopSession(platform, language, 'pull', (session) => ({
      tabs: ownPullsOf(session, tabId).flatMap((tab) => {
        const plan = planPutRight(session, tab);
        return plan ? [describePutRight(plan, tab, language)] : [];
      }),
    })),
  ),
  /** Brings mixed-up columns of the person's tabs, or of one, back beside their records. */
  'pulls.putRight': rpcCall(putRightSchema, ({ platform, language }, { tabId, seen }) =>
    withShopSession(platform, language, 'pull', (session) => {
      const tabs = ownPullsOf(session, tabId).flatMap((tab) => {
        const put = putRight(session, tab, seen);
        if (put) for (const notice of tellPutRight(put, tab.columns, language)) platform.notices.add(notice);
        return put ?? [];
      });
      return { tabs };
    }),
  ),
  /** Makes a copy of a tab one that is refreshed: instead of its original, or beside it. */
  'pulls.takeCopy': rpcCall(
    v.object({ tabId: tabIdSchema, use: v.picklist(['instead', 'own']) }),
    ({ platform, language }, { tabId, use }) =>
      withShopSession(platform, language, 'pull', (session) => {
        const taken = takeCopy(session, tabId, use);
        const tab = platform.workbook.tab(tabId)?.name ?? '';
        if (!taken.knowsEdits) platform.notices.add(say(language, 'pull.copyIsOlder', { tab }));
        return taken;
      }),
  ),
  /** Lays a tab out as a new one; its columns stay where they are, which is told. */
  'pulls.tidy': rpcCall(v.object({ tabId: tabIdSchema }), ({ platform, language }, { tabId }) =>
    withShopAccess(platform, language, (access) => {
      const isFrozen = tidyTab(platform, requireSavedPull(access, tabId));
      if (isFrozen) platform.notices.add(say(language, 'pull.tidied'), 'done');
      else platform.notices.add(say(language, 'pull.tidiedUnfrozen'));
      return null;
    }),
  ),
  /** The tab stays; it is no longer refreshed. */
  'pulls.delete': rpcCall(v.object({ tabId: tabIdSchema }), ({ platform, language }, { tabId }) =>
    withShopSession(platform, language, 'pull', (session) => {
      deletePull(session, tabId);
      return { deleted: tabId };
    }),
  ),
};

const ownPullsOf = (session: ShopSession, tabId: number | undefined): readonly DatasetTab[] =>
  ownPulls(session).filter((tab) => tabId === undefined || tab.tabId === tabId);

function columnsOf(
  { platform, language }: RpcContext,
  { dataset: id, tabId }: v.InferOutput<typeof columnsSchema>,
): readonly Column[] | undefined {
  const dataset = requireDataset(id);
  if (dataset.columns === 'discovered') {
    if (tabId === undefined) return undefined;
    return withShopAccess(platform, language, savedPulls).find((tab) => tab.tabId === tabId)?.columns;
  }
  const { columns } = dataset;
  if (!dataset.context) return columns({});
  return withShopAccess(platform, language, (access) => columns(readContext(dataset, access)));
}

function orderOf(context: PullContext, args: PullArguments): PullOrder {
  const definition = definitionOf(args);
  if (definition) {
    const known = savedPulls(context).find((tab) => tab.tabId === args.tabId);
    if (known) requireOwnPull(context, known);
    const tabId = args.tabId ?? (args.newTab ? undefined : tabOfDefinition(context, definition));
    return { definition, ...(tabId === undefined ? {} : { tabId }) };
  }
  if (args.tabId !== undefined) return orderOfTab(context, args.tabId);
  return orderOfDataset(context, datasetIdOf(args) ?? variations.id);
}

function definitionOf(args: PullArguments): PullDefinition | undefined {
  if (args.definition) return args.definition;
  if (args.idea !== undefined) return pullIdeas.find(({ id }) => id === args.idea)?.definition;
  const id = datasetIdOf(args);
  if (id !== undefined) requireDataset(id);
  return id !== undefined && args.filters ? { ...usualDefinition(id), filters: args.filters } : undefined;
}

function datasetIdOf({
  dataset,
  endpoint,
  listsAs,
}: Pick<PullArguments, 'listsAs'> & { readonly dataset?: string | undefined; readonly endpoint?: string | undefined }):
  | string
  | undefined {
  return endpoint === undefined ? dataset : endpointDatasetId(endpoint, listsAs);
}
