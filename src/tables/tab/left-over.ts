import type { PlainCell } from '../table';

/** The values that are not among others, each as often as it is there: of two, where one was there, one is left over. */
export function leftOver(values: readonly PlainCell[], among: readonly PlainCell[]): PlainCell[] {
  const left = new Map<PlainCell, number>();
  for (const value of among) left.set(value, (left.get(value) ?? 0) + 1);
  return values.filter((value) => {
    const count = left.get(value) ?? 0;
    left.set(value, count - 1);
    return count <= 0;
  });
}
