/**
 * The id of a record as its row bears it.
 * @throws TypeError where the shop gave none: rows are found by it, and two without one would be taken for the same.
 */
export function recordId(id: unknown): string {
  if (typeof id === 'string' || typeof id === 'number') return String(id);
  throw new TypeError('no id');
}
