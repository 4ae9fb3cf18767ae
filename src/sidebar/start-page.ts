import type { SidebarPage } from '../rpc/panel-calls';
import { helpPage } from './help/help-page';
import { mayBeUndone } from './runs/undone-runs';
import { localizationIn } from './shell/localization';
import type { SidebarModel } from './shell/sidebar-model';

/** What the panel begins with where an item of the spreadsheet's menu has opened it. */
const starts: { readonly [Page in SidebarPage]: (model: SidebarModel) => unknown } = {
  schedule: ({ schedule }) => schedule.open(),
  review: ({ push }) => push.review(),
  refreshTab: refreshInFront,
  refreshAll: ({ pulls }) => pulls.refreshAll(),
  undo: undoLatest,
  functions: ({ functions }) => functions.open(),
  help: (model) => model.open(helpPage),
};

/** Does what a menu item has asked for, or shows what a window is for; nothing where it names none of these, or nobody is connected. */
export function startAt(model: SidebarModel, page: string | undefined): void {
  if (!model.state.value?.connection) return;
  if (model.ownWindow) void model.push.showKept(model.ownWindow.plan);
  else Object.entries(starts).find(([name]) => name === page)?.[1](model);
}

/** The dashboard too; any other tab that was not pulled keeps home as it is, which says so. */
function refreshInFront({ state, front, pulls }: SidebarModel): unknown {
  const { tabs = [], dashboardTab } = state.value ?? {};
  const tabId = front.tabId.value;
  if (tabId !== null && tabId === dashboardTab) return pulls.refreshDashboard();
  return tabs.some((tab) => tab.tabId === tabId) || tabs.length === 0 ? pulls.refresh(tabId ?? undefined) : undefined;
}

/** The latest push that has anything left to undo. */
function undoLatest({ state, push, tasks, language }: SidebarModel): unknown {
  const latest = state.value?.runs.find(mayBeUndone);
  return latest
    ? push.planUndo(latest.run)
    : tasks.hear([localizationIn(language.value).texts.history.nothingToUndo], 'beside');
}
