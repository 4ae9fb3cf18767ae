/** Rows of a tab, by their numbers. */
export interface RowsOfTab {
  readonly headingRow: number;
  /** Whether nothing stands in a row, and nothing beside it. */
  readonly isFree: (row: number) => boolean;
}

/** Which rows the lines take, or below which row blank ones are missing. */
export type Placed =
  | { readonly kind: 'placed'; readonly rows: readonly number[] }
  | { readonly kind: 'noRoom'; readonly below: number; readonly missing: number };

/** Finds rows for new lines: free ones right above the first of those that are there, or right below the headings. What stands there moves down. */
export function placeAbove({ headingRow, isFree }: RowsOfTab, count: number, there: readonly number[]): Placed {
  const first = there.reduce(
    (least, row) => (row > headingRow ? Math.min(least, row) : least),
    Number.POSITIVE_INFINITY,
  );
  const hasLines = Number.isFinite(first);
  let free = 0;
  while (
    free < count &&
    (hasLines ? first - free - 1 > headingRow && isFree(first - free - 1) : isFree(headingRow + 1 + free))
  ) {
    free += 1;
  }
  if (free < count) return { kind: 'noRoom', below: hasLines ? first - 1 : headingRow + free, missing: count - free };
  const top = hasLines ? first - count : headingRow + 1;
  return { kind: 'placed', rows: Array.from({ length: count }, (_, index) => top + index) };
}

/** Finds a row for what closes the lines: right below the last of them. */
export function placeBelow({ headingRow, isFree }: RowsOfTab, lines: readonly number[]): Placed {
  const last = lines.reduce((most, row) => Math.max(most, row), headingRow);
  return isFree(last + 1) ? { kind: 'placed', rows: [last + 1] } : { kind: 'noRoom', below: last, missing: 1 };
}
