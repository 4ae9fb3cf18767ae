import { catalogue } from '../../api/catalogue';
import type { Order } from '../../api/resources/order';
import { listDataset } from '../list-dataset';
import { columnsOf } from '../record-column';
import { goodsCount, goodsText } from './goods';

const { id, text, money, quantity, number, day, moment } = columnsOf<Order>();

/** Orders of a period, a row each. */
export const orders = listDataset({
  id: 'orders',
  title: { en: 'Orders', id: 'Pesanan' },
  summary: {
    en: 'Orders of a period with goods, total, payment, progress and waybill',
    id: 'Pesanan satu periode dengan barang, total, status bayar, proses, dan resi',
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
    text('products', 'Products', 'Produk', { widthPixels: 260, read: ({ products }) => goodsText(products) }),
    quantity('products.quantity', 'Pieces', 'Jumlah barang', { read: ({ products }) => goodsCount(products) }),
    money('total_amount', 'Total', 'Total'),
    text('payment_status', 'Payment', 'Pembayaran', { widthPixels: 110 }),
    text('order_progress_status', 'Progress', 'Status proses', { widthPixels: 120 }),
    id('awb_number', 'Waybill', 'No. resi', { widthPixels: 150 }),
    text('shipping_logistic', 'Courier', 'Ekspedisi', { widthPixels: 110 }),
    text('shipping_rate', 'Service', 'Layanan', { widthPixels: 90 }),
    number('weight', 'Weight (kg)', 'Berat (kg)'),
    text('receiver_address', 'Address', 'Alamat', { widthPixels: 240 }),
    text('sender_name', 'Customer', 'Pemesan', { widthPixels: 160 }),
    text('sender_address', 'Customer address', 'Alamat pemesan', { widthPixels: 200 }),
    text('order_category', 'Channel', 'Kanal', { widthPixels: 110 }),
    text('order_source', 'Source', 'Sumber', { widthPixels: 120 }),
    day('payment_date', 'Paid on', 'Tanggal bayar'),
    money('cost_of_goods_sold', 'Cost of goods', 'HPP'),
    money('other_cost_amount', 'Other costs', 'Biaya lain'),
    text('order_status', 'Status', 'Status', { widthPixels: 100 }),
    text('note', 'Note', 'Catatan', { widthPixels: 200 }),
    text('origin_name', 'Sent from', 'Dikirim dari'),
    text('origin_address', 'Sent from (address)', 'Alamat pengiriman', { widthPixels: 200 }),
    text('shopee', 'Shopee', 'Shopee'),
    moment('created_at', 'Created', 'Dibuat'),
    text('created_by_name', 'Created by', 'Dibuat oleh', { widthPixels: 110 }),
    moment('updated_at', 'Changed', 'Diubah'),
    text('updated_by_name', 'Changed by', 'Diubah oleh', { widthPixels: 110 }),
    id('order_id', 'Order ID', 'ID pesanan'),
  ],
});
