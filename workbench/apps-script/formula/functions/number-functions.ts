import type { StoredValue } from '../../workbook/workbook';
import { toNumber } from '../coercion';
import { FormulaError } from '../formula-error';
import { onlyValue, type Scalar } from '../formula-value';
import { type FormulaFunction, ofCells, ofValues, type Surroundings } from './formula-function';

/** Of ranges only numbers count. @throws FormulaError the first error among the cells. */
const numbersIn = (cells: readonly Scalar[]): number[] =>
  cells.map(onlyValue).filter((value): value is number => typeof value === 'number');

const extreme = (numbers: readonly number[], choose: (a: number, b: number) => number): number =>
  numbers.length === 0 ? 0 : numbers.reduce((a, b) => choose(a, b));

const rounded = (rule: (value: number) => number): FormulaFunction =>
  ofValues([1, 2], ([value = '', places = 0], { reading }) => {
    const scale = 10 ** toNumber(places, reading);
    const number = toNumber(value, reading);
    // 1.005 * 100 is 100.49999999999999: what is written decides, not what is stored.
    const scaled = Number((Math.abs(number) * scale).toPrecision(15));
    return (Math.sign(number) * rule(scaled)) / scale;
  });

const ofNumber = (compute: (value: number) => number): FormulaFunction =>
  ofValues([1, 1], ([value = ''], { reading }) => compute(toNumber(value, reading)));

export const numberFunctions: Readonly<Record<string, FormulaFunction>> = {
  SUM: ofCells((cells) => numbersIn(cells).reduce((sum, value) => sum + value, 0)),
  AVERAGE: ofCells((cells) => {
    const numbers = numbersIn(cells);
    if (numbers.length === 0)
      throw new FormulaError('#DIV/0!', 'Evaluation of function AVERAGE caused a divide by zero error.');
    return numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
  }),
  MIN: ofCells((cells) => extreme(numbersIn(cells), Math.min)),
  MAX: ofCells((cells) => extreme(numbersIn(cells), Math.max)),
  COUNT: ofCells((cells) => cells.filter((cell) => typeof cell === 'number').length),
  COUNTA: ofCells((cells) => cells.filter((cell) => cell !== '').length),
  ROUND: rounded(Math.round),
  ROUNDUP: rounded(Math.ceil),
  ROUNDDOWN: rounded(Math.floor),
  ABS: ofNumber(Math.abs),
  INT: ofNumber(Math.floor),
  MOD: ofValues([2, 2], (values, surroundings) => modulo(values, surroundings)),
};

function modulo([left = '', right = '']: readonly StoredValue[], { reading }: Surroundings): number {
  const [dividend, divisor] = [toNumber(left, reading), toNumber(right, reading)];
  if (divisor === 0) throw new FormulaError('#DIV/0!', 'Function MOD parameter 2 cannot be zero.');
  return dividend - divisor * Math.floor(dividend / divisor);
}
