import { catalogue } from '../../../api/catalogue';
import type { CustomerOrderHistory } from '../../../api/resources/customers/customer';
import { carryingColumns } from '../../carrying-columns';
import { type Dataset, type FilterValues, type ReadTask, readQuery } from '../../dataset';
import { changeFilter, filtersOf } from '../../filters-of';
import { columnsOf } from '../../record-column';
import { recordId } from '../../record-id';

/** Whose orders are asked for; by its id alone, a customer's name is not known. */
interface OrderingCustomer {
  readonly customer: { readonly id: unknown; readonly name?: string; readonly phone?: string };
}

const { list, orderHistory } = catalogue.customer;
const ofCustomer = columnsOf<OrderingCustomer>();
const ofOrder = columnsOf<CustomerOrderHistory>();

const { columns, carries, carry, cells } = carryingColumns<OrderingCustomer, CustomerOrderHistory>([
  { own: ofOrder.moment('date', { en: 'Date', id: 'Tanggal' }) },
  { carried: ofCustomer.text('customer.name', { en: 'Customer', id: 'Pelanggan' }, { widthPixels: 180 }) },
  { carried: ofCustomer.text('customer.phone', { en: 'Phone', id: 'Telepon' }) },
  { own: ofOrder.id('po_number', { en: 'Order no.', id: 'No. pesanan' }) },
  { own: ofOrder.money('total_price', { en: 'Total', id: 'Total' }) },
  { own: ofOrder.quantity('items', { en: 'Items', id: 'Jumlah item' }) },
  {
    own: ofOrder.text(
      'order_detail',
      { en: 'Products', id: 'Produk' },
      {
        widthPixels: 300,
        read: ({ order_detail }) =>
          order_detail.map(({ product_name, total }) => `${product_name.trim()} × ${total.trim()}`),
      },
    ),
  },
  { own: ofOrder.text('product_status', { en: 'Product type', id: 'Tipe produk' }, { codes: 'product_type' }) },
  { carried: ofCustomer.id('customer.id', { en: 'Customer ID', id: 'ID pelanggan' }) },
  { own: ofOrder.id('order_id', { en: 'Order ID', id: 'ID pesanan' }) },
]);

/** The orders of each customer in a period; of one customer, or of all that fit the filters, with one call each. */
export const customerOrders: Dataset = {
  id: 'customer-orders',
  title: { en: 'Customer orders', id: 'Pesanan pelanggan' },
  summary: {
    en: 'What each customer ordered in a period; one customer, or all that fit the filters',
    id: 'Pesanan tiap pelanggan dalam satu periode; satu pelanggan, atau semua yang sesuai filter',
  },
  group: 'customers',
  filters: {
    ...changeFilter(filtersOf(orderHistory, { start_date: 'today-29', end_date: 'today' }), 'id', {
      title: { en: 'Customer ID', id: 'ID pelanggan' },
      required: false,
    }),
    ...filtersOf(list),
  },
  incremental: {
    ...{ fromFilter: 'start_date', toFilter: 'end_date', column: 'date', overlapDays: 7 },
    // Every customer is asked for anyway.
    isReadWhole: true,
  },
  idColumn: 'order_id',
  shown: { leads: ['po_number', 'customer.name'] },
  columns: () => columns,
  start: (filters): ReadTask[] => {
    const { id: customerId, start_date: _, end_date: __, ...ofCustomers } = filters;
    return customerId === undefined
      ? [{ query: 'customers', input: ofCustomers }]
      : [ordersOf({ id: customerId }, filters)];
  },
  queries: {
    customers: readQuery(list, {
      understand: (found, _task, filters) => ({
        next: found.map(({ id, name, phone }) => ordersOf({ id, name, phone }, filters)),
        counts: { customers: found.length },
      }),
    }),
    orders: readQuery(orderHistory, {
      progress: 'step.details',
      carries,
      understand: (orders, { carry: customer }) => ({
        rows: orders.map((order) => ({ id: recordId(order.order_id), cells: cells(customer, order) })),
        counts: { records: orders.length },
      }),
    }),
  },
};

const ordersOf = (customer: OrderingCustomer['customer'], { start_date, end_date }: FilterValues): ReadTask => ({
  query: 'orders',
  input: definedOnly({ id: customer.id, start_date, end_date }),
  carry: carry({ customer }),
});

const definedOnly = (values: FilterValues): FilterValues =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
