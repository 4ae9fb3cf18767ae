import type { ConnectionMemory } from '../api/connection-memory';
import { askedPageSize } from '../api/list-all';
import type { ShopAccess } from '../runs/shop-session';
import type { Dataset, FilterValues, ReadQuery, ReadTask } from '../tables/dataset';

/** What a pull will cost, told before it is made. */
export interface PullEstimate {
  /** Records that the shop announces. */
  readonly records: number;
  /** The endpoint that lists them; absent where several do. */
  readonly list?: string;
  /** Requests, about: what lies behind records that were not looked at is reckoned from those of the first page. */
  readonly requests: number;
  /** About, at the width that went well so far. */
  readonly seconds: number;
}

/** A usual round trip between Google and Jakarta, for telling people a time. */
const secondsPerWave = 0.3;

/** Asks for the first page of each list with which a pull begins, and reckons the rest. */
export function estimatePull({ client, memory }: ShopAccess, dataset: Dataset, filters: FilterValues): PullEstimate {
  const lists = dataset.start(filters).map((task) => measureList({ client, memory, dataset, filters }, task));
  const asked = dataset.context?.tasks.length ?? 0;
  const { records, requests: reckoned, list } = sumOf(lists, asked);
  const requests = Math.round(reckoned);
  return { records, requests, seconds: secondsFor(memory, requests), ...(list === undefined ? {} : { list }) };
}

/** About how long so many requests take, at the width that went well so far and the pace that the shop allows. */
export function secondsFor(
  { width, perMinute = Number.POSITIVE_INFINITY }: ConnectionMemory,
  requests: number,
): number {
  return Math.ceil(Math.max((requests / width) * secondsPerWave, (requests / perMinute - 1) * 60));
}

/** So few that each is looked at by itself: they are where the lists begin, after a question that comes first. */
const fewTasks = 3;

interface Measured {
  readonly records: number;
  readonly requests: number;
  readonly list: string | undefined;
}

const sumOf = (lists: readonly Measured[], requestsBefore: number): Measured => ({
  records: lists.reduce((sum, { records }) => sum + records, 0),
  requests: lists.reduce((sum, { requests }) => sum + requests, requestsBefore),
  list: lists.every(({ list }) => list === lists[0]?.list) ? lists[0]?.list : undefined,
});

interface ListsToMeasure extends Pick<ShopAccess, 'client' | 'memory'> {
  readonly dataset: Dataset;
  readonly filters: FilterValues;
}

function measureList(lists: ListsToMeasure, task: ReadTask): Measured {
  const { client, memory, dataset, filters } = lists;
  const query = dataset.queries[task.query] as ReadQuery;
  const size = query.isPaged ? askedPageSize(memory, query.endpoint) : undefined;
  const { data, page } = client.call(query.endpoint, {
    ...task.input,
    ...(size === undefined ? {} : { per_page: size }),
  } as never);
  const onPage = Array.isArray(data) ? data.length : 1;
  const pages = page?.totalPages ?? 1;
  const records = page?.total ?? onPage;
  const { next = [] } = query.understand(data, task, filters);
  if (!query.isPaged && next.length <= fewTasks)
    return sumOf(
      next.map((child) => measureList(lists, child)),
      1,
    );
  const requests = pages + (onPage === 0 ? 0 : (next.length / onPage) * records);
  return { records, requests, list: query.endpoint.id };
}
