import type { Endpoint } from '../../api/endpoint';
import { isPlainObject } from '../../api/plain-object';
import type { FilledArgument } from '../../formulas/insert-formula';

/** What `NGORDER` is given to ask for just this: the endpoint, then names and values by turns, `products.0.name` where they lie deeper. */
export const formulaArguments = (
  { id }: Pick<Endpoint, 'id'>,
  input: Readonly<Record<string, unknown>>,
): readonly FilledArgument[] => [
  { kind: 'text', text: id },
  ...pairsIn('', input).flatMap(([name, value]): FilledArgument[] => [{ kind: 'text', text: name }, argument(value)]),
];

function pairsIn(place: string, value: unknown): readonly (readonly [string, unknown])[] {
  const within = (name: string) => (place === '' ? name : `${place}.${name}`);
  if (Array.isArray(value)) return value.flatMap((item, index) => pairsIn(within(String(index)), item));
  if (isPlainObject(value)) return Object.entries(value).flatMap(([name, inner]) => pairsIn(within(name), inner));
  // As good as not given.
  return value === null || value === undefined ? [] : [[place, value]];
}

function argument(value: unknown): FilledArgument {
  if (typeof value === 'number') return { kind: 'number', number: value };
  return typeof value === 'boolean' ? { kind: 'flag', flag: value } : { kind: 'text', text: String(value) };
}
