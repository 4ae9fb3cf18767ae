import { FormulaError } from '../values/formula-error';
import type { Scalar } from '../values/formula-value';
import { declare, declareRepeating } from './declare-function';
import type { FormulaFunction, FormulaFunctions } from './formula-function';
import { callLibrary } from './formula-library';
import { integer, maybe, number, numbers, type Parameter, text, truth } from './parameters';

/** Functions that come to the same in the library as in Sheets, by our name and, where it is another, the library's. */
type Named = readonly (string | readonly [ours: string, theirs: string])[];

const functionsOf = (names: Named, make: (theirs: string) => FormulaFunction): FormulaFunctions =>
  Object.fromEntries(names.map((name) => (typeof name === 'string' ? [name, make(name)] : [name[0], make(name[1])])));

/** What was left out is not handed over: the library has its own idea of it. */
const given = (args: readonly unknown[]): unknown[] => args.filter((arg) => arg !== undefined);

const of =
  (...parameters: readonly Parameter<unknown>[]) =>
  (theirs: string): FormulaFunction =>
    declare(parameters, (args): Scalar => callLibrary(theirs, given(args)));

const ofAllNumbers = (theirs: string): FormulaFunction =>
  declareRepeating(
    [],
    [numbers],
    1,
    (_, groups): Scalar => callLibrary(theirs, [groups.flatMap(([list]) => [...list])]),
  );

/** What is divided by how many numbers there are beside the first. */
const ofSample = (theirs: string): FormulaFunction =>
  declareRepeating([], [numbers], 1, (_, groups, { name }): Scalar => {
    const all = groups.flatMap(([list]) => [...list]);
    if (all.length > 1) return callLibrary(theirs, [all]);
    throw new FormulaError('#DIV/0!', `Evaluation of function ${name} caused a divide by zero error.`);
  });

export const libraryFunctions: FormulaFunctions = {
  ...functionsOf(
    [
      ['STDEV', 'STDEVS'],
      ['VAR', 'VARS'],
    ],
    ofSample,
  ),
  ...functionsOf(
    [
      'STDEVP',
      'VARP',
      ['MODE', 'MODESNGL'],
      'GEOMEAN',
      'HARMEAN',
      'DEVSQ',
      'AVEDEV',
      'SUMSQ',
      'PRODUCT',
      'SKEW',
      'KURT',
    ],
    ofAllNumbers,
  ),
  ...functionsOf([['PERCENTILE', 'PERCENTILEINC'], ['QUARTILE', 'QUARTILEINC'], 'TRIMMEAN'], of(numbers, number)),
  ...functionsOf(['CORREL', 'PEARSON', 'RSQ', 'SLOPE', 'INTERCEPT'], of(numbers, numbers)),
  ...functionsOf(['FORECAST'], of(number, numbers, numbers)),
  ...functionsOf(['PI'], of()),
  ...functionsOf(
    [
      'SQRT',
      'EXP',
      'LN',
      'SIGN',
      'EVEN',
      'ODD',
      'RADIANS',
      'DEGREES',
      'SIN',
      'COS',
      'TAN',
      'ASIN',
      'ACOS',
      'ATAN',
      'SINH',
      'COSH',
      'TANH',
    ],
    of(number),
  ),
  ...functionsOf(['LOG'], of(number, maybe(number))),
  ...functionsOf(['POWER', 'EFFECT', 'NOMINAL'], of(number, number)),
  ...functionsOf(['ISEVEN', 'ISODD'], of(number)),
  ...functionsOf(['COMBIN', 'PERMUT', 'BITAND', 'BITOR', 'BITXOR'], of(integer, integer)),
  ...functionsOf(['GCD', 'LCM'], (theirs) =>
    declareRepeating(
      [],
      [numbers],
      1,
      (_, groups): Scalar =>
        callLibrary(
          theirs,
          groups.flatMap(([list]) => [...list]),
        ),
    ),
  ),
  ...functionsOf(['ROMAN'], of(integer)),
  ...functionsOf(['ARABIC'], of(text)),
  ...functionsOf(['BIN2DEC', 'HEX2DEC', 'OCT2DEC'], of(text)),
  ...functionsOf(['PMT', 'PV', 'FV', 'NPER'], of(number, number, number, maybe(number), maybe(number))),
  ...functionsOf(['RATE'], of(number, number, number, maybe(number), maybe(number), maybe(number))),
  ...functionsOf(['NPV'], (theirs) =>
    declareRepeating(
      [number],
      [numbers],
      1,
      ([rate], groups): Scalar => callLibrary(theirs, [rate, ...groups.flatMap(([list]) => [...list])]),
    ),
  ),
  ...functionsOf(['IRR'], of(numbers, maybe(number))),
  ...functionsOf(['SLN'], of(number, number, number)),
  ...functionsOf(['NORMDIST'], of(number, number, number, truth)),
};
