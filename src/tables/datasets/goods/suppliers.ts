import { catalogue } from '../../../api/catalogue';
import type { SupplierList } from '../../../api/resources/goods/supplier';
import { listDataset } from '../../list-dataset';
import { columnsOf } from '../../record-column';
import { phoneOption } from '../phone-option';

const { list, update } = catalogue.supplier;
const { id, text } = columnsOf<SupplierList, typeof update>();

/** Suppliers, a row each. */
export const suppliers = listDataset({
  id: 'suppliers',
  title: { en: 'Suppliers', id: 'Supplier' },
  summary: { en: 'Suppliers with contact and address', id: 'Supplier beserta kontak dan alamat' },
  group: 'products',
  endpoint: list,
  idColumn: 'id',
  shown: { isLookedUp: true },
  update: { endpoint: update, idParameter: 'supplier_id' },
  columns: [
    text('name', { en: 'Name', id: 'Nama' }, { widthPixels: 200, sets: 'name' }),
    text('phone', { en: 'Phone', id: 'Telepon' }, phoneOption),
    text('address', { en: 'Address', id: 'Alamat' }, { widthPixels: 240, sets: 'address' }),
    text('district', { en: 'District', id: 'Kecamatan' }),
    text('city', { en: 'City', id: 'Kota' }),
    text('location', { en: 'Location', id: 'Lokasi' }),
    text('description', { en: 'Note', id: 'Keterangan' }, { sets: 'description' }),
    text('shipper_status', { en: 'Shipper', id: 'Shipper' }),
    id('id', { en: 'Supplier ID', id: 'ID supplier' }),
  ],
});
