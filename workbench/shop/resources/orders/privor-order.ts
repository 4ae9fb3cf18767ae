import { type Call, type Handlers, invalid, missingRecord, ok, type Reply, unknownId } from '../../handler';
import { timeOf } from '../../local-time';
import { isPlainObject, itemsOf } from '../../shop-message';
import { mainWarehouseId, type ShopState } from '../../shop-state';
import { bankImage, orderPayBankId } from '../../state/banks';
import { courierLogo } from '../../state/couriers';
import {
  factsOf,
  giveUp,
  isDecided,
  type PrivorOrder,
  type PrivorPayment,
  privorTotal,
} from '../../state/privor-orders';
import { keywordOf, paged } from '../../wire/paging';
import { hasStockFor, placeOrder } from './place-order';

const statusOf = ({ confirmedAt }: PrivorPayment) =>
  confirmedAt === null
    ? { payment_status: 'Waiting for Payment', payment_status_code: 4 }
    : { payment_status: 'Confirmed Pay', payment_status_code: 3 };

const openOrders = ({ orders }: PrivorPayment): readonly PrivorOrder[] =>
  orders.filter(({ decision }) => decision === null);

const totalOf = (payment: PrivorPayment): number =>
  openOrders(payment).reduce((sum, order) => sum + privorTotal(order), 0);

const timeOrNull = (moment: number | null): string | null => (moment === null ? null : timeOf(moment));

/** Ids are texts below the payment, numbers everywhere else. */
const paymentJson = (state: ShopState, payment: PrivorPayment) => ({
  payment_id: payment.id,
  shop_id: state.shopId,
  nominal_invoice: totalOf(payment),
  nominal_unique: payment.id % 100,
  nominal_transfer: payment.confirmedAt === null ? null : totalOf(payment),
  is_installment: false,
  payment_from: 'Storefront',
  payment_status: statusOf(payment).payment_status,
  payment_type: 1,
  payment_fee: null,
  pg_provider: null,
  xendit_id: null,
  va_no: null,
  created_by: payment.customer.id,
  updated_by: null,
  created_at: timeOf(payment.createdAt),
  updated_at: null,
  confirmed_at: timeOrNull(payment.confirmedAt),
  expired_at: timeOf(payment.expiresAt),
  old_payment_id: null,
  description: '',
  customer: { id: payment.customer.id, name: payment.customer.name, phone: payment.customer.phone },
  bank: { id: String(payment.bankId), name: bankName(state, payment) },
  payment_status_code: statusOf(payment).payment_status_code,
  orders: openOrders(payment).map(({ id, number }) => ({ po_number: String(number), order_id: String(id) })),
  products: openOrders(payment).flatMap(({ lines }) =>
    lines.map(({ name, quantity, variationId }) => ({
      name,
      quantity,
      product_meta_id: String(variationId),
      product_id: String(state.variations.get(variationId)?.productId ?? 0),
    })),
  ),
});

const bankName = ({ banks }: ShopState, { bankId }: PrivorPayment): string =>
  banks.find(({ id }) => id === bankId)?.name ?? '';

function listPayments(call: Call): Reply {
  const { state, query } = call;
  const isFound = keywordOf(call);
  const status = query.payment_status ?? 'CONFIRM';
  const listed = state.privorPayments.filter(
    (payment) =>
      !isDecided(payment) &&
      (status === 'ALL' || (payment.confirmedAt !== null) === (status === 'CONFIRM')) &&
      (query.customer_category === undefined || payment.isMember === (query.customer_category === 'MEMBER')) &&
      isFound(payment.customer.name, ...openOrders(payment).map(({ number }) => String(number))),
  );
  listed.sort((a, b) => b.createdAt - a.createdAt);
  return ok(paged(call, listed, { default: 10, max: 50 }, (payment) => paymentJson(state, payment)));
}

function showPayment({ state, path }: Call): Reply {
  const payment = state.privorPayments.find((one) => one.id === Number(path.payment_id) && !isDecided(one));
  if (!payment) return missingRecord('Payment');
  const isPaid = payment.confirmedAt !== null;
  return ok({
    data: {
      payment_id: payment.id,
      bill_total: totalOf(payment),
      // The space is in the document.
      'unique_code ': payment.id % 100,
      transfer_total: totalOf(payment),
      payment_date: timeOrNull(payment.confirmedAt),
      holder_name: null,
      pg_provider: payment.bankId === orderPayBankId ? 'saldo' : null,
      is_manual_payment: 'N',
      bank: {
        id: payment.bankId,
        bank: bankName(state, payment),
        holder_name: null,
        bank_number: null,
        image: bankImage('order'),
      },
      transfer_image: null,
      note: null,
      paid_at: timeOrNull(payment.confirmedAt),
      confirmation_status: isPaid,
      ...statusOf(payment),
      is_installment: false,
      installment_transferred: null,
      payment_fee: 0,
      virtual_account: null,
      is_xendit_pay: payment.bankId === orderPayBankId,
      xendit_message: 'Rejected orders are refunded for a fee',
      orders: openOrders(payment).map((order) => orderJson(state, payment, order)),
    },
  });
}

function orderJson(state: ShopState, { customer, isMember }: PrivorPayment, order: PrivorOrder) {
  const warehouseId = order.lines[0]?.warehouseId ?? mainWarehouseId;
  const isWarehouse = warehouseId !== mainWarehouseId;
  return {
    order_id: order.id,
    po_number: order.number,
    note: '',
    reseller: isMember ? customer.name : null,
    is_dropshipper: false,
    dropshipper: { name: null, phone: null },
    customer: { name: customer.name, address: customer.city, phone: customer.phone },
    products: order.lines.map(({ name, quantity }) => `${name} X ${quantity}`),
    total_amount: privorTotal(order),
    is_warehouse: isWarehouse,
    warehouse_name: isWarehouse ? state.warehouseName(warehouseId) : null,
    shipping_id: String(order.courierRateId),
    shipping_rate: order.rate,
    shipping_logistic: order.courier,
    shipping_cost: order.shippingCost,
    shipping_logo_url: courierLogo(order.courier),
  };
}

/** All of the decisions are carried out, or none: what is accepted must be there. */
function confirm({ state, body }: Call): Reply {
  const payment = state.privorPayments.find(({ id }) => id === body.id);
  if (!payment) return missingRecord('Payment');
  const decisions = itemsOf(body.orders).filter(isPlainObject);
  const byId = new Map(openOrders(payment).map((order) => [order.id, order]));
  const unknown = decisions.findIndex(({ id }) => !byId.has(Number(id)));
  if (unknown >= 0) return invalid(state, unknownId(`orders.${unknown}.id`));
  const decided = decisions.flatMap(({ id, action }) => {
    const order = byId.get(Number(id));
    return order ? [{ order, isAccepted: action === 'ACCEPT' }] : [];
  });
  const accepted = decided.filter(({ isAccepted }) => isAccepted);
  if (
    !hasStockFor(
      state,
      accepted.flatMap(({ order }) => order.lines),
    )
  ) {
    return invalid(state, { orders: ['The stock is not sufficient.'] });
  }
  for (const { order, isAccepted } of decided) {
    if (isAccepted) accept(state, payment, order);
    else giveUp(state, payment, order, { at: state.clock.now(), kind: 'REJECTED' });
  }
  return ok({
    id: payment.id,
    orders: decided.map(({ order, isAccepted }) => ({ id: order.id, action: isAccepted ? 'ACCEPT' : 'REJECT' })),
  });
}

function accept(state: ShopState, payment: PrivorPayment, privor: PrivorOrder): void {
  const { id, number } = placeOrder(state, factsOf(payment, privor));
  privor.decision = 'ACCEPT';
  if (payment.confirmedAt === null || payment.bankId !== orderPayBankId) return;
  state.orderPay.entries.push({
    id: state.nextId(),
    at: state.clock.now(),
    kind: 'ORDER_PAY',
    title: 'Pembayaran Order',
    description: `Pembayaran order #${number} (${id})`,
    nominal: privorTotal(privor),
  });
}

/** {api: Get Orders, Get Detailed Order, Order Confirmation (unconfirmed private orders)} */
export const privorOrderHandlers: Handlers = {
  'GET /order/unconfirmed-privor': listPayments,
  'GET /order/unconfirmed-privor/{payment_id}': showPayment,
  'PATCH /order/confirm': confirm,
};
