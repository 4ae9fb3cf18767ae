import { catalogue } from '../../../api/catalogue';
import type { ShipmentInvoices, ShipmentPayments } from '../../../api/resources/shipping/shipment';
import { listDataset } from '../../list-dataset';
import { columnsOf } from '../../record-column';
import { partOfId } from '../../record-id';
import { latestDays } from '../latest-days';

const invoice = columnsOf<ShipmentInvoices>();

/** What couriers bill, a row for each invoice. */
export const shipmentInvoices = listDataset({
  id: 'shipment-invoices',
  title: { en: 'Shipping invoices', id: 'Tagihan pengiriman' },
  summary: { en: 'What couriers bill for parcels', id: 'Tagihan kurir untuk paket yang dikirim' },
  group: 'shipping',
  endpoint: catalogue.shipment.invoices,
  ...latestDays(90),
  idColumn: 'id',
  shown: { leads: ['invoice_number'] },
  columns: [
    invoice.moment('date', { en: 'Date', id: 'Tanggal' }),
    invoice.id('invoice_number', { en: 'Invoice no.', id: 'No. tagihan' }, 180),
    invoice.text('vendor', { en: 'Courier', id: 'Kurir' }, 110),
    invoice.money('total', { en: 'Total', id: 'Total' }),
    invoice.text('status', { en: 'Status', id: 'Status' }, { widthPixels: 110, codes: 'settlement' }),
    invoice.id('id', { en: 'Invoice ID', id: 'ID tagihan' }, 120),
  ],
});

const payment = columnsOf<ShipmentPayments>();

/** What couriers hand over of the money that they took at the door, a row each. */
export const shipmentPayments = listDataset({
  id: 'shipment-payments',
  title: { en: 'Shipping payments', id: 'Pembayaran pengiriman' },
  summary: { en: 'COD money that couriers hand over', id: 'Uang COD yang disetor kurir' },
  group: 'shipping',
  endpoint: catalogue.shipment.payments,
  ...latestDays(90),
  idColumn: 'id',
  shown: { leads: ['invoice_number'] },
  // The shop gives these no id, and a number only to some.
  idOf: ({ vendor, date, description }) => [vendor, date, description].map(partOfId).join(' '),
  columns: [
    payment.moment('date', { en: 'Date', id: 'Tanggal' }),
    payment.text('vendor', { en: 'Courier', id: 'Kurir' }, 110),
    payment.money('total', { en: 'Total', id: 'Total' }),
    payment.text('status', { en: 'Status', id: 'Status' }, { widthPixels: 110, codes: 'settlement' }),
    payment.text('description', { en: 'Description', id: 'Keterangan' }, 300),
    payment.id('invoice_number', { en: 'Invoice no.', id: 'No. tagihan' }, 180),
    payment.id('id', { en: 'Row ID', id: 'ID baris' }, 120),
  ],
});
