import type { Faker } from '@faker-js/faker';
import { dayMs } from '../local-time';
import { makeOrder } from '../resources/place-order';
import type { OrderLine, ShopState } from '../shop-state';
import { orderPayBankId } from './banks';
import type { CourierRate } from './couriers';

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

/** Notes an order among the cancelled ones. It has taken nothing. */
export function giveUp(state: ShopState, payment: PrivorPayment, order: PrivorOrder, cancellation: Cancellation): void {
  order.decision = 'REJECT';
  state.orders.push({ ...makeOrder(state, factsOf(payment, order)), isCancelled: true });
  state.cancellations.set(order.id, cancellation);
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
export function expirePrivorPayments(state: ShopState, now: number): void {
  for (const payment of state.privorPayments) {
    if (payment.confirmedAt !== null || payment.expiresAt > now) continue;
    for (const order of payment.orders) {
      if (order.decision === null) giveUp(state, payment, order, { at: payment.expiresAt, kind: 'EXPIRED' });
    }
  }
}

/** Eight payments, every other one confirmed. */
export function seedPrivorPayments(random: Faker, state: ShopState): PrivorPayment[] {
  const sold = [...state.variations.values()].filter(({ stock }) => [...stock.values()].some((count) => count > 3));
  if (sold.length === 0) return [];
  return Array.from({ length: 8 }, (_, index) => {
    const createdAt = state.clock.now() - (index + 1) * 3_600_000;
    const count = index % 4 === 0 ? 2 : 1;
    return {
      id: 470 + index,
      createdAt,
      confirmedAt: index % 2 === 0 ? createdAt + 600_000 : null,
      expiresAt: createdAt + 3 * dayMs,
      customer: {
        id: 18_550_992 + index,
        name: random.person.fullName(),
        phone: `08${random.string.numeric(10)}`,
        city: random.location.city(),
      },
      isMember: index % 3 !== 0,
      bankId: index % 2 === 0 ? orderPayBankId : 847,
      orders: Array.from({ length: count }, (_unused, position) => {
        const id = 80_001 + index * 2 + position;
        return makePrivorOrder(
          state,
          id,
          random.helpers.arrayElement(sold).id,
          random.helpers.arrayElement(state.couriers),
        );
      }),
    };
  });
}

function makePrivorOrder(state: ShopState, id: number, variationId: number, courier: CourierRate): PrivorOrder {
  const variation = state.variations.get(variationId);
  const [warehouseId = 0] = [...(variation?.stock ?? [])].find(([, count]) => count > 3) ?? [];
  const name = state.products.get(variation?.productId ?? 0)?.name ?? '';
  return {
    id,
    number: id - 71_000,
    lines: [{ variationId, warehouseId, name, price: variation?.price ?? 0, quantity: 1 }],
    courier: courier.logistic,
    courierRateId: courier.id,
    rate: courier.rate,
    shippingCost: courier.costPerKg,
    decision: null,
  };
}
