import { cancelOrder } from '../../../workbench/shop/resources/orders/place-order';
import { type DatasetShop, expectPulled, openDatasetShop, serialDay, serialMoment, totalOf } from './dataset-shop';

/** Cancels some orders, and lets storefront orders expire. */
function openWithCancelled() {
  const bench = openDatasetShop();
  const { state } = bench.shop;
  for (const order of state.orders.filter((_, index) => index % 3 === 0)) cancelOrder(state, order);
  bench.clock.advance(4 * 86_400_000);
  return bench;
}

function cancelledCells({ shop: { state } }: DatasetShop) {
  const from = serialDay(state.clock.now()) - 30;
  const cancelled = state.orders.filter(({ isCancelled, createdAt }) => isCancelled && serialDay(createdAt) >= from);
  const weight = (id: number) => state.variations.get(id)?.weight ?? 0;
  return cancelled.map((order) => {
    const { id, number, lines, createdAt } = order;
    const cancellation = state.cancellations.get(id);
    const warehouseId = lines[0]?.warehouseId ?? 0;
    const day = new Date(createdAt + 7 * 3_600_000).toISOString().slice(0, 10).replace(/-/g, '.');
    return {
      order_date: serialMoment(createdAt),
      po_number: String(number),
      type: cancellation?.kind ?? '',
      receiver_name: order.customerName,
      receiver_phone: order.customerPhone,
      products: lines.map(({ name, quantity }) => `${name} × ${quantity}`).join('; '),
      'products.quantity': lines.reduce((sum, { quantity }) => sum + quantity, 0),
      'products.sku': lines.map(({ variationId }) => state.variations.get(variationId)?.sku).join('; '),
      total_amount: totalOf(order),
      remaining_amount: 0,
      payment_status: order.payment,
      payment_date: serialDay(state.orderPayments.paidAt(order) ?? createdAt),
      bank_name: state.banks[0]?.name ?? '',
      order_progress_status: order.progress,
      order_status: 'CANCELED',
      awb_number: order.awb ?? '',
      shipping_logistic: order.courier,
      shipping_rate: 'REG',
      shipping_cost: order.shippingCost,
      cod_status: false,
      weight: lines.reduce((sum, { variationId, quantity }) => sum + weight(variationId) * quantity, 0) / 1000,
      receiver_address: order.customerAddress,
      sender_name: order.customerName,
      sender_category: 'PELANGGAN',
      sender_address: order.customerAddress,
      order_category: order.category,
      order_source: '',
      cost_of_goods_sales: 0,
      other_cost_amount: 0,
      order_cost: '',
      product_status: 'S',
      note: '',
      warehouse_name: warehouseId === 0 ? '' : state.warehouseName(warehouseId),
      origin_name: state.shopName,
      origin_address: 'Indonesia',
      shopee: '',
      invoice: `INV.${day}.${number}`,
      created_at: serialMoment(createdAt),
      created_by_name: 'Juragan',
      updated_at: serialMoment(cancellation?.at ?? createdAt),
      updated_by_name: 'Juragan',
      order_id: String(id),
    };
  });
}

describe('cancelled orders', () => {
  it('come with those that were rejected or expired, each saying how it ended', () => {
    const bench = openWithCancelled();
    const rows = cancelledCells(bench);
    expect(new Set(rows.map(({ type }) => type))).toEqual(new Set(['CANCEL', 'EXPIRED']));
    expectPulled(bench, 'cancelled-orders', { idColumn: 'order_id', rows });
  });

  it('come of one kind where one is asked for', () => {
    const bench = openWithCancelled();
    const rows = cancelledCells(bench).filter(({ type }) => type === 'EXPIRED');
    expectPulled(bench, 'cancelled-orders', { filters: { type: 'EXPIRED' }, idColumn: 'order_id', rows });
  });
});
