import { columnsOf, type RecordColumn } from '../../record-column';
import type { Column } from '../../table';
import { goodsCount, goodsText, type SoldGoods } from '../goods/goods';

const { id, text, money, number, day, moment } = columnsOf<unknown>();

/** The waybill's column, which can be pushed. */
export const waybillColumn = 'awb_number';

/** Where an order's payment and its own status stand. */
export const paymentStatusColumn = 'payment_status';
export const orderStatusColumn = 'order_status';

/** Where a person writes what came in for an order: an amount, or PAID; beside it, into which account and on which day. */
export const paymentColumn = 'payment.entry';
export const paymentBankColumn = 'payment.entry.bank';
export const paymentDayColumn = 'payment.entry.day';

const known = [
  day('order_date', { en: 'Date', id: 'Tanggal' }),
  id('po_number', { en: 'Order no.', id: 'No. pesanan' }),
  text('receiver_name', { en: 'Receiver', id: 'Penerima' }, 180),
  text('receiver_address', { en: 'Address', id: 'Alamat' }, 240),
  text('sender_name', { en: 'Ordered by', id: 'Pemesan' }, 160),
  text('sender_address', { en: 'Ordered by (address)', id: 'Alamat pemesan' }, 200),
  text('customer.name', { en: 'Customer', id: 'Pelanggan' }, 180),
  money('total_amount', { en: 'Order total', id: 'Total pesanan' }),
  money('other_cost_amount', { en: 'Other costs', id: 'Biaya lain' }),
  text(paymentStatusColumn, { en: 'Payment', id: 'Pembayaran' }, { widthPixels: 110, codes: 'payment_status' }),
  day('payment_date', { en: 'Paid on', id: 'Tanggal bayar' }),
  text(
    'order_progress_status',
    { en: 'Progress', id: 'Status proses' },
    { widthPixels: 120, codes: 'order_progress_status' },
  ),
  text(orderStatusColumn, { en: 'Status', id: 'Status' }, { widthPixels: 100, codes: 'order_status' }),
  id(waybillColumn, { en: 'Tracking number', id: 'No. resi' }, 150),
  text('shipping_logistic', { en: 'Courier', id: 'Kurir' }, 110),
  text('shipping_rate', { en: 'Service', id: 'Layanan' }, 90),
  number('weight', { en: 'Weight (kg)', id: 'Berat (kg)' }),
  text('order_category', { en: 'Sales channel', id: 'Kanal penjualan' }, { widthPixels: 110, codes: 'order_category' }),
  text('order_source', { en: 'Source', id: 'Sumber' }, 120),
  text('note', { en: 'Note', id: 'Catatan' }, 200),
  text('origin_name', { en: 'Sent from', id: 'Dikirim dari' }),
  text('origin_address', { en: 'Sent from (address)', id: 'Alamat pengirim' }, 200),
  text('shopee', { en: 'Shopee', id: 'Shopee' }),
  moment('created_at', { en: 'Created', id: 'Dibuat' }),
  text('created_by_name', { en: 'Created by', id: 'Dibuat oleh' }, 110),
  moment('updated_at', { en: 'Changed', id: 'Diubah' }),
  text('updated_by_name', { en: 'Changed by', id: 'Diubah oleh' }, 110),
  id('order_id', { en: 'Order ID', id: 'ID pesanan' }),
];

const byKey = new Map(known.map((column) => [column.key, column]));

/**
 * Columns that datasets about orders show alike, by key.
 * @throws Error of a key that is none of them: a mistake in a declaration.
 */
export const orderColumns = (...keys: readonly string[]): readonly RecordColumn<unknown>[] =>
  keys.map((key) => {
    const column = byKey.get(key);
    if (!column) throw new Error(`Orders have no column ${key} in common.`);
    return column;
  });

const entry = { pushable: false, isEntry: true } as const;

/** What came in for an order, to be recorded. */
export const paymentColumns: readonly Column[] = [
  {
    ...{ ...entry, key: paymentColumn, kind: 'money', widthPixels: 130 },
    title: { en: 'Record payment', id: 'Catat pembayaran' },
    note: {
      en: 'The amount that came in, or PAID for all that is due. Recorded when you push.',
      id: 'Nominal yang masuk, atau LUNAS untuk seluruh sisa tagihan. Dicatat saat perubahan diterapkan.',
    },
  },
  {
    ...{ ...entry, key: paymentBankColumn, kind: 'text', widthPixels: 130 },
    title: { en: 'To account', id: 'Ke rekening' },
    note: {
      en: 'Name or number of the bank account. Needed only if the shop has several.',
      id: 'Nama atau nomor rekening bank. Hanya perlu jika toko punya lebih dari satu.',
    },
  },
  {
    ...{ ...entry, key: paymentDayColumn, kind: 'day', widthPixels: 110 },
    title: { en: 'Received on', id: 'Tanggal masuk' },
    note: { en: 'Today where it is blank.', id: 'Kosong berarti hari ini.' },
  },
];

const goods = columnsOf<{ readonly products: readonly SoldGoods[] | null }>();

/** What an order holds, in two cells. */
export const goodsColumns = [
  goods.text(
    'products',
    { en: 'Products', id: 'Produk' },
    { widthPixels: 260, read: ({ products }) => goodsText(products) },
  ),
  goods.quantity(
    'products.quantity',
    { en: 'Pieces', id: 'Jumlah barang' },
    { widthPixels: 130, read: ({ products }) => goodsCount(products) },
  ),
];
