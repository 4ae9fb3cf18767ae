import type { Cell, TabPort, WorkbookPort } from '../google/ports';
import { type CellPlace, percentCells } from '../tables/tab/percent-cells';
import { AddOnError } from '../text/add-on-error';

/** `=Settings!B2`, `='Nama tab'!$B$2`. */
const pattern = /^=\s*(?:'((?:[^']|'')+)'|([^!']+))!\$?([A-Za-z]{1,3})\$?(\d{1,7})\s*$/;

/** What a formula without a value shows, which is all that a script sees of it {facts §3}. */
const failed = /^(#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|ERROR!)|Loading\.\.\.)$/;

/** A cell that a filter refers to, and what it holds. */
interface ReferencedCell extends CellPlace {
  readonly tab: TabPort;
  readonly value: Cell;
}

/**
 * The value of a cell that a filter refers to; `undefined` for one that is blank, or holds blanks alone.
 * @param filter its title, for the messages.
 * @throws AddOnError `filterReferenceInvalid`, `filterCellGone`, `filterCellFailed`.
 */
export const readReferencedCell = (workbook: WorkbookPort, reference: string, filter: string): Cell | undefined =>
  findReferenced(workbook, reference, filter)?.value;

/** The same in hundredths where the cell shows a percentage: of 20% a sheet keeps 0.2 {facts §3}. */
export function readReferencedPercent(workbook: WorkbookPort, reference: string, filter: string): Cell | undefined {
  const found = findReferenced(workbook, reference, filter);
  if (!found || typeof found.value !== 'number') return found?.value;
  return percentCells(found.tab, [found])(found) ? found.value * 100 : found.value;
}

function findReferenced(workbook: WorkbookPort, reference: string, filter: string): ReferencedCell | undefined {
  const match = pattern.exec(reference);
  if (!match) throw new AddOnError('filterReferenceInvalid', { filter, reference });
  const [, quoted, plain, letters = '', digits = ''] = match;
  const tabName = quoted?.replace(/''/g, "'") ?? (plain ?? '').trim();
  const tab = workbook.tabNamed(tabName);
  if (!tab) throw new AddOnError('filterCellGone', { filter, reference: reference.slice(1), tab: tabName });
  const [row, column] = [Number(digits), columnNumber(letters)];
  const isInside = row >= 1 && row <= tab.maxRows() && column <= tab.maxColumns();
  const value = isInside ? tab.read({ row, column, rows: 1, columns: 1 })[0]?.[0] : '';
  if (value === undefined || (typeof value === 'string' && value.trim() === '')) return undefined;
  if (typeof value === 'string' && failed.test(value.trim()))
    throw new AddOnError('filterCellFailed', { filter, reference: reference.slice(1), value });
  return { tab, row, column, value };
}

/** A → 1, AA → 27. */
const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
