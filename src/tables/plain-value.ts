import { readMoney, readNumber, readShare } from '../api/values/read-number';
import { isZeroDay } from '../days/cut-day';
import { readDay, readMoment } from '../days/read-moment';
import { readYesNo } from '../text/read-yes-no';
import { cutText } from '../text/well-formed';
import type { ColumnKind, PlainCell } from './table';

/** {facts §1}: what one cell takes. What is longer is cut, and says so. */
export const longestCell = 50_000;
/** Of a text behind an apostrophe, which keeps it text in a column of numbers. */
export const longestQuoted = longestCell - 1;
const cutMark = ' …[cut]';

/** What a value of an answer means as a cell of a kind; `''` where the shop has nothing. What does not fit the kind stays readable as text. */
export function toPlainCell(kind: ColumnKind, value: unknown): PlainCell {
  if (value === null || value === undefined || value === '') return '';
  return readers[kind](value) ?? cutToCell(wholeText(value), '', longestQuoted);
}

/** Where a database has no date, the shop has nothing. */
const unlessZero =
  (read: (value: unknown) => PlainCell | undefined) =>
  (value: unknown): PlainCell | undefined =>
    isZeroDay(value) ? '' : read(value);

const readers: Readonly<Record<ColumnKind, (value: unknown) => PlainCell | undefined>> = {
  id: textOf,
  text: textOf,
  money: readMoney,
  quantity: readNumber,
  difference: readNumber,
  number: readNumber,
  percent: readShare,
  day: unlessZero(readDay),
  moment: unlessZero(readSecond),
  yesNo: readYesNo,
};

/** Sheets keep whole seconds well; fractions would come back changed. */
function readSecond(value: unknown): number | undefined {
  const moment = readMoment(value);
  return moment === undefined ? undefined : Math.floor(moment / 1000) * 1000;
}

/** Lists and objects become `name: Sepatu, quantity: 1; name: …`. */
export function textOf(value: unknown): string {
  return cutToCell(wholeText(value));
}

/** As much of a text as a cell takes; what is left out, it says. @param end what must stand behind it all the same. */
export function cutToCell(text: string, end = '', longest = longestCell): string {
  if (text.length + end.length <= longest) return text + end;
  return cutText(text, longest - cutMark.length - end.length) + cutMark + end;
}

function wholeText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(wholeText).join('; ');
  // Forms of web pages send carriage returns, which Sheets may drop {facts §3}: they would look like edits.
  if (typeof value !== 'object') return String(value).replace(/\r\n?/g, '\n');
  return Object.entries(value)
    .map(([name, inner]) => `${name}: ${wholeText(inner)}`)
    .join(', ');
}

/** Whether a text was cut to fit into a cell. */
export const isCut = (plain: PlainCell): boolean => typeof plain === 'string' && plain.endsWith(cutMark);
