import { endpoint, inQuery } from '../endpoint';
import { date, integer, oneOf, text } from '../field';

export interface Order {
  readonly order_id: number;
  readonly po_number: number;
  /** `yyyy-mm-dd`. */
  readonly order_date: string;
  readonly receiver_name: string;
  /** Whole rupiah. */
  readonly total_amount: number;
  readonly payment_status: 'UNPAID' | 'PAID' | 'INSTALLMENT';
  readonly order_progress_status: string;
  readonly awb_number: string | null;
}

export const order = {
  list: endpoint<readonly Order[]>()({
    id: 'order.list',
    method: 'get',
    paths: ['/order'],
    risk: 'read',
    paging: { perPage: 'documented', size: 100 },
    parameters: {
      keyword: inQuery(text()),
      payment_status: inQuery(oneOf(['UNPAID', 'PAID', 'INSTALLMENT'])),
      // Printed as required; whether a shop's list wants it is found out by leaving it out.
      order_progress_status: inQuery(
        oneOf(['UNPAID', 'NO AWB', 'ON PROCESS', 'DELIVERED', 'UNPROCESSED', 'INSTALLMENT']),
      ),
      order_category: inQuery(oneOf(['APP', 'PRIVOR', 'STORE_FRONT', 'SHOPEE', 'QUICK_ORDER', 'UNCATEGORIZED'])),
      order_source_id: inQuery(integer()),
      type: inQuery(
        oneOf([
          'ORDER_ID',
          'CUSTOMER_NAME',
          'AWB_NUMBER',
          'CUSTOMER_PHONE',
          'SHOPEE_INVOICE',
          'PRODUCT_NAME',
          'SKU',
          'SHIPPER_TRACKING',
        ]),
      ),
      order_by: inQuery(oneOf(['ORDER_DATE', 'PAYMENT_DATE'], { default: 'ORDER_DATE' })),
      start_date: inQuery(date()),
      end_date: inQuery(date()),
      user_id: inQuery(integer()),
      bank_id: inQuery(integer()),
      warehouse_id: inQuery(integer()),
      customer_category_code: inQuery(text()),
      expedition_id: inQuery(integer()),
      pickup: inQuery(integer({ min: 0, max: 2 })),
      print_status: inQuery(oneOf(['Y', 'N'])),
      product_type: inQuery(oneOf(['S', 'R', 'PO'])),
      per_page: inQuery(integer({ default: 10, min: 1, max: 100 })),
      pagination_offset: inQuery(integer({ default: 1, min: 1 })),
    },
    summary: { en: 'Orders of a period', id: 'Pesanan dalam satu periode' },
  }),
};
