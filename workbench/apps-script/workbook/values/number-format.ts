import type { StoredValue } from '../workbook';
import { isDateFormat, showDate } from './date-format';
import { type Conventions, english } from './spreadsheet-locale';

/** A value as the cell shows it in a locale. Knows what the add-on formats with: text, numbers, percent, affixes, dates. */
export function displayText(value: StoredValue, format: string, conventions: Conventions = english): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  if (isDateFormat(format)) return showDate(value, format, conventions);
  if (format === '' || format === '@' || /^general$/i.test(format)) return plainNumber(value, conventions);
  return displayNumber(value, format, conventions);
}

/** A number without any format, as it is also typed. */
export function plainNumber(value: number, { decimal }: Conventions): string {
  const text = String(Number(value.toPrecision(15)));
  return decimal === '.' ? text : text.replace('.', decimal);
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

function displayNumber(value: number, format: string, conventions: Conventions): string {
  const { section: coloured, isSigned } = sectionFor(value, format);
  // `[$€]` and `[$Rp-421]` are money, other brackets colours.
  const section = coloured.replace(/\[\$([^\]-]*)[^\]]*\]/g, '"$1"').replace(/\[[^\]]*\]/g, '');
  const digits = showDigits(Math.abs(section.includes('%') ? value * 100 : value), section, conventions);
  const affixed = section
    .replace(/[#0?][#0?,.]*/, () => digits)
    .replace(/"([^"]*)"/g, '$1')
    .replace(/\\(.)/g, '$1');
  return isSigned ? `-${affixed}` : affixed;
}

const writers = new Map<string, Intl.NumberFormat>();

function showDigits(value: number, section: string, { tag, decimal }: Conventions): string {
  const decimals = /\.([0#?]*)/.exec(section)?.[1];
  const whole = /[0#?,]+/.exec(section)?.[0].replace(/[^0]/g, '').length ?? 0;
  const required = decimals?.replace(/[^0]/g, '').length ?? 0;
  const allowed = decimals?.length ?? 0;
  const isGrouped = /[#0],[#0]/.test(section);
  const key = `${tag} ${whole} ${required} ${allowed} ${isGrouped}`;
  let writer = writers.get(key);
  if (writer === undefined) {
    writer = new Intl.NumberFormat(tag, {
      useGrouping: isGrouped,
      minimumIntegerDigits: Math.max(1, whole),
      minimumFractionDigits: required,
      maximumFractionDigits: allowed,
    });
    writers.set(key, writer);
  }
  const digits = writer.format(value);
  // Sheets shows the point of `#,##0.##` also where nothing comes behind it {facts §3}.
  return decimals === undefined || digits.includes(decimal) ? digits : `${digits}${decimal}`;
}
