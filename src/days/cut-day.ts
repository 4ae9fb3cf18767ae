import { isWeekday, monthNamed } from './calendar-names';
import { isDay } from './day';

/** A text that begins with a day. */
export interface CutDay {
  /** `yyyy-mm-dd`, a day that there is. */
  readonly day: string;
  /** What stands behind it. */
  readonly rest: string;
}

/** Typed in front of what is to stay a text, it stands in cells that hold texts anyway. */
const apostrophe = /^['’]\s*/;

/**
 * Cuts off the day with which a text begins: `2021-08-09`, `9/8/2021` (the day comes first, as in Indonesia), `9 Agustus 2021`, `Aug 9, 2021`, with a
 * day of the week in front or without. `undefined` where there is none, or none that the calendar has.
 */
export function cutDay(text: string): CutDay | undefined {
  const plain = text.trim().replace(apostrophe, '');
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?!\d)/.exec(plain);
  if (iso) return toCut(plain, iso, [iso[1], iso[2], iso[3]]);
  const written = withoutWeekday(plain);
  const numeric = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)/.exec(written);
  if (numeric) return toCut(written, numeric, [numeric[4], numeric[3], numeric[1]]);
  const spoken = /^(\d{1,2})(?:st|nd|rd|th)?[\s-]+(\p{L}+)\.?,?[\s-]+(\d{4})(?!\d)/iu.exec(written);
  if (spoken) return toCut(written, spoken, [spoken[3], monthText(spoken[2]), spoken[1]]);
  const english = /^(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/iu.exec(written);
  return english ? toCut(written, english, [english[3], monthText(english[1]), english[2]]) : undefined;
}

function withoutWeekday(text: string): string {
  const [named = '', word = ''] = /^([^\d\s,.]+)\.?,?\s+/.exec(text) ?? [];
  return isWeekday(word) ? text.slice(named.length) : text;
}

const monthText = (word = ''): string => String(monthNamed(word) ?? '');

type DateParts = readonly [year: string | undefined, month: string | undefined, day: string | undefined];

function toCut(
  text: string,
  [matched]: RegExpExecArray,
  [year = '', month = '', date = '']: DateParts,
): CutDay | undefined {
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isDay(day) ? { day, rest: text.slice(matched.length) } : undefined;
}

/** What databases print where there is no date, and what PHP makes of that. */
export const isZeroDay = (value: unknown): boolean =>
  typeof value === 'string' && /^(?:0000-00-00|-0001-11-30)(?:[T ][\d:.]+Z?)?$/.test(value.trim());
