import type { Order, ShopState } from './shop-state';

/** The goods alone, without shipping and fees. */
export const goodsOf = ({ lines }: Order): number =>
  lines.reduce((sum, { price, quantity }) => sum + price * quantity, 0);

/** What the customer owes. */
export const totalOf = (order: Order): number => goodsOf(order) + order.shippingCost + (order.otherCost ?? 0);

/** What the goods cost the shop; those of a removed product are not known any more. */
export const costOfGoods = (state: ShopState, { lines }: Order): number =>
  lines.reduce((sum, line) => sum + (state.variations.get(line.variationId)?.priceBuy ?? 0) * line.quantity, 0);

export const itemCount = ({ lines }: Order): number => lines.reduce((sum, { quantity }) => sum + quantity, 0);

export const remainingOf = (state: ShopState, order: Order): number =>
  Math.max(0, totalOf(order) - state.orderPayments.paidOf(order));
