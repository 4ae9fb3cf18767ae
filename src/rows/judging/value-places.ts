import type { Endpoint } from '../../api/endpoint';
import { isPlainObject } from '../../api/plain-object';
import { mainWarehouseId } from '../../api/resources/goods/warehouse';
import { datasets } from '../../tables/dataset-catalogue';
import { stockColumn, variations } from '../../tables/datasets/goods/variations';
import type { ColumnKind } from '../../tables/table';
import type { SizeKind } from '../../wishes/sizes/size-rules';
import { verbOf } from '../row-field';

type Part = Readonly<Record<string, unknown>>;

/** The objects of an input that a value lies in, the input itself first. */
export type Within = readonly [input: Part, ...inner: Part[]];

/** Where a table that can be pulled shows what a value of a request sets. */
export interface ValuePlace {
  /** Of the dataset. */
  readonly dataset: string;
  readonly column: string;
  /** Of numbers. */
  readonly kind?: SizeKind;
  /** The id of the record; `''` for one that is only to be made. */
  readonly recordId: string;
  /** Set for what is added to a stock, or taken from it. */
  readonly sign?: 1 | -1;
}

const idText = (id: unknown): string => (id === undefined ? '' : String(id));
const innermost = (within: Within): Part => within[within.length - 1] ?? within[0];

type PlaceIn = (within: Within) => ValuePlace;

const stockAt = (warehouse: unknown, id: unknown, more: Partial<ValuePlace> = {}): ValuePlace => ({
  ...{ dataset: variations.id, column: stockColumn(Number(warehouse)), kind: 'stock', recordId: idText(id) },
  ...more,
});

/** What requests say of stock, which no update of a record sets. {api: Update Stock, Sync Stock, Create Stock Opname, Create Stock Transfer} */
const stockPlaces: Readonly<Record<string, Readonly<Record<string, PlaceIn>>>> = {
  'product.create': {
    'variations.stock_quantity': () => stockAt(mainWarehouseId, undefined),
    'variations.warehouse_stock.stock': (within) => stockAt(innermost(within).warehouse_id, undefined),
  },
  'product.update': {
    'variations.stock_quantity': (within) => stockAt(mainWarehouseId, innermost(within).id),
  },
  'product.updateStock': {
    'stock.amount': (within) => {
      const { warehouse_id, status } = innermost(within);
      const sign = status === 'SUB' ? -1 : 1;
      return stockAt(warehouse_id, within[0].variation_id, { kind: 'difference', sign });
    },
  },
  'product.syncStock': {
    amount: (within) => stockAt(mainWarehouseId, within[0].variation_id),
  },
  'stockOpname.create': {
    'stock_adjustment.warehouse_stock': (within) => stockAt(within[0].warehouse_id, innermost(within).variation_id),
  },
  'stockTransfer.create': {
    'stock_adjustment.transfer_stock': (within) =>
      stockAt(within[0].origin_warehouse_id, innermost(within).variation_id, { kind: 'difference', sign: -1 }),
  },
};

const sizeKinds: Partial<Record<ColumnKind, SizeKind>> = { money: 'money', quantity: 'amount', number: 'amount' };
/** `product` of `product.update`. */
export const resourceOf = ({ id }: Endpoint): string => id.split('.')[0] ?? '';

/** Where a value of an endpoint's input can be looked up; `undefined` where no table shows it. */
export function placeOf(endpoint: Endpoint, key: string, within: Within): ValuePlace | undefined {
  const ofStock = stockPlaces[endpoint.id]?.[key];
  return ofStock ? ofStock(within) : recordPlace(endpoint, key, within);
}

/** By the column that sets the parameter, as the dataset declares it for pushes; those of a new record are called the same. */
function recordPlace(endpoint: Endpoint, key: string, within: Within): ValuePlace | undefined {
  for (const { id: dataset, update } of datasets) {
    if (!update || resourceOf(update.endpoint) !== resourceOf(endpoint)) continue;
    const found = Object.entries(update.sets).find(([, { parameter }]) => parameter === key);
    if (!found) continue;
    const [column, sets] = found;
    const kind = column === 'price' ? 'price' : sizeKinds[sets.kind];
    const recordId = verbOf(endpoint) === 'CREATE' ? '' : recordIdIn(dataset, update.idParameter, within);
    return { dataset, column, recordId, ...(kind ? { kind } : {}) };
  }
  return undefined;
}

/** A product's own values stand beside each of its variations. */
function recordIdIn(dataset: string, idParameter: string, within: Within): string {
  const [input, ...inner] = within;
  if (dataset !== variations.id) return idText(input[idParameter]);
  const [first] = Array.isArray(input.variations) ? input.variations : [];
  const variation: unknown = inner.length > 0 ? innermost(within) : first;
  return isPlainObject(variation) ? idText(variation.id) : '';
}
