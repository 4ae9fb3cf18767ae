import { catalogue } from '../../api/catalogue';
import { carriedNumber, carriedText } from '../../api/values/carried-value';
import { customerCategories } from '../../tables/datasets/customers/customer-categories';
import { productCategories } from '../../tables/datasets/goods/product-categories';
import { suppliers } from '../../tables/datasets/goods/suppliers';
import { adminFees, orderCosts, orderSources } from '../../tables/datasets/orders/order-settings';
import { customCouriers, storefrontCouriers } from '../../tables/datasets/shipping/couriers';
import { expenses } from '../../tables/datasets/shop/expenses';
import { toPlainCell } from '../../tables/plain-value';
import { deleteBy } from './record-commands';
import type { ShopRecord } from './record-fields';
import type { RecordRules } from './record-rules';

/** Couriers come as an object with a list for each kind. */
type CourierGroups = Readonly<Record<string, readonly ShopRecord[]>>;

/** The list's filter by period, so wide that it holds every expense that a tab can show. */
const everyDay = { start_date: '2000-01-01', end_date: '2099-12-31' };

const named = { sku: 'id', name: 'name' };

/** Records of which there is little to say: what goes along with an update, what it must leave alone, and whether they can be deleted. */
export const plainRecordRules: readonly RecordRules[] = [
  { dataset: suppliers, action: 'supplier', labels: named, watches: ['district', 'city'] },
  {
    dataset: productCategories,
    action: 'productCategory',
    labels: named,
    commands: [deleteBy(catalogue.productCategory.delete, (id) => ({ id }))],
  },
  {
    dataset: orderSources,
    action: 'orderSource',
    labels: { sku: 'marketplace_name', name: 'note' },
    watches: ['marketplace_id'],
  },
  {
    dataset: orderCosts,
    action: 'orderCost',
    labels: { sku: 'order_cost_id', name: 'name' },
    // An amount is taken only together with its type, and either amount with the other.
    carries: ({ type, nominal, percentage }) => ({
      type,
      nominal: carriedNumber(nominal),
      percentage: carriedNumber(percentage),
    }),
    watches: ['category', 'type'],
    commands: [deleteBy(catalogue.orderCost.delete, (_, id) => ({ order_cost_id: id }))],
  },
  {
    dataset: customerCategories,
    action: 'customerCategory',
    labels: { sku: 'code', name: 'category_name' },
    carries: ({ code }) => ({ code: carriedText(code) }),
    watches: ['discount_access', 'wholesale_access'],
  },
  {
    dataset: expenses,
    action: 'expense',
    labels: { sku: 'id', name: 'title' },
    source: { parts: [{ input: everyDay }] },
    // Without a date it would move to today, without a quantity to one piece.
    carries: ({ title, nominal, qty, note, date }) => ({
      title: carriedText(title),
      nominal: carriedNumber(nominal),
      qty: carriedNumber(qty ?? 1),
      note: carriedText(note),
      date: toPlainCell('day', date),
    }),
    watches: ['date'],
    commands: [deleteBy(catalogue.expense.delete, (id) => ({ id }))],
  },
  {
    dataset: adminFees,
    action: 'adminFee',
    labels: { sku: 'id', name: 'customer_category.name' },
    carries: ({ customer_category }) => ({ category_code: (customer_category as ShopRecord | undefined)?.code }),
    watches: ['customer_category'],
  },
  {
    dataset: storefrontCouriers,
    action: 'courier',
    labels: { sku: 'logistic_name', name: 'rate_name' },
    source: { recordsIn: (groups) => ([] as ShopRecord[]).concat(...Object.values(groups as CourierGroups)) },
  },
  {
    dataset: customCouriers,
    action: 'customCourier',
    labels: named,
    carries: ({ name, fee }) => ({ name: carriedText(name), fee: carriedNumber(fee) }),
    commands: [deleteBy(catalogue.courierSetting.deleteCustom, (id) => ({ id }))],
  },
];
