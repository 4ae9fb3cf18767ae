import type { Handlers } from '../handler';
import { customerHandlers } from './customer';
import { customerCategoryHandlers } from './customer-category';
import { productCategoryHandlers } from './product-category';
import { productEditHandlers } from './product-edit';
import { productToolHandlers } from './product-tools';
import { profileHandlers } from './profile';
import { promoHandlers } from './promo';
import { regionHandlers } from './region';
import { stockTransferHandlers } from './stock-transfer';
import { supplierHandlers } from './supplier';

/** What a shop consists of besides its trade: goods, people, places, promos. */
export const catalogHandlers: Handlers = {
  ...customerCategoryHandlers,
  ...customerHandlers,
  ...productCategoryHandlers,
  ...productEditHandlers,
  ...productToolHandlers,
  ...profileHandlers,
  ...promoHandlers,
  ...regionHandlers,
  ...stockTransferHandlers,
  ...supplierHandlers,
};
