import { serialOf } from './serial-date';
import type { StoredValue } from './workbook';

/** What a typed text became: a formula, or a value, perhaps with the number format that Sheets gives it by itself. */
export interface ParsedText {
  readonly value: StoredValue;
  readonly formula?: string;
  readonly format?: string;
}

/**
 * Reads a text as Sheets does when it is typed, which is also what `setValues` does {facts §3}: numbers lose leading zeros, dates
 * become dates, `=` and `+` begin a formula, an apostrophe keeps the rest as text. English conventions.
 */
export function parseTyped(text: string): ParsedText {
  if (text === '') return { value: '' };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (text.length > 1 && text.startsWith('=')) return { value: '', formula: text };
  if (text.length > 1 && text.startsWith('+')) return { value: '', formula: `=${text}` };
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return { value: /^true$/i.test(trimmed) };
  // Most texts of a shop are words: one look at the first character spares them the rest.
  if (!/^[-$.\d(]/.test(trimmed)) return { value: text };
  return parseNumber(trimmed) ?? parseDate(trimmed) ?? { value: text };
}

function parseNumber(text: string): ParsedText | undefined {
  if (/^-?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text)) {
    const value = Number(text);
    return Number.isFinite(value) ? { value, ...(/e/i.test(text) ? { format: '0.00E+00' } : {}) } : undefined;
  }
  if (/^-?\d+( \d+)+$/.test(text)) return { value: Number(text.replace(/ /g, '')) };
  if (/^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(text)) {
    return { value: Number(text.replace(/,/g, '')), format: text.includes('.') ? '#,##0.00' : '#,##0' };
  }
  if (/^-?\d+(\.\d+)?%$/.test(text)) {
    return { value: Number(text.slice(0, -1)) / 100, format: text.includes('.') ? '0.00%' : '0%' };
  }
  return undefined;
}

function parseDate(text: string): ParsedText | undefined {
  const [, date = '', hours, minutes, seconds] = /^(\S+?)(?:[ T](\d{1,2}):(\d{2})(?::(\d{2}))?)?$/.exec(text) ?? [];
  const day = parseDay(date);
  if (day === undefined) return undefined;
  if (hours === undefined) return { value: day, format: 'yyyy-MM-dd' };
  const fraction = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds ?? 0)) / 86_400;
  return fraction < 1 ? { value: day + fraction, format: 'yyyy-MM-dd HH:mm:ss' } : undefined;
}

/** `2024-01-05`, `2024/1/5`, `1/5/2024`, and `1/2` or `3-4` of this year's calendar (2026, so that runs are the same). */
function parseDay(text: string): number | undefined {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso) return checkedDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const short = /^(\d{1,2})[-/](\d{1,2})(?:[-/](\d{4}))?$/.exec(text);
  return short ? checkedDay(Number(short[3] ?? 2026), Number(short[1]), Number(short[2])) : undefined;
}

function checkedDay(year: number, month: number, day: number): number | undefined {
  const made = new Date(Date.UTC(year, month - 1, day));
  return made.getUTCMonth() === month - 1 && made.getUTCDate() === day ? serialOf(year, month, day) : undefined;
}
