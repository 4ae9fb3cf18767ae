import type { StoredValue } from '../workbook';

/** The order in which Sheets sorts cells: numbers, texts, booleans, each kind by itself; blanks last whichever way. */
export function compareCells(a: StoredValue, b: StoredValue, ascending: boolean): number {
  if (a === '' || b === '') return a === b ? 0 : a === '' ? 1 : -1;
  const [x, y] = ascending ? [a, b] : [b, a];
  if (typeof x === typeof y) return typeof x === 'string' ? x.localeCompare(String(y)) : Number(x) - Number(y);
  const rank = { number: 0, string: 1, boolean: 2 };
  return rank[typeof x as keyof typeof rank] - rank[typeof y as keyof typeof rank];
}
