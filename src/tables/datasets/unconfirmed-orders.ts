import { catalogue } from '../../api/catalogue';
import type { UnconfirmedOrderGet, UnconfirmedOrderList } from '../../api/resources/unconfirmed-order';
import { defineDataset, readQuery, readTask } from '../dataset';
import { filtersOf } from '../filters-of';
import { cellsOf, columnsOf, withoutReaders } from '../record-column';

const { list, get } = catalogue.unconfirmedOrder;

/** A payment as the list and its detail tell it, with one of its orders in place of them all. */
type UnconfirmedOrder = Omit<UnconfirmedOrderList, 'orders' | 'products'> & {
  readonly bill: UnconfirmedOrderGet;
  readonly orders: UnconfirmedOrderGet['orders'][number];
};

const { id, text, money, moment, yesNo } = columnsOf<UnconfirmedOrder>();

const columns = [
  moment('created_at', 'Ordered at', 'Waktu pesan'),
  id('orders.po_number', 'Order no.', 'No. pesanan'),
  text('customer.name', 'Customer', 'Pelanggan', 180),
  text('customer.phone', 'Phone', 'Telepon'),
  text('orders.products', 'Products', 'Produk', 260),
  money('orders.total_amount', 'Total', 'Total'),
  text('payment_status', 'Payment', 'Pembayaran', 140),
  moment('confirmed_at', 'Confirmed at', 'Dikonfirmasi pada'),
  moment('expired_at', 'Expires at', 'Kedaluwarsa pada'),
  money('nominal_invoice', 'Payment: bill', 'Tagihan pembayaran'),
  money('nominal_unique', 'Payment: unique code', 'Kode unik'),
  money('nominal_transfer', 'Payment: transferred', 'Sudah ditransfer'),
  text('bank.name', 'Bank', 'Bank'),
  text('bill.holder_name', 'Paid by', 'Pengirim'),
  moment('bill.paid_at', 'Paid at', 'Dibayar pada'),
  text('bill.note', 'Payment note', 'Catatan pembayaran'),
  yesNo('is_installment', 'Instalment', 'Cicilan'),
  text('payment_from', 'Channel', 'Kanal', 110),
  text('orders.shipping_logistic', 'Courier', 'Ekspedisi', 110),
  text('orders.shipping_rate', 'Service', 'Layanan', 90),
  money('orders.shipping_cost', 'Shipping', 'Ongkir'),
  text('orders.customer.name', 'Receiver', 'Penerima', 180),
  text('orders.customer.phone', 'Receiver phone', 'Telepon penerima'),
  text('orders.customer.address', 'Address', 'Alamat', 240),
  text('orders.reseller', 'Reseller', 'Reseller'),
  text('orders.dropshipper.name', 'Dropshipper', 'Dropshipper'),
  text('orders.dropshipper.phone', 'Dropshipper phone', 'Telepon dropshipper'),
  text('orders.warehouse_name', 'Warehouse', 'Gudang'),
  text('orders.note', 'Note', 'Catatan', 200),
  id('customer.id', 'Customer ID', 'ID pelanggan'),
  id('payment_id', 'Payment ID', 'ID pembayaran'),
  id('orders.order_id', 'Order ID', 'ID pesanan'),
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
