import { catalogue } from '../../../api/catalogue';
import type { CustomerPerMonth } from '../../../api/resources/customers/customer';
import type {
  AnalyzerCustomerChart,
  AnalyzerCustomers,
  AnalyzerLocations,
  AnalyzerOrderChart,
  AnalyzerSalesChannels,
} from '../../../api/resources/shop/analyzer';
import { columnsOf } from '../../record-column';
import { type Ranked, ranked, reportDataset } from './report-dataset';

const narrow = { widthPixels: 50 };
const wide = { widthPixels: 220 };

const customer = columnsOf<Ranked<AnalyzerCustomers>>();

/** Who ordered most; by what, the filter says. */
export const bestCustomers = reportDataset({
  id: 'best-customers',
  title: { en: 'Top customers', id: 'Pelanggan teratas' },
  endpoint: catalogue.analyzer.customers,
  idColumn: 'rank',
  shown: { leads: ['rank', 'name'], seldom: ['email', 'address'] },
  chart: { kind: 'bar', labels: 'name', values: ['total_order'], mostPoints: 12 },
  records: ranked,
  columns: [
    customer.id('rank', { en: 'No.', id: 'No.' }, narrow),
    customer.text('name', { en: 'Name', id: 'Nama' }, { widthPixels: 180 }),
    customer.quantity('total_order', { en: 'Orders', id: 'Pesanan' }),
    customer.text('city', { en: 'City', id: 'Kota' }),
    customer.text('category_name', { en: 'Category', id: 'Kategori' }),
    customer.text('email', { en: 'Email', id: 'Email' }, wide),
    customer.text('address', { en: 'Address', id: 'Alamat' }, wide),
  ],
});

const location = columnsOf<Ranked<AnalyzerLocations>>();

/** Where orders go. */
export const bestLocations = reportDataset({
  id: 'best-locations',
  title: { en: 'Top cities', id: 'Kota teratas' },
  endpoint: catalogue.analyzer.locations,
  idColumn: 'rank',
  shown: { leads: ['rank', 'city'] },
  chart: { kind: 'bar', labels: 'city', values: ['order'], mostPoints: 12 },
  records: ranked,
  columns: [
    location.id('rank', { en: 'No.', id: 'No.' }, narrow),
    location.text('city', { en: 'City', id: 'Kota' }, wide),
    location.quantity('order', { en: 'Orders', id: 'Pesanan' }),
    location.percent('percentage', { en: 'Share', id: 'Porsi' }),
  ],
});

const channel = columnsOf<Ranked<AnalyzerSalesChannels>>();

/** Through which channels orders come. */
export const bestChannels = reportDataset({
  id: 'best-channels',
  title: { en: 'Top channels', id: 'Kanal teratas' },
  endpoint: catalogue.analyzer.salesChannels,
  // Without it the net sales are not counted.
  fixed: { with_net_sales: 1 },
  idColumn: 'rank',
  shown: { leads: ['rank', 'title'] },
  chart: { kind: 'pie', labels: 'title', values: ['total'] },
  records: ranked,
  columns: [
    channel.id('rank', { en: 'No.', id: 'No.' }, narrow),
    channel.text('title', { en: 'Sales channel', id: 'Kanal penjualan' }),
    channel.quantity('total', { en: 'Orders', id: 'Pesanan' }),
    channel.money('net_sales', { en: 'Net sales', id: 'Penjualan bersih' }, { widthPixels: 130 }),
  ],
});

const category = columnsOf<AnalyzerCustomerChart>();

/** Orders by category of customer. */
export const ordersByCustomerCategory = reportDataset({
  id: 'orders-by-customer-category',
  title: { en: 'Orders by customer category', id: 'Pesanan per kategori pelanggan' },
  endpoint: catalogue.analyzer.customerChart,
  idColumn: 'category',
  shown: { seldom: ['category'] },
  chart: { kind: 'pie', labels: 'category_name', values: ['total_order'] },
  records: ({ data }) => data,
  columns: [
    category.text('category_name', { en: 'Category', id: 'Kategori' }),
    category.quantity('total_order', { en: 'Orders', id: 'Pesanan' }),
    category.id('category', { en: 'Code', id: 'Kode' }),
  ],
});

const weekday = columnsOf<AnalyzerOrderChart>();

/** The server numbers the days from Sunday, 1, and sends the busiest first; a week reads from Monday. */
const placeInWeek = ({ id }: AnalyzerOrderChart): number => (Number(id) + 5) % 7;

/** Orders by day of the week. */
export const ordersByWeekday = reportDataset({
  id: 'orders-by-weekday',
  title: { en: 'Orders by weekday', id: 'Pesanan Senin–Minggu' },
  endpoint: catalogue.analyzer.orderChart,
  idColumn: 'id',
  chart: { kind: 'column', labels: 'day', values: ['total'] },
  records: ({ data }) => [...data].sort((a, b) => placeInWeek(a) - placeInWeek(b)),
  columns: [
    weekday.text('day', { en: 'Day', id: 'Hari' }, { widthPixels: 100, codes: 'weekday' }),
    weekday.quantity('total', { en: 'Orders', id: 'Pesanan' }),
    weekday.id('id', { en: 'Day ID', id: 'ID hari' }),
  ],
});

const month = columnsOf<CustomerPerMonth>();

/** New customers, month by month. */
export const customersPerMonth = reportDataset({
  id: 'customers-per-month',
  title: { en: 'New customers per month', id: 'Pelanggan baru per bulan' },
  endpoint: catalogue.customer.perMonth,
  idColumn: 'date',
  chart: { kind: 'column', labels: 'date', values: ['total'] },
  // The latest month comes first; time runs from left to right.
  records: ({ data }) => [...data].sort((a, b) => (a.date < b.date ? -1 : 1)),
  columns: [
    month.id('date', { en: 'Month', id: 'Bulan' }, { widthPixels: 120 }),
    month.quantity('total', { en: 'Customers', id: 'Pelanggan' }),
  ],
});
