import { catalogue } from '../../api/catalogue';
import type { StockTransferList } from '../../api/resources/stock-transfer';
import { listDataset } from '../list-dataset';
import { columnsOf } from '../record-column';

const { id, text, moment } = columnsOf<StockTransferList>();

/** Stock transfers of a period, a row each. */
export const stockTransfers = listDataset({
  id: 'stock-transfers',
  title: { en: 'Stock transfers', id: 'Transfer stok' },
  summary: {
    en: 'Stock moved from one warehouse to another in a period',
    id: 'Pemindahan stok antargudang dalam satu periode',
  },
  group: 'products',
  endpoint: catalogue.stockTransfer.list,
  usual: { start_date: 'today-30', end_date: 'today' },
  period: { from: 'start_date', to: 'end_date' },
  incremental: { fromFilter: 'start_date', column: 'created_at', overlapDays: 7 },
  idColumn: 'id',
  columns: [
    moment('created_at', 'Date', 'Tanggal'),
    text('description', 'Description', 'Keterangan', { widthPixels: 260 }),
    text('origin_warehouse.name', 'From', 'Dari gudang'),
    text('destination_warehouse.name', 'To', 'Ke gudang'),
    id('origin_warehouse.id', 'From warehouse ID', 'ID gudang asal'),
    id('destination_warehouse.id', 'To warehouse ID', 'ID gudang tujuan'),
    id('id', 'Transfer ID', 'ID transfer'),
  ],
});
