import { findEndpoint } from '../api/catalogue';
import { AddOnError } from '../text/add-on-error';
import type { Dataset } from './dataset';
import { adminRevenue } from './datasets/admin-revenue';
import { bankAccounts } from './datasets/bank-accounts';
import { bills } from './datasets/bills';
import { cancelledOrders } from './datasets/cancelled-orders';
import { activeExpeditions, customCouriers, expeditions, storefrontCouriers } from './datasets/couriers';
import { customerCategories } from './datasets/customer-categories';
import { customerOrders } from './datasets/customer-orders';
import { customers } from './datasets/customers';
import { expenses } from './datasets/expenses';
import { notifications } from './datasets/notifications';
import { orderDetails } from './datasets/order-details';
import { orderLines } from './datasets/order-lines';
import { orderPayments } from './datasets/order-payments';
import { adminFees, orderCosts, orderSources } from './datasets/order-settings';
import { orders } from './datasets/orders';
import { payments } from './datasets/payments';
import { productCategories } from './datasets/product-categories';
import { products } from './datasets/products';
import { promos } from './datasets/promos';
import { regions } from './datasets/regions';
import { bankReport, expeditionReport, periodReport } from './datasets/reports';
import {
  bestChannels,
  bestCustomers,
  bestLocations,
  customersPerMonth,
  ordersByCustomerCategory,
  ordersByWeekday,
} from './datasets/reports-best';
import { bestCategories, bestProducts, bestSkus } from './datasets/reports-best-products';
import { profitByDay, salesByDay } from './datasets/reports-by-day';
import { salesBySource, salesByStaff } from './datasets/reports-by-group';
import { shipmentInvoices, shipmentPayments } from './datasets/shipment-accounts';
import { shipments } from './datasets/shipments';
import { stockHistory } from './datasets/stock-history';
import { stockOpnameLines } from './datasets/stock-opname-lines';
import { stockOpnames } from './datasets/stock-opnames';
import { stockTransferLines } from './datasets/stock-transfer-lines';
import { stockTransfers } from './datasets/stock-transfers';
import { suppliers } from './datasets/suppliers';
import { unconfirmedOrders } from './datasets/unconfirmed-orders';
import { users } from './datasets/users';
import { variations } from './datasets/variations';
import { warehouseStock } from './datasets/warehouse-stock';
import { warehouses } from './datasets/warehouses';
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
