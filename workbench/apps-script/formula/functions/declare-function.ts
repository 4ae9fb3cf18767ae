import type { Expression } from '../parse-formula';
import { broadcast } from '../values/broadcast';
import { FormulaError } from '../values/formula-error';
import { isTable, type Scalar } from '../values/formula-value';
import { implicitValue } from '../values/implicit-value';
import { type Operand, valuesOf } from '../values/operand';
import { checkCount, type FormulaFunction, type FunctionCall } from './formula-function';
import type { Parameter } from './parameters';

type ArgumentsOf<P extends readonly unknown[]> = {
  -readonly [K in keyof P]: P[K] extends Parameter<infer T> ? T : never;
};

/** What is declared of a function beside its parameters. */
export interface FunctionOptions {
  /** Its arguments are computed as ARRAYFORMULA does it, wherever it stands. */
  readonly computesArrays?: boolean;
  /** Inside ARRAYFORMULA it is computed once all the same. */
  readonly isComputedOnce?: boolean;
}

/**
 * A function by the parameters that it has.
 * @param compute gets the arguments as they were read; what is no finite number becomes `#NUM!`.
 */
export function declare<const P extends readonly Parameter<unknown>[]>(
  parameters: P,
  compute: (args: ArgumentsOf<P>, call: FunctionCall) => Operand,
  options: FunctionOptions = {},
): FormulaFunction {
  return declareRepeating(parameters, [], 0, (args, _repeated, call) => compute(args, call), options);
}

/**
 * A function whose last parameters may be given again and again, together.
 * @param least how many times at least.
 * @param compute gets the arguments before, then the groups of repeated ones.
 */
export function declareRepeating<
  const P extends readonly Parameter<unknown>[],
  const R extends readonly Parameter<unknown>[],
>(
  parameters: P,
  repeated: R,
  least: number,
  compute: (args: ArgumentsOf<P>, groups: readonly ArgumentsOf<R>[], call: FunctionCall) => Operand,
  options: FunctionOptions = {},
): FormulaFunction {
  const shape = shapeOf(parameters, repeated, least);
  return (outer) => {
    const call = options.computesArrays ? { ...outer, isArray: true } : outer;
    checkCount(call, shape.least, shape.most);
    checkGroups(call, parameters.length, repeated.length);
    return callOnce(call, shape, options, (read) => {
      const args = parameters.map((parameter, index) =>
        index < read.length ? read[index] : parameter.otherwise?.value,
      );
      // What each parameter read is what its type says.
      const result = compute(args as ArgumentsOf<P>, groupsOf<R>(read.slice(parameters.length), repeated.length), call);
      if (typeof result !== 'number' || Number.isFinite(result)) return result;
      throw new FormulaError('#NUM!', `Function ${call.name} did not give a number.`);
    });
  };
}

interface Shape {
  readonly least: number;
  readonly most: number;
  parameterAt(index: number): Parameter<unknown>;
}

function shapeOf(
  parameters: readonly Parameter<unknown>[],
  repeated: readonly Parameter<unknown>[],
  least: number,
): Shape {
  const required = parameters.filter(({ otherwise }) => otherwise === undefined).length;
  const parameterAt = (index: number): Parameter<unknown> => {
    const found = parameters[index] ?? repeated[(index - parameters.length) % repeated.length];
    if (found === undefined) throw new Error(`no parameter ${index}`);
    return found;
  };
  return {
    least: required + least * repeated.length,
    most: repeated.length > 0 ? Number.POSITIVE_INFINITY : parameters.length,
    parameterAt,
  };
}

/** @throws FormulaError `#N/A` where the last group is not whole. */
function checkGroups(call: FunctionCall, before: number, size: number): void {
  const rest = Math.max(0, call.args.length - before);
  if (size > 0 && rest % size > 0) checkCount(call, call.args.length + 1, Number.POSITIVE_INFINITY);
}

function groupsOf<R extends readonly Parameter<unknown>[]>(read: readonly unknown[], size: number): ArgumentsOf<R>[] {
  const groups: ArgumentsOf<R>[] = [];
  for (let index = 0; index < read.length; index += size) {
    groups.push(read.slice(index, index + size) as ArgumentsOf<R>);
  }
  return groups;
}

/** Reads the arguments and computes; one cell after another where single values are wanted and there are several. */
function callOnce(
  call: FunctionCall,
  shape: Shape,
  { isComputedOnce, computesArrays }: FunctionOptions,
  compute: (read: readonly unknown[]) => Operand,
): Operand {
  const slots = call.args.map((expression, index) => takeArgument(call, expression, shape.parameterAt(index), index));
  const computeOnce = (cells: readonly Scalar[]): Operand =>
    compute(slots.map((slot, index) => ('read' in slot ? slot.read(cells[index] ?? null) : slot.whole)));
  if (call.isArray && !isComputedOnce && !computesArrays) {
    const values = slots.map((slot) => ('read' in slot ? valuesOf(slot.operand) : null));
    if (values.some(isTable)) return broadcast(values, (cells) => valuesOf(computeOnce(cells)));
  }
  return computeOnce(slots.map((slot) => ('read' in slot ? implicitValue(slot.operand, call.scope.place) : null)));
}

/** An argument that was read as a whole, or one of which a value is read at a time. */
type Slot = { readonly whole: unknown } | { readonly operand: Operand; readonly read: (cell: Scalar) => unknown };

function takeArgument(call: FunctionCall, expression: Expression, parameter: Parameter<unknown>, index: number): Slot {
  if (parameter.takes === 'expression') return { whole: parameter.read(() => call.evaluate(expression, call)) };
  const argument = { call, name: call.name, position: index + 1 };
  const operand = call.evaluate(expression, call);
  if (parameter.takes === 'whole') return { whole: parameter.read(operand, argument) };
  return { operand, read: (cell) => parameter.read(cell, argument) };
}
