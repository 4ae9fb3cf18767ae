import { isLongInteger } from './long-integer';

/** Servers that join files, or save them in an editor, put these in front. */
const byteOrderMarks = /^\uFEFF+/;

/** Where an integer stands that loses digits as a number: seldom, and so only then is all of the text looked through. */
const longInteger = /[[:,]\s*-?[1-9]\d{15,}\s*[,\]}]/;

/** Texts, and numbers outside of them. */
const textsAndNumbers = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d[\d.eE+-]*/g;

/**
 * What a text of JSON says, an answer's or a person's. Integers of more than 15 digits come as texts, before their last digits are lost: whether V8 in Apps Script tells a reviver how
 * a number was spelt, nobody says {facts §2}.
 * @throws SyntaxError for what is not JSON.
 */
export function parseJson(text: string): unknown {
  const json = text.replace(byteOrderMarks, '');
  return JSON.parse(longInteger.test(json) ? json.replace(textsAndNumbers, withQuotes) : json);
}

const withQuotes = (part: string): string => (isLongInteger(part) ? `"${part}"` : part);
