import type { Endpoint, ResultOf } from '../api/endpoint';
import type { Dataset, DatasetChart, Found, Incremental, ReadStep } from './dataset';
import { filtersOf, type UsualValues } from './filters-of';
import { cellsOf, type RecordColumn, withoutReaders } from './record-column';

type RecordOf<E> = ResultOf<E> extends readonly (infer R)[] ? R : ResultOf<E>;

interface ListDatasetFacts<E extends Endpoint> extends Pick<Dataset, 'id' | 'title' | 'summary' | 'group'> {
  readonly endpoint: E;
  readonly columns: readonly RecordColumn<RecordOf<E>>[];
  readonly idColumn: string;
  /** The record's id, where it is not simply the cell of the id column. */
  readonly idOf?: (record: RecordOf<E>, index: number) => string;
  readonly usual?: UsualValues;
  readonly hidden?: readonly string[];
  readonly period?: ReadStep['period'];
  readonly incremental?: Incremental;
  readonly chart?: DatasetChart;
  readonly usualMode?: 'update' | 'replace';
  /** Where the records stand in the answer; the answer itself when absent. */
  readonly recordsIn?: (data: ResultOf<E>) => readonly RecordOf<E>[];
}

/** A dataset that is one endpoint's list, a row for each record. */
export function listDataset<E extends Endpoint>(facts: ListDatasetFacts<E>): Dataset {
  const { endpoint, columns, idColumn, idOf, recordsIn, period, usual, hidden, ...rest } = facts;
  const toFound = (data: unknown): Found => {
    const records = recordsIn ? recordsIn(data as ResultOf<E>) : asList<RecordOf<E>>(data);
    return {
      rows: records.map((record, index) => {
        const cells = cellsOf(columns, record);
        const id = idOf ? idOf(record, index) : String(cells[idColumn] ?? '');
        return { id, cells: { ...cells, [idColumn]: id } };
      }),
      counts: { records: records.length },
    };
  };
  return {
    ...rest,
    idColumn,
    filters: filtersOf(endpoint, usual, hidden),
    columns: () => withoutReaders(columns),
    start: (filters) => [{ step: 'list', input: filters }],
    steps: {
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
