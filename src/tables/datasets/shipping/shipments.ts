import { catalogue } from '../../../api/catalogue';
import type { ShipmentList } from '../../../api/resources/shipping/shipment';
import { commandsOf } from '../../command-column';
import { listDataset } from '../../list-dataset';
import { columnsOf, entryColumn } from '../../record-column';
import type { Column } from '../../table';
import { latestDays } from '../latest-days';
import { orderColumns } from '../orders/order-columns';

const { id, text, money, day, yesNo } = columnsOf<ShipmentList>();

const commands = commandsOf(['PICKUP', 'DROP OFF', 'CANCEL PICKUP', 'RESEND', 'REMOVE'], {
  en: 'PICKUP: asks the courier to come. DROP OFF: says that you bring it. CANCEL PICKUP: calls either off. RESEND: makes a parcel that failed ready again. REMOVE: takes it off this list. SKIP: leaves the row out. Review changes first, then push.',
  id: 'PICKUP: meminta kurir mengambil paket. ANTAR: paket diantar sendiri. BATAL PICKUP: membatalkan keduanya. SIAPKAN LAGI: paket gagal disiapkan lagi. KELUARKAN: dikeluarkan dari daftar ini. LEWATI: baris dilewati. Tinjau perubahan dulu, lalu terapkan.',
});

/** Where a parcel is. */
export const shipmentStatusColumn = 'status';

/** Why a pickup is called off. */
export const shipmentReasonColumn = '#command.reason';

const reason: Column = {
  ...{ key: shipmentReasonColumn, kind: 'text', widthPixels: 160, pushable: false, isEntry: true },
  title: { en: 'Reason', id: 'Alasan' },
  note: { en: 'For CANCEL PICKUP; JNE asks for one.', id: 'Untuk BATAL PICKUP; JNE memintanya.' },
};

/** Parcels, a row each, with where they are. */
export const shipments = listDataset({
  id: 'shipments',
  title: { en: 'Shipments', id: 'Pengiriman paket' },
  summary: {
    en: 'Parcels by status: ready to ship, on their way, delivered, returned, with a problem',
    id: 'Paket menurut status: siap dikirim, dalam perjalanan, diterima, retur, bermasalah',
  },
  group: 'shipping',
  endpoint: catalogue.shipment.list,
  eachOf: 'status',
  ...latestDays(30),
  idColumn: 'order_id',
  shown: {
    leads: ['po_number', 'customer.name'],
    seldom: ['supplier.code', 'supplier.address', 'supplier.phone'],
  },
  columns: [
    text(shipmentStatusColumn, { en: 'Status', id: 'Status' }, { widthPixels: 140, codes: 'shipment_status' }),
    entryColumn(commands),
    entryColumn(reason),
    ...orderColumns('order_date', 'po_number', 'customer.name'),
    text('expedition.logistic_name', { en: 'Courier', id: 'Kurir' }, 110),
    text('expedition.rate_name', { en: 'Service', id: 'Layanan' }, 90),
    id('expedition.awb_number', { en: 'Tracking number', id: 'No. resi' }, 150),
    yesNo('expedition.is_cod', { en: 'COD', id: 'COD' }),
    money('expedition.cod_amount', { en: 'COD amount', id: 'Nilai COD' }),
    day('request_date', { en: 'Pickup asked', id: 'Minta pickup' }),
    text('customer.address', { en: 'Address', id: 'Alamat' }, 240),
    text('customer.district', { en: 'District', id: 'Kecamatan' }),
    text('customer.city', { en: 'City', id: 'Kota' }),
    id('customer.postal_code', { en: 'Postal code', id: 'Kode pos' }),
    text('supplier.name', { en: 'Sent from', id: 'Dikirim dari' }),
    text('supplier.address', { en: 'Sent from (address)', id: 'Alamat pengirim' }, 200),
    text('supplier.location', { en: 'Sent from (place)', id: 'Lokasi pengirim' }),
    text('supplier.phone', { en: 'Sent from (phone)', id: 'Telepon pengirim' }),
    id('supplier.code', { en: 'Origin code', id: 'Kode asal' }),
    yesNo('service.pickup', { en: 'Can be picked up', id: 'Bisa pickup' }),
    yesNo('service.drop_off', { en: 'Can be dropped off', id: 'Bisa drop-off' }),
    text('dropship', { en: 'Dropshipper', id: 'Dropshipper' }),
    ...orderColumns('order_id'),
  ],
});
