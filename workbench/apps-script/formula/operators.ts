import type { TextReading } from '../workbook/values/text-reading';
import { toNumber, toText } from './values/coercion';
import { compareValues, comparisons } from './values/comparison';
import { FormulaError } from './values/formula-error';
import { type Scalar, sound } from './values/formula-value';

/** @throws FormulaError */
type Operator = (left: Scalar, right: Scalar, reading: TextReading) => Scalar;

/** @param name the function that Sheets takes the operator for, as its errors say. */
const ofNumbers =
  (name: string, compute: (a: number, b: number) => number): Operator =>
  (left, right, reading) => {
    const a = toNumber(sound(left), reading, { name, position: 1 });
    return checked(name, compute(a, toNumber(sound(right), reading, { name, position: 2 })));
  };

/** @throws FormulaError `#NUM!` */
function checked(name: string, result: number): number {
  if (Number.isFinite(result)) return result;
  throw new FormulaError('#NUM!', `Function ${name} did not give a number.`);
}

function divide(a: number, b: number): number {
  if (b === 0) throw new FormulaError('#DIV/0!', 'Function DIVIDE parameter 2 cannot be zero.');
  return a / b;
}

const compared = Object.fromEntries(
  Object.entries(comparisons).map(([name, holds]): [string, Operator] => [
    name,
    (left, right) => holds(compareValues(sound(left), sound(right))),
  ]),
);

/** What stands between, before and behind values; `negate` and `percent` have no second one. */
export const operators: Readonly<Record<string, Operator>> = {
  ...compared,
  '&': (left, right, reading) => toText(sound(left), reading) + toText(sound(right), reading),
  '+': ofNumbers('ADD', (a, b) => a + b),
  '-': ofNumbers('MINUS', (a, b) => a - b),
  '*': ofNumbers('MULTIPLY', (a, b) => a * b),
  '/': ofNumbers('DIVIDE', divide),
  '^': ofNumbers('POW', (a, b) => a ** b),
  negate: ofNumbers('UMINUS', (a) => 0 - a),
  percent: ofNumbers('UNARY_PERCENT', (a) => a / 100),
};
