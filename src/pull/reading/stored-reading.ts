import * as v from '../../state/valibot';
import type { Cells, Dataset, ReadQuery, ReadTask } from '../../tables/dataset';
import type { ListState, ReadingState, WaitingTask } from './reading-state';

/** A reading as it was put away, also by an earlier version; `undefined` where this version of its dataset cannot go on with it. */
export function storedReading(dataset: Dataset, stored: unknown): ReadingState | undefined {
  const found = v.safeParse(readingSchema(dataset), stored);
  return found.success && knowsContext(dataset, found.output) ? found.output : undefined;
}

/** What the columns depend on is there, or still asked for. */
function knowsContext({ context }: Dataset, { context: known, waiting }: ReadingState): boolean {
  if (!context) return true;
  const isAsked = waiting.some(({ query }) => context.tasks.some((task) => task.query === query));
  return isAsked || Object.keys(context.lists).every((name) => known[name] !== undefined);
}

const cellSchema = v.union([v.string(), v.number(), v.boolean()]);

/** Rows that have just these cells. */
const rowsOf = (keys: readonly string[]): v.GenericSchema<unknown, readonly Cells[]> =>
  v.array(v.object(Object.fromEntries(keys.map((key) => [key, cellSchema]))));

/** What the first version put away called queries steps. */
const named: v.GenericSchema = v.pipe(
  v.record(v.string(), v.unknown()),
  v.transform(({ step, query = step, ...task }) => ({ ...task, query })),
);

const taskEntries = (name: string, { carries }: ReadQuery) => ({
  query: v.literal(name),
  input: v.record(v.string(), v.unknown()),
  carry: v.exactOptional(rowsOf(carries?.keys ?? [])),
});

/** As many rows as the query says; none where it carries nothing. */
function carriesRightly({ carries }: ReadQuery, { carry }: ReadTask): boolean {
  if (!carries || !carry) return carries === undefined && carry === undefined;
  return carries.rows === 'any' || carry.length === 1;
}

const taskOf = <T extends ReadTask>(
  query: ReadQuery,
  schema: v.GenericSchema<unknown, T>,
): v.GenericSchema<unknown, T> =>
  v.pipe(
    schema,
    v.check((task) => carriesRightly(query, task)),
  );

/** Tasks of any of the dataset's queries. */
const tasksOf = <T>(
  { queries }: Dataset,
  schemaOf: (name: string, query: ReadQuery) => v.GenericSchema<unknown, T>,
): v.GenericSchema<unknown, T> =>
  v.pipe(named, v.union(Object.entries(queries).map(([name, query]) => schemaOf(name, query))));

const waitingSchema = (name: string, query: ReadQuery): v.GenericSchema<unknown, WaitingTask> =>
  taskOf(
    query,
    v.object({
      ...taskEntries(name, query),
      list: v.number(),
      page: v.exactOptional(v.number()),
      perPage: v.exactOptional(v.number()),
      reading: v.number(),
    }),
  );

const firstSchema = (name: string, query: ReadQuery): v.GenericSchema<unknown, ReadTask> =>
  taskOf(query, v.object(taskEntries(name, query)));

const listSchema = (dataset: Dataset): v.GenericSchema<unknown, ListState> =>
  v.object({
    first: tasksOf(dataset, firstSchema),
    place: v.number(),
    reading: v.number(),
    total: v.nullable(v.number()),
    seen: v.number(),
    hasDuplicates: v.boolean(),
    pending: v.number(),
    counts: v.record(v.string(), v.number()),
  });

function readingSchema(dataset: Dataset): v.GenericSchema<unknown, ReadingState> {
  const lists = Object.entries(dataset.context?.lists ?? {});
  return v.object({
    filters: v.record(v.string(), v.unknown()),
    context: v.object(Object.fromEntries(lists.map(([name, keys]) => [name, v.exactOptional(rowsOf(keys))]))),
    waiting: v.array(tasksOf(dataset, waitingSchema)),
    lists: v.record(v.string(), listSchema(dataset)),
    answered: v.number(),
    calls: v.number(),
  });
}
