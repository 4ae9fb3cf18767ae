import type { Area } from '../../workbook/area';
import { Grid } from '../../workbook/grid';
import type { StoredValue } from '../../workbook/workbook';
import { FormulaError } from '../values/formula-error';
import type { Scalar } from '../values/formula-value';

/** A sheet as the calculation sees it: what was entered, and where results go. */
export interface CalculatedSheet {
  readonly id: number;
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

/** Cells in which something else was entered. */
export interface ChangedCells {
  readonly sheetId: number;
  readonly area: Area;
}

/** What the formulas of a sheet show. */
export class SheetResults {
  readonly values = new Grid<StoredValue>('');
  /** Why a formula shows no value. */
  readonly errors = new Grid('');
  /** Formats that a formula gives to its cell where nobody chose one. */
  readonly formats = new Grid('');
  /** What tables fill besides the cell of their formula. */
  readonly spilled = new Grid<Scalar>(null);
  /** The last row and column that a result fills, be it with an empty text {facts §4}. */
  lastRow = 0;
  lastColumn = 0;

  place(row: number, column: number, value: Scalar): void {
    if (value instanceof FormulaError) {
      this.values.set(row, column, value.code);
      this.errors.set(row, column, value.message);
    } else if (value !== null) {
      this.values.set(row, column, value);
    }
    this.lastRow = Math.max(this.lastRow, row);
    this.lastColumn = Math.max(this.lastColumn, column);
  }
}

/** The format of a cell: chosen, or come with its formula. */
export const formatAt = ({ numberFormats, results }: CalculatedSheet, row: number, column: number): string =>
  numberFormats.get(row, column) || results.formats.get(row, column);
