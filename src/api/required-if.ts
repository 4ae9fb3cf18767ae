import type { Fields } from './field';
import { isPlainObject } from './plain-object';

/** An object of an input: what it may hold, and what it holds. */
export interface InputScope {
  readonly fields: Fields;
  readonly values: Readonly<Record<string, unknown>>;
}

/**
 * Whether a condition of {@link Field.requiredIf} is met: `status: PAID or INSTALLMENT`, `password is filled`, `nominal or percentage is not null`.
 * What an input does not tell (`courier vendor is JNE`) is for the server to say.
 * @param scopes the object that the field is in comes first, the whole input last.
 */
export function isRequiredBy(condition: string, scopes: readonly InputScope[]): boolean {
  const read = readCondition(condition);
  if (!read) return false;
  const { names, values } = read;
  const isMet = (value: unknown) => (values ? values.includes(String(value)) : isFilled(value));
  return names.some((name) => valuesOf(name, scopes).some(isMet));
}

/** A condition, read: one of these fields holds one of the values, or anything at all where no values are told. */
export interface RequiredWhen {
  readonly names: readonly string[];
  readonly values?: readonly string[];
}

/** `undefined` for a condition that an input does not tell. */
export function readCondition(condition: string): RequiredWhen | undefined {
  const [, name, listed = ''] = /^(\w+): (.+)$/.exec(condition) ?? [];
  if (name !== undefined) return { names: [name], values: listed.split(' or ') };
  const [, names] = /^(\w+(?: or \w+)*) is (?:filled|not null)$/.exec(condition) ?? [];
  return names === undefined ? undefined : { names: names.split(' or ') };
}

const isFilled = (value: unknown): boolean =>
  value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);

/** Of the nearest object that has such a field; else whatever bears that name anywhere, as conditions also speak of the items of another list. */
function valuesOf(name: string, scopes: readonly InputScope[]): readonly unknown[] {
  const scope = scopes.find(({ fields }) => name in fields);
  const root = scopes[scopes.length - 1];
  if (scope) return [scope.values[name] ?? scope.fields[name]?.default];
  return root ? named(name, root.values) : [];
}

function named(name: string, value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap((item) => named(name, item));
  if (!isPlainObject(value)) return [];
  return Object.entries(value).flatMap(([key, child]) => (key === name ? [child] : named(name, child)));
}
