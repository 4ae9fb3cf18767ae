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
