import { keyOf } from '../search/indexed-list';
import { FormulaError } from '../values/formula-error';
import { type FormulaValue, isTable } from '../values/formula-value';
import { declare, declareRepeating } from './declare-function';
import type { FormulaFunction, FormulaFunctions } from './formula-function';
import { cells, integer, number, numbers, optional, truth } from './parameters';

/** Of all numbers of its arguments. */
const ofNumbers = (compute: (all: readonly number[], name: string) => number): FormulaFunction =>
  declareRepeating([], [numbers], 1, (_, groups, { name }) =>
    compute(
      groups.flatMap(([list]) => [...list]),
      name,
    ),
  );

const ofCells = (isCounted: (cell: FormulaValue) => boolean): FormulaFunction =>
  declareRepeating([], [cells], 1, (_, groups) =>
    groups.reduce((count, [list]) => count + list.filter(isCounted).length, 0),
  );

const ascending = (list: readonly number[]): number[] => [...list].sort((a, b) => a - b);

/** The nth of numbers in an order. */
const nth = (order: (list: readonly number[]) => number[]): FormulaFunction =>
  declare([numbers, integer], ([list, position], { name }) => {
    const found = order(list)[position - 1];
    if (found !== undefined) return found;
    throw new FormulaError('#NUM!', `Function ${name} parameter 2 value ${position} is out of range.`);
  });

const extreme = (choose: (a: number, b: number) => number): FormulaFunction =>
  ofNumbers((all) => (all.length === 0 ? 0 : all.reduce((a, b) => choose(a, b))));

export const statisticFunctions: FormulaFunctions = {
  COUNT: ofCells((cell) => typeof cell === 'number'),
  COUNTA: ofCells((cell) => cell !== null),
  COUNTBLANK: ofCells((cell) => cell === null || cell === ''),
  COUNTUNIQUE: declareRepeating([], [cells], 1, (_, groups) => {
    const filled = groups.flatMap(([list]) => list.filter((cell) => cell !== null && !isTable(cell)));
    return new Set(filled.map((cell) => (cell instanceof FormulaError ? cell.code : keyOf(cell)))).size;
  }),
  AVERAGE: ofNumbers(average),
  MIN: extreme(Math.min),
  MAX: extreme(Math.max),
  MEDIAN: ofNumbers((all) => {
    const sorted = ascending(all);
    const [low, high] = [sorted[Math.ceil(all.length / 2) - 1], sorted[Math.floor(all.length / 2)]];
    if (low === undefined || high === undefined) throw new FormulaError('#NUM!', 'MEDIAN has no valid input data.');
    return (low + high) / 2;
  }),
  LARGE: nth((list) => ascending(list).reverse()),
  SMALL: nth(ascending),
  RANK: declare([number, numbers, optional(truth, false)], ([value, list, isAscending]) => {
    if (!list.includes(value)) throw new FormulaError('#N/A', `Did not find value '${value}' in RANK evaluation.`);
    return 1 + list.filter((other) => (isAscending ? other < value : other > value)).length;
  }),
};

/** @throws FormulaError `#DIV/0!` of none. */
export function average(list: readonly number[], name: string): number {
  if (list.length === 0) {
    throw new FormulaError('#DIV/0!', `Evaluation of function ${name} caused a divide by zero error.`);
  }
  return list.reduce((sum, value) => sum + value, 0) / list.length;
}
