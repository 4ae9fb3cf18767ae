import { catalogue } from '../../../api/catalogue';
import type { StockOpname } from '../../../api/resources/goods/stock-opname';
import { listDataset } from '../../list-dataset';
import { columnsOf } from '../../record-column';
import { latestDaysAnew } from '../latest-days';

const { id, text, quantity, moment } = columnsOf<StockOpname>();

/** Stock opnames of a period, a row each. */
export const stockOpnames = listDataset({
  id: 'stock-opnames',
  title: { en: 'Stock opnames', id: 'Stok opname' },
  summary: {
    en: 'Stock opnames of a period: where, how many variations, whether done',
    id: 'Stok opname satu periode: gudang, jumlah variasi, dan status prosesnya',
  },
  group: 'products',
  endpoint: catalogue.stockOpname.list,
  ...latestDaysAnew(30, 'created_at'),
  idColumn: 'id',
  columns: [
    moment('created_at', { en: 'Date', id: 'Tanggal' }),
    text('description', { en: 'Description', id: 'Keterangan' }, { widthPixels: 260 }),
    text('warehouse.name', { en: 'Warehouse', id: 'Gudang' }),
    quantity('variation_total', { en: 'Variations', id: 'Jumlah variasi' }),
    text('progress_status', { en: 'Progress', id: 'Status proses' }, { codes: 'count_status' }),
    id('warehouse.id', { en: 'Warehouse ID', id: 'ID gudang' }),
    id('id', { en: 'Stock opname ID', id: 'ID stok opname' }),
  ],
});
