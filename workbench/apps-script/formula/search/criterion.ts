import type { TextReading } from '../../workbook/values/text-reading';
import { parseTyped } from '../../workbook/values/typed-text';
import type { StoredValue } from '../../workbook/workbook';
import { compareValues, comparisons } from '../values/comparison';
import { FormulaError } from '../values/formula-error';
import type { Scalar, Value } from '../values/formula-value';
import { hasWildcard, wildcardPattern } from './wildcard';

/** `">5"`, `"<>"`, `"SKU-*"` or a value, as a test of cells. */
export interface Criterion {
  passes(cell: Scalar): boolean;
  /** The one value that passes; undefined where it is another test. */
  readonly equals?: StoredValue;
}

export function readCriterion(given: Value, reading: TextReading): Criterion {
  if (typeof given === 'number' || typeof given === 'boolean') return comparing('=', given);
  const [, operator, rest = ''] = /^(<>|<=|>=|<|>|=)?(.*)$/s.exec(given ?? '') ?? [];
  if (rest === '') return ofBlanks(operator);
  const { value } = parseTyped(rest.startsWith("'") ? `'${rest}` : rest, reading);
  const wanted = typeof value === 'string' ? rest : value;
  const isEquality = operator === undefined || operator === '=' || operator === '<>';
  if (typeof wanted === 'string' && isEquality && hasWildcard(wanted)) return matching(wanted, operator === '<>');
  return comparing(operator ?? '=', wanted);
}

/** Nothing behind the operator: `""` takes empty texts for blank, `"="` and `"<>"` do not. */
function ofBlanks(operator: string | undefined): Criterion {
  if (operator === undefined) return { passes: (cell) => cell === null || cell === '' };
  if (operator === '=') return { passes: (cell) => cell === null };
  return { passes: (cell) => operator === '<>' && cell !== null };
}

function matching(text: string, isNegated: boolean): Criterion {
  const pattern = wildcardPattern(text);
  return { passes: (cell) => (typeof cell === 'string' && pattern.test(cell)) !== isNegated };
}

/** Only values of one kind are compared; all others are just unequal. */
function comparing(operator: string, wanted: StoredValue): Criterion {
  const holds = comparisons[operator] ?? (() => false);
  const passes = (cell: Scalar): boolean => {
    if (cell instanceof FormulaError)
      return operator === '<>' ? cell.code !== wanted : operator === '=' && cell.code === wanted;
    return typeof cell === typeof wanted ? holds(compareValues(cell, wanted)) : operator === '<>';
  };
  const isIndexed = operator === '=' && !(typeof wanted === 'string' && wanted.startsWith('#'));
  return isIndexed ? { passes, equals: wanted } : { passes };
}
