import { catalogue } from '../../../api/catalogue';
import { idParameter } from '../../../api/values/long-integer';
import type { ShopSession } from '../../../runs/shop-session';
import { waybillColumn } from '../../../tables/datasets/orders/order-columns';
import { say } from '../../../text/message';
import { readOrders, waybillOf } from '../../../wishes/orders/read-orders';
import { waybillDoubts } from '../../../wishes/orders/waybill-doubts';
import type { Action } from '../../action';
import { isSame, type Value } from '../../edit';
import { changeKey, onlyChangeOf, type PushOperation } from '../../operation';
import { compareWaiting } from '../record-command';
import { readLiveOrders } from './live-orders';

/** Waybill numbers as the shop has them now, by order id; an order that is gone is not in it. */
const readAwbs = (session: ShopSession, orderIds: readonly string[]): ReadonlyMap<string, Value> =>
  new Map([...readOrders(session, orderIds)].map(([id, order]) => [id, waybillOf(order)]));

const orderOf = (operation: PushOperation): string => onlyChangeOf(operation).id;

const requestOf = (operation: PushOperation) => ({
  endpoint: catalogue.order.addAwb,
  input: { id: idParameter(orderOf(operation)), awb_number: String(onlyChangeOf(operation).to) },
});

/**
 * The number itself is the marker: an order that shows it was told it; the customer is not told a second time. With a third number, which somebody
 * else has set meanwhile, nobody knows.
 */
const locate: Action['locate'] = (session, operations) => {
  const awbs = readAwbs(session, operations.map(orderOf));
  return operations.map((operation) => {
    const { from, to } = onlyChangeOf(operation);
    const value = awbs.get(orderOf(operation)) ?? '';
    if (isSame(value, to)) return { found: 'accepted' };
    if (isSame(value, from)) return { found: 'absent' };
    return { found: 'unclear', result: { reason: say(session.language, 'reason.otherValue', { value }) } };
  });
};

const settle: Action['settle'] = (session, operations) => {
  const awbs = readAwbs(session, operations.map(orderOf));
  return operations.map((operation) => {
    const seen = { [changeKey(onlyChangeOf(operation))]: awbs.get(orderOf(operation)) ?? '' };
    return { found: 'done', result: { seen } };
  });
};

const doubtsAmong: Action['doubtsAmong'] = (edits) => {
  const doubtAbout = waybillDoubts(edits.map(({ wanted }) => String(wanted)));
  return ({ wanted }) => [doubtAbout(String(wanted)) ?? []].flat();
};

/** Air waybill numbers of orders; the shop tells the customer, which nothing takes back. {api: Add AWB Number} */
export const orderAwb: Action = {
  id: 'order.awb',
  endpoints: [catalogue.order.addAwb.id],
  riskOf: () => catalogue.order.addAwb.risk,
  wishOf: () => 'waybill',
  marker: undefined,
  doubtsAmong,
  kindOf: (column) => (column === waybillColumn ? 'text' : undefined),
  group: (edits) => edits.map((edit) => [edit]),
  requestOf,
  locate,
  compareAgain: compareWaiting(readLiveOrders, () => 'waybill'),
  settle,
  expected: ({ to }) => to,
  undo: undefined,
};
