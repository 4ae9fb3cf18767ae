import type { Clock } from '../../clock';

export interface OrderLine {
  readonly variationId: number;
  readonly warehouseId: number;
  readonly name: string;
  readonly price: number;
  readonly quantity: number;
}

export interface Order {
  readonly id: number;
  readonly number: number;
  readonly createdAt: number;
  readonly customerName: string;
  readonly customerPhone: string;
  readonly customerAddress: string;
  courier: string;
  shippingCost: number;
  lines: readonly OrderLine[];
  progress: string;
  payment: 'UNPAID' | 'PAID' | 'INSTALLMENT';
  readonly category: string;
  awb: string | null;
  isCancelled: boolean;
  note?: string;
  /** Where it was sold, of the shop's order sources. */
  sourceId?: number;
  /** Fees on top of goods and shipping, discounts taken off. */
  otherCost?: number;
}

/** What of a shop a new order is numbered by. */
export interface OrderBook {
  readonly clock: Clock;
  readonly orders: Order[];
  readonly deletedOrders: number;
  readonly nextId: () => number;
}

/** The rest is made up where it is not given. */
export type OrderFacts = Pick<Order, 'customerName' | 'category' | 'lines' | 'payment'> & Partial<Order>;

/** An order that has taken nothing yet. */
export function makeOrder(book: OrderBook, facts: OrderFacts): Order {
  return {
    id: facts.id ?? book.nextId(),
    number: 20_000 + book.orders.length + book.deletedOrders,
    createdAt: book.clock.now(),
    customerPhone: '081200000000',
    customerAddress: 'Jakarta',
    courier: 'JNE',
    shippingCost: 10_000,
    progress: facts.payment === 'PAID' ? 'NO AWB' : facts.payment,
    awb: null,
    isCancelled: false,
    ...facts,
  };
}

/** The goods alone, without shipping and fees. */
export const goodsOf = ({ lines }: Order): number =>
  lines.reduce((sum, { price, quantity }) => sum + price * quantity, 0);

/** What the customer owes. */
export const totalOf = (order: Order): number => goodsOf(order) + order.shippingCost + (order.otherCost ?? 0);

export const itemCount = ({ lines }: Order): number => lines.reduce((sum, { quantity }) => sum + quantity, 0);
