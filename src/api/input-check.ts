import { AddOnError } from '../text/add-on-error';
import type { Endpoint } from './endpoint';
import type { Field, Fields } from './field';

/**
 * Refuses an input that the endpoint's own description does not allow, before anything is sent.
 * @throws AddOnError `invalidInput` that names the parameter and what is allowed.
 */
export function checkInput(endpoint: Endpoint, input: Readonly<Record<string, unknown>>): void {
  checkFields(endpoint.id, '', endpoint.parameters, input);
}

function checkFields(
  endpointId: string,
  prefix: string,
  fields: Fields,
  input: Readonly<Record<string, unknown>>,
): void {
  for (const name of Object.keys(input)) {
    if (!(name in fields) && input[name] !== undefined) {
      throw invalid(endpointId, prefix + name, `one of: ${Object.keys(fields).join(', ') || 'no parameters'}`);
    }
  }
  for (const [name, field] of Object.entries(fields)) {
    const value = input[name];
    if (value !== undefined && value !== null) checkValue(endpointId, prefix + name, field, value);
    else if (field.required) throw invalid(endpointId, prefix + name, `${describe(field)} (required)`);
  }
}

function checkValue(endpointId: string, name: string, field: Field, value: unknown): void {
  const fits = field.values ? field.values.includes(String(value)) : hasType[field.type](value);
  if (!fits || isOutside(field, value)) throw invalid(endpointId, name, describe(field));
  if (field.type === 'object' && field.fields) {
    checkFields(endpointId, `${name}.`, field.fields, value as Readonly<Record<string, unknown>>);
  }
  if (!Array.isArray(value)) return;
  for (const [index, item] of value.entries()) checkItem(endpointId, `${name}[${index}]`, field, item);
}

function checkItem(endpointId: string, name: string, field: Field, item: unknown): void {
  if (field.items) checkValue(endpointId, name, field.items, item);
  else if (!isObject(item)) throw invalid(endpointId, name, 'object');
  else if (field.fields) checkFields(endpointId, `${name}.`, field.fields, item);
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const hasType: Readonly<Record<Field['type'], (value: unknown) => boolean>> = {
  integer: (value) => Number.isSafeInteger(value),
  number: (value) => Number.isFinite(value),
  text: (value) => typeof value === 'string',
  boolean: (value) => typeof value === 'boolean',
  date: (value) => typeof value === 'string' && isCalendarDay(value),
  object: isObject,
  list: (value) => Array.isArray(value),
};

function isCalendarDay(text: string): boolean {
  const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!day) return false;
  const moment = new Date(Date.UTC(Number(day[1]), Number(day[2]) - 1, Number(day[3])));
  return moment.toISOString().slice(0, 10) === text;
}

function isOutside(field: Field, value: unknown): boolean {
  if (typeof value !== 'number') return false;
  return value < (field.min ?? Number.NEGATIVE_INFINITY) || value > (field.max ?? Number.POSITIVE_INFINITY);
}

function describe(field: Field): string {
  if (field.values) return field.values.join(', ');
  const limits = [field.min === undefined ? '' : `≥ ${field.min}`, field.max === undefined ? '' : `≤ ${field.max}`];
  return [field.type === 'date' ? 'yyyy-mm-dd' : field.type, ...limits].filter(Boolean).join(' ');
}

const invalid = (endpoint: string, parameter: string, allowed: string) =>
  new AddOnError('invalidInput', { endpoint, parameter, allowed });
