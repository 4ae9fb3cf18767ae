import type { Shop } from '../../workbench/shop/shop';
import type { Order } from '../../workbench/shop/state/orders';

/** Days of the shop, both included. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

const jakartaMs = 7 * 3_600_000;
const dayMs = 86_400_000;

export const jakartaDay = (moment: number): string => new Date(moment + jakartaMs).toISOString().slice(0, 10);

export function eachDay({ from, to }: Days): string[] {
  const days: string[] = [];
  for (let at = Date.parse(from); at <= Date.parse(to); at += dayMs) days.push(new Date(at).toISOString().slice(0, 10));
  return days;
}

/** What a shop's own books say about a period: added up from its orders, without its answers and without the add-on. */
export class ShopBooks {
  readonly #state: Shop['state'];
  readonly #days: Days;

  constructor({ state }: Shop, days: Days) {
    this.#state = state;
    this.#days = days;
  }

  /** That were not cancelled. */
  get orders(): readonly Order[] {
    return this.#state.orders.filter(
      ({ isCancelled, createdAt }) => !isCancelled && this.#contains(jakartaDay(createdAt)),
    );
  }

  get paid(): readonly Order[] {
    return this.orders.filter(({ payment }) => payment === 'PAID');
  }

  get expense(): number {
    return this.#state.expenses
      .filter(({ day }) => this.#contains(day))
      .reduce((sum, { nominal, quantity }) => sum + nominal * quantity, 0);
  }

  goods(orders: readonly Order[]): number {
    return total(orders, ({ lines }) => total(lines, ({ price, quantity }) => price * quantity));
  }

  cost(orders: readonly Order[]): number {
    const { variations } = this.#state;
    return total(orders, ({ lines }) =>
      total(lines, ({ variationId, quantity }) => (variations.get(variationId)?.priceBuy ?? 0) * quantity),
    );
  }

  profit(orders: readonly Order[]): number {
    return this.goods(orders) - this.cost(orders);
  }

  gross(orders: readonly Order[]): number {
    return this.goods(orders) + this.postage(orders) + total(orders, ({ otherCost = 0 }) => otherCost);
  }

  postage(orders: readonly Order[]): number {
    return total(orders, ({ shippingCost }) => shippingCost);
  }

  get stock(): number {
    return total([...this.#state.variations.values()], ({ stock }) => total([...stock.values()], (held) => held));
  }

  get assets(): number {
    return total([...this.#state.variations.values()], ({ stock, priceBuy }) =>
      total([...stock.values()], (held) => held * priceBuy),
    );
  }

  productOf(variationId: number) {
    return this.#state.products.get(this.#state.variations.get(variationId)?.productId ?? 0);
  }

  variation(id: number) {
    return this.#state.variations.get(id);
  }

  /** What came in, by account. */
  get received(): ReadonlyMap<number, number> {
    const received = new Map<number, number>();
    for (const order of this.#state.orders.filter(({ isCancelled }) => !isCancelled)) {
      for (const { bankId, nominal, paidAt } of this.#state.orderPayments.of(order)) {
        if (this.#contains(jakartaDay(paidAt))) received.set(bankId, (received.get(bankId) ?? 0) + nominal);
      }
    }
    return received;
  }

  #contains(day: string): boolean {
    return day >= this.#days.from && day <= this.#days.to;
  }
}

export const total = <T>(items: readonly T[], measure: (item: T) => number): number =>
  items.reduce((sum, item) => sum + measure(item), 0);

/** Under what they have in common, in the order in which each first appears. */
export function grouped<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
): readonly (readonly [string, readonly T[]])[] {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return [...groups];
}
