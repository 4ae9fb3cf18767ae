import { isDay } from '../../../days/day';
import * as v from '../../valibot';

/**
 * When a scheduled job is due. Hours are those of the job's zone: `hour: 6` means from 06:00 on, at whatever minute of that hour the person's trigger comes
 * {facts §5}. Days of the week count from 1, Monday, to 7. A day of the month that a month lacks is its last.
 */
export type JobTiming =
  | { readonly every: 'minutes'; readonly minutes: (typeof minuteSteps)[number] }
  | { readonly every: 'hours'; readonly hours: (typeof hourSteps)[number] }
  | { readonly every: 'day'; readonly hour: number }
  | { readonly every: 'week'; readonly days: readonly number[]; readonly hour: number }
  | { readonly every: 'month'; readonly day: number | 'last'; readonly hour: number }
  | { readonly every: 'once'; readonly day: string; readonly hour: number };

/** Only a script that is bound to its file may be run more often than once an hour {facts §5}. */
export const minuteSteps = [5, 10, 15, 30] as const;
/** Each divides a day, so that its hours are the same every day. */
export const hourSteps = [1, 2, 3, 6, 12] as const;

const hour = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(23));
const whole = (least: number, most: number) => v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));

export const jobTimingSchema = v.union([
  v.object({ every: v.literal('minutes'), minutes: v.picklist(minuteSteps) }),
  v.object({ every: v.literal('hours'), hours: v.picklist(hourSteps) }),
  v.object({ every: v.literal('day'), hour }),
  v.object({
    every: v.literal('week'),
    days: v.pipe(
      v.array(whole(1, 7)),
      v.minLength(1),
      v.maxLength(7),
      v.check((days) => new Set(days).size === days.length, 'each day once'),
    ),
    hour,
  }),
  v.object({ every: v.literal('month'), day: v.union([whole(1, 31), v.literal('last')]), hour }),
  v.object({ every: v.literal('once'), day: v.pipe(v.string(), v.check(isDay, 'a day')), hour }),
]) satisfies v.GenericSchema<unknown, JobTiming>;
