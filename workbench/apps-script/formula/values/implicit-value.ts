import { CellRange } from './cell-range';
import { FormulaError } from './formula-error';
import { isTable, type Scalar } from './formula-value';
import type { Operand } from './operand';

/** Where a formula stands. */
export interface FormulaPlace {
  readonly row: number;
  readonly column: number;
}

/**
 * The one value that is taken where there may be several: of a range that of the formula's own row or column, of a computed table the first
 * {facts §3}.
 */
export function implicitValue(operand: Operand, place: FormulaPlace): Scalar {
  if (isTable(operand)) return operand[0]?.[0] ?? null;
  if (!(operand instanceof CellRange)) return operand;
  const { row, column, rows, columns } = operand.area;
  if (operand.isSingle) return operand.cellAt(row, column);
  if (columns === 1 && place.row >= row && place.row < row + rows) return operand.cellAt(place.row, column);
  if (rows === 1 && place.column >= column && place.column < column + columns) return operand.cellAt(row, place.column);
  return new FormulaError('#VALUE!', 'An array value could not be found.');
}
