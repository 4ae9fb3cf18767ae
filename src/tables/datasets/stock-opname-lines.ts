import { catalogue } from '../../api/catalogue';
import { type LineRecord, linesDataset } from '../lines-dataset';
import { columnsOf } from '../record-column';

const { list, lines } = catalogue.stockOpname;
const { id, text, quantity, moment } = columnsOf<LineRecord<typeof list, typeof lines>>();

/** What each stock opname of a period counted, a row for each variation. */
export const stockOpnameLines = linesDataset({
  id: 'stock-opname-lines',
  title: { en: 'Stock opname lines', id: 'Rincian stok opname' },
  summary: {
    en: 'What each stock opname of a period counted, and what it replaced',
    id: 'Hasil hitung tiap stok opname satu periode beserta stok yang digantinya',
  },
  group: 'products',
  parents: list,
  lines,
  usual: { start_date: 'today-30', end_date: 'today' },
  period: { from: 'start_date', to: 'end_date' },
  incremental: { fromFilter: 'start_date', column: 'created_at', overlapDays: 7 },
  idColumn: 'id',
  columns: [
    moment('created_at', 'Date', 'Tanggal', { read: ({ parent }) => parent.created_at }),
    text('description', 'Stock opname', 'Stok opname', { widthPixels: 200, read: ({ parent }) => parent.description }),
    text('warehouse.name', 'Warehouse', 'Gudang', { read: ({ parent }) => parent.warehouse.name }),
    text('sku', 'SKU', 'SKU', { widthPixels: 130, read: ({ line }) => line.sku }),
    text('full_name', 'Product', 'Produk', { widthPixels: 240, read: ({ line }) => line.full_name }),
    quantity('system_stock', 'Before', 'Stok sebelumnya', { read: ({ line }) => line.stock_adjustment.system_stock }),
    quantity('warehouse_stock', 'Counted', 'Hasil hitung', {
      read: ({ line }) => line.stock_adjustment.warehouse_stock,
    }),
    quantity('changed_stock', 'Change', 'Selisih', { read: ({ line }) => line.stock_adjustment.changed_stock }),
    text('progress_status', 'Progress', 'Status proses', {
      widthPixels: 120,
      read: ({ parent }) => parent.progress_status,
    }),
    id('warehouse.id', 'Warehouse ID', 'ID gudang', { read: ({ parent }) => parent.warehouse.id }),
    id('variation_id', 'Variation ID', 'ID variasi', { read: ({ line }) => line.variation_id }),
    id('stock_opname_id', 'Stock opname ID', 'ID stok opname', { read: ({ parent }) => parent.id }),
    id('id', 'Line ID', 'ID rincian', { widthPixels: 140, read: ({ parent, line }) => `${parent.id}:${line.id}` }),
  ],
});
