import type { Cells, FilterValues, ReadTask } from '../../tables/dataset';

/** A request that a reading still has to make. */
export interface WaitingTask extends ReadTask {
  /** Which list its rows belong to. */
  readonly list: number;
  /** Pages of a list are numbered from 1; absent for what is no list. */
  readonly page?: number;
  readonly perPage?: number;
  /** The generation of its list: a list that changed under our hands is read anew, and late answers to the old one are passed over. */
  readonly reading: number;
}

/** One list of an endpoint while it is read. */
export interface ListState {
  /** How it began, for beginning anew. */
  readonly first: ReadTask;
  readonly place: number;
  reading: number;
  /** Records that the first page announced; `null` before it, and where an answer has no pages. */
  total: number | null;
  seen: number;
  hasDuplicates: boolean;
  /** Pages that are still out. */
  pending: number;
  /** Records counted by kind. */
  counts: Record<string, number>;
}

/** How far a reading is: all of it plain data, so that the next execution can go on. Its rows are kept apart. */
export interface ReadingState {
  readonly filters: FilterValues;
  /** What the columns depend on, gathered from answers. */
  readonly context: Partial<Record<string, readonly Cells[]>>;
  waiting: readonly WaitingTask[];
  readonly lists: Record<number, ListState>;
  /** Requests answered in earlier executions too. */
  answered: number;
  calls: number;
}

export const newReadingState = (filters: FilterValues): ReadingState => ({
  filters,
  context: {},
  waiting: [],
  lists: {},
  answered: 0,
  calls: 0,
});

/** Records counted by kind, over all lists. */
export function countsOf({ lists }: ReadingState): Record<string, number> {
  const total: Record<string, number> = {};
  for (const { counts } of Object.values(lists)) {
    for (const [name, count] of Object.entries(counts)) total[name] = (total[name] ?? 0) + count;
  }
  return total;
}
