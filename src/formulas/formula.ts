import type { CellAnswer, CellArgument } from './cell-argument';
import type { FormulaContext } from './formula-context';

/** A custom function. The build makes its global from this, and its help from `help/`. */
export interface Formula<Name extends string = string, Parameter extends string = string> {
  readonly name: Name;
  /** In order. A last one named `refresh` makes answers fresh when it changes. */
  readonly parameters: readonly Parameter[];
  /** The last parameters may come again and again, as pairs; a single one left over is the refresh argument. */
  readonly takesPairs?: true;
  /** @throws AddOnError, told in the cell in one line. */
  readonly answer: (context: FormulaContext, args: readonly CellArgument[]) => CellAnswer;
}

/** Keeps the names in the type, so that the help must describe each of them. */
export const formula = <const Name extends `NGORDER${string}`, const Parameter extends string>(
  declared: Formula<Name, Parameter>,
): Formula<Name, Parameter> => declared;
