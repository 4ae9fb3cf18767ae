import { addDays, dayMs } from '../days/day';
import { aheadMs, momentInZone, type ZoneTime, zoneTime } from '../days/zone-time';
import type { JobTiming } from '../state/schema/schedule/job-timing';
import { type JobClock, nextDue } from './next-due';

/** Summer time begins and ends within a year. */
const daysAhead = 366;
/** No zone puts its clock on and back again within fewer days. */
const stepDays = 20;

/**
 * The first time within a year at which a job is not done at its hour since summer time leaves that out: the day, and what the zone's clock shows instead.
 * @param from milliseconds since 1970.
 */
export function leftOutHour(jobClock: JobClock, timing: JobTiming, from: number): ZoneTime | undefined {
  if (!('hour' in timing)) return undefined;
  const { clock, timeZone } = jobClock;
  for (const day of timing.every === 'once' ? [timing.day] : daysOfJumps(jobClock, from)) {
    const due = nextDue(jobClock, timing, momentInZone(clock, timeZone, { day, minutes: 0 }) - 1);
    const shown = due === undefined ? undefined : zoneTime(clock, timeZone, due);
    if (shown?.day === day && Math.floor(shown.minutes / 60) !== timing.hour) return shown;
  }
  return undefined;
}

/** Days on which the clock is put on or back. */
function daysOfJumps(jobClock: JobClock, from: number): readonly string[] {
  const days: string[] = [];
  for (let ahead = 0; ahead < daysAhead; ahead += stepDays) {
    const start = from + ahead * dayMs;
    if (isAhead(jobClock, start) !== isAhead(jobClock, start + stepDays * dayMs))
      days.push(...jumpAfter(jobClock, start));
  }
  return days;
}

/** The day of the jump, found by halves, and the one before, as it may have begun before midnight. */
function jumpAfter(jobClock: JobClock, start: number): readonly string[] {
  let [before, after] = [start, start + stepDays * dayMs];
  while (after - before > dayMs / 2) {
    const middle = (before + after) / 2;
    if (isAhead(jobClock, middle) === isAhead(jobClock, start)) before = middle;
    else after = middle;
  }
  const { day } = zoneTime(jobClock.clock, jobClock.timeZone, after);
  return [addDays(day, -1), day];
}

const isAhead = ({ clock, timeZone }: JobClock, moment: number): number => aheadMs(clock, timeZone, moment);
