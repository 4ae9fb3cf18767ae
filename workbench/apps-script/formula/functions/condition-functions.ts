import { type Criterion, readCriterion } from '../search/criterion';
import { listOf } from '../search/indexed-list';
import { CellRange } from '../values/cell-range';
import { FormulaError } from '../values/formula-error';
import { type Scalar, sound, type Value, widthOf } from '../values/formula-value';
import { type Operand, rowsOf } from '../values/operand';
import { declare, declareRepeating } from './declare-function';
import type { FormulaFunction, FormulaFunctions, FunctionCall } from './formula-function';
import { maybe, operand, value } from './parameters';
import { average } from './statistic-functions';

type Condition = readonly [range: Operand, criterion: Value];

/** Whatever a function makes of the numbers that are chosen. */
type Summary = (numbers: readonly number[], name: string) => number;

const sum: Summary = (numbers) => numbers.reduce((total, each) => total + each, 0);
const least: Summary = (numbers) => numbers.reduce((a, b) => Math.min(a, b), numbers[0] ?? 0);
const most: Summary = (numbers) => numbers.reduce((a, b) => Math.max(a, b), numbers[0] ?? 0);

/** One condition; what is summed up stands in its own range or in another, which is taken as large as the first. */
const ofOne = (summary: Summary): FormulaFunction =>
  declare([operand, value, maybe(operand)], ([range, criterion, summed], call) => {
    const places = placesThatPass([[range, criterion]], call);
    return summary(numbersAt(summed === undefined ? range : asLargeAs(range, summed, call.name), places), call.name);
  });

/** Inside ARRAYFORMULA it does not go on from one criterion to the next. */
const ofSeveral = (summary: Summary): FormulaFunction =>
  declareRepeating(
    [operand],
    [operand, value],
    1,
    ([summed], conditions, call) => {
      checkSizes([summed, ...conditions.map(([range]) => range)], call.name);
      return summary(numbersAt(summed, placesThatPass(conditions, call)), call.name);
    },
    { isComputedOnce: true },
  );

export const conditionFunctions: FormulaFunctions = {
  COUNTIF: declare([operand, value], ([range, criterion], call) => placesThatPass([[range, criterion]], call).length),
  COUNTIFS: declareRepeating([], [operand, value], 1, (_, conditions, call) => {
    checkSizes(
      conditions.map(([range]) => range),
      call.name,
    );
    return placesThatPass(conditions, call).length;
  }),
  SUMIF: ofOne(sum),
  AVERAGEIF: ofOne(average),
  SUMIFS: ofSeveral(sum),
  AVERAGEIFS: ofSeveral(average),
  MINIFS: ofSeveral(least),
  MAXIFS: ofSeveral(most),
};

/** Where all conditions hold, counted row by row. */
function placesThatPass(conditions: readonly Condition[], { scope }: FunctionCall): readonly number[] {
  const tests = conditions.map(([range, criterion]) => ({
    list: listOf(rowsOf(range), 'all'),
    criterion: readCriterion(criterion, scope.reading),
  }));
  const [first, ...others] = tests;
  if (first === undefined) return [];
  const passed =
    first.criterion.equals === undefined
      ? passing(first.list.cells, first.criterion)
      : first.list.placesOf(first.criterion.equals);
  return others.reduce(
    (places, { list, criterion }) => places.filter((place) => criterion.passes(list.cells[place] ?? null)),
    passed,
  );
}

function passing(cells: readonly Scalar[], criterion: Criterion): number[] {
  const places: number[] = [];
  cells.forEach((cell, place) => {
    if (criterion.passes(cell)) places.push(place);
  });
  return places;
}

/** @throws FormulaError for an error among the chosen cells. */
function numbersAt(range: Operand, places: readonly number[]): readonly number[] {
  const { cells } = listOf(rowsOf(range), 'all');
  return places.map((place) => sound(cells[place] ?? null)).filter((found) => typeof found === 'number');
}

function asLargeAs(range: Operand, summed: Operand, name: string): Operand {
  if (!(summed instanceof CellRange)) return summed;
  const table = rowsOf(range);
  return summed.elsewhere({ ...summed.area, rows: table.length, columns: widthOf(table) }, name);
}

/** @throws FormulaError `#VALUE!` */
function checkSizes(ranges: readonly Operand[], name: string): void {
  const sizes = new Set(ranges.map((range) => `${rowsOf(range).length} × ${widthOf(rowsOf(range))}`));
  if (sizes.size > 1) throw new FormulaError('#VALUE!', `Array arguments to ${name} are of different size.`);
}
