import { AddOnError } from '../text/add-on-error';
import type { Endpoint } from './endpoint';
import { customer } from './resources/customers/customer';
import { customerCategory } from './resources/customers/customer-category';
import { woowa } from './resources/customers/woowa';
import { product } from './resources/goods/product';
import { productCategory } from './resources/goods/product-category';
import { promo } from './resources/goods/promo';
import { stockOpname } from './resources/goods/stock-opname';
import { stockTransfer } from './resources/goods/stock-transfer';
import { supplier } from './resources/goods/supplier';
import { warehouse } from './resources/goods/warehouse';
import { adminFee } from './resources/orders/admin-fee';
import { cancelledOrder } from './resources/orders/cancelled-order';
import { marketplace } from './resources/orders/marketplace';
import { order } from './resources/orders/order';
import { orderCost } from './resources/orders/order-cost';
import { orderSource } from './resources/orders/order-source';
import { payment } from './resources/orders/payment';
import { unconfirmedOrder } from './resources/orders/unconfirmed-order';
import { courierSetting } from './resources/shipping/courier-setting';
import { expedition } from './resources/shipping/expedition';
import { region } from './resources/shipping/region';
import { shipment } from './resources/shipping/shipment';
import { analyzer } from './resources/shop/analyzer';
import { bank } from './resources/shop/bank';
import { billing } from './resources/shop/billing';
import { expense } from './resources/shop/expense';
import { notification } from './resources/shop/notification';
import { report } from './resources/shop/report';
import { shop } from './resources/shop/shop';
import { user } from './resources/shop/user';
import { xenditSetting } from './resources/shop/xendit-setting';

/**
 * Everything that Ngorder offers, by resource and verb: `catalogue.product.search`. By getters, as the bundle evaluates a module when something of
 * it is first used: an execution makes the few resources that it asks, not all of them.
 */
export const catalogue = {
  get adminFee() {
    return adminFee;
  },
  get analyzer() {
    return analyzer;
  },
  get bank() {
    return bank;
  },
  get billing() {
    return billing;
  },
  get cancelledOrder() {
    return cancelledOrder;
  },
  get courierSetting() {
    return courierSetting;
  },
  get customerCategory() {
    return customerCategory;
  },
  get customer() {
    return customer;
  },
  get expedition() {
    return expedition;
  },
  get expense() {
    return expense;
  },
  get marketplace() {
    return marketplace;
  },
  get notification() {
    return notification;
  },
  get orderCost() {
    return orderCost;
  },
  get orderSource() {
    return orderSource;
  },
  get order() {
    return order;
  },
  get payment() {
    return payment;
  },
  get productCategory() {
    return productCategory;
  },
  get product() {
    return product;
  },
  get promo() {
    return promo;
  },
  get region() {
    return region;
  },
  get report() {
    return report;
  },
  get shipment() {
    return shipment;
  },
  get shop() {
    return shop;
  },
  get stockOpname() {
    return stockOpname;
  },
  get stockTransfer() {
    return stockTransfer;
  },
  get supplier() {
    return supplier;
  },
  get unconfirmedOrder() {
    return unconfirmedOrder;
  },
  get user() {
    return user;
  },
  get warehouse() {
    return warehouse;
  },
  get woowa() {
    return woowa;
  },
  get xenditSetting() {
    return xenditSetting;
  },
};

/** Every endpoint, for those who go through them all. */
export const allEndpoints = (): readonly Endpoint[] =>
  Object.values(catalogue).flatMap((resource) => Object.values<Endpoint>(resource));

export function findEndpoint(id: string): Endpoint | undefined {
  const [resource = ''] = id.split('.');
  if (!isResource(resource)) return undefined;
  return Object.values<Endpoint>(catalogue[resource]).find((candidate) => candidate.id === id);
}

/** Not `name in catalogue`: every object also has names like `constructor`. */
const isResource = (name: string): name is keyof typeof catalogue => Object.keys(catalogue).includes(name);

/** @throws AddOnError `unknownEndpoint`. */
export function requireEndpoint(id: string): Endpoint {
  const endpoint = findEndpoint(id);
  if (!endpoint) throw new AddOnError('unknownEndpoint', { endpoint: id });
  return endpoint;
}
