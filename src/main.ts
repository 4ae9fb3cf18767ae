import { isPlainObject } from './api/plain-object';
import { answerFormula as answerFormulaOn } from './formulas/answer-formula';
import type { CellAnswer, CellArgument } from './formulas/cell-argument';
import { healFormulas, refreshFormulas } from './formulas/refresh-formulas';
import { createCallbackPage } from './google/callback';
import { type EditEvent, editedArea } from './google/edit-event';
import { createPlatform } from './google/platform';
import type { Platform, SidebarPage, TabPort } from './google/ports';
import { dashboardByHand } from './jobs/noted-pull';
import { pullDashboard, refreshDashboard } from './pull/dashboard';
import { markEdits } from './push/find/mark-edits';
import { type CellsInRows, typedBack } from './push/find/typed-back';
import { findCall } from './rpc/calls';
import { finishSignIn as finish } from './rpc/connection/finish-sign-in';
import { answerRequest } from './rpc/rpc-call';
import { foreseen } from './runs/foreseen';
import { withShopSession } from './runs/shop-session';
import { continueHandler } from './schedule/continue-work';
import { tellByMail } from './schedule/mail/tell-by-mail';
import { runTurn } from './schedule/run-turn';
import { cellLanguage } from './state/cell-language';
import { noteChange } from './state/latest-changes';
import { noteUse } from './state/note-use';
import { languageBeforeRights, personLanguage } from './state/person-language';
import { personAppearance } from './state/settings';
import { type Language, say } from './text/message';

/*
 * The composition root: every function here is a global of the script, and nothing else is. What runs, runs on a platform that
 * is built for this one execution. At load only functions are defined, one for each module; the build lets a module be evaluated when something
 * in it is first used, so an execution evaluates what it needs.
 */

/** Runs with no authorisation at all in a file where the add-on is not enabled yet: it may only add the menu. */
export function onOpen(): void {
  const platform = createPlatform();
  const language = languageBeforeRights(platform);
  platform.ui.addMenu([
    { label: say(language, 'menu.open'), handler: 'openSidebar' },
    'separator',
    { label: say(language, 'menu.refreshTab'), handler: 'refreshTab' },
    { label: say(language, 'menu.refreshAll'), handler: 'refreshAll' },
    { label: say(language, 'menu.review'), handler: 'reviewChanges' },
    { label: say(language, 'menu.undo'), handler: 'undoLatest' },
    'separator',
    { label: say(language, 'menu.dashboard'), handler: 'showDashboard' },
    { label: say(language, 'menu.insertFunction'), handler: 'insertFunction' },
    { label: say(language, 'menu.refreshFormulas'), handler: 'refreshFunctions' },
    { label: say(language, 'menu.schedule'), handler: 'openSchedule' },
    { label: say(language, 'menu.help'), handler: 'openHelp' },
  ]);
}

export function onInstall(): void {
  onOpen();
}

/** Runs by itself after every edit, with little authorisation and never for pastes by scripts. Whether it may use the cache is assumed {facts §5}: what stands in the sheet comes first. */
export function onEdit(event: EditEvent): void {
  const platform = createPlatform();
  const edited = editedArea(event);
  const tab = platform.workbook.tab(edited.tabId);
  const language = () => cellLanguage({ platform, language: personLanguage(platform) });
  const find = (of: TabPort, cells: CellsInRows) => typedBack(platform, of, cells);
  if (tab && markEdits(tab, edited, language, find)) noteChange(platform, 'edits');
}

export function openSidebar(): void {
  openPanel();
}

/** Menu: what is done by itself. */
export function openSchedule(): void {
  openPanel('schedule');
}

/** Menu: refreshes the tab in front, in the panel, which shows how far it is and lets it be cancelled. */
export function refreshTab(): void {
  openPanel('refreshTab');
}

/** Menu: the same for every tab that was pulled. */
export function refreshAll(): void {
  openPanel('refreshAll');
}

/** Menu: what was edited in the tab in front. */
export function reviewChanges(): void {
  openPanel('review');
}

/** Menu: what undoing the latest changes would do. */
export function undoLatest(): void {
  openPanel('undo');
}

/** Menu: a custom function, filled in and put into the selected cell. */
export function insertFunction(): void {
  openPanel('functions');
}

export function openHelp(): void {
  openPanel('help');
}

/** Menu: brings the dashboard up to date, in the period that it shows, and to the front. */
export function showDashboard(): void {
  const { platform, language } = context();
  tellFailure(platform, language, () => {
    const { tabId } = withShopSession(platform, language, 'pull', (session) =>
      dashboardByHand(session, () => refreshDashboard(session) ?? pullDashboard(session)),
    );
    const tab = platform.workbook.tab(tabId);
    if (tab) platform.workbook.activate(tab);
  });
}

/** Menu: fresh answers in all custom functions of the file. */
export function refreshFunctions(): void {
  const { platform, language } = context();
  tellFailure(platform, language, () => {
    const skipped = refreshFormulas(platform);
    const told =
      skipped === 0 ? say(language, 'toast.formulasRefreshed') : say(language, 'toast.formulasLocked', { skipped });
    platform.ui.toast(told, 'Ngorder');
  });
}

/** The recurring trigger: whatever is due now. */
export function runSchedule(): void {
  const { platform, language } = context();
  counted(platform, 'trigger', () => turn(platform, language));
}

/** The one-off trigger: goes on with what an execution had to leave when its time ran out. */
export function continueWork(): void {
  const { platform, language } = context();
  counted(platform, 'trigger', () => {
    platform.triggers.removeAll(continueHandler);
    turn(platform, language);
  });
}

/** The sidebar's only door: JSON in, JSON out. */
export function rpc(request: string): string {
  const asked = context();
  return counted(asked.platform, 'person', () => answerRequest(findCall, asked, request));
}

/** A person comes back who went to agree that their shop lets them in {facts §12}. No spreadsheet is open. */
export function finishSignIn(event: { readonly parameter?: unknown }): GoogleAppsScript.HTML.HtmlOutput {
  const asked = context();
  const parameters = isPlainObject(event?.parameter) ? event.parameter : {};
  return createCallbackPage(counted(asked.platform, 'person', () => finish(asked, parameters)));
}

/**
 * Behind every custom function. The build writes their globals from `formulas/all-formulas.ts`, each with the help that Sheets shows; this one is
 * not a global itself.
 */
export function answerFormula(name: string, args: ArrayLike<CellArgument>): CellAnswer {
  const { platform } = context();
  return counted(platform, 'function', () => answerFormulaOn(platform, name, Array.from(args)));
}

function openPanel(page?: SidebarPage): void {
  const { ui, properties } = createPlatform();
  ui.openSidebar('Ngorder', personAppearance(properties), page);
}

/** The language is looked up when it is first needed: what says nothing takes no property. */
function context() {
  const platform = createPlatform();
  let language: Language | undefined;
  return {
    platform,
    get language() {
      language ??= personLanguage(platform);
      return language;
    },
  };
}

/** What failed is mailed also where the turn ends by it. */
function turn(platform: Platform, language: Language): void {
  try {
    runTurn(platform, language);
  } finally {
    if (typeof NGORDER_MAIL !== 'undefined' && NGORDER_MAIL) tellByMail(platform, language);
  }
  healFormulas(platform);
}

/** Does the work of an execution, and notes what it used, however it ended. */
function counted<T>(platform: Platform, by: Parameters<typeof noteUse>[1], work: () => T): T {
  try {
    return work();
  } finally {
    noteUse(platform, by);
  }
}

/** Menu items have no page to show an error on, nor what the person has to hear of besides. */
function tellFailure(platform: Platform, language: Language, work: () => void): void {
  try {
    counted(platform, 'person', work);
    healFormulas(platform);
  } catch (error) {
    platform.ui.toast(foreseen(error, platform).tellIn(language), 'Ngorder');
  }
  for (const notice of platform.notices.all()) platform.ui.toast(notice, 'Ngorder');
}
