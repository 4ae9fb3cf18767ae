import { textOf } from './plain-value';

/**
 * The id of a record as its row bears it.
 * @throws TypeError where the shop gave none: rows are found by it, and two without one would be taken for the same.
 */
export function recordId(id: unknown): string {
  if (typeof id === 'string' || typeof id === 'number') return String(id);
  throw new TypeError('no id');
}

/** What a row's id is put together from, where the shop gives a record no id of its own: objects, which it never promised, as cells show them. */
export const partOfId = (value: unknown): string =>
  typeof value === 'object' && value !== null ? textOf(value) : String(value);
