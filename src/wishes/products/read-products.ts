import { recordOf } from '../../api/answer';
import { catalogue } from '../../api/catalogue';
import type { Product } from '../../api/resources/goods/product';
import type { IdParameter } from '../../api/values/long-integer';
import type { ShopAccess } from '../../runs/shop-session';

/** Products as they are now; one that is gone is not among them. */
export function readProducts(
  { client }: Pick<ShopAccess, 'client'>,
  productIds: readonly IdParameter[],
  report?: (done: number, total: number) => void,
): Product[] {
  const outcomes = client.callMany(
    catalogue.product.detail,
    productIds.map((productId) => ({ product_id: productId })),
    report,
  );
  return outcomes.flatMap((outcome) => {
    if (outcome.ok) return [recordOf(catalogue.product.detail, outcome.answer)];
    if (outcome.error.code === 'notFound') return [];
    throw outcome.error;
  });
}
