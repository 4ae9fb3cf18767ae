import type { Order, OrderLine, ShopState } from '../shop-state';

export type OrderFacts = Pick<Order, 'customerName' | 'category' | 'lines' | 'payment'>;

/**
 * Takes the stock and notes the order.
 * @throws Error when a warehouse has less than a line takes.
 */
export function placeOrder(state: ShopState, facts: OrderFacts): Order {
  const order: Order = {
    id: state.nextId(),
    number: 20_000 + state.orders.length,
    createdAt: state.clock.now(),
    customerPhone: '081200000000',
    customerAddress: 'Jakarta',
    courier: 'JNE',
    shippingCost: 10_000,
    progress: facts.payment === 'PAID' ? 'NO AWB' : facts.payment,
    awb: null,
    isCancelled: false,
    ...facts,
  };
  moveStock(state, order, -1, `Order #${order.number}`);
  state.orders.push(order);
  return order;
}

/** Gives back what the order took. */
export function cancelOrder(state: ShopState, order: Order): void {
  order.isCancelled = true;
  moveStock(state, order, 1, `Cancel order #${order.number}`);
}

function moveStock(state: ShopState, order: Order, sign: 1 | -1, description: string): void {
  for (const line of order.lines) {
    const variation = state.variations.get(line.variationId);
    if (!variation || !isOwnStock(state, line)) continue;
    // A warehouse may have been given up since the order took from it.
    if (sign === 1 && !variation.stock.has(line.warehouseId)) continue;
    state.changeStock(variation, line.warehouseId, sign * line.quantity, { description, orderId: order.id });
  }
}

/** Goods of other suppliers and goods made to order are not counted. */
export function isOwnStock(state: ShopState, { variationId }: Pick<OrderLine, 'variationId'>): boolean {
  const variation = state.variations.get(variationId);
  return state.products.get(variation?.productId ?? 0)?.type === 'S';
}
