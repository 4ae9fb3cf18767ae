import { isDateFormat } from '../../apps-script/workbook/values/date-format';
import type { StoredValue } from '../../apps-script/workbook/workbook';

/**
 * How the fill handle goes on after some values of one row or column, as Sheets does: an even series of numbers, a day by days, a text that ends
 * with a number; anything else is repeated.
 * @param formats of the values.
 * @returns what belongs at each of the `count` places after the last value.
 */
export function continuedSeries(
  values: readonly StoredValue[],
  formats: readonly string[],
  count: number,
): readonly StoredValue[] {
  const repeated = (index: number): StoredValue => values[index % values.length] ?? '';
  const places = Array.from({ length: count }, (_, index) => index);
  const numbers = values.filter((value) => typeof value === 'number');
  if (numbers.length === values.length) {
    const step = stepOf(numbers, isDateFormat(formats[0] ?? ''));
    const last = numbers.at(-1) ?? 0;
    return step === undefined ? places.map(repeated) : places.map((index) => rounded(last + step * (index + 1)));
  }
  const counted = values.map(readCounted);
  const [first] = counted;
  if (!first || counted.some((one) => one?.prefix !== first.prefix)) return places.map(repeated);
  const ends = counted.map((one) => one?.number ?? 0);
  const step = ends.length === 1 ? 1 : stepOf(ends, true);
  const last = ends.at(-1) ?? 0;
  if (step === undefined) return places.map(repeated);
  return places.map(
    (index) => `${first.prefix}${String(Math.abs(last + step * (index + 1))).padStart(first.width, '0')}`,
  );
}

/** By how much an even series grows; undefined where there is none. One number alone grows only if `growsAlone`. */
function stepOf(numbers: readonly number[], growsAlone: boolean): number | undefined {
  const [first = 0, second] = numbers;
  if (second === undefined) return growsAlone ? 1 : undefined;
  const step = second - first;
  const isEven = numbers.every((number, index) => rounded(first + step * index) === rounded(number));
  return isEven ? step : undefined;
}

/** Without what binary fractions add. */
const rounded = (number: number): number => Number(number.toPrecision(12));

function readCounted(
  value: StoredValue,
): { readonly prefix: string; readonly number: number; readonly width: number } | undefined {
  const [, prefix, digits] = /^(.*?)(\d{1,9})$/.exec(String(value)) ?? [];
  if (typeof value !== 'string' || prefix === undefined || digits === undefined) return undefined;
  return { prefix, number: Number(digits), width: digits.startsWith('0') ? digits.length : 0 };
}
