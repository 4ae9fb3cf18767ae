import { costOfGoods } from './order-money';
import { isWithin, type ReportPeriod } from './report-period';
import type { ShopState } from './shop-state';
import type { Order } from './state/orders';
import { goodsOf, itemCount, totalOf } from './state/orders';

/** Sums over orders, in rupiah. */
export interface Sales {
  readonly orders: number;
  readonly items: number;
  /** The goods alone. */
  readonly netSales: number;
  /** What is left of it once the goods are paid for. */
  readonly grossProfit: number;
  readonly postage: number;
  readonly orderCost: number;
  /** Everything that customers paid. */
  readonly grossSales: number;
}

/** Orders made in a period that were not cancelled. */
export const ordersWithin = (state: ShopState, period: ReportPeriod): readonly Order[] =>
  state.orders.filter((order) => !order.isCancelled && isWithin(period, order.createdAt));

export const isPaid = ({ payment }: Order): boolean => payment === 'PAID';

/** What paid orders brought; the others count once they are paid. */
export function salesOf(state: ShopState, orders: readonly Order[]): Sales {
  const paid = orders.filter(isPaid);
  const sum = (measure: (order: Order) => number) => paid.reduce((total, order) => total + measure(order), 0);
  const netSales = sum(goodsOf);
  return {
    orders: paid.length,
    items: sum(itemCount),
    netSales,
    grossProfit: netSales - sum((order) => costOfGoods(state, order)),
    postage: sum(({ shippingCost }) => shippingCost),
    orderCost: sum(({ otherCost }) => otherCost ?? 0),
    grossSales: sum(totalOf),
  };
}

/** Orders under what they have in common; groups come in the order of their first one. */
export function groupOrders(orders: readonly Order[], keyOf: (order: Order) => string): Map<string, Order[]> {
  const groups = new Map<string, Order[]>();
  for (const order of orders) {
    const group = groups.get(keyOf(order));
    if (group) group.push(order);
    else groups.set(keyOf(order), [order]);
  }
  return groups;
}

/** How reports call the channels. */
const channelNames: Readonly<Record<string, string>> = {
  APP: 'App Dashboard',
  STORE_FRONT: 'Storefront',
  PRIVOR: 'Private Order',
  SHOPEE: 'Shopee',
  QUICK_ORDER: 'Quick Order',
};

export const channelOf = ({ category }: Order): string => channelNames[category] ?? category;

/** Whoever typed the order; nobody typed what came through another channel. */
export const sellerOf = ({ staff }: ShopState, { category }: Order): { id: number; name: string; level: string } => {
  const owner = staff[0];
  return category === 'APP' && owner
    ? { id: owner.id, name: owner.name, level: 'Owner' }
    : { id: 0, name: 'Uncategorized', level: 'Admin' };
};
