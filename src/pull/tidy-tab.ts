import type { Platform, TabPort } from '../google/ports';
import type { DatasetTab } from '../state/schema/tab-list';
import { type Arrangement, arrange, mostFrozenPixels } from '../tables/arrangement';
import { requireDataset } from '../tables/dataset-catalogue';
import { stretchesAt } from '../tables/tab/column-stretches';
import { findTable, type TablePlace } from '../tables/tab/table-place';
import { type Column, resultColumn } from '../tables/table';
import { AddOnError } from '../text/add-on-error';
import { hideColumns, setWidths } from './landing/tab-format';

/**
 * Lays a tab out as a new one, on request: what is frozen, how wide our columns are, what is hidden. Every column stays where it is, as formulas of the
 * person's may count them.
 * @returns whether all that leads is frozen: merged cells may keep it from that.
 * @throws AddOnError `tabGone`, `tabLocked`, `unknownDataset`.
 */
export function tidyTab({ workbook }: Pick<Platform, 'workbook'>, known: DatasetTab): boolean {
  const tab = workbook.tab(known.tabId);
  if (!tab) throw new AddOnError('tabGone');
  if (tab.isLocked()) throw new AddOnError('tabLocked', { tab: tab.name });
  const columns = [...known.columns, resultColumn];
  const place = findTable(tab, columns);
  const arrangement = arrange(requireDataset(known.dataset), known.columns, {
    chosen: known.definition.columns,
    headingOf: ({ key }) => place.headings[(place.columnOf.get(key) ?? 0) - 1] ?? '',
  });
  const there = columns.filter(({ key }) => place.columnOf.has(key));
  for (const { first, columns: neighbours } of stretchesAt(place.columnOf, there)) {
    setWidths(tab, neighbours, first, arrangement.widths);
    tab.wrapText({ row: place.headingRow, column: first, rows: 1, columns: neighbours.length });
  }
  const isFrozen = freezeLeads(tab, place, there, arrangement);
  hideColumns(tab, place.columnOf, arrangement.hidden);
  return isFrozen;
}

function freezeLeads(tab: TabPort, place: TablePlace, columns: readonly Column[], arrangement: Arrangement): boolean {
  const count = frozenCount(place, columns, arrangement);
  return tab.freeze(place.headingRow, count > 0 && count < tab.maxColumns() ? count : undefined);
}

/** From column A to the last of those that lead, as far as that is no wider than what may be frozen and none but our own columns are among them. */
function frozenCount(
  { columnOf }: TablePlace,
  columns: readonly Column[],
  { leads, hidden, widths }: Arrangement,
): number {
  const byPosition = new Map(columns.map((column) => [columnOf.get(column.key), column]));
  let [pixels, count] = [0, 0];
  for (let position = 1; ; position += 1) {
    const column = byPosition.get(position);
    if (!column) return count;
    if (!hidden.has(column.key)) pixels += widths.get(column.key) ?? column.widthPixels;
    if (pixels > mostFrozenPixels) return count;
    if (leads.some(({ key }) => key === column.key)) count = position;
  }
}
