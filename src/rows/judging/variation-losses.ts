import { isPlainObject } from '../../api/plain-object';
import type { Product } from '../../api/resources/goods/product';
import type { RowDoubt, RowRecord } from '../row-record';

type Input = RowRecord['input'];

const named = ({ variations }: Input) => [variations].flat().filter(isPlainObject);

/** How many variations of products a request deletes. */
export const deletedIn = (input: Input): number => named(input).filter(({ flag }) => flag === 'DELETE').length;

/**
 * Doubts about variations that a product would have no more. Ngorder does not say what becomes of those that a request leaves out, so they count as in danger.
 * @param product as the shop has it; `undefined` where it has no such product. @param deletedInAll by all records together.
 */
export function variationLosses(input: Input, product: Product | undefined, deletedInAll: number): RowDoubt[] {
  const ids = new Set(named(input).map(({ id }) => String(id)));
  const leftOut = (product?.variations ?? []).filter(({ id }) => !ids.has(String(id))).length;
  const deleted = { message: 'rows.doubt.variationsDeleted', values: { count: deletedInAll } } as const;
  return [
    ...(deletedIn(input) > 0 ? [deleted] : []),
    ...(leftOut > 0 ? [{ message: 'rows.doubt.variationsLeftOut', values: { count: leftOut } } as const] : []),
  ];
}
