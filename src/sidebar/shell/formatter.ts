import type { Language } from '../../text/message';
import { languages } from '../texts/languages';

/** Writes numbers and moments the way the reader's language does. */
export interface Formatter {
  readonly number: (value: number) => string;
  /** More or less, always with its sign: `+340`, `-8%` for -0.08. */
  readonly shift: (value: number, style?: 'percent') => string;
  /** `Rp1.500.000`, `-Rp500`. */
  readonly rupiah: (value: number) => string;
  /** A part of the whole: `25%` for 0.25. */
  readonly share: (value: number) => string;
  /** What a cell held: a number as such, a text as typed, `–` for nothing. */
  readonly cell: (value: number | string) => string;
  /** Day and time: `2 Mar 2026, 09.00`. */
  readonly moment: (at: number) => string;
  /** Time alone for today's moments, day and time for others: `09.00`, `2 Mar, 09.00`. */
  readonly recent: (at: number, now: number) => string;
  /** As people say it: `hari ini 09.12`, `kemarin 09.12`, `3 hari yang lalu`; after a week the day and the time. */
  readonly ago: (at: number, now: number) => string;
  /** A day that is given as `yyyy-mm-dd`: `2 Mar 2026`. */
  readonly day: (day: string) => string;
  /** The same with its time, which is told as in `yyyy-mm-dd 09:00`: `2 Mar 2026, 09.00`. What is neither stays as it is, `–` for nothing. */
  readonly dayAndTime: (told: string) => string;
  /** Of the day, 0 to 23: `09.00`. */
  readonly hour: (hour: number) => string;
  /** A time of the day that is told as `18:05`, without regard to zones: `18.05`. */
  readonly clock: (time: string) => string;
  /** `09.00–10.00`, which stays in one line. */
  readonly span: (from: string, to: string) => string;
  /** From 1, Monday, to 7: `Senin`. */
  readonly weekday: (day: number) => string;
  /** `Stok, Pesanan, dan Pelanggan`. */
  readonly list: (items: readonly string[]) => string;
  /** What a zone's clock shows. */
  readonly zone: (timeZone: string) => ZoneFormatter;
}

/** Moments by the clock of a zone. */
export interface ZoneFormatter {
  /** `Jum, 27 Nov`; with the year where it is another one than now. */
  readonly day: (at: number, now: number) => string;
  /** `yyyy-mm-dd`. */
  readonly plainDay: (at: number) => string;
  /** `06.00`. */
  readonly time: (at: number) => string;
  /** How people there call it, `WIB`; `''` where it is the person's own. */
  readonly name: string;
}

/** @param asked by whose clock; the browser's own, or Jakarta's, where none is given, or one that this browser does not know. */
export function createFormatter(language: Language, asked: string = ownTimeZone()): Formatter {
  const timeZone = known(asked, ownTimeZone());
  const { locale } = languages[language];
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone });
  const times = new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone });
  const recents = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
  });
  // A calendar day is the same one everywhere.
  const calendar = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const hours = new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: 'UTC' });
  // The first of June 2026 is a Monday.
  const weekdays = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  // Swedish writes days the way ISO does.
  const plainDays = new Intl.DateTimeFormat('sv-SE', { timeZone });
  const near = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const passedDays = new Intl.RelativeTimeFormat(locale);
  const lists = new Intl.ListFormat(locale);
  const moments = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone });
  const day = (told: string) => (Number.isNaN(Date.parse(told)) ? told : calendar.format(Date.parse(told)));
  const clock = (time: string) => hours.format(Date.parse(`2026-01-01T${time}Z`));
  return {
    number: (value) => numbers.format(value),
    rupiah: (value) => `${value < 0 ? '-' : ''}Rp${numbers.format(Math.abs(value))}`,
    share: (value) => `${numbers.format(value * 100)}%`,
    shift: (value, style) =>
      new Intl.NumberFormat(locale, {
        ...(style ? { style, maximumFractionDigits: 1 } : { maximumFractionDigits: 2 }),
        signDisplay: 'exceptZero',
      }).format(value),
    cell: (value) => (typeof value === 'number' ? numbers.format(value) : value === '' ? '–' : value),
    moment: (at) => moments.format(at),
    recent: (at, now) => (days.format(at) === days.format(now) ? times : recents).format(at),
    ago: (at, now) => {
      const passed = Math.round((Date.parse(plainDays.format(now)) - Date.parse(plainDays.format(at))) / 86_400_000);
      if (passed < 0 || passed > 7) return moments.format(at);
      return passed < 2 ? `${near.format(-passed, 'day')} ${times.format(at)}` : passedDays.format(-passed, 'day');
    },
    span: (from, to) => `${from}\u2060–\u2060${to}`,
    hour: (hour) => hours.format(Date.UTC(2026, 0, 1, hour)),
    clock,
    weekday: (day) => weekdays.format(Date.UTC(2026, 5, day)),
    list: (items) => lists.format(items),
    zone: (zone) => zoneFormatter(locale, known(zone, timeZone), timeZone),
    day,
    dayAndTime: (told) => {
      const [, date = '', time] = /^(\d{4}-\d{2}-\d{2})(?: (\d{2}:\d{2}))?$/.exec(told) ?? [];
      if (date === '') return told === '' ? '–' : told;
      return time === undefined ? day(date) : `${day(date)}, ${clock(time)}`;
    },
  };
}

/** Zones come from what others may have written; what this browser does not know is told by the person's own clock. */
function known(zone: string, otherwise: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
  } catch {
    return otherwise;
  }
}

function zoneFormatter(locale: string, timeZone: string, ownZone: string): ZoneFormatter {
  const times = new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone });
  // Swedish writes days the way ISO does.
  const plainDays = new Intl.DateTimeFormat('sv-SE', { timeZone });
  const day = { weekday: 'short', day: 'numeric', month: 'short', timeZone } as const;
  const [days, daysOfOtherYears] = [
    new Intl.DateTimeFormat(locale, day),
    new Intl.DateTimeFormat(locale, { ...day, year: 'numeric' }),
  ];
  const plainDay = (at: number) => plainDays.format(at);
  const named = new Intl.DateTimeFormat(locale, { timeZoneName: 'short', timeZone }).formatToParts(0);
  return {
    day: (at, now) => (plainDay(at).slice(0, 4) === plainDay(now).slice(0, 4) ? days : daysOfOtherYears).format(at),
    plainDay,
    time: (at) => times.format(at),
    name: timeZone === ownZone ? '' : (named.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone),
  };
}

const ownTimeZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone ?? 'Asia/Jakarta';
