import { sampleAt } from '../../src/api/doctor/probes';
import type { Endpoint } from '../../src/api/endpoint';
import { variation } from '../product-body';
import { sampleInput } from './sample-input';

type Input = Readonly<Record<string, unknown>>;

/** Asks the shop through the add-on, for records to ask about. */
export type Ask = (id: string, input?: Input) => unknown;

/** A value of the first record of a list that fits. */
const first = (list: unknown, fits: (record: Input) => boolean, ...path: readonly (string | number)[]): unknown =>
  sampleAt(
    (Array.isArray(list) ? list : []).find((record: Input) => fits(record)),
    path,
  );

const any = () => true;

/** Where real records are found. */
const records = {
  warehouse: (ask: Ask) => first(ask('warehouse.list'), any, 'id'),
  supplier: (ask: Ask) => first(ask('supplier.list'), any, 'id'),
  category: (ask: Ask) => first(ask('productCategory.list'), any, 'id'),
  ownProduct: (ask: Ask) =>
    first(
      ask('product.search'),
      ({ product_type, is_warehouse, total_stock }) =>
        product_type === 'S' && !is_warehouse && Number(total_stock) > 20,
      'id',
    ),
  variation: (ask: Ask) => {
    const product = ask('product.detail', { product_id: records.ownProduct(ask) });
    return first(sampleAt(product, ['variations']), ({ stock_quantity }) => Number(stock_quantity) > 3, 'id');
  },
  customer: (ask: Ask) => first(ask('customer.list'), any, 'id'),
  customerCategory: (ask: Ask) => first(ask('customerCategory.list'), any, 'id'),
  order: (ask: Ask) => first(ask('order.list'), any, 'order_id'),
  unpaidOrder: (ask: Ask) => first(ask('order.list', { payment_status: 'UNPAID' }), any, 'order_id'),
  bank: (ask: Ask) => first(ask('bank.list', { type: 'BANK' }), any, 'bank_id'),
  marketplace: (ask: Ask) => first(ask('marketplace.list'), any, 'marketplace_id'),
  orderSource: (ask: Ask) => first(ask('orderSource.list'), any, 'id'),
  orderCost: (ask: Ask) => first(ask('orderCost.list'), any, 'order_cost_id'),
  expedition: (ask: Ask) => first(ask('expedition.listActive'), any, 'id'),
  region: (ask: Ask) => first(ask('region.search', { keyword: 'a', pagination_offset: 1 }), any, 'id'),
  cancelledOrder: (ask: Ask) => {
    ask('order.cancel', { id: records.order(ask) });
    return first(ask('cancelledOrder.list'), any, 'order_id');
  },
  unconfirmedOrder: (ask: Ask) => first(ask('unconfirmedOrder.list', { payment_status: 'ALL' }), any, 'payment_id'),
  customCourier: (ask: Ask) => first(ask('courierSetting.listCustom'), any, 'id'),
  parcel: (ask: Ask) => first(ask('shipment.list', { status: 'READY_TO_SHIP' }), any, 'order_id'),
  invoice: (ask: Ask) => first(ask('shipment.invoices'), any, 'id'),
  adminFee: (ask: Ask) => first(ask('adminFee.list'), any, 'id'),
  expense: (ask: Ask) => first(ask('expense.list'), any, 'id'),
  bill: (ask: Ask) => first(ask('billing.list'), any, 'id'),
  promo: (ask: Ask) => {
    ask('promo.create', promo);
    return first(ask('promo.list'), any, 'id');
  },
  stockOpname: (ask: Ask) => sampleAt(ask('stockOpname.create', opnameOf(ask)), ['id']),
  stockTransfer: (ask: Ask) => sampleAt(ask('stockTransfer.create', transferOf(ask)), ['id']),
};

type RecordName = keyof typeof records;

/** Parameters that name a record. */
const naming =
  (names: Readonly<Record<string, RecordName>>, rest: Input = {}) =>
  (ask: Ask): Input => ({
    ...rest,
    ...Object.fromEntries(Object.entries(names).map(([parameter, name]) => [parameter, records[name](ask)])),
  });

const opnameOf = (ask: Ask): Input => ({
  warehouse_id: 0,
  description: 'hitung',
  stock_adjustment: [{ variation_id: records.variation(ask), warehouse_stock: 5 }],
});

/** From the main warehouse into another, of a variation that both hold. */
function transferOf(ask: Ask): Input {
  const spread = first(ask('product.search'), ({ is_warehouse }) => is_warehouse === true, 'variations', 0, 'id');
  return {
    origin_warehouse_id: 0,
    destination_warehouse_id: records.warehouse(ask),
    description: 'pindah',
    stock_adjustment: [{ variation_id: spread, transfer_stock: 1 }],
  };
}

const variationInput: Input = variation();

const productFields: Input = {
  discount: 0,
  wholesale_status: 'N',
  publish_status: 'N',
  show_stock: 'N',
  has_variation: 'Y',
  weight: 100,
};

const promo: Input = {
  group: 'PROMO',
  type: 'PRODUCT',
  name: 'Promo uji',
  start_date: '2026-03-03 09:00',
  end_date: '2026-03-09 09:00',
  discount: { type: 'PERCENTAGE', amount: 5, max_nominal: 5000 },
  limits: { usage_per_customer: 'UNLIMITED' },
  is_active: true,
  customer_categories: ['N'],
  all_products: true,
  selected_items: { products: [], platforms: ['ORDER_APP'], couriers: ['1'] },
};

const orderOf = (ask: Ask): Input => ({
  customer_sender_id: records.customer(ask),
  customer_receiver_id: records.customer(ask),
  supplier_id: records.supplier(ask),
  is_print: false,
  products: [{ id: records.variation(ask), qty: 1, product_status: 'S', warehouse_id: 0 }],
  expedition: { id: records.expedition(ask), rate: 9000, name: 'JNE', auto_pickup: false },
  payment: { status: 'UNPAID', amount: 0 },
  source: 'WEB',
});

/** What each endpoint needs beyond the smallest input. */
const inputs: Readonly<Record<string, (ask: Ask) => Input>> = {
  'supplier.update': naming({ supplier_id: 'supplier' }, { name: 'Pemasok baru' }),
  'warehouse.get': naming({ id: 'warehouse' }),
  'warehouse.create': naming({ supplier_id: 'supplier' }, { user_id: [1] }),
  'warehouse.update': naming({ id: 'warehouse', supplier_id: 'supplier' }, { user_id: [1] }),
  'warehouse.delete': (ask) => {
    ask('warehouse.create', { warehouse: 'Kosong', supplier_id: 1, user_id: [1], is_active: true });
    const list = ask('warehouse.list');
    return { id: first(list, ({ warehouse }) => warehouse === 'Kosong', 'id') };
  },
  'productCategory.get': naming({ id: 'category' }),
  'productCategory.update': naming({ id: 'category' }),
  'productCategory.delete': naming({ id: 'category' }),
  'product.generateSku': () => ({ products: [{ name: 'Kaos', color: 'Merah', size: 'M' }] }),
  'product.validateSku': naming({ product_meta_id: 'variation' }, { sku: 'BELUM-ADA' }),
  'product.create': naming({ category_id: 'category' }, { ...productFields, variations: [variationInput] }),
  'product.update': (ask) => ({
    ...productFields,
    id: records.ownProduct(ask),
    category_id: records.category(ask),
    variations: [{ ...variationInput, id: String(records.variation(ask)) }],
  }),
  'product.detail': naming({ product_id: 'ownProduct' }),
  'product.checkStock': naming({ variation_id: 'variation' }),
  'product.warehouseStock': naming({ variation_id: 'variation' }),
  'product.history': naming({ id: 'variation' }),
  'product.wholesale': naming({ product_id: 'ownProduct' }),
  'product.updateStock': naming(
    { variation_id: 'variation' },
    { stock: [{ amount: 1, status: 'ADD', warehouse_id: 0 }] },
  ),
  'product.syncStock': naming({ variation_id: 'variation' }),
  'product.deleteVariations': (ask) => ({ id: [records.variation(ask)] }),
  'product.delete': (ask) => ({ id: [records.ownProduct(ask)] }),
  'stockOpname.create': opnameOf,
  'stockOpname.import': () => ({ file: { name: 'hitung.xlsx', contentType: 'application/zip', base64: 'UEsDBA==' } }),
  'stockOpname.template': naming({ warehouse_id: 'warehouse' }),
  'stockOpname.detail': naming({ id: 'stockOpname' }),
  'stockOpname.lines': naming({ id: 'stockOpname' }),
  'stockOpname.searchVariations': naming({ warehouse_id: 'warehouse' }),
  'stockTransfer.create': transferOf,
  'stockTransfer.detail': naming({ id: 'stockTransfer' }),
  'stockTransfer.lines': naming({ id: 'stockTransfer' }),
  'stockTransfer.searchVariations': naming({ warehouse_id: 'warehouse' }),
  'customerCategory.update': naming({ id: 'customerCategory' }, { code: 'N', category_name: 'Setia' }),
  'region.search': () => ({ keyword: 'a', pagination_offset: 1 }),
  'customer.create': naming({ district_id: 'region' }),
  'customer.activatePrivor': naming({ id: 'customer' }, { active: true, email: 'pelanggan@contoh.example' }),
  'customer.orderHistory': naming({ id: 'customer' }),
  'customer.updateActivation': naming({ id: 'customer' }, { status: '1', category: 'N' }),
  'customer.update': naming({ customer_id: 'customer' }, { name: 'Nama baru' }),
  'bank.list': () => ({ type: 'BANK' }),
  'bank.create': () => ({ bank_type: 'bca', account_number: '1234567890', holder_name: 'Juragan', branch: 'Malang' }),
  'bank.detail': naming({ id: 'bank' }),
  'bank.update': naming({ bank_id: 'bank' }, { bank_type: 'bca', branch: 'Batu' }),
  'bank.deleteMutation': naming({ bank_id: 'bank' }),
  'bank.delete': naming({ bank_id: 'bank' }),
  'expedition.cost': () => ({ origin_id: 1, destination_id: 2, weight: 1000, price: 50_000 }),
  'expedition.track': (ask) => {
    const shipped = (ask('order.list', { order_progress_status: 'ON PROCESS' }) as Input[])[0];
    return { awb_number: shipped?.awb_number, expedition_id: records.expedition(ask), order_id: shipped?.order_id };
  },
  'orderSource.create': naming({ marketplace_id: 'marketplace' }),
  'orderSource.update': naming({ order_source_id: 'orderSource' }, { note: 'Toko kedua' }),
  'orderCost.create': () => ({ category: 'DISCOUNT', name: 'Potongan', type: 'NOMINAL', nominal: 1000 }),
  'orderCost.update': naming({ order_cost_id: 'orderCost' }, { name: 'Potongan baru' }),
  'orderCost.delete': naming({ order_cost_id: 'orderCost' }),
  'order.wholesalePrice': naming({ variation_id: 'variation' }, { qty: 2 }),
  'order.priceAccess': () => ({ customer_category_code: 'N' }),
  'order.create': (ask) => ({ ...orderOf(ask), order_date: '2026-03-02' }),
  'order.addAwb': naming({ id: 'order' }, { awb_number: 'JNE0012345' }),
  'order.detail': naming({ id: 'order' }),
  'order.paymentHistory': naming({ id: 'order' }),
  'order.pay': (ask) => ({
    id: records.unpaidOrder(ask),
    payment: { status: 'PAID', date: '2026-03-02', bank_id: records.bank(ask) },
  }),
  'order.update': (ask) => ({ ...orderOf(ask), order_id: records.unpaidOrder(ask) }),
  'order.deleteInstallments': (ask) => ({
    order_id: first(ask('order.list', { payment_status: 'INSTALLMENT' }), any, 'order_id'),
  }),
  'order.cancel': naming({ id: 'order' }),
  'cancelledOrder.return': naming({ id: 'cancelledOrder' }),
  'cancelledOrder.delete': (ask) => {
    const id = records.cancelledOrder(ask);
    return { order_id: id, id };
  },
  'unconfirmedOrder.get': naming({ payment_id: 'unconfirmedOrder' }),
  'unconfirmedOrder.confirm': (ask) => {
    const id = records.unconfirmedOrder(ask);
    const detail = ask('unconfirmedOrder.get', { payment_id: id });
    return { id, orders: [{ id: sampleAt(detail, ['orders', 0, 'order_id']), action: 'ACCEPT' }] };
  },
  'courierSetting.update': (ask) => ({
    id: String(sampleAt(ask('courierSetting.list'), ['Regular', 0, 'id'])),
    is_active: false,
  }),
  'courierSetting.updateAll': () => ({ regular: [], express: [], trucking: [] }),
  'courierSetting.updateCustom': naming({ id: 'customCourier' }),
  'courierSetting.deleteCustom': naming({ id: 'customCourier' }),
  'shipment.requestPickup': (ask) => ({ pickup_request: [{ id: records.parcel(ask), service: 'PICKUP' }] }),
  'shipment.resend': (ask) => ({
    order_id: first(ask('shipment.list', { status: 'SHIPMENT_PROBLEM' }), any, 'order_id') ?? records.parcel(ask),
  }),
  'shipment.cancelPickup': (ask) => {
    const id = records.parcel(ask);
    ask('shipment.requestPickup', { pickup_request: [{ id }] });
    return { id, reason: 'salah alamat' };
  },
  'shipment.invoiceCsv': naming({ id: 'invoice' }),
  'shipment.invoicePdf': naming({ invoice_id: 'invoice' }),
  'shipment.remove': naming({ order_id: 'parcel' }),
  'adminFee.create': () => ({ nominal: 1000, category_code: 'VIP' }),
  'adminFee.update': naming({ id: 'adminFee' }),
  'payment.withdraw': () => ({
    xendit_bank_id: 1,
    nominal: 50_000,
    holder_name: 'Juragan',
    account_number: 1234567890,
  }),
  'expense.update': naming({ id: 'expense' }),
  'expense.delete': naming({ id: 'expense' }),
  'report.group': () => ({ group: 'net-sales' }),
  'notification.registerDevice': () => ({ token: 'abcdefGHIJKL' }),
  'billing.invoice': naming({ id: 'bill' }),
  'woowa.sendToCustomers': (ask) => ({ customers: [records.customer(ask)], template: 'Halo' }),
  'woowa.sendForOrder': naming({ id: 'order' }),
  'woowa.orderMessage': naming({ id: 'order' }),
  'woowa.orderMessages': naming({ order_id: 'order' }),
  'promo.searchProducts': () => ({ keyword: 'a', type: 'PRODUCT', group: 'PROMO' }),
  'promo.create': () => promo,
  'promo.get': naming({ id: 'promo' }),
  'promo.update': naming({ id: 'promo' }, promo),
  'promo.delete': naming({ id: 'promo' }),
};

/** An input that the shop accepts, about records that it has. */
export const realInput = (endpoint: Endpoint, ask: Ask): Input => ({
  ...sampleInput(endpoint),
  ...inputs[endpoint.id]?.(ask),
});
