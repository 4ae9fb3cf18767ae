import type { JsonObject } from '../shop-message';

/** A promo or coupon; what it is made of stays as it was sent. */
export interface Promo {
  readonly id: number;
  facts: JsonObject;
}
