import { isDay } from '../days/day';
import { readMoment } from '../days/read-moment';
import type { HttpFile } from '../google/ports';
import { AddOnError } from '../text/add-on-error';
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
  const [first] = objectionsTo(endpoint, input);
  if (first) throw first;
}

/** All that the endpoint's own description does not allow in an input, in the order in which it is told; each as {@link checkInput} throws it. */
export function objectionsTo(endpoint: Endpoint, input: Readonly<Record<string, unknown>>): readonly AddOnError[] {
  const half = halfIn(input);
  return [
    ...(half === undefined ? [] : [broken(half)]),
    ...objectionsToFields(endpoint.id, '', [{ fields: endpoint.parameters, values: input }]),
  ];
}

/** Whether a value of unknown origin is an input that the endpoint takes. */
export function isInputOf<E extends Endpoint>(endpoint: E, value: unknown): value is InputOf<E> {
  return isPlainObject(value) && objectionsTo(endpoint, value).length === 0;
}

/** No encoding has them: servers refuse them, or keep something else. @throws AddOnError `brokenCharacter`. */
export function refuseHalves(value: unknown): void {
  const parameter = halfIn(value);
  if (parameter !== undefined) throw broken(parameter);
}

const broken = (parameter: string) => new AddOnError('brokenCharacter', { parameter: parameter || '—' });

/** From the object that is checked to the whole input. */
type Scopes = readonly [InputScope, ...InputScope[]];

function objectionsToFields(endpointId: string, prefix: string, scopes: Scopes): AddOnError[] {
  const [{ fields, values }] = scopes;
  const known = Object.keys(fields);
  const strange = Object.keys(values).filter((name) => !known.includes(name) && values[name] !== undefined);
  return [
    ...strange.map((name) => invalid(endpointId, prefix + name, `one of: ${known.join(', ') || 'no parameters'}`)),
    ...Object.entries(fields).flatMap(([name, field]) => {
      const value = values[name];
      const place = { name: prefix + name, field, scopes };
      const isThere = value !== undefined && value !== null;
      return isThere ? objectionsToValue(endpointId, place, value) : objectionsToNothing(endpointId, place);
    }),
  ];
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

function objectionsToNothing(endpointId: string, { name, field, scopes }: Place): AddOnError[] {
  const { required, requiredIf } = field;
  if (required) return [invalid(endpointId, name, `${describeField(field)} (required)`)];
  if (requiredIf === undefined || !isRequiredBy(requiredIf, scopes)) return [];
  return [invalid(endpointId, name, `${describeField(field)} (required if ${requiredIf})`)];
}

function objectionsToValue(endpointId: string, { name, field, scopes }: Place, value: unknown): AddOnError[] {
  if (!fitsField(field, value) || (isLongInteger(value) && field.type === 'integer' && !isIdName(name)))
    return [invalid(endpointId, name, describeField(field))];
  if (field.type === 'object' && field.fields) {
    const values = value as Readonly<Record<string, unknown>>;
    return objectionsToFields(endpointId, `${name}.`, [{ fields: field.fields, values }, ...scopes]);
  }
  if (!Array.isArray(value)) return [];
  return value.flatMap((item, index) =>
    objectionsToItem(endpointId, { name: `${name}[${index}]`, field, scopes }, item),
  );
}

function objectionsToItem(endpointId: string, { name, field, scopes }: Place, item: unknown): AddOnError[] {
  if (field.items) return objectionsToValue(endpointId, { name, field: field.items, scopes }, item);
  if (!isPlainObject(item)) return [invalid(endpointId, name, 'object')];
  return field.fields
    ? objectionsToFields(endpointId, `${name}.`, [{ fields: field.fields, values: item }, ...scopes])
    : [];
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
