import { catalogue } from '../../../api/catalogue';
import type { StockOpname, StockOpnameLine } from '../../../api/resources/goods/stock-opname';
import { linesDataset } from '../../lines-dataset';
import { columnsOf } from '../../record-column';
import { latestDaysAnew } from '../latest-days';

const { list, lines } = catalogue.stockOpname;
const ofParent = columnsOf<StockOpname>();
const ofLine = columnsOf<StockOpnameLine>();

/** What each stock opname of a period counted, a row for each variation. */
export const stockOpnameLines = linesDataset({
  id: 'stock-opname-lines',
  title: { en: 'Stock opname items', id: 'Rincian stok opname' },
  summary: {
    en: 'What each stock opname of a period counted, and what it replaced',
    id: 'Hasil hitung tiap stok opname satu periode beserta stok yang digantinya',
  },
  group: 'products',
  shown: { leads: ['sku', 'full_name'] },
  parents: list,
  lines,
  ...latestDaysAnew(30, 'created_at'),
  columns: [
    { carried: ofParent.moment('created_at', { en: 'Date', id: 'Tanggal' }) },
    { carried: ofParent.text('description', { en: 'Stock opname', id: 'Stok opname' }, { widthPixels: 200 }) },
    { carried: ofParent.text('warehouse.name', { en: 'Warehouse', id: 'Gudang' }) },
    { own: ofLine.text('sku', { en: 'SKU', id: 'SKU' }) },
    { own: ofLine.text('full_name', { en: 'Product', id: 'Produk' }, { widthPixels: 240 }) },
    { own: ofLine.quantity('stock_adjustment.system_stock', { en: 'Before', id: 'Stok sebelumnya' }) },
    { own: ofLine.quantity('stock_adjustment.warehouse_stock', { en: 'Counted', id: 'Hasil hitung' }) },
    { own: ofLine.quantity('stock_adjustment.changed_stock', { en: 'Change', id: 'Selisih' }) },
    { carried: ofParent.text('progress_status', { en: 'Progress', id: 'Status proses' }, { codes: 'count_status' }) },
    { carried: ofParent.id('warehouse.id', { en: 'Warehouse ID', id: 'ID gudang' }) },
    { own: ofLine.id('variation_id', { en: 'Variation ID', id: 'ID variasi' }) },
  ],
  parentIdTitle: { en: 'Stock opname ID', id: 'ID stok opname' },
});
