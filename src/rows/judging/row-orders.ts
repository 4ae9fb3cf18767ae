import { catalogue } from '../../api/catalogue';
import type { Endpoint } from '../../api/endpoint';
import type { RowDoubt, RowProblem, RowRecord } from '../row-record';
import { doubtsAboutItems, itemsIn } from './order-items';
import { doubtsAboutSums, worthOf } from './order-sums';
import type { Shelves } from './shelves';

const { create, update } = catalogue.order;
const withItems: ReadonlySet<string> = new Set([create.id, update.id]);

/** What orders are held against. */
interface KnownGoods extends Pick<Shelves, 'pricesOf' | 'isGone'> {
  /** By the shop's clock. */
  readonly today: string;
}

const noPiece: RowProblem = { message: 'rows.problem.noPiece', column: 'products.qty', values: {} };

/** Records of orders with what is to be wondered at in their items, discounts, shipping and payment; an item of no piece becomes a problem. */
export function judgeOrders(
  endpoint: Endpoint,
  records: readonly RowRecord[],
  { pricesOf, isGone, today }: KnownGoods,
): readonly RowRecord[] {
  if (!withItems.has(endpoint.id)) return records;
  return records.map((record): RowRecord => {
    if (record.status !== 'ready') return record;
    const { input, doubts: told = [] } = record;
    const items = itemsIn(input);
    if (items.some(({ qty }) => qty === 0)) return { ...record, status: 'problem', input: {}, problem: noPiece };
    const found = [...doubtsAboutItems(items, { isGone, today }), ...doubtsAboutSums(input, worthOf(items, pricesOf))];
    const isNew = ({ column }: RowDoubt) => told.every((one) => one.column !== column);
    const doubts = found.filter(isNew);
    return doubts.length === 0 ? record : { ...record, doubts: [...told, ...doubts] };
  });
}
