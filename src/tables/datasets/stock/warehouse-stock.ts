import { catalogue } from '../../../api/catalogue';
import type { Product, Variation, WarehouseStock } from '../../../api/resources/goods/product';
import { mainWarehouseId } from '../../../api/resources/goods/warehouse';
import { carryingColumns } from '../../carrying-columns';
import { type Cells, type Dataset, type FoundRow, readQuery, readTask } from '../../dataset';
import { filtersOf } from '../../filters-of';
import { columnsOf, withoutReaders } from '../../record-column';
import { hasQuantity } from '../goods/variation-stock';

/** A variation with what its product says of it. */
interface StockedVariation extends Variation {
  readonly name: string;
  readonly category_name: string | null;
  readonly product_id: number;
}

interface HeldStock {
  readonly held: WarehouseStock;
  /** The endpoint whose answer told it. */
  readonly source: string;
}

const { search, warehouseStock: stockPerWarehouse } = catalogue.product;
const ofVariation = columnsOf<StockedVariation>();
const ofStock = columnsOf<HeldStock>();
const variationIdKey = 'variation_id';
const warehouseIdKey = 'held.warehouse_id';
const rowIdColumn = ofStock.id('id', { en: 'Row ID', id: 'ID baris' });

const { columns, carries, carry, cells } = carryingColumns<StockedVariation, HeldStock>([
  { carried: ofVariation.text('sku', { en: 'SKU', id: 'SKU' }) },
  { carried: ofVariation.text('name', { en: 'Product', id: 'Produk' }, { widthPixels: 240 }) },
  { carried: ofVariation.text('color', { en: 'Colour', id: 'Warna' }) },
  { carried: ofVariation.text('size', { en: 'Size', id: 'Ukuran' }) },
  { own: ofStock.text('held.name', { en: 'Warehouse', id: 'Gudang' }) },
  { own: ofStock.quantity('held.stock', { en: 'Stock', id: 'Stok' }) },
  { carried: ofVariation.money('price_buy', { en: 'Cost price', id: 'Harga beli' }) },
  { carried: ofVariation.text('category_name', { en: 'Category', id: 'Kategori' }) },
  { own: ofStock.text('source', { en: 'Source', id: 'Sumber data' }, { codes: 'stock_source' }) },
  { own: ofStock.id(warehouseIdKey, { en: 'Warehouse ID', id: 'ID gudang' }) },
  { carried: ofVariation.id('product_id', { en: 'Product ID', id: 'ID produk' }) },
  { carried: ofVariation.id(variationIdKey, { en: 'Variation ID', id: 'ID variasi' }, { read: ({ id }) => id }) },
]);

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
  shown: { leads: ['sku', 'name'], seldom: ['source'] },
  columns: () => [...columns, ...withoutReaders([rowIdColumn])],
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
            .map((variation) => readTask('stock', stockPerWarehouse, { variation_id: variation.id }, carry(variation))),
          counts: { products: products.length },
        };
      },
    }),
    stock: readQuery(stockPerWarehouse, {
      progress: 'step.stock',
      skipsMissing: true,
      carries,
      understand: (lines, { carry: variation }) => ({
        rows: lines.map((held) => rowOf(variation, { held, source: stockPerWarehouse.id })),
      }),
    }),
  },
};

const stockedVariations = ({ id: product_id, name, category_name, variations }: Product): StockedVariation[] =>
  variations.map((variation) => ({ ...variation, product_id, name, category_name }));

/** What lives in the main warehouse alone is in the product's own answer. */
const mainRow = (variation: StockedVariation, { warehouse }: Product): FoundRow => {
  const name = warehouse?.find(({ id }) => id === mainWarehouseId)?.name ?? '';
  return rowOf(carry(variation), {
    held: { warehouse_id: mainWarehouseId, name, stock: variation.stock_quantity },
    source: search.id,
  });
};

function rowOf(variation: readonly Cells[] | undefined, stock: HeldStock): FoundRow {
  const found = cells(variation, stock);
  const id = `${found[variationIdKey]}:${found[warehouseIdKey]}`;
  return { id, cells: { ...found, [rowIdColumn.key]: id } };
}
