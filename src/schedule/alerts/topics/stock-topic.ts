import { catalogue } from '../../../api/catalogue';
import { listAll } from '../../../api/list-all';
import type { Product, Variation } from '../../../api/resources/goods/product';
import { readNumber } from '../../../api/values/read-number';
import type { AlertSettings, BoundColumn, StockBounds } from '../../../state/schema/alerts/alert-settings';
import { hasQuantity } from '../../../tables/datasets/goods/variation-stock';
import { textOf } from '../../../tables/plain-value';
import { recordId } from '../../../tables/record-id';
import { cutText } from '../../../text/well-formed';
import type { AlertTopic, Finding, Look } from '../finding';
import { type OwnBounds, readBoundColumn } from './bound-column';

/** Steps of what is low, and what is out. */
const [low, out] = [1, 2];

/**
 * Stock of each variation, in all warehouses together: the list of products tells it, a hundred products a request, while that of a single warehouse
 * takes a request for each variation. It is the shop that is asked, never a tab: cells there may hold what was not pushed yet.
 */
export const stockTopic: AlertTopic = {
  topic: 'stock',
  title: 'alert.stock',
  levels: ['alert.stock.low', 'alert.stock.out'],
  weights: [30, 60],
  worst: 'lowest',
  isWanted: ({ stock }) => stock.low || stock.out,
  look: (session, { stock }) => {
    // First, as it asks nothing: where the column is gone, nothing of this is known.
    const own = stock.low && stock.column ? readBoundColumn(session, stock.column) : undefined;
    const products = listAll(session.client, session.memory, catalogue.product.search, {});
    const found: Finding[] = [];
    const unsure: string[] = [];
    const names = new Map<string, string>();
    for (const product of products.filter(hasQuantity)) {
      for (const variation of product.variations) {
        const id = recordId(variation.id);
        const quantity = readNumber(variation.stock_quantity);
        if (own?.unread.has(id)) names.set(id, shortName(product, variation));
        if (quantity === undefined) unsure.push(id);
        else found.push(...judge(stock, product, variation, { quantity, own: own?.bounds.get(id) }));
      }
    }
    return { found, unsure, ...(own && stock.column ? tellUnread(stock.column, own, names) : {}) };
  },
};

/** So many of them are named. */
const mostNamed = 3;

/** In the order of their tab; what the shop does not have takes no limit. @param names of what the shop has, by id. */
function tellUnread(
  { title }: BoundColumn,
  { unread }: OwnBounds,
  names: ReadonlyMap<string, string>,
): Pick<Look, 'unread'> {
  if (names.size === 0) return {};
  const told = [...unread].flatMap(([id, cell]) => (names.has(id) ? [`${names.get(id)} ("${cell}")`] : []));
  return { unread: { column: title, count: told.length, first: told.slice(0, mostNamed) } };
}

const nameOf = (product: Product, variation: Variation): string =>
  [product.name, variation.color, variation.size].map(textOf).filter(Boolean).join(' · ');

/** By what a seller finds its row soonest. */
const shortName = (product: Product, variation: Variation): string =>
  cutText(textOf(variation.sku) || nameOf(product, variation), longestName);
const longestName = 60;

function judge(
  stock: StockBounds,
  product: Product,
  variation: Variation,
  { quantity, own }: { readonly quantity: number; readonly own: number | undefined },
): readonly Finding[] {
  const bound = stock.low ? (own ?? boundOfCategory(stock, product) ?? stock.most ?? undefined) : undefined;
  const isOut = stock.out && quantity <= 0;
  if (!isOut && (bound === undefined || quantity > bound)) return [];
  return [
    {
      id: recordId(variation.id),
      level: isOut ? out : low,
      name: nameOf(product, variation),
      sku: textOf(variation.sku),
      figure: quantity,
      ...(bound === undefined ? {} : { bound }),
    },
  ];
}

const boundOfCategory = (
  { categories }: Pick<AlertSettings['stock'], 'categories'>,
  { category_id }: Product,
): number | undefined => categories.find(({ id }) => id === String(category_id))?.most;
