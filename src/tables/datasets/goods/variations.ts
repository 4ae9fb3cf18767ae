import { catalogue } from '../../../api/catalogue';
import type { InputOf } from '../../../api/endpoint';
import type { Product, Variation, WarehouseStock } from '../../../api/resources/goods/product';
import { mainWarehouseId } from '../../../api/resources/goods/warehouse';
import { type AnyOfColumns, type Cells, type Dataset, type FoundRow, readQuery, readTask } from '../../dataset';
import { updateOf } from '../../dataset-update';
import { filtersOf } from '../../filters-of';
import { textOf, toPlainCell } from '../../plain-value';
import { cellsOf, columnsOf, withoutReaders } from '../../record-column';
import { recordId } from '../../record-id';
import type { Column, PlainCell } from '../../table';
import { wholesaleText } from '../../wholesale-steps';
import { hasQuantity } from './variation-stock';

interface VariationRecord {
  readonly product: Product;
  readonly variation: Variation;
}

export const variationIdColumn = 'variation_id';
export const productIdColumn = 'product_id';
export const skuColumn = 'sku';
export const nameColumn = 'name';
/** A product's category in two columns: people know it by name, but only its id is unique. */
export const categoryColumn = 'category';
export const categoryIdColumn = 'category_id';
export const wholesaleColumn = 'wholesale';
/** What a variation costs its shop, and what it is sold for. */
export const costColumn = 'price_buy';
export const priceColumns = ['price', 'price_reseller', 'price1', 'price2', 'price3'] as const;

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

const { update } = catalogue.product;
const { id, text, money, quantity, percent } = columnsOf<VariationRecord, typeof update>();

/** The product that carries a change of one of its variations, or of all of them. */
type ProductInput = InputOf<typeof update>;
type InputOfVariation = NonNullable<ProductInput['variations']>[number];

/** What the answer and the update know by the same name. */
const ofVariation = <F extends keyof Variation & keyof InputOfVariation>(field: F) => ({
  sets: `variations.${field}` as const,
  read: ({ variation }: VariationRecord) => variation[field],
});
const ofProduct = <F extends keyof Product & keyof ProductInput>(field: F) => ({
  sets: field,
  read: ({ product }: VariationRecord) => product[field],
});

/** What says what a product is, and seldom changes; the others are stock, prices and whether it is for sale. */
const seldom = { isSeldomEdited: true } as const;

const yesOrNo = { en: 'Enter Yes or No.', id: 'Isi Ya atau Tidak.' };

/** It is of the pull, like all that is only read: a formula of ours would be lost where people sort, move or rewrite columns. */
const marginNote = {
  en: 'Worked out at the last refresh. After you edit a price or the cost, push and refresh to see it change.',
  id: 'Dihitung saat terakhir dimuat ulang. Setelah mengedit harga atau harga beli, terapkan lalu muat ulang.',
};

const describingColumns = [
  text(
    skuColumn,
    { en: 'SKU', id: 'SKU' },
    {
      ...seldom,
      note: { en: 'Each variation needs an SKU of its own.', id: 'Tiap variasi perlu SKU sendiri.' },
      ...ofVariation('sku'),
    },
  ),
  text(nameColumn, { en: 'Product', id: 'Produk' }, { ...seldom, widthPixels: 240, ...ofProduct('name') }),
  text('color', { en: 'Colour', id: 'Warna' }, { ...seldom, widthPixels: 100, ...ofVariation('color') }),
  text('size', { en: 'Size', id: 'Ukuran' }, { ...seldom, widthPixels: 100, ...ofVariation('size') }),
];

const otherColumns = [
  money('price', { en: 'Price', id: 'Harga' }, ofVariation('price')),
  money(costColumn, { en: 'Cost price', id: 'Harga beli' }, ofVariation(costColumn)),
  percent('margin', { en: 'Margin', id: 'Margin' }, { read: marginOf, note: marginNote }),
  money('price_reseller', { en: 'Reseller price', id: 'Harga reseller' }, ofVariation('price_reseller')),
  money('price1', { en: 'Price 1', id: 'Harga 1' }, ofVariation('price1')),
  money('price2', { en: 'Price 2', id: 'Harga 2' }, ofVariation('price2')),
  money('price3', { en: 'Price 3', id: 'Harga 3' }, ofVariation('price3')),
  text(
    wholesaleColumn,
    { en: 'Wholesale', id: 'Grosir' },
    {
      sets: 'wholesale',
      note: {
        en: 'Write steps like 3-10: 9000; 11-50: 8500. Enter - to remove them all.',
        id: 'Tulis seperti 3-10: 9000; 11-50: 8500. Isi - untuk menghapus semuanya.',
      },
      widthPixels: 200,
      read: ({ product }) => wholesaleText(product),
    },
  ),
  quantity('weight', { en: 'Weight (g)', id: 'Berat (g)' }, { ...seldom, ...ofVariation('weight') }),
  money('discount', { en: 'Discount', id: 'Diskon' }, ofProduct('discount')),
  text(
    'publish_status',
    { en: 'Published', id: 'Ditampilkan' },
    { note: yesOrNo, widthPixels: 100, ...ofProduct('publish_status') },
  ),
  text(
    'show_stock',
    { en: 'Stock shown', id: 'Stok ditampilkan' },
    { ...seldom, note: yesOrNo, widthPixels: 100, ...ofProduct('show_stock') },
  ),
  text(
    'description',
    { en: 'Description', id: 'Deskripsi' },
    { ...seldom, widthPixels: 200, ...ofProduct('description') },
  ),
  text(
    categoryColumn,
    { en: 'Category', id: 'Kategori' },
    {
      ...seldom,
      sets: 'category_id',
      note: { en: 'Enter the name of a category of your shop.', id: 'Isi nama kategori yang ada di toko.' },
      read: ({ product }) => product.category_name,
    },
  ),
  text(
    'product_type',
    { en: 'Type', id: 'Tipe' },
    { widthPixels: 100, codes: 'product_type', read: ({ product }) => product.product_type },
  ),
  id(categoryIdColumn, { en: 'Category ID', id: 'ID kategori' }, { ...seldom, ...ofProduct('category_id') }),
  id(productIdColumn, { en: 'Product ID', id: 'ID produk' }, { read: ({ product }) => product.id }),
  id(variationIdColumn, { en: 'Variation ID', id: 'ID variasi' }, { read: ({ variation }) => variation.id }),
];

/** Stock aside: it is counted or added to, by requests of its own. */
export const variationUpdate = updateOf({ endpoint: update, idParameter: 'id' }, [
  ...describingColumns,
  ...otherColumns,
]);

/** What is left of the price after the cost, in percent of the price. */
function marginOf({ variation }: VariationRecord): number | undefined {
  const [price, cost] = [toPlainCell('money', variation.price), toPlainCell('money', variation.price_buy)];
  if (typeof price !== 'number' || typeof cost !== 'number' || price <= 0) return undefined;
  return Math.round(((price - cost) / price) * 1000) / 10;
}

/** Enough for any stock; the headings, by whose end warehouses are told apart, take what they need. */
const stockWidth = 110;

const anyStock: AnyOfColumns = {
  column: {
    key: 'anyStock',
    kind: 'quantity',
    title: { en: 'Stock in any warehouse', id: 'Stok di salah satu gudang' },
    widthPixels: stockWidth,
    pushable: false,
  },
  has: (key) => warehouseOfColumn(key) !== undefined,
};

/** Warehouses by names of which no two are alike: a cell, and what a preview says of it, is of one of them. */
function toldApart(warehouses: readonly Cells[]): readonly Cells[] {
  const names = warehouses.map(({ warehouse }) => plainNameOf(warehouse));
  return warehouses.map((one, index) => {
    const name = names[index] ?? '';
    const isAlone = name !== '' && names.indexOf(name) === names.lastIndexOf(name);
    return isAlone ? one : { ...one, warehouse: `${String(one.warehouse).trim()} (ID ${String(one.id)})`.trim() };
  });
}

const plainNameOf = (name: unknown): string => String(name).trim().toLowerCase().replace(/\s+/g, ' ');

/** What a warehouse holds, and beside it where to write what to add. */
const stockColumnsOf = ({ id: warehouseId, warehouse }: Cells): Column[] => [
  {
    key: stockColumn(Number(warehouseId)),
    kind: 'quantity',
    title: { en: `Stock · ${warehouse}`, id: `Stok · ${warehouse}` },
    widthPixels: stockWidth,
    place: String(warehouse),
    pushable: true,
  },
  {
    key: differenceColumn(Number(warehouseId)),
    kind: 'difference',
    title: { en: `± Stock · ${warehouse}`, id: `± Stok · ${warehouse}` },
    widthPixels: stockWidth,
    place: String(warehouse),
    pushable: false,
    isEntry: true,
  },
];

const search = catalogue.product.search;
const warehouseStock = catalogue.product.warehouseStock;

/** One row per variation: what it is, its stock in each warehouse (editable), its prices. */
export const variations: Dataset = {
  id: 'variations',
  title: { en: 'Variations', id: 'Variasi' },
  summary: {
    en: 'Each variation with its stock per warehouse, its prices and attributes; they can be edited and pushed',
    id: 'Stok per gudang, harga, dan info variasi; bisa diedit',
  },
  group: 'products',
  filters: filtersOf(search),
  idColumn: variationIdColumn,
  shown: { leads: [skuColumn, nameColumn], seldom: ['show_stock'] },
  anyOf: [anyStock],
  update: variationUpdate,
  context: {
    tasks: [readTask('warehouses', catalogue.warehouse.list, { with_main_warehouse: true })],
    lists: { warehouses: ['id', 'warehouse'] },
  },
  // Each warehouse gets columns of its own.
  columns: ({ warehouses = [] }) => [
    ...withoutReaders(describingColumns),
    ...toldApart(warehouses).flatMap(stockColumnsOf),
    ...withoutReaders(otherColumns),
  ],
  start: (filters) => [readTask('products', search, filters)],
  queries: {
    warehouses: readQuery(catalogue.warehouse.list, {
      understand: (found) => ({
        context: {
          warehouses: found.map((one) => ({ id: Number(recordId(one.id)), warehouse: textOf(one.warehouse) })),
        },
      }),
    }),
    products: readQuery(search, {
      progress: 'step.products',
      understand: (products) => ({
        rows: products.flatMap((product) =>
          product.variations.map((variation) => variationRow({ product, variation })),
        ),
        next: products
          .filter((product) => hasQuantity(product) && product.is_warehouse)
          .flatMap(({ variations: spread }) =>
            spread.map((variation) => readTask('stock', warehouseStock, { variation_id: variation.id })),
          ),
        counts: {
          products: products.length,
          variations: products.reduce((sum, product) => sum + product.variations.length, 0),
        },
      }),
    }),
    stock: readQuery(warehouseStock, {
      progress: 'step.stock',
      understand: (lines, { input }) => ({
        patches: [{ id: String(input.variation_id), cells: stockCells(lines) }],
      }),
    }),
  },
};

/** What a variation shows of itself and of its product, in every column but those of stock. */
export const variationCells = (product: Product, variation: Variation): Cells =>
  cellsOf([...describingColumns, ...otherColumns], { product, variation });

/** What lives in the main warehouse alone is in the product's own answer; only variations spread over warehouses cost a call each. */
export function variationRow({ product, variation }: VariationRecord): FoundRow {
  const stock: Record<string, PlainCell> =
    hasQuantity(product) && !product.is_warehouse
      ? { [stockColumn(mainWarehouseId)]: toPlainCell('quantity', variation.stock_quantity) }
      : {};
  return { id: recordId(variation.id), cells: { ...variationCells(product, variation), ...stock } };
}

/** A warehouse that is not in the answer holds none of it: missing is not 0. */
const stockCells = (lines: readonly WarehouseStock[]): Record<string, PlainCell> =>
  Object.fromEntries(
    lines.map(({ warehouse_id, stock }) => [stockColumn(warehouse_id), toPlainCell('quantity', stock)]),
  );
