import { catalogue } from '../../api/catalogue';
import type { Endpoint } from '../../api/endpoint';
import { isPlainObject } from '../../api/plain-object';
import { idParameter } from '../../api/values/long-integer';
import { dayMs } from '../../days/day';
import { shopDay } from '../../days/shop-day';
import type { Finding } from '../../runs/operation';
import type { OperationType } from '../../runs/operation-type';
import { mayHaveLeftSince } from '../../runs/run-id';
import type { ShopSession } from '../../runs/shop-session';
import { orUnreadable } from '../../runs/unreadable';
import type { RowCallIntent, RowCallResult } from '../../state/schema/row-lines';
import type { ErrorCode } from '../../text/add-on-error';
import { trimmedText } from '../../text/blank-text';
import { say } from '../../text/message';
import { countBy } from '../../wishes/many/count-by';
import { readOrderFacts } from '../../wishes/orders/order-facts';
import { changeOf, movementsIn, readHistories } from '../../wishes/products/stock-history';
import type { RecordFacts } from '../../wishes/wish';
import { targetsOf } from '../row-targets';
import { rowCalls } from '../sent-rows';
import type { RowCall } from '../told-rows';
import { seenOf } from './waited-calls';

type Settle = NonNullable<OperationType<RowCallIntent, RowCallResult>['settle']>;
type Input = RowCallIntent['input'];

/** Of which requests the shop shows nothing, though it said that it has carried them out. */
type FindUntaken = (session: ShopSession, calls: readonly RowCall[]) => readonly boolean[];

const { order, product } = catalogue;
const { updateStock } = product;

/** So long after a request, in milliseconds, what is as it was before may have been brought back by somebody. */
const asItWasForMs = 30 * 60_000;

/** What the shop may answer about all records; then its word is all that there is. */
const untold: readonly ErrorCode[] = ['forbidden', 'listChanged', 'serverFailed'];

/** Success that did nothing is none: a person may send it again, nobody else does. Of what the shop does not show, its word is believed. */
const settleBy =
  (find: FindUntaken): Settle =>
  (session, calls) => {
    const untaken = orUnreadable(() => find(session, calls), untold);
    const latest = session.platform.clock.now() - asItWasForMs;
    const result = { reason: say(session.language, 'rows.notTaken') };
    return calls.map(({ at }, index): Finding<RowCallResult> => {
      if (!untaken?.[index]) return { found: 'done' };
      return { found: at < latest ? 'unclear' : 'refused', result };
    });
  };

/** An order shows nothing of a request where all that matters of it is as it was when that was confirmed, unless that is as it is asked for. */
const inOrders =
  (endpoint: Endpoint, isAsAsked: (facts: RecordFacts, input: Input) => boolean): FindUntaken =>
  (session, calls) => {
    const ids = calls.map(({ intent }) => targetsOf(endpoint, intent.input)[0] ?? '');
    const { factsOf } = readOrderFacts(session, ids);
    return calls.map(({ intent: { input, seen } }, index) => {
      const facts = factsOf(ids[index] ?? '');
      return facts !== undefined && seen === seenOf(session, { facts: [facts] }) && !isAsAsked(facts, input);
    });
  };

/** A movement of stock, as a request asks for it and its history tells it. */
interface Movement {
  readonly warehouse: number;
  readonly change: number;
}

const movementsAskedBy = ({ stock }: Input): readonly Movement[] =>
  [stock]
    .flat()
    .filter(isPlainObject)
    .map(({ amount, status, warehouse_id }) => ({
      warehouse: Number(warehouse_id),
      change: status === 'SUB' ? -Number(amount) : Number(amount),
    }))
    .filter(({ change }) => change !== 0);

const descriptionOf = ({ description }: Input): string => trimmedText(String(description));

/** Sales move a stock, too, so that its history tells, by what the row says of why; people say the same every day. */
const inHistories: FindUntaken = (session, calls) => {
  const since = Math.min(...calls.map(mayHaveLeftSince));
  const idOf = ({ intent: { input } }: RowCall) => idParameter(input.variation_id);
  const histories = readHistories(session, calls.map(idOf), since);
  const before = countBy(sentBefore(session, calls, since).map(({ intent }) => sayMovements(intent.input)));
  return calls.map((call) => {
    const { input } = call.intent;
    const movements = histories.get(idOf(call));
    // Between warehouses nothing is known of what the history says.
    if (!movements || input.move_warehouse_stock === true) return false;
    const asked = movementsAskedBy(input);
    const own = movements.filter(({ detail }) => trimmedText(detail.description) === descriptionOf(input));
    const isMissing = ({ warehouse, change }: Movement) =>
      movementsIn(own, warehouse).filter((one) => changeOf(one) === change).length <=
      (before.get(sayMovements(input)) ?? 0);
    return asked.length > 0 && asked.every(isMissing);
  });
};

/** What rows had done before in the days of which the histories tell. */
function sentBefore(session: ShopSession, calls: readonly RowCall[], since: number): readonly RowCall[] {
  const runs = new Set(calls.map(({ run }) => run));
  const firstDay = shopDay(since - dayMs);
  return rowCalls(session, updateStock.id)
    .map(({ call }) => call)
    .filter((call) => call.state === 'done' && !runs.has(call.run) && shopDay(mayHaveLeftSince(call)) > firstDay);
}

const sayMovements = (input: Input): string =>
  JSON.stringify([String(input.variation_id), descriptionOf(input), movementsAskedBy(input)]);

/** By the endpoints that show at once what they did. */
const finders: Readonly<Record<string, FindUntaken>> = {
  [order.pay.id]: inOrders(order.pay, ({ due }) => due === 0),
  [order.cancel.id]: inOrders(order.cancel, () => false),
  [order.addAwb.id]: inOrders(order.addAwb, ({ waybill }, input) => waybill === trimmedText(String(input.awb_number))),
  [order.deleteInstallments.id]: inOrders(order.deleteInstallments, ({ paid }) => paid === 0),
  [updateStock.id]: inHistories,
};

/** Reads once what requests have changed, by the shop's word; `undefined` where it does not show at once what they did. */
export function settleCalls({ id }: Endpoint): Settle | undefined {
  const find = finders[id];
  return find && settleBy(find);
}
