import type { Cell, ClockPort } from '../google/ports';
import { addDays, daysBetween } from './day';
import { isDate } from './is-date';
import { readDay } from './read-moment';
import { zoneDay } from './zone-time';

/** The clock by which cells with dates are understood. */
export interface CellClock {
  readonly clock: ClockPort;
  /** The spreadsheet's. */
  readonly timeZone: string;
}

/** Sheets count days from this one {facts §3}. */
const serialZero = '1899-12-30';

/**
 * The day that a person's cell means, `yyyy-mm-dd`: a date in the spreadsheet's zone, a date's number, or a text as {@link readDay} takes it;
 * `undefined` for what is none.
 */
export function readCellDay({ clock, timeZone }: CellClock, cell: Cell): string | undefined {
  if (typeof cell === 'number') return dayOfSerial(cell);
  if (!isDate(cell)) return readDay(cell);
  return Number.isNaN(cell.getTime()) ? undefined : zoneDay(clock, timeZone, cell.getTime());
}

/** The day that Sheets counts by a number, `yyyy-mm-dd`; `undefined` outside the years 2000 to 2100, which no shop could mean. */
export function dayOfSerial(serial: number): string | undefined {
  if (serial < 36_526 || serial > 73_415) return undefined;
  return addDays(serialZero, Math.floor(serial));
}

/** Of what is typed without a year, Sheets makes a day of this one; it may be looked at after New Year. */
const daysAround = 731;

/** The day, `yyyy-mm-dd`, that a fraction like `3/4` became when it was typed not long ago, by the number of its cell; `undefined` for any other number. */
export function dayOfFraction(serial: number, today: string): string | undefined {
  const day = dayOfSerial(serial);
  return day !== undefined && Math.abs(daysBetween(today, day)) <= daysAround ? day : undefined;
}
