import type { StoredValue } from '../workbook/workbook';
import { compareValues, comparisons, toNumber, toText } from './coercion';
import { FormulaError } from './formula-error';
import { broadcast, type FormulaValue, onlyValue, rowsOf, type Scalar, settled } from './formula-value';
import { formulaFunctions } from './functions/all-functions';
import type { Surroundings } from './functions/formula-function';
import type { Expression } from './parse-formula';

/** What a formula may ask of its surroundings. */
export interface FormulaScope extends Surroundings {
  /** A cell's value, or a range's values. @throws FormulaError for a bad reference. */
  read(a1: string, sheet: string | undefined): FormulaValue;
  /** Calls the script's function; undefined when there is none of that name. `args` as the script gets them. */
  callCustom(name: string, args: readonly Expression[]): FormulaValue | undefined;
}

/**
 * Computes a formula; errors are values. Functions that are not emulated show `#NAME?`.
 * @param isArray inside ARRAYFORMULA: what wants one value is computed for each cell of a range.
 */
export const evaluateFormula = (expression: Expression, scope: FormulaScope, isArray = false): FormulaValue =>
  settled(() => compute(expression, scope, isArray));

function compute(expression: Expression, scope: FormulaScope, isArray: boolean): FormulaValue {
  const evaluate = (inner: Expression): FormulaValue => evaluateFormula(inner, scope, isArray);
  const withEach = (
    operands: readonly Expression[],
    once: (values: readonly StoredValue[]) => Scalar,
  ): FormulaValue => {
    const values = operands.map(evaluate);
    return isArray ? broadcast(values, (cells) => once(cells.map(onlyValue))) : once(values.map(onlyValue));
  };
  switch (expression.kind) {
    case 'literal':
      return expression.value;
    case 'reference':
      return scope.read(expression.a1, expression.sheet);
    case 'array':
      return stack(expression.rows.map((row) => row.map(evaluate)));
    case 'negate':
      return withEach([expression.operand], ([value = '']) => -toNumber(value, scope.reading));
    case 'percent':
      return withEach([expression.operand], ([value = '']) => toNumber(value, scope.reading) / 100);
    case 'binary': {
      const { operator, left, right } = expression;
      return withEach([left, right], ([a = '', b = '']) => combine(operator, a, b, scope));
    }
    case 'call':
      return callFunction(expression, scope, isArray);
  }
}

function callFunction(
  { name, args }: Extract<Expression, { kind: 'call' }>,
  scope: FormulaScope,
  isArray: boolean,
): FormulaValue {
  const builtIn = formulaFunctions.get(name.toUpperCase());
  if (builtIn) {
    const evaluate = (inner: Expression, inArray = isArray): FormulaValue => evaluateFormula(inner, scope, inArray);
    return builtIn({ args, surroundings: scope, isArray, evaluate });
  }
  const result = scope.callCustom(name, args);
  if (result === undefined) throw new FormulaError('#NAME?', `Unknown function: '${name.toUpperCase()}'.`);
  return result;
}

/** `{1,2;3,4}`: what stands in it may be ranges, beside and below one another. @throws FormulaError where they do not fit together. */
function stack(rows: readonly (readonly FormulaValue[])[]): FormulaValue {
  const lines = rows.flatMap((row) => {
    const parts = row.map(rowsOf);
    const [{ length } = { length: 0 }] = parts;
    if (parts.some((part) => part.length !== length)) throw mismatch('ARRAY_ROW');
    return Array.from({ length }, (_, index) => parts.flatMap((part) => part[index] ?? []));
  });
  if (lines.some(({ length }) => length !== lines[0]?.length)) throw mismatch('ARRAY_LITERAL');
  return lines;
}

const mismatch = (name: string): FormulaError =>
  new FormulaError('#VALUE!', `Function ${name} parameter 2 has mismatched size.`);

function combine(operator: string, left: StoredValue, right: StoredValue, { reading }: FormulaScope): StoredValue {
  if (operator === '&') return toText(left, reading) + toText(right, reading);
  const isInOrder = comparisons[operator];
  if (isInOrder) return isInOrder(compareValues(left, right));
  const [a, b] = [toNumber(left, reading), toNumber(right, reading)];
  if (operator === '+') return a + b;
  if (operator === '-') return a - b;
  if (operator === '*') return a * b;
  if (operator === '^') return a ** b;
  if (b === 0) throw new FormulaError('#DIV/0!', 'Function DIVIDE parameter 2 cannot be zero.');
  return a / b;
}
