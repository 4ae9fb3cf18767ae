import type { Endpoint } from '../api/endpoint';
import type { ParameterPath } from '../api/parameter-path';
import type { CodeList } from '../text/coded-values';
import { toPlainCell } from './plain-value';
import type { Column, ColumnKind, PlainCell } from './table';

/** A column together with where its value stands in a record, and what an edit in it sets. */
export interface RecordColumn<R> extends Column {
  readonly read: (record: R) => unknown;
  readonly sets?: Assignment;
}

/** What a cell's value becomes in the request that changes its record. */
export interface Assignment {
  /** `discount.amount` where it lies within another one. */
  readonly parameter: string;
  /** The only values, as the shop shows them, and how each is sent; whatever the parameter takes when absent. */
  readonly choices?: Readonly<Record<string, string>>;
  /** The kind of the values (`push/values`), where the column's kind does not say it. */
  readonly holds?: string;
}

export interface ColumnOptions<R, E extends Endpoint = never> {
  /** How to find the value; the record's field named like the column when absent. */
  readonly read?: (record: R) => unknown;
  readonly widthPixels?: number;
  /** {@link Column.codes} */
  readonly codes?: CodeList;
  /** {@link Column.isPeriod} */
  readonly isPeriod?: true;
  /** {@link Column.note} */
  readonly note?: NonNullable<Column['note']>;
  /** {@link Column.isSeldomEdited} */
  readonly isSeldomEdited?: true;
  /** The parameter of the endpoint that an edit sets, alone where there is no more to say of it. Only a column that sets one can be pushed. */
  readonly sets?: ParameterPath<E> | (Assignment & { readonly parameter: ParameterPath<E> });
}

const usualWidths: Readonly<Record<ColumnKind, number>> = {
  id: 100,
  text: 150,
  money: 100,
  quantity: 100,
  difference: 100,
  number: 100,
  percent: 100,
  day: 100,
  moment: 130,
  yesNo: 100,
};

/**
 * Columns of records of one shape: `const { text, money } = columnsOf<Supplier>(); text('name', { en: 'Name', id: 'Nama' })`. Keys are
 * stable for ever: tabs, baselines and formulas know columns by them. A number in place of the options is the width in pixels.
 * Where records go back, the endpoint that changes them is named too: `columnsOf<Supplier, typeof update>()`.
 */
export function columnsOf<R, E extends Endpoint = never>() {
  const ofKind =
    (kind: ColumnKind) =>
    (key: string, title: Column['title'], widthOrOptions: number | ColumnOptions<R, E> = {}): RecordColumn<R> => {
      const options: ColumnOptions<R, E> =
        typeof widthOrOptions === 'number' ? { widthPixels: widthOrOptions } : widthOrOptions;
      const { sets } = options;
      return {
        key,
        kind,
        title,
        widthPixels: options.widthPixels ?? usualWidths[kind],
        pushable: sets !== undefined,
        read: options.read ?? ((record) => fieldOf(record, key)),
        ...describedBy(options),
        ...(sets === undefined ? {} : { sets: typeof sets === 'string' ? { parameter: sets } : sets }),
      };
    };
  return {
    id: ofKind('id'),
    text: ofKind('text'),
    money: ofKind('money'),
    quantity: ofKind('quantity'),
    number: ofKind('number'),
    percent: ofKind('percent'),
    day: ofKind('day'),
    moment: ofKind('moment'),
    yesNo: ofKind('yesNo'),
  };
}

type SaysOfItself = 'codes' | 'isPeriod' | 'note' | 'isSeldomEdited';

/** What a column says of itself beside its values. */
const describedBy = ({
  codes,
  isPeriod,
  note,
  isSeldomEdited,
}: Pick<ColumnOptions<never>, SaysOfItself>): Pick<Column, SaysOfItself> => ({
  ...(isPeriod ? { isPeriod } : {}),
  ...(isSeldomEdited ? { isSeldomEdited } : {}),
  ...(codes === undefined ? {} : { codes }),
  ...(note === undefined ? {} : { note }),
});

/** `customer.name` leads into nested objects. */
export function fieldOf(record: unknown, path: string): unknown {
  let value = record;
  for (const name of path.split('.')) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[name];
  }
  return value;
}

/** A column of entries among those of records: it has nothing to read. */
export const entryColumn = (column: Column): RecordColumn<unknown> => ({ ...column, read: () => undefined });

/** A record's cells by column key, each turned into what its column holds. */
export const cellsOf = <R>(columns: readonly RecordColumn<R>[], record: R): Record<string, PlainCell> =>
  Object.fromEntries(columns.map(({ key, kind, read }) => [key, toPlainCell(kind, read(record))]));

/** The columns as plain data, as tabs keep them. */
export const withoutReaders = (columns: readonly RecordColumn<never>[]): Column[] =>
  columns.map(({ read: _, sets: __, ...column }) => column);
