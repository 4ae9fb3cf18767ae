import { catalogue } from '../../api/catalogue';
import type { Product, Variation } from '../../api/resources/product';
import { listDataset } from '../list-dataset';
import { toPlainCell } from '../plain-value';
import { columnsOf } from '../record-column';
import { stepsText } from '../wholesale-steps';

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
  columns: [
    text('name', 'Product', 'Produk', { widthPixels: 240 }),
    text('category_name', 'Category', 'Kategori'),
    text('type_description', 'Type', 'Tipe'),
    quantity('total_stock', 'Stock', 'Stok'),
    quantity('variation_count', 'Variations', 'Jumlah variasi', { read: ({ variations }) => variations.length }),
    money('price_lowest', 'Lowest price', 'Harga terendah', {
      read: (product) => ifAny(pricesOf(product), Math.min),
    }),
    money('price_highest', 'Highest price', 'Harga tertinggi', {
      read: (product) => ifAny(pricesOf(product), Math.max),
    }),
    number('discount', 'Discount', 'Diskon'),
    yesNo('publish_status', 'Published', 'Ditampilkan'),
    yesNo('show_stock', 'Stock shown', 'Stok ditampilkan'),
    yesNo('wholesale_status', 'Wholesale', 'Grosir'),
    text('wholesales', 'Wholesale steps', 'Tingkat grosir', {
      widthPixels: 180,
      read: ({ wholesales }) => stepsText(wholesales),
    }),
    quantity('weight', 'Weight (g)', 'Berat (g)'),
    yesNo('is_warehouse', 'In several warehouses', 'Multi-gudang'),
    text('warehouse', 'Warehouses', 'Gudang', { read: ({ warehouse }) => warehouse?.map(({ name }) => name) }),
    text('description', 'Description', 'Deskripsi', { widthPixels: 260 }),
    text('image', 'Picture', 'Gambar'),
    text('product_type', 'Type code', 'Kode tipe'),
    id('category_id', 'Category ID', 'ID kategori'),
    id('id', 'Product ID', 'ID produk'),
  ],
});
