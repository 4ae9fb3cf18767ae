import { catalogue } from '../../../api/catalogue';
import type { Product, Variation, WarehouseStock } from '../../../api/resources/goods/product';
import { mainWarehouseId } from '../../../api/resources/goods/warehouse';
import { type Dataset, type FoundRow, readQuery, readTask } from '../../dataset';
import { filtersOf } from '../../filters-of';
import { cellsOf, columnsOf, withoutReaders } from '../../record-column';
import { hasQuantity } from '../../variation-stock';

/** A variation with what its product says of it. */
interface StockedVariation extends Variation {
  readonly name: string;
  readonly category_name: string | null;
  readonly product_id: number;
}

interface StockRecord extends StockedVariation {
  readonly held: WarehouseStock;
  /** The endpoint whose answer told it. */
  readonly source: string;
}

const { search, warehouseStock: stockPerWarehouse } = catalogue.product;
const { id, text, money, quantity } = columnsOf<StockRecord>();

const columns = [
  text('sku', { en: 'SKU', id: 'SKU' }),
  text('name', { en: 'Product', id: 'Produk' }, { widthPixels: 240 }),
  text('color', { en: 'Colour', id: 'Warna' }),
  text('size', { en: 'Size', id: 'Ukuran' }),
  text('held.name', { en: 'Warehouse', id: 'Gudang' }),
  quantity('held.stock', { en: 'Stock', id: 'Stok' }),
  money('price_buy', { en: 'Cost', id: 'Harga beli' }),
  text('category_name', { en: 'Category', id: 'Kategori' }),
  text('source', { en: 'Source', id: 'Sumber data' }),
  id('held.warehouse_id', { en: 'Warehouse ID', id: 'ID gudang' }),
  id('product_id', { en: 'Product ID', id: 'ID produk' }),
  id('variation_id', { en: 'Variation ID', id: 'ID variasi' }, { read: (record) => record.id }),
  id('id', { en: 'Row ID', id: 'ID baris' }, { read: (record) => `${record.id}:${record.held.warehouse_id}` }),
];

/** One row for each variation in each warehouse that holds it. Products without a quantity of their own have none. */
export const warehouseStock: Dataset = {
  id: 'warehouse-stock',
  title: { en: 'Stock per warehouse', id: 'Stok per gudang' },
  summary: {
    en: 'A row for each variation in each warehouse that holds it, for pivot tables',
    id: 'Satu baris untuk tiap variasi di tiap gudang penyimpannya, siap untuk tabel pivot',
  },
  group: 'products',
  filters: filtersOf(search),
  idColumn: 'id',
  columns: () => withoutReaders(columns),
  start: (filters) => [readTask('products', search, filters)],
  queries: {
    products: readQuery(search, {
      progress: 'step.products',
      understand: (products) => {
        const counted = products.filter(hasQuantity);
        const spread = counted.filter((product) => product.is_warehouse);
        return {
          rows: counted
            .filter((product) => !product.is_warehouse)
            .flatMap((product) => stockedVariations(product).map((variation) => mainRow(variation, product))),
          next: spread
            .flatMap(stockedVariations)
            .map((variation) => readTask('stock', stockPerWarehouse, { variation_id: variation.id }, variation)),
          counts: { products: products.length },
        };
      },
    }),
    stock: readQuery(stockPerWarehouse, {
      progress: 'step.stock',
      skipsMissing: true,
      understand: (lines, { carry }) => ({
        rows: lines.map((held) => rowOf({ ...(carry as StockedVariation), held, source: stockPerWarehouse.id })),
      }),
    }),
  },
};

const stockedVariations = ({ id: product_id, name, category_name, variations }: Product): StockedVariation[] =>
  variations.map((variation) => ({ ...variation, product_id, name, category_name }));

/** What lives in the main warehouse alone is in the product's own answer. */
const mainRow = (variation: StockedVariation, { warehouse }: Product): FoundRow => {
  const name = warehouse?.find(({ id }) => id === mainWarehouseId)?.name ?? '';
  return rowOf({
    ...variation,
    held: { warehouse_id: mainWarehouseId, name, stock: variation.stock_quantity },
    source: search.id,
  });
};

const rowOf = (record: StockRecord): FoundRow => {
  const cells = cellsOf(columns, record);
  return { id: String(cells.id), cells };
};
