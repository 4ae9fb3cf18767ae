import { catalogue } from '../../../api/catalogue';
import type { OrderAdminRevenue } from '../../../api/resources/orders/order';
import { listDataset } from '../../list-dataset';
import { columnsOf } from '../../record-column';

const { id, text, money, quantity } = columnsOf<OrderAdminRevenue>();

/** What each member of staff sold, a row each; orders that nobody typed are a row of their own. */
export const adminRevenue = listDataset({
  id: 'admin-revenue',
  title: { en: 'Staff performance', id: 'Kinerja admin' },
  summary: {
    en: 'Orders, items, sales and profit of a period by who made the order',
    id: 'Pesanan, barang, penjualan, dan laba satu periode menurut pembuat pesanan',
  },
  group: 'reports',
  endpoint: catalogue.order.adminRevenue,
  usual: { start_date: 'today-29', end_date: 'today' },
  idColumn: 'user_id',
  chart: { kind: 'bar', labels: 'name', values: ['net_sales', 'gross_profit'] },
  columns: [
    text('name', { en: 'Name', id: 'Nama' }, 180),
    text('level', { en: 'Level', id: 'Level' }, 100),
    money('net_sales', { en: 'Net sales', id: 'Penjualan bersih' }),
    money('gross_profit', { en: 'Gross profit', id: 'Laba kotor' }),
    quantity('order_count', { en: 'Orders', id: 'Pesanan' }),
    quantity('item_sold', { en: 'Items sold', id: 'Barang terjual' }),
    id('user_id', { en: 'Staff ID', id: 'ID admin' }),
  ],
});
