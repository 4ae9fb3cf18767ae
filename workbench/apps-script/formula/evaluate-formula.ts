import type { StoredValue } from '../workbook/workbook';
import { FormulaError } from './formula-error';
import type { Expression } from './parse-formula';

export type FormulaValue = StoredValue | readonly (readonly StoredValue[])[];

/** What a formula may ask of its surroundings. */
export interface FormulaScope {
  /** A cell's value, or a range's values. @throws FormulaError for a bad reference or a cell that shows an error. */
  read(a1: string, sheet: string | undefined): FormulaValue;
  /** Calls the script's function; undefined when there is none of that name. `args` as the script gets them. */
  callCustom(name: string, args: readonly Expression[]): FormulaValue | undefined;
}

/** Computes references, `+ - * / &` and SUM; other functions show `#NAME?`. @throws FormulaError */
export function evaluateFormula(expression: Expression, scope: FormulaScope): FormulaValue {
  switch (expression.kind) {
    case 'literal':
      return expression.value;
    case 'reference':
      return scope.read(expression.a1, expression.sheet);
    case 'negate':
      return -toNumber(evaluateFormula(expression.operand, scope));
    case 'binary':
      return combine(
        expression.operator,
        evaluateFormula(expression.left, scope),
        evaluateFormula(expression.right, scope),
      );
    case 'call':
      return callFunction(expression.name, expression.args, scope);
  }
}

function callFunction(name: string, args: readonly Expression[], scope: FormulaScope): FormulaValue {
  if (name.toUpperCase() === 'SUM') return sum(args.map((argument) => evaluateFormula(argument, scope)));
  const result = scope.callCustom(name, args);
  if (result === undefined) throw new FormulaError('#NAME?', `Unknown function: '${name.toUpperCase()}'.`);
  return result;
}

const sum = (values: readonly FormulaValue[]): number =>
  values
    .flatMap((value) => (isTable(value) ? value.flat() : [value]))
    .reduce<number>((total, value) => (typeof value === 'number' ? total + value : total), 0);

function combine(operator: string, left: FormulaValue, right: FormulaValue): StoredValue {
  if (operator === '&') return `${toScalar(left)}${toScalar(right)}`;
  const [a, b] = [toNumber(left), toNumber(right)];
  if (operator === '+') return a + b;
  if (operator === '-') return a - b;
  if (operator === '*') return a * b;
  if (b === 0) throw new FormulaError('#DIV/0!', 'Function DIVIDE parameter 2 cannot be zero.');
  return a / b;
}

function toNumber(value: FormulaValue): number {
  const scalar = toScalar(value);
  if (scalar === '') return 0;
  const number = Number(scalar);
  if (Number.isNaN(number)) {
    throw new FormulaError(
      '#VALUE!',
      `Parameter expects number values. But '${scalar}' is a text and cannot be coerced.`,
    );
  }
  return number;
}

function toScalar(value: FormulaValue): StoredValue {
  if (!isTable(value)) return value;
  const [[only] = []] = value;
  if (value.length !== 1 || value[0]?.length !== 1 || only === undefined) {
    throw new FormulaError('#VALUE!', 'An array value could not be found.');
  }
  return only;
}

export const isTable = (value: FormulaValue): value is readonly (readonly StoredValue[])[] => Array.isArray(value);
