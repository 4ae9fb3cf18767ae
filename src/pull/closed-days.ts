import { type DayStretch, daysIn } from '../days/day-stretch';
import { shopDay } from '../days/shop-day';
import type { ShopSession } from '../runs/shop-session';
import type { DatasetTab } from '../state/schema/tab-list';
import type { Dataset, FilterValues } from '../tables/dataset';
import { createSheetDates } from '../tables/sheet-dates';
import { readTab } from '../tables/tab/tab-snapshot';
import { meantValue } from '../text/coded-values';
import type { RowStore } from './reading/row-store';

/** A tab before its refresh lands, and what is known by now of what the shop holds. */
export interface OpenRecordsRead {
  readonly dataset: Dataset;
  readonly details: DatasetTab;
  readonly rows: RowStore;
  /** The days of which all open records are among the rows. */
  readonly open: readonly DayStretch[];
}

/** The days of records that the tab shows as open and the shop does not: delivered meanwhile, or gone. Those with most of them first. */
export function closedDays({ platform }: Pick<ShopSession, 'platform'>, read: OpenRecordsRead): readonly string[] {
  const { dataset, details, rows, open } = read;
  const { incremental } = dataset;
  const { workbook, clock } = platform;
  const tab = workbook.tab(details.tabId);
  const dated = details.columns.find(({ key }) => key === incremental?.column);
  const openFilters = incremental?.open ?? [];
  if (!tab || !dated || openFilters.length === 0) return [];
  const { idColumn, columns } = details;
  const keys = [...new Set([dated.key, ...openFilters.flatMap(Object.keys)])];
  const snapshot = readTab(tab, { columns, idColumn, values: keys, formulas: [] });
  const dates = createSheetDates(clock, workbook.timeZone);
  const columnOf = new Map(columns.map((column) => [column.key, column]));
  const asked = new Set(open.flatMap(daysIn));
  const closed = new Map<string, number>();
  for (const { values } of snapshot.rows) {
    const cell = (key: string) => values[(snapshot.columnOf.get(key) ?? 0) - 1] ?? '';
    const said = (key: string) => String(meantValue(columnOf.get(key) ?? {}, cell(key)));
    if (rows.has(String(cell(idColumn)).trim()) || !isOpen(openFilters, said)) continue;
    const plain = dates.toPlain(dated.kind, cell(dated.key));
    const day = typeof plain === 'number' ? shopDay(plain) : String(plain);
    if (asked.has(day)) closed.set(day, (closed.get(day) ?? 0) + 1);
  }
  return [...closed].sort(([, a], [, b]) => b - a).map(([day]) => day);
}

/** Where a dataset has a column of the same name as the filter, it shows what the filter asks for. */
const isOpen = (filters: readonly FilterValues[], said: (key: string) => string): boolean =>
  filters.some((filter) => Object.entries(filter).every(([name, value]) => said(name) === value));
