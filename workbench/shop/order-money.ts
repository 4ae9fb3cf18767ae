import type { ShopState } from './shop-state';
import { type Order, totalOf } from './state/orders';

/** What the goods cost the shop; those of a removed product are not known any more. */
export const costOfGoods = (state: ShopState, { lines }: Order): number =>
  lines.reduce((sum, line) => sum + (state.variations.get(line.variationId)?.priceBuy ?? 0) * line.quantity, 0);

export const remainingOf = (state: ShopState, order: Order): number =>
  Math.max(0, totalOf(order) - state.orderPayments.paidOf(order));
