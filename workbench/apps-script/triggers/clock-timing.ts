import { fromSerial, toSerial } from '../workbook/values/serial-date';

/** When a trigger shall run, as the builder was told. */
export interface ClockOrder {
  readonly afterMs?: number;
  /** Milliseconds since 1970. */
  readonly at?: number;
  readonly atDate?: { readonly year: number; readonly month: number; readonly day: number };
  readonly everyMinutes?: number;
  readonly everyHours?: number;
  readonly everyDays?: number;
  readonly everyWeeks?: number;
  /** `MONDAY` … `SUNDAY`. */
  readonly onWeekDay?: string;
  readonly onMonthDay?: number;
  readonly atHour?: number;
  readonly nearMinute?: number;
  readonly timeZone?: string;
}

/** A minute of days in a zone, chosen when the trigger was made, and kept {facts §5}. */
interface OnDays {
  /** Counted from midnight; below 0 it is the evening before. */
  readonly minute: number;
  readonly timeZone: string;
}

/** When a trigger runs. */
export type ClockTiming =
  | { readonly afterMs: number }
  | { readonly at: number }
  | { readonly everyMinutes: number }
  | { readonly everyHours: number }
  | (OnDays & { readonly everyDays: number })
  /** `weekday`: 0 is Sunday. */
  | (OnDays & { readonly everyWeeks: number; readonly weekday: number })
  | (OnDays & { readonly monthDay: number });

type DayTiming = Extract<ClockTiming, OnDays>;

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const minutesOfDay = 1440;
const weekDays = ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'];
/** {facts §5} */
const minuteSteps = [1, 5, 10, 15, 30];
/** How far a run may be from the minute that was asked for, to both sides {facts §5}. */
const vagueMinutes = 15;
/** Within these days every day of a month comes round, the 31st as well. */
const daysToLookThrough = 93;

/**
 * Chooses what was left open.
 * @param chance a number from 0 to below 1, another one each time.
 * @throws Error for an order that cannot be, and for one that says nothing.
 */
export function settleTiming(order: ClockOrder, timeZone: string, chance: () => number): ClockTiming {
  const { afterMs, at, atDate, everyMinutes, everyHours } = order;
  const zone = order.timeZone ?? timeZone;
  checkZone(zone);
  if (afterMs !== undefined) return { afterMs };
  if (at !== undefined) return { at };
  if (atDate !== undefined) {
    const midnight = fromSerial(toSerial(Date.UTC(atDate.year, atDate.month - 1, atDate.day), 'UTC'), zone);
    return { at: midnight + vagueness(chance) * minuteMs };
  }
  if (everyMinutes !== undefined) return { everyMinutes: checkMinutes(everyMinutes) };
  if (everyHours !== undefined) return { everyHours: checkCount('everyHours', everyHours) };
  const minute = minuteOf(order, chance);
  return { minute, timeZone: zone, ...daysOf(order) };
}

/** The first run of a trigger that is made now, in milliseconds since 1970. */
export function firstRun(timing: ClockTiming, now: number): number {
  if ('afterMs' in timing) return now + timing.afterMs;
  if ('at' in timing) return timing.at;
  const step = stepOf(timing);
  return step === undefined ? firstDay(timing as DayTiming, now) : now + step;
}

/** The next run after one that was due; infinite when there is none. */
export function nextRun(timing: ClockTiming, due: number, now: number): number {
  if ('afterMs' in timing || 'at' in timing) return Number.POSITIVE_INFINITY;
  const step = stepOf(timing);
  if (step !== undefined) return due + step * (Math.floor((now - due) / step) + 1);
  return laterDay(timing as DayTiming, due, now);
}

/** Milliseconds between runs; undefined where days are counted. */
function stepOf(timing: ClockTiming): number | undefined {
  if ('everyMinutes' in timing) return timing.everyMinutes * minuteMs;
  return 'everyHours' in timing ? timing.everyHours * hourMs : undefined;
}

const momentOf = (day: number, { minute, timeZone }: OnDays): number =>
  fromSerial(day + minute / minutesOfDay, timeZone);

/** The day to which a run belongs. */
const dayOf = (moment: number, { minute, timeZone }: OnDays): number =>
  Math.round(toSerial(moment, timeZone) - minute / minutesOfDay);

function firstDay(timing: DayTiming, now: number): number {
  const today = Math.floor(toSerial(now, timing.timeZone)) - 1;
  for (let day = today; day < today + daysToLookThrough; day += 1) {
    if (isMeant(day, timing) && momentOf(day, timing) > now) return momentOf(day, timing);
  }
  return Number.POSITIVE_INFINITY;
}

function laterDay(timing: DayTiming, due: number, now: number): number {
  if ('monthDay' in timing) return firstDay(timing, Math.max(due, now));
  const step = 'everyDays' in timing ? timing.everyDays : timing.everyWeeks * 7;
  let day = dayOf(due, timing) + step;
  while (momentOf(day, timing) <= now) day += step;
  return momentOf(day, timing);
}

/** Day 0 is 1899-12-30. */
function isMeant(day: number, timing: DayTiming): boolean {
  if ('everyDays' in timing) return true;
  const date = new Date(fromSerial(day, 'UTC'));
  return 'weekday' in timing ? date.getUTCDay() === timing.weekday : date.getUTCDate() === timing.monthDay;
}

function daysOf({ everyDays, everyWeeks, onWeekDay, onMonthDay }: ClockOrder) {
  if (onMonthDay !== undefined) return { monthDay: checkRange('onMonthDay', onMonthDay, 1, 31) };
  if (onWeekDay !== undefined || everyWeeks !== undefined) {
    // Weeks without a day of the week: Monday is as good as any.
    const weekday = weekDays.indexOf(onWeekDay ?? 'MONDAY');
    return { everyWeeks: checkCount('everyWeeks', everyWeeks ?? 1), weekday };
  }
  if (everyDays !== undefined) return { everyDays: checkCount('everyDays', everyDays) };
  throw new Error('ClockTriggerBuilder.create without a time is not emulated');
}

/** Without an hour any of the day is chosen; without a minute any of the hour. */
function minuteOf({ atHour, nearMinute }: ClockOrder, chance: () => number): number {
  const hour = atHour === undefined ? Math.floor(chance() * 24) : checkRange('atHour', atHour, 0, 23);
  if (nearMinute === undefined) return hour * 60 + Math.floor(chance() * 60);
  return hour * 60 + checkRange('nearMinute', nearMinute, 0, 59) + vagueness(chance);
}

const vagueness = (chance: () => number): number => Math.floor(chance() * (2 * vagueMinutes + 1)) - vagueMinutes;

function checkMinutes(minutes: number): number {
  if (minuteSteps.includes(minutes)) return minutes;
  throw new Error('The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.');
}

function checkCount(method: string, count: number): number {
  if (Number.isInteger(count) && count >= 1) return count;
  throw new Error(`The value you passed to ${method} was invalid.`);
}

function checkRange(method: string, value: number, least: number, most: number): number {
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw new Error(`The value you passed to ${method} was invalid. It must be between ${least} and ${most}.`);
}

/** @throws RangeError for a zone that does not exist. */
function checkZone(timeZone: string): void {
  new Intl.DateTimeFormat('en-US', { timeZone });
}
