import { catalogue } from '../../api/catalogue';
import type { Client } from '../../api/client';
import type { Product, Variation, WarehouseStock } from '../../api/resources/product';
import { mainWarehouseId } from '../../api/resources/warehouse';
import { defineDataset, type FoundRow, readStep, readTask } from '../dataset';
import { filtersOf } from '../filters-of';
import { readMainWarehouse } from '../main-warehouse';
import { cellsOf, columnsOf, withoutReaders } from '../record-column';
import { hasQuantity } from '../variation-stock';

/** A product as far as its stock lines tell of it. */
type StockedProduct = Pick<Product, 'id' | 'name' | 'category_name'>;

interface StockRecord {
  readonly product: StockedProduct;
  readonly variation: Variation;
  readonly held: WarehouseStock;
  /** The endpoint whose answer told it. */
  readonly source: string;
}

interface StockContext {
  readonly mainWarehouse: string;
}

const { search, warehouseStock: stockPerWarehouse } = catalogue.product;
const { id, text, money, quantity } = columnsOf<StockRecord>();
const ofVariation = (key: keyof Variation) => ({ read: ({ variation }: StockRecord) => variation[key] });

const columns = [
  text('sku', 'SKU', 'SKU', { widthPixels: 130, ...ofVariation('sku') }),
  text('name', 'Product', 'Produk', { widthPixels: 240, read: ({ product }) => product.name }),
  text('color', 'Colour', 'Warna', { widthPixels: 90, ...ofVariation('color') }),
  text('size', 'Size', 'Ukuran', { widthPixels: 70, ...ofVariation('size') }),
  text('warehouse', 'Warehouse', 'Gudang', { read: ({ held }) => held.name }),
  quantity('stock', 'Stock', 'Stok', { read: ({ held }) => held.stock }),
  money('price_buy', 'Cost', 'Harga beli', ofVariation('price_buy')),
  text('category_name', 'Category', 'Kategori', { widthPixels: 120, read: ({ product }) => product.category_name }),
  text('source', 'Source', 'Sumber data', { read: ({ source }) => source }),
  id('warehouse_id', 'Warehouse ID', 'ID gudang', { read: ({ held }) => held.warehouse_id }),
  id('product_id', 'Product ID', 'ID produk', { read: ({ product }) => product.id }),
  id('variation_id', 'Variation ID', 'ID variasi', ofVariation('id')),
  id('id', 'Row ID', 'ID baris', {
    widthPixels: 120,
    read: ({ variation, held }) => `${variation.id}:${held.warehouse_id}`,
  }),
];

/** One row for each variation in each warehouse that holds it. Products without a quantity of their own have none. */
export const warehouseStock = defineDataset<StockContext>({
  id: 'warehouse-stock',
  title: { en: 'Stock per warehouse', id: 'Stok per gudang' },
  summary: {
    en: 'A row for each variation in each warehouse that holds it, for pivot tables',
    id: 'Satu baris untuk tiap variasi di tiap gudang penyimpannya, siap untuk tabel pivot',
  },
  group: 'products',
  filters: filtersOf(search),
  idColumn: 'id',
  prepare: (client: Client) => ({ mainWarehouse: readMainWarehouse(client) }),
  columns: () => withoutReaders(columns),
  start: (filters) => [readTask('products', search, filters)],
  steps: {
    products: readStep(search, {
      progress: 'step.products',
      understand: (products, _, { mainWarehouse }: StockContext) => {
        const counted = products.filter(hasQuantity);
        const inMain = counted.filter((product) => !product.is_warehouse);
        const spread = counted.filter((product) => product.is_warehouse);
        return {
          rows: pairsOf(inMain).map(({ product, variation }) => mainRow(product, variation, mainWarehouse)),
          next: pairsOf(spread).map(({ product, variation }) =>
            readTask('stock', stockPerWarehouse, { variation_id: variation.id }, { product, variation }),
          ),
          counts: { products: products.length },
        };
      },
    }),
    stock: readStep(stockPerWarehouse, {
      progress: 'step.stock',
      skipsMissing: true,
      understand: (lines, { carry }) => {
        const pair = carry as VariationOfProduct;
        return { rows: lines.map((held) => rowOf({ ...pair, held, source: stockPerWarehouse.id })) };
      },
    }),
  },
});

interface VariationOfProduct {
  readonly product: StockedProduct;
  readonly variation: Variation;
}

const pairsOf = (products: readonly Product[]): VariationOfProduct[] =>
  products.flatMap(({ id: productId, name, category_name, variations }) =>
    variations.map((variation) => ({ product: { id: productId, name, category_name }, variation })),
  );

/** What lives in the main warehouse alone is in the product's own answer. */
const mainRow = (product: StockedProduct, variation: Variation, name: string): FoundRow =>
  rowOf({
    product,
    variation,
    held: { warehouse_id: mainWarehouseId, name, stock: variation.stock_quantity },
    source: search.id,
  });

const rowOf = (record: StockRecord): FoundRow => {
  const cells = cellsOf(columns, record);
  return { id: String(cells.id), cells };
};
