import { catalogue } from '../../../api/catalogue';
import type { Endpoint } from '../../../api/endpoint';
import { isPlainObject } from '../../../api/plain-object';
import { orders } from '../../../tables/datasets/orders/orders';
import { waybillSense } from '../../../wishes/orders/waybill-doubts';
import type { RowDoubt, RowProblem, RowRecord } from '../../row-record';
import { asProblem, withDoubts } from '../judged-record';
import type { PulledTables } from '../pulled-values';
import type { Shelves } from '../stock/shelves';
import { doubtsAboutSums, type OrderItem, worthOf } from './order-sums';

const { create, update, addAwb } = catalogue.order;
const withItems: ReadonlySet<string> = new Set([create.id, update.id]);

/** What orders are held against. */
type KnownGoods = Pick<Shelves, 'pricesOf' | 'isGone'>;

const noPiece: RowProblem = { message: 'rows.problem.noPiece', column: 'products.qty', values: {} };

/** Records of orders with what is to be wondered at in their items, discounts, shipping and payment; an item of no piece becomes a problem. */
export function judgeOrders(
  endpoint: Endpoint,
  records: readonly RowRecord[],
  { pricesOf, isGone }: KnownGoods,
): readonly RowRecord[] {
  if (!withItems.has(endpoint.id)) return records;
  return records.map((record): RowRecord => {
    if (record.status !== 'ready') return record;
    const { input, doubts: told = [] } = record;
    const items = itemsIn(input);
    if (items.some(({ qty }) => qty === 0)) return asProblem(record, noPiece);
    const found = [...doubtsAboutItems(items, isGone), ...doubtsAboutSums(input, items, worthOf(items, pricesOf))];
    const isNew = ({ column }: RowDoubt) => told.every((one) => one.column !== column);
    const doubts = found.filter(isNew);
    return withDoubts(record, doubts);
  });
}

/** The items that an order has in the end. */
const itemsIn = ({ products }: RowRecord['input']): readonly OrderItem[] =>
  [products]
    .flat()
    .filter(isPlainObject)
    .filter(({ flag }) => flag !== 'DELETE');

/** What is to be wondered at in the items of an order: one that is none, one that is there twice. */
function doubtsAboutItems(items: readonly OrderItem[], isGone: Shelves['isGone']): readonly RowDoubt[] {
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
  return doubts;
}

/** How many are taken aside: one for free beside others is another item. */
const sayItem = ({ qty: _qty, ...item }: OrderItem): string => JSON.stringify(item);

const waybillKey = 'awb_number';

/** Records with a doubt for each tracking number that is none, or another order's: the customer is told it. */
export function judgeWaybills(
  { id }: Endpoint,
  records: readonly RowRecord[],
  tablesOf: PulledTables,
): readonly RowRecord[] {
  if (id !== addAwb.id) return records;
  const doubtAbout = waybillSense(tablesOf(orders.id).map(({ baseline }) => baseline));
  return records.map((record) => {
    const { status, input } = record;
    const given = { waybill: String(input[waybillKey]), orderId: String(input.id) };
    const doubt = status === 'ready' ? doubtAbout(given) : undefined;
    return withDoubts(record, doubt ? [{ ...doubt, column: waybillKey }] : []);
  });
}
