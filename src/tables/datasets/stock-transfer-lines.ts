import { catalogue } from '../../api/catalogue';
import { type LineRecord, linesDataset } from '../lines-dataset';
import { columnsOf } from '../record-column';
import { latestDaysAnew } from './latest-days';

const { list, lines } = catalogue.stockTransfer;
const { id, text, quantity, moment } = columnsOf<LineRecord<typeof list, typeof lines>>();

/** What each stock transfer of a period moved, a row for each variation. */
export const stockTransferLines = linesDataset({
  id: 'stock-transfer-lines',
  title: { en: 'Stock transfer lines', id: 'Rincian transfer stok' },
  summary: {
    en: 'How much of each variation the stock transfers of a period moved',
    id: 'Jumlah tiap variasi yang dipindahkan antargudang dalam satu periode',
  },
  group: 'products',
  parents: list,
  lines,
  ...latestDaysAnew(30, 'created_at'),
  columns: [
    moment('created_at', 'Date', 'Tanggal'),
    text('description', 'Transfer', 'Transfer', { widthPixels: 200 }),
    text('origin_warehouse.name', 'From', 'Dari gudang'),
    text('destination_warehouse.name', 'To', 'Ke gudang'),
    text('sku', 'SKU', 'SKU'),
    text('product_name', 'Product', 'Produk', { widthPixels: 220 }),
    text('variant_name', 'Variation', 'Variasi'),
    quantity('transfered_stock', 'Moved', 'Jumlah pindah'),
    id('origin_warehouse.id', 'From warehouse ID', 'ID gudang asal'),
    id('destination_warehouse.id', 'To warehouse ID', 'ID gudang tujuan'),
    id('variation_id', 'Variation ID', 'ID variasi'),
    id('parent_id', 'Transfer ID', 'ID transfer'),
    id('id', 'Line ID', 'ID rincian'),
  ],
});
