import { isDateFormat } from '../workbook/values/date-format';
import type { Conventions } from '../workbook/values/spreadsheet-locale';
import { FormulaError } from './formula-error';
import { settled } from './formula-value';
import { type Expression, parseFormula } from './parse-formula';

/** Whether an expression itself calls one of these functions, however deep inside. */
export function calls(expression: Expression, names: ReadonlySet<string>): boolean {
  switch (expression.kind) {
    case 'literal':
    case 'reference':
      return false;
    case 'array':
      return expression.rows.flat().some((inner) => calls(inner, names));
    case 'negate':
    case 'percent':
      return calls(expression.operand, names);
    case 'binary':
      return calls(expression.left, names) || calls(expression.right, names);
    case 'call':
      return names.has(expression.name.toUpperCase()) || expression.args.some((inner) => calls(inner, names));
  }
}

/** What there is to know of a formula before it is computed. */
export interface FormulaFacts {
  /** Or why it is none. */
  readonly expression: Expression | FormulaError;
  readonly isVolatile: boolean;
  /** Scripts' functions may not depend on it {facts §4}. */
  readonly isForbidden: boolean;
  /** Its result may have a format. */
  readonly mayBeDay: boolean;
}

export function factsOf(formula: string): FormulaFacts {
  const expression = settled(() => parseFormula(formula));
  if (expression instanceof FormulaError) {
    return { expression, isVolatile: false, isForbidden: false, mayBeDay: false };
  }
  return {
    expression,
    isVolatile: calls(expression, volatileFunctions),
    isForbidden: calls(expression, forbiddenForScripts),
    mayBeDay: mayBeDay(expression),
  };
}

const mayBeDay = (expression: Expression): boolean =>
  expression.kind === 'reference' ||
  expression.kind === 'binary' ||
  calls(expression, new Set(['NOW', 'TODAY', 'DATE']));

/** What change with every calculation, and what scripts' functions may not depend on {facts §4}. */
const volatileFunctions: ReadonlySet<string> = new Set(['NOW', 'TODAY']);
export const forbiddenForScripts: ReadonlySet<string> = new Set(['NOW', 'RAND', 'RANDBETWEEN']);

/**
 * The format that a formula gives to a cell without one: days stay days, also after so many more of them {facts §3}.
 * @param formatOf the format of a cell that it refers to.
 */
export function formatOfResult(
  expression: Expression,
  conventions: Conventions,
  formatOf: (reference: Extract<Expression, { kind: 'reference' }>) => string,
): string {
  if (expression.kind === 'call') return formatOfCall(expression.name, conventions);
  if (expression.kind === 'reference') {
    const format = formatOf(expression);
    return isDateFormat(format) ? format : '';
  }
  if (expression.kind !== 'binary' || !['+', '-'].includes(expression.operator)) return '';
  const left = formatOfResult(expression.left, conventions, formatOf);
  const right = formatOfResult(expression.right, conventions, formatOf);
  return left !== '' && right !== '' ? '' : left || (expression.operator === '+' ? right : '');
}

function formatOfCall(name: string, { dateFormat }: Conventions): string {
  const upper = name.toUpperCase();
  if (upper === 'NOW') return `${dateFormat} H:mm:ss`;
  return upper === 'TODAY' || upper === 'DATE' ? dateFormat : '';
}
