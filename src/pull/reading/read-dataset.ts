import { type Answer, recordsOf } from '../../api/answer';
import type { CallOutcome, Client, Progress, QueuedCall } from '../../api/client';
import type { ConnectionMemory } from '../../api/connection-memory';
import type { Endpoint } from '../../api/endpoint';
import { askedPageSize, filterInputs } from '../../api/list-all';
import type { Dataset, FilterValues, Found, FoundRow, ReadQuery, ReadTask } from '../../tables/dataset';
import { AddOnError } from '../../text/add-on-error';
import type { MessageId } from '../../text/message';
import type { ListState, ReadingState, WaitingTask } from './reading-state';
import type { RowStore } from './row-store';
import { splitPeriod } from './split-period';

/** How often a list is read in all, when it changes under our hands. */
const mostReadings = 3;
/** A list of more pages than this is read in parts, where its endpoint has a period. */
const mostPagesAtOnce = 400;
/** Room for the pages of one list between the places of two. */
const placesPerList = 1_000_000;

export interface ReadingOptions {
  readonly client: Client;
  readonly memory: ConnectionMemory;
  readonly onProgress: (step: MessageId, done: number, total: number) => void;
  /** Reads no more once there are so many rows. */
  readonly rowLimit?: number;
}

/**
 * Reads a dataset, in waves, from wherever its state stands to the end. Stopped by an error (out of time, cancelled, a request that failed for
 * good), the state and the rows stay whole: the same call goes on from there.
 * @throws AddOnError of the first request that fails for good; `listChanged` when a list kept changing while it was read.
 */
export function readDataset(dataset: Dataset, state: ReadingState, rows: RowStore, options: ReadingOptions): void {
  new Reading(dataset, state, rows, options).run();
}

/** The tasks with which a reading begins, put into the state. */
export function beginReading(dataset: Dataset, state: ReadingState): void {
  const tasks = [...(dataset.context?.tasks ?? []), ...dataset.start(state.filters)];
  state.waiting = tasks.map((task) => openTask(dataset, state, task, undefined));
}

/** The lists of a dataset for other filters, to be read as well: those of other days. */
export function alsoRead(dataset: Dataset, state: ReadingState, filters: readonly FilterValues[]): void {
  const tasks = filters.flatMap((one) => dataset.start(one));
  state.waiting = [...state.waiting, ...tasks.map((task) => openTask(dataset, state, task, undefined))];
}

/** A task on its way: pages of a list get a list of their own, other requests belong to the list that led to them. */
function openTask(dataset: Dataset, state: ReadingState, task: ReadTask, parent: WaitingTask | undefined): WaitingTask {
  const query = requireQuery(dataset, task.query);
  if (!query.isPaged && parent) return { ...task, list: parent.list, reading: parent.reading };
  const list = Math.max(0, ...Object.keys(state.lists).map(Number)) + 1;
  state.lists[list] = {
    first: task,
    place: list * placesPerList,
    reading: 1,
    total: null,
    seen: 0,
    hasDuplicates: false,
    pending: 1,
    counts: {},
  };
  return { ...task, list, reading: 1, ...(query.isPaged ? { page: 1 } : {}) };
}

function requireQuery(dataset: Dataset, name: string): ReadQuery {
  const query = dataset.queries[name];
  if (!query) throw new AddOnError('unexpected', { reason: `${dataset.id} has no query ${name}` });
  return query;
}

class Reading {
  private readonly dataset: Dataset;
  private readonly state: ReadingState;
  private readonly rows: RowStore;
  private readonly options: ReadingOptions;
  /** What is out or waits for its turn; put back into the state when the reading stops, for whatever reason. */
  private readonly waiting = new Set<WaitingTask>();
  private latestStep: MessageId = 'step.records';

  constructor(dataset: Dataset, state: ReadingState, rows: RowStore, options: ReadingOptions) {
    this.dataset = dataset;
    this.state = state;
    this.rows = rows;
    this.options = options;
  }

  run(): void {
    const { client } = this.options;
    const callsBefore = client.requestCount();
    const answeredBefore = this.state.answered;
    const onProgress: Progress = (done, total) =>
      this.options.onProgress(this.latestStep, answeredBefore + done, answeredBefore + total);
    try {
      client.callQueue(
        this.state.waiting.flatMap((task) => this.withFilter(task)).map((task) => this.toCall(task)),
        onProgress,
      );
    } finally {
      this.state.waiting = [...this.waiting];
      this.state.calls += client.requestCount() - callsBefore;
    }
    if (this.options.rowLimit !== undefined) this.rows.keepFirst(this.options.rowLimit);
  }

  private toCall(task: WaitingTask): QueuedCall {
    const query = this.query(task);
    this.waiting.add(task);
    const isFresh = () => this.waiting.has(task);
    return {
      endpoint: query.endpoint,
      input: task.page === undefined ? task.input : this.pageInput(query, task),
      isWanted: () => isFresh() && !this.hasEnough(task),
      settle: (outcome) => {
        if (!isFresh()) return [];
        this.waiting.delete(task);
        this.state.answered += 1;
        this.latestStep = query.progress;
        const next = this.settle(query, task, outcome).flatMap((opened) => this.withFilter(opened));
        return next.map((opened) => this.toCall(opened));
      },
    };
  }

  private hasEnough({ page }: WaitingTask): boolean {
    const { rowLimit } = this.options;
    return page !== undefined && rowLimit !== undefined && this.rows.size >= rowLimit;
  }

  private pageInput({ endpoint }: ReadQuery, { input, page, perPage }: WaitingTask) {
    const size = page === 1 ? askedPageSize(this.options.memory, endpoint) : perPage;
    return { ...input, ...(size === undefined ? {} : { per_page: size }), pagination_offset: page };
  }

  private settle(query: ReadQuery, task: WaitingTask, outcome: CallOutcome<unknown>): WaitingTask[] {
    if (!outcome.ok) return this.settleFailure(query, task, outcome.error);
    if (task.page === undefined)
      return this.take(task, query.understand(outcome.answer.data, task, this.state.filters), 0);
    return this.settlePage(query, task, outcome.answer);
  }

  private settleFailure({ endpoint, skipsMissing }: ReadQuery, task: WaitingTask, error: AddOnError): WaitingTask[] {
    if (lacksFilter(endpoint, task) && error.code === 'refused') {
      this.options.memory.insistsOnFilter[endpoint.id] = true;
      return this.withFilter(task);
    }
    if (skipsMissing && error.code === 'notFound') return [];
    throw error;
  }

  /** Some servers give a list only with a filter that is printed as required: then it is read once for each of its values. */
  private withFilter(task: WaitingTask): WaitingTask[] {
    const { endpoint } = this.query(task);
    if (!this.options.memory.insistsOnFilter[endpoint.id] || !lacksFilter(endpoint, task)) return [task];
    delete this.state.lists[task.list];
    return filterInputs(endpoint).map((input) =>
      this.open({ ...plainTask(task), input: { ...task.input, ...(input as ReadTask['input']) } }),
    );
  }

  private open(task: ReadTask, parent?: WaitingTask): WaitingTask {
    return openTask(this.dataset, this.state, task, parent);
  }

  private settlePage(query: ReadQuery, task: WaitingTask, answer: Answer<unknown>): WaitingTask[] {
    const list = this.state.lists[task.list];
    if (!list || list.reading !== task.reading) return [];
    const records = recordsOf(query.endpoint, answer);
    const isFirst = task.page === 1;
    const parts = isFirst ? this.partsOf(query, task, answer) : [];
    if (parts.length > 0) {
      delete this.state.lists[task.list];
      return parts.map((part) => this.open(part));
    }
    const others = isFirst ? this.otherPages(query, task, list, answer) : [];
    list.pending += others.length - 1;
    list.seen += records.length;
    if (!isFirst && (answer.page?.total ?? null) !== list.total) return this.readAnew(task, list);
    const found = this.take(task, query.understand(records, task, this.state.filters), task.page ?? 0);
    if (list.pending === 0 && !this.isWhole(list)) return this.readAnew(task, list);
    return [...others, ...found];
  }

  /** What the first page says of the list: the pages that are left to ask for. */
  private otherPages(query: ReadQuery, task: WaitingTask, list: ListState, { page }: Answer<unknown>): WaitingTask[] {
    list.total = page?.total ?? null;
    const asked = askedPageSize(this.options.memory, query.endpoint);
    if (page) this.options.memory.perPage[query.endpoint.id] = page.perPage;
    const perPage = asked === page?.perPage ? asked : undefined;
    return Array.from({ length: Math.max(0, (page?.totalPages ?? 1) - 1) }, (_, index) => ({
      ...task,
      page: index + 2,
      ...(perPage === undefined ? {} : { perPage }),
    }));
  }

  private partsOf({ period }: ReadQuery, task: WaitingTask, { page }: Answer<unknown>): ReadTask[] {
    if (!period || !page || page.totalPages <= mostPagesAtOnce) return [];
    const parts = splitPeriod(
      task.input[period.from],
      task.input[period.to],
      Math.ceil(page.totalPages / mostPagesAtOnce),
    );
    return parts.map(([from, to]) => ({
      ...plainTask(task),
      input: { ...task.input, [period.from]: from, [period.to]: to },
    }));
  }

  /** All pages came; where the server counts, they hold as many records as it announced, none of them twice. */
  private isWhole({ total, seen, hasDuplicates }: ListState): boolean {
    const { rowLimit } = this.options;
    if (rowLimit !== undefined && this.rows.size >= rowLimit) return true;
    return total === null || (seen === total && !hasDuplicates);
  }

  private readAnew({ list: number }: WaitingTask, list: ListState): WaitingTask[] {
    if (list.reading >= mostReadings) {
      throw new AddOnError('listChanged', { endpoint: requireQuery(this.dataset, list.first.query).endpoint.id });
    }
    for (const waiting of this.waiting) if (waiting.list === number) this.waiting.delete(waiting);
    this.rows.dropList(number);
    Object.assign(list, {
      reading: list.reading + 1,
      total: null,
      seen: 0,
      hasDuplicates: false,
      pending: 1,
      counts: {},
    });
    return [{ ...list.first, list: number, reading: list.reading, page: 1 }];
  }

  private take(task: WaitingTask, found: Found, page: number): WaitingTask[] {
    const { rows = [], patches = [], next = [], counts = {} } = found;
    Object.assign(this.state.context, found.context);
    const list = this.state.lists[task.list];
    const place = (list?.place ?? 0) + page;
    const { numbersAlike } = this.query(task);
    for (const found of rows) {
      const row = numbersAlike ? this.numbered(found) : found;
      if (!this.rows.add(task.list, place, row) && list && task.page !== undefined) list.hasDuplicates = true;
    }
    for (const patch of patches) this.rows.patch(patch);
    for (const [name, count] of Object.entries(counts)) {
      if (list) list.counts[name] = (list.counts[name] ?? 0) + count;
    }
    return next.map((child) => this.open(child, task));
  }

  /** The same row under an id that is still free. */
  private numbered(row: FoundRow): FoundRow {
    let id = row.id;
    for (let number = 2; this.rows.has(id); number += 1) id = `${row.id} #${number}`;
    return { id, cells: { ...row.cells, [this.dataset.idColumn]: id } };
  }

  private query({ query }: ReadTask): ReadQuery {
    return requireQuery(this.dataset, query);
  }
}

const lacksFilter = ({ paging }: Endpoint, { page, input }: WaitingTask): boolean =>
  page === 1 && paging?.filterIfInsisted !== undefined && input[paging.filterIfInsisted.parameter] === undefined;

const plainTask = ({ query, input, carry }: ReadTask): ReadTask => ({
  query,
  input,
  ...(carry === undefined ? {} : { carry }),
});
