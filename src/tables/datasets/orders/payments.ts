import { catalogue } from '../../../api/catalogue';
import type { PaymentList } from '../../../api/resources/orders/payment';
import { readMoney } from '../../../api/values/read-number';
import { listDataset } from '../../list-dataset';
import { columnsOf } from '../../record-column';
import { recordId } from '../../record-id';
import { latestDaysAnew } from '../latest-days';

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
  ...latestDaysAnew(30, 'date'),
  idColumn: 'record_id',
  shown: { leads: ['date', 'title'], seldom: ['nominal', 'type.status'] },
  // Nothing says that the two kinds count their movements together.
  idOf: ({ id: number }, _, { payment_type }) => `${payment_type}:${recordId(number)}`,
  columns: [
    moment('date', { en: 'Date', id: 'Tanggal' }),
    text('title', { en: 'Payment', id: 'Pembayaran' }, 180),
    money('nominal:+', { en: 'In', id: 'Masuk' }, { read: (payment) => nominalOf(payment, '+') }),
    money('nominal:-', { en: 'Out', id: 'Keluar' }, { read: (payment) => nominalOf(payment, '-') }),
    text('description', { en: 'Description', id: 'Keterangan' }, 320),
    text('payment_type', { en: 'Kind', id: 'Jenis' }, 140),
    id('transaction_number', { en: 'Transaction no.', id: 'No. transaksi' }, 120),
    money('nominal', { en: 'Amount', id: 'Nominal' }),
    text('type.status', { en: 'Sign', id: 'Tanda' }, 60),
    id('type.id', { en: 'Type ID', id: 'ID tipe' }, 60),
    id('id', { en: 'Payment ID', id: 'ID pembayaran' }),
    id('record_id', { en: 'Row ID', id: 'ID baris' }, 160),
  ],
});

const nominalOf = ({ type, nominal }: PaymentList, sign: '+' | '-'): number | undefined =>
  type?.status === sign ? readMoney(nominal) : undefined;
