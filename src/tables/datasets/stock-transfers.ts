import { catalogue } from '../../api/catalogue';
import type { StockTransferList } from '../../api/resources/stock-transfer';
import { listDataset } from '../list-dataset';
import { columnsOf } from '../record-column';
import { latestDaysAnew } from './latest-days';

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
  ...latestDaysAnew(30, 'created_at'),
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
