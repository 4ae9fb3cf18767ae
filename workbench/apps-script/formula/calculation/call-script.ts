import { isDateFormat } from '../../workbook/values/date-format';
import { fromSerial } from '../../workbook/values/serial-date';
import { evaluate } from '../evaluate-formula';
import { calls, forbiddenForScripts } from '../expression-facts';
import type { FormulaScope } from '../formula-scope';
import type { Expression } from '../parse-formula';
import { CellRange } from '../values/cell-range';
import { FormulaError } from '../values/formula-error';
import { type FormulaValue, isTable, type Scalar } from '../values/formula-value';
import { type CalculatedSheet, formatAt } from './calculated-sheet';
import { type CustomCalls, loading } from './custom-calls';
import type { FormulaCell } from './formula-cell';
import { type FormatQuestion, formatOfResult } from './result-format';

/** {facts §4} */
const dependsOnVolatile = new FormulaError(
  '#ERROR!',
  'This function is not allowed to reference a cell with NOW(), RAND(), or RANDBETWEEN().',
);

/** A formula's call of a script's function. */
export interface ScriptCall {
  readonly name: string;
  readonly args: readonly Expression[];
  /** The formula that it stands in. */
  readonly cell: FormulaCell;
  readonly scope: FormulaScope;
}

/** @returns undefined where the script has no such function. @throws FormulaError */
export function callScript(
  { name, args, cell, scope }: ScriptCall,
  custom: CustomCalls,
  timeZone: string,
): FormulaValue | undefined {
  const spelled = custom.spelled(name);
  if (spelled === undefined) return undefined;
  if (args.some((expression) => calls(expression, forbiddenForScripts))) return loading;
  const wasTainted = cell.isTainted;
  cell.isTainted = false;
  const values = args.map((expression) => argumentOf(expression, scope, timeZone));
  if (cell.isTainted) throw dependsOnVolatile;
  cell.isTainted = wasTainted;
  return custom.ask({ name: spelled, args: values }, cell.calls);
}

/**
 * Values arrive as scripts read cells: dates as dates {facts §4}, whether they stand in cells or are worked out, blanks as empty texts, errors as their text {facts §3}.
 * @throws FormulaError for an error that is the whole argument.
 */
function argumentOf(expression: Expression, scope: FormulaScope, timeZone: string): unknown {
  const operand = evaluate(expression, { scope, isArray: false });
  const values = operand instanceof CellRange ? operand.values() : operand;
  if (values instanceof FormulaError) throw values;
  const formats: string[] = [];
  const formatWorkedOut = (column: number): string => {
    formats[column] ??= formatOfResult(expression, questionOf(scope, column));
    return formats[column];
  };
  const cross = (value: Scalar, r: number, c: number): unknown => {
    if (value instanceof FormulaError) return value.code;
    if (typeof value !== 'number') return value ?? '';
    const format = operand instanceof CellRange ? formatIn(operand, r, c) : formatWorkedOut(c);
    return isDateFormat(format) ? { $date: fromSerial(value, timeZone) } : value;
  };
  return isTable(values) ? values.map((line, r) => line.map((value, c) => cross(value, r, c))) : cross(values, 0, 0);
}

const formatIn = ({ sheet, area }: CellRange, r: number, c: number): string =>
  formatAt(sheet as CalculatedSheet, area.row + r, area.column + c);

/** What a result is shown as says whether it is a day. */
const questionOf = (scope: FormulaScope, column: number): FormatQuestion => ({
  conventions: scope.reading.conventions,
  column,
  formatOf: (range, index) => {
    const operand = range.kind === 'reference' ? scope.range(range) : range.kind === 'name' && scope.named(range.name);
    return operand instanceof CellRange && index < operand.area.columns ? formatIn(operand, 0, index) : '';
  },
});
