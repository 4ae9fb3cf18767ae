/**
 * Days of the calendar as the shop writes them, `2026-03-02`: they sort as texts, and have no zone. Counting them is arithmetic in UTC, where
 * every day is as long as any other.
 */

export const dayMs = 86_400_000;

/** The last moment of the year 9999: what says it is later was damaged. */
export const latestMoment = 253_402_300_799_999;

/** The day that it is in UTC at a moment; milliseconds since 1970. @throws RangeError for what is no moment. */
export const utcDay = (moment: number): string => new Date(moment).toISOString().slice(0, 10);

/** Whether a text is a day of the calendar, which 31 February is not. */
export function isDay(text: string): boolean {
  const moment = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN;
  // 29 to 31 run over into the next month where they are none; the days before are in every one.
  return !Number.isNaN(moment) && (Number(text.slice(8)) < 29 || utcDay(moment) === text);
}

/** Months count from 1 and may run over; day 0 is the last of the month before. */
export const calendarDay = (year: number, month: number, day: number): string => utcDay(Date.UTC(year, month - 1, day));

/** So many days later, or earlier when they are below zero. */
export const addDays = (day: string, days: number): string => utcDay(Date.parse(day) + days * dayMs);

/** How many days lie between two: 1 from one day to the next. */
export const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / dayMs;

/** The first of the month that a day is in. */
export const firstOfMonth = (day: string): string => `${day.slice(0, 8)}01`;
