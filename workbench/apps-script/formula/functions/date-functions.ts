import { parseDateText } from '../../workbook/values/date-text';
import { serialOf, wallClockOf } from '../../workbook/values/serial-date';
import { FormulaError } from '../values/formula-error';
import { sound } from '../values/formula-value';
import { cellsOf, type Operand } from '../values/operand';
import { declare } from './declare-function';
import type { FormulaFunction, FormulaFunctions } from './formula-function';
import { integer, number, operand, optional, text } from './parameters';

const ofDay = (part: (wall: Date) => number): FormulaFunction =>
  declare([number], ([serial]) => part(wallClockOf(serial)));

/** Of days alone. */
const day = number;
const dayOf = (serial: number): number => Math.floor(serial);

/** 0 for Sunday to 6 for Saturday. */
const weekdayOf = (serial: number): number => (((dayOf(serial) - 1) % 7) + 7) % 7;

/** So many months later, on the same day of the month or the last that there is. */
function monthsLater(serial: number, months: number): number {
  const wall = wallClockOf(dayOf(serial));
  const [year, month] = [wall.getUTCFullYear(), wall.getUTCMonth() + 1 + months];
  return Math.min(serialOf(year, month, wall.getUTCDate()), serialOf(year, month + 1, 0));
}

/** Days that are neither Saturday, Sunday nor a holiday. */
const isWorkday = (serial: number, holidays: ReadonlySet<number>): boolean =>
  weekdayOf(serial) !== 0 && weekdayOf(serial) !== 6 && !holidays.has(serial);

const holidaysIn = (given: Operand): ReadonlySet<number> =>
  new Set(
    cellsOf(given)
      .map(sound)
      .filter((each) => typeof each === 'number')
      .map(dayOf),
  );

/** By their number: the weekday with which a week begins, and how that is counted. */
const weekdayKinds = new Map<number, (weekday: number) => number>([
  [1, (weekday) => weekday + 1],
  [2, (weekday) => ((weekday + 6) % 7) + 1],
  [3, (weekday) => (weekday + 6) % 7],
]);

/** How many whole months lie between two days. */
function monthsBetween(from: number, to: number): number {
  const [a, b] = [wallClockOf(from), wallClockOf(to)];
  const months = (b.getUTCFullYear() - a.getUTCFullYear()) * 12 + b.getUTCMonth() - a.getUTCMonth();
  return b.getUTCDate() < a.getUTCDate() ? months - 1 : months;
}

const datedIf: Readonly<Record<string, (from: number, to: number) => number>> = {
  D: (from, to) => to - from,
  M: monthsBetween,
  Y: (from, to) => Math.floor(monthsBetween(from, to) / 12),
  YM: (from, to) => monthsBetween(from, to) % 12,
  MD: (from, to) => to - monthsLater(from, monthsBetween(from, to)),
  YD: (from, to) => to - monthsLater(from, Math.floor(monthsBetween(from, to) / 12) * 12),
};

/** Weeks of ISO 8601 begin on Monday, and the first has the year's first Thursday. */
function isoWeekOf(serial: number): number {
  const thursday = dayOf(serial) - ((weekdayOf(serial) + 6) % 7) + 3;
  return Math.floor((thursday - serialOf(wallClockOf(thursday).getUTCFullYear(), 1, 1)) / 7) + 1;
}

/** Serials before the first year that dates know. */
function checkedDay(serial: number, name: string): number {
  if (Number.isFinite(serial) && serial >= -693_593) return serial;
  throw new FormulaError('#NUM!', `Function ${name} did not give a date.`);
}

/** From the first day that a spreadsheet knows to the last, of the year 9999. */
const mostDays = 2_958_465;

/** @throws FormulaError where so many days cannot be gone through. */
function checkDays(days: number): void {
  if (Math.abs(days) > mostDays) throw new FormulaError('#NUM!', `${days} days are more than there are.`);
}

export const dateFunctions: FormulaFunctions = {
  NOW: declare([], (_, { scope }) => scope.now()),
  TODAY: declare([], (_, { scope }) => Math.floor(scope.now())),
  DATE: declare([integer, integer, integer], ([year, month, date], { name }) => {
    if (year < 0 || year > 9999)
      throw new FormulaError(
        '#NUM!',
        `Function ${name} parameter 1 value is ${year}. Valid values are between 0 and 9999 inclusive.`,
      );
    return checkedDay(serialOf(year < 1900 ? year + 1900 : year, month, date), name);
  }),
  TIME: declare([integer, integer, integer], ([hours, minutes, seconds]) => {
    const total = hours * 3600 + minutes * 60 + seconds;
    return (total - Math.floor(total / 86_400) * 86_400) / 86_400;
  }),
  DATEVALUE: declare([text], ([given], { scope, name }) => {
    const read =
      Number.isFinite(Number(given)) && given !== ''
        ? Number(given)
        : parseDateText(given.trim(), scope.reading)?.value;
    if (typeof read === 'number') return Math.floor(read);
    throw new FormulaError('#VALUE!', `${name} parameter '${given}' cannot be parsed to date/time.`);
  }),
  YEAR: ofDay((wall) => wall.getUTCFullYear()),
  MONTH: ofDay((wall) => wall.getUTCMonth() + 1),
  DAY: ofDay((wall) => wall.getUTCDate()),
  HOUR: ofDay((wall) => wall.getUTCHours()),
  MINUTE: ofDay((wall) => wall.getUTCMinutes()),
  SECOND: ofDay((wall) => wall.getUTCSeconds()),
  EDATE: declare([day, integer], ([start, months]) => monthsLater(start, months)),
  EOMONTH: declare([day, integer], ([start, months]) => {
    const wall = wallClockOf(dayOf(start));
    return serialOf(wall.getUTCFullYear(), wall.getUTCMonth() + 2 + months, 0);
  }),
  WEEKDAY: declare([day, optional(integer, 1)], ([serial, kind], { name }) => {
    const counted = weekdayKinds.get(kind);
    if (counted) return counted(weekdayOf(serial));
    throw new FormulaError(
      '#NUM!',
      `Function ${name} parameter 2 value is ${kind}. Valid values are between 1 and 3 inclusive.`,
    );
  }),
  WEEKNUM: declare([day, optional(integer, 1)], ([serial, kind]) => {
    if (kind === 21) return isoWeekOf(serial);
    const first = serialOf(wallClockOf(dayOf(serial)).getUTCFullYear(), 1, 1);
    const offset = kind === 2 ? (weekdayOf(first) + 6) % 7 : weekdayOf(first);
    return Math.floor((dayOf(serial) - first + offset) / 7) + 1;
  }),
  ISOWEEKNUM: declare([day], ([serial]) => isoWeekOf(serial)),
  DAYS: declare([day, day], ([end, start]) => dayOf(end) - dayOf(start)),
  DATEDIF: declare([day, day, text], ([start, end, unit], { name }) => {
    const between = datedIf[unit.toUpperCase()];
    if (between && end >= start) return between(dayOf(start), dayOf(end));
    throw new FormulaError('#NUM!', `Function ${name} parameters are not a start, a later end and a unit.`);
  }),
  NETWORKDAYS: declare([day, day, optional(operand, null)], ([start, end, given]) => {
    const holidays = holidaysIn(given);
    const [first, last] = [dayOf(Math.min(start, end)), dayOf(Math.max(start, end))];
    checkDays(last - first);
    let count = 0;
    for (let serial = first; serial <= last; serial += 1) if (isWorkday(serial, holidays)) count += 1;
    return start <= end ? count : -count;
  }),
  WORKDAY: declare([day, integer, optional(operand, null)], ([start, days, given]) => {
    const holidays = holidaysIn(given);
    checkDays(days);
    let serial = dayOf(start);
    for (let left = Math.abs(days); left > 0; ) {
      serial += Math.sign(days);
      if (isWorkday(serial, holidays)) left -= 1;
    }
    return serial;
  }),
};
