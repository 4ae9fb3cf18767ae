import type { Formula } from '../formula';
import { anyEndpointFormula } from './any-endpoint-formula';
import { balanceFormula } from './balance-formula';
import { customerFormula } from './customer-formulas';
import { priceFormula, productFormula, stockFormula } from './item-formulas';
import { productsFormula, variationsFormula } from './item-list-formulas';
import { orderFormula, ordersFormula } from './order-formulas';
import { bestFormula, salesFormula } from './sales-formulas';
import { ongkirFormula, regionFormula, trackFormula } from './shipping-formulas';
import { updatedFormula } from './updated-formula';

/** Every custom function by its name, in the order of the documents. By functions, so that only the one that is asked for is loaded. */
export const allFormulas = new Map<string, () => Formula>([
  ['NGORDER_STOCK', () => stockFormula],
  ['NGORDER_PRICE', () => priceFormula],
  ['NGORDER_PRODUCT', () => productFormula],
  ['NGORDER_PRODUCTS', () => productsFormula],
  ['NGORDER_VARIATIONS', () => variationsFormula],
  ['NGORDER_ORDERS', () => ordersFormula],
  ['NGORDER_ORDER', () => orderFormula],
  ['NGORDER_SALES', () => salesFormula],
  ['NGORDER_BEST', () => bestFormula],
  ['NGORDER_CUSTOMER', () => customerFormula],
  ['NGORDER_TRACK', () => trackFormula],
  ['NGORDER_ONGKIR', () => ongkirFormula],
  ['NGORDER_REGION', () => regionFormula],
  ['NGORDER_BALANCE', () => balanceFormula],
  ['NGORDER_UPDATED', () => updatedFormula],
  ['NGORDER', () => anyEndpointFormula],
]);
