import type { ShopState } from '../../shop-state';
import { makeOrder, type Order, type OrderFacts, type OrderLine } from '../../state/orders';

/**
 * Takes the stock and notes the order.
 * @throws Error when a warehouse has less than a line takes; then nothing is changed.
 */
export function placeOrder(state: ShopState, facts: OrderFacts): Order {
  if (!hasStockFor(state, facts.lines)) throw new Error('The stock is not sufficient.');
  const order = makeOrder(state, facts);
  moveStock(state, order, -1, `Order #${order.number}`);
  state.orders.push(order);
  return order;
}

/** Gives back what the order took. */
export function cancelOrder(state: ShopState, order: Order): void {
  order.isCancelled = true;
  state.cancellations.set(order.id, { at: state.clock.now(), kind: 'CANCEL' });
  moveStock(state, order, 1, `Cancel order #${order.number}`);
}

/**
 * Takes the stock of a cancelled order again.
 * @throws Error when a warehouse has less than a line takes.
 */
export function returnOrder(state: ShopState, order: Order): void {
  moveStock(state, order, -1, `Return order #${order.number}`);
  order.isCancelled = false;
  state.cancellations.delete(order.id);
}

/** Puts other goods into an order: each shelf gives or gets the difference. The shelves must have it. */
export function replaceLines(state: ShopState, order: Order, lines: readonly OrderLine[]): void {
  for (const { variationId, warehouseId, quantity } of shelvesOf(state, lines, order.lines)) {
    const variation = state.variations.get(variationId);
    if (!variation || quantity === 0 || !variation.stock.has(warehouseId)) continue;
    const because = { description: `Update order #${order.number}`, orderId: order.id };
    state.changeStock(variation, warehouseId, -quantity, because);
  }
  order.lines = lines;
}

/**
 * Whether the shelves have what the lines take.
 * @param givenBack lines whose goods come back at the same time.
 */
export function hasStockFor(
  state: ShopState,
  lines: readonly OrderLine[],
  givenBack: readonly OrderLine[] = [],
): boolean {
  return shelvesOf(state, lines, givenBack).every(
    ({ variationId, warehouseId, quantity }) =>
      quantity <= 0 || (state.variations.get(variationId)?.stock.get(warehouseId) ?? 0) >= quantity,
  );
}

type Shelf = Pick<OrderLine, 'variationId' | 'warehouseId' | 'quantity'>;

/** What is taken from every shelf, all in all; less than nothing where more comes back. */
function shelvesOf(state: ShopState, taken: readonly OrderLine[], givenBack: readonly OrderLine[]): readonly Shelf[] {
  const shelves = new Map<string, Shelf>();
  const add = ({ variationId, warehouseId, quantity }: OrderLine, sign: 1 | -1) => {
    const key = `${variationId}@${warehouseId}`;
    const before = shelves.get(key)?.quantity ?? 0;
    shelves.set(key, { variationId, warehouseId, quantity: before + sign * quantity });
  };
  for (const line of taken) if (isOwnStock(state, line)) add(line, 1);
  for (const line of givenBack) if (isOwnStock(state, line)) add(line, -1);
  return [...shelves.values()];
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
