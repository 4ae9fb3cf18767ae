import { catalogue } from '../../api/catalogue';
import type { Warehouse } from '../../api/resources/warehouse';
import { listDataset } from '../list-dataset';
import { columnsOf } from '../record-column';

const { id, text } = columnsOf<Warehouse>();

/** Warehouses, the main one included, a row each. */
export const warehouses = listDataset({
  id: 'warehouses',
  title: { en: 'Warehouses', id: 'Gudang' },
  summary: {
    en: 'Where the goods are kept, the main warehouse included',
    id: 'Tempat barang disimpan, termasuk gudang utama',
  },
  group: 'products',
  endpoint: catalogue.warehouse.list,
  usual: { with_main_warehouse: true },
  idColumn: 'id',
  columns: [
    text('warehouse', 'Warehouse', 'Gudang', { widthPixels: 200 }),
    text('address', 'Address', 'Alamat', { widthPixels: 280 }),
    id('supplier_id', 'Supplier ID', 'ID supplier'),
    id('id', 'Warehouse ID', 'ID gudang'),
  ],
});
