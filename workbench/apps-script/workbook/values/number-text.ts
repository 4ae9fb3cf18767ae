import type { Conventions } from './spreadsheet-locale';
import type { ParsedText } from './text-reading';

/** What a locale takes for a number. */
interface Patterns {
  readonly plain: RegExp;
  readonly grouped: RegExp;
  readonly percent: RegExp;
  readonly money: RegExp;
}

const patternsOf = new Map<Conventions, Patterns>();

/** Reads a number as people of a locale write it, with the number format that Sheets gives it; undefined for any other text. */
export function parseNumberText(text: string, conventions: Conventions): ParsedText | undefined {
  const { plain, grouped, percent, money } = patternsFor(conventions);
  if (plain.test(text)) {
    const value = numberOf(text, conventions);
    return Number.isFinite(value) ? { value, ...(/e/i.test(text) ? { format: '0.00E+00' } : {}) } : undefined;
  }
  if (text.includes(' ') && /^-?\d+( \d+)+$/.test(text)) return { value: Number(text.replace(/ /g, '')) };
  const hasDecimals = text.includes(conventions.decimal);
  if (text.endsWith('%')) {
    if (!percent.test(text)) return undefined;
    return { value: numberOf(text.slice(0, -1), conventions) / 100, format: hasDecimals ? '0.00%' : '0%' };
  }
  if (text.includes(conventions.group) && grouped.test(text)) {
    return { value: numberOf(text, conventions), format: hasDecimals ? '#,##0.00' : '#,##0' };
  }
  return text.includes(conventions.currency.symbol) ? parseMoney(text, money, conventions) : undefined;
}

function parseMoney(text: string, pattern: RegExp, conventions: Conventions): ParsedText | undefined {
  const amount = pattern.exec(text);
  if (amount === null) return undefined;
  const hasDecimals = text.includes(conventions.decimal);
  return { value: numberOf(amount.slice(1).join(''), conventions), format: moneyFormat(hasDecimals, conventions) };
}

/** `1.500,75` → 1500.75. */
function numberOf(digits: string, { decimal, group }: Conventions): number {
  const bare = digits.includes(group) ? digits.replaceAll(group, '') : digits;
  return Number(decimal === '.' ? bare : bare.replace(decimal, '.'));
}

function moneyFormat(hasDecimals: boolean, { currency: { symbol, isBehind } }: Conventions): string {
  const digits = hasDecimals ? '#,##0.00' : '#,##0';
  return isBehind ? `${digits} [$${symbol}]` : `"${symbol}"${digits}`;
}

function patternsFor(conventions: Conventions): Patterns {
  const known = patternsOf.get(conventions);
  if (known) return known;
  const [decimal, group] = [`\\${conventions.decimal}`, `\\${conventions.group}`];
  const whole = `(?:\\d+|\\d{1,3}(?:${group}\\d{3})+)`;
  const amount = `(${whole}(?:${decimal}\\d+)?)`;
  const { symbol, isBehind } = conventions.currency;
  const sign = symbol.replace(/\$/, '\\$');
  const patterns = {
    plain: new RegExp(`^-?(?:\\d+${decimal}?\\d*|${decimal}\\d+)(?:e[+-]?\\d+)?$`, 'i'),
    grouped: new RegExp(`^-?\\d{1,3}(?:${group}\\d{3})+(?:${decimal}\\d+)?$`),
    percent: new RegExp(`^-?${whole}(?:${decimal}\\d+)?%$`),
    money: new RegExp(isBehind ? `^(-?)${amount} ?${sign}$` : `^(-?)${sign} ?${amount}$`),
  };
  patternsOf.set(conventions, patterns);
  return patterns;
}
