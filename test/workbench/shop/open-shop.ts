import { VirtualClock } from '../../../workbench/clock';
import { createShop, type ShopOptions } from '../../../workbench/shop/shop';
import type { JsonObject } from '../../../workbench/shop/shop-message';
import type { Variation } from '../../../workbench/shop/shop-state';

export const headers = { authorization: 'Bearer sandbox-key' };

/** An answer of whatever endpoint, read loosely. */
export interface JsonBody {
  readonly response?: string;
  readonly data: readonly Record<string, unknown>[] & Record<string, unknown>;
  readonly message: Record<string, string[]>;
  readonly meta: {
    readonly pagination: {
      readonly total: number;
      readonly count: number;
      readonly total_pages: number;
      readonly per_page: number;
      readonly links: Record<string, string>;
    };
  };
}

/** A small shop, and a way to ask it. */
export function openShop(options: Partial<ShopOptions> = {}) {
  const clock = new VirtualClock();
  const shop = createShop({ products: 30, orders: 20, clock, ...options });
  const send = (method: string, path: string, query: JsonObject = {}, body: JsonObject = {}) =>
    shop.handle({ method, path, query, body, headers });
  const ask = (method: string, path: string, query: JsonObject = {}, body: JsonObject = {}) => {
    const response = send(method, path, query, body);
    return { status: response.status, body: JSON.parse(response.body) as JsonBody };
  };
  /** A variation of own stock with at least so many in the main warehouse. */
  const own = (least = 10): Variation => {
    const fits = ({ productId, stock }: Variation) =>
      shop.state.products.get(productId)?.type === 'S' && (stock.get(0) ?? 0) >= least;
    const found = shop.variations().find(fits);
    if (!found) throw new Error('the shop is too small');
    return found;
  };
  return { clock, shop, send, ask, own };
}

export const opname = (lines: readonly (readonly [number, number])[], warehouseId = 0): JsonObject => ({
  warehouse_id: warehouseId,
  description: 'hitung ulang',
  stock_adjustment: lines.map(([variationId, stock]) => ({ variation_id: variationId, warehouse_stock: stock })),
});
