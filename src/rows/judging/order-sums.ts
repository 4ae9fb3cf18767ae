import { isPlainObject } from '../../api/plain-object';
import { hasLostThousands } from '../../api/values/lost-thousands';
import type { RowDoubt, RowRecord } from '../row-record';
import type { Prices, Shelves } from './stock/shelves';

/** A variation in an order, or a cost of it, as a request names it. */
export type OrderItem = Readonly<Record<string, unknown>>;

/** What some customers pay is no more than so many times as little, or as much, as others do. */
const severalTimes = 2;
/** Shipping of so many times the goods is far more; of less than this a parcel may cost whatever is in it. */
const [farTimes, dearParcel] = [10, 100_000] as const;

const amountOf = (value: unknown): number => (typeof value === 'number' ? value : 0);

/** Beside a share the amount says nothing. */
const nominalOf = ({ type, nominal }: OrderItem): number => (type === 'PERCENTAGE' ? 0 : amountOf(nominal));

const sumOf = <T>(all: readonly T[], amount: (one: T) => number): number =>
  all.reduce((sum, one) => sum + amount(one), 0);

/** What the goods of an order cost, for different customers; `undefined` where nobody knows the prices of all of them. */
export function worthOf(items: readonly OrderItem[], pricesOf: Shelves['pricesOf']): Prices | undefined {
  const lines = items.flatMap(({ id, qty }) => {
    const prices = pricesOf(String(id));
    return prices ? [{ prices, pieces: amountOf(qty) }] : [];
  });
  const worth = (which: keyof Prices) => sumOf(lines, ({ prices, pieces }) => prices[which] * pieces);
  const isKnown = lines.length > 0 && lines.length === items.length;
  return isKnown ? { low: worth('low'), price: worth('price'), high: worth('high') } : undefined;
}

/** What is to be wondered at in what an order adds to its goods, takes off them, and says of what came in. */
export function doubtsAboutSums(
  input: RowRecord['input'],
  items: readonly OrderItem[],
  goods: Prices | undefined,
): readonly RowDoubt[] {
  if (!goods) return [];
  const costs = [input.order_cost].flat().filter(isPlainObject);
  const isDiscount = ({ category }: OrderItem) => category === 'DISCOUNT';
  const rate = isPlainObject(input.expedition) ? amountOf(input.expedition.rate) : 0;
  const added = rate + sumOf(costs, (cost) => (isDiscount(cost) ? 0 : nominalOf(cost)));
  const discounts: Readonly<Record<string, number>> = {
    'products.nominal': sumOf(items, nominalOf),
    'products.discount_promo': sumOf(items, (item) => amountOf(item.discount_promo)),
    'order_cost.nominal': sumOf(costs.filter(isDiscount), nominalOf),
  };
  const doubts = Object.entries(discounts)
    .filter(([, discount]) => discount > goods.high)
    .map(([column, discount]): RowDoubt => {
      return { message: 'rows.doubt.discountAboveGoods', column, values: { discount, goods: goods.price } };
    });
  if (rate > dearParcel && rate > farTimes * goods.price) {
    const values = { rate, goods: goods.price };
    doubts.push({ message: 'rows.doubt.shippingAboveGoods', column: 'expedition.rate', values });
  }
  const paid = doubtAboutPaid(input, { low: goods.low, price: goods.price + added, high: goods.high + added });
  return paid ? [...doubts, paid] : doubts;
}

/** @param total what would be due. */
function doubtAboutPaid({ payment }: RowRecord['input'], total: Prices): RowDoubt | undefined {
  if (!isPlainObject(payment) || payment.status === 'UNPAID') return undefined;
  const [column, value] = ['payment.amount', amountOf(payment.amount)];
  if (hasLostThousands(value, total.price))
    return { message: 'warning.lostThousands', column, values: { value, meant: value * 1000, unit: 'Rp' } };
  const isTooLittle = payment.status === 'PAID' && value > 0 && value * severalTimes < total.low;
  if (!isTooLittle && value <= severalTimes * total.high) return undefined;
  return { message: 'rows.doubt.notItsWorth', column, values: { value, total: total.price } };
}
