import {
  type Call,
  dayOf,
  type Handlers,
  missingRecord,
  ok,
  paged,
  periodOf,
  type Reply,
  refused,
  timeOf,
} from '../handler';
import { isPlainObject } from '../request-validation';
import type { JsonObject, JsonValue } from '../shop-message';
import { mainWarehouseId, type Order, type OrderLine, type ShopState } from '../shop-state';

const totalOf = (order: Order): number =>
  order.lines.reduce((sum, { price, quantity }) => sum + price * quantity, order.shippingCost);

const orderJson = (state: ShopState, order: Order): JsonObject => ({
  order_id: order.id,
  po_number: order.number,
  shop_id: state.shopId,
  order_date: dayOf(order.createdAt),
  sender_name: state.shopName,
  sender_address: 'Indonesia',
  receiver_name: order.customerName,
  receiver_address: order.customerAddress,
  total_amount: totalOf(order),
  shipping_rate: 'REG',
  shipping_logistic: order.courier,
  weight: order.lines.length,
  note: '',
  origin_name: state.shopName,
  origin_address: 'Indonesia',
  cost_of_goods_sold: 0,
  order_source: '',
  other_cost_amount: 0,
  order_progress_status: order.progress,
  order_status: 'ACCEPTED',
  order_category: order.category,
  payment_status: order.payment,
  payment_date: order.payment === 'PAID' ? dayOf(order.createdAt) : null,
  products: order.lines.map(({ variationId, name, price, quantity }) => ({
    product_meta_id: variationId,
    name,
    price,
    quantity,
  })),
  shopee: null,
  created_by_name: 'Juragan',
  created_at: timeOf(order.createdAt),
  updated_by_name: 'Juragan',
  updated_at: timeOf(order.createdAt),
  awb_number: order.awb,
});

/** Takes the stock and notes the order. */
export function placeOrder(
  state: ShopState,
  facts: Pick<Order, 'customerName' | 'category' | 'lines'> & { readonly payment: Order['payment'] },
): Order {
  const order: Order = {
    id: state.nextId(),
    number: 20_000 + state.orders.length,
    createdAt: state.clock.now(),
    customerAddress: 'Jakarta',
    courier: 'JNE',
    shippingCost: 10_000,
    progress: facts.payment === 'PAID' ? 'NO AWB' : 'UNPAID',
    awb: null,
    isCancelled: false,
    ...facts,
  };
  for (const { variationId, warehouseId, quantity } of order.lines) {
    const variation = state.variations.get(variationId);
    if (!variation) throw new Error(`no variation ${variationId}`);
    state.changeStock(variation, warehouseId, -quantity, { description: `Order #${order.number}`, orderId: order.id });
  }
  state.orders.push(order);
  return order;
}

function createOrder({ state, body }: Call): Reply {
  const lines = (Array.isArray(body.products) ? body.products : [])
    .filter(isPlainObject)
    .map((line) => toLine(state, line));
  const short = lines.findIndex(
    ({ variationId, warehouseId, quantity }) =>
      (state.variations.get(variationId)?.stock.get(warehouseId) ?? -1) < quantity,
  );
  if (short >= 0) return refused({ [`products.${short}.qty`]: ['The stock is not sufficient.'] });
  const payment = isPlainObject(body.payment) ? body.payment : {};
  const order = placeOrder(state, {
    customerName: 'Pelanggan',
    category: 'APP',
    lines,
    payment: String(payment.status) as Order['payment'],
  });
  return ok({
    request_id: 'sandbox',
    response: 'Success',
    message: 'Order created',
    data: { order_id: order.id, po_number: order.number },
  });
}

function toLine(state: ShopState, line: JsonObject): OrderLine {
  const variation = state.variations.get(Number(line.id));
  return {
    variationId: Number(line.id),
    warehouseId: Number(line.warehouse_id ?? mainWarehouseId),
    name: state.products.get(variation?.productId ?? 0)?.name ?? '',
    price: variation?.price ?? 0,
    quantity: Number(line.qty),
  };
}

function cancelOrder({ state, body }: Call): Reply {
  const order = state.orders.find(({ id, isCancelled }) => id === Number(body.id) && !isCancelled);
  if (!order) return missingRecord('Order');
  order.isCancelled = true;
  for (const { variationId, warehouseId, quantity } of order.lines) {
    const variation = state.variations.get(variationId);
    const because = { description: `Cancel order #${order.number}`, orderId: order.id };
    if (variation?.stock.has(warehouseId)) state.changeStock(variation, warehouseId, quantity, because);
  }
  return ok({
    response: 'success',
    message: 'Order has been Canceled',
    data: { order_id: order.id, po_number: order.number },
  });
}

function listOrders(call: Call): Reply {
  const { state, query } = call;
  const within = periodOf(call);
  const keyword = String(query.keyword ?? '').toLowerCase();
  const fits = (value: JsonValue, name: string) => query[name] === undefined || query[name] === value;
  const listed = state.orders
    .filter((order) => !order.isCancelled && within(order.createdAt))
    .filter((order) => fits(order.payment, 'payment_status') && fits(order.progress, 'order_progress_status'))
    .filter((order) => fits(order.category, 'order_category'))
    .filter((order) => keyword === '' || order.customerName.toLowerCase().includes(keyword))
    .sort((a, b) => b.createdAt - a.createdAt);
  const byId = new Map(listed.map((order) => [order.id, order]));
  const page = paged(call, [...byId.keys()], { default: 10, max: 100 });
  return ok({
    ...page,
    data: (page.data as number[]).flatMap((id) => byId.get(id) ?? []).map((order) => orderJson(state, order)),
  });
}

/** {api: Get Orders, Create Order, Cancel an Order} */
export const orderHandlers: Handlers = {
  'GET /order': listOrders,
  'POST /order': createOrder,
  'POST /order/cancel': cancelOrder,
};
