import type { Area } from '../workbook/area';
import { Grid } from '../workbook/grid';
import type { StoredValue } from '../workbook/workbook';
import { FormulaError } from './formula-error';
import type { Scalar } from './formula-value';

/** A sheet as the calculation sees it: what was entered, and where results go. */
export interface CalculatedSheet {
  readonly name: string;
  readonly maxRows: number;
  readonly maxColumns: number;
  readonly contents: Grid<StoredValue>;
  readonly formulas: Grid<string>;
  readonly numberFormats: Grid<string>;
  results: SheetResults;
  /** A table that formulas show makes the tab longer {facts §4}. */
  makeRoomForResults(): void;
}

/** What the formulas of a sheet show. */
export class SheetResults {
  readonly values = new Grid<StoredValue>('');
  /** Why a formula shows no value. */
  readonly errors = new Grid('');
  /** Formats that a formula gives to its cell where nobody chose one. */
  readonly formats = new Grid('');
  /** The last row and column that a result fills, be it with an empty text {facts §4}. */
  lastRow = 0;
  lastColumn = 0;

  place(row: number, column: number, value: Scalar): void {
    if (value instanceof FormulaError) {
      this.values.set(row, column, value.code);
      this.errors.set(row, column, value.message);
    } else {
      this.values.set(row, column, value);
    }
    this.lastRow = Math.max(this.lastRow, row);
    this.lastColumn = Math.max(this.lastColumn, column);
  }
}

/** The format of a cell: chosen, or come with its formula. */
export const formatAt = ({ numberFormats, results }: CalculatedSheet, row: number, column: number): string =>
  numberFormats.get(row, column) || results.formats.get(row, column);

/** One cell → its value; more → rows of values. */
export function tableOf<T>(
  { row, column, rows, columns }: Area,
  valueAt: (row: number, column: number) => T,
): T | T[][] {
  if (rows === 1 && columns === 1) return valueAt(row, column);
  const lines: T[][] = [];
  for (let r = 0; r < rows; r += 1) {
    const line: T[] = [];
    for (let c = 0; c < columns; c += 1) line.push(valueAt(row + r, column + c));
    lines.push(line);
  }
  return lines;
}
