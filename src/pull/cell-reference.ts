import type { Cell, WorkbookPort } from '../google/ports';
import { AddOnError } from '../text/add-on-error';

/** `=Settings!B2`, `='Nama tab'!$B$2`. */
const pattern = /^=\s*(?:'((?:[^']|'')+)'|([^!']+))!\$?([A-Za-z]{1,3})\$?(\d{1,7})\s*$/;

/**
 * The value of a cell that a filter refers to.
 * @param filter its title, for the messages.
 * @throws AddOnError `filterReferenceInvalid`, `filterCellGone`, `filterCellBlank`.
 */
export function readReferencedCell(workbook: WorkbookPort, reference: string, filter: string): Cell {
  const match = pattern.exec(reference);
  if (!match) throw new AddOnError('filterReferenceInvalid', { filter, reference });
  const [, quoted, plain, letters = '', digits = ''] = match;
  const tabName = quoted?.replace(/''/g, "'") ?? (plain ?? '').trim();
  const tab = workbook.tabNamed(tabName);
  if (!tab) throw new AddOnError('filterCellGone', { filter, reference: reference.slice(1), tab: tabName });
  const [row, column] = [Number(digits), columnNumber(letters)];
  const isInside = row >= 1 && row <= tab.maxRows() && column <= tab.maxColumns();
  const value = isInside ? tab.read({ row, column, rows: 1, columns: 1 })[0]?.[0] : '';
  if (value === undefined || value === '')
    throw new AddOnError('filterCellBlank', { filter, reference: reference.slice(1) });
  return value;
}

/** A → 1, AA → 27. */
const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
