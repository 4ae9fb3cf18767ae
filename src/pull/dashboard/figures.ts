import type { ReportGet } from '../../api/resources/shop/report';
import { readMoney } from '../../api/values';
import type { FoundRow } from '../../tables/dataset';
import type { Column, PlainCell } from '../../tables/table';
import type { Language } from '../../text/message';

/** A headline number, or name, of the dashboard. */
export interface Figure {
  readonly title: Readonly<Record<Language, string>>;
  readonly kind: Column['kind'];
  readonly value: PlainCell;
  /** The same of the period before, where growing or shrinking means something. */
  readonly before?: PlainCell;
  /** Less of it is better. */
  readonly isCost?: boolean;
  /** What to say below it instead of how it changed. */
  readonly remark?: Readonly<Record<Language, string>>;
}

/** What the shop answered about one period. */
export interface PeriodFacts {
  readonly report: ReportGet;
  /** Orders that were not cancelled. */
  readonly orders: number;
}

export interface BestFacts {
  readonly product: FoundRow | undefined;
  readonly customer: FoundRow | undefined;
}

/** By which the dashboard is found on its tab. */
export const firstFigureTitle = { en: 'Gross sales', id: 'Penjualan kotor' } as const;

/** Two rows of six, as they stand on the dashboard. */
export function figuresOf(now: PeriodFacts, before: PeriodFacts, best: BestFacts): readonly (readonly Figure[])[] {
  const compared = (
    en: string,
    id: string,
    read: (facts: PeriodFacts) => unknown,
    kind: Column['kind'] = 'money',
  ): Figure => ({ title: { en, id }, kind, value: amount(read(now)), before: amount(read(before)) });
  const { product, customer } = best;
  return [
    [
      compared(firstFigureTitle.en, firstFigureTitle.id, ({ report }) => report.gross_sales.nominal),
      compared('Net sales', 'Penjualan bersih', ({ report }) => report.net_sales.nominal),
      compared('Gross profit', 'Laba kotor', ({ report }) => report.gross_profit.nominal),
      compared('Net profit', 'Laba bersih', ({ report }) => report.net_profit.nominal),
      compared('Orders', 'Pesanan', ({ orders }) => orders, 'quantity'),
      leader('Best product', 'Produk terlaris', product, 'sold_items', ['sold', 'terjual']),
    ],
    [
      {
        ...compared('Not paid yet', 'Belum dibayar', ({ report }) => report.gross_sales.unpaid),
        isCost: true,
      },
      { ...compared('Expenses', 'Pengeluaran', ({ report }) => report.expense.nominal), isCost: true },
      compared('Shipping costs', 'Ongkos kirim', ({ report }) => report.postage),
      standing('Stock now', 'Stok saat ini', 'quantity', now.report.product.total_stock),
      standing('Value of stock', 'Nilai stok', 'money', now.report.product.assets),
      leader('Best customer', 'Pelanggan terbaik', customer, 'total_order', ['orders', 'pesanan']),
    ],
  ];
}

const amount = (value: unknown): PlainCell => readMoney(value) ?? '';

/** What is so now, whatever the period. */
const standing = (en: string, id: string, kind: Column['kind'], value: unknown): Figure => ({
  title: { en, id },
  kind,
  value: amount(value),
  remark: { en: 'as of now', id: 'per saat ini' },
});

/** The first of a ranking. */
function leader(
  en: string,
  id: string,
  row: FoundRow | undefined,
  countKey: string,
  [enUnit, idUnit]: readonly [string, string],
): Figure {
  const count = row?.cells[countKey];
  const remark =
    count === undefined || count === '' ? { en: '', id: '' } : { en: `${count} ${enUnit}`, id: `${count} ${idUnit}` };
  return { title: { en, id }, kind: 'text', value: row?.cells.name ?? '—', remark };
}
