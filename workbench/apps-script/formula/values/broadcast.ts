import { FormulaError } from './formula-error';
import {
  type FormulaValue,
  isTable,
  madeTable,
  type Scalar,
  settled,
  simplified,
  type Table,
  widthOf,
} from './formula-value';
import { rowsOf } from './operand';

/**
 * Does something with each cell of tables of one size, side by side; what is single, or one row or column, goes with all of them. Where a
 * result is several values itself, they stand beside one another, as those of `SPLIT` do.
 */
export function broadcast(
  values: readonly FormulaValue[],
  compute: (cells: readonly Scalar[]) => FormulaValue,
): FormulaValue {
  if (!values.some(isTable)) return settled(() => compute(values as readonly Scalar[]));
  const tables = values.map(rowsOf);
  const rows = Math.max(...tables.map((table) => table.length));
  const columns = Math.max(...tables.map(widthOf));
  const results = madeTable(rows, columns, (row, column) =>
    settled(() => compute(tables.map((table) => cellAt(table, row, column)))),
  );
  return simplified(results.some((line) => line.some(isTable)) ? widened(results) : (results as Scalar[][]));
}

/** The value at a place of a table whose only row, or column, serves for all. */
export function cellAt(table: Table, row: number, column: number): Scalar {
  const line = table[table.length === 1 ? 0 : row];
  const cell = line?.[line.length === 1 ? 0 : column];
  return cell === undefined ? new FormulaError('#N/A', 'Array arguments are of different size.') : cell;
}

/** The first rows of results that are tables, beside one another, all lines equally long. */
function widened(results: readonly (readonly FormulaValue[])[]): Table {
  const lines = results.map((line) => line.flatMap((result) => rowsOf(result)[0] ?? []));
  const width = Math.max(...lines.map(({ length }) => length));
  return lines.map((line) => [...line, ...new Array<null>(width - line.length).fill(null)]);
}
