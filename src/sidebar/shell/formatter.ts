import type { Language } from '../../text/message';
import { languages } from '../texts/languages';

/** Writes numbers and moments the way the reader's language does. */
export interface Formatter {
  readonly number: (value: number) => string;
  /** What a cell held: a number as such, a text as typed, `–` for nothing. */
  readonly cell: (value: number | string) => string;
  /** Day and time: `2 Mar 2026, 09.00`. */
  readonly moment: (at: number) => string;
  /** Time alone for today's moments, day and time for others: `09.00`, `2 Mar, 09.00`. */
  readonly recent: (at: number, now: number) => string;
  /** A day that is given as `yyyy-mm-dd`: `2 Mar 2026`. */
  readonly day: (day: string) => string;
}

/** @param timeZone the browser's own, which is the person's; Jakarta where it does not say. */
export function createFormatter(language: Language, timeZone: string = ownTimeZone()): Formatter {
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
  const moments = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone });
  return {
    number: (value) => numbers.format(value),
    cell: (value) => (typeof value === 'number' ? numbers.format(value) : value === '' ? '–' : value),
    moment: (at) => moments.format(at),
    recent: (at, now) => (days.format(at) === days.format(now) ? times : recents).format(at),
    day: (day) => (Number.isNaN(Date.parse(day)) ? day : calendar.format(Date.parse(day))),
  };
}

const ownTimeZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone ?? 'Asia/Jakarta';
