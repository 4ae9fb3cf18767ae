import { catalogue } from '../../api/catalogue';
import type { Order } from '../../api/resources/order';
import { listDataset } from '../list-dataset';
import { columnsOf } from '../record-column';

const { id, text, money, day } = columnsOf<Order>();

/** Orders of a period, a row each. */
export const orders = listDataset({
  id: 'orders',
  title: { en: 'Orders', id: 'Pesanan' },
  summary: {
    en: 'Orders of a period with payment, progress and waybill',
    id: 'Pesanan satu periode dengan status bayar, proses, dan resi',
  },
  group: 'orders',
  endpoint: catalogue.order.list,
  usual: { start_date: 'today-30', end_date: 'today' },
  period: { from: 'start_date', to: 'end_date' },
  incremental: { fromFilter: 'start_date', column: 'order_date', overlapDays: 7 },
  idColumn: 'order_id',
  columns: [
    day('order_date', 'Date', 'Tanggal'),
    id('po_number', 'Order no.', 'No. pesanan'),
    text('receiver_name', 'Receiver', 'Penerima', { widthPixels: 180 }),
    money('total_amount', 'Total', 'Total'),
    text('payment_status', 'Payment', 'Pembayaran', { widthPixels: 110 }),
    text('order_progress_status', 'Progress', 'Status proses', { widthPixels: 120 }),
    id('awb_number', 'Waybill', 'No. resi', { widthPixels: 150, pushable: true }),
    id('order_id', 'Order ID', 'ID pesanan'),
  ],
});
