import type { Endpoint } from '../endpoint';

/** Ids of real records, found in the answers of the lists that were probed before. */
export type Samples = Readonly<Record<string, unknown>>;

type Input = Readonly<Record<string, unknown>>;

/** Where a sample comes from: the first record of a list, by the names on the way to it. */
export interface SampleSource {
  readonly name: string;
  readonly endpoint: string;
  readonly path: readonly (string | number)[];
}

export const sampleSources: readonly SampleSource[] = [
  { name: 'warehouse', endpoint: 'warehouse.list', path: [0, 'id'] },
  { name: 'productCategory', endpoint: 'productCategory.list', path: [0, 'id'] },
  { name: 'product', endpoint: 'product.search', path: [0, 'id'] },
  { name: 'variation', endpoint: 'product.search', path: [0, 'variations', 0, 'id'] },
  { name: 'stockOpname', endpoint: 'stockOpname.list', path: [0, 'id'] },
  { name: 'stockTransfer', endpoint: 'stockTransfer.list', path: [0, 'id'] },
  { name: 'region', endpoint: 'region.search', path: [0, 'id'] },
  { name: 'customer', endpoint: 'customer.list', path: [0, 'id'] },
  { name: 'bank', endpoint: 'bank.list', path: [0, 'bank_id'] },
  { name: 'expedition', endpoint: 'expedition.listActive', path: [0, 'id'] },
  { name: 'order', endpoint: 'order.list', path: [0, 'order_id'] },
  { name: 'unconfirmedOrder', endpoint: 'unconfirmedOrder.list', path: [0, 'payment_id'] },
  { name: 'invoice', endpoint: 'shipment.invoices', path: [0, 'id'] },
  { name: 'bill', endpoint: 'billing.list', path: [0, 'id'] },
  { name: 'promo', endpoint: 'promo.list', path: [0, 'id'] },
];

const need = (samples: Samples, ...names: readonly string[]): readonly unknown[] | undefined => {
  const found = names.map((name) => samples[name]);
  return found.includes(undefined) ? undefined : found;
};

/** An input that asks about one record, named by one sample. */
const about =
  (parameter: string, sample: string, rest: Input = {}) =>
  (samples: Samples): Input | undefined => {
    const found = need(samples, sample);
    return found && { ...rest, [parameter]: found[0] };
  };

/** What to ask the endpoints that want to be told something; the others are asked with nothing. */
const inputs: Readonly<Record<string, (samples: Samples) => Input | undefined>> = {
  'warehouse.get': about('id', 'warehouse'),
  'productCategory.get': about('id', 'productCategory'),
  'product.generateSku': () => ({ products: [{ name: 'Kaos' }] }),
  'product.validateSku': about('product_meta_id', 'variation', { sku: 'UJI-COBA' }),
  'product.detail': about('product_id', 'product'),
  'product.checkStock': about('variation_id', 'variation'),
  'product.warehouseStock': about('variation_id', 'variation'),
  'product.history': about('id', 'variation'),
  'product.wholesale': about('product_id', 'product'),
  'stockOpname.template': about('warehouse_id', 'warehouse'),
  'stockOpname.detail': about('id', 'stockOpname'),
  'stockOpname.lines': about('id', 'stockOpname'),
  'stockOpname.searchVariations': about('warehouse_id', 'warehouse'),
  'stockTransfer.detail': about('id', 'stockTransfer'),
  'stockTransfer.lines': about('id', 'stockTransfer'),
  'stockTransfer.searchVariations': about('warehouse_id', 'warehouse'),
  'region.search': () => ({ keyword: 'Malang', pagination_offset: 1 }),
  'customer.orderHistory': about('id', 'customer'),
  'bank.list': () => ({ type: 'BANK' }),
  'bank.detail': about('id', 'bank'),
  'expedition.cost': about('origin_id', 'region', { destination_id: 1, weight: 1000, price: 100_000 }),
  'expedition.track': () => undefined,
  'order.wholesalePrice': about('variation_id', 'variation', { qty: 1 }),
  'order.priceAccess': () => ({ customer_category_code: 'N' }),
  'order.detail': about('id', 'order'),
  'order.paymentHistory': about('id', 'order'),
  'unconfirmedOrder.get': about('payment_id', 'unconfirmedOrder'),
  'shipment.invoiceCsv': about('id', 'invoice'),
  'shipment.invoicePdf': (samples) => {
    const found = need(samples, 'invoice');
    return found && { invoice_id: String(found[0]) };
  },
  'report.group': () => ({ group: 'net-sales' }),
  'analyzer.products': () => ({ group_by: 'PRODUCT' }),
  'billing.invoice': about('id', 'bill'),
  'woowa.orderMessage': about('id', 'order'),
  'woowa.orderMessages': about('order_id', 'order'),
  'promo.searchProducts': () => ({ keyword: 'a', type: 'PRODUCT', group: 'PROMO' }),
  'promo.get': about('id', 'promo'),
};

/** The input to probe an endpoint with; `undefined` where the shop has no record to ask about. */
export const probeInput = (endpoint: Endpoint, samples: Samples): Input | undefined => {
  const input = inputs[endpoint.id];
  return input ? input(samples) : {};
};

/** The value at a path within an answer. */
export function sampleAt(data: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[step] : undefined,
    data,
  );
}
