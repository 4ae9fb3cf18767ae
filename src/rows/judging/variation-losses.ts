import { isPlainObject } from '../../api/plain-object';
import type { Product } from '../../api/resources/goods/product';
import type { RowDoubt, RowRecord } from '../row-record';

/**
 * Doubts about variations that a product would have no more. Ngorder does not say what becomes of those that a request leaves out, so they count as in danger.
 * @param product as the shop has it; `undefined` where it has no such product.
 */
export function variationLosses({ variations }: RowRecord['input'], product: Product | undefined): RowDoubt[] {
  const named = [variations].flat().filter(isPlainObject);
  const ids = new Set(named.map(({ id }) => String(id)));
  const deleted = named.filter(({ flag }) => flag === 'DELETE').length;
  const leftOut = (product?.variations ?? []).filter(({ id }) => !ids.has(String(id))).length;
  return [
    ...(deleted > 0 ? [{ message: 'rows.doubt.variationsDeleted', values: { count: deleted } } as const] : []),
    ...(leftOut > 0 ? [{ message: 'rows.doubt.variationsLeftOut', values: { count: leftOut } } as const] : []),
  ];
}
