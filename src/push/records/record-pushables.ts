import { catalogue } from '../../api/catalogue';
import { customCouriers, storefrontCouriers } from '../../tables/datasets/couriers';
import { customerCategories } from '../../tables/datasets/customer-categories';
import { customers } from '../../tables/datasets/customers';
import { expenses } from '../../tables/datasets/expenses';
import { adminFees, orderCosts, orderSources } from '../../tables/datasets/order-settings';
import { productCategories } from '../../tables/datasets/product-categories';
import { promos } from '../../tables/datasets/promos';
import { suppliers } from '../../tables/datasets/suppliers';
import { adminsColumn, warehouses } from '../../tables/datasets/warehouses';
import { toPlainCell } from '../../tables/plain-value';
import type { Command } from '../command';
import type { Pushable } from '../pushable';
import { withCustomerStates } from './customer/live-customers';
import type { ReadLive } from './live-records';
import { carriedWithPromo, promoObjections, usesPerCustomer } from './promo/promo-rules';
import { recordCommand } from './record-command';
import { customerCommands, deleteBy } from './record-commands';
import type { RecordField, RecordSpec, ShopRecord } from './record-fields';
import { readLiveRecords, recordPatch } from './record-patch';
import { carriedWithWarehouse, warehouseObjections, warehouseParts } from './warehouse/warehouse-rules';

/** Couriers come as an object with a list for each kind. */
type CourierGroups = Readonly<Record<string, readonly ShopRecord[]>>;

const text: RecordField = { kind: 'text' };
const money: RecordField = { kind: 'money' };
const phone: RecordField = { kind: 'phone' };

/** The shop shows it in words and takes it as a letter. */
const status: RecordField = { kind: 'text', choices: { ACTIVE: 'Y', 'NON ACTIVE': 'N' } };

/** The list's filter by period, so wide that it holds every expense that a tab can show. */
const everyDay = { start_date: '2000-01-01', end_date: '2099-12-31' };

type RecordPushable = RecordSpec & {
  readonly dataset: string;
  readonly action: string;
  /** The columns by which people know a record. */
  readonly labels: Pushable['labels'];
  /** What can be done with a record besides changing it. */
  readonly commands?: readonly Command[];
  /** How the command column's state is read, where the record alone does not tell it. */
  readonly withStates?: (readRecords: ReadLive) => ReadLive;
};

const named = { sku: 'id', name: 'name' };

/** Datasets whose records are changed in place. What the shop does not show as it takes it cannot be compared, and is left out. */
const recordPushables: readonly RecordPushable[] = [
  {
    dataset: suppliers.id,
    action: 'supplier',
    labels: named,
    list: catalogue.supplier.list,
    idField: 'id',
    update: catalogue.supplier.update,
    idParameter: 'supplier_id',
    fields: { name: text, phone, address: text, description: text },
    watches: ['district', 'city'],
  },
  {
    dataset: productCategories.id,
    action: 'productCategory',
    labels: named,
    list: catalogue.productCategory.list,
    idField: 'id',
    update: catalogue.productCategory.update,
    idParameter: 'id',
    fields: { name: text },
    commands: [deleteBy(catalogue.productCategory.delete, (id) => ({ id }))],
  },
  {
    dataset: orderSources.id,
    action: 'orderSource',
    labels: { sku: 'marketplace_name', name: 'note' },
    list: catalogue.orderSource.list,
    idField: 'id',
    update: catalogue.orderSource.update,
    idParameter: 'order_source_id',
    fields: { note: text, status },
    watches: ['marketplace_id'],
  },
  {
    dataset: orderCosts.id,
    action: 'orderCost',
    labels: { sku: 'order_cost_id', name: 'name' },
    list: catalogue.orderCost.list,
    idField: 'order_cost_id',
    update: catalogue.orderCost.update,
    idParameter: 'order_cost_id',
    fields: { name: text, nominal: money, percentage: { kind: 'share' } },
    // An amount is taken only together with its type, and either amount with the other.
    carries: ({ type, nominal, percentage }) => ({ type, nominal: Number(nominal), percentage: Number(percentage) }),
    watches: ['category', 'type'],
    commands: [deleteBy(catalogue.orderCost.delete, (_, id) => ({ order_cost_id: id }))],
  },
  {
    // The address comes with district and city run together, so it cannot go back.
    dataset: customers.id,
    action: 'customer',
    labels: { sku: 'phone', name: 'name' },
    list: catalogue.customer.list,
    idField: 'id',
    update: catalogue.customer.update,
    idParameter: 'customer_id',
    fields: {
      name: text,
      phone,
      postal_code: text,
      email: text,
      line: text,
      other: text,
      category_code: { kind: 'text', parameter: 'category' },
    },
    watches: ['address', 'district', 'city'],
    commands: customerCommands,
    withStates: withCustomerStates,
  },
  {
    dataset: customerCategories.id,
    action: 'customerCategory',
    labels: { sku: 'code', name: 'category_name' },
    list: catalogue.customerCategory.list,
    idField: 'id',
    update: catalogue.customerCategory.update,
    idParameter: 'id',
    fields: { category_name: text, status },
    carries: ({ code }) => ({ code: String(code) }),
    watches: ['discount_access', 'wholesale_access'],
  },
  {
    dataset: expenses.id,
    action: 'expense',
    labels: { sku: 'id', name: 'title' },
    list: catalogue.expense.list,
    parts: [{ input: everyDay }],
    idField: 'id',
    update: catalogue.expense.update,
    idParameter: 'id',
    fields: { title: text, nominal: money, qty: { kind: 'amount' }, note: text },
    // Without a date it would move to today, without a quantity to one piece.
    carries: ({ title, nominal, qty, note, date }) => ({
      title: String(title),
      nominal: Number(nominal),
      qty: Number(qty ?? 1),
      note: String(note ?? ''),
      date: toPlainCell('day', date),
    }),
    watches: ['date'],
    commands: [deleteBy(catalogue.expense.delete, (id) => ({ id }))],
  },
  {
    dataset: adminFees.id,
    action: 'adminFee',
    labels: { sku: 'id', name: 'customer_category.name' },
    list: catalogue.adminFee.list,
    idField: 'id',
    update: catalogue.adminFee.update,
    idParameter: 'id',
    fields: { nominal: money },
    carries: ({ customer_category }) => ({ category_code: (customer_category as ShopRecord | undefined)?.code }),
    watches: ['customer_category'],
  },
  {
    dataset: storefrontCouriers.id,
    action: 'courier',
    labels: { sku: 'logistic_name', name: 'rate_name' },
    list: catalogue.courierSetting.list,
    recordsIn: (groups) => ([] as ShopRecord[]).concat(...Object.values(groups as CourierGroups)),
    idField: 'id',
    update: catalogue.courierSetting.update,
    idParameter: 'id',
    fields: { is_active: { kind: 'switch' } },
  },
  {
    dataset: customCouriers.id,
    action: 'customCourier',
    labels: named,
    list: catalogue.courierSetting.listCustom,
    idField: 'id',
    update: catalogue.courierSetting.updateCustom,
    idParameter: 'id',
    fields: { name: text, fee: money },
    carries: ({ name, fee }) => ({ name: String(name), fee: Number(fee) }),
    commands: [deleteBy(catalogue.courierSetting.deleteCustom, (id) => ({ id }))],
  },
  {
    dataset: warehouses.id,
    action: 'warehouse',
    labels: { sku: 'id', name: 'warehouse' },
    list: catalogue.warehouse.list,
    parts: warehouseParts,
    idField: 'id',
    update: catalogue.warehouse.update,
    idParameter: 'id',
    fields: { warehouse: text, supplier_id: text },
    carries: carriedWithWarehouse,
    details: [adminsColumn],
    objections: warehouseObjections,
    watches: ['is_active'],
    commands: [deleteBy(catalogue.warehouse.delete, (id) => ({ id }))],
  },
  {
    dataset: promos.id,
    action: 'promo',
    labels: named,
    detail: catalogue.promo.get,
    idField: 'id',
    update: catalogue.promo.update,
    idParameter: 'id',
    fields: {
      name: text,
      coupon_code: text,
      end_date: { kind: 'moment' },
      is_active: { kind: 'switch' },
      'discount.amount': { kind: 'amount' },
      'discount.max_nominal': money,
      'limits.minimum_transaction': money,
      'limits.minimum_product': { kind: 'amount' },
      'limits.promo_limit': { kind: 'amount' },
      'limits.usage_per_customer': { kind: 'text', choices: usesPerCustomer },
    },
    carries: carriedWithPromo,
    objections: promoObjections,
    watches: ['group', 'type', 'start_date', 'discount.type', 'all_products', 'selected_items', 'customer_categories'],
    commands: [deleteBy(catalogue.promo.delete, (id) => ({ id }))],
  },
];

/** Each dataset with the action that changes its records and the one that carries out its commands. */
export const pushablesOfRecords: readonly Pushable[] = recordPushables.map(
  ({ dataset, action, labels, commands = [], withStates, ...spec }) => {
    const readRecords = readLiveRecords(spec);
    const readLive = withStates ? withStates(readRecords) : readRecords;
    return {
      covers: (id) => id === dataset,
      labels,
      actions: [recordPatch(`${action}.patch`, spec), recordCommand(`${action}.command`, { commands, readLive })],
      readLive,
    };
  },
);
