import { readMoney } from '../api/values/read-number';
import { isDate } from '../days/is-date';
import { readCellDay } from '../days/read-cell-day';
import type { Cell, Platform } from '../google/ports';
import { nearestName } from '../names/nearest-name';
import { AddOnError } from '../text/add-on-error';
import { readYesNo } from '../text/read-yes-no';

/** A cell as text: `12345` for the number, no blanks around. */
export const readText = (cell: Cell): string =>
  typeof cell === 'number' ? String(cell) : isDate(cell) ? cell.toISOString() : String(cell).trim();

/** A number, also one that came as a text which can mean only one: `"1500.5"`, `"Rp1.500"`, not `"1.500"`. @throws AddOnError `badNumber`. */
export function readNumberCell(cell: Cell, parameter: string): number {
  const parsed = readMoney(cell, 'person');
  if (parsed === undefined) throw new AddOnError('badNumber', { value: readText(cell), parameter });
  return parsed;
}

/** TRUE, FALSE, or how people type them; the usual value when blank. @throws AddOnError `unknownChoice`. */
export function readFlag(cell: Cell, parameter: string, usual: boolean): boolean {
  if (readText(cell) === '') return usual;
  const flag = readYesNo(cell);
  if (flag !== undefined) return flag;
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

/**
 * A day as the shop writes it, `yyyy-mm-dd`: from a date cell, a date's number, or text such as `2026-03-31`, `31/3/2026`, `31 Mar 2026`. The day
 * comes first, as in Indonesia.
 * @throws AddOnError `badDate`.
 */
export function readDay({ clock, workbook }: Platform, cell: Cell): string {
  const day = readCellDay({ clock, timeZone: workbook.timeZone }, cell);
  if (day === undefined) throw new AddOnError('badDate', { value: readText(cell) });
  return day;
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
