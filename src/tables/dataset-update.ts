import type { Endpoint, InputOf } from '../api/endpoint';
import type { Assignment, RecordColumn } from './record-column';
import type { ColumnKind } from './table';

/** How the records of a dataset are changed in place: one request for a record. */
export interface DatasetUpdate {
  readonly endpoint: Endpoint;
  /** The parameter that takes the record's id. */
  readonly idParameter: string;
  /** What each column that can be pushed sets, by the column's key. */
  readonly sets: Readonly<Record<string, ColumnUpdate>>;
}

export interface ColumnUpdate extends Assignment {
  readonly kind: ColumnKind;
}

/** The endpoint that changes records, as a dataset declares it beside its columns. */
export interface UpdateFacts<E extends Endpoint> {
  readonly endpoint: E;
  readonly idParameter: keyof InputOf<E> & string;
}

/** What the columns of a dataset set, gathered. */
export const updateOf = <E extends Endpoint>(
  { endpoint, idParameter }: UpdateFacts<E>,
  columns: readonly RecordColumn<never>[],
): DatasetUpdate => ({
  endpoint,
  idParameter,
  sets: Object.fromEntries(columns.flatMap(({ key, kind, sets }) => (sets ? [[key, { kind, ...sets }] as const] : []))),
});
