import type { Expression } from '../parse-formula';
import { broadcast } from '../values/broadcast';
import { toTruth } from '../values/coercion';
import { compareValues } from '../values/comparison';
import { FormulaError } from '../values/formula-error';
import { type FormulaValue, isTable, type Scalar, sound, type Value } from '../values/formula-value';
import { implicitValue } from '../values/implicit-value';
import { cellsOf, type Operand, valuesOf } from '../values/operand';
import { declare, declareRepeating } from './declare-function';
import { checkCount, type FormulaFunction, type FormulaFunctions, type FunctionCall } from './formula-function';
import { cells, truth } from './parameters';

/** An argument as a function reads it that computes what it needs, and no more. */
const argument = (call: FunctionCall, index: number): Operand => {
  const expression = call.args[index];
  return expression === undefined ? null : call.evaluate(expression, call);
};

/** The one value of an argument. @throws FormulaError for an error. */
const single = (call: FunctionCall, index: number): Value =>
  sound(implicitValue(argument(call, index), call.scope.place));

/** Where a condition holds for some cells only, all branches are computed, and each cell takes its own. */
const choosing =
  (
    least: number,
    most: number,
    choose: (call: FunctionCall) => Operand,
    chooseCell: (cells: readonly Scalar[], call: FunctionCall) => Scalar,
  ): FormulaFunction =>
  (call) => {
    checkCount(call, least, most);
    if (!call.isArray) return choose(call);
    // Only a condition of several cells needs all branches.
    if (!isTable(valuesOf(argument(call, 0))) && call.name === 'IF') return choose(call);
    const values = call.args.map((_, index) => valuesOf(argument(call, index)));
    return broadcast(values, (row) => chooseCell(row, call));
  };

const isTrue = (scalar: Scalar, { name }: FunctionCall, position = 1): boolean =>
  toTruth(sound(scalar), { name, position });

const noMatch = ({ name }: FunctionCall): FormulaError => new FormulaError('#N/A', `No match in ${name}.`);

const ifs = choosing(
  2,
  Number.POSITIVE_INFINITY,
  (call) => {
    checkPairs(call);
    for (let index = 0; index < call.args.length; index += 2) {
      if (isTrue(single(call, index), call, index + 1)) return argument(call, index + 1);
    }
    throw noMatch(call);
  },
  (row, call) => {
    checkPairs(call);
    for (let index = 0; index < row.length; index += 2) {
      if (isTrue(row[index] ?? null, call, index + 1)) return row[index + 1] ?? null;
    }
    throw noMatch(call);
  },
);

/** @throws FormulaError `#N/A` where a condition has no value. */
function checkPairs(call: FunctionCall): void {
  if (call.args.length % 2 > 0) checkCount(call, call.args.length + 1, call.args.length + 1);
}

/** Which argument of SWITCH stands for a value: that behind its case, or else the last one, if it stands by itself. */
function switched(wanted: Value, count: number, caseAt: (index: number) => Value): number | undefined {
  for (let index = 1; index + 1 < count; index += 2) {
    if (compareValues(wanted, caseAt(index)) === 0) return index + 1;
  }
  return count % 2 === 0 ? count - 1 : undefined;
}

const switchFunction = choosing(
  3,
  Number.POSITIVE_INFINITY,
  (call) => {
    const found = switched(single(call, 0), call.args.length, (index) => single(call, index));
    if (found === undefined) throw noMatch(call);
    return argument(call, found);
  },
  (row, call) => {
    const found = switched(sound(row[0] ?? null), row.length, (index) => sound(row[index] ?? null));
    if (found === undefined) throw noMatch(call);
    return row[found] ?? null;
  },
);

const choose = choosing(
  2,
  3,
  (call) => {
    const taken = isTrue(single(call, 0), call) ? 1 : 2;
    return taken < call.args.length ? argument(call, taken) : false;
  },
  ([test = null, yes = null, no], call) => (isTrue(test, call) ? yes : no === undefined ? false : no),
);

/** The first argument, or where it is a certain kind of error, the second, which may be left out. */
const unless =
  (isCaught: (error: FormulaError) => boolean): FormulaFunction =>
  (call) => {
    checkCount(call, 1, 2);
    const attempted = argument(call, 0);
    const isBad = (scalar: Scalar): boolean => scalar instanceof FormulaError && isCaught(scalar);
    const tried: FormulaValue =
      call.isArray || isTable(attempted) ? valuesOf(attempted) : implicitValue(attempted, call.scope.place);
    if (!isTable(tried)) return isBad(tried) ? argument(call, 1) : call.isArray ? tried : attempted;
    if (!cellsOf(tried).some(isBad)) return attempted;
    return broadcast([tried, valuesOf(argument(call, 1))], ([scalar = null, other = null]) =>
      isBad(scalar) ? other : scalar,
    );
  };

/** The truths among cells; of several values blanks and texts say nothing. */
const truthsOf = (groups: readonly (readonly [readonly Scalar[]])[], call: FunctionCall): boolean[] =>
  groups.flatMap(([list], index) =>
    list.filter((scalar) => scalar !== null && scalar !== '').map((scalar) => isTrue(scalar, call, index + 1)),
  );

const ofTruths = (compute: (truths: readonly boolean[]) => boolean): FormulaFunction =>
  declareRepeating([], [cells], 1, (_, groups, call) => compute(truthsOf(groups, call)));

export const logicFunctions: FormulaFunctions = {
  IF: choose,
  IFS: ifs,
  SWITCH: switchFunction,
  IFERROR: unless(() => true),
  IFNA: unless(({ code }) => code === '#N/A'),
  AND: ofTruths((truths) => truths.every(Boolean)),
  OR: ofTruths((truths) => truths.some(Boolean)),
  XOR: ofTruths((truths) => truths.filter(Boolean).length % 2 === 1),
  NOT: declare([truth], ([given]) => !given),
  TRUE: declare([], () => true),
  FALSE: declare([], () => false),
  LET: (call) => {
    checkCount(call, 3, Number.POSITIVE_INFINITY);
    return callWithNames(call);
  },
};

/** `LET(name, value, …, result)`: later values and the result know the names before. @throws FormulaError `#NAME?` */
function callWithNames({ args, evaluate, scope, isArray, name }: FunctionCall): Operand {
  const known = new Map<string, Operand>();
  const inner = {
    ...scope,
    named: (asked: string) => (known.has(asked.toLowerCase()) ? known.get(asked.toLowerCase()) : scope.named(asked)),
  };
  for (let index = 0; index + 1 < args.length; index += 2) {
    const [given, meant] = [args[index], args[index + 1]];
    if (given?.kind !== 'name' || meant === undefined)
      throw new FormulaError('#NAME?', `Argument ${index + 1} of ${name} is not a valid name.`);
    known.set(given.name.toLowerCase(), evaluate(meant, { scope: inner, isArray }));
  }
  const result: Expression | undefined = args.length % 2 === 1 ? args.at(-1) : undefined;
  if (result === undefined) throw new FormulaError('#N/A', `Wrong number of arguments to ${name}.`);
  return evaluate(result, { scope: inner, isArray });
}
