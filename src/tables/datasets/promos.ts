import { catalogue } from '../../api/catalogue';
import type { PromoGet, PromoList } from '../../api/resources/promo';
import { defineDataset, readQuery, readTask } from '../dataset';
import { filtersOf } from '../filters-of';
import { cellsOf, columnsOf, withoutReaders } from '../record-column';

const { list, get } = catalogue.promo;
const listed = columnsOf<PromoList>();
const detailed = columnsOf<PromoGet>();

const listColumns = [
  listed.text('name', 'Promo', 'Promo', { widthPixels: 220, pushable: true }),
  listed.text('group', 'Kind', 'Jenis'),
  listed.text('type', 'Applies to', 'Berlaku untuk'),
  listed.yesNo('is_active', 'Active', 'Aktif', { pushable: true }),
  listed.moment('start_date', 'From', 'Mulai'),
  listed.moment('end_date', 'To', 'Sampai', { pushable: true }),
];

/** Only the promo's own answer has these. */
const detailColumns = [
  detailed.text('coupon_code', 'Coupon code', 'Kode kupon', { pushable: true }),
  detailed.text('discount.type', 'Discount in', 'Jenis diskon'),
  detailed.number('discount.amount', 'Discount', 'Diskon', { pushable: true }),
  detailed.money('discount.max_nominal', 'At most', 'Diskon maksimum', { pushable: true }),
  detailed.money('limits.minimum_transaction', 'Minimum order', 'Minimum belanja', { pushable: true }),
  detailed.quantity('limits.minimum_product', 'Minimum pieces', 'Minimum barang', { pushable: true }),
  detailed.quantity('limits.promo_limit', 'Uses in all', 'Kuota promo', { pushable: true }),
  // A number, or UNLIMITED.
  detailed.text('limits.usage_per_customer', 'Uses per customer', 'Kuota per pelanggan', { pushable: true }),
  detailed.yesNo('all_products', 'All products', 'Semua produk'),
  detailed.text('selected_items.products', 'Products', 'Produk', {
    widthPixels: 240,
    read: ({ selected_items }) => selected_items.products.map(({ produk }) => produk),
  }),
  detailed.text('selected_items.couriers', 'Couriers', 'Ekspedisi', {
    read: ({ selected_items }) =>
      selected_items.couriers.map(({ logistic_name, rate_name }) => `${logistic_name} ${rate_name}`),
  }),
  detailed.text('selected_items.platforms', 'Where it counts', 'Berlaku di', { widthPixels: 180 }),
  detailed.text('customer_categories', 'For customers', 'Untuk pelanggan', {
    widthPixels: 180,
    read: ({ customer_categories }) => customer_categories.filter(({ selected }) => selected).map(({ name }) => name),
  }),
];

const lastColumns = [
  listed.text('total_selected_items', 'Items chosen', 'Jumlah item'),
  listed.id('id', 'Promo ID', 'ID promo'),
];

/** Promos and coupons, a row each; what the list leaves out costs one call each. */
export const promos = defineDataset({
  id: 'promos',
  title: { en: 'Promos', id: 'Promo' },
  summary: {
    en: 'Promos and coupons: discount, conditions and what they apply to',
    id: 'Promo dan kupon: diskon, syarat, dan cakupannya',
  },
  group: 'products',
  filters: filtersOf(list),
  idColumn: 'id',
  columns: () => [...withoutReaders(listColumns), ...withoutReaders(detailColumns), ...withoutReaders(lastColumns)],
  start: (filters) => [readTask('promos', list, filters)],
  queries: {
    promos: readQuery(list, {
      understand: (found) => ({
        rows: found.map((promo) => ({ id: String(promo.id), cells: cellsOf([...listColumns, ...lastColumns], promo) })),
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
});
