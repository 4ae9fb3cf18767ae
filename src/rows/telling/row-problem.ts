import type { Endpoint } from '../../api/endpoint';
import { isPlainObject } from '../../api/plain-object';
import { readCondition } from '../../api/required-if';
import type { AddOnError, ErrorCode } from '../../text/add-on-error';
import type { MessageId } from '../../text/message';
import { cutText } from '../../text/well-formed';
import { rowFieldsOf } from '../row-field';
import type { RowProblem } from '../row-record';
import { besideOf } from './condition-words';

type Input = Readonly<Record<string, unknown>>;

/** What is told of a filter by its title, in words for a cell whose column is told anyway. */
const ofRows: Readonly<Partial<Record<ErrorCode, MessageId>>> = {
  nameUnknown: 'rows.problem.nameUnknown',
  nameUnknownNear: 'rows.problem.nameUnknownNear',
  nameAmbiguous: 'rows.problem.nameAmbiguous',
};

const longestValue = 60;

/**
 * What keeps rows from being sent, as a person is told it: each thing once, though several items of a list lack it. Of a cell that could not be read it is
 * not told besides that it lacks something.
 * @param objections as the reading of rows and {@link objectionsTo} have them. @param input as far as it was read.
 */
export function problemsOf(endpoint: Endpoint, input: Input, objections: readonly AddOnError[]): readonly RowProblem[] {
  const problems = objections.flatMap((objection) => problemsWith(endpoint, input, objection));
  const unread = new Set(problems.flatMap(({ column, field }) => (field ? [] : (column ?? []))));
  const told = new Map<string, RowProblem>();
  for (const problem of problems) {
    const { column, message, values, field } = problem;
    const what = JSON.stringify([message, column, values]);
    const isTold = told.has(what) || (field !== undefined && column !== undefined && unread.has(column));
    if (!isTold) told.set(what, problem);
  }
  return [...told.values()];
}

/** Of a whole list or object that is missing: what it lacks, since that is what has a column. */
function problemsWith(endpoint: Endpoint, input: Input, objection: AddOnError): readonly RowProblem[] {
  const problem = problemOf(endpoint, input, objection);
  const { column = '' } = problem;
  const within = rowFieldsOf(endpoint.parameters).filter(({ key }) => key.startsWith(`${column}.`));
  const needed = objection.code === 'invalidInput' ? within.filter(({ isRequired }) => isRequired) : [];
  if (needed.length === 0) return [problem];
  return needed.map(({ key, field }) => ({ message: 'rows.problem.missing', column: key, values: {}, field }));
}

function problemOf(endpoint: Endpoint, input: Input, { code, values }: AddOnError): RowProblem {
  const place = String(values.column ?? values.parameter ?? '');
  if (place === '') return { message: `error.${code}`, values };
  const column = place.replace(/\[\d+\]/g, '');
  if (code !== 'invalidInput') return { message: ofRows[code] ?? `error.${code}`, column, values };
  const [, item] = /\[(\d+)\]/.exec(place) ?? [];
  const which = item === undefined ? {} : { item: Number(item) };
  return { ...misfit(endpoint, column, valueAt(place, input)), column, ...which };
}

/** Of a value that its parameter does not take, or of none where one is needed. */
function misfit({ parameters }: Endpoint, key: string, value: unknown): RowProblem {
  const fields = rowFieldsOf(parameters);
  const field = fields.find((one) => one.key === key)?.field;
  const takes = field ? { field } : {};
  if (value !== undefined) return { message: 'rows.problem.unfit', values: { value: textOf(value) }, ...takes };
  const condition = readCondition(field?.requiredIf ?? '');
  const [name = ''] = condition?.names ?? [];
  const beside = besideOf(fields, key, name);
  if (!beside) return { message: 'rows.problem.missing', values: {}, ...takes };
  const because = { beside: beside.key, ...takes };
  if (!condition?.values) return { message: 'rows.problem.missingWith', values: {}, ...because };
  return { message: 'rows.problem.missingBeside', values: {}, listed: condition.values, ...because };
}

const textOf = (value: unknown): string =>
  cutText(typeof value === 'object' ? JSON.stringify(value) : String(value), longestValue);

const valueAt = (place: string, input: Input): unknown =>
  place
    .split(/[.[\]]+/)
    .filter((part) => part !== '')
    .reduce<unknown>(
      (found, part) => (Array.isArray(found) ? found[Number(part)] : isPlainObject(found) ? found[part] : undefined),
      input,
    );
