import type { TextReading } from '../../workbook/values/text-reading';
import type { StoredValue } from '../../workbook/workbook';
import { compareValues, comparisons, numberIn, toNumber, toText } from '../coercion';
import { FormulaError } from '../formula-error';
import { cellsOf, type FormulaValue, onlyValue, rowsOf, type Scalar, type Table } from '../formula-value';
import { checkCount, type FormulaFunction, ofRanges } from './formula-function';

/** `">5"`, `"<>"`, `"SKU-*"` or a value, as a test of cells; errors pass none. */
function toTest(criterion: StoredValue, reading: TextReading): (cell: Scalar) => boolean {
  const [, operator = '=', rest = ''] = /^(<>|<=|>=|<|>|=)?(.*)$/s.exec(toText(criterion, reading)) ?? [];
  const holds = comparisons[operator] ?? (() => false);
  const wanted = typeof criterion === 'string' ? (numberIn(rest, reading) ?? rest) : criterion;
  if (typeof wanted === 'string' && /[*?]/.test(wanted)) {
    const pattern = new RegExp(
      `^${wanted
        .replace(/[.+^${}()|[\]\\]/g, '\\$&')
        .replace(/\*/g, '.*')
        .replace(/\?/g, '.')}$`,
      'is',
    );
    return (cell) => typeof cell === 'string' && pattern.test(cell) === (operator !== '<>');
  }
  return (cell) => {
    if (cell instanceof FormulaError) return false;
    if (wanted === '') return holds(cell === '' ? 0 : 1) && (operator === '=' || operator === '<>');
    const isAlike = cell !== '' && typeof cell === typeof wanted;
    return isAlike ? holds(compareValues(cell, wanted)) : operator === '<>';
  };
}

/**
 * Where something stands in a list.
 * @param order 0 finds just that; 1 and -1 take the list for sorted, up or down, and find the last that is not beyond it.
 * @throws FormulaError `#N/A`
 */
function positionOf(sought: StoredValue, list: readonly Scalar[], order: number): number {
  let found = -1;
  for (const [index, cell] of list.entries()) {
    if (cell instanceof FormulaError || cell === '' || typeof cell !== typeof sought) continue;
    const compared = Math.sign(compareValues(cell, sought));
    if (order === 0 ? compared === 0 : compared !== order) found = index;
    const isThrough = order === 0 ? found === index : compared === order;
    if (isThrough) break;
  }
  if (found < 0) throw new FormulaError('#N/A', `Did not find value '${sought}'.`);
  return found;
}

const notThere = (name: string): FormulaError =>
  new FormulaError('#REF!', `${name} evaluates to an out of bounds range.`);

export const lookupFunctions: Readonly<Record<string, FormulaFunction>> = {
  VLOOKUP: ofRanges({ count: [3, 4], sought: 0 }, (sought, [, range = '', index = 1, sorted = true], { reading }) => {
    const rows = rowsOf(range);
    const column = toNumber(onlyValue(index), reading);
    const order = toNumber(onlyValue(sorted), reading) === 0 ? 0 : 1;
    const row =
      rows[
        positionOf(
          sought,
          rows.map(([first = '']) => first),
          order,
        )
      ];
    return row?.[column - 1] ?? notThere('VLOOKUP');
  }),
  MATCH: ofRanges(
    { count: [2, 3], sought: 0 },
    (sought, [, range = '', order = 1], { reading }) =>
      positionOf(sought, cellsOf(range), Math.sign(toNumber(onlyValue(order), reading))) + 1,
  ),
  COUNTIF: ofRanges(
    { count: [2, 2], sought: 1 },
    (criterion, [range = ''], { reading }) => cellsOf(range).filter(toTest(criterion, reading)).length,
  ),
  SUMIF: ofRanges({ count: [2, 3], sought: 1 }, (criterion, [range = '', , summed = range], { reading }) => {
    const test = toTest(criterion, reading);
    const amounts = cellsOf(summed);
    return cellsOf(range).reduce<number>((sum, cell, index) => {
      const amount = amounts[index];
      return test(cell) && typeof amount === 'number' ? sum + amount : sum;
    }, 0);
  }),
  INDEX: (call) => {
    checkCount(call, 1, 3);
    const [range = '', row = 0, column = 0] = call.args.map((expression) => call.evaluate(expression));
    const number = (value: FormulaValue): number => toNumber(onlyValue(value), call.surroundings.reading);
    return partOf(rowsOf(range), number(row), number(column));
  },
};

/** 0 stands for all rows, or all columns. */
function partOf(rows: Table, row: number, column: number): FormulaValue {
  // In a single row the only index is that of a column.
  if (rows.length === 1 && column === 0 && row > 0) return rows[0]?.[row - 1] ?? notThere('INDEX');
  const lines = row === 0 ? rows : rows.slice(row - 1, row);
  const part = column === 0 ? lines : lines.map((line) => line.slice(column - 1, column));
  if (part.length === 0 || part[0]?.length === 0) return notThere('INDEX');
  return part.length === 1 && part[0]?.length === 1 ? (part[0][0] ?? '') : part;
}
