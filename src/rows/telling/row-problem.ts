import type { Endpoint } from '../../api/endpoint';
import { isPlainObject } from '../../api/plain-object';
import { asAddOnError, type ErrorCode } from '../../text/add-on-error';
import type { MessageId } from '../../text/message';
import { cutText } from '../../text/well-formed';
import { rowFieldsOf } from '../row-field';
import type { RowProblem } from '../row-record';

type Input = Readonly<Record<string, unknown>>;

/** What is told of a filter by its title, in words for a cell whose column is told anyway. */
const ofRows: Readonly<Partial<Record<ErrorCode, MessageId>>> = {
  nameUnknown: 'rows.problem.nameUnknown',
  nameUnknownNear: 'rows.problem.nameUnknownNear',
  nameAmbiguous: 'rows.problem.nameAmbiguous',
};

const longestValue = 60;

/**
 * What keeps rows from being sent, as a person is told it.
 * @param caught as {@link checkInput} and the reading of rows throw it. @param input as far as it was read.
 */
export function problemOf(endpoint: Endpoint, input: Input, caught: unknown): RowProblem {
  const { code, values } = asAddOnError(caught);
  const place = String(values.column ?? values.parameter ?? '');
  if (place === '') return { message: `error.${code}`, values };
  const column = place.replace(/\[\d+\]/g, '');
  if (code !== 'invalidInput') return { message: ofRows[code] ?? `error.${code}`, column, values };
  return { ...misfit(endpoint, column, valueAt(place, input)), column };
}

/** Of a value that its parameter does not take, or of none where one is needed. */
function misfit({ parameters }: Endpoint, key: string, value: unknown): RowProblem {
  const fields = rowFieldsOf(parameters);
  const field = fields.find((one) => one.key === key)?.field;
  const takes = field ? { field } : {};
  if (value !== undefined) return { message: 'rows.problem.unfit', values: { value: textOf(value) }, ...takes };
  const [, name = '', listed = ''] = /^(\w+): (.+)$/.exec(field?.requiredIf ?? '') ?? [];
  const beside =
    fields.find((one) => one.key === key.replace(/[^.]*$/, name)) ?? fields.find((one) => one.key === name);
  if (!beside) return { message: 'rows.problem.missing', values: {}, ...takes };
  const values = { listed: listed.replace(/ or /g, ' / ') };
  return { message: 'rows.problem.missingBeside', values, beside: beside.key, ...takes };
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
