import { isDay } from '../days/day';
import { readMoment } from '../days/read-moment';
import type { HttpFile } from '../google/ports';
import { AddOnError, isAddOnError } from '../text/add-on-error';
import { halfIn } from '../text/well-formed';
import type { Endpoint, InputOf } from './endpoint';
import type { Field } from './field';
import { isPlainObject } from './plain-object';
import { type InputScope, isRequiredBy } from './required-if';
import { isIdName, isLongInteger, losesDigits } from './values/long-integer';

/**
 * Refuses an input that the endpoint's own description does not allow, before anything is sent.
 * @throws AddOnError `invalidInput` that names the parameter and what is allowed; `brokenCharacter`.
 */
export function checkInput(endpoint: Endpoint, input: Readonly<Record<string, unknown>>): void {
  refuseHalves(input);
  checkFields(endpoint.id, '', [{ fields: endpoint.parameters, values: input }]);
}

/** Whether a value of unknown origin is an input that the endpoint takes. */
export function isInputOf<E extends Endpoint>(endpoint: E, value: unknown): value is InputOf<E> {
  if (!isPlainObject(value)) return false;
  try {
    checkInput(endpoint, value);
    return true;
  } catch (error) {
    if (isAddOnError(error)) return false;
    throw error;
  }
}

/** No encoding has them: servers refuse them, or keep something else. @throws AddOnError `brokenCharacter`. */
export function refuseHalves(value: unknown): void {
  const parameter = halfIn(value);
  if (parameter !== undefined) throw new AddOnError('brokenCharacter', { parameter: parameter || '—' });
}

/** From the object that is checked to the whole input. */
type Scopes = readonly [InputScope, ...InputScope[]];

function checkFields(endpointId: string, prefix: string, scopes: Scopes): void {
  const [{ fields, values }] = scopes;
  const known = Object.keys(fields);
  for (const name of Object.keys(values)) {
    if (!known.includes(name) && values[name] !== undefined) {
      throw invalid(endpointId, prefix + name, `one of: ${known.join(', ') || 'no parameters'}`);
    }
  }
  for (const [name, field] of Object.entries(fields)) {
    const value = values[name];
    if (value !== undefined && value !== null) checkValue(endpointId, { name: prefix + name, field, scopes }, value);
    else refuseMissing(endpointId, { name: prefix + name, field, scopes });
  }
}

/** Whether a value is one that the field takes. */
export function fitsField(field: Field, value: unknown): boolean {
  const isListed = field.values === undefined || field.open || field.values.includes(String(value));
  const isRead = field.isMoment !== true || readMoment(value) !== undefined;
  return isListed && isRead && hasType[field.type](value) && !isOutside(field, value);
}

/** A field of an input. */
interface Place {
  /** As a person is told it: `variations[0].price`. */
  readonly name: string;
  readonly field: Field;
  /** The object that the field is in comes first. */
  readonly scopes: Scopes;
}

function refuseMissing(endpointId: string, { name, field, scopes }: Place): void {
  const { required, requiredIf } = field;
  if (required) throw invalid(endpointId, name, `${describeField(field)} (required)`);
  if (requiredIf === undefined || !isRequiredBy(requiredIf, scopes)) return;
  throw invalid(endpointId, name, `${describeField(field)} (required if ${requiredIf})`);
}

function checkValue(endpointId: string, { name, field, scopes }: Place, value: unknown): void {
  if (!fitsField(field, value) || (isLongInteger(value) && field.type === 'integer' && !isIdName(name)))
    throw invalid(endpointId, name, describeField(field));
  if (field.type === 'object' && field.fields) {
    const values = value as Readonly<Record<string, unknown>>;
    checkFields(endpointId, `${name}.`, [{ fields: field.fields, values }, ...scopes]);
  }
  if (!Array.isArray(value)) return;
  for (const [index, item] of value.entries()) {
    checkItem(endpointId, { name: `${name}[${index}]`, field, scopes }, item);
  }
}

function checkItem(endpointId: string, { name, field, scopes }: Place, item: unknown): void {
  if (field.items) checkValue(endpointId, { name, field: field.items, scopes }, item);
  else if (!isPlainObject(item)) throw invalid(endpointId, name, 'object');
  else if (field.fields) checkFields(endpointId, `${name}.`, [{ fields: field.fields, values: item }, ...scopes]);
}

const hasType: Readonly<Record<Field['type'], (value: unknown) => boolean>> = {
  integer: (value) => Number.isSafeInteger(value) || isLongInteger(value),
  digits: (value) => /^\d+(\.\d+)?$/.test(String(value)) && !losesDigits(value),
  text: (value) => typeof value === 'string',
  boolean: (value) => typeof value === 'boolean',
  date: (value) => typeof value === 'string' && isDay(value),
  object: isPlainObject,
  list: (value) => Array.isArray(value),
  file: (value) =>
    isPlainObject(value) &&
    typeof value.name === 'string' &&
    typeof value.contentType === 'string' &&
    typeof value.base64 === 'string' &&
    isBase64(value.base64),
};

/** What is none cannot be sent, and would be told as a change that may have arrived. */
const isBase64 = (text: string): boolean => text.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(text);

function isOutside(field: Field, value: unknown): boolean {
  if (field.type === 'file') return isTooBig(field, value as HttpFile);
  const size = sizeOf(field, value);
  if (typeof size !== 'number') return false;
  return size < (field.min ?? Number.NEGATIVE_INFINITY) || size > (field.max ?? Number.POSITIVE_INFINITY);
}

function sizeOf({ type }: Field, value: unknown): unknown {
  if (typeof value !== 'string') return value;
  return type === 'text' ? value.length : type === 'digits' ? Number(value) : undefined;
}

/** Base64 holds three bytes in four characters. */
const isTooBig = ({ maxMb }: Field, { base64 }: HttpFile): boolean =>
  maxMb !== undefined && (base64.length * 3) / 4 > maxMb * 1_048_576;

/** What a field takes, in short: its listed values, or its type and limits. */
export function describeField(field: Field): string {
  if (field.values && !field.open) return field.values.join(', ');
  if (field.maxMb !== undefined) return `file ≤ ${field.maxMb} MB`;
  const limits = [field.min === undefined ? '' : `≥ ${field.min}`, field.max === undefined ? '' : `≤ ${field.max}`];
  const type = field.isMoment ? 'yyyy-mm-dd hh:mm' : field.type === 'date' ? 'yyyy-mm-dd' : field.type;
  return [type, ...limits].filter(Boolean).join(' ');
}

const invalid = (endpoint: string, parameter: string, allowed: string) =>
  new AddOnError('invalidInput', { endpoint, parameter, allowed });
