import { catalogue } from '../../../api/catalogue';
import type { Product, Variation } from '../../../api/resources/goods/product';
import { listDataset } from '../../list-dataset';
import { toPlainCell } from '../../plain-value';
import { columnsOf } from '../../record-column';
import { stepsText } from '../../wholesale-steps';

const { id, text, money, quantity, number, yesNo } = columnsOf<Product>();

/** The prices of its variations that are amounts. */
const pricesOf = ({ variations }: Product): number[] =>
  variations
    .map(({ price }: Variation) => toPlainCell('money', price))
    .filter((price): price is number => typeof price === 'number');

const ifAny = (prices: readonly number[], choose: (...prices: number[]) => number): number | undefined =>
  prices.length === 0 ? undefined : choose(...prices);

/** Products, a row each, whatever the number of their variations. */
export const products = listDataset({
  id: 'products',
  title: { en: 'Products', id: 'Produk' },
  summary: {
    en: 'Each product with its category, total stock and range of prices',
    id: 'Tiap produk dengan kategori, total stok, dan kisaran harganya',
  },
  group: 'products',
  endpoint: catalogue.product.search,
  idColumn: 'id',
  shown: { seldom: ['image', 'product_type'] },
  columns: [
    text('name', { en: 'Product', id: 'Produk' }, { widthPixels: 240 }),
    text('category_name', { en: 'Category', id: 'Kategori' }),
    text('type_description', { en: 'Type', id: 'Tipe' }),
    quantity('total_stock', { en: 'Stock', id: 'Stok' }),
    quantity(
      'variation_count',
      { en: 'Variations', id: 'Jumlah variasi' },
      { read: ({ variations }) => variations.length },
    ),
    money(
      'price_lowest',
      { en: 'Lowest price', id: 'Harga terendah' },
      { read: (product) => ifAny(pricesOf(product), Math.min) },
    ),
    money(
      'price_highest',
      { en: 'Highest price', id: 'Harga tertinggi' },
      { read: (product) => ifAny(pricesOf(product), Math.max) },
    ),
    number('discount', { en: 'Discount', id: 'Diskon' }),
    yesNo('publish_status', { en: 'Published', id: 'Ditampilkan' }),
    yesNo('show_stock', { en: 'Stock shown', id: 'Stok ditampilkan' }),
    yesNo('wholesale_status', { en: 'Wholesale', id: 'Grosir' }),
    text(
      'wholesales',
      { en: 'Wholesale steps', id: 'Tingkat grosir' },
      { widthPixels: 180, read: ({ wholesales }) => stepsText(wholesales) },
    ),
    quantity('weight', { en: 'Weight (g)', id: 'Berat (g)' }),
    yesNo('is_warehouse', { en: 'In several warehouses', id: 'Multi-gudang' }),
    text(
      'warehouse',
      { en: 'Warehouses', id: 'Gudang' },
      { read: ({ warehouse }) => warehouse?.map(({ name }) => name) },
    ),
    text('description', { en: 'Description', id: 'Deskripsi' }, { widthPixels: 260 }),
    text('image', { en: 'Picture', id: 'Gambar' }),
    text('product_type', { en: 'Type code', id: 'Kode tipe' }, { codes: 'product_type' }),
    id('category_id', { en: 'Category ID', id: 'ID kategori' }),
    id('id', { en: 'Product ID', id: 'ID produk' }),
  ],
});
