import { catalogue } from '../../../api/catalogue';
import type { UnconfirmedOrderGet, UnconfirmedOrderList } from '../../../api/resources/orders/unconfirmed-order';
import { carryingColumns } from '../../carrying-columns';
import { type Dataset, readQuery, readTask } from '../../dataset';
import { filtersOf } from '../../filters-of';
import { columnsOf } from '../../record-column';
import { recordId } from '../../record-id';

const { list, get } = catalogue.unconfirmedOrder;

/** A payment as the list tells it; what its detail tells differs. */
type Payment = Omit<UnconfirmedOrderList, 'orders' | 'products'>;

/** One order of a payment, and the detail that told it. */
interface OrderOfPayment {
  readonly bill: UnconfirmedOrderGet;
  readonly orders: UnconfirmedOrderGet['orders'][number];
}

const ofPayment = columnsOf<Payment>();
const ofOrder = columnsOf<OrderOfPayment>();

const { columns, carries, carry, cells } = carryingColumns<Payment, OrderOfPayment>([
  { carried: ofPayment.moment('created_at', { en: 'Ordered at', id: 'Waktu pesan' }) },
  { own: ofOrder.id('orders.po_number', { en: 'Order no.', id: 'No. pesanan' }) },
  { carried: ofPayment.text('customer.name', { en: 'Customer', id: 'Pelanggan' }, 180) },
  { carried: ofPayment.text('customer.phone', { en: 'Phone', id: 'Telepon' }) },
  { own: ofOrder.text('orders.products', { en: 'Products', id: 'Produk' }, 260) },
  { own: ofOrder.money('orders.total_amount', { en: 'Total', id: 'Total' }) },
  {
    carried: ofPayment.text(
      'payment_status',
      { en: 'Payment', id: 'Pembayaran' },
      { widthPixels: 140, codes: 'payment_status' },
    ),
  },
  { carried: ofPayment.moment('confirmed_at', { en: 'Confirmed at', id: 'Dikonfirmasi pada' }) },
  { carried: ofPayment.moment('expired_at', { en: 'Expires at', id: 'Kedaluwarsa pada' }) },
  { carried: ofPayment.money('nominal_invoice', { en: 'Payment: bill', id: 'Tagihan pembayaran' }) },
  { carried: ofPayment.money('nominal_unique', { en: 'Payment: unique code', id: 'Kode unik' }) },
  { carried: ofPayment.money('nominal_transfer', { en: 'Payment: transferred', id: 'Sudah ditransfer' }) },
  { carried: ofPayment.text('bank.name', { en: 'Bank', id: 'Bank' }) },
  { own: ofOrder.text('bill.holder_name', { en: 'Paid by', id: 'Pengirim' }) },
  { own: ofOrder.moment('bill.paid_at', { en: 'Paid at', id: 'Dibayar pada' }) },
  { own: ofOrder.text('bill.note', { en: 'Payment note', id: 'Catatan pembayaran' }) },
  { carried: ofPayment.yesNo('is_installment', { en: 'Instalment', id: 'Cicilan' }) },
  { carried: ofPayment.text('payment_from', { en: 'Channel', id: 'Kanal' }, 110) },
  { own: ofOrder.text('orders.shipping_logistic', { en: 'Courier', id: 'Kurir' }, 110) },
  { own: ofOrder.text('orders.shipping_rate', { en: 'Service', id: 'Layanan' }, 90) },
  { own: ofOrder.money('orders.shipping_cost', { en: 'Shipping', id: 'Ongkir' }) },
  { own: ofOrder.text('orders.customer.name', { en: 'Receiver', id: 'Penerima' }, 180) },
  { own: ofOrder.text('orders.customer.phone', { en: 'Receiver phone', id: 'Telepon penerima' }) },
  { own: ofOrder.text('orders.customer.address', { en: 'Address', id: 'Alamat' }, 240) },
  { own: ofOrder.text('orders.reseller', { en: 'Reseller', id: 'Reseller' }) },
  { own: ofOrder.text('orders.dropshipper.name', { en: 'Dropshipper', id: 'Dropshipper' }) },
  { own: ofOrder.text('orders.dropshipper.phone', { en: 'Dropshipper phone', id: 'Telepon dropshipper' }) },
  { own: ofOrder.text('orders.warehouse_name', { en: 'Warehouse', id: 'Gudang' }) },
  { own: ofOrder.text('orders.note', { en: 'Note', id: 'Catatan' }, 200) },
  { carried: ofPayment.id('customer.id', { en: 'Customer ID', id: 'ID pelanggan' }) },
  { carried: ofPayment.id('payment_id', { en: 'Payment ID', id: 'ID pembayaran' }) },
  { own: ofOrder.id('orders.order_id', { en: 'Order ID', id: 'ID pesanan' }) },
]);

/** Storefront orders that wait for the shop's decision, a row each. The list tells payments; the orders of one, with goods and courier, cost a call. */
export const unconfirmedOrders: Dataset = {
  id: 'unconfirmed-orders',
  title: { en: 'Unconfirmed storefront orders', id: 'Pesanan storefront belum dikonfirmasi' },
  summary: {
    en: 'Storefront and private orders that wait to be accepted, with their payment',
    id: 'Pesanan storefront dan private order yang menunggu diterima, beserta pembayarannya',
  },
  group: 'orders',
  filters: filtersOf(list, { payment_status: 'ALL' }),
  idColumn: 'orders.order_id',
  shown: { leads: ['orders.po_number', 'customer.name'] },
  columns: () => columns,
  start: (filters) => [readTask('payments', list, filters)],
  queries: {
    payments: readQuery(list, {
      understand: (payments) => ({
        next: payments.map((payment) => readTask('orders', get, { payment_id: payment.payment_id }, carry(payment))),
        counts: { payments: payments.length },
      }),
    }),
    // A payment that somebody decided on meanwhile waits no more.
    orders: readQuery(get, {
      skipsMissing: true,
      carries,
      understand: (bill, { carry: payment }) => ({
        rows: bill.orders.map((order) => ({
          id: recordId(order.order_id),
          cells: cells(payment, { bill, orders: order }),
        })),
        counts: { orders: bill.orders.length },
      }),
    }),
  },
};
