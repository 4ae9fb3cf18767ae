import { isPlainObject } from '../../../api/plain-object';
import { hasLostThousands } from '../../../api/values/lost-thousands';
import type { MessageId } from '../../../text/message';
import type { RowDoubt, RowRecord } from '../../row-record';
import type { Prices, Shelves } from '../stock/shelves';

/** A variation in an order, or a cost of it, as a request names it. */
export type OrderItem = Readonly<Record<string, unknown>>;

/** What some customers pay is no more than so many times as little, or as much, as others do. */
const severalTimes = 2;
/** More than what one pays for shipping, or has taken off, where nobody knows what the goods cost. */
const absurd = 10_000_000;
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
  const shipping = isPlainObject(input.expedition) ? input.expedition : {};
  const rate = amountOf(shipping.rate);
  const costs = [input.order_cost].flat().filter(isPlainObject);
  const isDiscount = ({ category }: OrderItem) => category === 'DISCOUNT';
  const further = sumOf(costs, (cost) => (isDiscount(cost) ? 0 : nominalOf(cost)));
  const price = goods?.price;
  const high = goods?.high ?? absurd;
  const shippedFor = shipping.rate === undefined ? undefined : rate;
  const sums: readonly OrderSum[] = [
    [discountAboveGoods, 'products.nominal', sumOf(items, nominalOf), high, price],
    [discountAboveGoods, 'products.discount_promo', sumOf(items, promoOf), high, price],
    [discountAboveGoods, 'order_cost.nominal', sumOf(costs.filter(isDiscount), nominalOf), high, price],
    ['rows.doubt.costAboveGoods', 'order_cost.nominal', further, Math.max(dearParcel, high), price],
    [
      'rows.doubt.shippingAboveGoods',
      'expedition.rate',
      rate,
      Math.max(dearParcel, farTimes * (price ?? absurd)),
      price,
    ],
    ['rows.doubt.discountAboveShipping', promoKey, promoOf(shipping), shippedFor ?? absurd, shippedFor],
  ];
  const doubts = sums.flatMap(doubtAbove);
  const added = rate + further;
  const paid = goods && doubtAboutPaid(input, { low: goods.low, price: goods.price + added, high: goods.high + added });
  return paid ? [...doubts, paid] : doubts;
}

const discountAboveGoods = 'rows.doubt.discountAboveGoods';
const promoKey = 'expedition.discount_promo';
const promoOf = ({ discount_promo }: OrderItem): number => amountOf(discount_promo);

/** An amount of an order, the most that it can be without a word, and what that is held against, where anybody knows it. */
type OrderSum = readonly [message: MessageId, column: string, value: number, most: number, beside: number | undefined];

function doubtAbove([message, column, value, most, goods]: OrderSum): readonly RowDoubt[] {
  if (value <= most) return [];
  return [
    goods === undefined
      ? { message: 'rows.doubt.huge', column, values: { value } }
      : { message, column, values: { value, goods } },
  ];
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
