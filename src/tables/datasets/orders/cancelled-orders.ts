import { catalogue } from '../../../api/catalogue';
import type { CancelledOrderList } from '../../../api/resources/orders/cancelled-order';
import { commandsOf } from '../../command-column';
import { listDataset } from '../../list-dataset';
import { columnsOf, entryColumn } from '../../record-column';
import { latestDays } from '../latest-days';
import { goodsColumns, orderColumns } from './order-columns';

const { text, money, moment, yesNo } = columnsOf<CancelledOrderList>();

const commands = commandsOf(['RETURN', 'DELETE'], {
  en: 'RETURN: brings the order back and takes its stock again. DELETE: deletes it permanently. SKIP: leaves the row out. Review changes first, then push.',
  id: 'PULIHKAN: memulihkan pesanan dan mengambil lagi stoknya. HAPUS: menghapusnya permanen. LEWATI: baris dilewati. Tinjau perubahan dulu, lalu terapkan.',
});

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
  ...latestDays(30),
  idColumn: 'order_id',
  shown: {
    leads: ['po_number', 'receiver_name'],
    seldom: ['order_status', 'sender_address', 'origin_address', 'shopee', 'updated_at', 'updated_by_name'],
  },
  columns: [
    moment('order_date', { en: 'Date', id: 'Tanggal' }),
    ...orderColumns('po_number'),
    text('type', { en: 'How it ended', id: 'Jenis' }, { widthPixels: 110, codes: 'cancelled_type' }),
    entryColumn(commands),
    ...orderColumns('receiver_name'),
    text('receiver_phone', { en: 'Phone', id: 'Telepon' }),
    ...goodsColumns,
    text(
      'products.sku',
      { en: 'SKU', id: 'SKU' },
      { read: ({ products }) => (products ?? []).flatMap(({ sku }) => (sku ? [sku] : [])) },
    ),
    ...orderColumns('total_amount'),
    money('remaining_amount', { en: 'Unpaid', id: 'Belum dibayar' }),
    ...orderColumns('payment_status', 'payment_date'),
    text('bank_name', { en: 'Bank', id: 'Bank' }),
    ...orderColumns('order_progress_status', 'order_status', 'awb_number', 'shipping_logistic', 'shipping_rate'),
    money('shipping_cost', { en: 'Shipping', id: 'Ongkir' }),
    yesNo('cod_status', { en: 'COD', id: 'COD' }),
    ...orderColumns('weight', 'receiver_address', 'sender_name'),
    text('sender_category', { en: 'Customer category', id: 'Kategori pemesan' }, 120),
    ...orderColumns('sender_address', 'order_category', 'order_source'),
    money('cost_of_goods_sales', { en: 'Cost of goods', id: 'HPP' }),
    ...orderColumns('other_cost_amount'),
    text('order_cost', { en: 'Costs in detail', id: 'Rincian biaya' }),
    text('product_status', { en: 'Stock type', id: 'Jenis stok' }, { widthPixels: 80, codes: 'product_type' }),
    ...orderColumns('note'),
    text('warehouse_name', { en: 'Warehouse', id: 'Gudang' }),
    ...orderColumns('origin_name', 'origin_address', 'shopee'),
    text('invoice', { en: 'Invoice', id: 'Invoice' }, 180),
    ...orderColumns('created_at', 'created_by_name', 'updated_at', 'updated_by_name', 'order_id'),
  ],
});
