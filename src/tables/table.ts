import type { Cell } from '../google/ports';
import type { Language } from '../text/message';

/** What a column holds decides its number format: texts and ids are kept as text, so that no zero is lost and nothing runs. */
export type ColumnKind = 'id' | 'text' | 'money' | 'quantity' | 'difference';

/** A column of ours in a tab. */
export interface Column {
  /** Stable, travels with the column as developer metadata: `sku`, `stock:0`. */
  readonly key: string;
  readonly kind: ColumnKind;
  readonly title: Readonly<Record<Language, string>>;
  readonly widthPixels: number;
  /** The warehouse that the column is about, by name, where it is about one. */
  readonly place?: string;
  /** Whether an edit in this column can be pushed to the shop; only such columns have a baseline. */
  readonly pushable: boolean;
  /** Whether the column is for what a person writes: a pull makes it, and never writes into it. */
  readonly isEntry?: boolean;
}

export interface TableRow {
  /** The record's id, unique within the table. */
  readonly id: string;
  /** One cell per column, in the columns' order; `''` where the shop has nothing. */
  readonly cells: readonly Cell[];
}

/** Records as rows, all of them, ready to land in a tab. */
export interface Table {
  readonly columns: readonly Column[];
  /** The column that holds the row's id. */
  readonly idColumn: string;
  readonly rows: readonly TableRow[];
}

export const numberFormats: Readonly<Record<ColumnKind, string>> = {
  id: '@',
  text: '@',
  money: '"Rp"#,##0',
  quantity: '#,##0',
  difference: '+#,##0;-#,##0',
};

/** Whether cells of the column hold text whatever it looks like. */
export const isTextual = (kind: ColumnKind): boolean => numberFormats[kind] === '@';

/** What to hand to the sheet for a cell: text in a number column is marked as text, lest the sheet read it as a number or run it. */
export function cellToWrite(
  column: Column,
  cell: { readonly value: Cell; readonly formula: string } | undefined,
): Cell {
  if (!cell) return '';
  if (cell.formula !== '') return cell.formula;
  return typeof cell.value === 'string' && cell.value !== '' && !isTextual(column.kind) ? `'${cell.value}` : cell.value;
}

/** The column in which every row's latest news stands: kept edits, verdicts of a push, records that are gone. */
export const resultColumn: Column = {
  key: '#result',
  kind: 'text',
  title: { en: 'Ngorder', id: 'Ngorder' },
  widthPixels: 260,
  pushable: false,
};

/** News that the next pull may replace begins with this sign; verdicts of a push do not, and stay. */
export const newsSign = '●';
