import type { Endpoint, Parameters } from '../api/endpoint';
import { type CarryingColumn, carryingColumns } from './carrying-columns';
import { type Dataset, type Incremental, type ReadQuery, readQuery } from './dataset';
import { filtersOf, type UsualValues } from './filters-of';
import { columnsOf, withoutReaders } from './record-column';
import type { Column } from './table';

interface WithId {
  readonly id: number;
}

interface LinesDatasetFacts<Parent extends WithId, Line extends WithId>
  extends Pick<Dataset, 'id' | 'title' | 'summary' | 'group' | 'shown'> {
  readonly parents: Endpoint<Parameters, readonly Parent[]>;
  /** Takes the parent's `id`, and answers with its lines. */
  readonly lines: Endpoint<Parameters, readonly Line[]>;
  /** Those of the parent are carried; the ids of both come after them. */
  readonly columns: readonly CarryingColumn<Parent, Line>[];
  readonly parentIdTitle: Column['title'];
  readonly usual?: UsualValues;
  readonly period?: ReadQuery['period'];
  readonly incremental?: Incremental;
}

const parentIdKey = 'parent_id';
/** Unique over all parents: `55:60`. */
const lineId = columnsOf<WithId>().id('id', { en: 'Line ID', id: 'ID rincian' });

/**
 * A dataset of the lines of each record of a list, with one call or more per record. Records of this kind are never deleted: one whose lines are
 * not found fails the reading, rather than leaving rows out in silence.
 */
export function linesDataset<Parent extends WithId, Line extends WithId>(
  facts: LinesDatasetFacts<Parent, Line>,
): Dataset {
  const { parents, lines, usual, period, parentIdTitle, ...rest } = facts;
  const parentId = columnsOf<Parent>().id(parentIdKey, parentIdTitle, { read: ({ id }) => id });
  const { columns, carries, carry, cells } = carryingColumns([...facts.columns, { carried: parentId }]);
  return {
    ...rest,
    idColumn: lineId.key,
    filters: filtersOf(parents, usual),
    columns: () => [...columns, ...withoutReaders([lineId])],
    start: (filters) => [{ query: 'parents', input: filters }],
    queries: {
      parents: readQuery(parents, {
        isPaged: true,
        ...(period ? { period } : {}),
        understand: (found) => ({
          next: found.map((parent) => ({ query: 'lines', input: { id: parent.id }, carry: carry(parent) })),
        }),
      }),
      lines: readQuery(lines, {
        isPaged: true,
        progress: 'step.details',
        carries,
        understand: (found, { carry: parent }) => ({
          rows: found.map((line) => {
            const known = cells(parent, line);
            const id = `${known[parentIdKey]}:${line.id}`;
            return { id, cells: { ...known, [lineId.key]: id } };
          }),
          counts: { lines: found.length },
        }),
      }),
    },
  };
}
