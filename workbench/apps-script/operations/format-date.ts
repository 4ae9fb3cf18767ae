import { zoneOffsetMs } from '../workbook/values/serial-date';

/**
 * A moment in a zone by a pattern of Java's SimpleDateFormat: `y M d H h m s S a E Z X z`, texts in quotes {facts §6}.
 * @throws Error for a zone that does not exist and for a letter that is not emulated.
 */
export function formatDate(moment: number, timeZone: string, pattern: string): string {
  const parts = partsOf(moment, timeZone);
  return pattern.replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g, (token, quoted: string | undefined, letter: string) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted.replace(/''/g, "'");
    const write = writers[letter];
    if (write === undefined) throw new Error(`Utilities.formatDate: the letter ${letter} is not emulated`);
    return write(parts, token.length);
  });
}

interface Parts {
  readonly wall: Date;
  readonly offsetMinutes: number;
  readonly zoneName: string;
}

const two = (value: number): string => String(value).padStart(2, '0');
const padded = (value: number, width: number): string => String(value).padStart(width, '0');
const named = (options: Intl.DateTimeFormatOptions): ((wall: Date) => string) => {
  const { format } = new Intl.DateTimeFormat('en-US', { ...options, timeZone: 'UTC' });
  return (wall) => format(wall);
};
const monthNames = { short: named({ month: 'short' }), long: named({ month: 'long' }) };
const dayNames = { short: named({ weekday: 'short' }), long: named({ weekday: 'long' }) };

const writers: Record<string, (parts: Parts, width: number) => string> = {
  y: ({ wall }, width) => (width === 2 ? two(wall.getUTCFullYear() % 100) : padded(wall.getUTCFullYear(), width)),
  M: ({ wall }, width) => {
    if (width > 2) return monthNames[width === 3 ? 'short' : 'long'](wall);
    return padded(wall.getUTCMonth() + 1, width);
  },
  d: ({ wall }, width) => padded(wall.getUTCDate(), width),
  H: ({ wall }, width) => padded(wall.getUTCHours(), width),
  h: ({ wall }, width) => padded(wall.getUTCHours() % 12 || 12, width),
  m: ({ wall }, width) => padded(wall.getUTCMinutes(), width),
  s: ({ wall }, width) => padded(wall.getUTCSeconds(), width),
  S: ({ wall }, width) => padded(wall.getUTCMilliseconds(), width),
  a: ({ wall }) => (wall.getUTCHours() < 12 ? 'AM' : 'PM'),
  E: ({ wall }, width) => dayNames[width > 3 ? 'long' : 'short'](wall),
  u: ({ wall }) => String(wall.getUTCDay() || 7),
  Z: ({ offsetMinutes }) => offsetText(offsetMinutes, ''),
  X: ({ offsetMinutes }, width) => {
    if (offsetMinutes === 0) return 'Z';
    return width === 1 ? offsetText(offsetMinutes, '').slice(0, 3) : offsetText(offsetMinutes, width === 3 ? ':' : '');
  },
  z: ({ zoneName }) => zoneName,
};

function offsetText(minutes: number, separator: string): string {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}${separator}${two(size % 60)}`;
}

function partsOf(moment: number, timeZone: string): Parts {
  const offset = zoneOffsetMs(moment, timeZone);
  return {
    wall: new Date(moment + offset),
    offsetMinutes: Math.round(offset / 60_000),
    get zoneName() {
      return zoneNameAt(moment, timeZone);
    },
  };
}

function zoneNameAt(moment: number, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'short' }).formatToParts(moment);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
}
