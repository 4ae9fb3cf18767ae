import type { Endpoint, ResultOf } from '../api/endpoint';
import type { Dataset, DatasetChart, Filters, FilterValues, Found, Incremental, ReadQuery, ReadTask } from './dataset';
import { type UpdateFacts, updateOf } from './dataset-update';
import { filtersOf, type UsualValues } from './filters-of';
import { cellsOf, type RecordColumn, withoutReaders } from './record-column';

type RecordOf<E> = ResultOf<E> extends readonly (infer R)[] ? R : ResultOf<E>;

interface ListDatasetFacts<E extends Endpoint, U extends Endpoint>
  extends Pick<Dataset, 'id' | 'title' | 'summary' | 'group' | 'shown'> {
  readonly endpoint: E;
  readonly columns: readonly RecordColumn<RecordOf<E>>[];
  readonly idColumn: string;
  /** The endpoint that changes a record in place; the columns say what they set in it. */
  readonly update?: UpdateFacts<U>;
  /** The record's id, where it is not simply the cell of the id column. */
  readonly idOf?: (record: RecordOf<E>, index: number, input: ReadTask['input']) => string;
  /**
   * A filter of which the endpoint tells one value's records at a time: unless a value is chosen, the list is read once for each. Records are
   * given the value under the filter's name.
   */
  readonly eachOf?: string;
  readonly usual?: UsualValues;
  readonly hidden?: readonly string[];
  readonly period?: ReadQuery['period'];
  readonly incremental?: Incremental;
  readonly chart?: DatasetChart;
  readonly usualMode?: 'update' | 'replace';
  /** Where the records stand in the answer; the answer itself when absent. */
  readonly recordsIn?: (data: ResultOf<E>) => readonly RecordOf<E>[];
}

/** A dataset that is one endpoint's list, a row for each record. */
export function listDataset<E extends Endpoint, U extends Endpoint = Endpoint>(facts: ListDatasetFacts<E, U>): Dataset {
  const { endpoint, columns, idColumn, update, idOf, eachOf, recordsIn, period, usual, hidden, ...rest } = facts;
  const toFound = (data: unknown, { input }: ReadTask): Found => {
    const records = recordsIn ? recordsIn(data as ResultOf<E>) : asList<RecordOf<E>>(data);
    return {
      rows: records.map((record, index) => {
        const cells = cellsOf(
          columns,
          eachOf === undefined ? record : Object.assign({}, record, { [eachOf]: input[eachOf] }),
        );
        const id = idOf ? idOf(record, index, input) : String(cells[idColumn] ?? '');
        return { id, cells: { ...cells, [idColumn]: id } };
      }),
      counts: { records: records.length },
    };
  };
  return {
    ...rest,
    idColumn,
    ...(update ? { update: updateOf(update, columns) } : {}),
    filters: optional(eachOf, filtersOf(endpoint, usual, hidden)),
    columns: () => withoutReaders(columns),
    start: (filters) => inputsFor(endpoint, eachOf, filters).map((input) => ({ query: 'list', input })),
    queries: {
      list: {
        endpoint,
        isPaged: endpoint.paging !== undefined,
        progress: 'step.records',
        understand: toFound,
        ...(period ? { period } : {}),
      },
    },
  };
}

const asList = <R>(data: unknown): readonly R[] => (Array.isArray(data) ? data : data === null ? [] : [data as R]);

/** A filter of which every value is read where none is chosen need not be given. */
function optional(name: string | undefined, filters: Filters): Filters {
  const filter = name === undefined ? undefined : filters[name];
  return filter === undefined || name === undefined ? filters : { ...filters, [name]: { ...filter, required: false } };
}

/** One input for each list that has to be read. */
function inputsFor(endpoint: Endpoint, name: string | undefined, filters: FilterValues): readonly FilterValues[] {
  if (name === undefined || filters[name] !== undefined) return [filters];
  return (endpoint.parameters[name]?.values ?? []).map((value) => ({ ...filters, [name]: value }));
}
