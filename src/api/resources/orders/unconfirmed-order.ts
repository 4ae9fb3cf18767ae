import { endpoint, inBody, inPath, inQuery } from '../../endpoint';
import { integer, list, oneOf, required, text } from '../../field';
import { pages } from '../../parameter-groups';

/** What `unconfirmedOrder.list` answers. */
export interface UnconfirmedOrderList {
  readonly payment_id: number;
  readonly shop_id: number;
  readonly nominal_invoice: number;
  readonly nominal_unique: number;
  readonly nominal_transfer: number | null;
  readonly is_installment: boolean;
  readonly payment_from: string;
  readonly payment_status: string;
  readonly payment_type: number;
  readonly payment_fee: unknown;
  readonly pg_provider: unknown;
  readonly xendit_id: unknown;
  readonly va_no: unknown;
  readonly created_by: number;
  readonly updated_by: unknown;
  readonly created_at: string;
  readonly updated_at: string | null;
  readonly confirmed_at: string | null;
  readonly expired_at: string;
  readonly old_payment_id: unknown;
  readonly description: string;
  readonly customer: { readonly id: number; readonly name: string; readonly phone: string };
  readonly bank: { readonly id: string; readonly name: string };
  readonly payment_status_code: number;
  readonly orders: readonly { readonly po_number: string; readonly order_id: string }[];
  readonly products: readonly {
    readonly name: string;
    readonly quantity: number;
    readonly product_meta_id: string;
    readonly product_id: string;
  }[];
}

/** What `unconfirmedOrder.get` answers. */
export interface UnconfirmedOrderGet {
  readonly payment_id: number;
  readonly bill_total: number;
  readonly 'unique_code ': number;
  readonly transfer_total: number;
  readonly payment_date: string;
  readonly holder_name: unknown;
  readonly pg_provider: string;
  readonly is_manual_payment: string;
  readonly bank: {
    readonly id: number;
    readonly bank: string;
    readonly holder_name: unknown;
    readonly bank_number: unknown;
    readonly image: string;
  };
  readonly transfer_image: unknown;
  readonly note: unknown;
  readonly paid_at: string;
  readonly confirmation_status: boolean;
  readonly payment_status_code: number;
  readonly payment_status: string;
  readonly is_installment: boolean;
  readonly installment_transferred: unknown;
  readonly payment_fee: number;
  readonly virtual_account: unknown;
  readonly is_xendit_pay: boolean;
  readonly xendit_message: string;
  readonly orders: readonly {
    readonly order_id: number;
    readonly po_number: number;
    readonly note: string;
    readonly reseller: string;
    readonly is_dropshipper: boolean;
    readonly dropshipper: { readonly name: unknown; readonly phone: unknown };
    readonly customer: { readonly name: string; readonly address: string; readonly phone: string };
    readonly products: readonly string[];
    readonly total_amount: number;
    readonly is_warehouse: boolean;
    readonly warehouse_name: unknown;
    readonly shipping_id: string;
    readonly shipping_rate: string;
    readonly shipping_logistic: string;
    readonly shipping_cost: number;
    readonly shipping_logo_url: string;
  }[];
}

/** What `unconfirmedOrder.confirm` answers. */
export interface UnconfirmedOrderConfirm {
  readonly id: number;
  readonly orders: readonly { readonly id: number; readonly action: string }[];
}

export const unconfirmedOrder = {
  list: endpoint<readonly UnconfirmedOrderList[]>()({
    id: 'unconfirmedOrder.list',
    method: 'get',
    paths: ['/order/unconfirmed-privor'],
    risk: 'read',
    answersWithList: true,
    paging: { perPage: 'documented', size: 50 },
    parameters: {
      keyword: inQuery(text()),
      customer_category: inQuery(oneOf(['MEMBER', 'GUEST'])),
      payment_status: inQuery(oneOf(['UNPAID', 'CONFIRM', 'ALL'], { default: 'CONFIRM' })),
      ...pages({ default: 10, max: 50 }),
    },
    summary: { en: 'Storefront orders that wait for the shop', id: 'Pesanan storefront yang menunggu toko' },
  }),
  get: endpoint<UnconfirmedOrderGet>()({
    id: 'unconfirmedOrder.get',
    method: 'get',
    paths: ['/order/unconfirmed-privor/{payment_id}'],
    risk: 'read',
    parameters: {
      payment_id: inPath(required(integer())),
    },
    summary: { en: 'One storefront order that waits for the shop', id: 'Satu pesanan storefront yang menunggu toko' },
  }),
  confirm: endpoint<UnconfirmedOrderConfirm>()({
    id: 'unconfirmedOrder.confirm',
    method: 'patch',
    paths: ['/order/confirm'],
    risk: 'outward',
    parameters: {
      id: inBody(required(integer())),
      orders: inBody(required(list({ id: required(integer()), action: required(oneOf(['ACCEPT', 'REJECT'])) }))),
    },
    summary: { en: 'Accept or reject storefront orders', id: 'Terima atau tolak pesanan storefront' },
  }),
};
