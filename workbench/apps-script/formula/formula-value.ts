import type { StoredValue } from '../workbook/workbook';
import { FormulaError } from './formula-error';

/** What one cell holds while formulas are computed. */
export type Scalar = StoredValue | FormulaError;
export type Table = readonly (readonly Scalar[])[];
export type FormulaValue = Scalar | Table;

export const isTable = (value: FormulaValue): value is Table => Array.isArray(value);

/** The one value of something. @throws FormulaError where it is an error, or where there are several. */
export function onlyValue(value: FormulaValue): StoredValue {
  const scalar = isTable(value) ? onlyCell(value) : value;
  if (scalar instanceof FormulaError) throw scalar;
  return scalar;
}

function onlyCell(table: Table): Scalar {
  const [[only] = []] = table;
  if (table.length !== 1 || table[0]?.length !== 1 || only === undefined) {
    throw new FormulaError('#VALUE!', 'An array value could not be found.');
  }
  return only;
}

/** All the values in it, row by row. */
export const cellsOf = (value: FormulaValue): readonly Scalar[] => (isTable(value) ? value.flat() : [value]);

export const rowsOf = (value: FormulaValue): Table => (isTable(value) ? value : [[value]]);

/** Does something with each cell of tables of one size, side by side; what is single, or one row or column, goes with all of them. */
export function broadcast(
  values: readonly FormulaValue[],
  compute: (cells: readonly Scalar[]) => Scalar,
): FormulaValue {
  if (!values.some(isTable)) return settled(() => compute(values as readonly Scalar[]));
  const tables = values.map(rowsOf);
  const rows = Math.max(...tables.map((table) => table.length));
  const columns = Math.max(...tables.map((table) => table[0]?.length ?? 0));
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_unused, column) =>
      settled(() => compute(tables.map((table) => cellAt(table, row, column)))),
    ),
  );
}

function cellAt(table: Table, row: number, column: number): Scalar {
  const line = table[table.length === 1 ? 0 : row];
  return line?.[line.length === 1 ? 0 : column] ?? new FormulaError('#N/A', 'Array arguments are of different size.');
}

/** What something gives; an error of a formula counts as that. */
export function settled<T>(compute: () => T): T | FormulaError {
  try {
    return compute();
  } catch (error) {
    if (error instanceof FormulaError) return error;
    throw error;
  }
}
