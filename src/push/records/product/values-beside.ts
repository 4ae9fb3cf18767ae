import type { Product } from '../../../api/resources/goods/product';
import type { Change } from '../../../state/schema/push-lines';
import { priceRules } from '../../../wishes/beside/price-rules';
import { toldBeside } from '../../../wishes/beside/told-beside';
import { type Reason, reasonKey } from '../../edit';
import { productAttributes, valueIn } from './attributes';

/**
 * What speaks against some changes of a product as it is now, by what its values would mean beside each other.
 * @param agreed the doubts that a person has agreed to, by {@link reasonKey}; where that is not known, no doubt speaks against anything.
 */
export function objectionBeside(
  product: Product,
  changes: readonly Change[],
  agreed: readonly string[] | undefined,
): Reason | undefined {
  const ids = product.variations.map(({ id }) => String(id));
  const toldOf = toldBeside(
    priceRules,
    changes.map(({ id, column, to }) => ({ recordId: id, column, wanted: to })),
    {
      valueOf: (id, column) => valueIn(product, { id, column }),
      siblingsOf: () => ids,
      isShared: (column) => productAttributes.has(column),
    },
  );
  const isNew = (reason: Reason) => agreed !== undefined && !agreed.includes(reasonKey(reason));
  const told = changes.flatMap(({ id, column }) => toldOf({ recordId: id, column }));
  return told.find(({ rule, reason }) => rule.isError || isNew(reason))?.reason;
}
