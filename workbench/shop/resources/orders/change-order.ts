import type { ShopState } from '../../shop-state';
import { type Order, type OrderLine, totalOf } from '../../state/orders';
import { progressOf } from './order-details';
import { setAwb } from './order-update';
import { cancelOrder, hasStockFor, replaceLines } from './place-order';

/** What the shop's people change of an order in their own pages. */
export type OrderChange =
  | ({ readonly kind: 'setQuantity' | 'takeBack'; readonly quantity: number } & Pick<
      OrderLine,
      'variationId' | 'warehouseId'
    >)
  | { readonly kind: 'setNote'; readonly note: string }
  | { readonly kind: 'setAwb'; readonly awb: string };

/**
 * Changes an order. Goods that come back are on their shelf again, and an order of which all came back is cancelled; what was paid stays.
 * @throws Error when there is no such order or line any more, or the shelf has less; then nothing is changed.
 */
export function changeOrder(state: ShopState, orderId: number, change: OrderChange): void {
  const order = state.orders.find(({ id, isCancelled }) => id === orderId && !isCancelled);
  if (!order) throw new Error('The shop has no such order any more.');
  if (change.kind === 'setNote') order.note = change.note;
  else if (change.kind === 'setAwb') setAwb(state, order, change.awb);
  else changeLine(state, order, change);
}

function changeLine(
  state: ShopState,
  order: Order,
  { kind, variationId, warehouseId, quantity }: Extract<OrderChange, { readonly quantity: number }>,
): void {
  const changed = order.lines.find((line) => line.variationId === variationId && line.warehouseId === warehouseId);
  if (!changed) throw new Error('The order has no such goods any more.');
  const left = kind === 'setQuantity' ? quantity : changed.quantity - quantity;
  if (quantity < 1 || left < 0) throw new RangeError(`An order of ${changed.quantity} cannot be changed by that.`);
  const lines = order.lines.map((line) => (line === changed ? { ...line, quantity: left } : line));
  const kept = lines.filter((line) => line.quantity > 0);
  if (kept.length === 0) {
    cancelOrder(state, order);
    return;
  }
  if (!hasStockFor(state, kept, order.lines)) throw new Error('The stock is not sufficient.');
  state.orderPayments.keep(order);
  replaceLines(state, order, kept);
  judgePayment(state, order);
}

/** An order whose total is another is paid, or is not any more. */
function judgePayment(state: ShopState, order: Order): void {
  const paid = state.orderPayments.paidOf(order);
  const payment = paid >= totalOf(order) ? 'PAID' : paid > 0 ? 'INSTALLMENT' : 'UNPAID';
  if (payment === order.payment) return;
  order.payment = payment;
  order.progress = progressOf(order);
}
