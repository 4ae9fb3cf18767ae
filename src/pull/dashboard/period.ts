import { addDays, daysBetween, firstOfMonth, isDay } from '../../days/day';
import { AddOnError } from '../../text/add-on-error';
import { relativeDay } from '../relative-day';

/** Days of the shop, both included: `2026-03-01`. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** A period as somebody chose it, in days: those that move with the calendar as they are today. */
export const periodOn = (today: string, { from, to }: Period): Period => ({
  from: relativeDay(from, today) ?? from,
  to: relativeDay(to, today) ?? to,
});

/** From the first of the month to today. */
export const monthSoFar = (today: string): Period => ({ from: firstOfMonth(today), to: today });

/** @throws AddOnError `invalidInput` for what are no two days in this order. */
export function checkPeriod(period: Period): Period {
  for (const name of ['from', 'to'] as const) {
    if (!isDay(period[name])) throw refused(name, 'yyyy-mm-dd');
  }
  if (period.to < period.from) throw refused('to', `≥ ${period.from}`);
  return period;
}

const refused = (parameter: string, allowed: string): AddOnError =>
  new AddOnError('invalidInput', { endpoint: 'dashboard.pull', parameter, allowed });

/**
 * With what a period is fairly compared: a month, or the beginning of one, with the same days of the month before; anything else with as many
 * days right before it.
 */
export function periodBefore({ from, to }: Period): Period {
  if (from.endsWith('-01') && from.slice(0, 7) === to.slice(0, 7)) {
    const lastBefore = addDays(from, -1);
    const isWholeMonth = addDays(to, 1).endsWith('-01');
    const sameDay = `${lastBefore.slice(0, 8)}${to.slice(8)}`;
    return { from: firstOfMonth(lastBefore), to: isWholeMonth || sameDay > lastBefore ? lastBefore : sameDay };
  }
  return { from: addDays(from, -daysBetween(from, to) - 1), to: addDays(from, -1) };
}
