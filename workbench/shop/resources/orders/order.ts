import { type Call, type Handlers, invalid, missingRecord, ok, type Reply, unknownId } from '../../handler';
import { isPlainObject, itemsOf, type JsonObject } from '../../shop-message';
import { mainWarehouseId, type ShopState } from '../../shop-state';
import type { Order, OrderLine } from '../../state/orders';
import { clearPayments, notePayment, readDetails } from './order-details';
import { cancelOrder, isOwnStock, placeOrder } from './place-order';

function createOrder({ state, body }: Call): Reply {
  const asked = itemsOf(body.products).filter(isPlainObject);
  const lines = asked.map((line) => toLine(state, line));
  const problems = findProblems(state, asked, lines);
  if (Object.keys(problems).length > 0) return invalid(state, problems);
  const status = isPlainObject(body.payment) ? String(body.payment.status) : 'UNPAID';
  const payment = payments.find((one) => one === status) ?? 'UNPAID';
  const goods = lines.reduce((sum, { price, quantity }) => sum + price * quantity, 0);
  const details = readDetails(body, goods);
  const order = placeOrder(state, { customerName: 'Pelanggan', category: 'APP', lines, payment, ...details });
  if (isPlainObject(body.payment) && payment !== 'UNPAID' && body.payment.amount !== undefined) {
    clearPayments(state, order);
    notePayment(state, order, body.payment);
  }
  return ok({
    request_id: state.nextRequestId(),
    response: 'Success',
    message: 'Order created',
    data: { order_id: order.id, po_number: order.number },
  });
}

const payments: readonly Order['payment'][] = ['PAID', 'INSTALLMENT', 'UNPAID'];

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

/** Two lines may take from the same shelf: a later one finds what the earlier ones leave. */
function findProblems(state: ShopState, asked: readonly JsonObject[], lines: readonly OrderLine[]) {
  const taken = new Map<string, number>();
  const problems: Record<string, string[]> = {};
  for (const [index, line] of lines.entries()) {
    const field = `products.${index}`;
    const variation = state.variations.get(line.variationId);
    const type = state.products.get(variation?.productId ?? 0)?.type;
    const shelf = `${line.variationId}@${line.warehouseId}`;
    const wanted = (taken.get(shelf) ?? 0) + line.quantity;
    taken.set(shelf, wanted);
    if (!variation) Object.assign(problems, unknownId(`${field}.id`));
    else if (line.quantity < 1) problems[`${field}.qty`] = [`The ${field}.qty must be at least 1.`];
    else if (asked[index]?.product_status !== type) {
      problems[`${field}.product_status`] = [
        `The ${field}.product_status must be one of the following value : ${type}`,
      ];
    } else if (isOwnStock(state, line) && (variation.stock.get(line.warehouseId) ?? 0) < wanted) {
      problems[`${field}.qty`] = ['The stock is not sufficient.'];
    }
  }
  return problems;
}

function cancel({ state, body }: Call): Reply {
  const order = state.orders.find(({ id, isCancelled }) => id === Number(body.id) && !isCancelled);
  if (!order) return missingRecord('Order');
  cancelOrder(state, order);
  return ok({
    response: 'success',
    message: 'Order has been Canceled',
    data: { order_id: order.id, po_number: order.number },
  });
}

/** {api: Create Order, Cancel an Order} */
export const orderHandlers: Handlers = {
  'POST /order': createOrder,
  'POST /order/cancel': cancel,
};
