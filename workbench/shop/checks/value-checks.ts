import { isPlainObject, itemsOf, type JsonValue } from '../shop-message';
import { deviates } from './deviations';
import type { ReferenceParameter } from './reference';

const isInteger = (value: JsonValue, isQuery: boolean): boolean =>
  isQuery ? /^-?\d+$/.test(String(value)) : typeof value === 'number' && Number.isInteger(value);

const isList = (value: JsonValue): boolean => Array.isArray(value) || isPlainObject(value);

/** A number, or digits: the document calls phone numbers numeric, which lose their zero as a number. */
const isNumeric = (value: JsonValue): boolean =>
  typeof value === 'number' || (typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value));

/** A query knows texts only; a JSON body says what it means. */
const typeChecks: Readonly<Record<string, (value: JsonValue, isQuery: boolean) => boolean>> = {
  integer: isInteger,
  numeric: isNumeric,
  string: (value) => typeof value === 'string',
  boolean: (value, isQuery) =>
    isQuery ? ['true', 'false', '1', '0'].includes(String(value)) : typeof value === 'boolean',
  array: isList,
  '[]integer': (value, isQuery) => isList(value) && itemsOf(value).every((item) => isInteger(item, isQuery)),
  '[]string': (value) => isList(value) && itemsOf(value).every((item) => typeof item === 'string'),
  '[]Wholesale': isList,
  '[]Variations': isList,
  image: () => true,
  file: () => true,
};

const formats: Readonly<Record<string, RegExp>> = {
  'yyyy-mm-dd': /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
  'yyyy-mm-dd hh:mm': /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01]) ([01]\d|2[0-3]):[0-5]\d$/,
  'yyyy-mm': /^\d{4}-(0[1-9]|1[0-2])$/,
  yy: /^\d{2}$/,
  m: /^([1-9]|1[0-2])$/,
};

/** A value as it was sent, and the name that the service gives it in its refusal. */
interface SentValue {
  readonly value: JsonValue;
  readonly field: string;
  readonly isQuery: boolean;
}

/**
 * What is wrong with a value at a documented place, in the words of a Laravel service; `undefined` when nothing is.
 * @param examples what the documented example holds there: its own kind of value is accepted whatever the table says.
 */
export function findValueProblem(
  endpoint: string,
  parameter: ReferenceParameter,
  examples: readonly JsonValue[],
  { value, field, isQuery }: SentValue,
): string | undefined {
  const fits = typeChecks[parameter.type];
  if (!fits) throw new Error(`The reference has a type that the sandbox does not know: ${parameter.type}`);
  // Words are listed for some parameters that the table calls integers: the list is right.
  const isListedWord = parameter.values?.includes(String(value)) ?? false;
  if (!fits(value, isQuery) && !isListedWord && !deviates(endpoint, parameter.name, 'any-type')) {
    const isAsShown = examples.some((example) => kindOf(example) === kindOf(value));
    return isAsShown ? undefined : `The ${field} must be of type ${parameter.type}.`;
  }
  if (!isListed(endpoint, parameter, value) && !examples.includes(value)) return `The selected ${field} is invalid.`;
  const format = formats[parameter.format ?? ''];
  if (format && !format.test(String(value))) return `The ${field} does not match the format ${parameter.format}.`;
  const size = parameter.type === 'string' ? String(value).length : Number(value);
  const isTooMuch = parameter.max !== undefined && size > parameter.max;
  return isTooMuch ? `The ${field} may not be greater than ${parameter.max}.` : undefined;
}

const kindOf = (value: JsonValue): string => (value === null ? 'null' : Array.isArray(value) ? 'list' : typeof value);

function isListed(endpoint: string, parameter: ReferenceParameter, value: JsonValue): boolean {
  if (!parameter.values || parameter.takenFrom !== undefined) return true;
  if (deviates(endpoint, parameter.name, 'any-value')) return true;
  if (Array.isArray(value)) return value.every((item) => isListed(endpoint, parameter, item));
  const text = String(value);
  if (parameter.values.some((listed) => listed === text || isWithin(listed, text))) return true;
  // `1` and `0` are how a query spells what a list of booleans prints as words.
  if (parameter.type === 'boolean' && ['1', '0'].includes(text)) return true;
  return deviates(endpoint, parameter.name, 'any-case') && parameter.values.includes(text.toUpperCase());
}

/** `1 to 9` among the listed values stands for all of them. */
function isWithin(listed: string, text: string): boolean {
  const [, low, high] = /^(\d+) to (\d+)$/.exec(listed) ?? [];
  return low !== undefined && /^\d+$/.test(text) && Number(text) >= Number(low) && Number(text) <= Number(high);
}
