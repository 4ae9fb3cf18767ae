import { catalogue } from '../../../api/catalogue';
import { type LineRecord, linesDataset } from '../../lines-dataset';
import { columnsOf } from '../../record-column';
import { latestDaysAnew } from '../latest-days';

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
    moment('created_at', { en: 'Date', id: 'Tanggal' }),
    text('description', { en: 'Transfer', id: 'Transfer' }, { widthPixels: 200 }),
    text('origin_warehouse.name', { en: 'From', id: 'Dari gudang' }),
    text('destination_warehouse.name', { en: 'To', id: 'Ke gudang' }),
    text('sku', { en: 'SKU', id: 'SKU' }),
    text('product_name', { en: 'Product', id: 'Produk' }, { widthPixels: 220 }),
    text('variant_name', { en: 'Variation', id: 'Variasi' }),
    quantity('transfered_stock', { en: 'Moved', id: 'Jumlah pindah' }),
    id('origin_warehouse.id', { en: 'From warehouse ID', id: 'ID gudang asal' }),
    id('destination_warehouse.id', { en: 'To warehouse ID', id: 'ID gudang tujuan' }),
    id('variation_id', { en: 'Variation ID', id: 'ID variasi' }),
    id('parent_id', { en: 'Transfer ID', id: 'ID transfer' }),
    id('id', { en: 'Line ID', id: 'ID rincian' }),
  ],
});
