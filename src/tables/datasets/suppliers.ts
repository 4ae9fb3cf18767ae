import { catalogue } from '../../api/catalogue';
import type { SupplierList } from '../../api/resources/supplier';
import { listDataset } from '../list-dataset';
import { columnsOf } from '../record-column';

const { id, text } = columnsOf<SupplierList>();

/** Suppliers, a row each. */
export const suppliers = listDataset({
  id: 'suppliers',
  title: { en: 'Suppliers', id: 'Supplier' },
  summary: { en: 'Who the goods come from', id: 'Dari siapa barang berasal' },
  group: 'products',
  endpoint: catalogue.supplier.list,
  idColumn: 'id',
  columns: [
    text('name', 'Name', 'Nama', { widthPixels: 200, pushable: true }),
    text('phone', 'Phone', 'Telepon', { pushable: true }),
    text('address', 'Address', 'Alamat', { widthPixels: 240, pushable: true }),
    text('district', 'District', 'Kecamatan'),
    text('city', 'City', 'Kota'),
    text('location', 'Location', 'Lokasi'),
    text('description', 'Note', 'Keterangan', { pushable: true }),
    text('shipper_status', 'Shipper', 'Shipper'),
    id('id', 'Supplier ID', 'ID supplier'),
  ],
});
