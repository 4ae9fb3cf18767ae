import type { Area } from './area';

/** 1 → A, 27 → AA. */
export function columnLetters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? columnLetters(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}

/** A → 1, AA → 27. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

const pattern = /^\$?([A-Za-z]{1,3})?\$?(\d+)?(?::\$?([A-Za-z]{1,3})?\$?(\d+)?)?$/;

/**
 * Reads `B2`, `B2:D10`, `B:D`, `2:5`; open ends reach to the edge of the grid.
 * @returns undefined when the text is no reference.
 */
export function parseA1(
  text: string,
  grid: { readonly maxRows: number; readonly maxColumns: number },
): Area | undefined {
  const match = pattern.exec(text);
  if (match === null || (!text.includes(':') && (match[1] === undefined || match[2] === undefined))) return undefined;
  const [, left, top, right, bottom] = match;
  const isSpan = text.includes(':');
  if (isSpan && right === undefined && bottom === undefined) return undefined;
  const lastOf = (start: string | undefined, end: string | undefined): string | undefined => (isSpan ? end : start);
  const column = left === undefined ? 1 : columnNumber(left);
  const row = top === undefined ? 1 : Number(top);
  const endLetters = lastOf(left, right);
  const endRow = lastOf(top, bottom);
  const lastColumn = endLetters === undefined ? grid.maxColumns : columnNumber(endLetters);
  const lastRow = endRow === undefined ? grid.maxRows : Number(endRow);
  return {
    row: Math.min(row, lastRow),
    column: Math.min(column, lastColumn),
    rows: Math.abs(lastRow - row) + 1,
    columns: Math.abs(lastColumn - column) + 1,
  };
}
