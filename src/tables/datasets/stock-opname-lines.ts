import { catalogue } from '../../api/catalogue';
import { type LineRecord, linesDataset } from '../lines-dataset';
import { columnsOf } from '../record-column';
import { latestDaysAnew } from './latest-days';

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
    moment('created_at', 'Date', 'Tanggal'),
    text('description', 'Stock opname', 'Stok opname', { widthPixels: 200 }),
    text('warehouse.name', 'Warehouse', 'Gudang'),
    text('sku', 'SKU', 'SKU'),
    text('full_name', 'Product', 'Produk', { widthPixels: 240 }),
    quantity('stock_adjustment.system_stock', 'Before', 'Stok sebelumnya'),
    quantity('stock_adjustment.warehouse_stock', 'Counted', 'Hasil hitung'),
    quantity('stock_adjustment.changed_stock', 'Change', 'Selisih'),
    text('progress_status', 'Progress', 'Status proses'),
    id('warehouse.id', 'Warehouse ID', 'ID gudang'),
    id('variation_id', 'Variation ID', 'ID variasi'),
    id('parent_id', 'Stock opname ID', 'ID stok opname'),
    id('id', 'Line ID', 'ID rincian'),
  ],
});
