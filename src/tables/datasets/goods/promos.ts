import { catalogue } from '../../../api/catalogue';
import type { PromoGet, PromoList } from '../../../api/resources/goods/promo';
import { type Dataset, readQuery, readTask } from '../../dataset';
import { updateOf } from '../../dataset-update';
import { filtersOf } from '../../filters-of';
import { cellsOf, columnsOf, withoutReaders } from '../../record-column';
import { recordId } from '../../record-id';

const { list, get, update } = catalogue.promo;
const listed = columnsOf<PromoList, typeof update>();
const detailed = columnsOf<PromoGet, typeof update>();

/** How often a customer may use a promo, as the shop shows it and takes it. {api: Update Promo} */
const usesPerCustomer: Readonly<Record<string, string>> = Object.fromEntries(
  ['1', '2', '3', '4', '5', '6', '7', '8', '9', 'UNLIMITED'].map((uses) => [uses, uses]),
);

const listColumns = [
  listed.text('name', { en: 'Promo', id: 'Promo' }, { widthPixels: 220, sets: 'name' }),
  listed.text('group', { en: 'Kind', id: 'Jenis' }),
  listed.text('type', { en: 'Applies to', id: 'Berlaku untuk' }, { codes: 'promo_type' }),
  listed.yesNo('is_active', { en: 'Active', id: 'Aktif' }, { sets: 'is_active' }),
  listed.moment('start_date', { en: 'From', id: 'Mulai' }),
  listed.moment('end_date', { en: 'To', id: 'Sampai' }, { sets: 'end_date' }),
];

/** Only the promo's own answer has these. */
const detailColumns = [
  detailed.text('coupon_code', { en: 'Coupon code', id: 'Kode kupon' }, { sets: 'coupon_code' }),
  detailed.text('discount.type', { en: 'Discount in', id: 'Jenis diskon' }),
  detailed.number('discount.amount', { en: 'Discount', id: 'Diskon' }, { sets: 'discount.amount' }),
  detailed.money('discount.max_nominal', { en: 'At most', id: 'Diskon maksimum' }, { sets: 'discount.max_nominal' }),
  detailed.money(
    'limits.minimum_transaction',
    { en: 'Minimum order', id: 'Minimum belanja' },
    { sets: 'limits.minimum_transaction' },
  ),
  detailed.quantity(
    'limits.minimum_product',
    { en: 'Minimum pieces', id: 'Minimum barang' },
    { sets: 'limits.minimum_product' },
  ),
  detailed.quantity('limits.promo_limit', { en: 'Uses in all', id: 'Kuota promo' }, { sets: 'limits.promo_limit' }),
  // A number, or UNLIMITED.
  detailed.text(
    'limits.usage_per_customer',
    { en: 'Uses per customer', id: 'Kuota per pelanggan' },
    { sets: { parameter: 'limits.usage_per_customer', choices: usesPerCustomer } },
  ),
  detailed.yesNo('all_products', { en: 'All products', id: 'Semua produk' }),
  detailed.text(
    'selected_items.products',
    { en: 'Products', id: 'Produk' },
    { widthPixels: 240, read: ({ selected_items }) => selected_items.products.map(({ produk }) => produk) },
  ),
  detailed.text(
    'selected_items.couriers',
    { en: 'Couriers', id: 'Kurir' },
    {
      read: ({ selected_items }) =>
        selected_items.couriers.map(({ logistic_name, rate_name }) => `${logistic_name} ${rate_name}`),
    },
  ),
  detailed.text('selected_items.platforms', { en: 'Where it counts', id: 'Berlaku di' }, { widthPixels: 180 }),
  detailed.text(
    'customer_categories',
    { en: 'For customers', id: 'Untuk pelanggan' },
    {
      widthPixels: 180,
      read: ({ customer_categories }) => customer_categories.filter(({ selected }) => selected).map(({ name }) => name),
    },
  ),
];

const lastColumns = [
  listed.text('total_selected_items', { en: 'Items chosen', id: 'Jumlah item' }),
  listed.id('id', { en: 'Promo ID', id: 'ID promo' }),
];

/** Promos and coupons, a row each; what the list leaves out costs one call each. */
export const promos: Dataset = {
  id: 'promos',
  title: { en: 'Promos', id: 'Promo' },
  summary: {
    en: 'Promos and coupons: discount, conditions and what they apply to',
    id: 'Promo dan kupon: diskon, syarat, dan cakupannya',
  },
  group: 'products',
  filters: filtersOf(list),
  idColumn: 'id',
  shown: { seldom: ['total_selected_items'] },
  update: updateOf({ endpoint: update, idParameter: 'id' }, [...listColumns, ...detailColumns]),
  columns: () => [...withoutReaders(listColumns), ...withoutReaders(detailColumns), ...withoutReaders(lastColumns)],
  start: (filters) => [readTask('promos', list, filters)],
  queries: {
    promos: readQuery(list, {
      understand: (found) => ({
        rows: found.map((promo) => ({
          id: recordId(promo.id),
          cells: cellsOf([...listColumns, ...lastColumns], promo),
        })),
        next: found.map(({ id }) => readTask('details', get, { id })),
        counts: { records: found.length },
      }),
    }),
    details: readQuery(get, {
      progress: 'step.details',
      skipsMissing: true,
      understand: (promo, { input }) => ({
        patches: [{ id: String(input.id), cells: cellsOf(detailColumns, promo) }],
      }),
    }),
  },
};
