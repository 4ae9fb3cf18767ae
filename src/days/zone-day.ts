import type { ClockPort } from '../google/ports';
import { dayMs } from './day';

/** The day that it is in a zone at a moment, `2026-03-02`: of a spreadsheet for instance, whose cells hold moments in its own zone. */
export const zoneDay = (clock: ClockPort, timeZone: string, moment: number): string =>
  clock.format(moment, timeZone, 'yyyy-MM-dd');

/** The moment at which a zone's clock shows the midnight of a day, or where summer time leaves that out, the first that it shows on that day. */
export function startOfDay(clock: ClockPort, timeZone: string, day: string): number {
  const sameInUtc = Date.parse(day);
  const midnight = sameInUtc - offsetMs(clock, timeZone, sameInUtc);
  const isSteady = offsetMs(clock, timeZone, midnight) === sameInUtc - midnight;
  if (isSteady) return midnight;
  // The clock is changed between the two: the day begins by how far it was ahead before, or by how far it is after.
  const ahead = [sameInUtc - dayMs, sameInUtc + dayMs].map((moment) => offsetMs(clock, timeZone, moment));
  const starts = ahead.map((ms) => sameInUtc - ms).sort((one, other) => one - other);
  return starts.find((start) => zoneDay(clock, timeZone, start) === day) ?? midnight;
}

/** How far a zone's clock is ahead of UTC at a moment, by the letters `Z` of the date format: `+0700`. */
function offsetMs(clock: ClockPort, timeZone: string, moment: number): number {
  const [, sign, hours = '0', minutes = '0'] =
    /^([+-])(\d{2}):?(\d{2})$/.exec(clock.format(moment, timeZone, 'Z')) ?? [];
  const ahead = (Number(hours) / 24 + Number(minutes) / 1440) * dayMs;
  return sign === '-' ? -ahead : ahead;
}
