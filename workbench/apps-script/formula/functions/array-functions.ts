import { keyOf } from '../search/indexed-list';
import { toTruth } from '../values/coercion';
import { compareValues } from '../values/comparison';
import { FormulaError } from '../values/formula-error';
import {
  type FormulaValue,
  isTable,
  madeTable,
  type Scalar,
  simplified,
  sound,
  type Table,
  transposed,
  type Value,
  widthOf,
} from '../values/formula-value';
import { cellsOf, type Operand, valuesOf } from '../values/operand';
import { declare, declareRepeating } from './declare-function';
import { checkCount, type FormulaFunction, type FormulaFunctions, type FunctionCall } from './formula-function';
import { cells, integer, number, operand, optional, table, truth } from './parameters';

const arrayFormula: FormulaFunction = (call) => {
  checkCount(call, 1, 1);
  const [computed] = call.args;
  return computed === undefined ? null : valuesOf(call.evaluate(computed, { ...call, isArray: true }));
};

export const arrayFunctions: FormulaFunctions = {
  ARRAYFORMULA: arrayFormula,
  FILTER: declareRepeating(
    [table],
    [table],
    1,
    ([rows], conditions, call) =>
      filtered(
        rows,
        conditions.map(([condition]) => condition),
        call,
      ),
    {
      computesArrays: true,
    },
  ),
  UNIQUE: declare([table, optional(truth, false), optional(truth, false)], ([rows, byColumn, exactlyOnce]) => {
    const kept = distinct(byColumn ? transposed(rows) : rows, exactlyOnce);
    if (kept.length === 0) throw new FormulaError('#N/A', 'No values are unique.');
    return simplified(byColumn ? transposed(kept) : kept);
  }),
  SORT: declareRepeating([table], [operand, truth], 0, ([rows], keys, { name }) => sorted(rows, keys, name), {
    computesArrays: true,
  }),
  TRANSPOSE: declare([table], ([rows]) => simplified(transposed(rows)), { isComputedOnce: true }),
  FLATTEN: declareRepeating([], [cells], 1, (_, groups) =>
    simplified(groups.flatMap(([list]) => list.map((cell) => [cell]))),
  ),
  HSTACK: declareRepeating([], [table], 1, (_, groups) =>
    transposed(padded(groups.flatMap(([rows]) => transposed(rows)))),
  ),
  VSTACK: declareRepeating([], [table], 1, (_, groups) => padded(groups.flatMap(([rows]) => [...rows]))),
  CHOOSECOLS: declareRepeating([table], [integer], 1, ([rows], groups, { name }) =>
    simplified(
      transposed(
        chosen(
          transposed(rows),
          groups.map(([index]) => index),
          name,
        ),
      ),
    ),
  ),
  CHOOSEROWS: declareRepeating([table], [integer], 1, ([rows], groups, { name }) =>
    simplified(
      chosen(
        rows,
        groups.map(([index]) => index),
        name,
      ),
    ),
  ),
  ARRAY_CONSTRAIN: declare([table, integer, integer], ([rows, height, width]) =>
    simplified(rows.slice(0, height).map((line) => line.slice(0, width))),
  ),
  SEQUENCE: declare(
    [integer, optional(integer, 1), optional(number, 1), optional(number, 1)],
    ([rows, columns, start, step], { name }) => {
      for (const [index, count] of [rows, columns].entries()) {
        if (count < 1) {
          throw new FormulaError(
            '#NUM!',
            `Function ${name} parameter ${index + 1} value is ${count}. It should be greater than or equal to 1.`,
          );
        }
      }
      return simplified(madeTable(rows, columns, (row, column) => start + (row * columns + column) * step));
    },
  ),
};

/** The rows, or columns, for which all conditions hold; one that is an error does not. @throws FormulaError `#N/A` */
function filtered(rows: Table, conditions: readonly Table[], call: FunctionCall): FormulaValue {
  const isAcross = conditions.every(
    (condition) => condition.length === 1 && widthOf(condition) > 1 && widthOf(condition) === widthOf(rows),
  );
  const lines = isAcross ? transposed(rows) : rows;
  const tests = conditions.map((condition) => {
    if (!isAcross && (widthOf(condition) !== 1 || condition.length !== rows.length)) {
      throw new FormulaError(
        '#N/A',
        `FILTER has mismatched range sizes. Expected row count: ${rows.length}. column count: 1. Actual row count: ${condition.length}, column count: ${widthOf(condition)}.`,
      );
    }
    return cellsOf(condition);
  });
  const kept = lines.filter((_, index) => tests.every((test) => holds(test[index] ?? null, call)));
  if (kept.length === 0) throw new FormulaError('#N/A', 'No matches are found in FILTER evaluation.');
  return simplified(isAcross ? transposed(kept) : kept);
}

function holds(cell: Scalar, { name }: FunctionCall): boolean {
  if (cell instanceof FormulaError) return false;
  return typeof cell === 'string' ? /^true$/i.test(cell) : toTruth(cell, { name, position: 2 });
}

/** Texts of different case are different here {facts §3}. */
const exactKey = (cell: Scalar): string => {
  if (cell instanceof FormulaError) return cell.code;
  return typeof cell === 'string' ? `s${cell}` : keyOf(cell);
};

/** Each line once, where it comes first; or those alone that come once. */
function distinct(lines: Table, exactlyOnce: boolean): Table {
  const counts = new Map<string, number>();
  const keys = lines.map((line) => JSON.stringify(line.map(exactKey)));
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return lines.filter((_, index) => {
    const key = keys[index] ?? '';
    return exactlyOnce ? counts.get(key) === 1 : keys.indexOf(key) === index;
  });
}

interface Ordering {
  readonly values: readonly Scalar[];
  readonly isAscending: boolean;
}

/** Rows that are alike keep their order, blank cells come last whichever way. @throws FormulaError */
function sorted(
  rows: Table,
  keys: readonly (readonly [column: Operand, isAscending: boolean])[],
  name: string,
): FormulaValue {
  const orderings =
    keys.length === 0
      ? [columnOrdering(rows, 1, true, name)]
      : keys.map(([column, isAscending]) => {
          const values = valuesOf(column);
          if (!isTable(values)) return columnOrdering(rows, Number(sound(values)), isAscending, name);
          if (widthOf(values) !== 1 || values.length !== rows.length) {
            throw new FormulaError(
              '#VALUE!',
              `${name} has mismatched range sizes. Expected row count: ${rows.length}, column count: 1. Actual row count: ${values.length}, column count: ${widthOf(values)}.`,
            );
          }
          return { values: cellsOf(values), isAscending };
        });
  const places = rows
    .map((_, place) => place)
    .sort((a, b) => {
      for (const { values, isAscending } of orderings) {
        const order = compareInOrder(values[a] ?? null, values[b] ?? null, isAscending);
        if (order !== 0) return order;
      }
      return a - b;
    });
  return simplified(places.map((place) => rows[place] ?? []));
}

function columnOrdering(rows: Table, column: number, isAscending: boolean, name: string): Ordering {
  if (!(column >= 1 && column <= widthOf(rows))) {
    throw new FormulaError('#VALUE!', `Function ${name} parameter 2 value ${column} is out of range.`);
  }
  return { values: rows.map((line) => line[Math.trunc(column) - 1] ?? null), isAscending };
}

function compareInOrder(a: Scalar, b: Scalar, isAscending: boolean): number {
  const [x, y] = [orBlank(a), orBlank(b)];
  if (x === null || y === null) return Number(x === null) - Number(y === null);
  return isAscending ? compareValues(x, y) : compareValues(y, x);
}

const orBlank = (cell: Scalar): Value => (cell instanceof FormulaError ? null : cell);

/** Lines of one length, with `#N/A` where there is nothing. */
function padded(lines: Table): Table {
  const width = Math.max(...lines.map(({ length }) => length));
  const missing = new FormulaError('#N/A', 'Array arguments are of different size.');
  return lines.map((line) => [...line, ...new Array<FormulaError>(width - line.length).fill(missing)]);
}

/** Counted from the end where negative. @throws FormulaError `#VALUE!` */
const chosen = (lines: Table, places: readonly number[], name: string): Table =>
  places.map((place) => {
    const line = place === 0 ? undefined : lines.at(place > 0 ? place - 1 : place);
    if (line === undefined)
      throw new FormulaError('#VALUE!', `Function ${name} parameter 2 value is ${place}. It is out of range.`);
    return line;
  });
