import type { OrderChange } from './resources/orders/change-order';
import type { JsonObject } from './shop-message';

/** What happened to a shop at a moment, in milliseconds since 1970: done to a fresh shop of the same options, it brings it to where this one is. */
export type ShopDeed = { readonly at: number } & (
  | {
      readonly kind: 'request';
      readonly method: string;
      /** Below the API's root. */
      readonly path: string;
      readonly query: JsonObject;
      readonly body: JsonObject;
      readonly isForm: boolean;
    }
  | {
      readonly kind: 'sale';
      readonly variationId: number;
      readonly warehouseId: number;
      readonly quantity: number;
    }
  | { readonly kind: 'orderChange'; readonly orderId: number; readonly change: OrderChange }
  | { readonly kind: 'removal'; readonly productId: number }
);
