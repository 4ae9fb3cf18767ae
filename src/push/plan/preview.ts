import type { TabPort, WorkbookPort } from '../../google/ports';
import type { ShopSession } from '../../runs/shop-session';
import { refuseWhileUnfinished } from '../../runs/unfinished';
import { datasetTabs, isZoneChanged } from '../../state/dataset-tab';
import { isMeantCell } from '../../state/edited-cells/meant-cells';
import type { PushPlan } from '../../state/schema/push-plan';
import type { DatasetTab } from '../../state/schema/tab-list';
import { requireSettings } from '../../state/settings';
import { copiedMark } from '../../state/tab-mark';
import { AddOnError } from '../../text/add-on-error';
import type { Reason } from '../edit';
import { type JudgedTab, openTab, withBaselines } from '../find/edited-tab';
import { type DoubtfulEdit, findEdits, neededForEdits } from '../find/find-edits';
import { otherHeadings } from '../find/other-headings';
import { percentCandidates } from '../find/percent-candidates';
import { requireHeadings, requireIds, requireWholeTab } from '../find/whole-tab';
import { noteEntries } from '../memory/lost-entries';
import { recallFor } from '../memory/recollection';
import type { Pushable } from '../pushable';
import { isPushable, pushableOf } from '../pushables';
import { forgetOver } from '../scheduled/end-scheduled';
import { takeAllOutOfCells } from '../scheduled/schedule-push';
import { type BoundChoice, bindChoices, stillChosen, withChosen } from './choices';
import { compareWithShop } from './compare-with-shop';
import { doubtedColumns } from './doubted-columns';
import { judgeAmong } from './judge-among';
import { judgeBeside } from './judge-beside';
import { judgeTogether } from './judge-wishes';
import { keepPlan } from './keep-plan';

export interface PreviewOrder {
  /** The tab; when absent the one in view, or else the only one that can be pushed. */
  readonly tabId?: number | undefined;
  /** Only these edits, by key; all when absent. */
  readonly keys?: ReadonlySet<string>;
  /** Whose values stay where the shop's have changed. */
  readonly chosen?: readonly BoundChoice[];
  /** Whether a person says that what looks mixed up is what they meant; each such edit needs their tick all the same. */
  readonly isMeant?: boolean;
}

/**
 * Finds the edits of a tab, reads what the shop holds for them now, and keeps the plan for a person to confirm. Changes nothing in the
 * shop or in the tab.
 * @throws AddOnError `nothingPulled`, `tabNotChosen`, `tabIsCopy`, `tabGone`, `landingCutOff`, `zoneChanged`, `idColumnMissing`, `headingsGone`, `columnsMixedUp`, `runUnfinished`,
 * `rowsUnfinished`, `newerState`, `damagedState`.
 */
export function previewPush(
  session: ShopSession,
  { tabId, keys, chosen = [], isMeant = false }: PreviewOrder = {},
): PushPlan {
  refuseWhileUnfinished(session);
  const settings = requireSettings(session.platform);
  const datasetTab = requireTab(datasetTabs(session.store), session.platform.workbook, tabId);
  const pushable = pushableOf(datasetTab.dataset);
  takeAllOutOfCells(session, datasetTab.tabId);
  forgetOver(session, datasetTab.tabId);
  const edited = openEdited(session, datasetTab, pushable);
  const doubted = doubtedColumns(session, edited, isMeant);
  const bound = stillChosen(edited, chosen);
  const found = findEdits(withChosen(edited, bound), settings.push, percentCandidates);
  const isChosen = ({ key }: { readonly key: string }) => keys?.has(key) ?? true;
  const otherHeading = otherHeadings(edited);
  const sound = found.sound.filter(isChosen).map((edit) => {
    const { recordId, column, wanted } = edit;
    const heading = otherHeading.get(column);
    const isMixedUp = doubted.has(column) || isMeantCell(edited.baseline, recordId, column, wanted);
    return doubtful(edit, [
      ...(isMixedUp ? [{ message: 'warning.mixedUp', values: {} } as const] : []),
      ...(heading === undefined ? [] : [{ message: 'warning.otherHeading', values: { heading } } as const]),
    ]);
  });
  const { dataset, listCalls } = datasetTab;
  const live = pushable.readLive(session, sound, listCalls, 'step.reading');
  const place = { dataset, tabId: edited.tab.id };
  const asked = [...found.sound, ...found.blocked];
  const told = asked.filter(isChosen);
  const besides = judgeBeside(pushable, compareWithShop(pushable, sound, live, told), live);
  const among = judgeAmong(pushable, besides);
  const compared = recallFor(session, place)(judgeTogether(pushable, among, asked));
  noteEntries(session, place, asked);
  const edits = [...bindChoices(compared, bound), ...found.blocked.filter(isChosen)];
  return keepPlan(session, { ...place, edits, listCalls });
}

const doubtful = (edit: DoubtfulEdit, doubts: readonly Reason[]): DoubtfulEdit =>
  doubts.length === 0 ? edit : { ...edit, warnings: [...doubts, ...(edit.warnings ?? [])] };

function openEdited(
  { platform, store }: Pick<ShopSession, 'platform' | 'store'>,
  datasetTab: Pick<DatasetTab, 'tabId' | 'dataset' | 'columns' | 'idColumn' | 'timeZone'>,
  pushable: Pushable,
): JudgedTab {
  const tab = requireWholeTab({ platform, store }, datasetTab.tabId);
  requireSameZone(platform.workbook, tab, datasetTab);
  const opened = openTab(platform, { tab, datasetTab, pushable }, neededForEdits);
  requireIds(opened);
  const edited = withBaselines(store, datasetTab, opened);
  requireHeadings(edited);
  return edited;
}

/**
 * A time in a cell has no zone: by another one than it was written in it would be an edit that nobody typed.
 * @throws AddOnError `zoneChanged`.
 */
function requireSameZone(
  { timeZone }: Pick<WorkbookPort, 'timeZone'>,
  { name, id }: TabPort,
  datasetTab: Pick<DatasetTab, 'columns' | 'timeZone'>,
): void {
  const takesMoments = datasetTab.columns.some(({ pushable, kind }) => pushable && kind === 'moment');
  if (takesMoments && isZoneChanged(datasetTab, timeZone))
    throw new AddOnError('zoneChanged', { tab: name, tabId: id });
}

/** @param tabId when absent the tab in view is meant, or else the only one that can be pushed. */
function requireTab(
  tabs: readonly DatasetTab[],
  workbook: Pick<WorkbookPort, 'activeTabId' | 'tab'>,
  tabId: number | undefined,
): DatasetTab {
  const known = tabs.filter(({ dataset }) => isPushable(dataset));
  const wanted = tabId ?? workbook.activeTabId();
  const datasetTab = known.find((tab) => tab.tabId === wanted);
  if (datasetTab) return datasetTab;
  const tab = wanted === undefined ? undefined : workbook.tab(wanted);
  const copied = tab && copiedMark(tab);
  // A copy in front stands for its original, as long as there is one.
  if (copied && (tabId !== undefined || !known.some((one) => one.tabId === copied.tabId)))
    throw new AddOnError('tabIsCopy', { tab: tab.name });
  const [first, second] = known;
  if (!first || tabId !== undefined) throw new AddOnError('nothingPulled');
  // Whose edits are pushed is nothing to be guessed.
  if (second) throw new AddOnError('tabNotChosen');
  return first;
}
