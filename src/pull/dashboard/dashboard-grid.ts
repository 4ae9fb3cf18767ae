import type { Area, TabPort } from '../../google/ports';
import type { SheetDates } from '../../tables/sheet-dates';
import type { Language } from '../../text/message';
import type { ColumnNumbers } from './layout';

/** A tab with a dashboard on it, and where its columns and its first row are now. */
export interface DashboardGrid {
  readonly tab: TabPort;
  readonly columns: ColumnNumbers;
  readonly firstRow: number;
  readonly dates: SheetDates;
  readonly language: Language;
}

/** An area below one of the dashboard's columns; `row` counts from 0 at its top. @throws Error for a column that the tab lacks. */
export function areaOn({ columns, firstRow }: DashboardGrid, key: string, row: number, rows = 1): Area {
  const column = columns.get(key);
  if (column === undefined) throw new Error(`the dashboard has no column ${key}`);
  return { row: firstRow + row, column, rows, columns: 1 };
}
