import { addDays, daysBetween } from './day';

/** Days one after another, the first and the last of them included; `yyyy-mm-dd`. */
export interface DayStretch {
  readonly from: string;
  readonly to: string;
}

/** Each day of a stretch, the first one first; none where it ends before it begins. */
export const daysIn = ({ from, to }: DayStretch): string[] =>
  Array.from({ length: Math.max(0, daysBetween(from, to) + 1) }, (_, index) => addDays(from, index));

/** Days in their order, none of them twice, as the fewest stretches. */
export function stretchesOfDays(days: readonly string[]): DayStretch[] {
  const stretches: DayStretch[] = [];
  for (const day of days) {
    const last = stretches[stretches.length - 1];
    if (last && addDays(last.to, 1) === day) stretches[stretches.length - 1] = { from: last.from, to: day };
    else stretches.push({ from: day, to: day });
  }
  return stretches;
}
