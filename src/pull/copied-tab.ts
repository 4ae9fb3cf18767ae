import type { TabPort } from '../google/ports';
import type { ShopSession } from '../runs/shop-session';
import { datasetTabs, forgetTab, rememberTab } from '../state/dataset-tab';
import { baselineOf, landingOf } from '../state/schema/baseline';
import { isRefreshLine } from '../state/schema/schedule/refresh-lines';
import { type DatasetTab, tabListDocument } from '../state/schema/tab-list';
import type { TabMark } from '../state/schema/tab-mark';
import { stagedPulls } from '../state/staged-pull';
import { copiedMark, writeTabMark } from '../state/tab-mark';
import { AddOnError } from '../text/add-on-error';
import { requireOwnPull } from './own-pulls';
import { discard } from './saved-pulls';

/** A tab that a person duplicated, or copied, from one that is refreshed. It is none of ours until they say so. */
export interface CopiedTab {
  readonly tab: TabPort;
  readonly original: DatasetTab;
  readonly mark: TabMark;
}

/** `instead`: it takes the place of its original. `own`: it is refreshed beside it. */
export type CopyUse = 'instead' | 'own';

/** @returns `undefined` where the tab is no copy, or what it was copied from is not refreshed. */
export function findCopy(
  { platform: { workbook }, store }: Pick<ShopSession, 'platform' | 'store'>,
  tabId: number | undefined,
): CopiedTab | undefined {
  const tab = tabId === undefined ? undefined : workbook.tab(tabId);
  const known = datasetTabs(store);
  if (!tab || known.some((one) => one.tabId === tabId)) return undefined;
  const mark = copiedMark(tab);
  const original = known.find((one) => one.tabId === mark?.tabId);
  return mark && original ? { tab, original, mark } : undefined;
}

/**
 * Makes a copy a tab that is refreshed and pushed from.
 * @returns whether edits in it are still told from what the shop had said: a copy may be older than what is known by now.
 * @throws AddOnError `tabGone`, `notACopy`, `pullNotOwn`, `newerState`, `damagedState`.
 */
export function takeCopy(session: ShopSession, tabId: number, use: CopyUse): { readonly knowsEdits: boolean } {
  const { platform, store } = session;
  if (!platform.workbook.tab(tabId)) throw new AddOnError('tabGone');
  const copy = findCopy(session, tabId);
  if (!copy) throw new AddOnError('notACopy');
  const { tab, original, mark } = copy;
  requireOwnPull(session, original);
  const knowsEdits = isUpToDate(session, copy);
  const details = withItsChart(tab, { ...original, tabId });
  if (knowsEdits) copyBaselines(session, original.tabId, tabId);
  if (use === 'instead') replaceOriginal(session, original.tabId, details);
  rememberTab(session, details);
  if (use === 'instead') markAsCopy(session, original.tabId, { ...mark, tabId });
  writeTabMark(tab, { ...mark, tabId });
  store.commit();
  return { knowsEdits };
}

/** A chart has an id of its own in each tab. Where it is not found any more, the next pull draws one. */
function withItsChart(tab: TabPort, { chart, ...details }: DatasetTab): DatasetTab {
  const id = chart && tab.chartOver(chart.spec.areas);
  return chart && id !== undefined ? { ...details, chart: { ...chart, id } } : details;
}

/**
 * Whether its cells are of the pull that is known, and nothing was pushed since: a push moves what is known. Of what versions before kept, the journal
 * alone tells that.
 */
const isUpToDate = ({ journal, store }: ShopSession, { original, mark }: CopiedTab): boolean =>
  mark.pulledAt === original.pulledAt &&
  store.get(baselineOf(original.tabId))?.isMoved !== true &&
  !journal.lines().some((line) => line.at > original.pulledAt && !isRefreshLine(line));

function copyBaselines({ store }: Pick<ShopSession, 'store'>, from: number, to: number): void {
  for (const documentOf of [baselineOf, landingOf]) {
    const kept = store.get(documentOf(from));
    if (kept) store.set(documentOf(to), kept);
  }
}

/** In the same place among those that are refreshed. */
function replaceOriginal(session: ShopSession, tabId: number, details: DatasetTab): void {
  const { store } = session;
  for (const staged of stagedPulls(store).filter((one) => one.tabId === tabId)) discard(session, staged);
  const tabs = datasetTabs(store).flatMap((one) => (one.tabId === tabId ? [details, one] : [one]));
  store.set(tabListDocument, tabs);
  forgetTab(session, tabId);
}

/** Formulas answer from it no more, and it can be taken back the same way. */
function markAsCopy({ platform }: Pick<ShopSession, 'platform'>, tabId: number, mark: TabMark): void {
  const tab = platform.workbook.tab(tabId);
  if (tab) writeTabMark(tab, mark);
}
