import { catalogue } from '../../api/catalogue';
import type { AdminFeeList } from '../../api/resources/admin-fee';
import type { OrderCostList } from '../../api/resources/order-cost';
import type { OrderSourceList } from '../../api/resources/order-source';
import { listDataset } from '../list-dataset';
import { columnsOf } from '../record-column';

const source = columnsOf<OrderSourceList>();

/** Where the shop sells, a row for each account. */
export const orderSources = listDataset({
  id: 'order-sources',
  title: { en: 'Order sources', id: 'Sumber pesanan' },
  summary: { en: 'Marketplaces and accounts where the shop sells', id: 'Marketplace dan akun tempat toko berjualan' },
  group: 'orders',
  endpoint: catalogue.orderSource.list,
  idColumn: 'id',
  columns: [
    source.text('marketplace_name', 'Marketplace', 'Marketplace'),
    source.text('note', 'Account', 'Akun', { widthPixels: 200, pushable: true }),
    source.text('status', 'Status', 'Status', { widthPixels: 110, pushable: true }),
    source.id('marketplace_id', 'Marketplace ID', 'ID marketplace'),
    source.id('id', 'Source ID', 'ID sumber'),
  ],
});

const cost = columnsOf<OrderCostList>();

/** Costs and discounts that can be put on an order, a row each. */
export const orderCosts = listDataset({
  id: 'order-costs',
  title: { en: 'Order costs', id: 'Biaya pesanan' },
  summary: { en: 'Extra costs and discounts for orders', id: 'Biaya tambahan dan diskon untuk pesanan' },
  group: 'orders',
  endpoint: catalogue.orderCost.list,
  idColumn: 'order_cost_id',
  columns: [
    cost.text('name', 'Name', 'Nama', { widthPixels: 180, pushable: true }),
    cost.text('category', 'Category', 'Kategori', 120),
    cost.text('type', 'Type', 'Tipe', 120),
    cost.money('nominal', 'Amount', 'Nominal', { pushable: true }),
    cost.percent('percentage', 'Percent', 'Persen', { pushable: true }),
    cost.text('title', 'Title', 'Judul'),
    cost.id('order_cost_id', 'Cost ID', 'ID biaya', 200),
  ],
});

const fee = columnsOf<AdminFeeList>();

/** What each category of customers pays on top, a row each. */
export const adminFees = listDataset({
  id: 'admin-fees',
  title: { en: 'Admin fees', id: 'Biaya admin' },
  summary: { en: 'Fee per customer category', id: 'Biaya admin per kategori pelanggan' },
  group: 'money',
  endpoint: catalogue.adminFee.list,
  idColumn: 'id',
  columns: [
    fee.text('customer_category.name', 'Customer category', 'Kategori pelanggan', 180),
    fee.money('nominal', 'Fee', 'Biaya', { pushable: true }),
    fee.id('customer_category.code', 'Category code', 'Kode kategori'),
    fee.id('id', 'Fee ID', 'ID biaya'),
  ],
});
