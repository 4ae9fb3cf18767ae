import type { ShopAccess, ShopSession } from '../runs/shop-session';
import { datasetTabs, forgetTab, isOwnPull, rememberTab } from '../state/dataset-tab';
import { type PullDefinition, plainDefinition } from '../state/pull-definition';
import { openRowArchive } from '../state/row-archive';
import { landingOf } from '../state/schema/baseline';
import type { StagedPull } from '../state/schema/staged-pull';
import type { DatasetTab } from '../state/schema/tab-list';
import { putStagedPull, removeStagedPull, stagedPulls } from '../state/staged-pull';
import { findDataset } from '../tables/dataset-catalogue';
import { AddOnError, asAddOnError, type ErrorCode } from '../text/add-on-error';
import { canonical } from '../text/canonical';
import { say } from '../text/message';
import { checkConditions } from './conditions/row-test';
import { requireOwnPull } from './own-pulls';
import { type PullOutcome, pull } from './pull';
import type { PullOrder } from './pull-order';
import { type FilterSource, resolveFilters } from './resolve-filters';

/** A spreadsheet, and the shop that its pulls are of. */
export type PullContext = Pick<ShopAccess, 'platform' | 'store' | 'seals' | 'language'>;

/** Tabs with a saved pull that are still there. */
export const savedPulls = ({ platform, store }: Pick<PullContext, 'platform' | 'store'>): readonly DatasetTab[] =>
  datasetTabs(store).filter(({ tabId }) => platform.workbook.tab(tabId) !== undefined);

/** Those among them that this person set up or took over. */
export const ownPulls = (context: Pick<PullContext, 'platform' | 'store' | 'seals'>): readonly DatasetTab[] =>
  savedPulls(context).filter((tab) => isOwnPull(context.seals, tab));

/**
 * The order by which a dataset is refreshed in its own tab, or pulled for the first time. A tab that leaves rows out is not it: whoever asks for a dataset wants all of it.
 * @throws AddOnError `pullNotOwn`.
 */
export function orderOfDataset(context: PullContext, datasetId: string): PullOrder {
  const known = savedPulls(context).find(
    ({ dataset, definition }) => dataset === datasetId && definition.conditions === undefined,
  );
  if (!known) return { definition: usualDefinition(datasetId) };
  requireOwnPull(context, known);
  return { definition: known.definition, tabId: known.tabId };
}

/** The tab that is refreshed with exactly this. @throws AddOnError `pullNotOwn`. */
export function tabOfDefinition(context: PullContext, definition: PullDefinition): number | undefined {
  const known = savedPulls(context).find((tab) => canonical(tab.definition) === canonical(definition));
  if (known) requireOwnPull(context, known);
  return known?.tabId;
}

/** @throws AddOnError `pullNotOwn`; `notPulled` for a tab without a saved pull, `tabGone` for one that is not there any more. */
export function orderOfTab(context: PullContext, tabId: number): PullOrder {
  const known = requireSavedPull(context, tabId);
  requireOwnPull(context, known);
  return { definition: known.definition, tabId };
}

/** What is remembered of a tab, whoever set it up. @throws AddOnError `notPulled`, `tabGone`. */
export function requireSavedPull(context: PullContext, tabId: number): DatasetTab {
  const known = datasetTabs(context.store).find((tab) => tab.tabId === tabId);
  if (known) return known;
  throw new AddOnError(context.platform.workbook.tab(tabId) ? 'notPulled' : 'tabGone');
}

/** What is pulled when a person just asks for a dataset. */
export function usualDefinition(datasetId: string): PullDefinition {
  const mode = findDataset(datasetId)?.usualMode;
  return { ...plainDefinition(datasetId), ...(mode ? { mode } : {}) };
}

/**
 * Changes what a tab is refreshed with; its cells change at the next refresh. Filters and conditions are checked now.
 * @throws AddOnError `notPulled`, `tabGone`; `otherDataset` when the tab holds another dataset; those of the filters.
 */
export function savePull(context: PullContext & FilterSource, tabId: number, definition: PullDefinition): DatasetTab {
  const { store, platform } = context;
  const known = requireSavedPull(context, tabId);
  if (!platform.workbook.tab(tabId)) throw new AddOnError('tabGone');
  if (known.dataset !== definition.dataset) throw new AddOnError('otherDataset', { dataset: known.dataset });
  checkConditions(definition, context);
  resolveFilters(findDataset(definition.dataset)?.filters ?? {}, definition.filters, context);
  const changed = isSameScope(known.definition, definition) ? { ...known, definition } : unread(known, definition);
  rememberTab(context, changed);
  store.commit();
  return changed;
}

const isSameScope = (one: PullDefinition, other: PullDefinition): boolean => scopeText(one) === scopeText(other);

/** All that says what a tab holds: whatever is asked for anew is not in the rows that were read before. */
const scopeText = ({ filters, conditions = [], rowLimit = 0, mode, columns = [] }: PullDefinition): string =>
  canonical([filters, conditions, rowLimit, mode, columns]);

/** No day was read yet by what it asks for now: the next refresh reads them all. */
function unread({ readDays: _days, openAt: _open, ...known }: DatasetTab, definition: PullDefinition): DatasetTab {
  return { ...known, definition, fullAt: 0 };
}

/** The tab stays with all that is in it; it is no longer refreshed. */
export function deletePull(session: Pick<PullContext, 'store' | 'seals'>, tabId: number): void {
  forgetTab(session, tabId);
  session.store.commit();
}

/** What interrupted executions left this person to do: pulls that were put away, and tabs whose landing was cut off. */
export function unfinishedPulls(context: Pick<PullContext, 'platform' | 'store' | 'seals'>): {
  readonly staged: readonly StagedPull[];
  readonly cutOff: readonly DatasetTab[];
} {
  const { store } = context;
  const staged = stagedPulls(store);
  const cutOff = ownPulls(context).filter(
    ({ tabId }) => store.has(landingOf(tabId)) && !staged.some((pullAway) => pullAway.tabId === tabId),
  );
  return { staged, cutOff };
}

/** A pull that an earlier execution had to leave. */
export interface UnfinishedPull {
  readonly order: PullOrder;
  /** @throws AddOnError as {@link pull}. */
  readonly goOn: (session: ShopSession) => PullOutcome;
}

/** Whether what was ordered still waits to be gone on with. */
export function isUnfinished(context: Pick<PullContext, 'platform' | 'store' | 'seals'>, order: PullOrder): boolean {
  const { staged, cutOff } = unfinishedPulls(context);
  return [...staged, ...cutOff].some(
    ({ tabId, definition }) => tabId === order.tabId && canonical(definition) === canonical(order.definition),
  );
}

/**
 * Each unfinished pull, ready to be gone on with. One into a tab that is no longer refreshed for this person is given up here, and told: it may
 * be used for something else by now, and whoever may edit the file can have put the pull back.
 */
export function unfinishedWork(session: ShopSession): readonly UnfinishedPull[] {
  const { staged, cutOff } = unfinishedPulls(session);
  const refreshed = new Set(ownPulls(session).map(({ tabId }) => tabId));
  const isWanted = ({ tabId }: StagedPull) => tabId === undefined || refreshed.has(tabId);
  for (const one of staged.filter((pullAway) => !isWanted(pullAway))) giveUp(session, one);
  return [
    ...staged
      .filter(isWanted)
      .map((one) => ({ order: orderOfStaged(one), goOn: (later: ShopSession) => continueStaged(later, one) })),
    ...cutOff.map(({ definition, tabId }) => {
      const order = { definition, tabId, isFull: true };
      return { order, goOn: (later: ShopSession) => pull(later, order) };
    }),
  ];
}

function giveUp(session: ShopSession, staged: StagedPull): void {
  const { workbook, notices } = session.platform;
  const tab = workbook.tab(staged.tabId ?? 0)?.name;
  if (tab !== undefined) notices.add(say(session.language, 'pull.givenUp', { tab }));
  discard(session, staged);
}

/** Troubles that pass: what was put away is worth another try. Anything else would fail for ever, and a cancelled pull is not wanted any more. */
const passing: ReadonlySet<ErrorCode> = new Set([
  'busy',
  'leaseLost',
  'rateLimited',
  'serverFailed',
  'unreachable',
  'dayUsedUp',
  'pauseAsked',
]);

/** May pass too: a server's page in place of an answer, or Google in trouble. Twice at the same place it will not. */
const mayPass = (code: ErrorCode): boolean => code === 'badAnswer' || code === 'unexpected';

const orderOfStaged = ({ definition, tabId, isFull, mayRebuild }: StagedPull): PullOrder => ({
  definition,
  ...(tabId === undefined ? {} : { tabId }),
  ...(isFull ? { isFull } : {}),
  ...(mayRebuild ? { mayRebuild } : {}),
});

function continueStaged(session: ShopSession, staged: StagedPull): PullOutcome {
  try {
    return pull(session, orderOfStaged(staged));
  } catch (error) {
    const { code } = asAddOnError(session.client.blame(error));
    if (mayPass(code) && staged.isInDoubt !== true) doubt(session, staged);
    else if (!passing.has(code)) discard(session, staged);
    throw error;
  }
}

function doubt({ store }: ShopSession, staged: StagedPull): void {
  putStagedPull(store, { ...staged, isInDoubt: true });
  store.commit();
}

/** Gives up what was put away; what is in tabs stays. */
export function discard({ platform, store }: Pick<PullContext, 'platform' | 'store'>, { key }: StagedPull): void {
  openRowArchive(platform.workbook, platform.codec).remove(key);
  removeStagedPull(store, key);
  store.commit();
}
