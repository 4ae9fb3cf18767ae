import type { Value } from './formula-value';

const alphabet = new Intl.Collator(undefined, { sensitivity: 'accent' });
const kinds = ['number', 'string', 'boolean'];

/** Numbers before texts before truths, whatever the case of texts; a blank is alike to 0, to the empty text and to FALSE. */
export function compareValues(left: Value, right: Value): number {
  const [a, b] = [left ?? blankLike(right), right ?? blankLike(left)];
  if (typeof a === 'string' && typeof b === 'string') return a === b ? 0 : alphabet.compare(a, b);
  if (typeof a === typeof b) return Number(a) - Number(b);
  return kinds.indexOf(typeof a) - kinds.indexOf(typeof b);
}

/** Operators, by what they say of the order of two values. */
export const comparisons: Readonly<Record<string, (order: number) => boolean>> = {
  '=': (order) => order === 0,
  '<>': (order) => order !== 0,
  '<': (order) => order < 0,
  '>': (order) => order > 0,
  '<=': (order) => order <= 0,
  '>=': (order) => order >= 0,
};

function blankLike(other: Value): string | number | boolean {
  if (typeof other === 'number') return 0;
  return typeof other === 'boolean' ? false : '';
}
