import type { Platform } from '../../google/ports';
import type { KeptState } from '../../runs/shop-session';
import { datasetTabs } from '../../state/dataset-tab';
import { AddOnError } from '../../text/add-on-error';
import { pushableOf } from '../pushables';
import { openTab, recordIn } from './edited-tab';

/** A cell as it is known for good: its place is found when it is needed. */
export interface NamedCell {
  readonly tabId: number;
  readonly recordId: string;
  readonly column: string;
}

/**
 * Takes the person to a cell, wherever its row and its column stand by now; to the first of several rows with the same id.
 * @returns whether its row is hidden, so that there is nothing to be seen.
 * @throws AddOnError `tabGone`, `notPulled`, `cellGone`.
 */
export function showCell(
  { platform, store }: { readonly platform: Platform } & Pick<KeptState, 'store'>,
  { tabId, recordId, column }: NamedCell,
): { readonly isHidden: boolean } {
  const tab = platform.workbook.tab(tabId);
  const datasetTab = datasetTabs(store).find((known) => known.tabId === tabId);
  if (!tab || !datasetTab) throw new AddOnError(tab ? 'notPulled' : 'tabGone');
  const target = { tab, datasetTab, pushable: pushableOf(datasetTab.dataset) };
  const opened = openTab(platform, target, ({ idColumn }) => ({ values: [idColumn], formulas: [] }));
  const found = opened.snapshot.rows.find((row) => recordIn(opened, row) === recordId);
  const position = opened.snapshot.columnOf.get(column);
  if (!found || position === undefined || recordId === '') throw new AddOnError('cellGone', { tab: tab.name });
  platform.workbook.select(tab, found.row, position);
  return { isHidden: tab.hiddenAmong([found.row]).length > 0 };
}
