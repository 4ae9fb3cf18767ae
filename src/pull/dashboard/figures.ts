import type { ReportGet } from '../../api/resources/shop/report';
import { readMoney } from '../../api/values/read-number';
import type { FoundRow } from '../../tables/dataset';
import type { Column, PlainCell } from '../../tables/table';
import type { Language } from '../../text/message';

type Words = Readonly<Record<Language, string>>;

/** A headline number, or name, of the dashboard. */
export interface Figure {
  readonly title: Words;
  readonly kind: Column['kind'];
  readonly value: PlainCell;
  /** The same of the period before, where growing or shrinking means something. */
  readonly before?: PlainCell;
  /** Less of it is better. */
  readonly isCost?: boolean;
  /** What to say below it instead of how it changed. */
  readonly remark?: Words;
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
  const compared = (title: Words, read: (facts: PeriodFacts) => unknown, kind: Column['kind'] = 'money'): Figure => ({
    title,
    kind,
    value: amount(read(now)),
    before: amount(read(before)),
  });
  const { product, customer } = best;
  return [
    [
      compared(firstFigureTitle, ({ report }) => report.gross_sales.nominal),
      compared({ en: 'Net sales', id: 'Penjualan bersih' }, ({ report }) => report.net_sales.nominal),
      compared({ en: 'Gross profit', id: 'Laba kotor' }, ({ report }) => report.gross_profit.nominal),
      compared({ en: 'Net profit', id: 'Laba bersih' }, ({ report }) => report.net_profit.nominal),
      compared({ en: 'Orders', id: 'Pesanan' }, ({ orders }) => orders, 'quantity'),
      leader({ en: 'Top product', id: 'Produk terlaris' }, product, 'sold_items', { en: 'sold', id: 'terjual' }),
    ],
    [
      {
        ...compared({ en: 'Unpaid', id: 'Belum dibayar' }, ({ report }) => report.gross_sales.unpaid),
        isCost: true,
      },
      { ...compared({ en: 'Expenses', id: 'Pengeluaran' }, ({ report }) => report.expense.nominal), isCost: true },
      { ...compared({ en: 'Shipping costs', id: 'Ongkir' }, ({ report }) => report.postage), isCost: true },
      standing({ en: 'Stock now', id: 'Stok saat ini' }, 'quantity', now.report.product.total_stock),
      standing({ en: 'Value of stock', id: 'Nilai stok' }, 'money', now.report.product.assets),
      leader({ en: 'Top customer', id: 'Pelanggan teratas' }, customer, 'total_order', {
        en: 'orders',
        id: 'pesanan',
      }),
    ],
  ];
}

const amount = (value: unknown): PlainCell => readMoney(value) ?? '';

/** What is so now, whatever the period. */
const standing = (title: Words, kind: Column['kind'], value: unknown): Figure => ({
  title,
  kind,
  value: amount(value),
  remark: { en: '', id: '' },
});

/** The first of a ranking. */
function leader(title: Words, row: FoundRow | undefined, countKey: string, unit: Words): Figure {
  const count = row?.cells[countKey];
  const remark =
    count === undefined || count === '' ? { en: '', id: '' } : { en: `${count} ${unit.en}`, id: `${count} ${unit.id}` };
  return { title, kind: 'text', value: row?.cells.name ?? '—', remark };
}
