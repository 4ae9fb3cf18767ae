import type { PullDefinition } from '../state/pull-definition';
import { findDataset } from '../tables/dataset-catalogue';
import { canonical } from '../text/canonical';
import type { Language } from '../text/message';

type Texts = Readonly<Record<Language, string>>;

/** A pull that is set up already, for what sellers look up day by day. It keeps its rows to what it is about: they are replaced. */
export interface PullIdea {
  readonly id: string;
  readonly title: Texts;
  /** What its rows are, and where they come from. */
  readonly summary: Texts;
  /** What else sellers type when they look for it, in both languages. */
  readonly words: string;
  readonly definition: PullDefinition;
}

/** What is offered with one click, the daily ones first. */
export const pullIdeas: readonly PullIdea[] = [
  {
    id: 'to-pack',
    title: { en: 'Orders to pack today', id: 'Pesanan hari ini yang harus dikemas' },
    summary: { en: 'Today’s orders without a tracking number yet', id: 'Pesanan hari ini yang belum ada resinya' },
    words: 'siap kirim dikirim packing kemas resi proses hari ini ship pack',
    definition: {
      dataset: 'orders',
      filters: { start_date: 'today', end_date: 'today', order_progress_status: 'NO AWB' },
      conditions: [{ column: 'order_status', is: 'isNot', value: 'CANCELED' }],
      mode: 'replace',
    },
  },
  {
    id: 'low-stock',
    title: { en: 'Stock below 5', id: 'Stok di bawah 5' },
    summary: {
      en: 'Variations of which a warehouse has fewer than 5 left, to restock',
      id: 'Variasi yang sisa stoknya di salah satu gudang kurang dari 5, untuk diisi ulang',
    },
    words: 'menipis habis sedikit hampir minimum minimal restok kulakan persediaan low little running out restock',
    definition: {
      dataset: 'variations',
      filters: {},
      conditions: [{ column: 'anyStock', is: 'below', value: 5 }],
      mode: 'replace',
    },
  },
  {
    id: 'unpaid',
    title: { en: 'Unpaid for more than 3 days', id: 'Belum dibayar lebih dari 3 hari' },
    summary: { en: 'Unpaid orders of the last 60 days', id: 'Pesanan 60 hari terakhir yang perlu ditagih' },
    words: 'piutang utang hutang nunggak tagih tagihan bayar debt overdue',
    definition: {
      dataset: 'orders',
      filters: { start_date: 'today-60', payment_status: 'UNPAID' },
      conditions: [
        { column: 'order_date', is: 'olderThan', value: 3 },
        { column: 'order_status', is: 'isNot', value: 'CANCELED' },
      ],
      mode: 'replace',
    },
  },
  {
    id: 'profit',
    title: { en: 'Profit this month', id: 'Laba bulan ini' },
    summary: {
      en: 'Sales, expenses and profit since the first; up or down as Ngorder says',
      id: 'Penjualan, pengeluaran, dan laba sejak tanggal 1, naik atau turun menurut Ngorder',
    },
    words: 'untung rugi omzet rekap margin bulanan',
    definition: {
      dataset: 'report',
      filters: { start_date: 'month-start', end_date: 'today' },
      mode: 'replace',
    },
  },
  {
    id: 'best-sellers',
    title: { en: 'Best sellers of 30 days', id: 'Terlaris 30 hari' },
    summary: { en: 'SKUs of the last 30 days by pieces sold', id: 'SKU 30 hari terakhir menurut jumlah terjual' },
    words: 'produk barang laris paling laku bestseller populer favorit top popular',
    definition: { dataset: 'best-skus', filters: { start_date: 'today-29', end_date: 'today' }, mode: 'replace' },
  },
];

const isOf = ({ definition }: PullIdea, other: PullDefinition): boolean => canonical(definition) === canonical(other);

/** Those that no tab holds yet. */
export const openIdeas = (tabs: readonly { readonly definition: PullDefinition }[]): readonly PullIdea[] =>
  pullIdeas.filter((idea) => !tabs.some(({ definition }) => isOf(idea, definition)));

/** What a new tab is called: as its idea, where it is just that, else as its dataset. */
export const titleOfPull = (definition: PullDefinition): Texts | undefined =>
  (pullIdeas.find((idea) => isOf(idea, definition)) ?? findDataset(definition.dataset))?.title;
