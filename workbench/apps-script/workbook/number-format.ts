import { wallClockOf } from './serial-date';
import type { StoredValue } from './workbook';

const dateFormats = new Map<string, boolean>();

/** Whether a number format shows a number as a date or time; quoted texts and colours do not count. */
export function isDateFormat(format: string): boolean {
  let known = dateFormats.get(format);
  if (known === undefined) {
    known = /[dyhs]|m{1,4}/i.test(format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '')) && !/general/i.test(format);
    dateFormats.set(format, known);
  }
  return known;
}

/** A value as the cell shows it, English style. Knows what the add-on formats with: text, numbers, percent, affixes, dates. */
export function displayText(value: StoredValue, format: string): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  if (isDateFormat(format)) return displayDate(value, format);
  if (format === '' || format === '@' || /^general$/i.test(format)) return String(Number(value.toPrecision(15)));
  return displayNumber(value, format);
}

/** Of the colours that a number format may name in brackets, those that the add-on names. */
const formatColors: Readonly<Record<string, string>> = { '[Red]': '#d93025', '[Color10]': '#188038' };

/** The colour that a number format gives to a value; `''` where it gives none. */
export function formatColor(value: StoredValue, format: string): string {
  if (typeof value !== 'number') return '';
  return formatColors[/\[[^\]]*\]/.exec(sectionFor(value, format).section)?.[0] ?? ''] ?? '';
}

/** A format may have a section of its own for negative numbers, which then show no sign, and one for 0. */
function sectionFor(value: number, format: string): { readonly section: string; readonly isSigned: boolean } {
  const [positive = format, negative, zero] = format.split(';');
  if (value === 0 && zero !== undefined) return { section: zero, isSigned: false };
  if (value < 0 && negative !== undefined) return { section: negative, isSigned: false };
  return { section: positive, isSigned: value < 0 };
}

function displayNumber(value: number, format: string): string {
  const { section: coloured, isSigned } = sectionFor(value, format);
  const section = coloured.replace(/\[[^\]]*\]/g, '');
  const percent = section.includes('%');
  const decimals = /\.([0#?]+)/.exec(section)?.[1] ?? '';
  const required = decimals.replace(/[^0]/g, '').length;
  const digits = new Intl.NumberFormat('en-US', {
    useGrouping: /[#0],[#0]/.test(section),
    minimumFractionDigits: required,
    maximumFractionDigits: decimals.length,
  }).format(Math.abs(percent ? value * 100 : value));
  const affixed = section
    .replace(/[#0?][#0?,.]*/, () => digits)
    .replace(/"([^"]*)"/g, '$1')
    .replace(/\\(.)/g, '$1');
  return isSigned ? `-${affixed}` : affixed;
}

const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function displayDate(serial: number, format: string): string {
  const wall = wallClockOf(serial);
  const two = (value: number): string => String(value).padStart(2, '0');
  const letters: Record<string, () => string> = {
    yyyy: () => String(wall.getUTCFullYear()),
    yy: () => two(wall.getUTCFullYear() % 100),
    dd: () => two(wall.getUTCDate()),
    d: () => String(wall.getUTCDate()),
    hh: () => two(wall.getUTCHours()),
    h: () => String(wall.getUTCHours()),
    ss: () => two(wall.getUTCSeconds()),
    s: () => String(wall.getUTCSeconds()),
    M: () => String(wall.getUTCMonth() + 1),
    MM: () => two(wall.getUTCMonth() + 1),
    MMM: () => monthNames[wall.getUTCMonth()] ?? '',
    m: () => String(wall.getUTCMinutes()),
    mm: () => two(wall.getUTCMinutes()),
  };
  let afterHours = false;
  return format.replace(/"([^"]*)"|y+|d+|h+|s+|m+/gi, (token, quoted?: string) => {
    if (quoted !== undefined) return quoted;
    const lower = token.toLowerCase();
    // In Sheets one letter serves both: after hours it is minutes, otherwise months.
    const key = lower.startsWith('m') ? (afterHours ? lower : lower.toUpperCase()) : lower;
    if (lower.startsWith('h')) afterHours = true;
    return letters[key]?.() ?? token;
  });
}
