import { endpoint, inBody, inPath, inQuery } from '../../endpoint';
import { anyList, boolean, date, integer, list, object, oneOf, required, suggest, text } from '../../field';
import { allInBody, allInQuery, days, pages } from '../../parameter-groups';

/** What `order.list` answers. */
export interface Order {
  readonly order_id: number;
  readonly po_number: number;
  readonly shop_id: number;
  /** `yyyy-mm-dd`. */
  readonly order_date: string;
  readonly sender_name: string;
  readonly sender_address: string;
  readonly receiver_name: string;
  readonly receiver_address: string;
  /** Whole rupiah. */
  readonly total_amount: number;
  readonly shipping_rate: string;
  readonly shipping_logistic: string;
  /** Kilograms. */
  readonly weight: number;
  readonly note: string;
  readonly origin_name: string;
  readonly origin_address: string;
  readonly cost_of_goods_sold: number;
  readonly order_source: string;
  readonly other_cost_amount: number;
  readonly order_progress_status: string;
  readonly order_status: string;
  readonly order_category: string;
  readonly payment_status: 'UNPAID' | 'PAID' | 'INSTALLMENT';
  readonly payment_date: string | null;
  readonly products: readonly {
    readonly product_meta_id: number;
    readonly name: string;
    readonly price: number;
    readonly quantity: number;
  }[];
  readonly shopee: unknown;
  readonly created_by_name: string;
  /** `yyyy-mm-dd hh:mm:ss`, Jakarta time. */
  readonly created_at: string;
  readonly updated_by_name: string;
  readonly updated_at: string;
  readonly awb_number: string | null;
}

/** What `order.wholesalePrice` answers. */
export interface OrderWholesalePrice {
  readonly variation_id: number;
  readonly quantity: string;
  readonly price: number;
}

/** What `order.priceAccess` answers. */
export interface OrderPriceAccess {
  readonly wholesale_access: boolean;
  readonly discount_access: boolean;
}

/** What `order.create` answers. */
export interface OrderCreate {
  readonly order_id: number;
  readonly po_number: number;
}

/** What `order.addAwb` answers. */
export interface OrderAddAwb {
  readonly order_id: number;
  readonly po_number: number;
  readonly notification: { readonly id: number; readonly title: string; readonly content: string };
}

/** What `order.listDetails` answers. */
export interface OrderListDetails {
  readonly _id: string;
  readonly order_id: number;
  readonly po_number: number;
  readonly shop_id: number;
  readonly order_date: string;
  readonly customer: {
    readonly id: number;
    readonly name: string;
    readonly phone: string;
    readonly district: string;
    readonly city: string;
    readonly province: string;
    readonly district_id: number;
    readonly city_id: number;
    readonly province_id: number;
    readonly postal_code: string;
    readonly address: string;
    readonly line: unknown;
    readonly email: unknown;
    readonly type: string;
  };
  readonly dropshipper: unknown;
  readonly receiver: {
    readonly id: number;
    readonly name: string;
    readonly phone: string;
    readonly district: string;
    readonly city: string;
    readonly province: string;
    readonly district_id: number;
    readonly city_id: number;
    readonly province_id: number;
    readonly postal_code: string;
    readonly address: string;
    readonly line: unknown;
    readonly email: unknown;
    readonly type: string;
  };
  readonly total_amount: number;
  readonly shipping: {
    readonly id: string;
    readonly rate_name: string;
    readonly logistic_name: string;
    readonly cost: number;
  };
  readonly weight: number;
  readonly note: string;
  readonly origin: {
    readonly id: number;
    readonly name: string;
    readonly location: string;
    readonly phone: string;
    readonly address: string;
    readonly note: string;
    readonly is_shipper_active: string;
    readonly city_id: number;
  };
  readonly payment: {
    readonly payment_histoy: readonly {
      readonly id: number;
      readonly payment_id: unknown;
      readonly order_id: number;
      readonly description: string;
      readonly nominal: number;
      readonly payment_fee: unknown;
      readonly bank: {
        readonly origin: {
          readonly id: unknown;
          readonly account_name: unknown;
          readonly account_number: unknown;
          readonly transfer_image: unknown;
        };
        readonly destination: { readonly id: number; readonly bank_name: string };
      };
      readonly note: unknown;
      readonly pg_provider: string;
      readonly va_no: unknown;
      readonly is_confirmed: number;
      readonly type: number;
      readonly is_installment_first: unknown;
      readonly created_by: number;
      readonly updated_by: unknown;
      /** ISO; freed of the document store's wrappers. */
      readonly paid_at: string;
    }[];
  };
  readonly cost_of_goods_sold: unknown;
  readonly order_source: unknown;
  readonly order_cost: readonly {
    readonly category: string;
    readonly description: string;
    readonly nominal: number;
    readonly percentage: number;
    readonly is_percentage: boolean;
  }[];
  readonly awb: {
    /** ISO; freed of the document store's wrappers. */
    readonly update_at: string;
    readonly number: string;
  } | null;
  readonly discount_amount: unknown;
  readonly order_cost_amount: unknown;
  readonly coupon: unknown;
  readonly is_printed: boolean;
  readonly is_shipper_order: boolean;
  readonly is_note_print: boolean;
  readonly order_progress_status: string;
  readonly order_status: string;
  readonly order_category: string;
  readonly payment_status: string;
  readonly is_private_order: boolean;
  readonly payment_date: string;
  readonly products: readonly {
    readonly product_meta_id: number;
    readonly name: string;
    readonly category: { readonly id: number; readonly name: string };
    readonly description: string;
    readonly product_status: string;
    readonly price: string;
    readonly cost_of_goods_sold: string;
    readonly quantity: string;
    readonly discount_nominal: string;
    readonly discount_percentage: number;
    readonly is_warehouse: boolean;
  }[];
  readonly shopee: {
    readonly ordersn: string;
    readonly buyer_username: string;
    readonly total_escrow: string;
    readonly total_amount: string;
    readonly status: string;
    readonly payment_method: string;
  };
  readonly created_by: { readonly id: number; readonly name: string; readonly email: string };
  readonly updated_by: { readonly id: number; readonly name: string; readonly email: string };
  readonly updated_at: string;
  readonly created_at: string;
}

/** What `order.detail` answers. */
export interface OrderDetail {
  readonly order_id: number;
  readonly po_number: number;
  readonly shop_id: number;
  readonly order_date: string;
  readonly sender: {
    readonly id: number;
    readonly name: string;
    readonly phone: string;
    readonly address: string;
    readonly postal_code: string;
    readonly district_id: number;
    readonly district: string;
    readonly city_id: number;
    readonly city: string;
    readonly province_id: number;
    readonly province: string;
    readonly region: string;
    readonly email: string;
    readonly line: string;
    readonly other: unknown;
    readonly category_code: string;
    readonly category: string;
  };
  readonly receiver: {
    readonly id: number;
    readonly name: string;
    readonly phone: string;
    readonly address: string;
    readonly postal_code: string;
    readonly district_id: number;
    readonly district: string;
    readonly city_id: number;
    readonly city: string;
    readonly province_id: number;
    readonly province: string;
    readonly region: string;
    readonly email: string;
    readonly line: string;
    readonly other: unknown;
    readonly category: string;
  };
  readonly total_amount: number;
  readonly remaining_amount: number;
  readonly shipping_id: number;
  readonly shipping_rate: string;
  readonly shipping_logistic: string;
  readonly shipping_cost: number;
  readonly weight: number;
  readonly note: string;
  readonly order_source: string;
  readonly other_cost_amount: number;
  readonly order_progress_status: string;
  readonly order_status: string;
  readonly order_category: string;
  readonly payment_status: string;
  readonly payment_date: string;
  readonly shopee: unknown;
  readonly created_by_name: string;
  readonly created_at: string;
  readonly updated_by_name: string;
  readonly updated_at: string;
  readonly awb_number: string;
  readonly product_status: string;
  readonly cost_of_goods_sales: number;
  readonly order_cost: readonly {
    readonly name: string;
    readonly category: string;
    readonly nominal: number;
    readonly percentage: number;
    readonly type: string;
  }[];
  readonly origin: {
    readonly id: number;
    readonly name: string;
    readonly location: string;
    readonly phone: string;
    readonly address: string;
    readonly note: string;
    readonly is_shipper_active: boolean;
    readonly city_id: number;
  };
  readonly order_detail: readonly {
    readonly variation_id: number;
    readonly qty: number;
    readonly price: number;
    readonly warehouse_id: number;
    readonly warehouse_stock_id: number;
    readonly type: unknown;
    readonly nominal: number;
    readonly percentage: number;
    readonly variation_detail: {
      readonly variation_id: number;
      readonly product_id: number;
      readonly name: string;
      readonly product_type: string;
      readonly publish_status: string;
      readonly stock_quantity: number;
      readonly sku: string;
      readonly image: string;
      readonly thumbnail: string;
      readonly discount: number;
      readonly color: string;
      readonly size: string;
      readonly weight: number;
      readonly category_id: number;
      readonly created_at: string;
      readonly price: number;
      readonly price1: number;
      readonly price2: number;
      readonly price3: number;
      readonly price_reseller: number;
      readonly price_buy: number;
      readonly wholesale_status: string;
      readonly is_warehouse: number;
      readonly warehouse_stock: readonly {
        readonly id_warehouse: number;
        readonly stock: number;
        readonly warehouse_name: string;
        readonly supplier_id: number;
      }[];
    };
  }[];
}

/** What `order.paymentHistory` answers. */
export interface OrderPaymentHistory {
  readonly payment_id: number;
  readonly bank_id: string;
  readonly bank_name: string;
  readonly account_number: string;
  readonly paid_at: string;
  readonly created_at: string;
  readonly nominal: string;
  readonly status: string;
}

/** What `order.adminRevenue` answers. */
export interface OrderAdminRevenue {
  readonly user_id: number;
  readonly name: string;
  readonly level: string;
  readonly net_sales: number;
  readonly gross_profit: number;
  readonly order_count: number;
  readonly item_sold: number;
}

/** What `order.download` answers. */
export interface OrderDownload {
  readonly response: string;
  readonly message: string;
}

/** What `order.pay` answers. */
export interface OrderPay {
  readonly order_id: number;
  readonly po_number: number;
  readonly payment_status: string;
}

/** What `order.cancel` answers. */
export interface OrderCancel {
  readonly order_id: number;
  readonly po_number: number;
}

/** What an order consists of; the same for a new one and for one that is replaced. */
const orderFields = {
  customer_sender_id: required(integer()),
  customer_receiver_id: required(integer()),
  supplier_id: required(integer()),
  order_source_id: integer(),
  note: text(),
  is_print: required(boolean()),
  products: required(
    list({
      id: required(integer()),
      qty: required(integer()),
      warehouse_id: integer(),
      product_status: required(oneOf(['S', 'R', 'PO'])),
      type: oneOf(['NOMINAL', 'PERCENTAGE']),
      percentage: integer({ requiredIf: 'type: PERCENTAGE' }),
      nominal: integer({ requiredIf: 'type: NOMINAL' }),
      flag: oneOf(['EDIT', 'NEW', 'DELETE']),
      discount_promo: integer(),
      promo_id: integer(),
    }),
  ),
  expedition: required(
    object({
      id: required(integer()),
      rate: required(integer()),
      name: required(text()),
      auto_pickup: required(boolean()),
      discount_promo: integer(),
      promo: anyList(),
    }),
  ),
  payment: required(
    object({
      status: required(oneOf(['PAID', 'INSTALLMENT', 'UNPAID'])),
      date: date({ requiredIf: 'status: PAID or INSTALLMENT' }),
      bank_id: integer({ requiredIf: 'status: PAID or INSTALLMENT' }),
      amount: integer({ requiredIf: 'status: PAID or INSTALLMENT' }),
      cost_of_goods_sales: integer({ requiredIf: 'product_status: R' }),
    }),
  ),
  order_cost: list({
    name: required(text()),
    category: required(oneOf(['DISCOUNT', 'OTHER COST', 'INSURANCE'])),
    type: required(oneOf(['NOMINAL', 'PERCENTAGE'])),
    percentage: integer({ requiredIf: 'type: PERCENTAGE' }),
    nominal: integer({ requiredIf: 'type: NOMINAL' }),
  }),
  awb_number: text(),
  send_sms: boolean({ default: false }),
  marketplace_awb: text(),
  source: required(oneOf(['MOBILE', 'WEB'])),
};

export const order = {
  wholesalePrice: endpoint<OrderWholesalePrice>()({
    id: 'order.wholesalePrice',
    method: 'get',
    paths: ['/order/wholesale'],
    risk: 'read',
    parameters: {
      variation_id: inQuery(required(integer())),
      qty: inQuery(required(integer())),
    },
    summary: { en: 'Wholesale price of a variation for a quantity', id: 'Harga grosir variasi untuk suatu jumlah' },
  }),
  priceAccess: endpoint<OrderPriceAccess>()({
    id: 'order.priceAccess',
    method: 'get',
    paths: ['/order/check-price/{customer_category_code}'],
    risk: 'read',
    parameters: {
      customer_category_code: inPath(required(text())),
    },
    summary: { en: 'Which prices a customer category may see', id: 'Harga yang boleh dilihat kategori pelanggan' },
  }),
  create: endpoint<OrderCreate>()({
    id: 'order.create',
    method: 'post',
    paths: ['/order'],
    risk: 'outward',
    parameters: {
      order_date: inBody(required(date())),
      ...allInBody(orderFields),
    },
    summary: {
      en: 'Place an order, which takes stock and may notify the customer',
      id: 'Buat pesanan; stok berkurang dan pelanggan bisa diberi tahu',
    },
  }),
  addAwb: endpoint<OrderAddAwb>()({
    id: 'order.addAwb',
    method: 'post',
    paths: ['/order/awb-number/add'],
    risk: 'outward',
    parameters: {
      id: inQuery(required(integer())),
      awb_number: inQuery(required(text())),
    },
    summary: { en: 'Add a tracking number to an order', id: 'Tambah no. resi ke pesanan' },
  }),
  list: endpoint<readonly Order[]>()({
    id: 'order.list',
    method: 'get',
    paths: ['/order'],
    risk: 'read',
    answersWithList: true,
    paging: {
      perPage: 'documented',
      size: 100,
      filterIfInsisted: { parameter: 'order_progress_status', id: 'order_id' },
    },
    parameters: {
      keyword: inQuery(text()),
      payment_status: inQuery(oneOf(['UNPAID', 'PAID', 'INSTALLMENT'])),
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
      ...days,
      user_id: inQuery(integer()),
      bank_id: inQuery(integer()),
      warehouse_id: inQuery(integer()),
      customer_category_code: inQuery(suggest(['N', 'Y', 'D'])),
      expedition_id: inQuery(
        integer({ values: ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '98', '99'] }),
      ),
      pickup: inQuery(integer({ values: ['0', '1', '2'] })),
      print_status: inQuery(oneOf(['Y', 'N'])),
      product_type: inQuery(oneOf(['S', 'R', 'PO'])),
      ...pages({ default: 10, max: 100 }),
    },
    summary: { en: 'Orders of a period', id: 'Pesanan dalam satu periode' },
  }),
  listDetails: endpoint<readonly OrderListDetails[]>()({
    id: 'order.listDetails',
    method: 'get',
    paths: ['/order/details'],
    risk: 'read',
    answersWithList: true,
    paging: { perPage: 'documented', size: 100 },
    parameters: {
      order_status: inQuery(oneOf(['ACCEPTED', 'REJECTED'])),
      payment_status: inQuery(
        oneOf(['UNPAID', 'PAID', 'FAIL', 'WAITING_CONFIRMATION', 'WAITING PAYMENT', 'REFUND_REJECTED', 'EXPIRED']),
      ),
      order_progress_status: inQuery(oneOf(['UNPAID', 'NO AWB', 'ON PROCESS', 'DELIVERED'])),
      order_category: inQuery(oneOf(['APP', 'PRIVOR', 'SF_MEMBER', 'SF_GUEST', 'SHOPEE'])),
      create_from: inQuery(date()),
      create_to: inQuery(date()),
      ...pages({ default: 10, max: 100 }),
    },
    summary: { en: 'Orders of a period with all their details', id: 'Pesanan dalam satu periode beserta rinciannya' },
  }),
  detail: endpoint<OrderDetail>()({
    id: 'order.detail',
    method: 'get',
    paths: ['/order/detail'],
    risk: 'read',
    parameters: {
      id: inQuery(required(integer())),
    },
    summary: { en: 'One order with all its details', id: 'Satu pesanan beserta rinciannya' },
  }),
  paymentHistory: endpoint<readonly OrderPaymentHistory[]>()({
    id: 'order.paymentHistory',
    method: 'get',
    paths: ['/order/payment-history'],
    risk: 'read',
    answersWithList: true,
    parameters: {
      id: inQuery(required(integer())),
      status: inQuery(oneOf(['ORDER', 'PAYMENT'], { default: 'ORDER' })),
    },
    summary: { en: 'Payments of one order', id: 'Pembayaran satu pesanan' },
  }),
  adminRevenue: endpoint<readonly OrderAdminRevenue[]>()({
    id: 'order.adminRevenue',
    method: 'get',
    paths: ['/order/admin-revenue'],
    risk: 'read',
    answersWithList: true,
    parameters: {
      ...days,
    },
    summary: { en: 'Revenue per member of staff', id: 'Omzet per admin' },
  }),
  download: endpoint<OrderDownload>()({
    id: 'order.download',
    method: 'get',
    paths: ['/order/download'],
    risk: 'mail',
    paging: { perPage: 'documented', size: 100 },
    parameters: {
      payment_status: inQuery(oneOf(['UNPAID', 'PAID', 'INSTALLMENT'])),
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
      keyword: inQuery(text()),
      order_by: inQuery(oneOf(['ORDER_DATE', 'PAYMENT_DATE'])),
      ...days,
      user_id: inQuery(integer()),
      bank_id: inQuery(integer()),
      warehouse_id: inQuery(integer()),
      customer_category_code: inQuery(suggest(['N', 'Y', 'D'])),
      expedition_id: inQuery(
        integer({ values: ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '98', '99'] }),
      ),
      pickup: inQuery(integer({ values: ['0', '1', '2'] })),
      print_status: inQuery(oneOf(['Y', 'N'])),
      without_being_sent: inQuery(boolean({ default: false })),
      ...pages({ default: 10, max: 100 }),
    },
    summary: { en: 'Mail the orders of a period to the owner', id: 'Kirim pesanan satu periode ke email pemilik' },
  }),
  pay: endpoint<OrderPay>()({
    id: 'order.pay',
    method: 'patch',
    paths: ['/order/quick-payment'],
    risk: 'money',
    parameters: {
      id: inBody(required(integer())),
      payment: inBody(
        required(
          object({
            status: required(oneOf(['PAID', 'INSTALLMENT'])),
            date: required(date()),
            bank_id: required(integer()),
            amount: integer({ requiredIf: 'status: INSTALLMENT' }),
            cost_of_goods_sales: integer({ requiredIf: 'product_status: R' }),
          }),
        ),
      ),
    },
    summary: { en: 'Record a payment for an order', id: 'Catat pembayaran pesanan' },
  }),
  update: endpoint<unknown>()({
    id: 'order.update',
    method: 'patch',
    paths: ['/order'],
    risk: 'outward',
    parameters: {
      order_id: inQuery(required(integer())),
      ...allInQuery(orderFields),
    },
    summary: { en: 'Replace a whole order', id: 'Ganti seluruh data pesanan' },
  }),
  deleteInstallments: endpoint<unknown>()({
    id: 'order.deleteInstallments',
    method: 'delete',
    paths: ['/order/installment/{order_id}'],
    risk: 'money',
    parameters: {
      order_id: inPath(required(integer())),
    },
    summary: { en: 'Delete the instalments of an order', id: 'Hapus cicilan pesanan' },
  }),
  cancel: endpoint<OrderCancel>()({
    id: 'order.cancel',
    method: 'post',
    paths: ['/order/cancel'],
    risk: 'outward',
    parameters: {
      id: inBody(required(integer())),
    },
    summary: { en: 'Cancel an order and give its stock back', id: 'Batalkan pesanan; stoknya ditambahkan lagi' },
  }),
};
