import { catalogue } from '../../api/catalogue';
import type { BillingList } from '../../api/resources/billing';
import { listDataset } from '../list-dataset';
import { columnsOf } from '../record-column';

const { id, text, money, moment } = columnsOf<BillingList>();

/** What the shop owes or paid for Ngorder itself, a row for each bill. */
export const bills = listDataset({
  id: 'billing',
  title: { en: 'Ngorder bills', id: 'Tagihan Ngorder' },
  summary: {
    en: 'What the shop owes or paid for Ngorder itself',
    id: 'Tagihan langganan Ngorder beserta pembayarannya',
  },
  group: 'shop',
  endpoint: catalogue.billing.list,
  usual: { start_date: 'today-365', end_date: 'today' },
  idColumn: 'id',
  columns: [
    moment('created_at', 'Date', 'Tanggal'),
    text('services', 'For', 'Layanan', { widthPixels: 220 }),
    money('amount', 'Amount', 'Jumlah'),
    text('status', 'Status', 'Status'),
    money('received_amount', 'Received', 'Diterima'),
    moment('payment_date', 'Payment date', 'Tanggal bayar'),
    text('payment_method', 'Payment method', 'Metode bayar'),
    id('invoice', 'Invoice no.', 'No. invoice'),
    text('invoice_url', 'Invoice page', 'Halaman invoice', { widthPixels: 220 }),
    id('xendit_id', 'Xendit ID', 'ID Xendit', { widthPixels: 190 }),
    id('id', 'Bill ID', 'ID tagihan'),
  ],
});
