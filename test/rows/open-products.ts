import { openRows } from './open-rows';
import { priceCells, productCells, type RowCells, variationCells } from './row-cells';

/** A shop of own products, each bought for Rp90,000 and sold for about Rp150,000, of which there are 40. */
export function openProducts(endpoint: string, isPulled = true, products = 40) {
  const opened = openRows(endpoint, { products, warehouses: 1, warehouseShare: 0 });
  const own = [...opened.shop.state.products.values()].filter(({ type }) => type === 'S');
  own.forEach((product, index) => {
    Object.assign(product, { wholesaleStatus: 'N', wholesales: [], discount: 0, publishStatus: 'Y' });
    for (const variation of product.variations) {
      const price = 150_000 + (index % 9) * 1000;
      const stock = new Map([[0, 40 + (index % 9)]]);
      const prices = {
        priceBuy: 90_000,
        price,
        priceReseller: 120_000,
        price1: 115_000,
        price2: 110_000,
        price3: 100_000,
      };
      Object.assign(variation, { ...prices, stock });
    }
  });
  if (isPulled) opened.rpc('pull.run');
  return { ...opened, own };
}

export type Own = ReturnType<typeof openProducts>['own'][number];

/** A row that leaves a product's first variation as it is. */
export function asItIs(product: Own, variation = product.variations[0]): RowCells {
  if (!variation) throw new Error('a product without variations');
  return {
    ...{ ...productCells, ...variationCells, ...priceCells, id: product.id, name: product.name },
    ...{ 'variations.id': variation.id, 'variations.sku': variation.sku, 'variations.price': variation.price },
    ...{ 'variations.stock_quantity': variation.stock.get(0) ?? 0 },
    ...{ 'variations.size': variation.size, 'variations.color': variation.color },
  };
}
