import { type Area, contains } from '../../workbook/area';
import { FormulaError } from './formula-error';
import type { FormulaValue, Scalar, Table } from './formula-value';

/** A tab as far as references care. */
export interface ReferredSheet {
  readonly name: string;
  readonly maxRows: number;
  readonly maxColumns: number;
}

/** Where the values of cells come from. */
export interface CellSource<Sheet extends ReferredSheet = ReferredSheet> {
  cellAt(sheet: Sheet, row: number, column: number): Scalar;
  tableAt(sheet: Sheet, area: Area): Table;
}

/** Cells that a formula refers to, read when their values are wanted. */
export class CellRange<Sheet extends ReferredSheet = ReferredSheet> {
  constructor(
    readonly sheet: Sheet,
    readonly area: Area,
    private readonly source: CellSource<Sheet>,
  ) {}

  get isSingle(): boolean {
    return this.area.rows === 1 && this.area.columns === 1;
  }

  /** Of a place in the sheet. */
  cellAt(row: number, column: number): Scalar {
    return this.source.cellAt(this.sheet, row, column);
  }

  values(): FormulaValue {
    const { row, column } = this.area;
    return this.isSingle ? this.cellAt(row, column) : this.source.tableAt(this.sheet, this.area);
  }

  /** Other cells of the same sheet. @param name the function that wants them. @throws FormulaError `#REF!` outside of the grid. */
  elsewhere(area: Area, name: string): CellRange<Sheet> {
    const grid: Area = { row: 1, column: 1, rows: this.sheet.maxRows, columns: this.sheet.maxColumns };
    if (area.rows < 1 || area.columns < 1 || !contains(grid, area)) {
      throw new FormulaError('#REF!', `Function ${name} evaluates to an out of bounds range.`);
    }
    return new CellRange(this.sheet, area, this.source);
  }

  /** From the first cell of both to the last. @throws FormulaError `#REF!` where they are of different sheets. */
  joined(other: CellRange): CellRange<Sheet> {
    if (other.sheet !== (this.sheet as ReferredSheet)) throw new FormulaError('#REF!', 'Reference does not exist.');
    const [a, b] = [this.area, other.area];
    const [row, column] = [Math.min(a.row, b.row), Math.min(a.column, b.column)];
    return new CellRange(
      this.sheet,
      {
        row,
        column,
        rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
        columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
      },
      this.source,
    );
  }
}
