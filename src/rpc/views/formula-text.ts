import type { Endpoint } from '../../api/endpoint';
import { isPlainObject } from '../../api/plain-object';

/**
 * The function that asks for just this: `=NGORDER("order.detail"; "id"; 5)`. Semicolons part arguments in every locale {facts §3}, and every name
 * and value that is no number stands in quotes.
 */
export function formulaText({ id }: Pick<Endpoint, 'id'>, input: Readonly<Record<string, unknown>>): string {
  const pairs = pairsIn('', input).flatMap(([name, value]) => [quoted(name), argument(value)]);
  return `=NGORDER(${[quoted(id), ...pairs].join('; ')})`;
}

/** Plain values with where they stand: `products.0.name`. */
function pairsIn(place: string, value: unknown): readonly (readonly [string, unknown])[] {
  const within = (name: string) => (place === '' ? name : `${place}.${name}`);
  if (Array.isArray(value)) return value.flatMap((item, index) => pairsIn(within(String(index)), item));
  if (isPlainObject(value)) return Object.entries(value).flatMap(([name, inner]) => pairsIn(within(name), inner));
  return [[place, value]];
}

function argument(value: unknown): string {
  if (typeof value === 'number') return String(value);
  return typeof value === 'boolean' ? String(value).toUpperCase() : quoted(String(value));
}

const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;
