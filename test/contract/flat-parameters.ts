import type { Endpoint } from '../../src/api/endpoint';
import type { Field, Fields } from '../../src/api/field';

/** A parameter as the reference names it: `stock_adjustment[].variation_id`. */
export interface FlatParameter {
  readonly name: string;
  readonly place: string;
  readonly field: Field;
}

/** Every parameter of an endpoint, nested ones spelled out, by the first of the names under which it is sent. */
export const flatParameters = ({ parameters }: Endpoint): FlatParameter[] =>
  Object.entries(parameters).flatMap(([name, parameter]) =>
    flatten(parameter.sentAs?.[0] ?? name, parameter.in, parameter),
  );

function flatten(name: string, place: string, field: Field): FlatParameter[] {
  const separator = field.type === 'list' ? '[].' : '.';
  return [{ name, place, field }, ...nested(`${name}${separator}`, place, field.fields ?? {})];
}

const nested = (prefix: string, place: string, fields: Fields): FlatParameter[] =>
  Object.entries(fields).flatMap(([name, field]) => flatten(prefix + name, place, field));
