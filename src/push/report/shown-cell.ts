import type { Cell, TabPort } from '../../google/ports';
import { headerRow } from '../../tables/tab-snapshot';

/** What a cell is to hold, and whether that is something else than before. */
export interface ShownCell {
  readonly cell: Cell;
  readonly isNew: boolean;
}

/**
 * Writes the cells of a column that change: in one write, from the first to the last of them.
 * @param column its number, from 1.
 * @param cells one for each row below the header.
 */
export function writeChanged(tab: TabPort, column: number, cells: readonly ShownCell[]): void {
  const first = cells.findIndex(({ isNew }) => isNew);
  if (first < 0) return;
  const last = cells.reduce((latest, { isNew }, index) => (isNew ? index : latest), first);
  const span = cells.slice(first, last + 1).map(({ cell }) => [cell]);
  tab.write({ row: headerRow + 1 + first, column, rows: span.length, columns: 1 }, span);
}
