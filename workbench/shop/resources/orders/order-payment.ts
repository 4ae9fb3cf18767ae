import { type Call, type Handlers, invalid, missingRecord, ok, type Reply, refused, unknownId } from '../../handler';
import { dayOf, timeOf } from '../../local-time';
import { remainingOf } from '../../order-money';
import { rupiah } from '../../rupiah';
import { isPlainObject } from '../../shop-message';
import type { OrderPayment } from '../../state/order-payments';
import type { Order } from '../../state/orders';
import { clearPayments, notePayment } from './order-details';

const livingOrder = ({ state }: Call, id: unknown): Order | undefined =>
  state.orders.find((order) => !order.isCancelled && order.id === Number(id));

/** How this answer spells the status; `C` is in the document. */
const paymentCodes = { PAID: 'Y', INSTALLMENT: 'C', UNPAID: 'N' } as const;

function quickPayment(call: Call): Reply {
  const { state, body } = call;
  const order = livingOrder(call, body.id);
  if (!order) return missingRecord('Order');
  const payment = isPlainObject(body.payment) ? body.payment : {};
  if (!state.banks.some(({ id }) => id === payment.bank_id)) return invalid(state, unknownId('payment.bank_id'));
  const problems = findPaymentProblems(call, order, Number(payment.amount ?? 0));
  if (problems) return problems;
  notePayment(state, order, payment);
  return ok({
    request_id: state.nextRequestId(),
    response: 'success',
    message: ['Payment Updated'],
    data: { order_id: order.id, po_number: order.number, payment_status: paymentCodes[order.payment] },
  });
}

/** The documented error carries a number among its texts, and no id of the request. */
function findPaymentProblems({ state }: Call, order: Order, amount: number): Reply | undefined {
  const remaining = remainingOf(state, order);
  const message = {
    ...(order.payment === 'PAID' ? { id: ['Order has been paid'] } : {}),
    ...(amount > remaining
      ? { amount: ['Amount is more than amount remaining of this order'], 'maximum amount': [remaining] }
      : {}),
  };
  if (Object.keys(message).length === 0) return undefined;
  return { status: 400, body: { response: 'Failed', message, data: null } };
}

/** By an order, or by one payment. */
function listPayments({ state, query }: Call): Reply {
  const byPayment = query.status === 'PAYMENT';
  const order = state.orders.find((one) =>
    byPayment ? state.orderPayments.of(one).some(({ id }) => id === Number(query.id)) : one.id === Number(query.id),
  );
  if (!order) return missingRecord(byPayment ? 'Payment' : 'Order');
  const payments = state.orderPayments.of(order).filter(({ id }) => !byPayment || id === Number(query.id));
  const toJson = ({ id, bankId, paidAt, createdAt, nominal, status }: OrderPayment) => {
    const bank = state.banks.find((one) => one.id === bankId);
    return {
      payment_id: id,
      bank_id: String(bankId),
      bank_name: bank?.name ?? '',
      account_number: bank?.accountNumber ?? '',
      paid_at: dayOf(paidAt),
      created_at: timeOf(createdAt),
      nominal: rupiah(nominal),
      status,
    };
  };
  return ok({ response: 'success', data: payments.map(toJson) });
}

function deleteInstallments(call: Call): Reply {
  const order = livingOrder(call, call.path.order_id);
  if (!order) return missingRecord('Order');
  if (order.payment !== 'INSTALLMENT') return refused('The order has no installments.');
  clearPayments(call.state, order);
  return ok({ response: 'success', message: 'Success, payment history has been deleted', data: null });
}

/** {api: Update Payment, Get Payment Histories, Delete Installment History} */
export const orderPaymentHandlers: Handlers = {
  'PATCH /order/quick-payment': quickPayment,
  'GET /order/payment-history': listPayments,
  'DELETE /order/installment/{order_id}': deleteInstallments,
};
