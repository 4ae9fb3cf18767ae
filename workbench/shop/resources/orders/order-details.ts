import { isPlainObject, itemsOf, type JsonObject, type JsonValue } from '../../shop-message';
import type { ShopState } from '../../shop-state';
import type { Order } from '../../state/orders';
import { totalOf } from '../../state/orders';

/**
 * What {api: Create Order, Update Order} say of an order besides its people and goods; only what is said.
 * @param goods what its goods are sold for: percentages are of it.
 */
export function readDetails(said: JsonObject, goods: number): Partial<Order> {
  const expedition = isPlainObject(said.expedition) ? said.expedition : {};
  const sourceId = Number(said.order_source_id ?? 0);
  return {
    ...(expedition.name === undefined ? {} : { courier: String(expedition.name) }),
    ...(expedition.rate === undefined ? {} : { shippingCost: Number(expedition.rate) }),
    ...(said.note === undefined ? {} : { note: String(said.note) }),
    ...(sourceId === 0 ? {} : { sourceId }),
    ...(said.order_cost === undefined ? {} : { otherCost: readCosts(said.order_cost, goods) }),
  };
}

const readCosts = (costs: JsonValue, goods: number): number =>
  itemsOf(costs)
    .filter(isPlainObject)
    .reduce((sum, { category, type, percentage, nominal }) => {
      const amount = type === 'PERCENTAGE' ? Math.round((goods * Number(percentage)) / 100) : Number(nominal ?? 0);
      return sum + (category === 'DISCOUNT' ? -amount : amount);
    }, 0);

export const progressOf = ({ payment, awb }: Order): string => {
  if (payment !== 'PAID') return payment;
  return awb === null ? 'NO AWB' : 'ON PROCESS';
};

/** Notes money that came in for an order; once all of it is there the order is paid. */
export function notePayment(state: ShopState, order: Order, said: JsonObject): void {
  const remaining = totalOf(order) - state.orderPayments.paidOf(order);
  const nominal = said.status === 'PAID' ? remaining : Math.min(remaining, Number(said.amount ?? 0));
  const status = nominal >= remaining ? 'PAID' : 'INSTALLMENT';
  state.orderPayments.add(order, {
    id: state.nextId(),
    bankId: Number(said.bank_id ?? state.banks[0]?.id ?? 0),
    paidAt: said.date === undefined ? state.clock.now() : Date.parse(`${String(said.date)}T00:00:00+07:00`),
    createdAt: state.clock.now(),
    nominal,
    status,
  });
  order.payment = status;
  order.progress = progressOf(order);
}

/** Forgets what was paid. */
export function clearPayments(state: ShopState, order: Order): void {
  state.orderPayments.clear(order);
  order.payment = 'UNPAID';
  order.progress = progressOf(order);
}
