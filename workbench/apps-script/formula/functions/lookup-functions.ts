import { type IndexedList, listOf } from '../search/indexed-list';
import { placeOf, type SearchWay } from '../search/search-list';
import { CellRange } from '../values/cell-range';
import { FormulaError } from '../values/formula-error';
import { type FormulaValue, type Scalar, simplified, type Table, type Value, widthOf } from '../values/formula-value';
import { type Operand, rowsOf } from '../values/operand';
import { declare, declareRepeating } from './declare-function';
import type { FormulaFunction, FormulaFunctions, FunctionCall } from './formula-function';
import { integer, lazy, maybe, number, operand, optional, table, truth, value } from './parameters';

const outOfBounds = (name: string): FormulaError =>
  new FormulaError('#REF!', `${name} evaluates to an out of bounds range.`);

const notBetween = (
  name: string,
  position: number,
  given: number,
  [least, most]: readonly [number, number],
): FormulaError =>
  new FormulaError(
    '#NUM!',
    `Function ${name} parameter ${position} value is ${given}. Valid values are between ${least} and ${most} inclusive.`,
  );

/** @throws FormulaError `#N/A` where the value is nowhere. */
function foundPlace(sought: Value, list: IndexedList, way: SearchWay, name: string): number {
  const place = placeOf(sought, list, way);
  if (place !== undefined) return place;
  throw new FormulaError('#N/A', `Did not find value '${sought ?? ''}' in ${name} evaluation.`);
}

/** `VLOOKUP` by the first column, `HLOOKUP` by the first row. */
const lookup = (
  part: 'firstColumn' | 'firstRow',
  cellOf: (rows: Table, place: number, index: number) => Scalar | undefined,
): FormulaFunction =>
  declare([value, table, integer, optional(truth, true)], ([sought, rows, index, isSorted], { name }) => {
    if (index < 1) {
      throw new FormulaError(
        '#VALUE!',
        `Function ${name} parameter 3 value is ${index}. It should be greater than or equal to 1.`,
      );
    }
    const way: SearchWay = isSorted ? { match: 'upTo', isSorted } : { match: 'wildcard' };
    const place = foundPlace(sought, listOf(rows, part), way, name);
    const found = cellOf(rows, place, index - 1);
    if (found === undefined) throw outOfBounds(name);
    return found;
  });

/** @throws FormulaError where a range is neither a row nor a column. */
function lineIn(rows: Table, name: string): IndexedList {
  if (rows.length === 1 || widthOf(rows) === 1) return listOf(rows, 'all');
  throw new FormulaError('#N/A', `${name} range must be a single row or a single column.`);
}

/** By the numbers that `XLOOKUP` and `XMATCH` give them. */
const matchModes = new Map<number, SearchWay['match']>([
  [0, 'exact'],
  [1, 'from'],
  [-1, 'upTo'],
  [2, 'wildcard'],
]);

/** @throws FormulaError `#VALUE!` */
function wayOf(match: number, search: number, name: string): SearchWay {
  const found = matchModes.get(match);
  if (found === undefined || ![1, -1, 2, -2].includes(search)) {
    throw new FormulaError('#VALUE!', `Function ${name} knows no such match or search mode.`);
  }
  return { match: found, fromEnd: search === -1 };
}

const matchWays = new Map<number, SearchWay>([
  [1, { match: 'upTo', isSorted: true }],
  [0, { match: 'wildcard' }],
  [-1, { match: 'from', isSorted: true }],
]);

export const lookupFunctions: FormulaFunctions = {
  VLOOKUP: lookup('firstColumn', (rows, place, index) => rows[place]?.[index]),
  HLOOKUP: lookup('firstRow', (rows, place, index) => rows[index]?.[place]),
  LOOKUP: declare([value, table, maybe(table)], ([sought, rows, results], { name }) => {
    const isWide = widthOf(rows) > rows.length;
    const place = foundPlace(
      sought,
      listOf(rows, isWide ? 'firstRow' : 'firstColumn'),
      { match: 'upTo', isSorted: true },
      name,
    );
    if (results) return listOf(results, 'all').cells[place] ?? outOfBounds(name);
    return (isWide ? rows.at(-1)?.[place] : rows[place]?.at(-1)) ?? null;
  }),
  XLOOKUP: declare(
    [value, table, operand, maybe(lazy), optional(integer, 0), optional(integer, 1)],
    ([sought, rows, results, missing, match, search], { name }) => {
      const place = placeOf(sought, lineIn(rows, name), wayOf(match, search, name));
      if (place !== undefined) return sliceAt(results, place, rows, name);
      if (missing) return missing();
      throw new FormulaError('#N/A', `Did not find value '${sought ?? ''}' in ${name} evaluation.`);
    },
  ),
  MATCH: declare([value, table, optional(number, 1)], ([sought, rows, order], { name }) => {
    const way = matchWays.get(Math.sign(order)) ?? { match: 'wildcard' };
    return foundPlace(sought, lineIn(rows, name), way, name) + 1;
  }),
  XMATCH: declare(
    [value, table, optional(integer, 0), optional(integer, 1)],
    ([sought, rows, match, search], { name }) =>
      foundPlace(sought, lineIn(rows, name), wayOf(match, search, name), name) + 1,
  ),
  INDEX: declare(
    [operand, optional(integer, 0), optional(integer, 0)],
    ([range, row, column], call) => partOf(range, row, column, call),
    {
      computesArrays: true,
    },
  ),
  CHOOSE: declareRepeating([integer], [lazy], 1, ([index], choices, { name }) => {
    const [chosen] = choices[index - 1] ?? [];
    if (chosen === undefined) throw notBetween(name, 1, index, [1, choices.length]);
    return chosen();
  }),
};

/** The row, or column, of the results that belongs to a place in the line that was searched. @throws FormulaError */
function sliceAt(results: Operand, place: number, searched: Table, name: string): Operand {
  const table = rowsOf(results);
  const isColumn = searched.length > 1 || (widthOf(searched) === 1 && table.length === 1);
  const length = isColumn ? table.length : widthOf(table);
  if (length !== (isColumn ? searched.length : widthOf(searched))) {
    throw new FormulaError('#VALUE!', `Array arguments to ${name} are of different size.`);
  }
  if (results instanceof CellRange) {
    const { area } = results;
    return isColumn
      ? results.elsewhere({ ...area, row: area.row + place, rows: 1 }, name)
      : results.elsewhere({ ...area, column: area.column + place, columns: 1 }, name);
  }
  return simplified(isColumn ? table.slice(place, place + 1) : table.map((line) => line.slice(place, place + 1)));
}

/** 0 stands for all rows, or all columns. @throws FormulaError `#NUM!` */
function partOf(range: Operand, givenRow: number, givenColumn: number, { args, name }: FunctionCall): Operand {
  if (range instanceof FormulaError) throw range;
  const isRange = range instanceof CellRange;
  const rows = isRange ? [] : rowsOf(range);
  const [height, width] = isRange ? [range.area.rows, range.area.columns] : [rows.length, widthOf(rows)];
  // In a single row the only index is that of a column.
  const isAlong = height === 1 && args.length === 2;
  const [row, column] = isAlong ? [0, givenRow] : [givenRow, givenColumn];
  if (row < 0 || row > height) throw notBetween(name, 2, row, [0, height]);
  if (column < 0 || column > width) throw notBetween(name, isAlong ? 2 : 3, column, [0, width]);
  const [firstRow, firstColumn] = [Math.max(0, row - 1), Math.max(0, column - 1)];
  const [takenRows, takenColumns] = [row === 0 ? height : 1, column === 0 ? width : 1];
  if (isRange) {
    const { area } = range;
    const taken = {
      row: area.row + firstRow,
      column: area.column + firstColumn,
      rows: takenRows,
      columns: takenColumns,
    };
    return range.elsewhere(taken, name);
  }
  const lines: FormulaValue = rows
    .slice(firstRow, firstRow + takenRows)
    .map((line) => line.slice(firstColumn, firstColumn + takenColumns));
  return simplified(lines);
}
