import type { Endpoint, ResultOf } from '../../../api/endpoint';
import type { Dataset, FilterValues, ReadTask } from '../../dataset';
import { filtersOf } from '../../filters-of';
import { cellsOf, type RecordColumn, withoutReaders } from '../../record-column';

/** A report's answer, or one page of it, with what was asked. */
export interface ReportAnswer<Data> {
  readonly data: Data;
  readonly asked: FilterValues;
  /** Records on the pages before this one. */
  readonly recordsBefore: number;
}

interface ReportFacts<E extends Endpoint, R> extends Pick<Dataset, 'id' | 'title' | 'chart' | 'shown'> {
  readonly endpoint: E;
  /** The endpoint's when absent. */
  readonly summary?: Dataset['summary'];
  readonly columns: readonly RecordColumn<R>[];
  readonly idColumn: string;
  readonly records: (answer: ReportAnswer<ResultOf<E>>) => readonly R[];
  /** Parameters that make the report what it is; nobody is asked for them. */
  readonly fixed?: FilterValues;
}

/** This month so far, as the vendor's own page begins with. */
const usualPeriod = { start_date: 'month-start', end_date: 'today' };
/** A month can be said by two days too; one way to say a period is enough. */
const otherWaysToSayPeriods = ['type', 'month', 'year'];

/** A dataset that is one report: an answer of few records about a period, with a picture. */
export function reportDataset<E extends Endpoint, R>(facts: ReportFacts<E, R>): Dataset {
  const { endpoint, columns, records, fixed = {}, ...rest } = facts;
  return {
    summary: endpoint.summary,
    ...rest,
    group: 'reports',
    usualMode: 'replace',
    filters: filtersOf(endpoint, usualPeriod, [...otherWaysToSayPeriods, ...Object.keys(fixed)]),
    columns: () => withoutReaders(columns),
    start: (filters) => [{ query: 'report', input: { ...filters, ...fixed } }],
    queries: {
      report: {
        endpoint,
        isPaged: endpoint.paging !== undefined,
        progress: 'step.records',
        understand: (data, task) => {
          const answer = { data: data as ResultOf<E>, asked: task.input, recordsBefore: recordsBefore(task) };
          const rows = records(answer).map((record) => {
            const cells = cellsOf(columns, record);
            return { id: String(cells[rest.idColumn] ?? ''), cells };
          });
          return { rows, counts: { records: rows.length } };
        },
      },
    },
  };
}

/** The page of a task, where it is about one. */
const recordsBefore = ({ page = 1, perPage = 0 }: ReadTask & { readonly page?: number; readonly perPage?: number }) =>
  page === 1 ? 0 : (page - 1) * perPage;

/** A record with its place in the answer, which is what tells the records of a ranking apart. */
export type Ranked<R> = R & { readonly rank: number };

export const ranked = <R>({ data, recordsBefore: before }: ReportAnswer<readonly R[]>): readonly Ranked<R>[] =>
  data.map((record, index) => ({ ...record, rank: before + index + 1 }));
