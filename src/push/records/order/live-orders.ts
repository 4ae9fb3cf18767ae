import type { OrderDetail } from '../../../api/resources/orders/order';
import { readDay } from '../../../days/read-moment';
import { shopDay } from '../../../days/shop-day';
import { commandColumn } from '../../../tables/command-column';
import { paymentColumn, paymentDayColumn, waybillColumn } from '../../../tables/datasets/orders/order-columns';
import type { WishJudgement } from '../../../wishes/judge-wish';
import { factsIn } from '../../../wishes/orders/order-facts';
import { doubtAboutAmount, judgePaymentDay } from '../../../wishes/orders/payment-doubts';
import {
  dueOf,
  readBanks,
  readBooked,
  readEnded,
  readOrders,
  stateOf,
  waybillOf,
} from '../../../wishes/orders/read-orders';
import type { Edit, Reason, Value } from '../../edit';
import type { ReadLive } from '../live-records';
import { bankObjection } from './bank-choice';

function valueIn(order: OrderDetail, column: string): Value | undefined {
  if (column === waybillColumn) return waybillOf(order);
  if (column === paymentColumn) return dueOf(order);
  return column === commandColumn.key ? stateOf(order) : undefined;
}

/** An order that has ended takes nothing any more. */
const valueOfEnded = (state: string, column: string): Value => (column === commandColumn.key ? state : '');

/** Orders one by one: the list knows only a period. */
export const readLiveOrders: ReadLive = (session, cells, _listCalls, step) => {
  const ids = [...new Set(cells.map(({ recordId }) => recordId))];
  const orders = readOrders(session, ids, (done, total) => session.run.report(step, done, total));
  const missing = ids.some((id) => !orders.has(id));
  const ended = missing ? readEnded(session) : new Map<string, string>();
  const banks = cells.some(({ column }) => column === paymentColumn) ? readBanks(session) : [];
  const factsOf = factsIn(orders, ended);
  const isPaidInPart = (id: string) => (factsOf(id)?.paid ?? 0) > 0;
  const paidIn = cells.flatMap(({ column, recordId }) => (column === paymentColumn ? [recordId] : []));
  const bookedOn = readBooked(session, paidIn.filter(isPaidInPart));
  const today = shopDay(session.platform.clock.now());
  const dayIn = ({ details }: Pick<Edit, 'details'>) => readDay(details?.[paymentDayColumn]);
  const dayOf = (edit: Pick<Edit, 'recordId' | 'details'>): WishJudgement => {
    const day = dayIn(edit);
    return day === undefined ? { doubts: [] } : judgePaymentDay(day, today, factsOf(edit.recordId)?.day ?? '');
  };
  const amountDoubts = (edit: Edit): Reason[] => {
    const { recordId, column, wanted } = edit;
    const facts = column === paymentColumn && typeof wanted === 'number' ? factsOf(recordId) : undefined;
    const doubt =
      facts &&
      doubtAboutAmount({ amount: Number(wanted), day: dayIn(edit) ?? today, today }, facts.due, bookedOn(recordId));
    return doubt ? [doubt] : [];
  };
  return {
    has: (id) => orders.has(id) || ended.has(id),
    valueOf: (id, column) => {
      const order = orders.get(id);
      if (order) return valueIn(order, column);
      const state = ended.get(id);
      return state === undefined ? undefined : valueOfEnded(state, column);
    },
    factsOf,
    doubtsAbout: (edit) => [...amountDoubts(edit), ...dayOf(edit).doubts],
    labelOf: (id, column) => (column === 'po_number' ? orders.get(id)?.po_number : undefined),
    objectionTo: (edit) =>
      edit.column === paymentColumn ? (bankObjection(banks, edit.details) ?? dayOf(edit).error) : undefined,
  };
};
