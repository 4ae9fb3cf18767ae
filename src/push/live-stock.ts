import { catalogue } from '../api/catalogue';
import { listAll } from '../api/list-all';
import type { Product } from '../api/resources/product';
import type { ShopSession } from '../state/shop-session';
import { readStock, type StockByWarehouse } from '../tables/variation-stock';
import type { MessageId } from '../text/message';

/** Which variation of which product. */
export interface VariationRef {
  readonly variationId: number;
  readonly productId: number;
}

/** Stock that the shop holds now, by variation id. A variation that is not in it is gone from the shop, or has no quantity. */
export type LiveStock = ReadonlyMap<number, StockByWarehouse>;

/**
 * Reads what the shop holds now for some variations: product by product, or the whole list where that takes fewer requests.
 * @param listCalls how many requests the whole list takes.
 */
export function readLiveStock(
  session: ShopSession,
  variations: readonly VariationRef[],
  listCalls: number,
  step: MessageId,
): LiveStock {
  if (variations.length === 0) return new Map();
  const { client, run } = session;
  const productIds = [...new Set(variations.map(({ productId }) => productId))];
  const wanted = new Set(variations.map(({ variationId }) => variationId));
  const report = (done: number, total: number) => run.report(step, done, total);
  const products =
    productIds.length < listCalls
      ? readProducts(session, productIds, report)
      : listAll(client, session.memory, catalogue.product.search, {}, report);
  const concerned = products.filter((product) => product.variations.some(({ id }) => wanted.has(id)));
  return readStock(client, concerned, wanted, report);
}

function readProducts(
  { client }: ShopSession,
  productIds: readonly number[],
  report: (done: number, total: number) => void,
): Product[] {
  const outcomes = client.callMany(
    catalogue.product.detail,
    productIds.map((productId) => ({ product_id: productId })),
    report,
  );
  return outcomes.flatMap((outcome) => {
    if (outcome.ok) return [outcome.answer.data];
    if (outcome.error.code === 'notFound') return [];
    throw outcome.error;
  });
}
