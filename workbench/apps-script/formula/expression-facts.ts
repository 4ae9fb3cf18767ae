import { type Expression, parseFormula } from './parse-formula';
import { FormulaError } from './values/formula-error';
import { settled } from './values/formula-value';

/** Whether an expression itself calls one of these functions, however deep inside. */
export function calls(expression: Expression, names: ReadonlySet<string>): boolean {
  switch (expression.kind) {
    case 'literal':
    case 'reference':
    case 'name':
      return false;
    case 'span':
      return calls(expression.from, names) || calls(expression.to, names);
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
  expression.kind !== 'literal' && expression.kind !== 'array' && expression.kind !== 'percent';

/** What change with every calculation, and what scripts' functions may not depend on {facts §4}. */
const volatileFunctions: ReadonlySet<string> = new Set(['NOW', 'TODAY']);
export const forbiddenForScripts: ReadonlySet<string> = new Set(['NOW', 'RAND', 'RANDBETWEEN']);
