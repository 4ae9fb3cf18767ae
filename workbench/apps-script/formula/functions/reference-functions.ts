import { columnLetters } from '../../workbook/a1-notation';
import { parseFormula } from '../parse-formula';
import { CellRange } from '../values/cell-range';
import { FormulaError } from '../values/formula-error';
import { settled, widthOf } from '../values/formula-value';
import { type Operand, rowsOf } from '../values/operand';
import { declare } from './declare-function';
import type { FormulaFunctions, FunctionCall } from './formula-function';
import { integer, maybe, operand, optional, reference, text, truth } from './parameters';

/** The number of a row or column, or of each in a range inside ARRAYFORMULA. */
const numbered = (axis: 'row' | 'column') =>
  declare([maybe(operand)], ([given], { isArray, scope, args }) => {
    if (args.length === 0) return scope.place[axis];
    if (given instanceof FormulaError) throw given;
    if (!(given instanceof CellRange)) throw new FormulaError('#N/A', 'Argument must be a range.');
    const { area } = given;
    const count = axis === 'row' ? area.rows : area.columns;
    if (!isArray || count === 1) return area[axis];
    const numbers = Array.from({ length: count }, (_, index) => area[axis] + index);
    return axis === 'row' ? numbers.map((number) => [number]) : [numbers];
  });

const extent = (measure: (given: Operand) => number) =>
  declare([operand], ([given]) => {
    if (given instanceof FormulaError) throw given;
    return measure(given);
  });

export const referenceFunctions: FormulaFunctions = {
  ROW: numbered('row'),
  COLUMN: numbered('column'),
  ROWS: extent((given) => (given instanceof CellRange ? given.area.rows : rowsOf(given).length)),
  COLUMNS: extent((given) => (given instanceof CellRange ? given.area.columns : widthOf(rowsOf(given)))),
  INDIRECT: declare([text, optional(truth, true)], ([written, isA1], call) => {
    const found = isA1 ? referredTo(written, call) : undefined;
    if (found !== undefined) return found;
    throw new FormulaError(
      '#REF!',
      `Function ${call.name} parameter 1 value is '${written}'. It is not a valid cell/range reference.`,
    );
  }),
  OFFSET: declare(
    [reference, integer, integer, maybe(integer), maybe(integer)],
    ([start, rows, columns, height, width], { name }) => {
      const { area } = start;
      return start.elsewhere(
        {
          row: area.row + rows,
          column: area.column + columns,
          rows: height ?? area.rows,
          columns: width ?? area.columns,
        },
        name,
      );
    },
  ),
  ADDRESS: declare(
    [integer, integer, optional(integer, 1), optional(truth, true), optional(text, '')],
    ([row, column, mode, _isA1, tab]) => {
      const [columnMark, rowMark] = [mode === 1 || mode === 3 ? '$' : '', mode === 1 || mode === 2 ? '$' : ''];
      const prefix = tab === '' ? '' : `${/^\w+$/.test(tab) ? tab : `'${tab.replace(/'/g, "''")}'`}!`;
      return `${prefix}${columnMark}${columnLetters(column)}${rowMark}${row}`;
    },
  ),
};

/** What a text refers to, if it is written like a reference or is a name. */
function referredTo(written: string, { scope }: FunctionCall): Operand | undefined {
  const expression = settled(() => parseFormula(`=${written}`));
  if (expression instanceof FormulaError) return undefined;
  if (expression.kind === 'name') return scope.named(expression.name);
  return expression.kind === 'reference' ? scope.range(expression) : undefined;
}
