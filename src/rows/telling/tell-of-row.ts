import { requireEndpoint } from '../../api/catalogue';
import { type Language, say } from '../../text/message';
import type { RowPlan } from '../row-plan';
import type { RowProblem, RowRecord } from '../row-record';
import { columnWords } from './column-words';
import { fieldWords, valueNames } from './field-words';

/** What is doubted of a row, or keeps it from being sent, beside the words by which people know its column. */
export function tellOfRow(
  language: Language,
  { order, titleOf }: Titles,
  { message, column, values, field, beside, listed = [], more }: RowProblem,
): string {
  const wordsOf = (key: string) => wordsFor(language, { order, titleOf }, key);
  const first = say(language, message, {
    ...values,
    ...(field ? { allowed: fieldWords(language, column ?? '', field) } : {}),
    ...(beside === undefined
      ? {}
      : { beside: wordsOf(beside), listed: valueNames(language, beside, listed).join(' / ') }),
  });
  const told = more === undefined ? first : say(language, 'rows.andMore', { told: first, count: more });
  return column === undefined ? told : say(language, 'rows.inColumn', { column: wordsOf(column), told });
}

type Titles = Pick<RowPlan, 'order' | 'titleOf'>;

const wordsFor = (language: Language, { order, titleOf }: Titles, key: string): string =>
  columnWords(requireEndpoint(order.endpoint), key, titleOf.get(key), language);

/** So many objections to a record are read; whoever mends them is told of the others then. */
const mostTold = 8;

/** One thing that keeps a record from being sent, in words, and where it is mended. */
export interface ToldProblem {
  readonly told: string;
  /** By their numbers, from 1, and what its column is called; `null` where it is about no cell that the tab has. */
  readonly cell: { readonly row: number; readonly column: number; readonly title: string } | null;
}

/** All that keeps a record from being sent, as far as anybody reads on; the last line says how much is left out. */
export function tellProblems(
  language: Language,
  plan: Titles & Pick<RowPlan, 'columnOf'>,
  { rows, problems = [] }: Pick<RowRecord, 'rows' | 'problems'>,
): readonly ToldProblem[] {
  const cellOf = ({ column: key = '', item = 0 }: RowProblem): ToldProblem['cell'] => {
    const [row, column] = [(rows[item] ?? rows[0])?.row, plan.columnOf.get(key)];
    return row === undefined || column === undefined ? null : { row, column, title: wordsFor(language, plan, key) };
  };
  const [lacking, wrong] = split(problems, ({ message }) => message === 'rows.problem.missing');
  const lines = [
    ...wrong.map((problem) => ({ told: tellOfRow(language, plan, problem), cell: cellOf(problem) })),
    ...tellLacking(language, plan, lacking).map(({ told, first }) => ({ told, cell: cellOf(first) })),
  ];
  const left = lines.length - mostTold;
  const more = left > 0 ? [{ told: say(language, 'rows.moreProblems', { count: left }), cell: null }] : [];
  return [...lines.slice(0, mostTold), ...more];
}

/** So many columns that are blank are told one by one, each with what it takes; more of them in a line. */
const fewLacking = 2;

function tellLacking(language: Language, plan: Titles, lacking: readonly RowProblem[]) {
  const [first] = lacking;
  if (!first || lacking.length <= fewLacking)
    return lacking.map((problem) => ({ told: tellOfRow(language, plan, problem), first: problem }));
  const columns = new Set(lacking.map(({ column = '' }) => wordsFor(language, plan, column)));
  return [{ told: say(language, 'rows.problem.missingColumns', { columns: [...columns].join(', ') }), first }];
}

const split = <T>(all: readonly T[], belongs: (one: T) => boolean): readonly [T[], T[]] => [
  all.filter(belongs),
  all.filter((one) => !belongs(one)),
];
