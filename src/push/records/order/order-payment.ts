import { catalogue } from '../../../api/catalogue';
import { isPlainObject } from '../../../api/plain-object';
import type { OrderDetail } from '../../../api/resources/orders/order';
import type { BankList } from '../../../api/resources/shop/bank';
import { idParameter } from '../../../api/values/long-integer';
import { shopDay } from '../../../days/shop-day';
import type { Prepared } from '../../../runs/operation-type';
import type { ShopSession } from '../../../runs/shop-session';
import type { Change, PushOperationResult } from '../../../state/schema/push-lines';
import {
  paymentBankColumn,
  paymentColumn,
  paymentDayColumn,
  paymentStatusColumn,
} from '../../../tables/datasets/orders/order-columns';
import { say } from '../../../text/message';
import { judgeWish } from '../../../wishes/judge-wish';
import { orderFacts } from '../../../wishes/orders/order-facts';
import { paymentDoubts } from '../../../wishes/orders/payments-at-once';
import { dueOf, readBanks, readOrders } from '../../../wishes/orders/read-orders';
import type { Action, Judgement } from '../../action';
import { allThatIsDue, type Edit, isSame, type Value } from '../../edit';
import { changeKey, onlyChangeOf, type PushOperation } from '../../operation';
import { bankOf } from './bank-choice';

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
function toPayment(session: ShopSession, change: Change, order: OrderDetail, banks: readonly BankList[]) {
  const day = change.details?.[paymentDayColumn] ?? shopDay(session.platform.clock.now());
  const payment = {
    status: statusFor(dueAfter(change)),
    date: String(day),
    bank_id: bankOf(banks, change.details)?.bank_id,
    amount: Number(change.from) - dueAfter(change),
    ...(order.product_status === 'R' ? { cost_of_goods_sales: Number(order.cost_of_goods_sales) } : {}),
  };
  return { id: idParameter(change.id), payment };
}

/** What an operation would send, if as much is due as the person saw; or why it must not be sent. */
function preparePayment(
  session: ShopSession,
  operation: PushOperation,
  order: OrderDetail | undefined,
  banks: readonly BankList[],
): Prepared<PushOperationResult> {
  const change = onlyChangeOf(operation);
  if (!order) return { found: 'refused', result: { reason: say(session.language, 'blocked.gone') } };
  const { error } = judgeWish('pay', orderFacts(order));
  if (error) return { found: 'refused', result: { reason: say(session.language, error.message, error.values) } };
  const due = dueOf(order);
  if (!isSame(due, change.from))
    return { found: 'held', result: { reason: '', heldBack: { [changeKey(change)]: due } } };
  return { found: 'ready', result: { sent: toPayment(session, change, order, banks) } };
}

const readOrdersOf = (session: ShopSession, operations: readonly PushOperation[]) =>
  readOrders(
    session,
    operations.map((operation) => onlyChangeOf(operation).id),
  );

/** Reads what is due right before: nothing is booked on an order that somebody else booked on meanwhile. */
const prepare: Action['prepare'] = (session, operations) => {
  const orders = readOrdersOf(session, operations);
  const banks = readBanks(session);
  return operations.map((operation) =>
    preparePayment(session, operation, orders.get(onlyChangeOf(operation).id), banks),
  );
};

const requestOf = ({ intent, result }: PushOperation) => {
  const { sent } = result ?? {};
  if (!isPlainObject(sent)) throw new Error(`Nothing is prepared for ${intent.marker}.`);
  return { endpoint: catalogue.order.pay, input: sent };
};

/** What is due decides: as before, nothing was booked; less by just this payment, it was; anything else, a person has to look. */
const locate: Action['locate'] = (session, operations) => {
  const orders = readOrdersOf(session, operations);
  return operations.map((operation) => {
    const change = onlyChangeOf(operation);
    const order = orders.get(change.id);
    if (!order) return { found: 'absent' };
    const due = dueOf(order);
    if (isSame(due, change.from)) return { found: 'absent' };
    if (due === dueAfter(change)) return { found: 'accepted' };
    return { found: 'unclear', result: { reason: say(session.language, 'reason.otherDue', { due }) } };
  });
};

const settle: Action['settle'] = (session, operations) => {
  const orders = readOrdersOf(session, operations);
  return operations.map((operation) => {
    const change = onlyChangeOf(operation);
    const order = orders.get(change.id);
    if (!order) return { found: 'unclear', result: { reason: say(session.language, 'blocked.gone') } };
    return { found: 'done', result: { seen: { [changeKey(change)]: dueOf(order) }, sent: undefined } };
  });
};

const doubtsAmong: Action['doubtsAmong'] = (edits) => {
  const payments = new Map(
    edits.flatMap((edit) =>
      edit.wanted === allThatIsDue ? [] : [[edit, { paid: Number(edit.wanted), due: Number(edit.live) }] as const],
    ),
  );
  const doubtAbout = paymentDoubts([...payments.values()]);
  return (edit) => {
    const payment = payments.get(edit);
    return [(payment && doubtAbout(payment)) ?? []].flat();
  };
};

/** Payments and instalments that came in for orders; the value of the column in the shop is what is left to be paid. {api: Update Payment} */
export const orderPayment: Action = {
  id: 'order.pay',
  endpoints: [catalogue.order.pay.id],
  riskOf: () => catalogue.order.pay.risk,
  wishOf: () => 'pay',
  marker: undefined,
  kindOf: (column) => (column === paymentColumn ? 'payment' : undefined),
  entry: {
    isIdle: (wanted) => wanted === 0,
    judge,
    about: 'about.due',
    shownIn: (_column, due) => ({ column: paymentStatusColumn, value: statusFor(Number(due)) }),
  },
  doubtsAmong,
  details: [paymentBankColumn, paymentDayColumn],
  placesOf: () => ['payment', 'amount'],
  group: (edits) => edits.map((edit) => [edit]),
  prepare,
  requestOf,
  locate,
  settle,
  expected: dueAfter,
  undo: undefined,
};
