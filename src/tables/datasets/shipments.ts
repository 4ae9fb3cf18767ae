import { catalogue } from '../../api/catalogue';
import type { ShipmentList } from '../../api/resources/shipment';
import { listDataset } from '../list-dataset';
import { columnsOf } from '../record-column';
import { latestDays } from './latest-days';
import { orderColumns } from './order-columns';

const { id, text, money, day, yesNo } = columnsOf<ShipmentList>();

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
    text('status', 'Status', 'Status', 140),
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
