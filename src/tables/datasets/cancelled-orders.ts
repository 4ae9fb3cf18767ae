import { catalogue } from '../../api/catalogue';
import type { CancelledOrderList } from '../../api/resources/cancelled-order';
import { listDataset } from '../list-dataset';
import { columnsOf } from '../record-column';
import { goodsCount, goodsText } from './goods';

const { id, text, money, quantity, number, day, moment, yesNo } = columnsOf<CancelledOrderList>();

/** Orders that came to nothing, a row each: cancelled, rejected and expired ones. */
export const cancelledOrders = listDataset({
  id: 'cancelled-orders',
  title: { en: 'Cancelled orders', id: 'Pesanan batal' },
  summary: {
    en: 'Cancelled, rejected and expired orders of a period',
    id: 'Pesanan yang batal, ditolak, atau kedaluwarsa dalam satu periode',
  },
  group: 'orders',
  endpoint: catalogue.cancelledOrder.list,
  eachOf: 'type',
  usual: { start_date: 'today-30', end_date: 'today' },
  period: { from: 'start_date', to: 'end_date' },
  idColumn: 'order_id',
  columns: [
    moment('order_date', 'Date', 'Tanggal'),
    id('po_number', 'Order no.', 'No. pesanan'),
    text('type', 'How it ended', 'Jenis', { widthPixels: 110 }),
    text('receiver_name', 'Receiver', 'Penerima', { widthPixels: 180 }),
    text('receiver_phone', 'Phone', 'Telepon'),
    text('products', 'Products', 'Produk', { widthPixels: 260, read: ({ products }) => goodsText(products) }),
    quantity('products.quantity', 'Pieces', 'Jumlah barang', { read: ({ products }) => goodsCount(products) }),
    text('products.sku', 'SKU', 'SKU', {
      read: ({ products }) => (products ?? []).flatMap(({ sku }) => (sku ? [sku] : [])),
    }),
    money('total_amount', 'Total', 'Total'),
    money('remaining_amount', 'Unpaid', 'Belum dibayar'),
    text('payment_status', 'Payment', 'Pembayaran', { widthPixels: 110 }),
    day('payment_date', 'Paid on', 'Tanggal bayar'),
    text('bank_name', 'Bank', 'Bank'),
    text('order_progress_status', 'Progress', 'Status proses', { widthPixels: 120 }),
    text('order_status', 'Status', 'Status', { widthPixels: 100 }),
    id('awb_number', 'Waybill', 'No. resi', { widthPixels: 150 }),
    text('shipping_logistic', 'Courier', 'Ekspedisi', { widthPixels: 110 }),
    text('shipping_rate', 'Service', 'Layanan', { widthPixels: 90 }),
    money('shipping_cost', 'Shipping', 'Ongkir'),
    yesNo('cod_status', 'COD', 'COD'),
    number('weight', 'Weight (kg)', 'Berat (kg)'),
    text('receiver_address', 'Address', 'Alamat', { widthPixels: 240 }),
    text('sender_name', 'Customer', 'Pemesan', { widthPixels: 160 }),
    text('sender_category', 'Customer category', 'Kategori pemesan', { widthPixels: 120 }),
    text('sender_address', 'Customer address', 'Alamat pemesan', { widthPixels: 200 }),
    text('order_category', 'Channel', 'Kanal', { widthPixels: 110 }),
    text('order_source', 'Source', 'Sumber', { widthPixels: 120 }),
    money('cost_of_goods_sales', 'Cost of goods', 'HPP'),
    money('other_cost_amount', 'Other costs', 'Biaya lain'),
    text('order_cost', 'Costs in detail', 'Rincian biaya'),
    text('product_status', 'Stock type', 'Jenis stok', { widthPixels: 80 }),
    text('note', 'Note', 'Catatan', { widthPixels: 200 }),
    text('warehouse_name', 'Warehouse', 'Gudang'),
    text('origin_name', 'Sent from', 'Dikirim dari'),
    text('origin_address', 'Sent from (address)', 'Alamat pengiriman', { widthPixels: 200 }),
    text('shopee', 'Shopee', 'Shopee'),
    text('invoice', 'Invoice', 'Invoice', { widthPixels: 180 }),
    moment('created_at', 'Created', 'Dibuat'),
    text('created_by_name', 'Created by', 'Dibuat oleh', { widthPixels: 110 }),
    moment('updated_at', 'Changed', 'Diubah'),
    text('updated_by_name', 'Changed by', 'Diubah oleh', { widthPixels: 110 }),
    id('order_id', 'Order ID', 'ID pesanan'),
  ],
});
