import { type Call, type Handlers, invalid, missingRecord, ok, type Reply } from '../../handler';
import { dayOf, timeOf } from '../../local-time';
import { mailToOwner } from '../../mail-to-owner';
import type { JsonObject } from '../../shop-message';
import { mainWarehouseId, type ShopState } from '../../shop-state';
import type { Order } from '../../state/orders';
import { totalOf } from '../../state/orders';
import { paged } from '../../wire/paging';
import { orderJson } from './order-json';
import { hasStockFor, returnOrder } from './place-order';

/** {api: Get Canceled Orders}: much of what a living order has, and some more. */
function cancelledJson(state: ShopState, order: Order): JsonObject {
  const { shipping_rate, origin_name, origin_address, order_source, other_cost_amount, weight } = orderJson(
    state,
    order,
  );
  const warehouseId = order.lines[0]?.warehouseId ?? mainWarehouseId;
  return {
    order_id: order.id,
    po_number: order.number,
    username: 'tokocontoh',
    invoice: `INV.${dayOf(order.createdAt).replaceAll('-', '.')}.${order.number}`,
    shop_id: state.shopId,
    order_date: timeOf(order.createdAt),
    ...peopleJson(order),
    total_amount: totalOf(order),
    remaining_amount: 0,
    shipping_id: 98,
    shipping_rate: shipping_rate ?? '',
    shipping_logistic: order.courier,
    shipping_cost: order.shippingCost,
    weight: weight ?? 0,
    note: order.note ?? '',
    origin_name: origin_name ?? '',
    origin_address: origin_address ?? '',
    order_source: order_source ?? '',
    other_cost_amount: other_cost_amount ?? 0,
    order_progress_status: order.progress,
    order_status: 'CANCELED',
    order_category: order.category,
    payment_status: order.payment,
    payment_date: dayOf(state.orderPayments.paidAt(order) ?? order.createdAt),
    products: order.lines.map((line) => lineJson(state, line)),
    shopee: null,
    created_by_name: 'Juragan',
    created_at: timeOf(order.createdAt),
    updated_by_name: 'Juragan',
    updated_at: timeOf(state.cancellations.get(order.id)?.at ?? order.createdAt),
    awb_number: order.awb ?? '',
    product_status: 'S',
    cost_of_goods_sales: 0,
    order_cost: null,
    bank_name: state.banks[0]?.name ?? '',
    warehouse_name: warehouseId === mainWarehouseId ? null : state.warehouseName(warehouseId),
    cod_status: false,
  };
}

const peopleJson = ({ customerName, customerAddress, customerPhone }: Order): JsonObject => ({
  sender_name: customerName,
  sender_category: 'PELANGGAN',
  sender_category_code: 'N',
  sender_address: customerAddress,
  receiver_name: customerName,
  receiver_address: customerAddress,
  receiver_phone: customerPhone,
});

function lineJson(state: ShopState, { variationId, name, price, quantity }: Order['lines'][number]): JsonObject {
  const variation = state.variations.get(variationId);
  return {
    product_meta_id: variationId,
    sku: variation?.sku ?? null,
    name,
    price,
    quantity,
    thumbnail_url: 'https://images.toko.example/default.jpg',
    color: variation?.color ?? null,
    size: variation?.size ?? null,
  };
}

/** Newest first. Unlike the living orders', the days are not limited unless it is asked for. */
function cancelledOrders({ state, query }: Call): Order[] {
  const kind = query.type ?? 'CANCEL';
  const from = String(query.start_date ?? '');
  const to = String(query.end_date ?? '9999-12-31');
  const hits = state.orders.filter((order) => {
    const day = dayOf(order.createdAt);
    return order.isCancelled && state.cancellations.get(order.id)?.kind === kind && day >= from && day <= to;
  });
  return hits.sort((a, b) => b.createdAt - a.createdAt || b.id - a.id);
}

const cancelledOf = ({ state }: Call, id: unknown): Order | undefined =>
  state.orders.find((order) => order.isCancelled && order.id === Number(id));

function returnCancelled(call: Call): Reply {
  const { state, body } = call;
  const order = cancelledOf(call, body.id);
  if (!order) return missingRecord('Order');
  if (!hasStockFor(state, order.lines)) return invalid(state, { id: ['The stock is not sufficient.'] });
  returnOrder(state, order);
  return ok({
    response: 'Success',
    message: 'Order has been returned',
    data: { order_id: order.id, po_number: order.number },
  });
}

function deleteCancelled(call: Call): Reply {
  const { state, path, body } = call;
  const order = cancelledOf(call, path.order_id);
  if (!order) return missingRecord('Order');
  if (body.id !== order.id) return invalid(state, { id: ['The id does not match the path.'] });
  state.orders.splice(state.orders.indexOf(order), 1);
  state.cancellations.delete(order.id);
  state.deletedOrders += 1;
  return ok({
    response: 'Success',
    message: 'Order has been deleted',
    data: { order_id: order.id, po_number: order.number },
  });
}

/** {api: Get Canceled Orders, Download Canceled Orders, Return Canceled Order, Delete Canceled Order} */
export const cancelledOrderHandlers: Handlers = {
  'GET /order-cancel': (call) =>
    ok(paged(call, cancelledOrders(call), { default: 10, max: 50 }, (order) => cancelledJson(call.state, order))),
  'GET /order-cancel/download': (call) => mailToOwner(call, 'cancelled orders'),
  'POST /order-cancel/return': returnCancelled,
  'DELETE /order-cancel/{order_id}': deleteCancelled,
};
