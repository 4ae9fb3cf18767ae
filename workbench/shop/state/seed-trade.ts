import { faker } from '@faker-js/faker/locale/id_ID';
import { dayMs } from '../local-time';
import { rupiah } from '../rupiah';
import type { ShopState } from '../shop-state';
import { seedExpenses } from './expenses';
import { notificationId } from './notifications';
import { isDecided, privorTotal } from './privor-orders';
import { seedPrivorPayments } from './seed-privor-payments';

/** Fills in what happens around orders. Draws from a seed of its own, so that products, stock and orders stay as they are. */
export function seedTrade(state: ShopState, seed: number): void {
  faker.seed(seed + 1);
  state.expenses.push(...seedExpenses(faker, state.clock.now()));
  state.privorPayments.push(...seedPrivorPayments(faker, state));
  seedNotifications(state);
  seedOrderPay(state);
  seedTroubledParcels(state);
}

function seedNotifications(state: ShopState): void {
  const waiting = state.privorPayments.filter((payment) => payment.confirmedAt !== null && !isDecided(payment));
  for (const { id, createdAt, customer, orders } of waiting) {
    const [order] = orders;
    if (!order) continue;
    state.notifications.push({
      id: notificationId(id),
      kind: 'ACTIVITY',
      at: createdAt,
      title: 'Orderan baru dari Storefront',
      text: `${customer.name} memesan ${order.lines[0]?.name ?? ''}, sudah bayar ${rupiah(privorTotal(order))}`,
      paymentId: id,
      isRead: false,
    });
  }
  for (const [index, title] of ['Fitur baru: stok opname', 'Jadwal pemeliharaan', 'Tips berjualan'].entries()) {
    state.notifications.push({
      id: notificationId(index + 1),
      kind: 'NEWS',
      at: state.clock.now() - (index + 1) * 5 * dayMs,
      title,
      text: `${title} bisa dibaca di blog`,
      paymentId: null,
      isRead: index > 0,
    });
  }
}

function seedOrderPay(state: ShopState): void {
  for (let index = 0; index < 12; index += 1) {
    state.orderPay.entries.push({
      id: 1401 + index,
      at: state.clock.now() - (12 - index) * 2 * dayMs,
      kind: index % 3 === 2 ? 'PAYMENT_GATEWAY' : 'ORDER_PAY',
      title: 'Pembayaran Order',
      description: `Pembayaran order #${12_001 + index}`,
      nominal: faker.number.int({ min: 10, max: 90 }) * 5000,
    });
  }
}

/** A few of the parcels that are under way have come back, or are stuck. */
function seedTroubledParcels(state: ShopState): void {
  const underWay = state.orders.filter(({ progress }) => progress === 'ON PROCESS');
  for (const [index, order] of underWay.entries()) {
    if (index % 10 === 3) state.shipments.note(order, 'RETURNED');
    else if (index % 10 === 7) state.shipments.note(order, 'SHIPMENT_PROBLEM');
  }
}
