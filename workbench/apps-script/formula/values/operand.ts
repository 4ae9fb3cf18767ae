import { CellRange } from './cell-range';
import { type FormulaValue, isTable, type Scalar, type Table } from './formula-value';

/** What an expression stands for: a value, values, or cells that are there to be read. */
export type Operand = FormulaValue | CellRange;

/** The values of an operand. */
export const valuesOf = (operand: Operand): FormulaValue => (operand instanceof CellRange ? operand.values() : operand);

export function rowsOf(operand: Operand): Table {
  const values = valuesOf(operand);
  return isTable(values) ? values : [[values]];
}

/** All the values in it, row by row. */
export function cellsOf(operand: Operand): readonly Scalar[] {
  const values = valuesOf(operand);
  if (!isTable(values)) return [values];
  return values.length === 1 ? (values[0] ?? []) : values.flat();
}
