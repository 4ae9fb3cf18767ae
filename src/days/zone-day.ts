import type { ClockPort } from '../google/ports';

/** The day that it is in a zone at a moment, `2026-03-02`: of a spreadsheet for instance, whose cells hold moments in its own zone. */
export const zoneDay = (clock: ClockPort, timeZone: string, moment: number): string =>
  clock.format(moment, timeZone, 'yyyy-MM-dd');
