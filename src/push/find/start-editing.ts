import type { Platform } from '../../google/ports';
import { datasetTabs } from '../../state/dataset-tab';
import type { StateStore } from '../../state/state-store';
import { findTable } from '../../tables/tab/table-place';
import { resultColumn } from '../../tables/table';
import { AddOnError } from '../../text/add-on-error';

/**
 * Takes the person to where they can begin: the first cell of the first column that people usually edit, wherever it stands by now; to the tab alone
 * where nothing in it can be edited. @throws AddOnError `tabGone`.
 */
export function startEditing({ workbook }: Pick<Platform, 'workbook'>, store: StateStore, tabId: number): void {
  const tab = workbook.tab(tabId);
  if (!tab) throw new AddOnError('tabGone');
  const columns = datasetTabs(store).find((known) => known.tabId === tabId)?.columns ?? [];
  const { columnOf, headingRow, lastRow } = findTable(tab, [...columns, resultColumn]);
  const positions = columns
    .filter(({ pushable, isEntry, isSeldomEdited }) => isEntry || (pushable && !isSeldomEdited))
    .flatMap(({ key }) => columnOf.get(key) ?? []);
  if (positions.length === 0 || lastRow <= headingRow) workbook.activate(tab);
  else workbook.select(tab, headingRow + 1, Math.min(...positions));
}
