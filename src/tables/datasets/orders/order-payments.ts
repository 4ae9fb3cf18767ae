import type { OrderListDetails } from '../../../api/resources/orders/order';
import { columnsOf } from '../../record-column';
import { recordId } from '../../record-id';
import { fullOrderDataset } from './full-order-dataset';
import { orderColumns } from './order-columns';

/** An order with one of its payments in place of them all. */
type OrderPayment = Omit<OrderListDetails, 'payment'> & {
  readonly payment: OrderListDetails['payment']['payment_histoy'][number];
};

const { id, text, money, moment, yesNo } = columnsOf<OrderPayment>();

/** What customers paid, a row for each payment or instalment of each order. */
export const orderPayments = fullOrderDataset<OrderPayment>({
  id: 'order-payments',
  title: { en: 'Order payments', id: 'Pembayaran pesanan' },
  summary: {
    en: 'Each payment and instalment of the orders of a period, with the bank it came in at',
    id: 'Tiap pembayaran dan cicilan dari pesanan satu periode, dengan bank penerimanya',
  },
  group: 'money',
  idColumn: 'order_payment_id',
  shown: {
    leads: ['po_number', 'customer.name'],
    seldom: ['payment.pg_provider', 'payment.is_installment_first', 'payment.va_no', 'created_at'],
  },
  split: (order) =>
    (order.payment?.payment_histoy ?? []).map((payment) => ({
      id: `${recordId(order.order_id)}:${recordId(payment.id)}`,
      record: { ...order, payment },
    })),
  columns: [
    moment('payment.paid_at', { en: 'Paid at', id: 'Dibayar pada' }),
    ...orderColumns('po_number', 'customer.name'),
    money('payment.nominal', { en: 'Amount', id: 'Nominal' }),
    text('payment.bank.destination.bank_name', { en: 'Bank', id: 'Bank' }),
    text('payment.pg_provider', { en: 'Provider', id: 'Penyedia' }, 110),
    text('payment.description', { en: 'Description', id: 'Keterangan' }, 240),
    ...orderColumns('payment_status', 'total_amount'),
    money('payment.payment_fee', { en: 'Fee', id: 'Biaya' }),
    yesNo('payment.is_confirmed', { en: 'Confirmed', id: 'Dikonfirmasi' }),
    yesNo('payment.is_installment_first', { en: 'First instalment', id: 'Cicilan pertama' }, 110),
    id('payment.va_no', { en: 'Virtual account', id: 'Virtual account' }, 150),
    text('payment.bank.origin.account_name', { en: 'Paid by', id: 'Pengirim' }),
    id('payment.bank.origin.account_number', { en: 'From account', id: 'Rekening pengirim' }, 150),
    text('payment.note', { en: 'Note', id: 'Catatan' }, 200),
    ...orderColumns('order_date', 'created_at'),
    id('payment.bank.destination.id', { en: 'Bank ID', id: 'ID bank' }),
    id('payment.payment_id', { en: 'Payment group ID', id: 'ID grup pembayaran' }),
    id('payment.id', { en: 'Payment ID', id: 'ID pembayaran' }),
    ...orderColumns('order_id'),
    id('order_payment_id', { en: 'Row ID', id: 'ID baris' }, 150),
  ],
});
