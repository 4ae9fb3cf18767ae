import { catalogue } from '../../../api/catalogue';
import type { InputOf } from '../../../api/endpoint';
import { checkInput } from '../../../api/input-check';
import type { BankList } from '../../../api/resources/bank';
import type { OrderDetail } from '../../../api/resources/order';
import { shopDay } from '../../../days/shop-day';
import type { ShopSession } from '../../../runs/shop-session';
import {
  paymentBankColumn,
  paymentColumn,
  paymentDayColumn,
  paymentStatusColumn,
} from '../../../tables/datasets/order-columns';
import { isAddOnError } from '../../../text/add-on-error';
import { say } from '../../../text/message';
import type { Action, Judgement, Step } from '../../action';
import { afterSending } from '../../after-sending';
import { allThatIsDue, type Edit, isSame, type Value } from '../../edit';
import { type Change, changed, changeKey, type Operation, onlyChangeOf } from '../../operation';
import { bankOf } from './bank-choice';
import { dueOf, readBanks, readOrders } from './live-orders';

type Payment = InputOf<typeof catalogue.order.pay>;

const dueAfter = ({ from, to }: Pick<Change, 'from' | 'to'>): number =>
  to === allThatIsDue ? 0 : Number(from) - Number(to);

/** Of an order on which something was paid. */
const statusFor = (due: number) => (due === 0 ? 'PAID' : 'INSTALLMENT');

function judge({ wanted }: Edit, due: Value): Judgement {
  if (wanted === allThatIsDue) return { status: Number(due) > 0 ? 'ready' : 'alreadySo' };
  if (Number(wanted) <= Number(due)) return { status: 'ready' };
  return { status: 'blocked', reason: { message: 'blocked.moreThanDue', values: { live: due } } };
}

/** What would be booked. Goods of other suppliers go with what they cost, as the order tells it. {api: Update Payment} */
function toPayment(session: ShopSession, change: Change, order: OrderDetail, banks: readonly BankList[]): Payment {
  const day = change.details?.[paymentDayColumn] ?? shopDay(session.platform.clock.now());
  const payment = {
    status: statusFor(dueAfter(change)),
    date: String(day),
    bank_id: bankOf(banks, change.details)?.bank_id,
    amount: Number(change.from) - dueAfter(change),
    ...(order.product_status === 'R' ? { cost_of_goods_sales: Number(order.cost_of_goods_sales) } : {}),
  };
  // Whether it fits is checked before it is sent.
  return { id: Number(change.id), payment } as Payment;
}

/** What an operation would send, if as much is due as the person saw; or why it must not be sent. */
function prepare(
  session: ShopSession,
  operation: Operation,
  order: OrderDetail | undefined,
  banks: readonly BankList[],
): Operation {
  const change = onlyChangeOf(operation);
  if (!order) return changed(session, operation, 'failed', { reason: say(session.language, 'blocked.gone') });
  const due = dueOf(order);
  if (!isSame(due, change.from)) {
    return changed(session, operation, 'failed', { reason: '', heldBack: { [changeKey(change)]: due } });
  }
  const sent = toPayment(session, change, order, banks);
  try {
    checkInput(catalogue.order.pay, sent);
  } catch (error) {
    if (!isAddOnError(error)) throw error;
    return changed(session, operation, 'failed', { reason: error.tellIn(session.language) });
  }
  return changed(session, operation, 'intended', { sent });
}

const readOrdersOf = (session: ShopSession, operations: readonly Operation[]) =>
  readOrders(
    session,
    operations.map((operation) => onlyChangeOf(operation).id),
  );

/** Reads what is due, notes what will be sent, and sends it: nothing is booked on an order that somebody else booked on meanwhile. */
const send: Step = (session, operations, note) => {
  const orders = readOrdersOf(session, operations);
  const banks = readBanks(session);
  const prepared = operations.map((operation) =>
    prepare(session, operation, orders.get(onlyChangeOf(operation).id), banks),
  );
  note(prepared);
  const leaving = prepared.filter(({ state }) => state === 'intended');
  const outcomes = session.client.callMany(
    catalogue.order.pay,
    leaving.map(({ result }) => result?.sent as Payment),
  );
  const answered = new Map(
    leaving.map((operation, index) => [operation, afterSending(session, operation, outcomes[index])]),
  );
  return prepared.map((operation) => answered.get(operation) ?? operation);
};

/** What is due decides: as before, nothing was booked; less by just this payment, it was; anything else, a person has to look. */
const locate: Step = (session, operations) => {
  const orders = readOrdersOf(session, operations);
  return operations.map((operation) => {
    const change = onlyChangeOf(operation);
    const order = orders.get(change.id);
    if (!operation.result?.sent || !order) return operation;
    const due = dueOf(order);
    if (isSame(due, change.from)) return operation;
    if (due === dueAfter(change)) return changed(session, operation, 'accepted');
    return changed(session, operation, 'unknown', { reason: say(session.language, 'reason.otherDue', { due }) });
  });
};

const settle: Step = (session, operations) => {
  const orders = readOrdersOf(session, operations);
  return operations.map((operation) => {
    const change = onlyChangeOf(operation);
    const order = orders.get(change.id);
    if (!order) return changed(session, operation, 'unknown', { reason: say(session.language, 'blocked.gone') });
    return changed(session, operation, 'done', { seen: { [changeKey(change)]: dueOf(order) }, sent: undefined });
  });
};

/** Payments and instalments that came in for orders; the value of the column in the shop is what is left to be paid. {api: Update Payment} */
export const orderPayment: Action = {
  id: 'order.pay',
  endpoints: [catalogue.order.pay.id],
  riskOf: () => catalogue.order.pay.risk,
  idempotent: false,
  marker: undefined,
  kindOf: (column) => (column === paymentColumn ? 'payment' : undefined),
  entry: {
    isIdle: (wanted) => wanted === 0,
    judge,
    about: 'about.due',
    shownIn: (_column, due) => ({ column: paymentStatusColumn, value: statusFor(Number(due)) }),
  },
  details: [paymentBankColumn, paymentDayColumn],
  readsBeforeSending: true,
  placesOf: () => ['payment', 'amount'],
  group: (edits) => edits.map((edit) => [edit]),
  send,
  locate,
  settle,
  expected: dueAfter,
  undo: undefined,
};
