import { wallClockOf } from './serial-date';
import type { Conventions } from './spreadsheet-locale';

const dateFormats = new Map<string, boolean>();

/** Whether a number format shows a number as a date or time; quoted texts and colours do not count. */
export function isDateFormat(format: string): boolean {
  let known = dateFormats.get(format);
  if (known === undefined) {
    known = /[dyhs]|m{1,4}/i.test(format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '')) && !/general/i.test(format);
    dateFormats.set(format, known);
  }
  return known;
}

const two = (value: number): string => String(value).padStart(2, '0');

/** What a run of letters stands for, by the wall clock. `M` is a month, `m` minutes. */
const letters: Readonly<Record<string, (wall: Date, tag: string) => string>> = {
  yyyy: (wall) => String(wall.getUTCFullYear()),
  yy: (wall) => two(wall.getUTCFullYear() % 100),
  dddd: (wall, tag) => nameOf(wall, tag, { weekday: 'long' }),
  ddd: (wall, tag) => nameOf(wall, tag, { weekday: 'short' }),
  dd: (wall) => two(wall.getUTCDate()),
  d: (wall) => String(wall.getUTCDate()),
  hh: (wall) => two(wall.getUTCHours()),
  h: (wall) => String(wall.getUTCHours()),
  'hh am/pm': (wall) => two(wall.getUTCHours() % 12 || 12),
  'h am/pm': (wall) => String(wall.getUTCHours() % 12 || 12),
  'am/pm': (wall) => (wall.getUTCHours() < 12 ? 'AM' : 'PM'),
  ss: (wall) => two(wall.getUTCSeconds()),
  s: (wall) => String(wall.getUTCSeconds()),
  MMMM: (wall, tag) => nameOf(wall, tag, { month: 'long' }),
  MMM: (wall, tag) => nameOf(wall, tag, { month: 'short' }),
  MM: (wall) => two(wall.getUTCMonth() + 1),
  M: (wall) => String(wall.getUTCMonth() + 1),
  mm: (wall) => two(wall.getUTCMinutes()),
  m: (wall) => String(wall.getUTCMinutes()),
};

/** A serial by a format of days and times, months and weekdays named in the locale's language. */
export function showDate(serial: number, format: string, { tag }: Conventions): string {
  const wall = wallClockOf(serial);
  let afterHours = false;
  const isHalved = /am\/pm/i.test(format.replace(/"[^"]*"/g, ''));
  return format.replace(/"([^"]*)"|am\/pm|y+|d+|h+|s+|m+/gi, (token, quoted?: string) => {
    if (quoted !== undefined) return quoted;
    const lower = token.toLowerCase();
    // In Sheets one letter serves both: after hours it is minutes, otherwise months.
    const isMonth = lower.startsWith('m') && !afterHours;
    const isHour = lower.startsWith('h');
    afterHours ||= isHour;
    const key = isMonth ? lower.toUpperCase() : isHour && isHalved ? `${lower} am/pm` : lower;
    return letters[key]?.(wall, tag) ?? token;
  });
}

const names = new Map<string, Intl.DateTimeFormat>();

function nameOf(wall: Date, tag: string, options: Intl.DateTimeFormatOptions): string {
  const key = `${tag} ${options.month ?? ''} ${options.weekday ?? ''}`;
  let format = names.get(key);
  if (format === undefined) {
    format = new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' });
    names.set(key, format);
  }
  return format.format(wall);
}
