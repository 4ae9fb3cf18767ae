import type { Conventions } from '../workbook/values/spreadsheet-locale';

/** Texts, names of tabs, names, numbers with their decimals, and whatever single character is left. */
const tokensWithPoint =
  /"(?:[^"]|"")*"|'(?:[^']|'')+'!|[A-Za-z_$][\w$]*(?:\.[A-Za-z]\w*)*|\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|\.\d+|\.\.|./gs;
const tokensWithComma =
  /"(?:[^"]|"")*"|'(?:[^']|'')+'!|[A-Za-z_$][\w$]*(?:\.[A-Za-z]\w*)*|\d+(?:,\d+)?(?:[eE][+-]?\d+)?|,\d+|./gs;

/** From one spelling to the other: what separators become, between the elements of an array and between arguments, and the decimal mark. */
interface Respelling {
  readonly tokens: RegExp;
  readonly inArray: Readonly<Record<string, string>>;
  readonly inCall: Readonly<Record<string, string>>;
  readonly decimals: (number: string) => string;
}

/** In English a semicolon between arguments becomes a comma {facts §3}. */
const withinEnglish: Respelling = {
  tokens: tokensWithPoint,
  inArray: {},
  inCall: { ';': ',' },
  decimals: (number) => number,
};

// What is wrong in one spelling has to be wrong in the other, and the same again on the way back: so commas and semicolons change places, and
// a point that is no decimal mark is doubled.
const toEnglish: Respelling = {
  tokens: tokensWithComma,
  inArray: { '\\': ',', ',': '\\' },
  inCall: { ';': ',', ',': ';', '.': '..' },
  decimals: (number) => number.replace(',', '.'),
};
const fromEnglish: Respelling = {
  tokens: tokensWithPoint,
  inArray: toEnglish.inArray,
  inCall: { ';': ',', ',': ';', '..': '.' },
  decimals: (number) => number.replace('.', ','),
};

/** A formula as it is stored and as scripts see it, in English, from how a person of a locale typed it {facts §3}. */
export const toEnglishFormula = (formula: string, { decimal }: Conventions): string =>
  respell(formula, decimal === '.' ? withinEnglish : toEnglish);

/** A stored formula as a person of a locale sees it. */
export const toLocalFormula = (formula: string, { decimal }: Conventions): string =>
  decimal === '.' ? formula : respell(formula, fromEnglish);

/** What a script wrote: English, with either separator {facts §3}. */
export const toStoredFormula = (formula: string): string =>
  formula.includes(';') ? respell(formula, withinEnglish) : formula;

function respell(formula: string, { tokens, inArray, inCall, decimals }: Respelling): string {
  const brackets: string[] = [];
  return formula.replace(tokens, (text) => {
    if (/\d/.test(text) && /^[\d.,]/.test(text)) return decimals(text);
    if (text === '(' || text === '{') brackets.push(text);
    if (text === ')' || text === '}') brackets.pop();
    return (brackets.at(-1) === '{' ? inArray : inCall)[text] ?? text;
  });
}
