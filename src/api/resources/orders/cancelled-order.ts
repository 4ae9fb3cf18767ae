import { endpoint, inBody, inPath, inQuery } from '../../endpoint';
import { integer, oneOf, required } from '../../field';
import { days, pages } from '../../parameter-groups';

/** What `cancelledOrder.list` answers. */
export interface CancelledOrderList {
  readonly order_id: number;
  readonly po_number: number;
  readonly username: string;
  readonly invoice: string;
  readonly shop_id: number;
  readonly order_date: string;
  readonly sender_name: string;
  readonly sender_category: string;
  readonly sender_category_code: string;
  readonly sender_address: string;
  readonly receiver_name: string;
  readonly receiver_address: string;
  readonly receiver_phone: string;
  readonly total_amount: number;
  readonly remaining_amount: number;
  readonly shipping_id: number;
  readonly shipping_rate: string;
  readonly shipping_logistic: string;
  readonly shipping_cost: number;
  readonly weight: number;
  readonly note: string;
  readonly origin_name: string;
  readonly origin_address: string;
  readonly order_source: string;
  readonly other_cost_amount: number;
  readonly order_progress_status: string;
  readonly order_status: string;
  readonly order_category: string;
  readonly payment_status: string;
  readonly payment_date: string;
  readonly products: readonly {
    readonly product_meta_id: number;
    readonly sku: unknown;
    readonly name: string;
    readonly price: number;
    readonly quantity: number;
    readonly thumbnail_url: string;
    readonly color: unknown;
    readonly size: unknown;
  }[];
  readonly shopee: unknown;
  readonly created_by_name: string;
  readonly created_at: string;
  readonly updated_by_name: string;
  readonly updated_at: string;
  readonly awb_number: string;
  readonly product_status: string;
  readonly cost_of_goods_sales: number;
  readonly order_cost: unknown;
  readonly bank_name: string | null;
  readonly warehouse_name: unknown;
  readonly cod_status: boolean;
}

export const cancelledOrder = {
  list: endpoint<readonly CancelledOrderList[]>()({
    id: 'cancelledOrder.list',
    method: 'get',
    paths: ['/order-cancel'],
    risk: 'read',
    answersWithList: true,
    paging: { perPage: 'documented', size: 50 },
    parameters: {
      type: inQuery(oneOf(['CANCEL', 'REJECTED', 'EXPIRED'], { default: 'CANCEL' })),
      ...days,
      ...pages({ default: 10, max: 50 }),
    },
    summary: { en: 'Cancelled, rejected or expired orders', id: 'Pesanan batal, ditolak, atau kedaluwarsa' },
  }),
  download: endpoint<unknown>()({
    id: 'cancelledOrder.download',
    method: 'get',
    paths: ['/order-cancel/download'],
    risk: 'mail',
    parameters: {
      type: inQuery(oneOf(['CANCEL', 'REJECTED', 'EXPIRED'], { default: 'CANCEL' })),
      ...days,
    },
    summary: { en: 'Mail the cancelled orders to the owner', id: 'Kirim pesanan batal ke email pemilik' },
  }),
  return: endpoint<unknown>()({
    id: 'cancelledOrder.return',
    method: 'post',
    paths: ['/order-cancel/return'],
    risk: 'outward',
    parameters: {
      id: inBody(required(integer())),
    },
    summary: { en: 'Bring a cancelled order back', id: 'Pulihkan pesanan yang batal' },
  }),
  delete: endpoint<unknown>()({
    id: 'cancelledOrder.delete',
    method: 'delete',
    paths: ['/order-cancel/{order_id}'],
    risk: 'destructive',
    parameters: {
      order_id: inPath(required(integer())),
      id: inBody(required(integer())),
    },
    summary: { en: 'Delete a cancelled order permanently', id: 'Hapus pesanan batal secara permanen' },
  }),
};
