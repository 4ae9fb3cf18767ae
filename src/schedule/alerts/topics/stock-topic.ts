import { catalogue } from '../../../api/catalogue';
import { listAll } from '../../../api/list-all';
import type { Product, Variation } from '../../../api/resources/goods/product';
import { readNumber } from '../../../api/values/read-number';
import type { AlertSettings, StockBounds } from '../../../state/schema/alerts/alert-settings';
import { hasQuantity } from '../../../tables/datasets/goods/variation-stock';
import { textOf } from '../../../tables/plain-value';
import { recordId } from '../../../tables/record-id';
import type { AlertTopic, Finding } from '../finding';
import { readBoundColumn } from './bound-column';

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
    const own = stock.low && stock.column ? readBoundColumn(session, stock.column) : new Map<string, number>();
    const products = listAll(session.client, session.memory, catalogue.product.search, {});
    const found: Finding[] = [];
    const unsure: string[] = [];
    for (const product of products.filter(hasQuantity)) {
      for (const variation of product.variations) {
        const id = recordId(variation.id);
        const quantity = readNumber(variation.stock_quantity);
        if (quantity === undefined) unsure.push(id);
        else found.push(...judge(stock, product, variation, { quantity, own: own.get(id) }));
      }
    }
    return { found, unsure };
  },
};

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
      name: [product.name, variation.color, variation.size].map(textOf).filter(Boolean).join(' · '),
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
