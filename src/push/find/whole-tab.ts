import type { TabPort } from '../../google/ports';
import type { ShopSession } from '../../runs/shop-session';
import { landingOf } from '../../state/schema/baseline';
import { recordAbove } from '../../tables/tab/record-above';
import { AddOnError } from '../../text/add-on-error';
import type { EditedTab, OpenedTab } from './edited-tab';

/** A tab by its id. @throws AddOnError `tabGone`, and `landingCutOff` where its latest refresh did not come to its end. */
export function requireWholeTab({ platform, store }: Pick<ShopSession, 'platform' | 'store'>, tabId: number): TabPort {
  const tab = platform.workbook.tab(tabId);
  if (!tab) throw new AddOnError('tabGone');
  if (store.has(landingOf(tab.id))) throw new AddOnError('landingCutOff', { tab: tab.name, tabId: tab.id });
  return tab;
}

/** @throws AddOnError `idColumnMissing` where nothing tells which record a row is. */
export function requireIds({ tab, snapshot, idColumn }: OpenedTab): void {
  if (!snapshot.columnOf.has(idColumn)) throw new AddOnError('idColumnMissing', { tab: tab.name, column: idColumn });
}

/** @throws AddOnError `headingsGone` where a record stands in the place of the headings, or above them: its edits would not be found. */
export function requireHeadings({ tab, snapshot, idColumn, baseline }: EditedTab): void {
  const known = new Set(Object.keys(baseline.rows));
  const row = recordAbove(snapshot, idColumn, (id) => known.has(id));
  if (row !== undefined) throw new AddOnError('headingsGone', { tab: tab.name, row });
}
