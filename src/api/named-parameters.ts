import type { Endpoint } from './endpoint';

/** Kinds of records that people know by name, and the shop by id. Of customer categories the id is their code, `N`. */
export const nameKinds = [
  'warehouse',
  'orderSource',
  'staff',
  'bankAccount',
  'productCategory',
  'customerCategory',
  'courier',
  'supplier',
  'product',
  'variation',
  'customer',
  'region',
] as const;

export type NameKind = (typeof nameKinds)[number];

/** Which kind the ids of a parameter are of, by its name; `resource.name` where that resource means something else by it, or it alone does. */
const kindOf: Readonly<Record<string, NameKind>> = {
  bank_id: 'bankAccount',
  category_id: 'productCategory',
  customer_id: 'customer',
  customer_receiver_id: 'customer',
  customer_sender_id: 'customer',
  destination_id: 'region',
  destination_warehouse_id: 'warehouse',
  district_id: 'region',
  'expedition.id': 'courier',
  order_source_id: 'orderSource',
  origin_id: 'region',
  origin_warehouse_id: 'warehouse',
  product_id: 'product',
  supplier_id: 'supplier',
  user_id: 'staff',
  variation_id: 'variation',
  warehouse_id: 'warehouse',
  'adminFee.category_code': 'customerCategory',
  'analyzer.category': 'customerCategory',
  'bank.id': 'bankAccount',
  'customer.category': 'customerCategory',
  'customer.id': 'customer',
  'expedition.expedition_id': 'courier',
  'order.download.customer_category_code': 'customerCategory',
  'order.list.customer_category_code': 'customerCategory',
  'order.products.id': 'variation',
  'product.category': 'productCategory',
  'product.history.id': 'variation',
  'product.id': 'product',
  'product.deleteVariations.id': 'variation',
  'product.product_meta_id': 'variation',
  'productCategory.id': 'productCategory',
  'warehouse.id': 'warehouse',
  'woowa.customers': 'customer',
};

/**
 * What the ids are of that a parameter takes, or each item of its list; `undefined` where people have no names for them.
 * @param key dotted where it lies within another one: `stock.warehouse_id`.
 */
export const nameKindOf = (endpoint: Pick<Endpoint, 'id'>, key: string): NameKind | undefined =>
  ofParameter(kindOf, endpoint, key);

/** What a table says of a parameter: under its endpoint and name, its resource and name, or its name alone. */
export function ofParameter<T>(
  table: Readonly<Record<string, T>>,
  { id }: Pick<Endpoint, 'id'>,
  key: string,
): T | undefined {
  const [resource = ''] = id.split('.');
  const parts = key.split('.');
  const within = parts.map((_, index) => parts.slice(index).join('.'));
  const names = [`${id}.${key}`, `${resource}.${key}`, ...within];
  // Not `table[name]` of whatever name: every object also has names like `toString`.
  const known = names.find((name) => Object.keys(table).includes(name));
  return known === undefined ? undefined : table[known];
}
