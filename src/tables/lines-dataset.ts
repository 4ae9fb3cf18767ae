import type { Endpoint, ResultOf } from '../api/endpoint';
import type { Dataset, Incremental, ReadStep } from './dataset';
import { filtersOf, type UsualValues } from './filters-of';
import { cellsOf, type RecordColumn, withoutReaders } from './record-column';

type ItemOf<E> = ResultOf<E> extends readonly (infer R)[] ? R : never;

/** One line together with the record that it belongs to. */
export interface LineRecord<Parent extends Endpoint, Line extends Endpoint> {
  readonly parent: ItemOf<Parent>;
  readonly line: ItemOf<Line>;
}

interface LinesDatasetFacts<Parent extends Endpoint, Line extends Endpoint>
  extends Pick<Dataset, 'id' | 'title' | 'summary' | 'group'> {
  readonly parents: Parent;
  /** Takes the parent's `id`, and answers with its lines. */
  readonly lines: Line;
  readonly columns: readonly RecordColumn<LineRecord<Parent, Line>>[];
  /** The column of the line's id, unique over all parents. */
  readonly idColumn: string;
  readonly usual?: UsualValues;
  readonly period?: ReadStep['period'];
  readonly incremental?: Incremental;
}

/** A dataset of the lines of each record of a list: one call per record, which is passed over when it is gone by then. */
export function linesDataset<Parent extends Endpoint, Line extends Endpoint>(
  facts: LinesDatasetFacts<Parent, Line>,
): Dataset {
  const { parents, lines, columns, usual, period, ...rest } = facts;
  return {
    ...rest,
    filters: filtersOf(parents, usual),
    columns: () => withoutReaders(columns),
    start: (filters) => [{ step: 'parents', input: filters }],
    steps: {
      parents: {
        endpoint: parents,
        isPaged: true,
        progress: 'step.records',
        ...(period ? { period } : {}),
        understand: (data) => ({
          next: (data as readonly (ItemOf<Parent> & { readonly id: number })[]).map((parent) => ({
            step: 'lines',
            input: { id: parent.id },
            carry: parent,
          })),
        }),
      },
      lines: {
        endpoint: lines,
        isPaged: true,
        progress: 'step.details',
        skipsMissing: true,
        understand: (data, { carry }) => {
          const found = data as readonly ItemOf<Line>[];
          return {
            rows: found.map((line) => {
              const cells = cellsOf(columns, { parent: carry as ItemOf<Parent>, line });
              return { id: String(cells[facts.idColumn]), cells };
            }),
            counts: { lines: found.length },
          };
        },
      },
    },
  };
}
