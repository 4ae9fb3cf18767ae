import { dayMs, dayOf } from './local-time';
import { groupOrders } from './sales';
import type { ShopState } from './shop-state';
import { cashCouriers } from './state/couriers';
import type { Order } from './state/orders';
import { totalOf } from './state/orders';

/** Every fourth parcel of a courier that takes money is paid at the door. */
export const isPaidAtDoor = ({ courier, id }: Order): boolean => cashCouriers.includes(courier) && id % 4 === 0;

/** What a courier bills for the parcels of a month. */
export interface ShippingInvoice {
  /** Letters, as in the documented answer; the table calls it a number. */
  readonly id: string;
  readonly number: string;
  readonly courier: string;
  readonly createdAt: number;
  readonly orders: readonly Order[];
  readonly total: number;
  readonly status: 'COMPLETE' | 'PENDING';
}

const deliveredOrders = (state: ShopState): readonly Order[] =>
  state.orders.filter(
    (order) => cashCouriers.includes(order.courier) && state.shipments.of(order)?.status === 'DELIVERED',
  );

/** Newest first; the running month is not settled yet. */
export function shippingInvoices(state: ShopState): readonly ShippingInvoice[] {
  const thisMonth = dayOf(state.clock.now()).slice(0, 7);
  const groups = groupOrders(
    deliveredOrders(state),
    (order) => `${dayOf(order.createdAt).slice(0, 7)} ${order.courier}`,
  );
  const invoices = [...groups].sort().map(([key, orders], index): ShippingInvoice => {
    const month = key.slice(0, 7);
    return {
      id: lettersOf(index, month),
      number: `INV-S-${state.shopId}-${month.replace('-', '')}${String(index + 1).padStart(4, '0')}`,
      courier: key.slice(8),
      createdAt: Math.max(...orders.map(({ createdAt }) => createdAt)),
      orders,
      total: orders.reduce((sum, { shippingCost }) => sum + shippingCost, 0),
      status: month === thisMonth ? 'PENDING' : 'COMPLETE',
    };
  });
  return invoices.reverse();
}

/** `abcDEF` of a kind: the same in every run. */
function lettersOf(index: number, month: string): string {
  const number = Number(month.replace('-', '')) * 100 + index;
  return [...String(number)].map((digit) => 'abcdefGHIJ'[Number(digit)]).join('');
}

/** Money taken at the door, as a courier hands it over week by week. */
export interface CashPayment {
  readonly courier: string;
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly total: number;
  readonly status: 'COMPLETE' | 'PENDING';
}

/** Newest first; what is younger than a week has not been handed over. */
export function cashPayments(state: ShopState): readonly CashPayment[] {
  const week = 7 * dayMs;
  const now = state.clock.now();
  const groups = groupOrders(
    deliveredOrders(state).filter(isPaidAtDoor),
    (order) => `${String(Math.floor(order.createdAt / week)).padStart(6, '0')} ${order.courier}`,
  );
  return [...groups]
    .sort()
    .reverse()
    .map(([key, orders]): CashPayment => {
      const from = Number(key.slice(0, 6)) * week;
      return {
        courier: key.slice(7),
        at: from + week,
        from,
        to: from + week - dayMs,
        total: orders.reduce((sum, order) => sum + totalOf(order), 0),
        status: from + 2 * week > now ? 'PENDING' : 'COMPLETE',
      };
    });
}
