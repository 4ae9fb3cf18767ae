import { catalogue } from '../../../api/catalogue';
import type { Dataset } from '../../dataset';
import { columnsOf, type RecordColumn } from '../../record-column';
import { type Ranked, type ReportAnswer, ranked, reportDataset } from './report-dataset';

/** The vendor's document does not show this answer: a field may have any of these names. */
const spellings = {
  name: ['name', 'product_name', 'title', 'category_name'],
  sku: ['sku', 'product_sku'],
  sold_items: ['sold_items', 'sold', 'total_sold', 'qty', 'quantity'],
  total_order: ['total_order', 'order', 'orders', 'total'],
  net_sales: ['net_sales', 'sales', 'amount', 'nominal'],
  id: ['id', 'product_id', 'variation_id', 'category_id'],
} as const;

type Good = Ranked<Readonly<Record<string, unknown>>>;

const firstOf =
  (names: readonly string[]) =>
  (good: Good): unknown =>
    names.map((name) => good[name]).find((value) => value !== undefined && value !== null);

/** What no other column shows, so that nothing of an unknown answer is lost. */
function restOf({ rank: _, ...good }: Good): unknown {
  const shown = new Set<string>(Object.values(spellings).flat());
  const rest = Object.entries(good).filter(([name, value]) => !shown.has(name) && value !== null);
  return rest.length === 0 ? undefined : Object.fromEntries(rest);
}

const { id, text, quantity, money } = columnsOf<Good>();

const columns: readonly RecordColumn<Good>[] = [
  id('rank', { en: 'No.', id: 'No.' }, { widthPixels: 50 }),
  text('name', { en: 'Name', id: 'Nama' }, { widthPixels: 200, read: firstOf(spellings.name) }),
  id('sku', { en: 'SKU', id: 'SKU' }, { widthPixels: 130, read: firstOf(spellings.sku) }),
  quantity('sold_items', { en: 'Sold', id: 'Terjual' }, { widthPixels: 80, read: firstOf(spellings.sold_items) }),
  quantity('total_order', { en: 'Orders', id: 'Pesanan' }, { widthPixels: 80, read: firstOf(spellings.total_order) }),
  money(
    'net_sales',
    { en: 'Net sales', id: 'Penjualan bersih' },
    { widthPixels: 120, read: firstOf(spellings.net_sales) },
  ),
  id('id', { en: 'ID', id: 'ID' }, { read: firstOf(spellings.id) }),
  text('rest', { en: 'Other', id: 'Lainnya' }, { read: restOf }),
];

const bestSellers = (group: string, facts: Pick<Dataset, 'id' | 'title' | 'summary'>): Dataset =>
  reportDataset({
    ...facts,
    endpoint: catalogue.analyzer.products,
    fixed: { group_by: group },
    idColumn: 'rank',
    // Only what is ranked by SKU is told with one.
    shown: { leads: ['rank', 'name'], seldom: group === 'SKU' ? ['rest'] : ['sku', 'rest'] },
    chart: { kind: 'bar', labels: 'name', values: ['sold_items'], mostPoints: 12 },
    records: (answer) => ranked(answer as ReportAnswer<readonly Readonly<Record<string, unknown>>[]>),
    columns,
  });

/** What sells best, by product. */
export const bestProducts = bestSellers('PRODUCT', {
  id: 'best-products',
  title: { en: 'Top products', id: 'Produk terlaris' },
  summary: { en: 'Products, ranked by pieces sold', id: 'Urutan produk menurut jumlah terjual' },
});

/** What sells best, by variation. */
export const bestSkus = bestSellers('SKU', {
  id: 'best-skus',
  title: { en: 'Top SKUs', id: 'SKU terlaris' },
  summary: { en: 'SKUs, ranked by pieces sold', id: 'Urutan SKU menurut jumlah terjual' },
});

/** What sells best, by category of product. */
export const bestCategories = bestSellers('CATEGORY', {
  id: 'best-categories',
  title: { en: 'Top categories', id: 'Kategori terlaris' },
  summary: { en: 'Product categories, ranked by pieces sold', id: 'Urutan kategori produk menurut jumlah terjual' },
});
