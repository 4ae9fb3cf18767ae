import type { ShopSession } from '../../runs/shop-session';
import { refuseWhileUnfinished } from '../../runs/unfinished';
import {
  type Baseline,
  baselineKey,
  type DatasetTab,
  datasetTabs,
  emptyBaseline,
  landingKey,
} from '../../state/dataset-tab';
import type { PackedStore } from '../../state/packed-store';
import { loadSettings } from '../../state/settings';
import { withCommandColumn } from '../../tables/command-column';
import { createSheetDates } from '../../tables/sheet-dates';
import { readTab } from '../../tables/tab-snapshot';
import { AddOnError } from '../../text/add-on-error';
import { findEdits, neededForEdits } from '../find/find-edits';
import { isPushable, pushableOf } from '../pushables';
import { judgeEdits, makePlan, type PushPlan, savePlan } from './push-plan';

/**
 * Finds the edits of a tab, reads what the shop holds for them now, and keeps the plan for a person to confirm. Changes nothing in the
 * shop or in the tab.
 * @param tabId the tab; when absent the one in view, or else the only one that can be pushed.
 * @param keys only these edits, by key; all when absent.
 * @throws AddOnError `nothingPulled`, `tabNotChosen`, `landingCutOff`, `runUnfinished`, `rowsUnfinished`.
 */
export function previewPush(session: ShopSession, tabId?: number, keys?: ReadonlySet<string>): PushPlan {
  const { store } = session;
  const { workbook } = session.platform;
  refuseWhileUnfinished(session);
  const details = requireTab(session, store, tabId);
  const pushable = pushableOf(details.dataset);
  const tab = workbook.tab(details.tabId);
  if (!tab) throw new AddOnError('tabGone');
  if (store.get(landingKey(tab.id), session.stamp)) throw new AddOnError('landingCutOff', { tab: tab.name });
  const { idColumn } = details;
  const columns = withCommandColumn(details.columns);
  const snapshot = readTab(tab, columns, neededForEdits({ idColumn, columns }, pushable));
  if (!snapshot.columnOf.has(idColumn)) throw new AddOnError('idColumnMissing', { tab: tab.name, column: idColumn });
  const baseline = store.get<Baseline>(baselineKey(tab.id), session.stamp) ?? emptyBaseline;
  const dates = createSheetDates(session.platform.clock, workbook.timeZone);
  const edited = { snapshot, columns, idColumn, baseline, pushable, dates };
  const found = findEdits(edited, loadSettings(session.platform).push);
  const isChosen = ({ key }: { readonly key: string }) => keys?.has(key) ?? true;
  const sound = found.sound.filter(isChosen);
  const live = pushable.readLive(session, sound, details.listCalls, 'step.reading');
  return keepPlan(session, store, {
    tabId: tab.id,
    dataset: details.dataset,
    edits: [...judgeEdits(pushable, sound, live), ...found.blocked.filter(isChosen)],
    listCalls: details.listCalls,
  });
}

/** Makes the plan and lets it last until it is confirmed or replaced by another. */
export function keepPlan(session: ShopSession, store: PackedStore, facts: Omit<PushPlan, 'id'>): PushPlan {
  const plan = makePlan(session.platform.codec, facts);
  savePlan(store, session.stamp, plan);
  store.save();
  session.platform.workbook.flush();
  return plan;
}

function requireTab(session: ShopSession, store: PackedStore, tabId: number | undefined): DatasetTab {
  const known = datasetTabs(store, session.stamp).filter(({ dataset }) => isPushable(dataset));
  const wanted = tabId ?? session.platform.workbook.activeTabId();
  const details = known.find((tab) => tab.tabId === wanted);
  if (details) return details;
  const [first, second] = known;
  if (!first || tabId !== undefined) throw new AddOnError('nothingPulled');
  // Whose edits are pushed is nothing to be guessed.
  if (second) throw new AddOnError('tabNotChosen');
  return first;
}
