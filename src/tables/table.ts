import type { Cell } from '../google/ports';
import type { CodeList } from '../text/coded-values';
import type { Language } from '../text/message';

/** What a cell means, free of how a sheet keeps it: a day is `2026-03-02`, a moment milliseconds since 1970, nothing is `''`. */
export type PlainCell = string | number | boolean;

/**
 * What a column holds decides its number format. Ids and texts are kept as text, so that no zero is lost and nothing runs; `day` and `moment`
 * are real dates in the sheet; `quantity` is a whole number, `difference` one with its
 * sign, `number` one with decimals, `percent` a share (0.25 is 25 %).
 */
export type ColumnKind =
  | 'id'
  | 'text'
  | 'money'
  | 'quantity'
  | 'difference'
  | 'number'
  | 'percent'
  | 'day'
  | 'moment'
  | 'yesNo';

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
  /** Whether the kind is only a guess, as no record had a value yet; it is found out with the first ones. */
  readonly isGuess?: boolean;
  /** Whether the column is for what a person writes: a pull makes it, and never writes into it. */
  readonly isEntry?: boolean;
  /** Of a column that takes edits: it gets no colour in new tabs, so that those that sellers edit daily stand out. */
  readonly isSeldomEdited?: boolean;
  /** Words that a new column offers in each cell; others may be written all the same. */
  readonly choices?: readonly string[];
  /** The list of Ngorder's codes that its cells hold: a tab may show their names instead. Such a column takes no edits. */
  readonly codes?: CodeList;
  /** Whether its cells show a period, `2026-10-01 – 2026-10-31`, as people write days: `1 Okt 2026 – 31 Okt 2026`. Such a column takes no edits. */
  readonly isPeriod?: true;
  /** What a new column's header tells about it. */
  readonly note?: Readonly<Record<Language, string>>;
}

/** Records as rows, all of them. */
export interface Table {
  readonly columns: readonly Column[];
  /** The column that holds the row's id. */
  readonly idColumn: string;
  readonly rows: TableRows;
  /** Records that were read and do not fit the conditions of the pull: they are in the shop all the same. */
  readonly leftOut?: Pick<TableRows, 'size' | 'has'>;
  /** Of a table whose columns are found out: what was found, and what it means for a tab that has it already. */
  readonly discovery?: Discovery;
}

/** What names the records of a table whose columns are found out. Chosen once, remembered with the tab, and only ever extended. */
export interface RecordIdentity {
  /** What names a record together; none where the answer is a single record and no list. */
  readonly columns: readonly NamingColumn[];
  /** The columns are all that is known of a record: it is named by a digest of them, and those alike in all of them are numbered. */
  readonly isContent?: true;
}

/** A column whose cells are part of a record's name. */
export interface NamingColumn {
  readonly key: string;
  /** How its values are read: as when it was chosen, so that names last. */
  readonly kind: ColumnKind;
}

/** What was found out of records of whatever shape. */
export interface Discovery {
  /** What names them; absent where it was only assumed, as there were too few to tell. */
  readonly identity?: RecordIdentity;
  /** The list whose objects became rows. */
  readonly list?: string;
  /** Columns whose kind turned out to be another than their cells were formatted for. */
  readonly reformatted: readonly string[];
  /** Where the tab's rows may be called by other names than the records are now. */
  readonly renaming?: RowRenaming;
}

/** Finds rows of a tab again whose ids were made in another way. */
export interface RowRenaming {
  /** The column by which the tab's rows were told. */
  readonly from: string;
  /**
   * @param oldIds of the tab's rows, as they stand in the table's id column; `''` where there is none.
   * @param cellOf a cell of a row, from 0; `undefined` where the tab lacks the column.
   * @returns the id of each row; `''` for rows of the person's own.
   */
  readonly ids: (
    oldIds: readonly string[],
    cellOf: (row: number, key: string) => PlainCell | undefined,
  ) => readonly string[];
}

/** Rows in the order in which a new tab shows them; each is made when asked for, so that long tables stay small in memory. */
export interface TableRows {
  readonly size: number;
  readonly ids: () => Iterable<string>;
  readonly has: (id: string) => boolean;
  /** One cell per column, in the columns' order. @throws Error when there is no such row. */
  readonly cells: (id: string) => readonly PlainCell[];
}

export const numberFormats: Readonly<Record<ColumnKind, string>> = {
  id: '@',
  text: '@',
  money: '"Rp"#,##0',
  quantity: '#,##0',
  difference: '+#,##0;-#,##0',
  // {facts §3}: with decimals that may be missing, `#,##0.##`, a whole number would keep its point.
  number: 'general',
  percent: '0.0%',
  day: 'd mmm yyyy',
  moment: 'd mmm yyyy hh:mm',
  yesNo: 'general',
};

/** Whether cells of the column hold text whatever it looks like. */
export const isTextual = (kind: ColumnKind): boolean => numberFormats[kind] === '@';

/** What to hand to the sheet for a cell: text in a number column is marked as text, lest the sheet read it as a number or run it. */
export function cellToWrite(
  column: Pick<Column, 'kind'>,
  cell: { readonly value: Cell; readonly formula: string } | undefined,
): Cell {
  if (!cell) return '';
  if (cell.formula !== '') return cell.formula;
  return typeof cell.value === 'string' && cell.value !== '' && !isTextual(column.kind) ? `'${cell.value}` : cell.value;
}

/** The column in which the latest outcome of every row stands: kept edits, verdicts of a push, records that are gone. */
export const resultColumn: Column = {
  key: '#result',
  kind: 'text',
  title: { en: 'Result', id: 'Hasil' },
  widthPixels: 260,
  pushable: false,
};

/** What a pull writes into the result column begins with one of these signs, and the next pull replaces it; verdicts of a push do not, and stay. */
export const pullResultSign = '●';
/** Of rows whose record is no longer there: formulas pass them over. */
export const vanishedSign = '○';
