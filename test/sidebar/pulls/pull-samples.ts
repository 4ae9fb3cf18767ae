import type { ColumnView, DatasetView, FilterView, PullSummary } from '../../../src/sidebar/shell/server/rpc-views';

export const filterOf = (facts: Partial<FilterView> & Pick<FilterView, 'name'>): FilterView => ({
  title: facts.name,
  type: 'text',
  values: null,
  isOpen: false,
  names: null,
  required: false,
  usual: null,
  min: null,
  max: null,
  ...facts,
});

export const datasetOf = (facts: Partial<DatasetView> = {}): DatasetView => ({
  id: 'orders',
  title: 'Pesanan',
  summary: 'Pesanan satu periode dengan status bayar, proses, dan resi',
  group: 'orders',
  isIncremental: true,
  usualMode: 'update',
  hasKnownColumns: true,
  period: { from: 'start_date', to: 'end_date' },
  listForms: null,
  filters: [
    filterOf({ name: 'keyword', title: 'Cari' }),
    filterOf({ name: 'payment_status', title: 'Pembayaran', values: ['UNPAID', 'PAID', 'INSTALLMENT'] }),
    filterOf({ name: 'start_date', title: 'Dari', type: 'date', usual: 'today-30' }),
    filterOf({ name: 'end_date', title: 'Sampai', type: 'date', usual: 'today' }),
    filterOf({ name: 'customer_category_code', title: 'Kategori pelanggan', values: ['N', 'Y', 'D'], isOpen: true }),
    filterOf({ name: 'expedition_id', title: 'Ekspedisi', type: 'integer', values: ['1', '2', '98'] }),
    filterOf({ name: 'warehouse_id', title: 'Gudang', type: 'integer' }),
  ],
  ...facts,
});

export const columnsOf = (...keys: readonly string[]): readonly ColumnView[] =>
  keys.map((key) => ({
    ...{
      key,
      kind: 'text',
      title: `Kolom ${key}`,
      pushable: false,
      isSeldom: false,
      isAnyOf: false,
      values: null,
      names: null,
    },
    comparisons: [
      { is: 'is', text: 'adalah' },
      { is: 'contains', text: 'berisi' },
      { is: 'empty', text: 'kosong' },
    ],
  }));

export const summaryOf = (facts: Partial<PullSummary> = {}): PullSummary => ({
  status: 'finished',
  dataset: 'variations',
  tabId: 11,
  tabName: 'Variasi',
  counts: {},
  rows: 10,
  newRows: 0,
  changedCells: 0,
  keptEdits: 0,
  vanishedRows: 0,
  asksAll: false,
  calls: 1,
  pulledAt: 0,
  ...facts,
});
