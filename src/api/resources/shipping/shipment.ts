import { endpoint, inBody, inPath, inQuery } from '../../endpoint';
import { integer, list, oneOf, required, text } from '../../field';
import type { FileAnswer } from '../../file-answer';
import { days, pages } from '../../parameter-groups';

/** What `shipment.resend` answers. */
export interface ShipmentResend {
  readonly id: string;
}

/** What `shipment.requestPickup` answers. */
export interface ShipmentRequestPickup {
  readonly response: string;
  readonly message: string;
  readonly success_data: readonly number[];
  readonly status: string;
}

/** What `shipment.codCouriers` answers. */
export interface ShipmentCodCouriers {
  readonly expedition_name: string;
  readonly logo_url: string;
}

/** What `shipment.invoices` answers. */
export interface ShipmentInvoices {
  readonly id: string;
  readonly date: string;
  readonly vendor: string;
  readonly invoice_number: string;
  readonly total: string;
  readonly status: string;
}

/** What `shipment.payments` answers. */
export interface ShipmentPayments {
  readonly date: string;
  readonly vendor: string;
  readonly invoice_number: unknown;
  readonly description: string;
  readonly total: string;
  readonly status: string;
}

/** What `shipment.list` answers. */
export interface ShipmentList {
  readonly order_id: number;
  readonly order_date: string;
  readonly request_date: unknown;
  readonly po_number: number;
  readonly supplier: {
    readonly name: string;
    readonly address: string;
    readonly location: string;
    readonly code: string;
    readonly phone: string;
  };
  readonly customer: {
    readonly name: string;
    readonly address: string;
    readonly district: string;
    readonly city: string;
    readonly postal_code: string;
  };
  readonly expedition: {
    readonly logistic_name: string;
    readonly rate_name: string;
    readonly is_cod: boolean;
    readonly cod_amount: number;
    readonly awb_number: string;
  };
  readonly service: { readonly pickup: boolean; readonly drop_off: boolean };
  readonly dropship: readonly unknown[];
}

/** What `shipment.remove` answers. */
export interface ShipmentRemove {
  readonly id: string;
}

/** Which shipments. */
const shipmentFilters = {
  keyword: inQuery(text()),
  courier: inQuery(text()),
  status: inQuery(
    oneOf(
      [
        'READY_TO_SHIP',
        'PICKUP_REQUEST',
        'UNPICK',
        'ON_PROCESS',
        'DELIVERED',
        'RETURNED',
        'LOST',
        'INVALID',
        'SHIPMENT_PROBLEM',
        'DROPOFF',
      ],
      { default: 'READY_TO_SHIP' },
    ),
  ),
  type: inQuery(oneOf(['ORDER_ID', 'CUSTOMER_NAME', 'AWB_NUMBER'])),
  ...days,
  cod_status: inQuery(oneOf(['NON_COD', 'COD'])),
  supplier_id: inQuery(integer()),
};

export const shipment = {
  resend: endpoint<ShipmentResend>()({
    id: 'shipment.resend',
    method: 'post',
    paths: ['/shipping/resend/{order_id}'],
    risk: 'outward',
    parameters: {
      order_id: inPath(required(integer())),
    },
    summary: { en: 'Book a parcel again', id: 'Pesan ulang pengiriman paket' },
  }),
  requestPickup: endpoint<ShipmentRequestPickup>()({
    id: 'shipment.requestPickup',
    method: 'post',
    paths: ['/shipping/pickup-request'],
    risk: 'outward',
    parameters: {
      pickup_request: inBody(
        required(list({ id: required(integer()), service: oneOf(['PICKUP', 'DROP_OFF'], { default: 'PICKUP' }) })),
      ),
    },
    summary: { en: 'Ask couriers to pick parcels up', id: 'Minta pickup paket ke kurir' },
  }),
  cancelPickup: endpoint<number>()({
    id: 'shipment.cancelPickup',
    method: 'post',
    paths: ['/shipping/cancel-pickup'],
    risk: 'outward',
    parameters: {
      id: inBody(required(integer())),
      reason: inBody(text({ requiredIf: 'courier vendor is JNE' })),
    },
    summary: { en: 'Cancel a pickup', id: 'Batalkan pickup' },
  }),
  codCouriers: endpoint<readonly ShipmentCodCouriers[]>()({
    id: 'shipment.codCouriers',
    method: 'get',
    paths: ['/shipping/cod-active'],
    risk: 'read',
    answersWithList: true,
    parameters: {},
    summary: { en: 'Couriers that take cash on delivery', id: 'Kurir yang melayani COD' },
  }),
  invoices: endpoint<readonly ShipmentInvoices[]>()({
    id: 'shipment.invoices',
    method: 'get',
    paths: ['/shipping/invoice'],
    risk: 'read',
    answersWithList: true,
    paging: { perPage: 'documented', size: 100 },
    parameters: {
      courier: inQuery(text()),
      ...days,
      status: inQuery(oneOf(['COMPLETE', 'PENDING'])),
      ...pages({ default: 10, max: 100 }),
    },
    summary: { en: 'Shipping invoices', id: 'Tagihan pengiriman' },
  }),
  report: endpoint<unknown>()({
    id: 'shipment.report',
    method: 'get',
    paths: ['/shipping/report'],
    risk: 'read',
    parameters: {
      courier: inQuery(text()),
      interval: inQuery(integer({ default: 7, max: 31 })),
    },
    summary: { en: 'Shipments by status', id: 'Pengiriman menurut status' },
  }),
  downloadReport: endpoint<unknown>()({
    id: 'shipment.downloadReport',
    method: 'get',
    paths: ['/shipping/report/download'],
    risk: 'mail',
    parameters: {
      courier: inQuery(text()),
      interval: inQuery(integer({ default: 7, max: 31 })),
    },
    summary: { en: 'Mail the shipments by status to the owner', id: 'Kirim laporan pengiriman ke email pemilik' },
  }),
  invoiceCsv: endpoint<FileAnswer>()({
    id: 'shipment.invoiceCsv',
    method: 'get',
    paths: ['/shipping/invoice/download/csv/{id}'],
    risk: 'read',
    answersWithFile: true,
    parameters: {
      id: inPath(required(text())),
    },
    summary: { en: 'One shipping invoice as CSV', id: 'Satu tagihan pengiriman sebagai CSV' },
  }),
  invoicePdf: endpoint<FileAnswer>()({
    id: 'shipment.invoicePdf',
    method: 'get',
    paths: ['/shipping/invoice/download/pdf/{invoice_id}'],
    risk: 'read',
    answersWithFile: true,
    parameters: {
      invoice_id: inPath(required(text())),
    },
    summary: { en: 'One shipping invoice as PDF', id: 'Satu tagihan pengiriman sebagai PDF' },
  }),
  payments: endpoint<readonly ShipmentPayments[]>()({
    id: 'shipment.payments',
    method: 'get',
    paths: ['/shipping/payment'],
    risk: 'read',
    answersWithList: true,
    paging: { perPage: 'documented', size: 100 },
    parameters: {
      courier: inQuery(text()),
      ...days,
      status: inQuery(oneOf(['COMPLETE', 'PENDING'])),
      ...pages({ default: 100, max: 100 }),
    },
    summary: { en: 'Payments for shipments', id: 'Pembayaran pengiriman' },
  }),
  list: endpoint<readonly ShipmentList[]>()({
    id: 'shipment.list',
    method: 'get',
    paths: ['/shipping'],
    risk: 'read',
    answersWithList: true,
    paging: { perPage: 'documented', size: 100 },
    parameters: {
      ...shipmentFilters,
      ...pages({ default: 50 }),
    },
    summary: { en: 'Shipments by status', id: 'Pengiriman menurut status' },
  }),
  download: endpoint<unknown>()({
    id: 'shipment.download',
    method: 'get',
    paths: ['/shipping/download'],
    risk: 'mail',
    parameters: {
      ...shipmentFilters,
    },
    summary: { en: 'Mail the shipments to the owner', id: 'Kirim daftar pengiriman ke email pemilik' },
  }),
  remove: endpoint<ShipmentRemove>()({
    id: 'shipment.remove',
    method: 'delete',
    paths: ['/shipping/remove/{order_id}'],
    risk: 'destructive',
    parameters: {
      order_id: inPath(required(integer())),
    },
    summary: { en: 'Take an order out of the shipments', id: 'Keluarkan pesanan dari pengiriman' },
  }),
};
