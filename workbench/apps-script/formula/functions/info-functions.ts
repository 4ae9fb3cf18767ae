import { CellRange } from '../values/cell-range';
import { toNumber } from '../values/coercion';
import { FormulaError } from '../values/formula-error';
import { type Scalar, sound } from '../values/formula-value';
import { declare } from './declare-function';
import type { FormulaFunction, FormulaFunctions } from './formula-function';
import { cell, operand } from './parameters';

/** Whether a cell is something; errors are nothing special here. */
const tells = (test: (scalar: Scalar) => boolean): FormulaFunction => declare([cell], ([scalar]) => test(scalar));

const isError = (scalar: Scalar): scalar is FormulaError => scalar instanceof FormulaError;

/** What `ERROR.TYPE` calls errors; all others are 8. */
const errorTypes: Readonly<Record<string, number>> = {
  '#NULL!': 1,
  '#DIV/0!': 2,
  '#VALUE!': 3,
  '#REF!': 4,
  '#NAME?': 5,
  '#NUM!': 6,
  '#N/A': 7,
};

export const infoFunctions: FormulaFunctions = {
  ISBLANK: tells((scalar) => scalar === null),
  ISNUMBER: tells((scalar) => typeof scalar === 'number'),
  ISTEXT: tells((scalar) => typeof scalar === 'string'),
  ISNONTEXT: tells((scalar) => typeof scalar !== 'string'),
  ISLOGICAL: tells((scalar) => typeof scalar === 'boolean'),
  ISERROR: tells(isError),
  ISERR: tells((scalar) => isError(scalar) && scalar.code !== '#N/A'),
  ISNA: tells((scalar) => isError(scalar) && scalar.code === '#N/A'),
  ISREF: declare([operand], ([given]) => given instanceof CellRange),
  NA: declare([], () => new FormulaError('#N/A', 'Error')),
  N: declare([cell], ([scalar], { scope, name }) => {
    const given = sound(scalar);
    return typeof given === 'string' ? 0 : toNumber(given, scope.reading, { name, position: 1 });
  }),
  'ERROR.TYPE': declare([cell], ([scalar]) => {
    if (isError(scalar)) return errorTypes[scalar.code] ?? 8;
    throw new FormulaError('#N/A', 'Function ERROR.TYPE parameter 1 is not an error.');
  }),
};
