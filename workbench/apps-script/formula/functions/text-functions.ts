import { displayText } from '../../workbook/values/number-format';
import { numberIn, toNumber, toText } from '../coercion';
import { onlyValue } from '../formula-value';
import { type FormulaFunction, ofCells, ofValues } from './formula-function';

const ofText = (compute: (text: string) => string | number): FormulaFunction =>
  ofValues([1, 1], ([value = ''], { reading }) => compute(toText(value, reading)));

export const textFunctions: Readonly<Record<string, FormulaFunction>> = {
  CONCATENATE: ofCells((cells, { reading }) => cells.map((cell) => toText(onlyValue(cell), reading)).join('')),
  LEFT: ofValues([1, 2], ([value = '', count = 1], { reading }) =>
    toText(value, reading).slice(0, toNumber(count, reading)),
  ),
  RIGHT: ofValues([1, 2], ([value = '', count = 1], { reading }) => {
    const text = toText(value, reading);
    return text.slice(Math.max(0, text.length - toNumber(count, reading)));
  }),
  MID: ofValues([3, 3], ([value = '', start = 1, count = 0], { reading }) => {
    const first = toNumber(start, reading) - 1;
    return toText(value, reading).slice(first, first + toNumber(count, reading));
  }),
  LEN: ofText((text) => text.length),
  TRIM: ofText((text) => text.trim().replace(/ +/g, ' ')),
  UPPER: ofText((text) => text.toUpperCase()),
  LOWER: ofText((text) => text.toLowerCase()),
  VALUE: ofValues([1, 1], ([value = ''], { reading }) => toNumber(value, reading)),
  TEXT: ofValues([2, 2], ([value = '', format = ''], { reading }) => {
    const number = typeof value === 'string' ? numberIn(value, reading) : toNumber(value, reading);
    return number === undefined ? toText(value, reading) : displayText(number, String(format), reading.conventions);
  }),
};
