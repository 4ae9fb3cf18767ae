import type { StoredValue } from '../../workbook/workbook';
import { FormulaError } from './formula-error';

/** A value while formulas are computed; null is a blank, which an empty text is not. */
export type Value = StoredValue | null;
/** What one cell holds. */
export type Scalar = Value | FormulaError;
export type Table = readonly (readonly Scalar[])[];
export type FormulaValue = Scalar | Table;

export const isTable = (value: unknown): value is Table => Array.isArray(value);

/** @throws FormulaError for an error. */
export function sound(scalar: Scalar): Value {
  if (scalar instanceof FormulaError) throw scalar;
  return scalar;
}

export const widthOf = (table: Table): number => table[0]?.length ?? 0;

/** A formula that makes more of nothing would take all memory there is. */
const mostMade = 1_000_000;

/** A table that a formula makes, 0-based. @throws FormulaError where it would have too many cells. */
export function madeTable<T>(rows: number, columns: number, make: (row: number, column: number) => T): T[][] {
  if (rows * columns > mostMade) throw new FormulaError('#NUM!', `Result is too large: ${rows} × ${columns} cells.`);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_unused, column) => make(row, column)),
  );
}

/** Rows become columns. */
export const transposed = (table: Table): Scalar[][] =>
  Array.from({ length: widthOf(table) }, (_, column) => table.map((line) => line[column] ?? null));

/** What a table comes to: its only value, if it has but one. */
export function simplified(table: Table): FormulaValue {
  const [[only] = []] = table;
  return table.length === 1 && table[0]?.length === 1 && only !== undefined ? only : table;
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
