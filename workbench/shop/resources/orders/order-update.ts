import { type Call, type Handlers, invalid, missingRecord, ok, type Reply, unknownId } from '../../handler';
import { mailToOwner } from '../../mail-to-owner';
import { isPlainObject, itemsOf, type JsonObject } from '../../shop-message';
import { mainWarehouseId, type ShopState } from '../../shop-state';
import type { Order, OrderLine } from '../../state/orders';
import { goodsOf } from '../../state/orders';
import { customerCategoryNames } from '../../state/payment-settings';
import { clearPayments, notePayment, readDetails } from './order-details';
import { listOrders } from './order-list';
import { hasStockFor, replaceLines } from './place-order';

const livingOrder = ({ state }: Call, id: unknown): Order | undefined =>
  state.orders.find((order) => !order.isCancelled && order.id === Number(id));

/** Everything of the order comes in the query: so the table says. */
function updateOrder(call: Call): Reply {
  const { state, query } = call;
  const order = livingOrder(call, query.order_id);
  if (!order) return missingRecord('Order');
  const asked = itemsOf(query.products).filter(isPlainObject);
  const unknown = asked.findIndex(({ id }) => !state.variations.has(Number(id)));
  if (unknown >= 0) return invalid(state, unknownId(`products.${unknown}.id`));
  const lines = changedLines(state, order, asked);
  if (!hasStockFor(state, lines, order.lines)) return invalid(state, { products: ['The stock is not sufficient.'] });
  replaceLines(state, order, lines);
  Object.assign(order, readDetails(query, goodsOf(order)));
  if (query.awb_number !== undefined) setAwb(state, order, String(query.awb_number));
  updatePayment(state, order, isPlainObject(query.payment) ? query.payment : {});
  return ok({
    request_id: state.nextRequestId(),
    response: 'Success',
    message: 'Order updated',
    data: { order_id: order.id, po_number: order.number },
  });
}

/** What is said replaces what was paid before; an order that stays paid stays where it is. */
function updatePayment(state: ShopState, order: Order, said: JsonObject): void {
  const { payment, progress } = order;
  clearPayments(state, order);
  if (said.status !== 'UNPAID') notePayment(state, order, said);
  if (payment === 'PAID' && order.payment === 'PAID') order.progress = progress;
}

/** With a flag on any line, the lines are changes to the order's; without, they are all of its lines. */
function changedLines(state: ShopState, order: Order, asked: readonly JsonObject[]): readonly OrderLine[] {
  const shelfOf = (line: Pick<OrderLine, 'variationId' | 'warehouseId'>) => `${line.variationId}@${line.warehouseId}`;
  const hasFlags = asked.some(({ flag }) => flag !== undefined);
  const lines = new Map((hasFlags ? order.lines : []).map((line) => [shelfOf(line), line]));
  for (const item of asked) {
    const variation = state.variations.get(Number(item.id));
    const line = {
      variationId: Number(item.id),
      warehouseId: Number(item.warehouse_id ?? mainWarehouseId),
      name: state.products.get(variation?.productId ?? 0)?.name ?? '',
      price: variation?.price ?? 0,
      quantity: Number(item.qty),
    };
    if (item.flag === 'DELETE') lines.delete(shelfOf(line));
    else lines.set(shelfOf(line), line);
  }
  return [...lines.values()];
}

export function setAwb(state: ShopState, order: Order, awb: string): void {
  order.awb = awb;
  if (order.payment !== 'PAID') return;
  order.progress = 'ON PROCESS';
  state.shipments.note(order, 'ON_PROCESS');
}

/** Tells the customer too, which costs one of the shop's messages. */
function addAwb(call: Call): Reply {
  const { state, query } = call;
  const order = livingOrder(call, query.id);
  if (!order) return missingRecord('Order');
  setAwb(state, order, String(query.awb_number));
  state.awbCredit -= 1;
  const text = `Resi order #${order.number}: ${order.awb}`;
  state.sentMessages.push({ at: state.clock.now(), customerId: null, orderId: order.id, text });
  return ok({
    request_id: state.nextRequestId(),
    response: 'Success',
    message: 'Awb number has been updated',
    data: {
      order_id: order.id,
      po_number: order.number,
      notification: {
        id: 1,
        title: 'Notification successfully sent',
        content: `Your receipt credit notification currently has ${state.awbCredit} remaining`,
      },
    },
  });
}

function wholesalePrice({ state, query }: Call): Reply {
  const variation = state.variations.get(Number(query.variation_id));
  if (!variation) return missingRecord('Variation');
  // The quantity comes back as the text that it is in the query.
  const data = { variation_id: variation.id, quantity: String(query.qty), price: variation.price };
  return ok({ response: 'success', data });
}

/** Resellers have prices of their own, so that wholesale prices are for customers only. */
function priceAccess({ path }: Call): Reply {
  const code = path.customer_category_code ?? '';
  const isKnown = code in customerCategoryNames || /^\d+$/.test(code);
  if (!isKnown) return missingRecord('Customer category');
  return ok({ response: 'Success', data: { wholesale_access: code === 'N', discount_access: true } });
}

/** Mails the owner, or answers with the orders where no mail is wanted: its pages make sense then only. */
const downloadOrders = (call: Call): Reply =>
  ['true', '1'].includes(String(call.query.without_being_sent)) ? listOrders(call) : mailToOwner(call, 'orders');

/** {api: Update Order, Add AWB Number, Get Wholesale Price, Get Price Access, Download (order)} */
export const orderUpdateHandlers: Handlers = {
  'PATCH /order': updateOrder,
  'POST /order/awb-number/add': addAwb,
  'GET /order/wholesale': wholesalePrice,
  'GET /order/check-price/{customer_category_code}': priceAccess,
  'GET /order/download': downloadOrders,
};
