import { endpoint, inBody, inQuery } from '../../endpoint';
import { boolean, date, digits, integer, oneOf, required, suggest, text } from '../../field';
import { days, pages } from '../../parameter-groups';

/** What `customer.create` answers. */
export interface CustomerCreate {
  readonly customer_id: number;
  readonly name: string;
}

/** What `customer.activatePrivor` answers. */
export interface CustomerActivatePrivor {
  readonly response: string;
  readonly message: string;
}

/** What `customer.list` answers. */
export interface CustomerList {
  readonly id: number;
  readonly name: string;
  readonly name_initial: string;
  readonly phone: string;
  readonly address: string;
  readonly postal_code: string;
  readonly district: string;
  readonly city: string;
  readonly province: string;
  readonly email: unknown;
  readonly line: unknown;
  readonly other: unknown;
  readonly category_code: string;
  readonly category: string;
}

/** What `customer.orderHistory` answers. */
export interface CustomerOrderHistory {
  readonly order_id: number;
  readonly po_number: number;
  readonly date: string;
  readonly total_price: number;
  readonly product_status: string;
  readonly order_detail: readonly { readonly product_name: string; readonly total: string }[];
  readonly items: number;
}

/** What `customer.perMonth` answers. */
export interface CustomerPerMonth {
  readonly total: number;
  readonly date: string;
}

/** What `customer.download` answers. */
export interface CustomerDownload {
  readonly response: string;
}

/** What `customer.updateActivation` answers. */
export interface CustomerUpdateActivation {
  readonly customer_id: string;
  readonly name: string;
}

/** What `customer.update` answers. */
export interface CustomerUpdate {
  readonly customer_id: number;
  readonly name: string;
}

export const customer = {
  create: endpoint<CustomerCreate>()({
    id: 'customer.create',
    method: 'post',
    paths: ['/customer/create'],
    risk: 'write',
    parameters: {
      name: inBody(required(text())),
      phone: inBody(required(digits())),
      district_id: inBody(required(digits())),
      address: inBody(required(text())),
      postal_code: inBody(digits()),
      category: inBody(required(suggest(['N', 'Y', 'D']))),
      line: inBody(text()),
      email: inBody(text()),
      other: inBody(text()),
      is_active: inBody(required(oneOf(['Y', 'N', 'R', 'T']))),
    },
    summary: { en: 'Add a customer', id: 'Tambah pelanggan' },
  }),
  activatePrivor: endpoint<CustomerActivatePrivor>()({
    id: 'customer.activatePrivor',
    method: 'post',
    paths: ['/customer/privor-activation'],
    risk: 'outward',
    parameters: {
      id: inBody(required(integer())),
      active: inBody(required(boolean())),
      email: inBody(required(text())),
      name: inBody(text()),
      phone: inBody(digits()),
    },
    summary: {
      en: 'Open or close the private order page to a customer, who is told',
      id: 'Buka atau tutup Privor bagi pelanggan, yang diberi tahu',
    },
  }),
  list: endpoint<readonly CustomerList[]>()({
    id: 'customer.list',
    method: 'get',
    paths: ['/customer'],
    risk: 'read',
    answersWithList: true,
    paging: { perPage: 'documented', size: 100, filterIfInsisted: { parameter: 'category', id: 'id' } },
    parameters: {
      keyword: inQuery(text({ max: 50 })),
      type: inQuery(oneOf(['NAME', 'EMAIL', 'PHONE', 'ADDRESS'])),
      create_from: inQuery(date()),
      create_to: inQuery(date()),
      category: inQuery(suggest(['N', 'Y', 'D'])),
      registration_status: inQuery(oneOf(['0', '1', '4', 'T', 'R'])),
      order_by: inQuery(oneOf(['LATEST_CUSTOMER', 'LAST_ORDER'])),
      ...pages({ default: 10, max: 100 }),
    },
    summary: { en: 'Customers', id: 'Pelanggan' },
  }),
  orderHistory: endpoint<readonly CustomerOrderHistory[]>()({
    id: 'customer.orderHistory',
    method: 'get',
    paths: ['/customer/order-history'],
    isPathInferred: true,
    risk: 'read',
    answersWithList: true,
    paging: { perPage: 'documented', size: 100 },
    parameters: {
      id: inQuery(required(integer())),
      ...days,
      ...pages({ default: 10, max: 100 }),
    },
    summary: { en: 'Orders of one customer', id: 'Pesanan satu pelanggan' },
  }),
  perMonth: endpoint<readonly CustomerPerMonth[]>()({
    id: 'customer.perMonth',
    method: 'get',
    paths: ['/customer/per-month'],
    risk: 'read',
    answersWithList: true,
    parameters: {},
    summary: { en: 'New customers per month', id: 'Pelanggan baru per bulan' },
  }),
  download: endpoint<CustomerDownload>()({
    id: 'customer.download',
    method: 'get',
    paths: ['/customer/download'],
    risk: 'mail',
    parameters: {
      /** `yyyy-mm`. */
      date: inQuery(text()),
    },
    summary: { en: 'Mail the customer list to the owner', id: 'Kirim daftar pelanggan ke email pemilik' },
  }),
  updateActivation: endpoint<CustomerUpdateActivation>()({
    id: 'customer.updateActivation',
    method: 'patch',
    paths: ['/customer/activation-status'],
    risk: 'outward',
    parameters: {
      id: inBody(required(integer())),
      status: inBody(required(oneOf(['0', '1', '2', '4', '5', '6']))),
      category: inBody(suggest(['N', 'Y', 'D'])),
    },
    summary: { en: "Accept or refuse a customer's registration", id: 'Terima atau tolak pendaftaran pelanggan' },
  }),
  update: endpoint<CustomerUpdate>()({
    id: 'customer.update',
    method: 'patch',
    paths: ['/customer/update'],
    risk: 'write',
    idempotent: true,
    parameters: {
      customer_id: inBody(required(integer())),
      name: inBody(text()),
      phone: inBody(digits()),
      district_id: inBody(digits()),
      address: inBody(text()),
      postal_code: inBody(digits()),
      category: inBody(suggest(['N', 'Y', 'D'])),
      line: inBody(text()),
      email: inBody(text()),
      other: inBody(text()),
      is_active: inBody(oneOf(['Y', 'N', 'R', 'T'])),
    },
    summary: { en: 'Change a customer', id: 'Ubah pelanggan' },
  }),
};
