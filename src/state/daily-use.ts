import { combine, plus } from './combine';
import type { HourOfUse } from './schema/hours-of-use';

/** What was used, whenever that was. */
export type Used = Omit<HourOfUse, 'hour'>;

type Hours = readonly HourOfUse[];

const hourMs = 3_600_000;
/** The current one, and those that the 24 hours before now touch: what is used now may count until so many hours from now. */
export const hoursOfDay = 25;

/** Adds what was used until now. Hours that are more than a day ago are forgotten. */
export function addUse(hours: Hours, used: Used, now: number): Hours {
  const kept = new Map<number, Used>();
  for (const { hour, ...one } of [...latest(hours, now, hoursOfDay), { hour: hourOf(now), ...used }])
    kept.set(hour, combine(one, kept.get(hour) ?? nothing, plus));
  return [...kept].map(([hour, one]) => ({ hour, ...one }));
}

/** What was used within the last 24 hours, at least: of the hour in which they begin nobody knows how much. */
export const usedAtLeast = (hours: Hours, now: number): Used => sumOf(latest(hours, now, hoursOfDay - 1));

/** The same at most: what Google may still count. */
export const usedAtMost = (hours: Hours, now: number): Used => sumOf(latest(hours, now, hoursOfDay));

const hourOf = (moment: number): number => Math.floor(moment / hourMs);

/** What a clock that was ahead has counted in the future was used before now, nobody knows when: it is kept for a day from now on. */
const latest = (hours: Hours, now: number, count: number): Hours =>
  hours
    .map((one) => ({ ...one, hour: Math.min(one.hour, hourOf(now)) }))
    .filter(({ hour }) => hour > hourOf(now) - count);

const nothing: Used = { requests: 0, triggerMs: 0, propertyOperations: 0, mails: 0 };

const sumOf = (hours: Hours): Used => hours.reduce<Used>((sum, one) => combine<keyof Used>(sum, one, plus), nothing);
