import { catalogue } from '../api/catalogue';
import { listAll } from '../api/list-all';
import type { Product, Variation } from '../api/resources/product';
import type { Warehouse } from '../api/resources/warehouse';
import type { Cell } from '../google/ports';
import type { Dataset } from './dataset';
import type { Column, TableRow } from './table';
import { readStock, type StockByWarehouse } from './variation-stock';

interface VariationRecord {
  readonly product: Product;
  readonly variation: Variation;
  readonly stock: StockByWarehouse;
}

interface VariationColumn extends Column {
  readonly read: (record: VariationRecord) => Cell;
}

export const variationIdColumn = 'variation_id';
export const productIdColumn = 'product_id';
export const skuColumn = 'sku';
export const nameColumn = 'name';

const stockPrefix = 'stock:';
/** The key of a warehouse's stock column. */
export const stockColumn = (warehouseId: number): string => `${stockPrefix}${warehouseId}`;
/** The warehouse of a stock column; `undefined` for other columns. */
export const warehouseOfColumn = (key: string): number | undefined =>
  key.startsWith(stockPrefix) ? Number(key.slice(stockPrefix.length)) : undefined;

const differencePrefix = 'delta:';
/** The key of the column beside a warehouse's stock where a person writes what to add: `+5`, `-3`. */
export const differenceColumn = (warehouseId: number): string => `${differencePrefix}${warehouseId}`;
/** The warehouse of a column of differences; `undefined` for other columns. */
export const warehouseOfDifference = (key: string): number | undefined =>
  key.startsWith(differencePrefix) ? Number(key.slice(differencePrefix.length)) : undefined;

const text = (
  key: string,
  en: string,
  id: string,
  widthPixels: number,
  read: VariationColumn['read'],
): VariationColumn => ({
  key,
  kind: 'text',
  title: { en, id },
  widthPixels,
  pushable: true,
  read,
});

const money = (key: keyof Variation, en: string, id: string): VariationColumn => ({
  key,
  kind: 'money',
  title: { en, id },
  widthPixels: 100,
  pushable: true,
  read: ({ variation }) => amount(variation[key]),
});

const readOnly = (column: VariationColumn): VariationColumn => ({ ...column, pushable: false });

const describingColumns: readonly VariationColumn[] = [
  text(skuColumn, 'SKU', 'SKU', 130, ({ variation }) => variation.sku ?? ''),
  text(nameColumn, 'Product', 'Produk', 240, ({ product }) => product.name ?? ''),
  text('color', 'Colour', 'Warna', 90, ({ variation }) => variation.color ?? ''),
  text('size', 'Size', 'Ukuran', 70, ({ variation }) => variation.size ?? ''),
];

const pricingColumns: readonly VariationColumn[] = [
  money('price', 'Price', 'Harga'),
  money('price_buy', 'Cost', 'Harga beli'),
  money('price_reseller', 'Reseller price', 'Harga reseller'),
  money('price1', 'Price 1', 'Harga 1'),
  money('price2', 'Price 2', 'Harga 2'),
  money('price3', 'Price 3', 'Harga 3'),
  {
    key: 'weight',
    kind: 'quantity',
    title: { en: 'Weight (g)', id: 'Berat (g)' },
    widthPixels: 80,
    pushable: true,
    read: ({ variation }) => amount(variation.weight),
  },
  {
    key: 'discount',
    kind: 'money',
    title: { en: 'Discount', id: 'Diskon' },
    widthPixels: 90,
    pushable: true,
    read: ({ product }) => amount(product.discount),
  },
  text('publish_status', 'Published (Y/N)', 'Tayang (Y/N)', 90, ({ product }) => product.publish_status),
  text('show_stock', 'Stock shown (Y/N)', 'Stok tampil (Y/N)', 90, ({ product }) => product.show_stock),
  text('description', 'Description', 'Deskripsi', 200, ({ product }) => product.description ?? ''),
  readOnly(text('category', 'Category', 'Kategori', 120, ({ product }) => product.category_name ?? '')),
  readOnly(text('product_type', 'Type', 'Tipe', 60, ({ product }) => product.product_type)),
];

const id = (key: string, en: string, id: string, read: (record: VariationRecord) => number): VariationColumn => ({
  ...readOnly(text(key, en, id, 90, (record) => String(read(record)))),
  kind: 'id',
});

const idColumns: readonly VariationColumn[] = [
  id(productIdColumn, 'Product ID', 'ID produk', ({ product }) => product.id),
  id(variationIdColumn, 'Variation ID', 'ID variasi', ({ variation }) => variation.id),
];

/** What a warehouse holds, and beside it where to write what to add. */
const stockColumnsOf = ({ id, warehouse }: Warehouse): VariationColumn[] => [
  {
    key: stockColumn(id),
    kind: 'quantity',
    title: { en: `Stock · ${warehouse}`, id: `Stok · ${warehouse}` },
    widthPixels: 120,
    place: warehouse,
    pushable: true,
    read: ({ stock }) => stock.get(id) ?? '',
  },
  {
    key: differenceColumn(id),
    kind: 'difference',
    title: { en: `Δ · ${warehouse}`, id: `Δ · ${warehouse}` },
    widthPixels: 60,
    place: warehouse,
    pushable: false,
    isEntry: true,
    read: () => '',
  },
];

/** Numbers come as numbers or as texts; nothing is an empty cell, not 0. */
function amount(value: unknown): Cell {
  if (value === null || value === undefined || value === '') return '';
  const parsed = Number(value);
  return Number.isFinite(parsed) ? parsed : String(value);
}

/** One row per variation: what it is, its stock in each warehouse (editable), its prices. */
export const variations: Dataset = {
  id: 'variations',
  title: { en: 'Variations', id: 'Variasi' },
  load: ({ client, memory, onProgress }) => {
    const { data: warehouses } = client.call(catalogue.warehouse.list, { with_main_warehouse: true });
    const products = listAll(client, memory, catalogue.product.search, {}, (done, total) =>
      onProgress('step.products', done, total),
    );
    const stock = readStock(client, products, undefined, (done, total) => onProgress('step.stock', done, total));
    const columns = [...describingColumns, ...warehouses.flatMap(stockColumnsOf), ...pricingColumns, ...idColumns];
    const rows = products.flatMap((product) =>
      product.variations.map((variation) =>
        toRow(columns, { product, variation, stock: stock.get(variation.id) ?? new Map() }),
      ),
    );
    return {
      table: { columns: columns.map(withoutReader), idColumn: variationIdColumn, rows },
      counts: { products: products.length, variations: rows.length },
    };
  },
};

const toRow = (columns: readonly VariationColumn[], record: VariationRecord): TableRow => ({
  id: String(record.variation.id),
  cells: columns.map(({ read }) => read(record)),
});

function withoutReader({ read: _, ...column }: VariationColumn): Column {
  return column;
}
