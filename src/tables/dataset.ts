import type { Endpoint, InputOf, ResultOf } from '../api/endpoint';
import type { Field } from '../api/field';
import type { NameKind } from '../api/named-parameters';
import type { Language, MessageId } from '../text/message';
import type { DatasetUpdate } from './dataset-update';
import type { Column, PlainCell } from './table';

type Texts = Readonly<Record<Language, string>>;

export type DatasetGroup = 'products' | 'orders' | 'shipping' | 'customers' | 'money' | 'shop' | 'reports' | 'other';

/** Something by which a pull can be narrowed: a parameter of its endpoint, with a title for people. */
export type Filter = Field & {
  readonly title: Texts;
  /** What its ids are of, where people know these by name. */
  readonly names?: NameKind;
  /** What is taken when nothing is given: a value, or a day relative to today (`today-30`). */
  readonly usual?: string | number | boolean;
};

export type Filters = Readonly<Record<string, Filter>>;
/** Values for filters, checked and typed, ready for an endpoint. */
export type FilterValues = Readonly<Record<string, unknown>>;

/**
 * A table that can be pulled, as data: which requests begin its reading, what each kind of answer means, and which columns its rows have. One
 * engine reads them all, in waves, and can be cut off after any answer and go on in a later execution; so everything that passes
 * between queries is plain data.
 */
export interface Dataset {
  /** Stable: saved pulls, formulas and tabs refer to it. */
  readonly id: string;
  readonly title: Texts;
  readonly summary: Texts;
  readonly group: DatasetGroup;
  readonly filters: Filters;
  readonly idColumn: string;
  readonly context?: ContextFacts;
  /** `discovered`: the columns arise from the records. */
  readonly columns: ((context: DatasetContext) => readonly Column[]) | 'discovered';
  readonly start: (filters: FilterValues) => readonly ReadTask[];
  readonly queries: Readonly<Record<string, ReadQuery>>;
  /** Where records carry a day or moment by which a refresh can be limited to the latest ones. */
  readonly incremental?: Incremental;
  /** How edits of its columns go back to the shop, where it changes the record in place. */
  readonly update?: DatasetUpdate;
  /** How it lands where the person does not say; `update` when absent. */
  readonly usualMode?: 'update' | 'replace';
  /** Columns that a condition may be about all at once, such as the stocks in all warehouses. */
  readonly anyOf?: readonly AnyOfColumns[];
  /** How its columns are shown in a new tab. */
  readonly shown?: ShownColumns;
  /** The picture that goes with the table. */
  readonly chart?: DatasetChart;
}

/** Columns that conditions take for one: a row fits where one of them does. */
export interface AnyOfColumns {
  /** What they are called together; no table has it. */
  readonly column: Column;
  readonly has: (key: string) => boolean;
}

/** How a dataset's columns are shown where its tab is made; where nothing is said, the first column leads and ids are hidden. */
export interface ShownColumns {
  /** By these people know a row: they come first and stay in sight. */
  readonly leads?: readonly string[];
  /** Seldom needed: there for whoever shows them, and hidden. Ids of Ngorder's own are it anyway. */
  readonly seldom?: readonly string[];
  /** People look its ids up, to write them elsewhere: they are shown. */
  readonly isLookedUp?: true;
}

/** Cells by column key, or by a name that only its dataset knows. */
export type Cells = Readonly<Record<string, PlainCell>>;

/** What the columns depend on, list by list, as far as it is known: `{ warehouses: [{ id: 0, warehouse: 'Gudang Utama' }] }`. */
export type DatasetContext = Readonly<Partial<Record<string, readonly Cells[]>>>;

/** What the columns depend on, asked along with the first records: the warehouses, for a column each. */
export interface ContextFacts {
  readonly tasks: readonly ReadTask[];
  /** The lists that their answers give, and which cells each of their rows has. */
  readonly lists: Readonly<Record<string, readonly string[]>>;
}

/** Which cells go along with a task: those of one row, or of any number of rows. A reading that was put away with others is begun anew. */
export interface Carries {
  readonly keys: readonly string[];
  readonly rows: 'one' | 'any';
}

/** How a refresh re-reads only the latest records. */
export interface Incremental {
  /** The filter that says from which day on. */
  readonly fromFilter: string;
  /** The one that says to which. */
  readonly toFilter: string;
  /** The `day` or `moment` column that the filter is about. */
  readonly column: string;
  /** Days that are read again, since records change after they were made. */
  readonly overlapDays: number;
  /** A refresh reads the whole period, as that takes no more requests than its latest days. */
  readonly isReadWhole?: true;
  /** Filters that tell records which are still to change, as those of an order that nobody paid: asked for daily, of all days. */
  readonly open?: readonly FilterValues[];
}

export interface DatasetChart {
  readonly kind: 'line' | 'column' | 'bar' | 'pie';
  /** The column of labels, and those of values, by key. */
  readonly labels: string;
  readonly values: readonly string[];
  /** Of a ranking, the first so many. */
  readonly mostPoints?: number;
}

/** One request of a reading, waiting to be sent. */
export interface ReadTask {
  /** Which of the dataset's queries understands the answer. */
  readonly query: string;
  readonly input: Readonly<Record<string, unknown>>;
  /** What the query needs to know besides the answer, as its `carries` says. */
  readonly carry?: readonly Cells[];
}

/** What an answer, or one page of a list, gave. */
export interface Found {
  readonly rows?: readonly FoundRow[];
  /** Cells for rows found before. */
  readonly patches?: readonly FoundRow[];
  /** What has to be asked next. */
  readonly next?: readonly ReadTask[];
  /** A part of what the columns depend on. */
  readonly context?: DatasetContext;
  /** Records counted by kind, for the person's eyes: `{ products: 10 }`. */
  readonly counts?: Readonly<Record<string, number>>;
}

export interface FoundRow {
  /** Unique within the table. */
  readonly id: string;
  /** By column key. */
  readonly cells: Cells;
}

/** How one kind of request is asked and understood. */
export interface ReadQuery {
  readonly endpoint: Endpoint;
  /** The whole list, page after page; the query is then given each page's records. */
  readonly isPaged: boolean;
  readonly progress: MessageId;
  /** A record that is gone by the time it is asked for is passed over; otherwise the reading fails. */
  readonly skipsMissing?: boolean;
  /** Its records have no id: rows that come with the same one are alike in every cell, and are numbered (`…`, `… #2`). */
  readonly numbersAlike?: boolean;
  /**
   * For lists whose pages are many: they are split by days between these two parameters, so that a shop that sells while it is read does
   * not make the whole list begin anew.
   */
  readonly period?: { readonly from: string; readonly to: string };
  /** What its tasks carry; nothing when absent. */
  readonly carries?: Carries;
  /** @param filters with which the reading began. */
  readonly understand: (data: unknown, task: ReadTask, filters: FilterValues) => Found;
}

/** Declares a query; `understand` gets the endpoint's own type of answer. */
export const readQuery = <E extends Endpoint>(
  endpoint: E,
  query: {
    readonly progress?: MessageId;
    readonly isPaged?: boolean;
    readonly skipsMissing?: boolean;
    readonly numbersAlike?: boolean;
    readonly period?: ReadQuery['period'];
    readonly carries?: Carries;
    readonly understand: (data: ResultOf<E>, task: ReadTask, filters: FilterValues) => Found;
  },
): ReadQuery => ({
  endpoint,
  isPaged: query.isPaged ?? endpoint.paging !== undefined,
  progress: query.progress ?? 'step.records',
  skipsMissing: query.skipsMissing ?? false,
  numbersAlike: query.numbersAlike ?? false,
  ...(query.period ? { period: query.period } : {}),
  ...(query.carries ? { carries: query.carries } : {}),
  understand: query.understand as ReadQuery['understand'],
});

/** A task whose input the endpoint's own type checks. */
export const readTask = <E extends Endpoint>(
  query: string,
  _endpoint: E,
  input: InputOf<E>,
  carry?: readonly Cells[],
): ReadTask => ({
  query,
  input: input as ReadTask['input'],
  ...(carry === undefined ? {} : { carry }),
});
