import { catalogue } from '../../api/catalogue';
import type { PaymentList } from '../../api/resources/payment';
import { readMoney } from '../../api/values';
import { listDataset } from '../list-dataset';
import { columnsOf } from '../record-column';

const { id, text, money, moment } = columnsOf<PaymentList>();

/** Money that Ngorder holds for the shop, a row for each movement. */
export const payments = listDataset({
  id: 'payments',
  title: { en: 'Payments', id: 'Pembayaran' },
  summary: {
    en: 'Money in and out of OrderPay and the payment gateway',
    id: 'Uang masuk dan keluar di OrderPay dan payment gateway',
  },
  group: 'money',
  endpoint: catalogue.payment.list,
  eachOf: 'payment_type',
  usual: { start_date: 'today-30', end_date: 'today' },
  period: { from: 'start_date', to: 'end_date' },
  incremental: { fromFilter: 'start_date', column: 'date', overlapDays: 7 },
  idColumn: 'record_id',
  // Nothing says that the two kinds count their movements together.
  idOf: ({ id: number }, _, { payment_type }) => `${payment_type}:${number}`,
  columns: [
    moment('date', 'Date', 'Tanggal'),
    text('title', 'Payment', 'Pembayaran', { widthPixels: 180 }),
    money('nominal:+', 'In', 'Masuk', { read: (payment) => nominalOf(payment, '+') }),
    money('nominal:-', 'Out', 'Keluar', { read: (payment) => nominalOf(payment, '-') }),
    text('description', 'Description', 'Keterangan', { widthPixels: 320 }),
    text('payment_type', 'Kind', 'Jenis', { widthPixels: 140 }),
    id('transaction_number', 'Transaction no.', 'No. transaksi', { widthPixels: 120 }),
    money('nominal', 'Amount', 'Nominal'),
    text('type.status', 'Sign', 'Tanda', { widthPixels: 60 }),
    id('type.id', 'Type ID', 'ID tipe', { widthPixels: 60 }),
    id('id', 'Payment ID', 'ID pembayaran'),
    id('record_id', 'Row ID', 'ID baris', { widthPixels: 160 }),
  ],
});

const nominalOf = ({ type, nominal }: PaymentList, sign: '+' | '-'): number | undefined =>
  type?.status === sign ? readMoney(nominal) : undefined;
