import type { Endpoint } from './endpoint';
import { order } from './resources/order';
import { product } from './resources/product';
import { shop } from './resources/shop';
import { stockOpname } from './resources/stock-opname';
import { user } from './resources/user';
import { warehouse } from './resources/warehouse';

/** Everything that Ngorder offers, by resource and verb: `catalogue.product.search`. */
export const catalogue = { order, product, shop, stockOpname, user, warehouse };

/** Every endpoint, for those who go through them all. */
export const allEndpoints = (): readonly Endpoint[] =>
  Object.values(catalogue).flatMap((resource) => Object.values<Endpoint>(resource));
