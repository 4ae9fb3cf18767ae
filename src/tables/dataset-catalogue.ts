import { allEndpoints } from '../api/catalogue';
import { AddOnError } from '../text/add-on-error';
import type { Dataset } from './dataset';
import { bills } from './datasets/bills';
import { customerCategories } from './datasets/customer-categories';
import { customerOrders } from './datasets/customer-orders';
import { customers } from './datasets/customers';
import { notifications } from './datasets/notifications';
import { orders } from './datasets/orders';
import { productCategories } from './datasets/product-categories';
import { products } from './datasets/products';
import { promos } from './datasets/promos';
import { regions } from './datasets/regions';
import { stockHistory } from './datasets/stock-history';
import { stockOpnameLines } from './datasets/stock-opname-lines';
import { stockOpnames } from './datasets/stock-opnames';
import { stockTransferLines } from './datasets/stock-transfer-lines';
import { stockTransfers } from './datasets/stock-transfers';
import { suppliers } from './datasets/suppliers';
import { users } from './datasets/users';
import { variations } from './datasets/variations';
import { warehouseStock } from './datasets/warehouse-stock';
import { warehouses } from './datasets/warehouses';
import { endpointOfDataset, parseEndpointDataset } from './endpoint-dataset';

const goods = [
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
const people = [customers, customerOrders, customerCategories];
const shop = [users, notifications, bills, regions];

/** Every curated dataset, in the order in which people are offered them. */
export const datasets: readonly Dataset[] = [...goods, orders, ...people, ...shop];

/**
 * The dataset of an id.
 * @throws AddOnError `unknownDataset`, `unknownEndpoint`, `notATable`.
 */
export function requireDataset(id: string): Dataset {
  const dataset = findDataset(id);
  if (dataset) return dataset;
  const endpointId = endpointOfDataset(id);
  if (endpointId === undefined) throw new AddOnError('unknownDataset', { dataset: id });
  const isKnown = allEndpoints().some((endpoint) => endpoint.id === endpointId);
  throw new AddOnError(isKnown ? 'notATable' : 'unknownEndpoint', { endpoint: endpointId });
}

/** The dataset of an id: a curated one, or any reading endpoint's (`endpoint:bank.list`). */
export const findDataset = (id: string): Dataset | undefined =>
  datasets.find((dataset) => dataset.id === id) ?? parseEndpointDataset(id);
