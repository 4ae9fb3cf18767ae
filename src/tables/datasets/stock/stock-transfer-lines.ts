import { catalogue } from '../../../api/catalogue';
import type { StockTransferLines, StockTransferList } from '../../../api/resources/goods/stock-transfer';
import { linesDataset } from '../../lines-dataset';
import { columnsOf } from '../../record-column';
import { latestDaysAnew } from '../latest-days';

const { list, lines } = catalogue.stockTransfer;
const ofParent = columnsOf<StockTransferList>();
const ofLine = columnsOf<StockTransferLines>();

/** What each stock transfer of a period moved, a row for each variation. */
export const stockTransferLines = linesDataset({
  id: 'stock-transfer-lines',
  title: { en: 'Stock transfer items', id: 'Rincian transfer stok' },
  summary: {
    en: 'How much of each variation the stock transfers of a period moved',
    id: 'Jumlah tiap variasi yang dipindahkan antargudang dalam satu periode',
  },
  group: 'products',
  shown: { leads: ['sku', 'product_name'] },
  parents: list,
  lines,
  ...latestDaysAnew(30, 'created_at'),
  columns: [
    { carried: ofParent.moment('created_at', { en: 'Date', id: 'Tanggal' }) },
    { carried: ofParent.text('description', { en: 'Transfer', id: 'Transfer' }, { widthPixels: 200 }) },
    { carried: ofParent.text('origin_warehouse.name', { en: 'From', id: 'Dari gudang' }) },
    { carried: ofParent.text('destination_warehouse.name', { en: 'To', id: 'Ke gudang' }) },
    { own: ofLine.text('sku', { en: 'SKU', id: 'SKU' }) },
    { own: ofLine.text('product_name', { en: 'Product', id: 'Produk' }, { widthPixels: 220 }) },
    { own: ofLine.text('variant_name', { en: 'Variation', id: 'Variasi' }) },
    { own: ofLine.quantity('transfered_stock', { en: 'Moved', id: 'Jumlah pindah' }) },
    { carried: ofParent.id('origin_warehouse.id', { en: 'From warehouse ID', id: 'ID gudang asal' }) },
    { carried: ofParent.id('destination_warehouse.id', { en: 'To warehouse ID', id: 'ID gudang tujuan' }) },
    { own: ofLine.id('variation_id', { en: 'Variation ID', id: 'ID variasi' }) },
  ],
  parentIdTitle: { en: 'Transfer ID', id: 'ID transfer' },
});
