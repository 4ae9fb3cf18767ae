import { catalogue } from '../../../api/catalogue';
import type { ShopSession } from '../../../runs/shop-session';
import { waybillColumn } from '../../../tables/datasets/order-columns';
import type { Action, Step } from '../../action';
import { afterSending } from '../../after-sending';
import { isSame, type Value } from '../../edit';
import { changed, changeKey, type Operation } from '../../operation';
import { readOrders } from './live-orders';

/** Waybill numbers as the shop has them now, by order id; an order that is gone is not in it. */
const readAwbs = (session: ShopSession, orderIds: readonly string[]): ReadonlyMap<string, Value> =>
  new Map([...readOrders(session, orderIds)].map(([id, { awb_number }]) => [id, awb_number ?? '']));

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
  kindOf: (column) => (column === waybillColumn ? 'text' : undefined),
  group: (edits) => edits.map((edit) => [edit]),
  send,
  locate,
  settle,
  expected: ({ to }) => to,
  undo: undefined,
};
