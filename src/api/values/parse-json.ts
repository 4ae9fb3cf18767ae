import { wellFormed } from '../../text/well-formed';
import { isLongInteger } from './long-integer';

/** Servers that join files, or save them in an editor, put these in front. */
const byteOrderMarks = /^\uFEFF+/;

/** Where an integer stands that loses digits as a number: seldom, and so only then is all of the text looked through. */
const longInteger = /[[:,]\s*-?[1-9]\d{15,}\s*[,\]}]/;

/** Texts, and numbers outside of them. */
const textsAndNumbers = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d[\d.eE+-]*/g;

/** Halves of characters as JSON spells them, alone; seldom, and so only then they are replaced. */
const loneHalf =
  /\\u[dD][89abAB][\da-fA-F]{2}(?!\\u[dD][c-fC-F])|(?<!\\u[dD][89abAB][\da-fA-F]{2})\\u[dD][c-fC-F][\da-fA-F]{2}/;

/** Whole characters of two halves, halves alone, and everything else behind a backslash. */
const escapes = /\\u[dD][89abAB][\da-fA-F]{2}\\u[dD][c-fC-F][\da-fA-F]{2}|\\u[dD][89a-fA-F][\da-fA-F]{2}|\\./g;

const [lengthOfHalf, replacement] = [6, '\\ufffd'];

/**
 * What a text of JSON says, an answer's or a person's. Integers of more than 15 digits come as texts, before their last digits are lost: whether V8 in Apps Script tells a reviver how
 * a number was spelt, nobody says {facts §2}. Half of a character becomes U+FFFD, as no cell keeps it {facts §3}.
 * @throws SyntaxError for what is not JSON.
 */
export function parseJson(text: string): unknown {
  const whole = wellFormed(text.replace(byteOrderMarks, ''));
  const json = loneHalf.test(whole)
    ? whole.replace(escapes, (found) => (found.length === lengthOfHalf ? replacement : found))
    : whole;
  return JSON.parse(longInteger.test(json) ? json.replace(textsAndNumbers, withQuotes) : json);
}

const withQuotes = (part: string): string => (isLongInteger(part) ? `"${part}"` : part);
