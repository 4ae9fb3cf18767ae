import { daysBetween } from './day';
import { dayOfSerial } from './read-cell-day';

/** Of what is typed without a year, Sheets makes a day of this one; it may be looked at after New Year. */
const daysAround = 731;

/** The day, `yyyy-mm-dd`, that a fraction like `3/4` became when it was typed not long ago, by the number of its cell; `undefined` for any other number. */
export function dayOfFraction(serial: number, today: string): string | undefined {
  const day = dayOfSerial(serial);
  return day !== undefined && Math.abs(daysBetween(today, day)) <= daysAround ? day : undefined;
}
