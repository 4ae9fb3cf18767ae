import { catalogue } from '../../../api/catalogue';
import type { BillingList } from '../../../api/resources/shop/billing';
import { listDataset } from '../../list-dataset';
import { columnsOf } from '../../record-column';

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
  shown: { leads: ['created_at', 'services'] },
  columns: [
    moment('created_at', { en: 'Date', id: 'Tanggal' }),
    text('services', { en: 'For', id: 'Layanan' }, { widthPixels: 220 }),
    money('amount', { en: 'Amount', id: 'Jumlah' }),
    text('status', { en: 'Status', id: 'Status' }),
    money('received_amount', { en: 'Received', id: 'Diterima' }),
    moment('payment_date', { en: 'Payment date', id: 'Tanggal bayar' }),
    text('payment_method', { en: 'Payment method', id: 'Metode bayar' }),
    id('invoice', { en: 'Invoice no.', id: 'No. invoice' }),
    text('invoice_url', { en: 'Invoice page', id: 'Halaman invoice' }, { widthPixels: 220 }),
    id('xendit_id', { en: 'Xendit ID', id: 'ID Xendit' }, { widthPixels: 190 }),
    id('id', { en: 'Bill ID', id: 'ID tagihan' }),
  ],
});
