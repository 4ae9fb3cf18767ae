import { anyEndpointFormula } from './any-endpoint-formula';
import { balanceFormula } from './balance-formula';
import { customerFormula } from './customer-formulas';
import type { Formula } from './formula';
import { priceFormula, productFormula, stockFormula } from './item-formulas';
import { productsFormula, variationsFormula } from './item-list-formulas';
import { orderFormula, ordersFormula } from './order-formulas';
import { bestFormula, salesFormula } from './sales-formulas';
import { ongkirFormula, regionFormula, trackFormula } from './shipping-formulas';
import { updatedFormula } from './updated-formula';

/** Every custom function, in the order of the documents. */
export const allFormulas: readonly Formula[] = [
  stockFormula,
  priceFormula,
  productFormula,
  productsFormula,
  variationsFormula,
  ordersFormula,
  orderFormula,
  salesFormula,
  bestFormula,
  customerFormula,
  trackFormula,
  ongkirFormula,
  regionFormula,
  balanceFormula,
  updatedFormula,
  anyEndpointFormula,
];
