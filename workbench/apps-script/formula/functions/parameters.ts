import { CellRange } from '../values/cell-range';
import { toNumber, toText, toTruth } from '../values/coercion';
import { FormulaError } from '../values/formula-error';
import { isTable, type Scalar, sound, type Table, type Value } from '../values/formula-value';
import { cellsOf, type Operand, rowsOf } from '../values/operand';
import type { FunctionCall } from './formula-function';

/** Of which call an argument is, and which one, counted from 1. */
export interface ReadArgument {
  readonly call: FunctionCall;
  readonly name: string;
  readonly position: number;
}

/** What may be left out. */
interface Absence<T> {
  readonly otherwise?: { readonly value: T };
}

/** Takes one value; of several, inside ARRAYFORMULA, one after another. */
export interface ValueParameter<T> extends Absence<T> {
  readonly takes: 'value';
  read(cell: Scalar, argument: ReadArgument): T;
}

/** Takes all there is. */
export interface WholeParameter<T> extends Absence<T> {
  readonly takes: 'whole';
  read(operand: Operand, argument: ReadArgument): T;
}

/** Is computed when the function asks for it, if ever. */
export interface LazyParameter<T> extends Absence<T> {
  readonly takes: 'expression';
  read(compute: () => Operand): T;
}

/** How one argument is read. What it throws is a FormulaError. */
export type Parameter<T> = ValueParameter<T> | WholeParameter<T> | LazyParameter<T>;

const one = <T>(read: ValueParameter<T>['read']): ValueParameter<T> => ({ takes: 'value', read });
const whole = <T>(read: WholeParameter<T>['read']): WholeParameter<T> => ({ takes: 'whole', read });

/** What is taken for an argument that was left out. */
export const optional = <T, U>(parameter: Parameter<T>, value: U): Parameter<T | U> => ({
  ...parameter,
  otherwise: { value },
});
/** Undefined where it was left out. */
export const maybe = <T>(parameter: Parameter<T>): Parameter<T | undefined> => optional(parameter, undefined);

/** A number, also one that is written as a text; a day is one, too. */
export const number = one((cell, { call, name, position }) =>
  toNumber(sound(cell), call.scope.reading, { name, position }),
);
export const integer = one((cell, argument) => Math.trunc(number.read(cell, argument)));
export const text = one((cell, { call }) => toText(sound(cell), call.scope.reading));
export const truth = one((cell, argument) => toTruth(sound(cell), argument));
/** A sound value, as it is. */
export const value = one<Value>(sound);
/** A value, be it an error. */
export const cell = one<Scalar>((scalar) => scalar);

/** A text and nothing else: what looks at letters takes no number for one. */
export const onlyText = one((scalar, { call, name, position }) => {
  const found = sound(scalar);
  if (typeof found !== 'number' && typeof found !== 'boolean') return found ?? '';
  const kind = typeof found;
  throw new FormulaError(
    '#VALUE!',
    `Function ${name} parameter ${position} expects text values. But '${toText(found, call.scope.reading)}' is a ${kind} and cannot be coerced to a text.`,
  );
});

/** A range or whatever was computed, errors in it untouched. */
export const operand = whole<Operand>((given) => given);
export const table = whole<Table>((given) => {
  if (given instanceof FormulaError) throw given;
  return rowsOf(given);
});
/** Its cells, row by row, errors among them. */
export const cells = whole<readonly Scalar[]>((given) => cellsOf(given));

/** Cells and nothing else. */
export const reference = whole<CellRange>((given) => {
  if (given instanceof FormulaError) throw given;
  if (given instanceof CellRange) return given;
  throw new FormulaError('#N/A', 'Argument must be a range.');
});

/** The numbers in it. Of several values only numbers count; one that was given by itself has to be a number. */
export const numbers = whole<readonly number[]>((given, argument) => {
  if (!isTable(given) && !(given instanceof CellRange)) {
    return given === null ? [] : [number.read(given, argument)];
  }
  const found: number[] = [];
  for (const scalar of cellsOf(given)) {
    if (typeof scalar === 'number') found.push(scalar);
    else if (scalar instanceof FormulaError) throw scalar;
  }
  return found;
});

export const lazy: LazyParameter<() => Operand> = { takes: 'expression', read: (compute) => compute };
