import type { Endpoint } from '../api/endpoint';
import { ofParameter } from '../api/named-parameters';
import type { Language } from '../text/message';
import { arrange } from './arrangement';
import { findDataset } from './dataset-catalogue';

/** Which data a parameter's ids are found in, where people have no names for them: by its name, or by resource or endpoint where it means that there. */
const listedIn: Readonly<Record<string, string>> = {
  order_cost_id: 'order-costs',
  order_id: 'orders',
  'adminFee.id': 'admin-fees',
  'billing.id': 'billing',
  'cancelledOrder.order_id': 'cancelled-orders',
  'courierSetting.id': 'custom-couriers',
  'courierSetting.update.id': 'storefront-couriers',
  'customerCategory.id': 'customer-categories',
  'expense.id': 'expenses',
  'order.id': 'orders',
  'promo.id': 'promos',
  'shipment.cancelPickup.id': 'shipments',
  'shipment.invoiceCsv.id': 'shipment-invoices',
  'shipment.invoice_id': 'shipment-invoices',
  'shipment.order_id': 'shipments',
  'shipment.pickup_request.id': 'shipments',
  'stockOpname.id': 'stock-opnames',
  'stockTransfer.id': 'stock-transfers',
  'unconfirmedOrder.orders.id': 'unconfirmed-orders',
  'woowa.id': 'orders',
};

/** Columns with other ids than those that tell a table's rows apart. */
const otherColumns: Readonly<Record<string, readonly [dataset: string, column: string]>> = {
  'unconfirmedOrder.id': ['unconfirmed-orders', 'payment_id'],
  'unconfirmedOrder.payment_id': ['unconfirmed-orders', 'payment_id'],
};

/** Where an id is looked up: a column of some data, by their titles. */
export interface ListedId {
  readonly dataset: string;
  readonly column: string;
  /** Whether a new tab has the column, but does not show it. */
  readonly isHidden: boolean;
}

/** Where the ids are found that a parameter takes; `undefined` where no data has them. @param key dotted where it lies within another one. */
export function listedIdOf(endpoint: Pick<Endpoint, 'id'>, key: string, language: Language): ListedId | undefined {
  const other = ofParameter(otherColumns, endpoint, key);
  const [id, columnKey] = other ?? [ofParameter(listedIn, endpoint, key)];
  const dataset = id === undefined ? undefined : findDataset(id);
  if (!dataset || dataset.columns === 'discovered') return undefined;
  const columns = dataset.columns({});
  const column = columns.find((one) => one.key === (columnKey ?? dataset.idColumn));
  if (!column) return undefined;
  const { hidden } = arrange(dataset, columns);
  return { dataset: dataset.title[language], column: column.title[language], isHidden: hidden.has(column.key) };
}
