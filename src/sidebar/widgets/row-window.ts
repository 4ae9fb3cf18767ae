/** Where each of a column of rows begins, and at the end where the last one ends, in pixels. */
export function startsOf(keys: readonly string[], heightOf: (key: string) => number): number[] {
  const starts = [0];
  let end = 0;
  for (const key of keys) {
    end += heightOf(key);
    starts.push(end);
  }
  return starts;
}

/** The part of a column of rows that can be seen, in pixels from its top. */
export interface Sight {
  readonly top: number;
  readonly bottom: number;
}

/** The first of sorted numbers that is greater; their count where none is. */
function firstAbove(sorted: readonly number[], value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * The rows that are to be there, in their order: those in sight, and one that has to stay wherever it is.
 * @param kept its place; `-1` for none.
 */
export function rowsInSight(starts: readonly number[], { top, bottom }: Sight, kept: number): number[] {
  const count = starts.length - 1;
  const first = Math.max(0, Math.min(firstAbove(starts, top) - 1, count - 1));
  const end = Math.max(first, Math.min(firstAbove(starts, bottom), count));
  const rows = Array.from({ length: end - first }, (_, index) => first + index);
  if (kept < 0 || kept >= count || (kept >= first && kept < end)) return rows;
  return kept < first ? [kept, ...rows] : [...rows, kept];
}
