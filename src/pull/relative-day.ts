import { addDays, calendarDay } from '../days/day';

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
    'month-start': () => calendarDay(year, month, 1),
    'month-end': () => calendarDay(year, month + 1, 0),
    'last-month-start': () => calendarDay(year, month - 1, 1),
    'last-month-end': () => calendarDay(year, month, 0),
    'year-start': () => calendarDay(year, 1, 1),
  };
  return new Map(Object.entries(named)).get(text.trim().toLowerCase())?.();
}
