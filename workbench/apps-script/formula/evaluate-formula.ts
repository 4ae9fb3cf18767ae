import type { StoredValue } from '../workbook/workbook';
import { compareValues, comparisons, toNumber, toText } from './coercion';
import { FormulaError } from './formula-error';
import { broadcast, type FormulaValue, onlyValue, rowsOf } from './formula-value';
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
export function evaluateFormula(expression: Expression, scope: FormulaScope, isArray = false): FormulaValue {
  try {
    return compute(expression, scope, isArray);
  } catch (error) {
    if (error instanceof FormulaError) return error;
    throw error;
  }
}

/** @throws FormulaError */
function compute(expression: Expression, scope: FormulaScope, isArray: boolean): FormulaValue {
  switch (expression.kind) {
    case 'literal':
      return expression.value;
    case 'reference':
      return scope.read(expression.a1, expression.sheet);
    case 'array':
      return stack(expression.rows.map((row) => row.map((inner) => evaluateFormula(inner, scope, isArray))));
    case 'negate':
      return computeOne(expression.operand, scope, isArray, (value) => -toNumber(value, scope.reading));
    case 'percent':
      return computeOne(expression.operand, scope, isArray, (value) => toNumber(value, scope.reading) / 100);
    case 'binary':
      return computeBinary(expression, scope, isArray);
    case 'call':
      return callFunction(expression, scope, isArray);
  }
}

function computeOne(
  operand: Expression,
  scope: FormulaScope,
  isArray: boolean,
  once: (value: StoredValue) => StoredValue,
): FormulaValue {
  if (!isArray) return once(onlyValue(compute(operand, scope, false)));
  return broadcast([evaluateFormula(operand, scope, true)], ([cell = '']) => once(onlyValue(cell)));
}

function computeBinary(
  { operator, left, right }: Extract<Expression, { kind: 'binary' }>,
  scope: FormulaScope,
  isArray: boolean,
): FormulaValue {
  if (!isArray) {
    return combine(operator, onlyValue(compute(left, scope, false)), onlyValue(compute(right, scope, false)), scope);
  }
  const values = [evaluateFormula(left, scope, true), evaluateFormula(right, scope, true)];
  return broadcast(values, ([a = '', b = '']) => combine(operator, onlyValue(a), onlyValue(b), scope));
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
