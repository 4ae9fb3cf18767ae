import { readNumber } from '../../../api/values/read-number';
import { textOf } from '../../plain-value';

export interface SoldGoods {
  readonly name: string;
  readonly quantity: number | string;
}

/** What was sold, in one cell: `Kaos × 2; Sandal × 1`. */
export const goodsText = (products: readonly SoldGoods[] | null | undefined): string =>
  (products ?? []).map(({ name, quantity }) => `${textOf(name)} × ${textOf(quantity)}`).join('; ');

/** How many pieces; `undefined` where a quantity is missing. */
export const goodsCount = (products: readonly SoldGoods[] | null | undefined): number | undefined =>
  sumOf((products ?? []).map(({ quantity }) => readNumber(quantity)));

/** The sum of what is known in full; `undefined` where a part is missing. */
export const sumOf = (parts: readonly (number | undefined)[]): number | undefined =>
  parts.reduce<number | undefined>(
    (sum, part) => (sum === undefined || part === undefined ? undefined : sum + part),
    0,
  );
