import type { Cell, TabPort } from '../../google/ports';
import { headerRow } from '../../tables/tab-snapshot';

/** What a cell is to hold, and whether that is something else than before. */
export interface ShownCell {
  readonly cell: Cell;
  readonly isNew: boolean;
  /** Whether it must not be written, not even as it is. */
  readonly isFixed?: boolean;
}

/**
 * Writes the cells of a column that change: in one write, from the first to the last of them, or in as many as fixed ones make necessary.
 * @param column its number, from 1.
 * @param cells one for each row below the header.
 */
export function writeChanged(tab: TabPort, column: number, cells: readonly ShownCell[]): void {
  for (const [first, last] of spansOf(cells)) {
    const span = cells.slice(first, last + 1).map(({ cell }) => [cell]);
    tab.write({ row: headerRow + 1 + first, column, rows: span.length, columns: 1 }, span);
  }
}

/** From the first to the last new cell of each part between fixed ones. */
function spansOf(cells: readonly ShownCell[]): [number, number][] {
  const spans: [number, number][] = [];
  let span: [number, number] | undefined;
  cells.forEach(({ isNew, isFixed = false }, index) => {
    if (isFixed) span = undefined;
    else if (isNew && span) span[1] = index;
    else if (isNew) {
      span = [index, index];
      spans.push(span);
    }
  });
  return spans;
}
