import { addDays, calendarDay } from '../days/day';
import { momentInZone, zoneTime } from '../days/zone-time';
import type { ClockPort } from '../google/ports';
import type { JobTiming } from '../state/schema/schedule/job-timing';

/** The clock and the zone by which the hours of a job are meant. */
export interface JobClock {
  readonly clock: ClockPort;
  /** `Asia/Jakarta`. */
  readonly timeZone: string;
}

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
/** The 29th to 31st are in every second month at least, and what a month lacks is its last day: two months hold a day of any kind. */
const mostDaysAhead = 62;

/**
 * The first moment after another at which a job is due, in milliseconds since 1970; `undefined` where there is none any more. It does not hang on when the
 * job last ran: one that comes late is not due as often as it was missed.
 */
export function nextDue(jobClock: JobClock, timing: JobTiming, after: number): number | undefined {
  switch (timing.every) {
    case 'minutes':
      return (Math.floor(after / (timing.minutes * minuteMs)) + 1) * timing.minutes * minuteMs;
    case 'hours':
      return nextHour(jobClock, timing.hours, after);
    case 'once': {
      const moment = momentOf(jobClock, timing.day, timing.hour);
      return moment > after ? moment : undefined;
    }
    default:
      return nextDay(jobClock, timing, after);
  }
}

const momentOf = ({ clock, timeZone }: JobClock, day: string, hour: number): number =>
  momentInZone(clock, timeZone, { day, minutes: hour * 60 });

/** Hours that are left out or come twice where summer time begins or ends are passed over or taken once more: never is one longer away than a step and an hour. */
function nextHour({ clock, timeZone }: JobClock, hours: number, after: number): number {
  const shown = zoneTime(clock, timeZone, after);
  const begun = Math.floor(after / minuteMs) * minuteMs - (shown.minutes % 60) * minuteMs;
  for (let ahead = 1; ahead <= hours + 1; ahead += 1) {
    const moment = begun + ahead * hourMs;
    if (Math.floor(zoneTime(clock, timeZone, moment).minutes / 60) % hours === 0) return moment;
  }
  return begun + hours * hourMs;
}

type DayTiming = Extract<JobTiming, { readonly every: 'day' | 'week' | 'month' }>;

function nextDay(jobClock: JobClock, timing: DayTiming, after: number): number | undefined {
  const { day: today } = zoneTime(jobClock.clock, jobClock.timeZone, after);
  for (let ahead = 0; ahead <= mostDaysAhead; ahead += 1) {
    const day = addDays(today, ahead);
    if (!isOn(timing, day)) continue;
    const moment = momentOf(jobClock, day, timing.hour);
    if (moment > after) return moment;
  }
  return undefined;
}

function isOn(timing: DayTiming, day: string): boolean {
  if (timing.every === 'day') return true;
  if (timing.every === 'week') return timing.days.includes(weekdayOf(day));
  const date = Number(day.slice(8));
  const last = Number(calendarDay(Number(day.slice(0, 4)), Number(day.slice(5, 7)) + 1, 0).slice(8));
  return date === (timing.day === 'last' ? last : Math.min(timing.day, last));
}

/** From 1, Monday, to 7. */
const weekdayOf = (day: string): number => new Date(day).getUTCDay() || 7;
