import { toTruth } from '../coercion';
import { FormulaError } from '../formula-error';
import { broadcast, cellsOf, type FormulaValue, isTable, onlyValue, type Scalar } from '../formula-value';
import { checkCount, type FormulaFunction, type FunctionCall, ofCells, ofValues } from './formula-function';

/** Computes only the branch that is taken, except inside ARRAYFORMULA, where both may be. */
const choose: FormulaFunction = (call) => {
  checkCount(call, 2, 3);
  const [condition, whenTrue, whenFalse] = call.args;
  if (condition === undefined || whenTrue === undefined) return '';
  const branch = (isTrue: boolean): FormulaValue => {
    const taken = isTrue ? whenTrue : whenFalse;
    return taken === undefined ? false : call.evaluate(taken);
  };
  const tested = call.evaluate(condition);
  if (!call.isArray || !isTable(tested)) return branch(toTruth(onlyValue(tested)));
  return broadcast([tested, branch(true), branch(false)], ([test = '', yes = '', no = '']) =>
    toTruth(onlyValue(test)) ? yes : no,
  );
};

/** The first argument, or where it is a certain kind of error, the second. */
const unless =
  (isCaught: (error: FormulaError) => boolean): FormulaFunction =>
  (call: FunctionCall) => {
    checkCount(call, 1, 2);
    const [attempted, instead] = call.args;
    if (attempted === undefined) return '';
    const value = call.evaluate(attempted);
    const substitute = (): FormulaValue => (instead === undefined ? '' : call.evaluate(instead));
    const isBad = (cell: Scalar): boolean => cell instanceof FormulaError && isCaught(cell);
    if (!isTable(value)) return isBad(value) ? substitute() : value;
    if (!cellsOf(value).some(isBad)) return value;
    return broadcast([value, substitute()], ([cell = '', other = '']) => (isBad(cell) ? other : cell));
  };

/** Whether each cell is something; errors are nothing special here. */
const tells =
  (test: (cell: Scalar) => boolean): FormulaFunction =>
  (call) => {
    checkCount(call, 1, 1);
    const [asked] = call.args;
    const value = asked === undefined ? '' : call.evaluate(asked);
    if (call.isArray) return broadcast([value], ([cell = '']) => test(cell));
    return test(isTable(value) ? (value[0]?.[0] ?? '') : value);
  };

export const logicFunctions: Readonly<Record<string, FormulaFunction>> = {
  IF: choose,
  IFERROR: unless(() => true),
  IFNA: unless(({ code }) => code === '#N/A'),
  ISERROR: tells((cell) => cell instanceof FormulaError),
  ISBLANK: tells((cell) => cell === ''),
  ISNUMBER: tells((cell) => typeof cell === 'number'),
  AND: ofCells((cells) => cells.map(onlyValue).every((value) => value === '' || toTruth(value))),
  OR: ofCells((cells) => cells.map(onlyValue).some(toTruth)),
  NOT: ofValues([1, 1], ([value = '']) => !toTruth(value)),
};
