import { plainNumber } from '../../workbook/values/number-format';
import type { TextReading } from '../../workbook/values/text-reading';
import { parseTyped } from '../../workbook/values/typed-text';
import { FormulaError } from './formula-error';
import type { Value } from './formula-value';

/** Whose argument a value is, for what an error says. */
export interface ArgumentPlace {
  readonly name: string;
  /** Counted from 1. */
  readonly position: number;
}

/** A value as a number; texts as they would be typed, a blank as 0. @throws FormulaError `#VALUE!` */
export function toNumber(value: Value, reading: TextReading, place: ArgumentPlace): number {
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (value === null) return 0;
  const read = numberIn(value, reading);
  if (read === undefined) throw notCoercible(value, 'number', place);
  return read;
}

/** The number that a text would become if it was typed; undefined for others. */
export function numberIn(text: string, reading: TextReading): number | undefined {
  const { value } = parseTyped(text, reading);
  return typeof value === 'number' ? value : undefined;
}

export function toText(value: Value, { conventions }: TextReading): string {
  if (typeof value === 'number') return plainNumber(value, conventions);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return value ?? '';
}

/** @throws FormulaError `#VALUE!` */
export function toTruth(value: Value, place: ArgumentPlace): boolean {
  if (typeof value !== 'string') return Boolean(value);
  if (value === '' || /^false$/i.test(value)) return false;
  if (/^true$/i.test(value)) return true;
  throw notCoercible(value, 'boolean', place);
}

const notCoercible = (text: string, kind: string, { name, position }: ArgumentPlace): FormulaError =>
  new FormulaError(
    '#VALUE!',
    `Function ${name} parameter ${position} expects ${kind} values. But '${text}' is a text and cannot be coerced to a ${kind}.`,
  );
