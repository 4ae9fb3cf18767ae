import type { Call } from './handler';
import { dayMs, dayOf } from './local-time';

/** Days of a report, both included: `2026-03-01`. */
export interface ReportPeriod {
  readonly from: string;
  readonly to: string;
}

/** The days that a report is asked for: a month, or dates; this month up to today where nothing is said. */
export function reportPeriodOf({ query, state }: Call): ReportPeriod {
  const today = dayOf(state.clock.now());
  if (query.type === 'BY_MONTH') {
    const month = `20${String(query.year)}-${String(query.month).padStart(2, '0')}`;
    return { from: `${month}-01`, to: lastDayOf(month) };
  }
  return {
    from: String(query.start_date ?? `${today.slice(0, 7)}-01`),
    to: String(query.end_date ?? today),
  };
}

function lastDayOf(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}

export const isWithin = ({ from, to }: ReportPeriod, moment: number): boolean => {
  const day = dayOf(moment);
  return day >= from && day <= to;
};

/** As many days, right before. */
export function previousPeriod(period: ReportPeriod): ReportPeriod {
  const length = daysIn(period).length;
  return { from: shiftDay(period.from, -length), to: shiftDay(period.from, -1) };
}

const shiftDay = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10);

/** Every day of it; none where it ends before it starts. */
export function daysIn({ from, to }: ReportPeriod): readonly string[] {
  const count = Math.round((Date.parse(to) - Date.parse(from)) / dayMs) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, index) => shiftDay(from, index));
}
