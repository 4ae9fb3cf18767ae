import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { type Clock, VirtualClock } from '../clock';
import { createShop, type Shop } from '../shop/shop';
import type { ShopDeed } from '../shop/shop-deed';
import { apiRoot, isPlainObject, type JsonObject } from '../shop/shop-message';
import { byText } from './by-text';

const jsonObject = v.custom<JsonObject>(isPlainObject);

const optionsSchema = v.object({
  seed: v.exactOptional(v.number()),
  products: v.exactOptional(v.number()),
  orders: v.exactOptional(v.number()),
  orderDays: v.exactOptional(v.number()),
  warehouses: v.exactOptional(v.number()),
  warehouseShare: v.exactOptional(v.number()),
  perPage: v.exactOptional(v.picklist(['documented', 'generous'])),
  rateLimitPerMinute: v.exactOptional(v.number()),
  opnameMs: v.exactOptional(v.number()),
  pathChoice: v.exactOptional(v.number()),
  strictFilters: v.exactOptional(v.boolean()),
  hidesCancelledOrders: v.exactOptional(v.boolean()),
});

/** How a shop is seeded and behaves; what is absent is as usual. */
export type RecordedShopOptions = v.InferOutput<typeof optionsSchema>;

const line = { variationId: v.number(), warehouseId: v.number(), quantity: v.number() };

export const orderChangeSchema = v.variant('kind', [
  v.strictObject({ kind: v.picklist(['setQuantity', 'takeBack']), ...line }),
  v.strictObject({ kind: v.literal('setNote'), note: v.string() }),
  v.strictObject({ kind: v.literal('setAwb'), awb: v.string() }),
]);

const deedSchema = v.variant('kind', [
  v.object({
    at: v.number(),
    kind: v.literal('request'),
    method: v.string(),
    path: v.string(),
    query: jsonObject,
    body: jsonObject,
    isForm: v.boolean(),
  }),
  v.object({ at: v.number(), kind: v.literal('sale'), ...line }),
  v.object({ at: v.number(), kind: v.literal('orderChange'), orderId: v.number(), change: orderChangeSchema }),
  v.object({ at: v.number(), kind: v.literal('removal'), productId: v.number() }),
]);

const requestUnderWaySchema = v.object({
  at: v.number(),
  request: v.object({
    method: v.string(),
    path: v.string(),
    query: jsonObject,
    body: jsonObject,
    isForm: v.exactOptional(v.boolean()),
    bodyProblem: v.exactOptional(v.string()),
    headers: byText(v.string()),
  }),
});

/** A sandbox shop as it is written down: how it began, and what happened to it since. */
export const recordedShopSchema = v.object({
  options: optionsSchema,
  /** Milliseconds since 1970. */
  openedAt: v.number(),
  deeds: v.array(deedSchema),
  /** Of what it held when it was written down. */
  digest: v.string(),
  /** What it did not hear of yet, though it was sent; absent where there is nothing. */
  underWay: v.exactOptional(v.array(requestUnderWaySchema)),
});

export type RecordedShop = v.InferOutput<typeof recordedShopSchema>;

export const recordShop = (shop: Shop, options: RecordedShopOptions): RecordedShop => ({
  options,
  openedAt: shop.state.openedAt,
  deeds: [...shop.deeds],
  digest: digestOf(shop),
  ...(shop.underWay.length === 0 ? {} : { underWay: [...shop.underWay] }),
});

/**
 * A fresh shop to which the same was done at the same moments.
 * @param now where its clock is to stand, in milliseconds since 1970.
 * @param clock its clock, which stands at the moment at which the shop was opened.
 * @throws Error when it does not hold the same afterwards: the sandbox itself has changed since.
 */
export function openShop(
  { options, openedAt, deeds, digest, underWay = [] }: RecordedShop,
  now: number,
  clock: Clock = new VirtualClock(openedAt),
): Shop {
  const shop = createShop({ ...options, clock });
  const waitUntil = (moment: number): void => clock.advance(moment - clock.now());
  for (const deed of deeds) {
    waitUntil(deed.at);
    repeat(shop, deed);
  }
  waitUntil(now);
  if (digestOf(shop) !== digest)
    throw new Error('The sandbox shop is not the one any more in which this was recorded.');
  for (const request of underWay) shop.awaitRequest(request);
  shop.log.length = 0;
  return shop;
}

function repeat(shop: Shop, deed: ShopDeed): void {
  switch (deed.kind) {
    case 'request': {
      const { method, path, query, body, isForm } = deed;
      const headers = { authorization: `Bearer ${shop.options.key}` };
      shop.handle({ method, path: `${apiRoot}${path}`, query, body, isForm, headers });
      return;
    }
    case 'sale':
      shop.sell(deed.variationId, deed.warehouseId, deed.quantity);
      return;
    case 'orderChange':
      shop.changeOrder(deed.orderId, deed.change);
      return;
    case 'removal':
      shop.removeProduct(deed.productId);
  }
}

/** Of what the spreadsheet may know of it. */
function digestOf(shop: Shop): string {
  const { stock, opnames, orders, awbs, movements } = shop.snapshot({ withDescriptions: true });
  const held = JSON.stringify({ stock, opnames, orders, awbs, movements });
  return createHash('sha256').update(held).digest('hex').slice(0, 16);
}
