import { catalogue } from '../../../api/catalogue';
import type { UnconfirmedOrderGet, UnconfirmedOrderList } from '../../../api/resources/orders/unconfirmed-order';
import { defineDataset, readQuery, readTask } from '../../dataset';
import { filtersOf } from '../../filters-of';
import { cellsOf, columnsOf, withoutReaders } from '../../record-column';

const { list, get } = catalogue.unconfirmedOrder;

/** A payment as the list and its detail tell it, with one of its orders in place of them all. */
type UnconfirmedOrder = Omit<UnconfirmedOrderList, 'orders' | 'products'> & {
  readonly bill: UnconfirmedOrderGet;
  readonly orders: UnconfirmedOrderGet['orders'][number];
};

const { id, text, money, moment, yesNo } = columnsOf<UnconfirmedOrder>();

const columns = [
  moment('created_at', { en: 'Ordered at', id: 'Waktu pesan' }),
  id('orders.po_number', { en: 'Order no.', id: 'No. pesanan' }),
  text('customer.name', { en: 'Customer', id: 'Pelanggan' }, 180),
  text('customer.phone', { en: 'Phone', id: 'Telepon' }),
  text('orders.products', { en: 'Products', id: 'Produk' }, 260),
  money('orders.total_amount', { en: 'Total', id: 'Total' }),
  text('payment_status', { en: 'Payment', id: 'Pembayaran' }, 140),
  moment('confirmed_at', { en: 'Confirmed at', id: 'Dikonfirmasi pada' }),
  moment('expired_at', { en: 'Expires at', id: 'Kedaluwarsa pada' }),
  money('nominal_invoice', { en: 'Payment: bill', id: 'Tagihan pembayaran' }),
  money('nominal_unique', { en: 'Payment: unique code', id: 'Kode unik' }),
  money('nominal_transfer', { en: 'Payment: transferred', id: 'Sudah ditransfer' }),
  text('bank.name', { en: 'Bank', id: 'Bank' }),
  text('bill.holder_name', { en: 'Paid by', id: 'Pengirim' }),
  moment('bill.paid_at', { en: 'Paid at', id: 'Dibayar pada' }),
  text('bill.note', { en: 'Payment note', id: 'Catatan pembayaran' }),
  yesNo('is_installment', { en: 'Instalment', id: 'Cicilan' }),
  text('payment_from', { en: 'Channel', id: 'Kanal' }, 110),
  text('orders.shipping_logistic', { en: 'Courier', id: 'Ekspedisi' }, 110),
  text('orders.shipping_rate', { en: 'Service', id: 'Layanan' }, 90),
  money('orders.shipping_cost', { en: 'Shipping', id: 'Ongkir' }),
  text('orders.customer.name', { en: 'Receiver', id: 'Penerima' }, 180),
  text('orders.customer.phone', { en: 'Receiver phone', id: 'Telepon penerima' }),
  text('orders.customer.address', { en: 'Address', id: 'Alamat' }, 240),
  text('orders.reseller', { en: 'Reseller', id: 'Reseller' }),
  text('orders.dropshipper.name', { en: 'Dropshipper', id: 'Dropshipper' }),
  text('orders.dropshipper.phone', { en: 'Dropshipper phone', id: 'Telepon dropshipper' }),
  text('orders.warehouse_name', { en: 'Warehouse', id: 'Gudang' }),
  text('orders.note', { en: 'Note', id: 'Catatan' }, 200),
  id('customer.id', { en: 'Customer ID', id: 'ID pelanggan' }),
  id('payment_id', { en: 'Payment ID', id: 'ID pembayaran' }),
  id('orders.order_id', { en: 'Order ID', id: 'ID pesanan' }),
];

/** Storefront orders that wait for the shop's decision, a row each. The list tells payments; the orders of one, with goods and courier, cost a call. */
export const unconfirmedOrders = defineDataset<undefined>({
  id: 'unconfirmed-orders',
  title: { en: 'Unconfirmed storefront orders', id: 'Pesanan storefront belum dikonfirmasi' },
  summary: {
    en: 'Storefront and private orders that wait to be accepted, with their payment',
    id: 'Pesanan storefront dan private order yang menunggu diterima, beserta pembayarannya',
  },
  group: 'orders',
  filters: filtersOf(list, { payment_status: 'ALL' }),
  idColumn: 'orders.order_id',
  columns: () => withoutReaders(columns),
  start: (filters) => [readTask('payments', list, filters)],
  queries: {
    payments: readQuery(list, {
      understand: (payments) => ({
        next: payments.map(({ orders: _, products: __, ...payment }) =>
          readTask('orders', get, { payment_id: payment.payment_id }, payment),
        ),
        counts: { payments: payments.length },
      }),
    }),
    // A payment that somebody decided on meanwhile waits no more.
    orders: readQuery(get, {
      skipsMissing: true,
      understand: ({ orders, ...bill }, { carry }) => ({
        rows: orders.map((order) => ({
          id: String(order.order_id),
          cells: cellsOf(columns, { ...(carry as UnconfirmedOrderList), bill: { ...bill, orders }, orders: order }),
        })),
        counts: { orders: orders.length },
      }),
    }),
  },
});
