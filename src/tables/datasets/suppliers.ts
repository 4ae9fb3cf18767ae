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
    text('name', { en: 'Name', id: 'Nama' }, { widthPixels: 200, pushable: true }),
    text('phone', { en: 'Phone', id: 'Telepon' }, { pushable: true }),
    text('address', { en: 'Address', id: 'Alamat' }, { widthPixels: 240, pushable: true }),
    text('district', { en: 'District', id: 'Kecamatan' }),
    text('city', { en: 'City', id: 'Kota' }),
    text('location', { en: 'Location', id: 'Lokasi' }),
    text('description', { en: 'Note', id: 'Keterangan' }, { pushable: true }),
    text('shipper_status', { en: 'Shipper', id: 'Shipper' }),
    id('id', { en: 'Supplier ID', id: 'ID supplier' }),
  ],
});
