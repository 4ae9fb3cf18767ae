import { recordOf } from '../../../api/answer';
import { catalogue } from '../../../api/catalogue';
import { listAll } from '../../../api/list-all';
import type { OrderDetail } from '../../../api/resources/orders/order';
import type { BankList } from '../../../api/resources/shop/bank';
import { idParameter } from '../../../api/values/long-integer';
import type { ShopSession } from '../../../runs/shop-session';
import { commandColumn } from '../../../tables/command-column';
import { paymentColumn, waybillColumn } from '../../../tables/datasets/orders/order-columns';
import { textOf, toPlainCell } from '../../../tables/plain-value';
import type { Value } from '../../edit';
import type { ReadLive } from '../live-records';
import { bankObjection } from './bank-choice';

/** What an order can be told apart by: alive or not. */
export const orderStates = { accepted: 'ACCEPTED', cancelled: 'CANCELED', rejected: 'REJECTED', expired: 'EXPIRED' };

type Report = (done: number, total: number) => void;

/** Orders as they are now, by id; one that is gone is not in it. */
export function readOrders(
  { client }: ShopSession,
  orderIds: readonly string[],
  report?: Report,
): ReadonlyMap<string, OrderDetail> {
  const outcomes = client.callMany(
    catalogue.order.detail,
    orderIds.map((id) => ({ id: idParameter(id) })),
    report,
  );
  const orders = new Map<string, OrderDetail>();
  outcomes.forEach((outcome, index) => {
    if (outcome.ok) orders.set(orderIds[index] ?? '', recordOf(catalogue.order.detail, outcome.answer));
    else if (outcome.error.code !== 'notFound') throw outcome.error;
  });
  return orders;
}

/** What is left to be paid. */
export const dueOf = ({ remaining_amount }: OrderDetail): number => Number(toPlainCell('money', remaining_amount));

/** An order that lives is spelled `ACCEPT` by one answer and `ACCEPTED` by another; the beginning tells. */
function stateOf({ order_status }: OrderDetail): string {
  const said = textOf(order_status);
  return Object.values(orderStates).find((state) => said.slice(0, 6) === state.slice(0, 6)) ?? said;
}

/** `''` where it has none. */
export const waybillOf = ({ awb_number }: OrderDetail): string => textOf(awb_number);

function valueIn(order: OrderDetail, column: string): Value | undefined {
  if (column === waybillColumn) return waybillOf(order);
  if (column === paymentColumn) return dueOf(order);
  return column === commandColumn.key ? stateOf(order) : undefined;
}

/** Orders one by one: the list knows only a period. A shop that tells no cancelled order by itself tells them in their own lists. */
export const readLiveOrders: ReadLive = (session, cells, _listCalls, step) => {
  const ids = [...new Set(cells.map(({ recordId }) => recordId))];
  const orders = readOrders(session, ids, (done, total) => session.run.report(step, done, total));
  const missing = cells.some(({ recordId, column }) => column === commandColumn.key && !orders.has(recordId));
  const ended = missing ? readEnded(session) : new Map<string, string>();
  const banks = cells.some(({ column }) => column === paymentColumn) ? readBanks(session) : [];
  return {
    has: (id) => orders.has(id) || ended.has(id),
    valueOf: (id, column) => {
      const order = orders.get(id);
      return order ? valueIn(order, column) : ended.get(id);
    },
    labelOf: (id, column) => (column === 'po_number' ? orders.get(id)?.po_number : undefined),
    objectionTo: ({ column, details }) => (column === paymentColumn ? bankObjection(banks, details) : undefined),
  };
};

const endings = [
  ['CANCEL', orderStates.cancelled],
  ['REJECTED', orderStates.rejected],
  ['EXPIRED', orderStates.expired],
] as const;

/** The states of orders that came to nothing, by id. */
const readEnded = ({ client, memory }: ShopSession): ReadonlyMap<string, string> =>
  new Map(
    endings.flatMap(([type, state]) =>
      listAll(client, memory, catalogue.cancelledOrder.list, { type }).map(
        ({ order_id }) => [String(order_id), state] as const,
      ),
    ),
  );

/** The accounts that customers pay into. */
export const readBanks = ({ client }: ShopSession): readonly BankList[] =>
  client.call(catalogue.bank.list, { type: 'BANK' }).data;
