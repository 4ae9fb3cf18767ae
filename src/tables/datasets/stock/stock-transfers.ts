import { catalogue } from '../../../api/catalogue';
import type { StockTransferList } from '../../../api/resources/goods/stock-transfer';
import { listDataset } from '../../list-dataset';
import { columnsOf } from '../../record-column';
import { latestDaysAnew } from '../latest-days';

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
    moment('created_at', { en: 'Date', id: 'Tanggal' }),
    text('description', { en: 'Description', id: 'Keterangan' }, { widthPixels: 260 }),
    text('origin_warehouse.name', { en: 'From', id: 'Dari gudang' }),
    text('destination_warehouse.name', { en: 'To', id: 'Ke gudang' }),
    id('origin_warehouse.id', { en: 'From warehouse ID', id: 'ID gudang asal' }),
    id('destination_warehouse.id', { en: 'To warehouse ID', id: 'ID gudang tujuan' }),
    id('id', { en: 'Transfer ID', id: 'ID transfer' }),
  ],
});
