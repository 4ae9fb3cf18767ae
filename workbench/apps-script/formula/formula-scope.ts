import type { TextReading } from '../workbook/values/text-reading';
import type { Expression, Reference } from './parse-formula';
import type { CellRange } from './values/cell-range';
import type { FormulaPlace } from './values/implicit-value';
import type { Operand } from './values/operand';

/** What a formula may ask of its surroundings. */
export interface FormulaScope {
  readonly reading: TextReading;
  /** Where the formula stands. */
  readonly place: FormulaPlace;
  /** Serial days by the spreadsheet's clock. */
  now(): number;
  /** @throws FormulaError `#REF!` */
  range(reference: Reference): CellRange;
  /** What has a name; undefined where nothing has. */
  named(name: string): Operand | undefined;
  /** Calls the script's function; undefined when there is none of that name. */
  callCustom(name: string, args: readonly Expression[]): Operand | undefined;
}

/** How an expression is computed. */
export interface Evaluation {
  readonly scope: FormulaScope;
  /** Inside ARRAYFORMULA: what wants one value is computed for each cell of a range. */
  readonly isArray: boolean;
}
