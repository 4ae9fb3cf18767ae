import type { ClockPort } from '../google/ports';

/** What a zone's clock shows: the day, `2026-03-02`, and the minutes since its midnight. */
export interface ZoneTime {
  readonly day: string;
  readonly minutes: number;
}

const minuteMs = 60_000;
const minutesOfDay = 1440;

/** Whether there is such a time zone: the platform's own calendar refuses others. */
export function isTimeZone(clock: ClockPort, zone: string): boolean {
  try {
    zoneMinute(clock, zone, 0);
    return true;
  } catch {
    return false;
  }
}

/** What a zone's clock shows at a moment, to the minute: `2026-03-02 09:00`. */
export const zoneMinute = (clock: Pick<ClockPort, 'format'>, timeZone: string, moment: number): string =>
  clock.format(moment, timeZone, 'yyyy-MM-dd HH:mm');

/** The same as numbers can be reckoned with. */
export function zoneTime(clock: ClockPort, timeZone: string, moment: number): ZoneTime {
  const [day = '', time = ''] = zoneMinute(clock, timeZone, moment).split(' ');
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return { day, minutes: hours * 60 + minutes };
}

/**
 * The first moment at which a zone's clock shows a time of a day. Where summer time leaves that time out, the first moment after it on that day; where it comes
 * twice, the first of the two.
 */
export function momentInZone(clock: ClockPort, timeZone: string, { day, minutes }: ZoneTime): number {
  const inUtc = Date.parse(day) + minutes * minuteMs;
  // Zones lie between 12 hours behind and 14 ahead; they change their clocks by an hour or two, and not twice within a day.
  const candidates = [inUtc - minutesOfDay * minuteMs, inUtc + minutesOfDay * minuteMs].map(
    (near) => inUtc - aheadMs(clock, timeZone, near),
  );
  const [earlier = inUtc, later = inUtc] = candidates.sort((one, other) => one - other);
  const wanted = printed({ day, minutes });
  const shows = (moment: number) => printed(zoneTime(clock, timeZone, moment)) === wanted;
  if (shows(earlier)) return earlier;
  if (shows(later)) return later;
  return firstAfterGap(clock, timeZone, { from: earlier, to: later }, wanted);
}

/** The day that it is in a zone at a moment, `2026-03-02`: of a spreadsheet for instance, whose cells hold moments in its own zone. */
export const zoneDay = (clock: ClockPort, timeZone: string, moment: number): string =>
  zoneTime(clock, timeZone, moment).day;

/** The moment at which a zone's clock shows the midnight of a day, or where summer time leaves that out, the first that it shows on that day. */
export const startOfDay = (clock: ClockPort, timeZone: string, day: string): number =>
  momentInZone(clock, timeZone, { day, minutes: 0 });

/** How far a zone's clock is ahead of UTC at a moment. */
export function aheadMs(clock: ClockPort, timeZone: string, moment: number): number {
  const { day, minutes } = zoneTime(clock, timeZone, moment);
  return Date.parse(day) + minutes * minuteMs - Math.floor(moment / minuteMs) * minuteMs;
}

/** Sorts as the clock goes on. */
const printed = ({ day, minutes }: ZoneTime): string => `${day} ${String(minutes).padStart(4, '0')}`;

/** Between two moments the clock leaves a time out: the first moment that it shows a later one. */
function firstAfterGap(
  clock: ClockPort,
  timeZone: string,
  { from, to }: { readonly from: number; readonly to: number },
  wanted: string,
): number {
  let [before, after] = [from, to];
  while (after - before > minuteMs) {
    const middle = before + Math.floor((after - before) / (2 * minuteMs)) * minuteMs;
    if (printed(zoneTime(clock, timeZone, middle)) < wanted) before = middle;
    else after = middle;
  }
  return after;
}
