import { AddOnError } from '../text/add-on-error';
import type { Endpoint } from './endpoint';
import { adminFee } from './resources/admin-fee';
import { analyzer } from './resources/analyzer';
import { bank } from './resources/bank';
import { billing } from './resources/billing';
import { cancelledOrder } from './resources/cancelled-order';
import { courierSetting } from './resources/courier-setting';
import { customer } from './resources/customer';
import { customerCategory } from './resources/customer-category';
import { expedition } from './resources/expedition';
import { expense } from './resources/expense';
import { marketplace } from './resources/marketplace';
import { notification } from './resources/notification';
import { order } from './resources/order';
import { orderCost } from './resources/order-cost';
import { orderSource } from './resources/order-source';
import { payment } from './resources/payment';
import { product } from './resources/product';
import { productCategory } from './resources/product-category';
import { promo } from './resources/promo';
import { region } from './resources/region';
import { report } from './resources/report';
import { shipment } from './resources/shipment';
import { shop } from './resources/shop';
import { stockOpname } from './resources/stock-opname';
import { stockTransfer } from './resources/stock-transfer';
import { supplier } from './resources/supplier';
import { unconfirmedOrder } from './resources/unconfirmed-order';
import { user } from './resources/user';
import { warehouse } from './resources/warehouse';
import { woowa } from './resources/woowa';
import { xenditSetting } from './resources/xendit-setting';

/** Everything that Ngorder offers, by resource and verb: `catalogue.product.search`. */
export const catalogue = {
  adminFee,
  analyzer,
  bank,
  billing,
  cancelledOrder,
  courierSetting,
  customerCategory,
  customer,
  expedition,
  expense,
  marketplace,
  notification,
  orderCost,
  orderSource,
  order,
  payment,
  productCategory,
  product,
  promo,
  region,
  report,
  shipment,
  shop,
  stockOpname,
  stockTransfer,
  supplier,
  unconfirmedOrder,
  user,
  warehouse,
  woowa,
  xenditSetting,
};

/** Every endpoint, for those who go through them all. */
export const allEndpoints = (): readonly Endpoint[] =>
  Object.values(catalogue).flatMap((resource) => Object.values<Endpoint>(resource));

export const findEndpoint = (id: string): Endpoint | undefined =>
  allEndpoints().find((candidate) => candidate.id === id);

/** @throws AddOnError `unknownEndpoint`. */
export function requireEndpoint(id: string): Endpoint {
  const endpoint = findEndpoint(id);
  if (!endpoint) throw new AddOnError('unknownEndpoint', { endpoint: id });
  return endpoint;
}
