import { findEndpoint } from '../api/catalogue';
import { AddOnError } from '../text/add-on-error';
import type { Dataset } from './dataset';
import { customerCategories } from './datasets/customers/customer-categories';
import { customerOrders } from './datasets/customers/customer-orders';
import { customers } from './datasets/customers/customers';
import { productCategories } from './datasets/goods/product-categories';
import { products } from './datasets/goods/products';
import { promos } from './datasets/goods/promos';
import { suppliers } from './datasets/goods/suppliers';
import { variations } from './datasets/goods/variations';
import { cancelledOrders } from './datasets/orders/cancelled-orders';
import { orderDetails } from './datasets/orders/order-details';
import { orderLines } from './datasets/orders/order-lines';
import { orderPayments } from './datasets/orders/order-payments';
import { adminFees, orderCosts, orderSources } from './datasets/orders/order-settings';
import { orders } from './datasets/orders/orders';
import { payments } from './datasets/orders/payments';
import { unconfirmedOrders } from './datasets/orders/unconfirmed-orders';
import { adminRevenue } from './datasets/reports/admin-revenue';
import { bankReport, expeditionReport, periodReport } from './datasets/reports/reports';
import {
  bestChannels,
  bestCustomers,
  bestLocations,
  customersPerMonth,
  ordersByCustomerCategory,
  ordersByWeekday,
} from './datasets/reports/reports-best';
import { bestCategories, bestProducts, bestSkus } from './datasets/reports/reports-best-products';
import { profitByDay, salesByDay } from './datasets/reports/reports-by-day';
import { salesBySource, salesByStaff } from './datasets/reports/reports-by-group';
import { activeExpeditions, customCouriers, expeditions, storefrontCouriers } from './datasets/shipping/couriers';
import { regions } from './datasets/shipping/regions';
import { shipmentInvoices, shipmentPayments } from './datasets/shipping/shipment-accounts';
import { shipments } from './datasets/shipping/shipments';
import { bankAccounts } from './datasets/shop/bank-accounts';
import { bills } from './datasets/shop/bills';
import { expenses } from './datasets/shop/expenses';
import { notifications } from './datasets/shop/notifications';
import { users } from './datasets/shop/users';
import { stockHistory } from './datasets/stock/stock-history';
import { stockOpnameLines } from './datasets/stock/stock-opname-lines';
import { stockOpnames } from './datasets/stock/stock-opnames';
import { stockTransferLines } from './datasets/stock/stock-transfer-lines';
import { stockTransfers } from './datasets/stock/stock-transfers';
import { warehouseStock } from './datasets/stock/warehouse-stock';
import { warehouses } from './datasets/stock/warehouses';
import { endpointOfDataset, parseEndpointDataset } from './endpoint-dataset';

/** Goods, where they lie and how they move. */
const goods: readonly Dataset[] = [
  variations,
  products,
  warehouseStock,
  stockHistory,
  stockOpnames,
  stockOpnameLines,
  stockTransfers,
  stockTransferLines,
  productCategories,
  promos,
  suppliers,
  warehouses,
];
const people: readonly Dataset[] = [customers, customerOrders, customerCategories];
const shop: readonly Dataset[] = [users, notifications, bills, regions];

/** Orders, their shipping and their money. */
const orderDatasets: readonly Dataset[] = [
  orders,
  orderLines,
  orderDetails,
  cancelledOrders,
  unconfirmedOrders,
  orderSources,
  orderCosts,
  shipments,
  shipmentInvoices,
  shipmentPayments,
  expeditions,
  activeExpeditions,
  storefrontCouriers,
  customCouriers,
  payments,
  orderPayments,
  expenses,
  bankAccounts,
  adminFees,
  adminRevenue,
];

/** Sums over a period, each with its picture. */
const reports: readonly Dataset[] = [
  periodReport,
  salesByDay,
  profitByDay,
  salesBySource,
  salesByStaff,
  bankReport,
  expeditionReport,
  bestProducts,
  bestSkus,
  bestCategories,
  bestCustomers,
  bestLocations,
  bestChannels,
  ordersByCustomerCategory,
  ordersByWeekday,
  customersPerMonth,
];

/** Every curated dataset, in the order in which people are offered them. */
export const datasets: readonly Dataset[] = [...goods, ...orderDatasets, ...people, ...shop, ...reports];

/**
 * The dataset of an id.
 * @throws AddOnError `unknownDataset`, `unknownEndpoint`, `notATable`.
 */
export function requireDataset(id: string): Dataset {
  const dataset = findDataset(id);
  if (dataset) return dataset;
  const endpointId = endpointOfDataset(id);
  if (endpointId === undefined) throw new AddOnError('unknownDataset', { dataset: id });
  throw new AddOnError(findEndpoint(endpointId) ? 'notATable' : 'unknownEndpoint', { endpoint: endpointId });
}

/** The dataset of an id: a curated one, or any reading endpoint's (`endpoint:bank.list`). */
export const findDataset = (id: string): Dataset | undefined =>
  datasets.find((dataset) => dataset.id === id) ?? parseEndpointDataset(id);
