import { AddOnError, isAddOnError } from '../text/add-on-error';
import { type Answer, recordsOf } from './answer';
import type { Client, Progress } from './client';
import type { ConnectionMemory } from './connection-memory';
import type { Endpoint, InputOf, Paging, ResultOf } from './endpoint';

type RecordOf<E> = ResultOf<E> extends readonly (infer R)[] ? R : never;

type PagedEndpoint<E extends Endpoint> = E & { readonly paging: Paging };

/** How often a list is read in all, when it changes under our hands. */
const mostReadings = 3;

/**
 * Every record of a paged list: the first page tells how many there are, the others follow in waves. All pages or nothing.
 * @throws AddOnError: that of the first page that fails for good; `listChanged` when records kept coming and going.
 */
export function listAll<E extends Endpoint>(
  client: Client,
  memory: ConnectionMemory,
  endpoint: PagedEndpoint<E>,
  input: InputOf<E>,
  onProgress?: Progress,
): RecordOf<E>[] {
  return listTogether(client, memory, endpoint, [input], onProgress);
}

/** Several lists of one endpoint as one: what several have is there several times. All pages or nothing, as {@link listAll}. */
export const listTogether = <E extends Endpoint>(
  client: Client,
  memory: ConnectionMemory,
  endpoint: PagedEndpoint<E>,
  inputs: readonly InputOf<E>[],
  onProgress?: Progress,
): RecordOf<E>[] =>
  askInsisted(memory, endpoint, inputs, (asked) => {
    const records = listEach(client, memory, endpoint, asked, onProgress).flat();
    return asked.length === inputs.length ? records : onceEach(records, endpoint.paging.filterIfInsisted?.id ?? '');
  });

/**
 * The first records of a list, at least so many where it has them, and how many it has in all. With a filter that is insisted on, those of each of its
 * values together.
 */
export const firstRecords = <E extends Endpoint>(
  client: Client,
  memory: ConnectionMemory,
  endpoint: PagedEndpoint<E>,
  input: InputOf<E>,
  least: number,
): { readonly records: readonly RecordOf<E>[]; readonly total: number } =>
  askInsisted(memory, endpoint, [input], (asked) => {
    const perPage = askedPageSize(memory, endpoint);
    const pagesOf = (inputs: readonly InputOf<E>[], page: number) =>
      inputs.map((one) => ({ ...one, per_page: perPage, pagination_offset: page }) as InputOf<E>);
    const firsts = callAll(client, endpoint, pagesOf(asked, 1));
    const size = recordsOfAll(endpoint, firsts).length;
    const total = firsts.reduce((sum, answer) => sum + (answer.page?.total ?? recordsOf(endpoint, answer).length), 0);
    // A server that gives ten at a time whatever it is asked for.
    const pages = size === 0 ? 1 : Math.ceil(Math.min(least, total) / size);
    const others = Array.from({ length: pages - 1 }, (_, index) => pagesOf(asked, index + 2)).flat();
    const records = recordsOfAll(endpoint, [...firsts, ...callAll(client, endpoint, others)]);
    return { records, total: Math.max(total, records.length) };
  });

const recordsOfAll = <E extends Endpoint>(
  endpoint: E,
  answers: readonly Answer<ResultOf<E>>[],
): readonly RecordOf<E>[] => answers.flatMap((answer) => recordsOf(endpoint, answer) as readonly RecordOf<E>[]);

/** Asks lists as they are, or with each value of the filter that their server insists on, as is found out and remembered. */
function askInsisted<E extends Endpoint, T>(
  memory: ConnectionMemory,
  endpoint: PagedEndpoint<E>,
  inputs: readonly InputOf<E>[],
  ask: (inputs: readonly InputOf<E>[]) => T,
): T {
  const name = endpoint.paging.filterIfInsisted?.parameter;
  const isGiven = (input: InputOf<E>) =>
    name === undefined || (input as Readonly<Record<string, unknown>>)[name] !== undefined;
  if (inputs.every(isGiven)) return ask(inputs);
  if (!memory.insistsOnFilter[endpoint.id]) {
    try {
      return ask(inputs);
    } catch (error) {
      if (!isAddOnError(error) || error.code !== 'refused') throw error;
      memory.insistsOnFilter[endpoint.id] = true;
    }
  }
  return ask(inputs.flatMap((input) => filterInputs(endpoint).map((filtered) => ({ ...input, ...filtered }))));
}

/** An input for each documented value of the filter that is insisted on: together they give the whole list. */
export function filterInputs<E extends Endpoint>(endpoint: E): Partial<InputOf<E>>[] {
  const name = endpoint.paging?.filterIfInsisted?.parameter ?? '';
  const field = endpoint.parameters[name];
  const values = field?.type === 'boolean' ? [true, false] : (field?.values ?? []);
  return values.map((value) => ({ [name]: value }) as Partial<InputOf<E>>);
}

function onceEach<R>(records: readonly R[], id: string): R[] {
  const byId = new Map(records.map((record) => [(record as Readonly<Record<string, unknown>>)[id], record]));
  return [...byId.values()];
}

/** Several lists of one endpoint at once: their first pages in the same waves, then all the others. Answers in the inputs' order. */
export function listEach<E extends Endpoint>(
  client: Client,
  memory: ConnectionMemory,
  endpoint: PagedEndpoint<E>,
  inputs: readonly InputOf<E>[],
  onProgress?: Progress,
): RecordOf<E>[][] {
  const lists: RecordOf<E>[][] = [];
  let pending = inputs.map((_, index) => index);
  for (let reading = 1; pending.length > 0; reading += 1) {
    if (reading > mostReadings) throw new AddOnError('listChanged', { endpoint: endpoint.id });
    const read = readOnce(
      client,
      memory,
      endpoint,
      pending.map((index) => inputs[index] as InputOf<E>),
      onProgress,
    );
    pending = pending.filter((index, position) => {
      const records = read[position];
      if (records) lists[index] = records;
      return records === undefined;
    });
  }
  return lists;
}

/** One reading of each list; `undefined` for a list that changed meanwhile. */
function readOnce<E extends Endpoint>(
  client: Client,
  memory: ConnectionMemory,
  endpoint: PagedEndpoint<E>,
  inputs: readonly InputOf<E>[],
  onProgress?: Progress,
): (RecordOf<E>[] | undefined)[] {
  const pageInput = (input: InputOf<E>, page: number, perPage: number | undefined) =>
    ({ ...input, per_page: perPage, pagination_offset: page }) as InputOf<E>;
  const asked = askedPageSize(memory, endpoint);
  const firsts = callAll(
    client,
    endpoint,
    inputs.map((input) => pageInput(input, 1, asked)),
  );
  const honoured = firsts[0]?.page?.perPage;
  if (honoured !== undefined) memory.perPage[endpoint.id] = honoured;
  const others = firsts.map(({ page }, index) => {
    const size = asked === page?.perPage ? asked : undefined;
    const count = Math.max(0, (page?.totalPages ?? 1) - 1);
    return Array.from({ length: count }, (_, number) => pageInput(inputs[index] as InputOf<E>, number + 2, size));
  });
  const total = others.flat().length + firsts.length;
  const rest = callAll(client, endpoint, others.flat(), (done) => onProgress?.(done + firsts.length, total));
  return firsts.map((first, index) => {
    const answers = [first, ...rest.splice(0, others[index]?.length ?? 0)];
    const records = answers.flatMap((answer) => recordsOf(endpoint, answer) as readonly RecordOf<E>[]);
    const isSteady = answers.every(({ page }) => page?.total === first.page?.total);
    const isWhole = first.page === undefined || records.length === first.page.total;
    return isSteady && isWhole ? records : undefined;
  });
}

/** The answers of many calls, or the error of the first that failed. */
function callAll<E extends Endpoint>(
  client: Client,
  endpoint: E,
  inputs: readonly InputOf<E>[],
  onProgress?: Progress,
): Answer<ResultOf<E>>[] {
  return client.callMany(endpoint, inputs, onProgress).map((outcome) => {
    if (!outcome.ok) throw outcome.error;
    return outcome.answer;
  });
}

/** A size that the server did not honour is not asked for again: its own is then as good, and is what is documented. */
export function askedPageSize(memory: ConnectionMemory, { id, paging }: Endpoint): number | undefined {
  const honoured = memory.perPage[id];
  const wasIgnored = honoured !== undefined && honoured !== paging?.size;
  return wasIgnored && paging?.perPage === 'probed' ? undefined : paging?.size;
}
