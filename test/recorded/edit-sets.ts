import type { RecordedShopOptions } from '../../workbench/recorded/recorded-shop';
import type { Shop } from '../../workbench/shop/shop';
import type { Variation } from '../../workbench/shop/shop-state';
import type { Order } from '../../workbench/shop/state/orders';
import type { TabEditor } from './tab-editor';

/** Edits of one kind, made in the tab of a dataset. */
export interface EditSet {
  readonly dataset: string;
  readonly idKey: string;
  readonly shop: RecordedShopOptions;
  /** Types them. @returns the ids of the records. */
  readonly edit: (editor: TabEditor) => readonly number[];
  /** What the shop holds in place of what was edited, as plain JSON. */
  readonly held: (shop: Shop, ids: readonly number[]) => unknown;
}

/** What the shop holds of the edited records and how often what was changed: the same however often a push was interrupted. */
export const outcomeOf = ({ held }: EditSet, shop: Shop, ids: readonly number[]): unknown => ({
  held: held(shop, ids),
  changes: Object.fromEntries(shop.changes),
  /** Of their stock, in their order. */
  moved: ids.map((id) => shop.state.variations.get(id)?.movements.map(({ change }) => change) ?? []),
  told: shop.state.sentMessages.length,
});

const dayMs = 86_400_000;

/** @throws Error when there are fewer. */
export function firstOf<T>(all: readonly T[], count: number): readonly T[] {
  if (all.length < count) throw new Error(`too small a shop: ${all.length} instead of ${count}`);
  return all.slice(0, count);
}

/** Variations of own stock with some of it in every warehouse that holds them. */
export const stocked = (shop: Shop): readonly Variation[] =>
  shop
    .variations()
    .filter(
      ({ productId, stock }) =>
        shop.state.products.get(productId)?.type === 'S' && [...stock.values()].every((count) => count > 8),
    );

/** One variation of each product. */
export const onePerProduct = (variations: readonly Variation[]): readonly Variation[] =>
  variations.filter(({ productId }, index) => variations.findIndex((one) => one.productId === productId) === index);

const goods = {
  dataset: 'variations',
  idKey: 'variation_id',
  shop: {},
  held: ({ state }: Shop, ids: readonly number[]) =>
    ids.map((id) => {
      const { sku, price, stock } = state.variations.get(id) ?? {};
      return { id, sku, price, stock: [...(stock ?? [])] };
    }),
} as const;

/** Counts in three warehouses. */
const counts: EditSet = {
  ...goods,
  shop: { warehouses: 3 },
  edit: ({ bench, type }) => {
    const all = stocked(bench.shop);
    const spread = firstOf(
      all.filter(({ stock }) => stock.size > 1),
      1,
    );
    const plain = firstOf(
      all.filter(({ stock }) => stock.size === 1),
      2,
    );
    for (const { id } of spread) {
      type(id, 'stock:21', '160');
      type(id, 'stock:22', '170');
    }
    for (const { id } of plain) type(id, 'stock:0', '150');
    return [...spread, ...plain].map(({ id }) => id);
  },
};

/** One count. */
const oneCount: EditSet = {
  ...goods,
  edit: ({ bench, type }) => {
    const [chosen] = firstOf(stocked(bench.shop), 1).map(({ id }) => id);
    if (!chosen) throw new Error('too small a shop');
    type(chosen, 'stock:0', '150');
    return [chosen];
  },
};

/** Differences to six variations' stock. */
const differences: EditSet = {
  ...goods,
  edit: ({ bench, type }) => {
    const chosen = firstOf(stocked(bench.shop), 6);
    chosen.forEach(({ id }, index) => {
      type(id, 'delta:0', index % 2 === 0 ? '+5' : '-3');
    });
    return chosen.map(({ id }) => id);
  },
};

/** Prices and an SKU of four products. */
const products: EditSet = {
  ...goods,
  edit: ({ bench, type }) => {
    const chosen = firstOf(onePerProduct(stocked(bench.shop)), 4);
    chosen.forEach(({ id, price }, index) => {
      if (index === 3) type(id, 'sku', 'BARU-1');
      else type(id, 'price', String(price + 1000));
    });
    return chosen.map(({ id }) => id);
  },
};

/** Counts, differences and prices at once. */
const mixed: EditSet = {
  ...goods,
  edit: ({ bench, type }) => {
    const [counted, added, taken, priced] = firstOf(onePerProduct(stocked(bench.shop)), 4).map(({ id }) => id);
    if (!counted || !added || !taken || !priced) throw new Error('too small a shop');
    type(counted, 'stock:0', '150');
    type(added, 'delta:0', '+5');
    type(taken, 'delta:0', '-3');
    type(priced, 'price', '123000');
    return [counted, added, taken, priced];
  },
};

const suppliers: EditSet = {
  dataset: 'suppliers',
  idKey: 'id',
  shop: {},
  edit: ({ bench, type }) => {
    const ids = bench.shop.state.suppliers.map(({ id }) => id);
    for (const id of ids) type(id, 'name', `CV Maju ${id}`);
    for (const id of ids) type(id, 'description', 'kain');
    return ids;
  },
  held: ({ state }, ids) => state.suppliers.filter(({ id }) => ids.includes(id)).map((supplier) => ({ ...supplier })),
};

/** Orders that the pull of the latest days shows. */
const latest = ({ state }: Shop): readonly Order[] =>
  state.orders.filter(({ createdAt, isCancelled }) => !isCancelled && createdAt > state.clock.now() - 25 * dayMs);

const trade = {
  dataset: 'orders',
  idKey: 'order_id',
  shop: { orders: 24, orderDays: 20 },
  held: ({ state }: Shop, ids: readonly number[]) =>
    state.orders
      .filter(({ id }) => ids.includes(id))
      .map((order) => ({
        ...{ id: order.id, awb: order.awb, payment: order.payment, isCancelled: order.isCancelled },
        paid: state.orderPayments.of(order).map(({ nominal, bankId }) => [bankId, nominal]),
        stock: order.lines.map(({ variationId }) => [
          variationId,
          [...(state.variations.get(variationId)?.stock ?? [])],
        ]),
      })),
} as const;

const waybills: EditSet = {
  ...trade,
  edit: ({ bench, type }) => {
    const ids = firstOf(
      latest(bench.shop).filter(({ awb }) => awb === null),
      5,
    ).map(({ id }) => id);
    for (const id of ids) type(id, 'awb_number', `00${id}`);
    return ids;
  },
};

const payments: EditSet = {
  ...trade,
  shop: { orders: 40, orderDays: 20 },
  edit: ({ bench, type }) => {
    const ids = firstOf(
      latest(bench.shop).filter(({ payment }) => payment === 'UNPAID'),
      4,
    ).map(({ id }) => id);
    ids.forEach((id, index) => {
      type(id, 'payment.entry', index % 2 === 0 ? '10000' : 'LUNAS');
      type(id, 'payment.entry.bank', 'BCA');
    });
    return ids;
  },
};

const cancellations: EditSet = {
  ...trade,
  edit: ({ bench, type }) => {
    const ids = firstOf(latest(bench.shop), 4).map(({ id }) => id);
    for (const id of ids) type(id, '#command', 'CANCEL');
    return ids;
  },
};

export const editSets = {
  counts,
  oneCount,
  differences,
  products,
  mixed,
  suppliers,
  waybills,
  payments,
  cancellations,
} as const;
