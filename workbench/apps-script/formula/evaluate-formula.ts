import type { Evaluation, FormulaScope } from './formula-scope';
import { formulaFunctions } from './functions/all-functions';
import { operators } from './operators';
import type { Expression } from './parse-formula';
import { broadcast } from './values/broadcast';
import { CellRange } from './values/cell-range';
import { FormulaError } from './values/formula-error';
import { type FormulaValue, type Scalar, settled, type Table, widthOf } from './values/formula-value';
import { implicitValue } from './values/implicit-value';
import { type Operand, rowsOf, valuesOf } from './values/operand';

/** Computes a formula; errors are values. Functions that are not emulated show `#NAME?`. */
export function evaluateFormula(expression: Expression, scope: FormulaScope): FormulaValue {
  return settled(() => {
    const operand = compute(expression, { scope, isArray: false });
    // A range that somebody wrote down is one value; one that was found fills the cells beside.
    const isWritten = ['reference', 'name', 'span'].includes(expression.kind);
    return isWritten ? implicitValue(operand, scope.place) : valuesOf(operand);
  });
}

/** What an expression stands for; errors are values. */
export const evaluate = (expression: Expression, evaluation: Evaluation): Operand =>
  settled(() => compute(expression, evaluation));

/** @throws FormulaError */
function compute(expression: Expression, evaluation: Evaluation): Operand {
  const { scope } = evaluation;
  switch (expression.kind) {
    case 'literal':
      return expression.value;
    case 'reference':
      return scope.range(expression);
    case 'name':
      return computeName(expression.name, scope);
    case 'span':
      return rangeOf(expression.from, evaluation).joined(rangeOf(expression.to, evaluation));
    case 'array':
      return stack(expression.rows.map((row) => row.map((inner) => evaluate(inner, evaluation))));
    case 'negate':
    case 'percent':
      return apply(expression.kind, [expression.operand], evaluation);
    case 'binary':
      return apply(expression.operator, [expression.left, expression.right], evaluation);
    case 'call':
      return callFunction(expression, evaluation);
  }
}

function computeName(name: string, scope: FormulaScope): Operand {
  const found = scope.named(name);
  if (found === undefined) throw new FormulaError('#NAME?', `Unknown range name: '${name.toUpperCase()}'.`);
  return found;
}

function rangeOf(expression: Expression, evaluation: Evaluation): CellRange {
  const operand = compute(expression, evaluation);
  if (operand instanceof FormulaError) throw operand;
  if (!(operand instanceof CellRange)) throw new FormulaError('#REF!', 'Reference does not exist.');
  return operand;
}

function apply(name: string, operands: readonly Expression[], { scope, isArray }: Evaluation): FormulaValue {
  const operator = operators[name];
  if (operator === undefined) throw new FormulaError('#ERROR!', 'Formula parse error.');
  const values = operands.map((operand) => evaluate(operand, { scope, isArray }));
  const once = ([left = null, right = null]: readonly Scalar[]): Scalar => operator(left, right, scope.reading);
  return isArray
    ? broadcast(values.map(valuesOf), once)
    : once(values.map((value) => implicitValue(value, scope.place)));
}

function callFunction({ name, args }: Extract<Expression, { kind: 'call' }>, { scope, isArray }: Evaluation): Operand {
  const upper = name.toUpperCase();
  const builtIn = formulaFunctions.get(upper);
  if (builtIn) return builtIn({ name: upper, args, scope, isArray, evaluate });
  const result = scope.callCustom(name, args);
  if (result === undefined) throw new FormulaError('#NAME?', `Unknown function: '${upper}'.`);
  return result;
}

/** `{1,2;3,4}`: what stands in it may be ranges, beside and below one another. @throws FormulaError where they do not fit together. */
function stack(rows: readonly (readonly Operand[])[]): Table {
  const lines = rows.flatMap((row) => {
    const parts = row.map(rowsOf);
    const [{ length } = { length: 0 }] = parts;
    if (parts.some((part) => part.length !== length)) throw mismatch('ARRAY_ROW');
    return Array.from({ length }, (_, index) => parts.flatMap((part) => part[index] ?? []));
  });
  if (lines.some(({ length }) => length !== widthOf(lines))) throw mismatch('ARRAY_LITERAL');
  return lines;
}

const mismatch = (name: string): FormulaError =>
  new FormulaError('#VALUE!', `Function ${name} parameter 2 has mismatched size.`);
