import { catalogue } from '../../../api/catalogue';
import type { ProductHistory } from '../../../api/resources/goods/product';
import { mainWarehouseId } from '../../../api/resources/goods/warehouse';
import { type Dataset, type FoundRow, readQuery, readTask } from '../../dataset';
import { changeFilter, filtersOf } from '../../filters-of';
import { textOf } from '../../plain-value';
import { cellsOf, columnsOf, withoutReaders } from '../../record-column';

/** One movement; the main warehouse, which the shop leaves unnamed here, by its name. */
interface Movement extends ProductHistory {
  readonly variation_id: unknown;
}

const { history } = catalogue.product;
const warehouses = catalogue.warehouse.list;
const { id, text, quantity, day } = columnsOf<Movement>();
const change = ({ stock }: ProductHistory): number => Number(stock.in) - Number(stock.out);

const columns = [
  day('date', { en: 'Date', id: 'Tanggal' }),
  text('detail.description', { en: 'Reason', id: 'Keterangan' }, { widthPixels: 260 }),
  quantity('change', { en: 'Change', id: 'Perubahan' }, { read: change }),
  quantity('stock.last', { en: 'Stock after', id: 'Stok akhir' }),
  text('warehouse.name', { en: 'Warehouse', id: 'Gudang' }),
  text('user', { en: 'By', id: 'Oleh' }, { widthPixels: 180 }),
  quantity('stock.in', { en: 'In', id: 'Masuk' }),
  quantity('stock.out', { en: 'Out', id: 'Keluar' }),
  id('detail.id_order', { en: 'Order ID', id: 'ID pesanan' }),
  id('detail.stock_opname_id', { en: 'Stock opname ID', id: 'ID stok opname' }),
  id('warehouse.id', { en: 'Warehouse ID', id: 'ID gudang' }),
  id('variation_id', { en: 'Variation ID', id: 'ID variasi' }),
];

const idColumn = 'id';
/** Enough for all that tells movements apart, the better part of a long reason included. */
const longestId = 500;

/** How the stock of one variation came about, the latest first. */
export const stockHistory: Dataset = {
  id: 'stock-history',
  title: { en: 'Stock history', id: 'Riwayat stok' },
  summary: {
    en: 'What changed the stock of one variation: when, by how much, why and by whom',
    id: 'Perubahan stok satu variasi: kapan, berapa, mengapa, dan oleh siapa',
  },
  group: 'products',
  filters: changeFilter(filtersOf(history, { start_date: 'today-29', end_date: 'today' }), 'id', {
    title: { en: 'Variation ID', id: 'ID variasi' },
  }),
  idColumn,
  columns: () => [...withoutReaders(columns), ...withoutReaders([id(idColumn, { en: 'Row ID', id: 'ID baris' })])],
  // The warehouses first: movements leave the main one without a name.
  start: () => [readTask('warehouses', warehouses, { with_main_warehouse: true })],
  queries: {
    warehouses: readQuery(warehouses, {
      understand: (found, _task, filters) => {
        const mainWarehouse = found.find((one) => one.id === mainWarehouseId)?.warehouse ?? '';
        return { next: [{ query: 'movements', input: filters, carry: [{ mainWarehouse }] }] };
      },
    }),
    movements: readQuery(history, {
      period: { from: 'start_date', to: 'end_date' },
      numbersAlike: true,
      carries: { keys: ['mainWarehouse'], rows: 'one' },
      understand: (movements, { input, carry: [known] = [] }) => ({
        rows: movements.map((movement) => rowOf(movement, input.id, String(known?.mainWarehouse ?? ''))),
        counts: { records: movements.length },
      }),
    }),
  },
};

/** Movements have no id: all that is known of one names it. Only those that are alike in everything share an id, and are numbered. */
function rowOf(movement: ProductHistory, variationId: unknown, mainWarehouse: string): FoundRow {
  const warehouse = movement.warehouse.id === null ? { id: mainWarehouseId, name: mainWarehouse } : movement.warehouse;
  const cells = cellsOf(columns, { ...movement, warehouse, variation_id: variationId });
  const name = columns.map(({ key }) => textOf(cells[key])).join(' · ');
  const rowId = name.slice(0, longestId);
  return { id: rowId, cells: { ...cells, [idColumn]: rowId } };
}
