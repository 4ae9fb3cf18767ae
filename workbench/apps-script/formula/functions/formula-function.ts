import type { TextReading } from '../../workbook/values/text-reading';
import type { StoredValue } from '../../workbook/workbook';
import { FormulaError } from '../formula-error';
import { broadcast, cellsOf, type FormulaValue, onlyValue, type Scalar } from '../formula-value';
import type { Expression } from '../parse-formula';

/** What functions may ask besides their arguments. */
export interface Surroundings {
  readonly reading: TextReading;
  /** Serial days by the spreadsheet's clock. */
  now(): number;
}

/** One call of a built-in function, its arguments still to be computed. */
export interface FunctionCall {
  readonly args: readonly Expression[];
  readonly surroundings: Surroundings;
  /** Inside ARRAYFORMULA: what wants one value gets one after another. */
  readonly isArray: boolean;
  /** Never throws: errors are values. */
  readonly evaluate: (expression: Expression, isArray?: boolean) => FormulaValue;
}

/** A function of Sheets. @throws FormulaError */
export type FormulaFunction = (call: FunctionCall) => FormulaValue;

type Values = readonly StoredValue[];

/** A function of single values: what is left out is blank, and errors among them are its own. */
export function ofValues(
  [least, most]: readonly [number, number],
  compute: (values: Values, surroundings: Surroundings) => StoredValue,
): FormulaFunction {
  return (call) => {
    checkCount(call, least, most);
    const values = call.args.map((expression) => call.evaluate(expression));
    const once = (cells: readonly Scalar[]): StoredValue => compute(cells.map(onlyValue), call.surroundings);
    return call.isArray ? broadcast(values, once) : once(values.map(onlyValue));
  };
}

/** A function of all the cells of its arguments, errors among them. */
export const ofCells =
  (compute: (cells: readonly Scalar[], surroundings: Surroundings) => StoredValue): FormulaFunction =>
  (call) => {
    checkCount(call, 1, Number.POSITIVE_INFINITY);
    return compute(
      call.args.flatMap((expression) => cellsOf(call.evaluate(expression))),
      call.surroundings,
    );
  };

/**
 * A function of ranges that looks for one value in them; inside ARRAYFORMULA, for one after another.
 * @param sought which argument is looked for.
 */
export function ofRanges(
  { count: [least, most], sought }: { readonly count: readonly [number, number]; readonly sought: number },
  compute: (sought: StoredValue, ranges: readonly FormulaValue[], surroundings: Surroundings) => FormulaValue,
): FormulaFunction {
  return (call) => {
    checkCount(call, least, most);
    const values = call.args.map((expression) => call.evaluate(expression));
    const wanted = values[sought] ?? '';
    const find = (value: Scalar): FormulaValue => compute(onlyValue(value), values, call.surroundings);
    if (!call.isArray) return find(onlyValue(wanted));
    return broadcast([wanted], ([value = '']) => onlyValue(find(value)));
  };
}

/** @throws FormulaError `#N/A` for too few or too many arguments, as Sheets says it. */
export function checkCount({ args }: Pick<FunctionCall, 'args'>, least: number, most: number): void {
  if (args.length >= least && args.length <= most) return;
  throw new FormulaError('#N/A', `Wrong number of arguments. Expected ${least}, but got ${args.length} arguments.`);
}
