import type { ClockPort } from '../google/ports';
import { momentInZone, zoneTime } from './zone-time';

/** The day that it is in a zone at a moment, `2026-03-02`: of a spreadsheet for instance, whose cells hold moments in its own zone. */
export const zoneDay = (clock: ClockPort, timeZone: string, moment: number): string =>
  zoneTime(clock, timeZone, moment).day;

/** The moment at which a zone's clock shows the midnight of a day, or where summer time leaves that out, the first that it shows on that day. */
export const startOfDay = (clock: ClockPort, timeZone: string, day: string): number =>
  momentInZone(clock, timeZone, { day, minutes: 0 });
