import { type Language, showDay, showDayOfYear, showMoment, showTime } from '../../text/customs';
import { languages } from '../texts/languages';

/** Writes numbers and moments the way the reader's language does; days and hours as cells and mails have them. */
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
  /** How many midnights have passed since: what {@link ago} counts. */
  readonly daysSince: (at: number, now: number) => number;
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

const dayMs = 86_400_000;

/** @param asked by whose clock; the browser's own, or Jakarta's, where none is given, or one that this browser does not know. */
export function createFormatter(language: Language, asked: string = ownTimeZone()): Formatter {
  const timeZone = known(asked, ownTimeZone());
  const { locale } = languages[language];
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const zoneClock = clockOf(timeZone);
  // The first of June 2026 is a Monday.
  const weekdays = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  const near = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const passedDays = new Intl.RelativeTimeFormat(locale);
  const lists = new Intl.ListFormat(locale);
  const time = (at: number) => showTime(language, zoneClock.time(at));
  const moment = (at: number) => showMoment(language, `${zoneClock.day(at)} ${zoneClock.time(at)}`);
  const daysSince = (at: number, now: number) =>
    Math.round((Date.parse(zoneClock.day(now)) - Date.parse(zoneClock.day(at))) / dayMs);
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
    moment,
    recent: (at, now) =>
      zoneClock.day(at) === zoneClock.day(now)
        ? time(at)
        : `${showDayOfYear(language, zoneClock.day(at))}, ${time(at)}`,
    ago: (at, now) => {
      const passed = daysSince(at, now);
      if (passed < 0 || passed > 7) return moment(at);
      return passed < 2 ? `${near.format(-passed, 'day')} ${time(at)}` : passedDays.format(-passed, 'day');
    },
    daysSince,
    span: (from, to) => `${from}\u2060–\u2060${to}`,
    hour: (hour) => showTime(language, `${hour}`.padStart(2, '0').concat(':00')),
    clock: (told) => showTime(language, told),
    weekday: (day) => weekdays.format(Date.UTC(2026, 5, day)),
    list: (items) => lists.format(items),
    zone: (zone) => zoneFormatter(language, known(zone, timeZone), timeZone),
    day: (told) => showDay(language, told),
    dayAndTime: (told) => (told === '' ? '–' : showDay(language, showMoment(language, told))),
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

function zoneFormatter(language: Language, timeZone: string, ownZone: string): ZoneFormatter {
  const { locale } = languages[language];
  const { day, time } = clockOf(timeZone);
  const weekdays = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone });
  const named = new Intl.DateTimeFormat(locale, { timeZoneName: 'short', timeZone }).formatToParts(0);
  return {
    day: (at, now) => {
      const isThisYear = day(at).slice(0, 4) === day(now).slice(0, 4);
      return `${weekdays.format(at)}, ${(isThisYear ? showDayOfYear : showDay)(language, day(at))}`;
    },
    plainDay: day,
    time: (at) => showTime(language, time(at)),
    name: timeZone === ownZone ? '' : (named.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone),
  };
}

/** What a zone's clock shows, as data: `2026-03-02` and `09:00`. */
function clockOf(timeZone: string) {
  // Swedish writes days the way ISO does.
  const days = new Intl.DateTimeFormat('sv-SE', { timeZone });
  const times = new Intl.DateTimeFormat('sv-SE', { timeStyle: 'short', timeZone });
  return { day: (at: number) => days.format(at), time: (at: number) => times.format(at) };
}

const ownTimeZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone ?? 'Asia/Jakarta';
