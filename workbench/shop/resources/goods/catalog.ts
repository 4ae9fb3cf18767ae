import type { Handlers } from '../../handler';
import { customerHandlers } from '../account/customer';
import { customerCategoryHandlers } from '../account/customer-category';
import { profileHandlers } from '../account/profile';
import { regionHandlers } from '../shipping/region';
import { productCategoryHandlers } from './product-category';
import { productEditHandlers } from './product-edit';
import { productToolHandlers } from './product-tools';
import { promoHandlers } from './promo';
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
