const dayMs = 86_400_000;

/** The shop's days begin and end by this clock. */
export const shopZone = 'Asia/Jakarta';

/**
 * A day that moves with the calendar: `today`, `today-30`, `today+7`, `month-start`, `month-end`, `last-month-start`, `last-month-end`,
 * `year-start`; `undefined` for a text of another kind.
 * @param today `yyyy-mm-dd`.
 */
export function relativeDay(text: string, today: string): string | undefined {
  const shift = /^today(?:\s*([+-])\s*(\d{1,4}))?$/i.exec(text.trim());
  if (shift) return addDays(today, Number(`${shift[1] ?? '+'}${shift[2] ?? 0}`));
  const [year = 0, month = 0] = today.split('-').map(Number);
  const named: Readonly<Record<string, () => string>> = {
    'month-start': () => dayOf(year, month, 1),
    'month-end': () => dayOf(year, month + 1, 0),
    'last-month-start': () => dayOf(year, month - 1, 1),
    'last-month-end': () => dayOf(year, month, 0),
    'year-start': () => dayOf(year, 1, 1),
  };
  return new Map(Object.entries(named)).get(text.trim().toLowerCase())?.();
}

export const addDays = (day: string, days: number): string => toDay(Date.parse(day) + days * dayMs);

/** Months count from 1 and may run over; day 0 is the last of the month before. */
const dayOf = (year: number, month: number, day: number): string => toDay(Date.UTC(year, month - 1, day));

const toDay = (moment: number): string => new Date(moment).toISOString().slice(0, 10);
