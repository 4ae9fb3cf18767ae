import type { Platform } from '../google/ports';
import { countEdited } from '../push/find/count-edited';
import { typedBack } from '../push/find/typed-back';
import { latestChanges } from '../state/latest-changes';
import { personAppearance } from '../state/settings';
import * as v from '../state/valibot';
import { AddOnError } from '../text/add-on-error';
import { callOfAnyShop } from './rpc-call';

/** The pages that the menu of the spreadsheet leads to, for the panel. */
export type { SidebarPage } from '../google/ports';

/**
 * The tab in front with its name, how many tabs there are, as some are made and deleted, and whether there is anything new. Of the others no name is asked:
 * each takes its time {facts §3}, and Sheets brings a tab to the front of whoever renames it.
 */
export function frontOf(platform: Platform) {
  const { workbook } = platform;
  const tabId = workbook.activeTabId();
  return {
    tabId: tabId ?? null,
    name: (tabId === undefined ? undefined : workbook.tab(tabId)?.name) ?? '',
    tabs: workbook.tabs().length,
    changes: latestChanges(platform),
  };
}

export const panelCalls = {
  /** Shows the panel again to whoever left it for a window. */
  'panel.open': callOfAnyShop(v.object({}), ({ platform }) => {
    platform.ui.openSidebar('Ngorder', personAppearance(platform.properties));
    return null;
  }),
  // What an open panel asks by itself, again and again: neither takes a property, nor asks the shop.
  /** Reads no cell. */
  'panel.pulse': callOfAnyShop(v.object({}), ({ platform }) => frontOf(platform)),
  /** How many cells of a tab are marked as edited, or hold yet what was refused: at least so many are, as pastes and formulas are not always marked. */
  'panel.edited': callOfAnyShop(v.object({ tabId: v.pipe(v.number(), v.integer()) }), ({ platform }, { tabId }) => {
    const tab = platform.workbook.tab(tabId);
    if (!tab) throw new AddOnError('tabGone');
    return { cells: countEdited(tab, (of, cells) => typedBack(platform, of, cells)) };
  }),
};
