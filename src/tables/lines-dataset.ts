import type { Endpoint, ResultOf } from '../api/endpoint';
import type { Dataset, Incremental, ReadQuery } from './dataset';
import { filtersOf, type UsualValues } from './filters-of';
import { cellsOf, type RecordColumn, withoutReaders } from './record-column';

type ItemOf<E> = ResultOf<E> extends readonly (infer R)[] ? R : never;

/** One line with the fields of the record that it belongs to beside its own. */
export type LineRecord<Parent extends Endpoint, Line extends Endpoint> = Omit<ItemOf<Parent>, 'id'> &
  Omit<ItemOf<Line>, 'id'> & {
    readonly parent_id: number;
    /** Unique over all parents: `55:60`. */
    readonly id: string;
  };

interface LinesDatasetFacts<Parent extends Endpoint, Line extends Endpoint>
  extends Pick<Dataset, 'id' | 'title' | 'summary' | 'group'> {
  readonly parents: Parent;
  /** Takes the parent's `id`, and answers with its lines. */
  readonly lines: Line;
  readonly columns: readonly RecordColumn<LineRecord<Parent, Line>>[];
  readonly usual?: UsualValues;
  readonly period?: ReadQuery['period'];
  readonly incremental?: Incremental;
}

interface WithId {
  readonly id: number;
}

/**
 * A dataset of the lines of each record of a list, with one call or more per record. Records of this kind are never deleted: one whose lines are
 * not found fails the reading, rather than leaving rows out in silence.
 */
export function linesDataset<Parent extends Endpoint, Line extends Endpoint>(
  facts: LinesDatasetFacts<Parent, Line>,
): Dataset {
  const { parents, lines, columns, usual, period, ...rest } = facts;
  return {
    ...rest,
    idColumn: 'id',
    filters: filtersOf(parents, usual),
    columns: () => withoutReaders(columns),
    start: (filters) => [{ query: 'parents', input: filters }],
    queries: {
      parents: {
        endpoint: parents,
        isPaged: true,
        progress: 'step.records',
        ...(period ? { period } : {}),
        understand: (data) => ({
          next: (data as readonly WithId[]).map((parent) => ({
            query: 'lines',
            input: { id: parent.id },
            carry: parent,
          })),
        }),
      },
      lines: {
        endpoint: lines,
        isPaged: true,
        progress: 'step.details',
        understand: (data, { carry }) => {
          const records = (data as readonly WithId[]).map((line) => recordOf<Parent, Line>(carry as WithId, line));
          return {
            rows: records.map((record) => ({ id: record.id, cells: cellsOf(columns, record) })),
            counts: { lines: records.length },
          };
        },
      },
    },
  };
}

const recordOf = <Parent extends Endpoint, Line extends Endpoint>(parent: WithId, line: WithId) =>
  ({ ...parent, ...line, parent_id: parent.id, id: `${parent.id}:${line.id}` }) as unknown as LineRecord<Parent, Line>;
