import { makeOrder, type OrderBook, type OrderLine } from './orders';

/** Why an order is among the cancelled ones, and since when. */
export interface Cancellation {
  readonly at: number;
  /** Only what was cancelled had taken stock before. */
  readonly kind: 'CANCEL' | 'REJECTED' | 'EXPIRED';
}

/** An order that a customer made alone; it takes stock once it is accepted. */
export interface PrivorOrder {
  readonly id: number;
  readonly number: number;
  readonly lines: readonly OrderLine[];
  readonly courier: string;
  readonly courierRateId: number;
  readonly rate: string;
  readonly shippingCost: number;
  decision: 'ACCEPT' | 'REJECT' | null;
}

/** One payment for one or more orders. */
export interface PrivorPayment {
  readonly id: number;
  readonly createdAt: number;
  /** When the customer said that it was paid. */
  readonly confirmedAt: number | null;
  readonly expiresAt: number;
  readonly customer: { readonly id: number; readonly name: string; readonly phone: string; readonly city: string };
  readonly isMember: boolean;
  readonly bankId: number;
  readonly orders: readonly PrivorOrder[];
}

export const isDecided = ({ orders }: PrivorPayment): boolean => orders.every(({ decision }) => decision !== null);

export const privorTotal = ({ lines, shippingCost }: PrivorOrder): number =>
  lines.reduce((sum, { price, quantity }) => sum + price * quantity, shippingCost);

interface CancellationBook extends OrderBook {
  /** By the id of the order. */
  readonly cancellations: Map<number, Cancellation>;
}

/** Notes an order among the cancelled ones. It has taken nothing. */
export function giveUp(
  book: CancellationBook,
  payment: PrivorPayment,
  order: PrivorOrder,
  cancellation: Cancellation,
): void {
  order.decision = 'REJECT';
  book.orders.push({ ...makeOrder(book, factsOf(payment, order)), isCancelled: true });
  book.cancellations.set(order.id, cancellation);
}

export const factsOf = ({ customer, confirmedAt, createdAt }: PrivorPayment, order: PrivorOrder) => ({
  id: order.id,
  number: order.number,
  createdAt,
  customerName: customer.name,
  customerPhone: customer.phone,
  customerAddress: customer.city,
  courier: order.courier,
  shippingCost: order.shippingCost,
  lines: order.lines,
  category: 'PRIVOR',
  payment: confirmedAt === null ? ('UNPAID' as const) : ('PAID' as const),
});

/** Whoever has not paid in time has not ordered. */
export function expirePrivorPayments(
  book: CancellationBook & { readonly privorPayments: readonly PrivorPayment[] },
  now: number,
): void {
  for (const payment of book.privorPayments) {
    if (payment.confirmedAt !== null || payment.expiresAt > now) continue;
    for (const order of payment.orders) {
      if (order.decision === null) giveUp(book, payment, order, { at: payment.expiresAt, kind: 'EXPIRED' });
    }
  }
}
