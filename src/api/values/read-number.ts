import { readAmount, type Writer } from './read-amount';

/** {facts §3}: a cell keeps no more. What stands behind them is what arithmetic left over: 111000 × 1.1 is 122100.00000000001. */
const keptDigits = 15;

const withoutRest = (number: number): number =>
  Number.isInteger(number) ? number : Number(number.toPrecision(keptDigits));

/** A number that may have come as text. `undefined` for what is none, money among it. */
export function readNumber(value: unknown, writer: Writer = 'shop'): number | undefined {
  if (typeof value !== 'string') return readFinite(value);
  const amount = readAmount(value, writer);
  return amount === undefined || amount.hasCurrency ? undefined : readFinite(amount.value);
}

/** Rupiah, as a number or as they are printed; `undefined` where there is no amount. */
export const readMoney = (value: unknown, writer: Writer = 'shop'): number | undefined =>
  readFinite(typeof value === 'string' ? readAmount(value, writer)?.value : value);

/** What a text says that is money by its sign, `Rp72.720`; `undefined` for anything else, numbers among it. */
export function readPrintedMoney(value: unknown): number | undefined {
  const amount = typeof value === 'string' ? readAmount(value, 'shop') : undefined;
  return amount?.hasCurrency ? readFinite(amount.value) : undefined;
}

/** A share, which the shop tells in hundredths: `25` and `25%` are 0.25. */
export function readShare(value: unknown, writer: Writer = 'shop'): number | undefined {
  const number = readNumber(typeof value === 'string' ? value.replace(/\s*%$/, '') : value, writer);
  return number === undefined ? undefined : withoutRest(number / 100);
}

const readFinite = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) ? withoutRest(value) : undefined;
