import type { RowInTab } from './find-lines';
import { journalColumns, type Words } from './journal-columns';

/**
 * Where rows moved between two writes of one line, as a column of the person's own stands among ours, half of it may stand in a row of its own.
 * @param rows that came to hold something since the writing began, and hold no whole line.
 * @param found by line its row's number.
 * @returns the same, and the rows of those halves.
 */
export function findHalves(
  rows: readonly RowInTab[],
  lines: readonly Words[],
  found: readonly (number | undefined)[],
): readonly (number | undefined)[] {
  const all = [...found];
  for (const { row, words } of rows) {
    const filled = journalColumns.map(({ key }) => key).filter((column) => words[column] !== '');
    const half = lines.findIndex(
      (line, index) => all[index] === undefined && filled.every((column) => line[column] === words[column]),
    );
    if (filled.length > 0 && half >= 0) all[half] = row;
  }
  return all;
}
