import type { Evaluation } from '../formula-scope';
import type { Expression } from '../parse-formula';
import { FormulaError } from '../values/formula-error';
import type { Operand } from '../values/operand';

/** One call of a built-in function, its arguments still to be computed. */
export interface FunctionCall extends Evaluation {
  /** In capitals. */
  readonly name: string;
  readonly args: readonly Expression[];
  /** Never throws: errors are values. */
  readonly evaluate: (expression: Expression, evaluation: Evaluation) => Operand;
}

/** A function of Sheets. @throws FormulaError */
export type FormulaFunction = (call: FunctionCall) => Operand;
export type FormulaFunctions = Readonly<Record<string, FormulaFunction>>;

/** @throws FormulaError `#N/A` for too few or too many arguments, as Sheets says it. */
export function checkCount({ name, args }: FunctionCall, least: number, most: number): void {
  const { length } = args;
  if (length >= least && length <= most) return;
  const expected =
    least === most
      ? `${least}`
      : most === Number.POSITIVE_INFINITY
        ? `at least ${least}`
        : `between ${least} and ${most}`;
  throw new FormulaError(
    '#N/A',
    `Wrong number of arguments to ${name}. Expected ${expected} arguments, but got ${length} arguments.`,
  );
}
