import type { TabPort, WorkbookPort } from '../google/ports';
import { AddOnError } from '../text/add-on-error';

/** {facts §1}: of a whole spreadsheet, empty grid cells included. */
const mostCells = 10_000_000;
/** What Sheets gives every new tab. */
const newTabCells = 26_000;

/**
 * Counts before anything is written.
 * @param tab the one that has to grow; a new one when absent.
 * @throws AddOnError `tooManyCells`.
 */
export function refuseTooManyCells(
  workbook: WorkbookPort,
  tab: TabPort | undefined,
  needed: { readonly rows: number; readonly columns: number },
): void {
  const [hasRows, hasColumns] = tab ? [tab.maxRows(), tab.maxColumns()] : [0, 0];
  if (needed.rows <= hasRows && needed.columns <= hasColumns) return;
  const wanted = Math.max(needed.rows, hasRows) * Math.max(needed.columns, hasColumns);
  const others = workbook.tabs().filter((one) => one.id !== tab?.id);
  const taken = others.reduce((sum, one) => sum + one.maxRows() * one.maxColumns(), 0);
  const total = taken + Math.max(wanted, tab ? 0 : newTabCells);
  if (total > mostCells) {
    throw new AddOnError('tooManyCells', { rows: needed.rows, columns: needed.columns, taken, most: mostCells });
  }
}
