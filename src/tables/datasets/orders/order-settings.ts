import { catalogue } from '../../../api/catalogue';
import type { AdminFeeList } from '../../../api/resources/orders/admin-fee';
import type { OrderCostList } from '../../../api/resources/orders/order-cost';
import type { OrderSourceList } from '../../../api/resources/orders/order-source';
import { listDataset } from '../../list-dataset';
import { columnsOf } from '../../record-column';
import { activeOrNot } from '../active-or-not';

const source = columnsOf<OrderSourceList, typeof catalogue.orderSource.update>();

/** Where the shop sells, a row for each account. */
export const orderSources = listDataset({
  id: 'order-sources',
  title: { en: 'Order sources', id: 'Sumber pesanan' },
  summary: { en: 'Marketplaces and accounts where the shop sells', id: 'Marketplace dan akun tempat toko berjualan' },
  group: 'orders',
  endpoint: catalogue.orderSource.list,
  idColumn: 'id',
  update: { endpoint: catalogue.orderSource.update, idParameter: 'order_source_id' },
  columns: [
    source.text('marketplace_name', { en: 'Marketplace', id: 'Marketplace' }),
    source.text('note', { en: 'Account', id: 'Akun' }, { widthPixels: 200, sets: 'note' }),
    source.text(
      'status',
      { en: 'Status', id: 'Status' },
      { widthPixels: 110, sets: { parameter: 'status', choices: activeOrNot } },
    ),
    source.id('marketplace_id', { en: 'Marketplace ID', id: 'ID marketplace' }),
    source.id('id', { en: 'Source ID', id: 'ID sumber' }),
  ],
});

const cost = columnsOf<OrderCostList, typeof catalogue.orderCost.update>();

/** Costs and discounts that can be put on an order, a row each. */
export const orderCosts = listDataset({
  id: 'order-costs',
  title: { en: 'Order costs', id: 'Biaya pesanan' },
  summary: { en: 'Extra costs and discounts for orders', id: 'Biaya tambahan dan diskon untuk pesanan' },
  group: 'orders',
  endpoint: catalogue.orderCost.list,
  idColumn: 'order_cost_id',
  update: { endpoint: catalogue.orderCost.update, idParameter: 'order_cost_id' },
  columns: [
    cost.text('name', { en: 'Name', id: 'Nama' }, { widthPixels: 180, sets: 'name' }),
    cost.text('category', { en: 'Category', id: 'Kategori' }, 120),
    cost.text('type', { en: 'Type', id: 'Tipe' }, 120),
    cost.money('nominal', { en: 'Amount', id: 'Nominal' }, { sets: 'nominal' }),
    cost.percent('percentage', { en: 'Percent', id: 'Persen' }, { sets: 'percentage' }),
    cost.text('title', { en: 'Title', id: 'Judul' }),
    cost.id('order_cost_id', { en: 'Cost ID', id: 'ID biaya' }, 200),
  ],
});

const fee = columnsOf<AdminFeeList, typeof catalogue.adminFee.update>();

/** What each category of customers pays on top, a row each. */
export const adminFees = listDataset({
  id: 'admin-fees',
  title: { en: 'Admin fees', id: 'Biaya admin' },
  summary: { en: 'Fee per customer category', id: 'Biaya admin per kategori pelanggan' },
  group: 'money',
  endpoint: catalogue.adminFee.list,
  idColumn: 'id',
  shown: { seldom: ['customer_category.code'] },
  update: { endpoint: catalogue.adminFee.update, idParameter: 'id' },
  columns: [
    fee.text('customer_category.name', { en: 'Customer category', id: 'Kategori pelanggan' }, 180),
    fee.money('nominal', { en: 'Fee', id: 'Biaya' }, { sets: 'nominal' }),
    fee.id('customer_category.code', { en: 'Category code', id: 'Kode kategori' }),
    fee.id('id', { en: 'Fee ID', id: 'ID biaya' }),
  ],
});
