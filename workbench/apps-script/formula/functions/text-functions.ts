import { displayText } from '../../workbook/values/number-format';
import { parseTyped } from '../../workbook/values/typed-text';
import { numberIn, toNumber, toText } from '../values/coercion';
import { FormulaError } from '../values/formula-error';
import { type Scalar, sound } from '../values/formula-value';
import { declare, declareRepeating } from './declare-function';
import type { FormulaFunction, FormulaFunctions, FunctionCall } from './formula-function';
import { cells, integer, maybe, number, optional, text, truth, value } from './parameters';

const ofText = (compute: (given: string) => Scalar): FormulaFunction => declare([text], ([given]) => compute(given));

/** @throws FormulaError `#VALUE!` */
function checkAtLeast(least: number, given: number, position: number, { name }: FunctionCall): void {
  if (given >= least) return;
  throw new FormulaError(
    '#VALUE!',
    `Function ${name} parameter ${position} value is ${given}. It should be greater than or equal to ${least}.`,
  );
}

/** Where a text stands in another, from 1. @param plain what makes texts alike. */
const finding = (plain: (given: string) => string): FormulaFunction =>
  declare([text, text, optional(integer, 1)], ([sought, within, start], call) => {
    checkAtLeast(1, start, 3, call);
    const place = plain(within).indexOf(plain(sought), start - 1);
    if (place >= 0) return place + 1;
    throw new FormulaError('#VALUE!', `In ${call.name} evaluation, cannot find '${sought}' within '${within}'.`);
  });

const joined = (list: readonly Scalar[], between: string, { scope }: FunctionCall): string =>
  list.map((cell) => toText(sound(cell), scope.reading)).join(between);

/** Of a letter after no letter. */
const capitals = /(^|[^\p{L}])(\p{L})/gu;

export const textFunctions: FormulaFunctions = {
  CONCATENATE: declareRepeating([], [cells], 1, (_, groups, call) =>
    joined(
      groups.flatMap(([list]) => list),
      '',
      call,
    ),
  ),
  CONCAT: declare([text, text], ([left, right]) => left + right),
  JOIN: declareRepeating([text], [cells], 1, ([between], groups, call) =>
    joined(
      groups.flatMap(([list]) => list),
      between,
      call,
    ),
  ),
  TEXTJOIN: declareRepeating([text, truth], [cells], 1, ([between, ignoresEmpty], groups, call) => {
    const list = groups.flatMap(([each]) => each);
    return joined(ignoresEmpty ? list.filter((cell) => cell !== null && cell !== '') : list, between, call);
  }),
  LEFT: declare([text, optional(integer, 1)], ([given, count], call) => {
    checkAtLeast(0, count, 2, call);
    return given.slice(0, count);
  }),
  RIGHT: declare([text, optional(integer, 1)], ([given, count], call) => {
    checkAtLeast(0, count, 2, call);
    return given.slice(Math.max(0, given.length - count));
  }),
  MID: declare([text, integer, integer], ([given, start, count], call) => {
    checkAtLeast(1, start, 2, call);
    checkAtLeast(0, count, 3, call);
    return given.slice(start - 1, start - 1 + count);
  }),
  LEN: ofText((given) => given.length),
  TRIM: ofText((given) => given.replace(/ +/g, ' ').replace(/^ | $/g, '')),
  UPPER: ofText((given) => given.toUpperCase()),
  LOWER: ofText((given) => given.toLowerCase()),
  PROPER: ofText((given) =>
    given.toLowerCase().replace(capitals, (_, before: string, letter: string) => before + letter.toUpperCase()),
  ),
  EXACT: declare([text, text], ([left, right]) => left === right),
  REPT: declare([text, integer], ([given, count], call) => {
    checkAtLeast(0, count, 2, call);
    return given.repeat(count);
  }),
  SUBSTITUTE: declare([text, text, text, optional(integer, 0)], ([given, sought, instead, occurrence], call) => {
    if (call.args.length > 3) checkAtLeast(1, occurrence, 4, call);
    return substituted(given, sought, instead, occurrence);
  }),
  REPLACE: declare([text, integer, integer, text], ([given, start, count, instead], call) => {
    checkAtLeast(1, start, 2, call);
    checkAtLeast(0, count, 3, call);
    return given.slice(0, start - 1) + instead + given.slice(start - 1 + count);
  }),
  FIND: finding((given) => given),
  SEARCH: finding((given) => given.toLowerCase()),
  CHAR: declare([integer], ([code], call) => {
    checkAtLeast(1, code, 1, call);
    return String.fromCodePoint(code);
  }),
  CODE: declare([text], ([given], { name }) => {
    const code = given.codePointAt(0);
    if (code === undefined)
      throw new FormulaError('#VALUE!', `Function ${name} parameter 1 value should be non-empty.`);
    return code;
  }),
  CLEAN: ofText((given) => [...given].filter((letter) => letter.charCodeAt(0) >= 32).join('')),
  VALUE: declare([value], ([given], { scope, name }) => {
    if (typeof given !== 'string') return toNumber(given, scope.reading, { name, position: 1 });
    const read = numberIn(given, scope.reading);
    if (read !== undefined) return read;
    throw new FormulaError('#VALUE!', `${name} parameter '${given}' cannot be parsed to number.`);
  }),
  TEXT: declare([value, text], ([given, format], { scope: { reading } }) => {
    const shown = typeof given === 'string' ? (numberIn(given, reading) ?? given) : (given ?? 0);
    return displayText(shown, format, reading.conventions);
  }),
  SPLIT: declare(
    [text, text, optional(truth, true), optional(truth, true)],
    ([given, delimiter, byEach, removesEmpty], { name, scope }) => {
      for (const [index, needed] of [given, delimiter].entries()) {
        if (needed === '')
          throw new FormulaError('#VALUE!', `Function ${name} parameter ${index + 1} value should be non-empty.`);
      }
      const pieces = given.split(byEach ? anyOf(delimiter) : delimiter);
      const kept = removesEmpty ? pieces.filter((piece) => piece !== '') : pieces;
      return [kept.length === 0 ? [null] : kept.map((piece) => typedValue(piece, scope.reading))];
    },
  ),
  T: declare([value], ([given]) => (typeof given === 'string' ? given : '')),
  HYPERLINK: declare([text, maybe(value)], ([link, label]) => (label === undefined ? link : label)),
  FIXED: declare(
    [number, optional(integer, 2), optional(truth, false)],
    ([given, places, isPlain], { scope: { reading } }) => {
      const scale = 10 ** -places;
      const format = `${isPlain ? '0' : '#,##0'}${places > 0 ? `.${'0'.repeat(places)}` : ''}`;
      return displayText(places < 0 ? Math.round(given / scale) * scale : given, format, reading.conventions);
    },
  ),
};

/** The pieces of a text become what they would be if somebody typed them. */
function typedValue(piece: string, reading: Parameters<typeof parseTyped>[1]): Scalar {
  const { value: typed, formula } = parseTyped(piece, reading);
  return formula === undefined && !piece.startsWith("'") ? typed : piece;
}

const anyOf = (letters: string): RegExp => new RegExp(`[${letters.replace(/[\\\]^-]/g, '\\$&')}]`, 'u');

/** @param occurrence which one is replaced, from 1; 0 for all. */
function substituted(given: string, sought: string, instead: string, occurrence: number): string {
  if (sought === '') return given;
  const pieces = given.split(sought);
  if (occurrence === 0) return pieces.join(instead);
  if (occurrence >= pieces.length) return given;
  return [pieces.slice(0, occurrence).join(sought), pieces.slice(occurrence).join(sought)].join(instead);
}
