import { FormulaError } from '../values/formula-error';
import { type Scalar, sound, type Table, widthOf } from '../values/formula-value';
import { declare, declareRepeating } from './declare-function';
import type { FormulaFunctions } from './formula-function';
import { integer, number, numbers, optional, table } from './parameters';

/** As it is written, not as it is stored: 1.005 * 100 is 100.49999999999999. */
const written = (value: number): number => Number(value.toPrecision(15));

const rounded = (rule: (value: number) => number) =>
  declare([number, optional(integer, 0)], ([value, places]) => {
    const scale = 10 ** Math.abs(places);
    const scaled = written(places < 0 ? Math.abs(value) / scale : Math.abs(value) * scale);
    const whole = rule(scaled);
    return Math.sign(value) * (places < 0 ? whole * scale : whole / scale);
  });

/** To a multiple of a factor that has no other sign. */
const toMultiple = (rule: (ratio: number) => number, ofNothing: () => number) =>
  declare([number, optional(number, 1)], ([value, factor], { name }) => {
    if (factor === 0) return ofNothing();
    if (value > 0 && factor < 0) {
      throw new FormulaError('#NUM!', `Parameters of function ${name} must have the same sign.`);
    }
    return written(rule(written(value / factor)) * factor);
  });

const division = (name: string): FormulaError =>
  new FormulaError('#DIV/0!', `Function ${name} parameter 2 cannot be zero.`);

export const mathFunctions: FormulaFunctions = {
  SUM: declareRepeating([], [numbers], 1, (_, groups) =>
    groups.reduce((sum, [list]) => list.reduce((part, value) => part + value, sum), 0),
  ),
  SUMPRODUCT: declareRepeating(
    [table],
    [table],
    0,
    ([first], others) => sumOfProducts([first, ...others.map(([each]) => each)]),
    {
      computesArrays: true,
    },
  ),
  ABS: declare([number], ([value]) => Math.abs(value)),
  LOG10: declare([number], ([value]) => Math.log10(value)),
  INT: declare([number], ([value]) => Math.floor(value)),
  ROUND: rounded(Math.round),
  ROUNDUP: rounded(Math.ceil),
  ROUNDDOWN: rounded(Math.floor),
  TRUNC: rounded(Math.floor),
  MROUND: declare([number, number], ([value, factor]) => {
    if (value * factor < 0) throw new FormulaError('#NUM!', 'Parameters of function MROUND must have the same sign.');
    return factor === 0 ? 0 : written(Math.round(written(value / factor)) * factor);
  }),
  CEILING: toMultiple(Math.ceil, () => 0),
  FLOOR: toMultiple(Math.floor, () => {
    throw division('FLOOR');
  }),
  QUOTIENT: declare([number, number], ([dividend, divisor]) => {
    if (divisor === 0) throw division('QUOTIENT');
    return Math.trunc(dividend / divisor);
  }),
  FACT: declare([integer], ([value], { name }) => {
    if (value < 0)
      throw new FormulaError(
        '#NUM!',
        `Function ${name} parameter 1 value is ${value}. It should be greater than or equal to 0.`,
      );
    let product = 1;
    for (let factor = 2; factor <= value && Number.isFinite(product); factor += 1) product *= factor;
    return product;
  }),
  MOD: declare([number, number], ([dividend, divisor]) => {
    if (divisor === 0) throw division('MOD');
    return dividend - divisor * Math.floor(dividend / divisor);
  }),
};

/** Texts and truths count for nothing. @throws FormulaError `#VALUE!` for tables of different size. */
function sumOfProducts([first = [], ...others]: readonly Table[]): number {
  const isAlike = (other: Table): boolean => other.length === first.length && widthOf(other) === widthOf(first);
  if (!others.every(isAlike)) {
    throw new FormulaError('#VALUE!', 'Array arguments to SUMPRODUCT are of different size.');
  }
  const amount = (cell: Scalar | undefined): number => {
    const value = sound(cell ?? null);
    return typeof value === 'number' ? value : 0;
  };
  let sum = 0;
  first.forEach((line, r) => {
    line.forEach((cell, c) => {
      sum += others.reduce((product, other) => product * amount(other[r]?.[c]), amount(cell));
    });
  });
  return sum;
}
