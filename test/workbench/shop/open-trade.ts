import type { Order } from '../../../workbench/shop/state/orders';
import type { ShipmentStatus } from '../../../workbench/shop/state/shipments';
import { openShop } from './open-shop';

export type TradeShop = ReturnType<typeof openTrade>;

/** A shop with orders of every kind, each found by what it is. */
export function openTrade() {
  const bench = openShop({ orders: 120 });
  const { shop, ask } = bench;
  const { state } = shop;
  const find = (fits: (order: Order) => boolean): Order => {
    const order = state.orders.find((one) => !one.isCancelled && fits(one));
    if (!order) throw new Error('the shop is too small');
    return order;
  };
  const isAt = (status: ShipmentStatus) => (order: Order) => state.shipments.of(order)?.status === status;
  const [ready, requested, cancelled] = state.orders.filter(isAt('READY_TO_SHIP'));
  if (!ready || !requested || !cancelled) throw new Error('the shop is too small');
  ask('POST', '/shipping/pickup-request', {}, { pickup_request: [{ id: requested.id }] });
  ask('POST', '/order/cancel', {}, { id: cancelled.id });
  const delivered = find(isAt('DELIVERED'));
  return {
    ...bench,
    id: bench.own().id,
    ready,
    requested,
    cancelled,
    returned: find(isAt('RETURNED')),
    unpaid: find(({ payment }) => payment === 'UNPAID'),
    partly: find(({ payment }) => payment === 'INSTALLMENT'),
    /** What is asked to track a parcel. */
    sent: { order_id: String(delivered.id), awb_number: delivered.awb ?? '', expedition_id: '1' },
    costId: state.orderCosts[0]?.id ?? '',
    privorId: state.privorPayments.find(({ id }) => id === 472)?.orders[0]?.id ?? 0,
    /** Days in which all of the seeded orders were made. */
    days: { start_date: '2025-12-01', end_date: '2026-12-31' },
  };
}
