import { catalogue } from '../../../api/catalogue';
import type { CustomerOrderHistory } from '../../../api/resources/customers/customer';
import { defineDataset, type FilterValues, type ReadTask, readQuery } from '../../dataset';
import { changeFilter, filtersOf } from '../../filters-of';
import { cellsOf, columnsOf, withoutReaders } from '../../record-column';

/** Whose orders are asked for; by its id alone, a customer's name is not known. */
interface OrderingCustomer {
  readonly id: unknown;
  readonly name?: string;
  readonly phone?: string;
}

interface CustomerOrder extends CustomerOrderHistory {
  readonly customer: OrderingCustomer;
}

const { list, orderHistory } = catalogue.customer;
const { id, text, money, quantity, moment } = columnsOf<CustomerOrder>();

const columns = [
  moment('date', { en: 'Date', id: 'Tanggal' }),
  text('customer.name', { en: 'Customer', id: 'Pelanggan' }, { widthPixels: 180 }),
  text('customer.phone', { en: 'Phone', id: 'Telepon' }),
  id('po_number', { en: 'Order no.', id: 'No. pesanan' }),
  money('total_price', { en: 'Total', id: 'Total' }),
  quantity('items', { en: 'Items', id: 'Jumlah item' }),
  text(
    'order_detail',
    { en: 'Products', id: 'Produk' },
    {
      widthPixels: 300,
      read: ({ order_detail }) =>
        order_detail.map(({ product_name, total }) => `${product_name.trim()} × ${total.trim()}`),
    },
  ),
  text('product_status', { en: 'Product type', id: 'Tipe produk' }),
  id('customer.id', { en: 'Customer ID', id: 'ID pelanggan' }),
  id('order_id', { en: 'Order ID', id: 'ID pesanan' }),
];

/** The orders of each customer in a period; of one customer, or of all that fit the filters, with one call each. */
export const customerOrders = defineDataset({
  id: 'customer-orders',
  title: { en: 'Customer orders', id: 'Pesanan pelanggan' },
  summary: {
    en: 'What each customer ordered in a period; one customer, or all that fit the filters',
    id: 'Pesanan tiap pelanggan dalam satu periode; satu pelanggan, atau semua yang sesuai filter',
  },
  group: 'customers',
  filters: {
    ...changeFilter(filtersOf(orderHistory, { start_date: 'today-30', end_date: 'today' }), 'id', {
      title: { en: 'Customer ID', id: 'ID pelanggan' },
      required: false,
    }),
    ...filtersOf(list),
  },
  incremental: { fromFilter: 'start_date', column: 'date', overlapDays: 7 },
  idColumn: 'order_id',
  columns: () => withoutReaders(columns),
  start: ({ id: customerId, start_date, end_date, ...ofCustomers }): ReadTask[] => {
    const period = definedOnly({ start_date, end_date });
    return customerId === undefined
      ? [{ query: 'customers', input: ofCustomers, carry: period }]
      : [ordersOf({ id: customerId }, period)];
  },
  queries: {
    customers: readQuery(list, {
      understand: (found, { carry }) => ({
        next: found.map(({ id: customerId, name, phone }) =>
          ordersOf({ id: customerId, name, phone }, carry as FilterValues),
        ),
        counts: { customers: found.length },
      }),
    }),
    orders: readQuery(orderHistory, {
      progress: 'step.details',
      understand: (orders, { carry }) => ({
        rows: orders.map((order) => ({
          id: String(order.order_id),
          cells: cellsOf(columns, { ...order, customer: carry as OrderingCustomer }),
        })),
        counts: { records: orders.length },
      }),
    }),
  },
});

const ordersOf = (customer: OrderingCustomer, period: FilterValues): ReadTask => ({
  query: 'orders',
  input: { id: customer.id, ...period },
  carry: customer,
});

const definedOnly = (values: FilterValues): FilterValues =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
