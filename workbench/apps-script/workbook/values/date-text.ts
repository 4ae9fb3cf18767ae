import { serialOf } from './serial-date';
import type { Conventions } from './spreadsheet-locale';
import type { ParsedText, TextReading } from './text-reading';

/** Reads a day, perhaps with a time, as people of a locale write it; undefined for any other text, such as one with a 31st month. */
export function parseDateText(text: string, reading: TextReading): ParsedText | undefined {
  const [, date = '', hours, minutes, seconds] = /^(\S+?)(?:[ T](\d{1,2}):(\d{2})(?::(\d{2}))?)?$/.exec(text) ?? [];
  const day = parseDay(date, reading);
  if (day === undefined || hours === undefined) return day;
  const fraction = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds ?? 0)) / 86_400;
  return fraction < 1 ? { value: day.value + fraction, format: `${day.format} HH:mm:ss` } : undefined;
}

interface ParsedDay {
  readonly value: number;
  readonly format: string;
}

const shortPatterns = new Map<Conventions, RegExp>();

/** `2024-01-05` and `2024/1/5` anywhere; `1/5/2024`, `1/5/24`, `1/5` and `1-5` by the locale's order, `5.1.2024` and `5.1.` in German. */
function parseDay(text: string, { conventions, year }: TextReading): ParsedDay | undefined {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso) return checkedDay([Number(iso[1]), Number(iso[2]), Number(iso[3])], 'yyyy-MM-dd');
  const short = shortPatternFor(conventions).exec(text);
  if (short === null) return undefined;
  const [first, second] = [Number(short[1]), Number(short[2])];
  const [day, month] = conventions.isDayFirst ? [first, second] : [second, first];
  const written = short[3];
  if (written === undefined) return checkedDay([year(), month, day], conventions.dayMonthFormat);
  return checkedDay([fullYear(written), month, day], conventions.dateFormat);
}

function shortPatternFor(conventions: Conventions): RegExp {
  const known = shortPatterns.get(conventions);
  if (known) return known;
  const between = `[${conventions.daySeparators.replace('-', '\\-')}]`;
  const end = conventions.daySeparators.includes('.') ? '\\.?' : '';
  const pattern = new RegExp(`^(\\d{1,2})${between}(\\d{1,2})(?:${between}(\\d{4}|\\d{2})|${end})$`);
  shortPatterns.set(conventions, pattern);
  return pattern;
}

/** Two digits are a year near ours. */
function fullYear(written: string): number {
  const year = Number(written);
  if (written.length > 2) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}

function checkedDay([year, month, day]: readonly [number, number, number], format: string): ParsedDay | undefined {
  const made = new Date(Date.UTC(year, month - 1, day));
  if (made.getUTCMonth() !== month - 1 || made.getUTCDate() !== day) return undefined;
  return { value: serialOf(year, month, day), format };
}
