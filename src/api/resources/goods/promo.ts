import { endpoint, inBody, inPath, inQuery } from '../../endpoint';
import { boolean, integer, listOf, moment, object, oneOf, required, suggest, text } from '../../field';
import { days, pages } from '../../parameter-groups';

/** What `promo.create` answers. */
export interface PromoCreate {
  readonly promo_id: number;
}

/** What `promo.list` answers. */
export interface PromoList {
  readonly id: number;
  readonly name: string;
  readonly is_active: boolean;
  readonly total_selected_items: string;
  readonly type: string;
  readonly group: string;
  readonly start_date: string;
  readonly end_date: string;
}

/** What `promo.get` answers. */
export interface PromoGet {
  readonly id: number;
  readonly group: string;
  readonly name: string;
  readonly coupon_code: string;
  readonly type: string;
  readonly start_date: string;
  readonly end_date: unknown;
  readonly is_active: boolean;
  readonly discount: { readonly type: string; readonly amount: number; readonly max_nominal: number };
  readonly limits: {
    readonly usage_per_customer: string;
    readonly promo_limit: unknown;
    readonly minimum_product: unknown;
    readonly minimum_transaction: number;
  };
  readonly all_products: boolean;
  readonly selected_items: {
    readonly products: readonly {
      readonly id: number;
      readonly produk: string;
      readonly image: string;
      readonly thumbnail: string;
    }[];
    readonly couriers: readonly {
      readonly id: number;
      readonly logistic_name: string;
      readonly rate_name: string;
      readonly logo_url: string;
    }[];
    readonly platforms: readonly string[];
  };
  readonly customer_categories: readonly { readonly code: string; readonly name: string; readonly selected: boolean }[];
}

/** What `promo.update` answers. */
export interface PromoUpdate {
  readonly promo_id: number;
}

/** What a promo consists of, its discount aside: only a new one must have it. */
const promoParameters = {
  group: inBody(required(oneOf(['PROMO', 'COUPON']))),
  type: inBody(required(oneOf(['PRODUCT', 'EXPEDITION']))),
  name: inBody(required(text())),
  coupon_code: inBody(text({ requiredIf: 'group: COUPON' })),
  start_date: inBody(required(moment())),
  end_date: inBody(required(moment())),
  limits: inBody(
    required(
      object({
        usage_per_customer: suggest([...'123456789', 'UNLIMITED']),
        /** Any whole number; left out for no limit. */
        promo_limit: suggest(['100']),
        minimum_product: integer(),
        minimum_transaction: integer(),
      }),
    ),
  ),
  is_active: inBody(required(boolean())),
  customer_categories: inBody(required(listOf(suggest(['N', 'Y', 'D'])))),
  all_products: inBody(required(boolean())),
  selected_items: inBody(
    required(
      object({
        products: listOf(integer()),
        platforms: required(listOf(oneOf(['ORDER_APP', 'PROMO', 'PRIVOR', 'STOREFRONT', 'QUICK_ORDER']))),
        couriers: required(listOf(text())),
      }),
    ),
  ),
};

export const promo = {
  searchProducts: endpoint<unknown>()({
    id: 'promo.searchProducts',
    method: 'get',
    paths: ['/promo/product'],
    risk: 'read',
    paging: { perPage: 'documented', size: 100 },
    parameters: {
      keyword: inQuery(required(text())),
      type: inQuery(required(oneOf(['PRODUCT', 'EXPEDITION']))),
      id: inQuery(text()),
      ...days,
      couriers: inQuery(integer()),
      group: inQuery(required(oneOf(['PROMO', 'COUPON']))),
      ...pages({ default: 10, max: 100 }),
    },
    summary: { en: 'Products and couriers that a promo can cover', id: 'Produk dan kurir yang bisa dipromokan' },
  }),
  create: endpoint<PromoCreate>()({
    id: 'promo.create',
    method: 'post',
    paths: ['/promo'],
    risk: 'write',
    parameters: {
      ...promoParameters,
      discount: inBody(
        required(
          object({
            type: required(oneOf(['PERCENTAGE', 'NOMINAL'])),
            amount: required(integer()),
            max_nominal: integer(),
          }),
        ),
      ),
    },
    summary: { en: 'Add a promo or coupon', id: 'Tambah promo atau kupon' },
  }),
  list: endpoint<readonly PromoList[]>()({
    id: 'promo.list',
    method: 'get',
    paths: ['/promo'],
    risk: 'read',
    answersWithList: true,
    paging: { perPage: 'documented', size: 100, filterIfInsisted: { parameter: 'is_active', id: 'id' } },
    parameters: {
      keyword: inQuery(text()),
      type: inQuery(oneOf(['PRODUCT', 'EXPEDITION'])),
      is_active: inQuery(boolean()),
      ...pages({ default: 10, max: 100 }),
    },
    summary: { en: 'Promos and coupons', id: 'Promo dan kupon' },
  }),
  get: endpoint<PromoGet>()({
    id: 'promo.get',
    method: 'get',
    paths: ['/promo/{id}'],
    risk: 'read',
    parameters: {
      id: inPath(required(integer())),
    },
    summary: { en: 'One promo or coupon', id: 'Satu promo atau kupon' },
  }),
  update: endpoint<PromoUpdate>()({
    id: 'promo.update',
    method: 'patch',
    paths: ['/promo'],
    risk: 'write',
    idempotent: true,
    parameters: {
      id: inBody(required(integer())),
      ...promoParameters,
      discount: inBody(object({ type: text(), amount: integer(), max_nominal: integer() })),
    },
    summary: { en: 'Change a promo or coupon', id: 'Ubah promo atau kupon' },
  }),
  delete: endpoint<unknown>()({
    id: 'promo.delete',
    method: 'delete',
    paths: ['/promo/{id}'],
    risk: 'destructive',
    parameters: {
      id: inPath(required(integer())),
    },
    summary: { en: 'Delete a promo or coupon', id: 'Hapus promo atau kupon' },
  }),
};
