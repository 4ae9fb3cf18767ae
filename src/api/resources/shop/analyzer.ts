import { endpoint, inQuery } from '../../endpoint';
import { integer, oneOf, required, suggest } from '../../field';
import { days, pages, reportPeriod } from '../../parameter-groups';

/** What `analyzer.customers` answers. */
export interface AnalyzerCustomers {
  readonly name: string;
  readonly email: string;
  readonly total_order: number;
  readonly city: string;
  readonly address: string;
  readonly category: string;
  readonly category_name: string;
}

/** What `analyzer.locations` answers. */
export interface AnalyzerLocations {
  readonly city: string;
  readonly percentage: number;
  readonly order: number;
}

/** What `analyzer.salesChannels` answers. */
export interface AnalyzerSalesChannels {
  readonly title: string;
  readonly net_sales: number;
  readonly total: number;
}

/** What `analyzer.customerChart` answers. */
export interface AnalyzerCustomerChart {
  readonly total_order: number;
  readonly category: string;
  readonly category_name: string;
}

/** What `analyzer.orderChart` answers. */
export interface AnalyzerOrderChart {
  readonly id: number;
  readonly day: string;
  readonly total: number;
}

export const analyzer = {
  customers: endpoint<readonly AnalyzerCustomers[]>()({
    id: 'analyzer.customers',
    method: 'get',
    paths: ['/analyzer/customer'],
    risk: 'read',
    answersWithList: true,
    paging: { perPage: 'documented', size: 100 },
    parameters: {
      ...reportPeriod,
      category: inQuery(suggest(['N', 'Y', 'D'])),
      order_by: inQuery(
        oneOf(['TRANSACTION', 'SOLD_ITEMS', 'GROSS_SALES', 'NET_SALES', 'GROSS_PROFIT'], { default: 'TRANSACTION' }),
      ),
      ...pages({ default: 100 }),
    },
    summary: { en: 'Top customers', id: 'Pelanggan teratas' },
  }),
  products: endpoint<unknown>()({
    id: 'analyzer.products',
    method: 'get',
    paths: ['/analyzer/sales'],
    risk: 'read',
    paging: { perPage: 'documented', size: 100 },
    parameters: {
      group_by: inQuery(required(oneOf(['PRODUCT', 'SKU', 'CATEGORY'], { default: 'PRODUCT' }))),
      ...reportPeriod,
      ...pages({ default: 100 }),
    },
    summary: { en: 'Top products, SKUs or categories', id: 'Produk, SKU, atau kategori terlaris' },
  }),
  locations: endpoint<readonly AnalyzerLocations[]>()({
    id: 'analyzer.locations',
    method: 'get',
    paths: ['/analyzer/location', '/analyzer/city'],
    isPathInferred: true,
    risk: 'read',
    answersWithList: true,
    parameters: {
      ...reportPeriod,
    },
    summary: { en: 'Where the top customers live', id: 'Lokasi pembeli terbanyak' },
  }),
  salesChannels: endpoint<readonly AnalyzerSalesChannels[]>()({
    id: 'analyzer.salesChannels',
    method: 'get',
    paths: ['/analyzer/sales-channel'],
    risk: 'read',
    answersWithList: true,
    parameters: {
      ...days,
      per_page: inQuery(integer({ min: 1 })),
      with_net_sales: inQuery(integer()),
    },
    summary: { en: 'Top sales channels', id: 'Kanal teratas' },
  }),
  customerChart: endpoint<readonly AnalyzerCustomerChart[]>()({
    id: 'analyzer.customerChart',
    method: 'get',
    paths: ['/analyzer/customer/chart'],
    risk: 'read',
    answersWithList: true,
    parameters: {
      ...reportPeriod,
      category: inQuery(suggest(['N', 'Y', 'D'])),
      order_by: inQuery(
        oneOf(['TRANSACTION', 'SOLD_ITEMS', 'GROSS_SALES', 'NET_SALES', 'GROSS_PROFIT'], { default: 'TRANSACTION' }),
      ),
    },
    summary: { en: 'Orders per customer category', id: 'Pesanan per kategori pelanggan' },
  }),
  orderChart: endpoint<readonly AnalyzerOrderChart[]>()({
    id: 'analyzer.orderChart',
    method: 'get',
    paths: ['/analyzer/chart', '/analyzer/order/chart'],
    isPathInferred: true,
    risk: 'read',
    answersWithList: true,
    paging: { perPage: 'documented', size: 100 },
    parameters: {
      ...reportPeriod,
      ...pages({ default: 100 }),
    },
    summary: { en: 'Orders per weekday', id: 'Pesanan Senin–Minggu' },
  }),
  downloadProducts: endpoint<unknown>()({
    id: 'analyzer.downloadProducts',
    method: 'get',
    paths: ['/analyzer/sales/download'],
    risk: 'mail',
    parameters: {
      group_by: inQuery(required(oneOf(['PRODUCT', 'SKU', 'CATEGORY'], { default: 'PRODUCT' }))),
      ...reportPeriod,
    },
    summary: { en: 'Mail the top products to the owner', id: 'Kirim produk terlaris ke email pemilik' },
  }),
  downloadCustomers: endpoint<unknown>()({
    id: 'analyzer.downloadCustomers',
    method: 'get',
    paths: ['/analyzer/customer/download'],
    risk: 'mail',
    parameters: {
      ...reportPeriod,
      category: inQuery(suggest(['N', 'Y', 'D'])),
      order_by: inQuery(
        oneOf(['TRANSACTION', 'SOLD_ITEMS', 'GROSS_SALES', 'NET_SALES', 'GROSS_PROFIT'], { default: 'TRANSACTION' }),
      ),
    },
    summary: { en: 'Mail the top customers to the owner', id: 'Kirim pelanggan teratas ke email pemilik' },
  }),
};
