import { addDays, isDay } from '../days/day';
import { zoneDay } from '../days/zone-day';
import type { Cell, Platform } from '../google/ports';
import { AddOnError } from '../text/add-on-error';
import { isBlank } from './cell-argument';
import { nearestName } from './nearest-name';

/** Dates of cells come from another realm than this script's, where `instanceof` does not know them. */
const isDate = (cell: Cell): cell is Date => typeof cell === 'object';

/** A cell as text: `12345` for the number, no blanks around. */
export const readText = (cell: Cell): string =>
  typeof cell === 'number' ? String(cell) : isDate(cell) ? cell.toISOString() : String(cell).trim();

/** A number, also one that came as text, with a point before its decimals and nothing between its thousands: `"1500.5"`. @throws AddOnError `badNumber`. */
export function readNumberCell(cell: Cell, parameter: string): number {
  const parsed = typeof cell === 'number' ? cell : Number(isBlank(cell) || isDate(cell) ? Number.NaN : cell);
  if (!Number.isFinite(parsed)) throw new AddOnError('badNumber', { value: readText(cell), parameter });
  return parsed;
}

/** TRUE, FALSE, or how people type them; the usual value when blank. @throws AddOnError `unknownChoice`. */
export function readFlag(cell: Cell, parameter: string, usual: boolean): boolean {
  if (typeof cell === 'boolean') return cell;
  const text = readText(cell).toLowerCase();
  if (text === '') return usual;
  if (['true', 'ya', 'yes', 'y', '1', 'benar'].includes(text)) return true;
  if (['false', 'tidak', 'no', 'n', '0', 'salah'].includes(text)) return false;
  throw new AddOnError('unknownChoice', { value: readText(cell), parameter, allowed: 'TRUE, FALSE' });
}

/**
 * One of a few named values, in whatever case; names may have aliases: `{ buy: 'price_buy', beli: 'price_buy' }`.
 * @throws AddOnError `unknownChoice` that lists them.
 */
export function readChoice<T>(cell: Cell, parameter: string, choices: Readonly<Record<string, T>>): T {
  const asked = readText(cell).toLowerCase();
  for (const [name, value] of Object.entries(choices)) if (name.toLowerCase() === asked) return value;
  throw new AddOnError('unknownChoice', {
    value: readText(cell),
    parameter,
    allowed: Object.keys(choices).join(', '),
  });
}

const monthNames = ['jan', 'feb', 'mar', 'apr', 'mei', 'jun', 'jul', 'agu', 'sep', 'okt', 'nov', 'des'];
const otherMonthNames = new Map([
  ['may', 5],
  ['aug', 8],
  ['ags', 8],
  ['oct', 10],
  ['dec', 12],
]);

/** Sheets count days from this one {facts §3}. */
const serialZero = '1899-12-30';

/**
 * A day as the shop writes it, `yyyy-mm-dd`: from a date cell, a date's number, or text such as `2026-03-31`, `31/3/2026`, `31 Mar 2026`. The day
 * comes first, as in Indonesia.
 * @throws AddOnError `badDate`.
 */
export function readDay({ clock, workbook }: Platform, cell: Cell): string {
  const day = isDate(cell)
    ? validDate(cell, () => zoneDay(clock, workbook.timeZone, cell.getTime()))
    : typeof cell === 'number'
      ? dayOfSerial(cell)
      : dayOfText(readText(cell));
  if (day === undefined) throw new AddOnError('badDate', { value: readText(cell) });
  return day;
}

const validDate = (date: Date, format: () => string): string | undefined =>
  Number.isNaN(date.getTime()) ? undefined : format();

/** Numbers outside the years 2000 to 2100 are no dates that a shop could mean. */
function dayOfSerial(serial: number): string | undefined {
  if (serial < 36_526 || serial > 73_415) return undefined;
  return addDays(serialZero, Math.floor(serial));
}

function dayOfText(text: string): string | undefined {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})/.exec(text);
  if (iso) return calendarDay(iso[1], iso[2], iso[3]);
  const numeric = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text);
  if (numeric) return calendarDay(numeric[3], numeric[2], numeric[1]);
  const spoken = /^(\d{1,2})[\s-]+([A-Za-z]{3})[A-Za-z]*[\s-]+(\d{4})$/.exec(text);
  const name = (spoken?.[2] ?? '').toLowerCase();
  const month = otherMonthNames.get(name) ?? monthNames.indexOf(name) + 1;
  return spoken && month > 0 ? calendarDay(spoken[3], String(month), spoken[1]) : undefined;
}

function calendarDay(year = '', month = '', day = ''): string | undefined {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(text) ? text : undefined;
}

/** First and last day. @throws AddOnError `badDate`, `periodReversed`. */
export function readPeriod(platform: Platform, from: Cell, to: Cell): { readonly from: string; readonly to: string } {
  const period = { from: readDay(platform, from), to: readDay(platform, to) };
  if (period.from > period.to) {
    throw new AddOnError('periodReversed', { from: 'from', first: period.from, to: 'to', last: period.to });
  }
  return period;
}

/** A name out of many: of a field, of an endpoint. @throws AddOnError `unknownField` with the nearest one. */
export function readField(cell: Cell, known: readonly string[]): string {
  const asked = readText(cell).toLowerCase();
  const found = known.find((name) => name.toLowerCase() === asked);
  if (found !== undefined) return found;
  throw new AddOnError('unknownField', { field: readText(cell), nearest: nearestName(asked, known) });
}
