import { parseDateText } from './date-text';
import { parseNumberText } from './number-text';
import type { ParsedText, TextReading } from './text-reading';

/**
 * Reads a text as Sheets does when it is typed, which is also what `setValues` does {facts §3}: numbers lose leading zeros, dates
 * become dates, `=` and `+` begin a formula, an apostrophe keeps the rest as text.
 */
export function parseTyped(text: string, reading: TextReading): ParsedText {
  const first = text[0];
  if (first === undefined) return { value: '' };
  if (first === "'") return { value: text.slice(1) };
  if (text.length > 1 && (first === '=' || first === '+')) {
    return { value: '', formula: first === '=' ? text : `=${text}` };
  }
  const { conventions } = reading;
  const trimmed = text.trim();
  // Most texts of a shop are words: one look at how they begin spares them the rest.
  if (!isBeginning(trimmed.charCodeAt(0)) && !trimmed.startsWith(conventions.currency.symbol)) {
    return { value: parseTruth(trimmed) ?? text };
  }
  return parseNumberText(trimmed, conventions) ?? parseDateText(trimmed, reading) ?? { value: text };
}

/** Of a number or a day: a digit, `,`, `-` or `.`; money may begin with a letter. */
const isBeginning = (code: number): boolean => (code >= 48 && code <= 57) || (code >= 44 && code <= 46);

function parseTruth(text: string): boolean | undefined {
  if (text.length === 4 && /^true$/i.test(text)) return true;
  return text.length === 5 && /^false$/i.test(text) ? false : undefined;
}
