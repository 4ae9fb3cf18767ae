import type { CellArgument } from './formulas/cell-argument';
import { stockFormula } from './formulas/stock';
import { type EditEvent, editedArea } from './google/edit-event';
import { createPlatform } from './google/platform';
import type { Cell, Platform } from './google/ports';
import { pull } from './pull/pull';
import { orderOfDataset } from './pull/saved-pulls';
import { markEdits } from './push/mark-edits';
import { calls } from './rpc/calls';
import { answerRequest } from './rpc/rpc-call';
import { continueWork as continueLeftWork, continueSoon, refreshTabs } from './schedule/refresh';
import { withShopSession } from './state/shop-session';
import { variations } from './tables/datasets/variations';
import { asAddOnError } from './text/add-on-error';
import { type Language, languageOf, say } from './text/message';

/*
 * The composition root: every function here is a global of the script, and nothing else is. What runs, runs on a platform that
 * is built for this one execution; nothing is evaluated at load.
 */

/** Runs with no authorisation at all in a file where the add-on is not enabled yet: it may only add the menu. */
export function onOpen(): void {
  const platform = createPlatform();
  const language = languageOf(platform.ui.locale());
  platform.ui.addMenu([
    { label: say(language, 'menu.open'), handler: 'openSidebar' },
    { label: say(language, 'menu.pull'), handler: 'pullVariations' },
  ]);
}

export function onInstall(): void {
  onOpen();
}

/** Runs by itself after every edit, with little authorisation and never for pastes by scripts. */
export function onEdit(event: EditEvent): void {
  const { platform, language } = context();
  const edited = editedArea(event);
  const tab = platform.workbook.tab(edited.tabId);
  if (tab) markEdits(tab, edited, language);
}

export function openSidebar(): void {
  createPlatform().ui.openSidebar('Ngorder');
}

/** Menu: refreshes the variations tab, or pulls it for the first time. */
export function pullVariations(): void {
  const { platform, language } = context();
  tellFailure(platform, language, () => {
    const outcome = withShopSession(platform, language, 'pull', (session) =>
      pull(session, orderOfDataset(session, variations.id)),
    );
    continueSoon(platform, [outcome]);
    const told =
      outcome.status === 'paused'
        ? say(language, 'toast.paused', { rows: outcome.rows })
        : say(language, 'toast.pulled', {
            variations: outcome.counts.variations ?? 0,
            keptEdits: outcome.keptEdits,
          });
    platform.ui.toast(told, 'Ngorder');
  });
}

/** The hourly trigger. */
export function runSchedule(): void {
  const { platform, language } = context();
  refreshTabs(platform, language);
}

/** The one-off trigger: goes on with what an execution had to leave when its time ran out. */
export function continueWork(): void {
  const { platform, language } = context();
  continueLeftWork(platform, language);
}

/** The sidebar's only door: JSON in, JSON out. */
export function rpc(request: string): string {
  return answerRequest(calls, context(), request);
}

/**
 * Stock on hand of a product variation, in all warehouses together, as of the last refresh of the variations tab.
 *
 * @param {string|number|Array<Array<string|number>>} item A SKU or a variation ID, or a range of them. Example: "SEP-MER-01" or A2:A100.
 * @return The stock; for a range, one for each cell.
 * @customfunction
 */
export function NGORDER_STOCK(item: CellArgument): Cell | Cell[][] {
  const { platform, language } = context();
  try {
    return stockFormula(platform, language, item);
  } catch (error) {
    throw new Error(asAddOnError(error).tellIn(language));
  }
}

function context() {
  const platform = createPlatform();
  return { platform, language: languageOf(platform.ui.locale()) };
}

/** Menu items have no page to show an error on. */
function tellFailure(platform: Platform, language: Language, work: () => void): void {
  try {
    work();
  } catch (error) {
    platform.ui.toast(asAddOnError(error).tellIn(language), 'Ngorder');
  }
}
