import type { Progress } from '../../api/client';
import type { OrderDetail } from '../../api/resources/orders/order';
import { readNumber } from '../../api/values/read-number';
import { readDay } from '../../days/read-moment';
import type { ShopAccess } from '../../runs/shop-session';
import { textOf, toPlainCell } from '../../tables/plain-value';
import type { AddOnError } from '../../text/add-on-error';
import type { RecordFacts } from '../wish';
import { dueOf, readEachOrder, readEnded, stateOf, waybillOf } from './read-orders';

/** What matters of an order to what is asked of it. */
export function orderFacts(order: OrderDetail): RecordFacts {
  const { total_amount, payment_status, order_progress_status, order_detail, order_date } = order;
  const due = dueOf(order);
  const total = Number(toPlainCell('money', total_amount));
  const pieces = (order_detail ?? []).reduce((sum, { qty }) => sum + (readNumber(qty, 'shop') ?? 0), 0);
  return {
    ...{ state: stateOf(order), due, pieces, day: readDay(order_date) ?? '' },
    isDelivered: textOf(order_progress_status) === 'DELIVERED',
    waybill: waybillOf(order),
    // Without an answer about what is left, everything would seem to be paid.
    paid: textOf(payment_status) === 'UNPAID' ? 0 : Math.max(0, total - due),
  };
}

/** What matters of orders by now, and why the shop does not say it. */
export interface ReadOrderFacts {
  /** `undefined` for those of which it has nothing. */
  readonly factsOf: (id: string) => RecordFacts | undefined;
  /** The orders themselves, as far as it has them. */
  readonly told: ReadonlyMap<string, OrderDetail>;
  readonly untold: ReadonlyMap<string, AddOnError>;
}

/** Reads what matters of orders by now. */
export function readOrderFacts(
  access: Pick<ShopAccess, 'client' | 'memory'>,
  ids: readonly string[],
  report?: Progress,
): ReadOrderFacts {
  const { told, untold } = readEachOrder(access, ids, report);
  const areGone = ids.some((id) => !told.has(id) && !untold.has(id));
  return { factsOf: factsIn(told, areGone ? readEnded(access) : new Map()), told, untold };
}

/** What matters of orders that were read. @param ended the states of those that came to nothing. */
export const factsIn =
  (orders: ReadonlyMap<string, OrderDetail>, ended: ReadonlyMap<string, string>) =>
  (id: string): RecordFacts | undefined => {
    const [order, state] = [orders.get(id), ended.get(id)];
    if (order) return orderFacts(order);
    return state === undefined ? undefined : endedFacts(state);
  };

/** Of an order of which only the list of the ended ones tells, that it has ended. */
const endedFacts = (state: string): RecordFacts => ({
  ...{ state, isDelivered: false, paid: 0, due: 0, pieces: 0, day: '', waybill: '' },
});
