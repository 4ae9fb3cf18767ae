import { catalogue } from '../../api/catalogue';
import type { Progress } from '../../api/client';
import { listAll } from '../../api/list-all';
import type { OrderDetail } from '../../api/resources/orders/order';
import type { BankList } from '../../api/resources/shop/bank';
import { idParameter } from '../../api/values/long-integer';
import { readDay } from '../../days/read-moment';
import type { ShopAccess } from '../../runs/shop-session';
import { textOf, toPlainCell } from '../../tables/plain-value';
import { type ReadRecords, readEach, requireTold } from '../read-each';

/** What an order can be told apart by: alive or not. */
export const orderStates = { accepted: 'ACCEPTED', cancelled: 'CANCELED', rejected: 'REJECTED', expired: 'EXPIRED' };

/** Orders as they are now, by id; one that is gone is not in it. */
export const readOrders = (
  access: Pick<ShopAccess, 'client'>,
  orderIds: readonly string[],
  report?: Progress,
): ReadonlyMap<string, OrderDetail> => requireTold(readEachOrder(access, orderIds, report));

/** The same, each by itself. */
export const readEachOrder = (
  { client }: Pick<ShopAccess, 'client'>,
  orderIds: readonly string[],
  report?: Progress,
): ReadRecords<OrderDetail> =>
  readEach(client, catalogue.order.detail, new Map(orderIds.map((id) => [id, { id: idParameter(id) }])), report);

/** What is left to be paid. */
export const dueOf = ({ remaining_amount }: OrderDetail): number => Number(toPlainCell('money', remaining_amount));

/** An order that lives is spelled `ACCEPT` by one answer and `ACCEPTED` by another; the beginning tells. */
export function stateOf({ order_status }: OrderDetail): string {
  const said = textOf(order_status);
  return Object.values(orderStates).find((state) => said.slice(0, 6) === state.slice(0, 6)) ?? said;
}

/** `''` where it has none. */
export const waybillOf = ({ awb_number }: OrderDetail): string => textOf(awb_number);

const endings = [
  ['CANCEL', orderStates.cancelled],
  ['REJECTED', orderStates.rejected],
  ['EXPIRED', orderStates.expired],
] as const;

/** The states of orders that came to nothing, by id: a shop that tells no cancelled order by itself tells them in their own lists. */
export const readEnded = ({ client, memory }: Pick<ShopAccess, 'client' | 'memory'>): ReadonlyMap<string, string> =>
  new Map(
    endings.flatMap(([type, state]) =>
      listAll(client, memory, catalogue.cancelledOrder.list, { type }).map(
        ({ order_id }) => [String(order_id), state] as const,
      ),
    ),
  );

/** A payment that was booked on an order, and its day. */
export interface Booked {
  readonly amount: number;
  readonly day: string;
}

/** What was booked on orders, by id; nothing of those of which the shop does not tell it, as it is only held against what else is booked. */
export function readBooked(
  { client }: Pick<ShopAccess, 'client'>,
  orderIds: readonly string[],
): (id: string) => readonly Booked[] {
  const inputs = orderIds.map((id) => ({ id: idParameter(id) }));
  const outcomes = client.callMany(catalogue.order.paymentHistory, inputs);
  return (id) => {
    const outcome = outcomes[orderIds.indexOf(id)];
    if (!outcome?.ok) return [];
    return outcome.answer.data.map(({ nominal, paid_at }) => ({
      amount: Number(toPlainCell('money', nominal)),
      day: readDay(paid_at) ?? '',
    }));
  };
}

/** An account as people know it. */
export const bankName = ({ bank_name, account_number }: Pick<BankList, 'bank_name' | 'account_number'>): string =>
  `${bank_name} ${account_number}`.trim();

/** The accounts that customers pay into. */
export const readBanks = ({ client }: Pick<ShopAccess, 'client'>): readonly BankList[] =>
  client.call(catalogue.bank.list, { type: 'BANK' }).data;
