import { isDateFormat } from '../../workbook/values/date-format';
import type { Conventions } from '../../workbook/values/spreadsheet-locale';
import type { Expression } from '../parse-formula';

type Call = Extract<Expression, { kind: 'call' }>;

/** What a result is shown as, where nobody chose a format. */
export interface FormatQuestion {
  readonly conventions: Conventions;
  /** In which column of the result, from 0. */
  readonly column: number;
  /** The format of the first cells of a range in a column of it, from 0; `''` where it has none. */
  formatOf(range: Expression, column: number): string;
}

type FormatOfCall = (call: Call, question: FormatQuestion) => string;

const ofDay: FormatOfCall = (_, { conventions }) => conventions.dateFormat;
const ofMoment: FormatOfCall = (_, { conventions }) => `${conventions.dateFormat} H:mm:ss`;
const ofTime: FormatOfCall = () => 'H:mm:ss';

/** That of an argument. */
const like =
  (index: number): FormatOfCall =>
  ({ args }, question) => {
    const argument = args[index];
    return argument === undefined ? '' : formatOfResult(argument, question);
  };

/** That of the column of an argument that another one counts out. */
const likeColumn =
  (range: number, counted: number): FormatOfCall =>
  ({ args }, question) => {
    const [source, count] = [args[range], args[counted]];
    const column = count?.kind === 'literal' && typeof count.value === 'number' ? count.value - 1 : 0;
    return source === undefined ? '' : formatOfResult(source, { ...question, column });
  };

/** Functions that give days, or what they were given; all others give plain values {facts §3}. */
const formats: Readonly<Record<string, FormatOfCall>> = {
  TODAY: ofDay,
  DATE: ofDay,
  EDATE: ofDay,
  EOMONTH: ofDay,
  WORKDAY: ofDay,
  NOW: ofMoment,
  TIME: ofTime,
  ARRAYFORMULA: like(0),
  FILTER: like(0),
  SORT: like(0),
  UNIQUE: like(0),
  IFERROR: like(0),
  IFNA: like(0),
  IF: like(1),
  MIN: like(0),
  MAX: like(0),
  LARGE: like(0),
  SMALL: like(0),
  MINIFS: like(0),
  MAXIFS: like(0),
  XLOOKUP: like(2),
  VLOOKUP: likeColumn(1, 2),
  INDEX: likeColumn(0, 2),
};

/** The format that a formula gives to a cell without one: days stay days, also after so many more of them {facts §3}. */
export function formatOfResult(expression: Expression, question: FormatQuestion): string {
  if (expression.kind === 'call') return formats[expression.name.toUpperCase()]?.(expression, question) ?? '';
  if (expression.kind === 'reference' || expression.kind === 'name') {
    const format = question.formatOf(expression, question.column);
    return isDateFormat(format) ? format : '';
  }
  return isSum(expression) ? formatOfSum(expression, question) : '';
}

type Sum = Extract<Expression, { readonly kind: 'binary' }>;

const isSum = (expression: Expression): expression is Sum =>
  expression.kind === 'binary' && (expression.operator === '+' || expression.operator === '-');

/** Term by term from the left: a sum may have more of them than calls may lie in one another. */
function formatOfSum(sum: Sum, question: FormatQuestion): string {
  const sums: Sum[] = [];
  let first: Expression = sum;
  for (; isSum(first); first = first.left) sums.push(first);
  return sums.reduceRight(
    (left, { operator, right: term }) => {
      const right = formatOfResult(term, question);
      return left !== '' && right !== '' ? '' : left || (operator === '+' ? right : '');
    },
    formatOfResult(first, question),
  );
}
