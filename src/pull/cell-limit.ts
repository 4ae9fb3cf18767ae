import type { TabPort, WorkbookPort } from '../google/ports';
import { AddOnError } from '../text/add-on-error';

/** {facts §1}: of a whole spreadsheet, empty grid cells included. */
const mostCells = 10_000_000;
/** What Sheets gives every new tab. */
const newTabCells = 26_000;
/** Below it counting costs more than it is worth: the grid grows before anything is written, so a refusal by Sheets comes in time. */
const countedFrom = 500_000;

export interface Needed {
  readonly rows: number;
  readonly columns: number;
}

/**
 * Counts before a large table is written.
 * @param tab the one that has to grow; a new one when absent.
 * @throws AddOnError `tooManyCells`.
 */
export function refuseTooManyCells(workbook: WorkbookPort, tab: TabPort | undefined, needed: Needed): void {
  if (needed.rows * needed.columns >= countedFrom) countCells(workbook, tab, needed);
}

/**
 * Does what makes the spreadsheet grow; where Sheets refuses, finds out whether it is full.
 * @throws AddOnError `tooManyCells`, or whatever Sheets said.
 */
export function growing<T>(workbook: WorkbookPort, tab: TabPort | undefined, needed: Needed, grow: () => T): T {
  try {
    return grow();
  } catch (error) {
    countCells(workbook, tab, needed);
    throw error;
  }
}

/** Counts, whatever is needed. @throws AddOnError `tooManyCells`. */
export function countCells(workbook: WorkbookPort, tab: TabPort | undefined, needed: Needed): void {
  const others = workbook.tabs().filter((one) => one.id !== tab?.id);
  const taken = others.reduce((sum, one) => sum + one.maxRows() * one.maxColumns(), 0);
  const [hasRows, hasColumns] = tab ? [tab.maxRows(), tab.maxColumns()] : [0, 0];
  const wanted = Math.max(needed.rows, hasRows) * Math.max(needed.columns, hasColumns);
  const total = taken + (tab ? wanted : Math.max(wanted, newTabCells));
  if (total > mostCells) {
    throw new AddOnError('tooManyCells', { rows: needed.rows, columns: needed.columns, taken, most: mostCells });
  }
}
