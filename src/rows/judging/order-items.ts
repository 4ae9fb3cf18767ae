import { isPlainObject } from '../../api/plain-object';
import { dayOfFraction } from '../../days/day-of-fraction';
import type { RowDoubt, RowRecord } from '../row-record';

/** A variation in an order, as a request names it. */
export type OrderItem = Readonly<Record<string, unknown>>;

/** The items that an order has in the end. */
export const itemsIn = ({ products }: RowRecord['input']): readonly OrderItem[] =>
  [products]
    .flat()
    .filter(isPlainObject)
    .filter(({ flag }) => flag !== 'DELETE');

interface KnownItems {
  /** Whether the shop says that it has no such variation. */
  readonly isGone: (variation: string) => boolean;
  /** By the shop's clock. */
  readonly today: string;
}

/** What is to be wondered at in the items of an order: one that is none, one that is there twice, a number of pieces that was a fraction. */
export function doubtsAboutItems(items: readonly OrderItem[], { isGone, today }: KnownItems): readonly RowDoubt[] {
  const timesOf = (item: OrderItem) => items.filter((other) => sayItem(other) === sayItem(item)).length;
  const doubts: RowDoubt[] = [];
  const gone = items.find(({ id }) => isGone(String(id)));
  if (gone)
    doubts.push({ message: 'rows.doubt.variationGone', column: 'products.id', values: { id: String(gone.id) } });
  const twice = items.find((item) => timesOf(item) > 1);
  if (twice) {
    const values = { id: String(twice.id), count: timesOf(twice) };
    doubts.push({ message: 'rows.doubt.itemTwice', column: 'products.id', values });
  }
  const fraction = items.map(({ qty }) => Number(qty)).find((qty) => dayOfFraction(qty, today) !== undefined);
  if (fraction !== undefined && fraction % 100 !== 0) {
    const values = { value: fraction, day: dayOfFraction(fraction, today) ?? '' };
    doubts.push({ message: 'warning.becameDay', column: 'products.qty', values });
  }
  return doubts;
}

/** How many are taken aside: one for free beside others is another item. */
const sayItem = ({ qty: _qty, ...item }: OrderItem): string => JSON.stringify(item);
