import { catalogue } from '../../../api/catalogue';
import { listTogether } from '../../../api/list-all';
import type { Order } from '../../../api/resources/orders/order';
import { readMoney } from '../../../api/values/read-number';
import { addDays, daysBetween, isDay } from '../../../days/day';
import { shopDay } from '../../../days/shop-day';
import { textOf } from '../../../tables/plain-value';
import { recordId } from '../../../tables/record-id';
import type { AlertTopic, Finding } from '../finding';

/** What nobody paid for so long is no matter of days any more. */
const furthestDays = 365;

const statuses = ['UNPAID', 'INSTALLMENT'] as const;

/** Orders that are not paid, or not wholly, so many days after their day. */
export const unpaidTopic: AlertTopic = {
  topic: 'unpaid',
  title: 'alert.unpaid',
  levels: ['alert.unpaid.late'],
  weights: [40],
  worst: 'highest',
  unitOf: () => 'days',
  isWanted: ({ unpaid }) => unpaid.isOn,
  look: ({ client, memory, platform }, { unpaid: { days } }) => {
    const today = shopDay(platform.clock.now());
    const period = { start_date: addDays(today, -furthestDays), end_date: addDays(today, -days) };
    const inputs = statuses.map((payment_status) => ({ payment_status, ...period }));
    const orders = listTogether(client, memory, catalogue.order.list, inputs);
    const found = orders.flatMap((order) => judge(order, today, days));
    const unsure = orders
      .filter(({ order_date }) => !isDay(dayOf(order_date)))
      .map(({ order_id }) => recordId(order_id));
    // One that is paid in part between two answers is in both.
    return {
      found: [...new Map(found.map((one) => [one.id, one])).values()],
      unsure,
      // Whether it was paid on the very last of its days, nobody asks any more.
      isOutOfSight: ({ figure }, passed) => Number(figure) + Math.ceil(passed) > furthestDays,
    };
  },
};

/** Some servers tell the hour too. */
const dayOf = (date: unknown): string => textOf(date).slice(0, 10);

function judge(
  { order_id, po_number, receiver_name, order_date, ...order }: Order,
  today: string,
  days: number,
): Finding[] {
  const day = dayOf(order_date);
  if (!isDay(day)) return [];
  const age = daysBetween(day, today);
  if (age < days) return [];
  const name = `#${textOf(po_number)} · ${textOf(receiver_name)}`;
  return [{ id: recordId(order_id), level: 1, name, figure: age, bound: days, ...totalOf(order) }];
}

/** The list tells what an order comes to, and not how much of it was paid in instalments. */
function totalOf({ total_amount, payment_status }: Pick<Order, 'total_amount' | 'payment_status'>) {
  const total = readMoney(total_amount);
  if (total === undefined || total <= 0) return {};
  return { total, ...(payment_status === 'INSTALLMENT' ? { isPaidInPart: true } : {}) };
}
