import { readNumber } from './read-number';

/** Whole rupiah; `undefined` where there is no amount. */
export function readMoney(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value !== 'string') return undefined;
  const printed = /^(-?)\s*Rp\s*(-?)\s*([\d.]+)(?:,(\d+))?$/i.exec(value.trim());
  if (!printed) return readNumber(value);
  const [, before = '', after = '', whole = '', fraction = '0'] = printed;
  const amount = Number(`${whole.replace(/\./g, '')}.${fraction}`);
  return before || after ? -amount : amount;
}
