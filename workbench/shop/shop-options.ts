import type { Clock } from '../clock';
import type { SeedOptions } from './seed';

/** Where the sandbox is as strict as the real thing is known to be; the reasons stand in `checks/deviations.ts`. */
export interface Strictness {
  /** Blanks at the ends of texts are taken off, those in passwords and keys too. */
  readonly trimsTexts: boolean;
  /** A blank text is kept, and told, as `null`; where one is required, it is missing. */
  readonly blanksToNull: boolean;
  /** Two SKUs that differ in capitals or in blanks at their ends alone are the same. */
  readonly looseSkus: boolean;
  /** A discount above the price of a variation is refused. */
  readonly limitsDiscount: boolean;
  /** What a stock opname replaced is told; `null` otherwise. */
  readonly tellsReplacedStock: boolean;
}

export interface ShopOptions extends SeedOptions, Strictness {
  readonly clock: Clock;
  /** `documented`: 10 products a page whatever is asked; `generous`: up to 100. */
  readonly perPage: 'documented' | 'generous';
  readonly rateLimitPerMinute: number;
  /** How far the shop's own clock is ahead of everybody else's. */
  readonly clockAheadMs: number;
  /** How long every request takes by the clock. */
  readonly latencyMs: number;
  /** How long the shop works on a stock opname. */
  readonly opnameMs: number;
  readonly key: string;
  /** Keys of others who work in the shop. */
  readonly otherKeys: readonly string[];
  /** A key that was good last year. */
  readonly expiredKey: string;
  /** `staff` may not do what is for administrators. */
  readonly role: 'owner' | 'staff';
  readonly shopId: number;
  readonly shopName: string;
  /** Which of the documented spellings of a path this shop serves. */
  readonly pathChoice: number;
  /** Filters that are printed as required really are. */
  readonly strictFilters: boolean;
  /** Orders that came to nothing are told by their own lists only. */
  readonly hidesCancelledOrders: boolean;
}

export const defaultOptions: Omit<ShopOptions, 'clock'> = {
  seed: 20_260_302,
  products: 1200,
  orders: 2000,
  orderDays: 60,
  warehouses: 3,
  warehouseShare: 0.15,
  hasNastyTexts: true,
  perPage: 'documented',
  rateLimitPerMinute: Number.POSITIVE_INFINITY,
  clockAheadMs: 0,
  latencyMs: 0,
  opnameMs: 3000,
  key: 'sandbox-key',
  otherKeys: ['key-of-a-colleague'],
  expiredKey: 'expired-key',
  role: 'owner',
  shopId: 7,
  shopName: 'Toko Contoh',
  pathChoice: 0,
  strictFilters: false,
  hidesCancelledOrders: false,
  trimsTexts: false,
  blanksToNull: false,
  looseSkus: false,
  limitsDiscount: false,
  tellsReplacedStock: true,
};

/** As strict as a shop can be asked to be. */
export const strictest: Strictness = {
  trimsTexts: true,
  blanksToNull: true,
  looseSkus: true,
  limitsDiscount: true,
  tellsReplacedStock: false,
};
