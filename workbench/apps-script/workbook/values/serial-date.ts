const dayMs = 86_400_000;
const hourMs = 3_600_000;
/** 1899-12-30, day 0 of a serial {facts §3}. */
const epochMs = Date.UTC(1899, 11, 30);

const formats = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, number>();

/** How far a zone is ahead of UTC at a moment, in milliseconds. */
export function zoneOffsetMs(moment: number, timeZone: string): number {
  const hour = Math.floor(moment / hourMs);
  const key = `${timeZone} ${hour}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  const offset = computeOffset(hour * hourMs, timeZone);
  offsets.set(key, offset);
  return offset;
}

function computeOffset(moment: number, timeZone: string): number {
  let format = formats.get(timeZone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formats.set(timeZone, format);
  }
  const parts = new Map(format.formatToParts(moment).map(({ type, value }) => [type, Number(value)]));
  const part = (name: Intl.DateTimeFormatPartTypes): number => parts.get(name) ?? 0;
  const local = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
  return local - Math.floor(moment / 1000) * 1000;
}

/** A moment as serial days of the wall clock in a zone. */
export const toSerial = (moment: number, timeZone: string): number =>
  Math.round(moment + zoneOffsetMs(moment, timeZone) - epochMs) / dayMs;

/** Serial days of the wall clock in a zone as a moment, to the millisecond. */
export function fromSerial(serial: number, timeZone: string): number {
  const wall = Math.round(serial * dayMs) + epochMs;
  const guess = wall - zoneOffsetMs(wall, timeZone);
  return wall - zoneOffsetMs(guess, timeZone);
}

/** Serial days of a calendar date and time, no zone involved. */
export const serialOf = (year: number, month: number, day: number, dayFraction = 0): number =>
  (Date.UTC(year, month - 1, day) - epochMs) / dayMs + dayFraction;

/** The wall clock of a serial, as a UTC `Date`. */
export const wallClockOf = (serial: number): Date => new Date(Math.round(serial * dayMs) + epochMs);
