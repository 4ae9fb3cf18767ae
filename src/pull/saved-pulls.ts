import type { ShopAccess, ShopSession } from '../runs/shop-session';
import { type DatasetTab, datasetTabs, forgetTab, landingKey, rememberTab } from '../state/dataset-tab';
import { openPackedStore, type PackedStore } from '../state/packed-store';
import { type PullDefinition, plainDefinition } from '../state/pull-definition';
import { openRowArchive } from '../state/row-archive';
import { removeStagedPull, type StagedPull, stagedPulls } from '../state/staged-pull';
import { findDataset } from '../tables/dataset-catalogue';
import { AddOnError, asAddOnError, type ErrorCode } from '../text/add-on-error';
import { canonical } from '../text/canonical';
import { type PullOrder, type PullOutcome, pull } from './pull';
import { resolveFilters } from './resolve-filters';

type Reach = Pick<ShopAccess, 'platform' | 'stamp' | 'language'>;

const storeOf = ({ platform }: Reach): PackedStore => openPackedStore(platform.workbook, platform.codec);

/** Tabs with a saved pull that are still there. */
export const savedPulls = (reach: Reach): readonly DatasetTab[] =>
  datasetTabs(storeOf(reach), reach.stamp).filter(({ tabId }) => reach.platform.workbook.tab(tabId) !== undefined);

/** The order by which a dataset is refreshed in its own tab, or pulled for the first time. */
export function orderOfDataset(reach: Reach, datasetId: string): PullOrder {
  const known = savedPulls(reach).find(({ dataset }) => dataset === datasetId);
  return known ? { definition: known.definition, tabId: known.tabId } : { definition: usualDefinition(datasetId) };
}

/** The tab that is refreshed with exactly this. */
export const tabOfDefinition = (reach: Reach, definition: PullDefinition): number | undefined =>
  savedPulls(reach).find((tab) => canonical(tab.definition) === canonical(definition))?.tabId;

/** @throws AddOnError `notPulled` for a tab without a saved pull. */
export function orderOfTab(reach: Reach, tabId: number): PullOrder {
  const known = datasetTabs(storeOf(reach), reach.stamp).find((tab) => tab.tabId === tabId);
  if (known) return { definition: known.definition, tabId };
  throw new AddOnError(reach.platform.workbook.tab(tabId) ? 'notPulled' : 'tabGone');
}

/** What is pulled when a person just asks for a dataset. */
export function usualDefinition(datasetId: string): PullDefinition {
  const mode = findDataset(datasetId)?.usualMode;
  return { ...plainDefinition(datasetId), ...(mode ? { mode } : {}) };
}

/**
 * Changes what a tab is refreshed with; its cells change at the next refresh. Filters are checked now.
 * @throws AddOnError `otherDataset` when the tab holds another dataset; those of the filters.
 */
export function savePull(reach: Reach, tabId: number, definition: PullDefinition): DatasetTab {
  const { workbook, clock } = reach.platform;
  const store = storeOf(reach);
  const known = datasetTabs(store, reach.stamp).find((tab) => tab.tabId === tabId);
  if (!known) throw new AddOnError('notPulled');
  if (known.dataset !== definition.dataset) throw new AddOnError('otherDataset', { dataset: known.dataset });
  resolveFilters(findDataset(definition.dataset)?.filters ?? {}, definition.filters, {
    workbook,
    clock,
    language: reach.language,
  });
  const changed = { ...known, definition };
  rememberTab(store, reach.stamp, changed);
  store.save();
  workbook.flush();
  return changed;
}

/** The tab stays with all that is in it; it is no longer refreshed. */
export function deletePull(reach: Reach, tabId: number): void {
  const store = storeOf(reach);
  forgetTab(store, reach.stamp, tabId);
  store.save();
  reach.platform.workbook.flush();
}

/** What interrupted executions left to be done: pulls that were put away, and tabs whose landing was cut off. */
export function unfinishedPulls(reach: Reach): {
  readonly staged: readonly StagedPull[];
  readonly cutOff: readonly DatasetTab[];
} {
  const store = storeOf(reach);
  const staged = stagedPulls(store, reach.stamp);
  const cutOff = savedPulls(reach).filter(
    ({ tabId }) =>
      store.get(landingKey(tabId), reach.stamp) !== undefined && !staged.some((pullAway) => pullAway.tabId === tabId),
  );
  return { staged, cutOff };
}

/** Goes on with the first unfinished pull; `undefined` when there is none. */
export function continuePull(session: ShopSession): PullOutcome | undefined {
  const [first] = unfinishedWork(session);
  return first?.(session);
}

/** Each unfinished pull, ready to be gone on with. One whose tab was deleted meanwhile is given up here. */
export function unfinishedWork(session: ShopSession): readonly ((session: ShopSession) => PullOutcome)[] {
  const { staged, cutOff } = unfinishedPulls(session);
  const { workbook } = session.platform;
  const isThere = ({ tabId }: StagedPull) => tabId === undefined || workbook.tab(tabId) !== undefined;
  for (const one of staged.filter((pullAway) => !isThere(pullAway))) discard(session, one);
  return [
    ...staged.filter(isThere).map((one) => (later: ShopSession) => continueStaged(later, one)),
    ...cutOff.map(
      ({ definition, tabId }) =>
        (later: ShopSession) =>
          pull(later, { definition, tabId, isFull: true }),
    ),
  ];
}

/** Troubles that pass: what was put away is worth another try. Anything else would fail for ever, and a cancelled pull is not wanted any more. */
const passing: ReadonlySet<ErrorCode> = new Set(['busy', 'leaseLost', 'rateLimited', 'serverFailed', 'unreachable']);

function continueStaged(session: ShopSession, staged: StagedPull): PullOutcome {
  const { definition, tabId, isFull } = staged;
  try {
    return pull(session, {
      definition,
      ...(tabId === undefined ? {} : { tabId }),
      ...(isFull ? { isFull } : {}),
    });
  } catch (error) {
    if (!passing.has(asAddOnError(error).code)) discard(session, staged);
    throw error;
  }
}

/** Gives up what was put away; what is in tabs stays. */
export function discard(reach: Reach, { key }: StagedPull): void {
  const { workbook, codec } = reach.platform;
  const store = storeOf(reach);
  openRowArchive(workbook, codec).remove(key);
  removeStagedPull(store, reach.stamp, key);
  store.save();
  workbook.flush();
}
