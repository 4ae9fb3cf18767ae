import { serialOf, wallClockOf } from '../../workbook/values/serial-date';
import { toNumber } from '../coercion';
import { checkCount, type FormulaFunction, ofValues } from './formula-function';

const ofDay = (part: (wall: Date) => number): FormulaFunction =>
  ofValues([1, 1], ([value = ''], { reading }) => part(wallClockOf(toNumber(value, reading))));

export const dateFunctions: Readonly<Record<string, FormulaFunction>> = {
  NOW: (call) => {
    checkCount(call, 0, 0);
    return call.surroundings.now();
  },
  TODAY: (call) => {
    checkCount(call, 0, 0);
    return Math.floor(call.surroundings.now());
  },
  DATE: ofValues([3, 3], ([year = '', month = '', day = ''], { reading }) =>
    serialOf(toNumber(year, reading), toNumber(month, reading), toNumber(day, reading)),
  ),
  YEAR: ofDay((wall) => wall.getUTCFullYear()),
  MONTH: ofDay((wall) => wall.getUTCMonth() + 1),
  DAY: ofDay((wall) => wall.getUTCDate()),
};
