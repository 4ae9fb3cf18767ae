import { catalogue } from '../../api/catalogue';
import type { ShipmentList } from '../../api/resources/shipment';
import { commandsOf } from '../command-column';
import { listDataset } from '../list-dataset';
import { columnsOf, entryColumn } from '../record-column';
import type { Column } from '../table';
import { latestDays } from './latest-days';
import { orderColumns } from './order-columns';

const { id, text, money, day, yesNo } = columnsOf<ShipmentList>();

const commands = commandsOf(['PICKUP', 'DROP OFF', 'CANCEL PICKUP', 'RESEND', 'REMOVE'], {
  en: 'PICKUP: asks the courier to come. DROP OFF: says that you bring it. CANCEL PICKUP: calls either off. RESEND: makes a parcel that failed ready again. REMOVE: takes it off this list. SKIP: leaves the row out. Carried out by Review changes.',
  id: 'PICKUP: meminta kurir menjemput. DROP OFF: paket diantar sendiri. CANCEL PICKUP: membatalkan keduanya. RESEND: paket gagal disiapkan lagi. REMOVE: dikeluarkan dari daftar ini. SKIP: baris dilewati. Dijalankan lewat Tinjau perubahan.',
});

/** Where a parcel is. */
export const shipmentStatusColumn = 'status';

/** Why a pickup is called off. */
export const shipmentReasonColumn = '#command.reason';

const reason: Column = {
  ...{ key: shipmentReasonColumn, kind: 'text', widthPixels: 160, pushable: false, isEntry: true },
  title: { en: 'Reason', id: 'Alasan' },
  note: { en: 'For CANCEL PICKUP; JNE asks for one.', id: 'Untuk CANCEL PICKUP; JNE memintanya.' },
};

/** Parcels, a row each, with where they are. */
export const shipments = listDataset({
  id: 'shipments',
  title: { en: 'Shipments', id: 'Pengiriman' },
  summary: {
    en: 'Parcels by status: ready to ship, on their way, delivered, returned, in trouble',
    id: 'Paket menurut status: siap kirim, dalam perjalanan, terkirim, kembali, bermasalah',
  },
  group: 'shipping',
  endpoint: catalogue.shipment.list,
  eachOf: 'status',
  ...latestDays(30),
  idColumn: 'order_id',
  columns: [
    text(shipmentStatusColumn, 'Status', 'Status', 140),
    entryColumn(commands),
    entryColumn(reason),
    ...orderColumns('order_date', 'po_number', 'customer.name'),
    text('expedition.logistic_name', 'Courier', 'Ekspedisi', 110),
    text('expedition.rate_name', 'Service', 'Layanan', 90),
    id('expedition.awb_number', 'Waybill', 'No. resi', 150),
    yesNo('expedition.is_cod', 'COD', 'COD'),
    money('expedition.cod_amount', 'COD amount', 'Nilai COD'),
    day('request_date', 'Pickup asked', 'Minta pickup'),
    text('customer.address', 'Address', 'Alamat', 240),
    text('customer.district', 'District', 'Kecamatan'),
    text('customer.city', 'City', 'Kota'),
    id('customer.postal_code', 'Postal code', 'Kode pos'),
    text('supplier.name', 'Sent from', 'Dikirim dari'),
    text('supplier.address', 'Sent from (address)', 'Alamat pengirim', 200),
    text('supplier.location', 'Sent from (place)', 'Lokasi pengirim'),
    text('supplier.phone', 'Sent from (phone)', 'Telepon pengirim'),
    id('supplier.code', 'Origin code', 'Kode asal'),
    yesNo('service.pickup', 'Can be picked up', 'Bisa pickup'),
    yesNo('service.drop_off', 'Can be dropped off', 'Bisa drop-off'),
    text('dropship', 'Dropshipper', 'Dropshipper'),
    ...orderColumns('order_id'),
  ],
});
