import type { RunOptions } from '../run-options';
import type { StoredTrigger } from './trigger-store';

/** A run of a trigger's function. */
export interface TriggerRun {
  readonly handler: string;
  readonly args: readonly unknown[];
  readonly options: RunOptions;
}

/** As who made the trigger, with nobody at the keyboard, and told the moment {facts §5}. */
export const toTriggerRun = ({ id, handler, person }: StoredTrigger, now: number): TriggerRun => ({
  handler,
  args: [clockEvent(id, now)],
  options: { as: person, isUnattended: true },
});

const secondsOfDay = 86_400;

/** What a clock trigger's function is told; all of it in UTC {facts §5}. */
function clockEvent(triggerUid: string, now: number): Record<string, unknown> {
  const date = new Date(now);
  const weekday = date.getUTCDay() || 7;
  return {
    $authMode: 'FULL',
    triggerUid,
    timezone: 'UTC',
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    'day-of-month': date.getUTCDate(),
    'day-of-week': weekday,
    'week-of-year': weekOf(date, weekday),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
  };
}

/** Weeks begin on Monday; the first is the one with the year's first Thursday. */
function weekOf(date: Date, weekday: number): number {
  const thursday = new Date(date.getTime() + (4 - weekday) * secondsOfDay * 1000);
  const newYear = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  return Math.floor((thursday.getTime() - newYear) / (7 * secondsOfDay * 1000)) + 1;
}
