import { catalogue } from '../../api/catalogue';
import type { StockOpname } from '../../api/resources/stock-opname';
import { listDataset } from '../list-dataset';
import { columnsOf } from '../record-column';
import { latestDaysAnew } from './latest-days';

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
    moment('created_at', 'Date', 'Tanggal'),
    text('description', 'Description', 'Keterangan', { widthPixels: 260 }),
    text('warehouse.name', 'Warehouse', 'Gudang'),
    quantity('variation_total', 'Variations', 'Jumlah variasi'),
    text('progress_status', 'Progress', 'Status proses'),
    id('warehouse.id', 'Warehouse ID', 'ID gudang'),
    id('id', 'Stock opname ID', 'ID stok opname'),
  ],
});
