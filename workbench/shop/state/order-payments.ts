import type { Order } from './orders';
import { totalOf } from './orders';

/** Money that came in for an order. */
export interface OrderPayment {
  readonly id: number;
  readonly bankId: number;
  /** The day the customer paid, as a moment. */
  readonly paidAt: number;
  /** When it was noted. */
  readonly createdAt: number;
  readonly nominal: number;
  readonly status: 'PAID' | 'INSTALLMENT';
}

const usualBanks = [847, 26_211] as const;

/** Who paid what. Orders of which nothing was noted were paid the way they say, on the day they were made. */
export class OrderPayments {
  readonly #noted = new Map<number, OrderPayment[]>();

  of(order: Order): readonly OrderPayment[] {
    return this.#noted.get(order.id) ?? impliedPayments(order);
  }

  add(order: Order, payment: OrderPayment): void {
    this.#noted.set(order.id, [...this.of(order), payment]);
  }

  /** What came in so far stays, whatever becomes of the order. */
  keep(order: Order): void {
    this.#noted.set(order.id, [...this.of(order)]);
  }

  clear({ id }: Order): void {
    this.#noted.set(id, []);
  }

  paidOf(order: Order): number {
    return this.of(order).reduce((sum, { nominal }) => sum + nominal, 0);
  }

  /** When the last of it came in; `null` while something is missing. */
  paidAt(order: Order): number | null {
    return order.payment === 'PAID' ? (this.of(order).at(-1)?.paidAt ?? order.createdAt) : null;
  }
}

function impliedPayments(order: Order): OrderPayment[] {
  if (order.payment === 'UNPAID') return [];
  const total = totalOf(order);
  return [
    {
      id: order.id + 4_000_000,
      bankId: usualBanks[order.id % 2] ?? usualBanks[0],
      paidAt: order.createdAt,
      createdAt: order.createdAt,
      // Whoever pays in parts has paid half.
      nominal: order.payment === 'PAID' ? total : Math.floor(total / 2000) * 1000,
      status: order.payment,
    },
  ];
}
