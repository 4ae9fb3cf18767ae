import { columnLetters } from '../workbook/a1-notation';
import type { CalculatedSheet } from './calculated-sheet';
import { FormulaError } from './formula-error';
import type { Table } from './formula-value';

/** Which formula's results a place shows, by sheet and place. */
export type SpillOwners = Map<string, string>;

/**
 * Fills the places below and beside a formula, only if all of them are empty and the tab is wide enough {facts §4}.
 * @returns whether there was anything to fill besides its own cell.
 */
export function spill(
  sheet: CalculatedSheet,
  [row, column]: readonly [number, number],
  table: Table,
  owners: SpillOwners,
): boolean {
  const anchor = `${sheet.name}!${row},${column}`;
  const obstacle = findObstacle(sheet, [row, column], table, owners);
  if (obstacle !== undefined) {
    sheet.results.place(row, column, new FormulaError('#REF!', obstacle));
    return false;
  }
  table.forEach((line, r) => {
    line.forEach((value, c) => {
      owners.set(`${sheet.name}!${row + r},${column + c}`, anchor);
      sheet.results.place(row + r, column + c, value);
    });
  });
  return table.length > 1 || (table[0]?.length ?? 0) > 1;
}

/** Why a table cannot be shown; undefined where nothing stands in its way. */
function findObstacle(
  sheet: CalculatedSheet,
  [row, column]: readonly [number, number],
  table: Table,
  owners: SpillOwners,
): string | undefined {
  const missing = column - 1 + Math.max(...table.map((line) => line.length)) - sheet.maxColumns;
  if (missing > 0) return `Result was not automatically expanded, please insert more columns (${missing}).`;
  const taken = findTaken(sheet, [row, column], table, owners);
  return taken && `Array result was not expanded because it would overwrite data in ${taken}.`;
}

/** The first place that something else stands in. */
function findTaken(
  sheet: CalculatedSheet,
  [row, column]: readonly [number, number],
  table: Table,
  owners: SpillOwners,
): string | undefined {
  const anchor = `${sheet.name}!${row},${column}`;
  for (const [r, line] of table.entries()) {
    for (const c of line.keys()) {
      const at = `${sheet.name}!${row + r},${column + c}`;
      if (at !== anchor && (isTaken(sheet, row + r, column + c) || (owners.get(at) ?? anchor) !== anchor)) {
        return `${columnLetters(column + c)}${row + r}`;
      }
    }
  }
  return undefined;
}

const isTaken = (sheet: CalculatedSheet, row: number, column: number): boolean =>
  sheet.contents.get(row, column) !== '' || sheet.formulas.get(row, column) !== '';
