import { catalogue } from '../../../api/catalogue';
import { type LineRecord, linesDataset } from '../../lines-dataset';
import { columnsOf } from '../../record-column';
import { latestDaysAnew } from '../latest-days';

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
  ...latestDaysAnew(30, 'created_at'),
  columns: [
    moment('created_at', { en: 'Date', id: 'Tanggal' }),
    text('description', { en: 'Stock opname', id: 'Stok opname' }, { widthPixels: 200 }),
    text('warehouse.name', { en: 'Warehouse', id: 'Gudang' }),
    text('sku', { en: 'SKU', id: 'SKU' }),
    text('full_name', { en: 'Product', id: 'Produk' }, { widthPixels: 240 }),
    quantity('stock_adjustment.system_stock', { en: 'Before', id: 'Stok sebelumnya' }),
    quantity('stock_adjustment.warehouse_stock', { en: 'Counted', id: 'Hasil hitung' }),
    quantity('stock_adjustment.changed_stock', { en: 'Change', id: 'Selisih' }),
    text('progress_status', { en: 'Progress', id: 'Status proses' }),
    id('warehouse.id', { en: 'Warehouse ID', id: 'ID gudang' }),
    id('variation_id', { en: 'Variation ID', id: 'ID variasi' }),
    id('parent_id', { en: 'Stock opname ID', id: 'ID stok opname' }),
    id('id', { en: 'Line ID', id: 'ID rincian' }),
  ],
});
