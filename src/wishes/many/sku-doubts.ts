import { baselineValue } from '../../state/dataset-tab';
import type { Baseline } from '../../state/schema/baseline';
import type { Reason } from '../../state/schema/push-plan';
import { nameColumn, skuColumn } from '../../tables/datasets/goods/variations';
import { trimmedText } from '../../text/blank-text';
import { groupOf } from './group-of';

/** A SKU that is to become a variation's. */
export interface GivenSku {
  /** The variation's id; `undefined` for one that is only to be made. */
  readonly id: string | undefined;
  readonly sku: string;
}

/**
 * What is to be wondered at in a SKU: that others are given it, too, or that another variation has it. One that a variation has already is its own, whoever
 * else has it.
 * @param baselines what was pulled of variations, what is believed most first.
 */
export function skuDoubts(
  given: readonly GivenSku[],
  baselines: readonly Baseline[],
): (one: GivenSku) => Reason | undefined {
  const saidIn = (id: string, column: string) =>
    String(baselines.flatMap((baseline) => baselineValue(baseline, id, column) ?? [])[0] ?? '');
  const skuOf = (id: string) => plainSku(saidIn(id, skuColumn));
  const holders = groupOf([...new Set(baselines.flatMap(({ rows }) => Object.keys(rows)))], skuOf);
  const alike = groupOf(given, ({ sku }) => plainSku(sku));
  return ({ id, sku }) => {
    const plain = plainSku(sku);
    if (plain === '' || (id !== undefined && skuOf(id) === plain)) return undefined;
    const count = alike.get(plain)?.length ?? 0;
    if (count > 1) return { message: 'warning.sameSku', values: { sku, count } };
    const holder = holders.get(plain)?.find((one) => one !== id);
    if (holder === undefined) return undefined;
    const name = saidIn(holder, nameColumn);
    return { message: 'warning.othersSku', values: { sku, owner: name === '' ? holder : `${holder} (${name})` } };
  };
}

/** The shop tells SKUs apart neither by capitals nor by blanks at their ends. */
export const plainSku = (sku: string): string => trimmedText(sku).toLowerCase();
