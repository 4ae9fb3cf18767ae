import { addDays, dayMs } from '../days/day';
import { type DayStretch, daysIn } from '../days/day-stretch';
import type { ReadDays } from '../state/schema/tab-list';

/** A day of a tab's period, and when all records of it were read for the last time; milliseconds since 1970. */
export interface ReadDay {
  readonly day: string;
  readonly at: number;
}

/** The days of a period that were ever read, the first one first. @param read of stretches with a day in common the first counts. */
export function readDaysOf(period: DayStretch, read: readonly ReadDays[]): ReadDay[] {
  return daysIn(period).flatMap((day) => {
    const at = read.find(({ from, to }) => from <= day && day <= to)?.at;
    return at === undefined ? [] : [{ day, at }];
  });
}

/** As few stretches as tell the same, to be remembered. */
export function toReadDays(days: readonly ReadDay[]): ReadDays[] {
  const stretches: ReadDays[] = [];
  for (const { day, at } of days) {
    const last = stretches[stretches.length - 1];
    if (last?.at === at && addDays(last.to, 1) === day)
      stretches[stretches.length - 1] = { from: last.from, to: day, at };
    else stretches.push({ from: day, to: day, at });
  }
  return stretches;
}

/** How sure a tab is of its records. */
export interface Sureness {
  /** From this day on every record is at most a day old. */
  readonly sureSince: string;
  /** When those were read that are the oldest; milliseconds since 1970. */
  readonly oldestAt: number;
}

/** @param read as it is remembered: the first days first. @returns `undefined` where nothing is remembered, or nothing is at most a day old. */
export function surenessOf(read: readonly ReadDays[], now: number): Sureness | undefined {
  const firstSure = read.map(({ at }) => now - at <= dayMs).lastIndexOf(false) + 1;
  const sureSince = read[firstSure]?.from;
  return sureSince === undefined ? undefined : { sureSince, oldestAt: Math.min(...read.map(({ at }) => at)) };
}
