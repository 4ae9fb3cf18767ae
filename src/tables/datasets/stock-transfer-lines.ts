import { catalogue } from '../../api/catalogue';
import { type LineRecord, linesDataset } from '../lines-dataset';
import { columnsOf } from '../record-column';

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
  usual: { start_date: 'today-30', end_date: 'today' },
  period: { from: 'start_date', to: 'end_date' },
  incremental: { fromFilter: 'start_date', column: 'created_at', overlapDays: 7 },
  idColumn: 'id',
  columns: [
    moment('created_at', 'Date', 'Tanggal', { read: ({ parent }) => parent.created_at }),
    text('description', 'Transfer', 'Transfer', { widthPixels: 200, read: ({ parent }) => parent.description }),
    text('origin_warehouse.name', 'From', 'Dari gudang', { read: ({ parent }) => parent.origin_warehouse.name }),
    text('destination_warehouse.name', 'To', 'Ke gudang', { read: ({ parent }) => parent.destination_warehouse.name }),
    text('sku', 'SKU', 'SKU', { widthPixels: 130, read: ({ line }) => line.sku }),
    text('product_name', 'Product', 'Produk', { widthPixels: 220, read: ({ line }) => line.product_name }),
    text('variant_name', 'Variation', 'Variasi', { widthPixels: 110, read: ({ line }) => line.variant_name }),
    quantity('transfered_stock', 'Moved', 'Jumlah pindah', { read: ({ line }) => line.transfered_stock }),
    id('origin_warehouse.id', 'From warehouse ID', 'ID gudang asal', {
      read: ({ parent }) => parent.origin_warehouse.id,
    }),
    id('destination_warehouse.id', 'To warehouse ID', 'ID gudang tujuan', {
      read: ({ parent }) => parent.destination_warehouse.id,
    }),
    id('variation_id', 'Variation ID', 'ID variasi', { read: ({ line }) => line.variation_id }),
    id('stock_transfer_id', 'Transfer ID', 'ID transfer', { read: ({ parent }) => parent.id }),
    id('id', 'Line ID', 'ID rincian', { widthPixels: 140, read: ({ parent, line }) => `${parent.id}:${line.id}` }),
  ],
});
