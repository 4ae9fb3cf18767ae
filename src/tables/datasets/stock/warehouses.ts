import { catalogue } from '../../../api/catalogue';
import type { Warehouse } from '../../../api/resources/goods/warehouse';
import { listDataset } from '../../list-dataset';
import { columnsOf, entryColumn } from '../../record-column';
import type { Column } from '../../table';

const { list, update } = catalogue.warehouse;
const { id, text } = columnsOf<Warehouse, typeof update>();

/** Who looks after a warehouse: what an update takes and no answer tells. */
export const adminsColumn = '#admins';

const admins: Column = {
  ...{ key: adminsColumn, kind: 'text', widthPixels: 120, pushable: false, isEntry: true },
  title: { en: 'Admin IDs', id: 'ID admin' },
  note: {
    en: 'Goes along with a change of the name or supplier, since Ngorder sets the admins again each time: the IDs of all of them, for instance 12; 34. The data "Staff" show the IDs.',
    id: 'Ikut diterapkan saat nama atau supplier diubah, karena Ngorder selalu menetapkan ulang adminnya: ID semua admin, misalnya 12; 34. ID-nya ada di data "Admin toko".',
  },
};

/** Warehouses, the main one included, a row each. */
export const warehouses = listDataset({
  id: 'warehouses',
  title: { en: 'Warehouses', id: 'Gudang' },
  summary: {
    en: 'Where the goods are kept, the main warehouse included',
    id: 'Tempat barang disimpan, termasuk gudang utama',
  },
  group: 'products',
  endpoint: list,
  usual: { with_main_warehouse: true },
  idColumn: 'id',
  update: { endpoint: update, idParameter: 'id' },
  columns: [
    text('warehouse', { en: 'Warehouse', id: 'Gudang' }, { widthPixels: 200, sets: 'warehouse' }),
    entryColumn(admins),
    text('address', { en: 'Address', id: 'Alamat' }, { widthPixels: 280 }),
    id('supplier_id', { en: 'Supplier ID', id: 'ID supplier' }, { sets: 'supplier_id' }),
    id('id', { en: 'Warehouse ID', id: 'ID gudang' }),
  ],
});
