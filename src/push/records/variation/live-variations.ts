import { catalogue } from '../../../api/catalogue';
import { listAll } from '../../../api/list-all';
import type { Product, Variation } from '../../../api/resources/goods/product';
import { idParameter } from '../../../api/values/long-integer';
import { commandColumn } from '../../../tables/command-column';
import { hasQuantity, readStock, type StockByWarehouse } from '../../../tables/datasets/goods/variation-stock';
import { warehouseOfColumn, warehouseOfDifference } from '../../../tables/datasets/goods/variations';
import { readProducts } from '../../../wishes/products/read-products';
import { presentState } from '../../command';
import type { Value } from '../../edit';
import type { LiveRecords, ReadLive } from '../live-records';
import { productAttributes, variationAttributes } from '../product/attributes';
import { categoryObjection, readCategories } from '../product/product-categories';

interface LiveVariation {
  readonly product: Product;
  readonly variation: Variation;
  readonly stock: StockByWarehouse | undefined;
}

const warehouseIn = (column: string): number | undefined => warehouseOfColumn(column) ?? warehouseOfDifference(column);

/** Products one by one, or the whole list where that takes fewer requests; stock per warehouse only where stock is asked for. */
export const readLiveVariations: ReadLive = (session, cells, listCalls, step) => {
  const productIds = [...new Set(cells.map(({ parentId }) => idParameter(parentId)))];
  const wanted = new Set(cells.map(({ recordId }) => idParameter(recordId)));
  const counted = new Set(
    cells.filter(({ column }) => warehouseIn(column) !== undefined).map(({ recordId }) => idParameter(recordId)),
  );
  const report = (done: number, total: number) => session.run.report(step, done, total);
  const products =
    productIds.length < listCalls
      ? readProducts(session, productIds, report)
      : listAll(session.client, session.memory, catalogue.product.search, {}, report);
  const concerned = products.filter((product) => product.variations.some(({ id }) => wanted.has(id)));
  const stock = counted.size === 0 ? new Map() : readStock(session.client, concerned, counted, report);
  const categories = readCategories(session, cells);
  return {
    ...variationRecords(concerned, stock),
    objectionTo: ({ column, wanted: asked }) => categoryObjection(categories, column, asked),
  };
};

function variationRecords(products: readonly Product[], stock: ReadonlyMap<number, StockByWarehouse>): LiveRecords {
  const records = new Map<string, LiveVariation>(
    products.flatMap((product) =>
      product.variations.map((variation) => [
        String(variation.id),
        { product, variation, stock: hasQuantity(product) ? stock.get(variation.id) : undefined },
      ]),
    ),
  );
  const tell = (recordId: string, column: string): Value | undefined => {
    const record = records.get(recordId);
    return record && valueIn(record, column);
  };
  const siblingsOf = (recordId: string) => records.get(recordId)?.product.variations.map(({ id }) => String(id)) ?? [];
  const parentOf = (recordId: string) => {
    const record = records.get(recordId);
    return record && String(record.product.id);
  };
  return { has: (recordId) => records.has(recordId), valueOf: tell, labelOf: tell, parentOf, siblingsOf };
}

function valueIn({ product, variation, stock }: LiveVariation, column: string): Value | undefined {
  if (column === commandColumn.key) return presentState;
  const warehouse = warehouseIn(column);
  if (warehouse !== undefined) return stock?.get(warehouse);
  return variationAttributes.get(column)?.read(variation) ?? productAttributes.get(column)?.read(product);
}
