import { catalogue } from '../../api/catalogue';
import type { ShopSession } from '../../state/shop-session';
import type { Action, Step } from '../action';
import { afterSending } from '../after-sending';
import { isSame, type Value } from '../edit';
import type { LiveRecords, ReadLive } from '../live-records';
import { changed, changeKey, type Operation } from '../operation';

const awbColumn = 'awb_number';

/** Waybill numbers as the shop has them now, by order id; an order that is gone is not in it. */
function readAwbs(
  session: ShopSession,
  orderIds: readonly string[],
  onProgress?: (done: number, total: number) => void,
) {
  const outcomes = session.client.callMany(
    catalogue.order.detail,
    orderIds.map((id) => ({ id: Number(id) })),
    onProgress,
  );
  const awbs = new Map<string, Value>();
  outcomes.forEach((outcome, index) => {
    if (outcome.ok) awbs.set(orderIds[index] ?? '', outcome.answer.data.awb_number ?? '');
    else if (outcome.error.code !== 'notFound') throw outcome.error;
  });
  return awbs;
}

/** Orders one by one: the list knows only a period. */
export const readLiveOrders: ReadLive = (session, cells, _listCalls, step): LiveRecords => {
  const ids = [...new Set(cells.map(({ recordId }) => recordId))];
  const awbs = readAwbs(session, ids, (done, total) => session.run.report(step, done, total));
  return { has: (id) => awbs.has(id), valueOf: (id, column) => (column === awbColumn ? awbs.get(id) : undefined) };
};

const orderOf = ({ intent }: Operation): string => intent.changes[0]?.id ?? '';

const send: Step = (session, operations) => {
  const outcomes = session.client.callMany(
    catalogue.order.addAwb,
    operations.map((operation) => ({
      id: Number(orderOf(operation)),
      awb_number: String(operation.intent.changes[0]?.to),
    })),
  );
  return operations.map((operation, index) => afterSending(session, operation, outcomes[index]));
};

/** The number itself is the marker: an order that shows it was told it; the customer is not told a second time. */
const locate: Step = (session, operations) => {
  const awbs = readAwbs(session, operations.map(orderOf));
  return operations.map((operation) => {
    const wanted = operation.intent.changes[0]?.to ?? '';
    return isSame(awbs.get(orderOf(operation)) ?? '', wanted) ? changed(session, operation, 'accepted') : operation;
  });
};

const settle: Step = (session, operations) => {
  const awbs = readAwbs(session, operations.map(orderOf));
  return operations.map((operation) => {
    const now = awbs.get(orderOf(operation)) ?? '';
    const seen = Object.fromEntries(operation.intent.changes.map((change) => [changeKey(change), now]));
    return changed(session, operation, 'done', { seen });
  });
};

/** Air waybill numbers of orders; the shop tells the customer, which nothing takes back. {api: Add AWB Number} */
export const orderAwb: Action = {
  id: 'order.awb',
  endpoints: [catalogue.order.addAwb.id],
  riskOf: () => catalogue.order.addAwb.risk,
  idempotent: false,
  marker: undefined,
  kindOf: (column) => (column === awbColumn ? 'text' : undefined),
  group: (edits) => edits.map((edit) => [edit]),
  send,
  locate,
  settle,
  expected: ({ to }) => to,
  undo: undefined,
};
