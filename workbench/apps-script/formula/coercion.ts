import { plainNumber } from '../workbook/values/number-format';
import type { TextReading } from '../workbook/values/text-reading';
import { parseTyped } from '../workbook/values/typed-text';
import type { StoredValue } from '../workbook/workbook';
import { FormulaError } from './formula-error';

/** A value as a number; texts as they would be typed. @throws FormulaError `#VALUE!` */
export function toNumber(value: StoredValue, reading: TextReading): number {
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (value === '') return 0;
  const read = numberIn(value, reading);
  if (read !== undefined) return read;
  throw new FormulaError('#VALUE!', `Parameter expects number values. But '${value}' is a text and cannot be coerced.`);
}

/** The number that a text would become if it was typed; undefined for others. */
export function numberIn(text: string, reading: TextReading): number | undefined {
  const { value } = parseTyped(text, reading);
  return typeof value === 'number' ? value : undefined;
}

export function toText(value: StoredValue, { conventions }: TextReading): string {
  if (typeof value === 'number') return plainNumber(value, conventions);
  return typeof value === 'boolean' ? (value ? 'TRUE' : 'FALSE') : value;
}

/** @throws FormulaError `#VALUE!` */
export function toTruth(value: StoredValue): boolean {
  if (typeof value !== 'string') return Boolean(value);
  if (value === '' || /^false$/i.test(value)) return false;
  if (/^true$/i.test(value)) return true;
  throw new FormulaError(
    '#VALUE!',
    `Parameter expects boolean values. But '${value}' is a text and cannot be coerced.`,
  );
}

/** Numbers before texts before truths; blank cells are alike to 0 and to the empty text. */
export function compareValues(left: StoredValue, right: StoredValue): number {
  const [a, b] = [fillBlank(left, right), fillBlank(right, left)];
  if (typeof a === 'string' && typeof b === 'string') {
    return a.localeCompare(b, undefined, { sensitivity: 'accent' });
  }
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

const kinds = ['number', 'string', 'boolean'];

function fillBlank(value: StoredValue, other: StoredValue): StoredValue {
  if (value !== '') return value;
  if (typeof other === 'number') return 0;
  return typeof other === 'boolean' ? false : value;
}
