import * as v from '../../state/valibot';
import type { FilterValues, ReadTask } from '../../tables/dataset';

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
  readonly context: Record<string, unknown>;
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

const taskEntries = {
  query: v.exactOptional(v.string()),
  /** What readings called the query that were put away by the first version. */
  step: v.exactOptional(v.string()),
  input: v.record(v.string(), v.unknown()),
  carry: v.exactOptional(v.unknown()),
};

type StoredTask = v.InferOutput<v.ObjectSchema<typeof taskEntries, undefined>>;

const withQuery = <T extends StoredTask>({ step, query = step ?? '', ...task }: T) => ({ ...task, query });

const waitingSchema = v.object({
  ...taskEntries,
  list: v.number(),
  page: v.exactOptional(v.number()),
  perPage: v.exactOptional(v.number()),
  reading: v.number(),
});

const listSchema = v.object({
  first: v.pipe(v.object(taskEntries), v.transform(withQuery)),
  place: v.number(),
  reading: v.number(),
  total: v.nullable(v.number()),
  seen: v.number(),
  hasDuplicates: v.boolean(),
  pending: v.number(),
  counts: v.record(v.string(), v.number()),
});

/** A reading as it was put away, also by an earlier version. */
export const readingStateSchema: v.GenericSchema<unknown, ReadingState> = v.object({
  filters: v.record(v.string(), v.unknown()),
  context: v.record(v.string(), v.unknown()),
  waiting: v.array(v.pipe(waitingSchema, v.transform(withQuery))),
  lists: v.record(v.string(), listSchema),
  answered: v.number(),
  calls: v.number(),
});
