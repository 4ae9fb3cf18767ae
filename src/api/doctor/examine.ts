import type { ClockPort, HttpOutcome } from '../../google/ports';
import { type ErrorCode, isAddOnError } from '../../text/add-on-error';
import type { Answer } from '../answer';
import { allEndpoints } from '../catalogue';
import type { CallOutcome, Client } from '../client';
import type { ConnectionMemory } from '../connection-memory';
import type { Endpoint } from '../endpoint';
import { filterInputs } from '../list-all';
import { probeInput, type Samples, sampleAt, sampleSources } from './probes';

/** `answered`: with records; `empty`: with none; `skipped`: the shop has nothing to ask about; otherwise why it failed. */
export type Finding = 'answered' | 'empty' | 'skipped' | ErrorCode;

export interface Examination {
  readonly endpoint: string;
  readonly finding: Finding;
  /** The path that answered, where the document gives several. */
  readonly path: string;
  readonly latencyMs: number;
  /** Whether the page size that was asked for was honoured; absent where nothing is paged. */
  readonly honoursPerPage?: boolean;
  /** Whether the list is given only with the filter that is printed as required. */
  readonly insistsOnFilter?: boolean;
  /** What the server said about its limits, by header name. */
  readonly limits?: Readonly<Record<string, string>>;
}

/** Lets the doctor see the headers of what passes. */
export interface HeaderWatch {
  readonly last: () => HttpOutcome | undefined;
}

/**
 * Asks every endpoint that only reads, one by one, what it answers. Learns which path candidate is right, which page sizes are honoured
 * and which filters are insisted on, into the connection's memory. Nothing in the result is secret.
 */
export function examineConnection(
  client: Client,
  memory: ConnectionMemory,
  clock: ClockPort,
  watch: HeaderWatch,
  onProgress: (done: number, total: number) => void,
): Examination[] {
  const endpoints = inOrderOfNeed(allEndpoints().filter(({ risk }) => risk === 'read'));
  const samples: Record<string, unknown> = {};
  return endpoints.map((endpoint, index) => {
    onProgress(index, endpoints.length);
    return examine(endpoint, { client, memory, clock, watch }, samples);
  });
}

/** Those that give samples first. */
function inOrderOfNeed(endpoints: readonly Endpoint[]): Endpoint[] {
  const giving = new Set(sampleSources.map(({ endpoint }) => endpoint));
  return [...endpoints.filter(({ id }) => giving.has(id)), ...endpoints.filter(({ id }) => !giving.has(id))];
}

/** What an examination asks with, and what it watches and remembers. */
interface Instruments {
  readonly client: Client;
  readonly memory: ConnectionMemory;
  readonly clock: ClockPort;
  readonly watch: HeaderWatch;
}

function examine(
  endpoint: Endpoint,
  { client, memory, clock, watch }: Instruments,
  samples: Record<string, unknown>,
): Examination {
  const input = probeInput(endpoint, samples as Samples);
  if (!input) return { endpoint: endpoint.id, finding: 'skipped', path: endpoint.paths[0], latencyMs: 0 };
  const startedAt = clock.now();
  const asked = endpoint.paging ? { ...input, per_page: endpoint.paging.size } : input;
  let outcome = callOnce(client, endpoint, asked);
  const insistsOnFilter = insists(endpoint, outcome);
  if (insistsOnFilter) {
    memory.insistsOnFilter[endpoint.id] = true;
    outcome = callOnce(client, endpoint, { ...asked, ...filterInputs(endpoint)[0] });
  }
  if (outcome.ok) takeSamples(endpoint, outcome.answer, samples);
  const honoured = outcome.ok ? outcome.answer.page?.perPage : undefined;
  if (honoured !== undefined) memory.perPage[endpoint.id] = honoured;
  const limits = limitHeaders(watch.last());
  return {
    endpoint: endpoint.id,
    finding: findingOf(outcome),
    path: memory.paths[endpoint.id] ?? endpoint.paths[0],
    latencyMs: clock.now() - startedAt,
    ...(honoured === undefined ? {} : { honoursPerPage: honoured === endpoint.paging?.size }),
    ...(endpoint.paging?.filterIfInsisted ? { insistsOnFilter } : {}),
    ...(Object.keys(limits).length > 0 ? { limits } : {}),
  };
}

/** A sample that the catalogue does not let pass is a finding too: the shop's ids are not what the documents say. */
function callOnce(client: Client, endpoint: Endpoint, input: Readonly<Record<string, unknown>>): CallOutcome<unknown> {
  try {
    return { ok: true, answer: client.call(endpoint, input) };
  } catch (error) {
    if (!isAddOnError(error) || stopsEverything.has(error.code)) throw error;
    return { ok: false, error };
  }
}

const stopsEverything: ReadonlySet<ErrorCode> = new Set([
  'cancelled',
  'outOfTime',
  'leaseLost',
  'keyRejected',
  'grantEnded',
  'noTokenAnswer',
  'renewalRefused',
  'appRefused',
]);

const insists = ({ paging }: Endpoint, outcome: CallOutcome<unknown>): boolean =>
  paging?.filterIfInsisted !== undefined && !outcome.ok && outcome.error.code === 'refused';

function takeSamples({ id }: Endpoint, { data }: Answer<unknown>, samples: Record<string, unknown>): void {
  for (const { name, endpoint, path } of sampleSources) {
    if (endpoint === id) samples[name] ??= sampleAt(data, path);
  }
}

function findingOf(outcome: CallOutcome<unknown>): Finding {
  if (!outcome.ok) return outcome.error.code;
  const { data } = outcome.answer;
  return data === null || data === undefined || (Array.isArray(data) && data.length === 0) ? 'empty' : 'answered';
}

function limitHeaders(outcome: HttpOutcome | undefined): Readonly<Record<string, string>> {
  if (outcome?.kind !== 'answer') return {};
  return Object.fromEntries(
    Object.entries(outcome.headers).filter(([name]) => /^(x-ratelimit-|retry-after$)/.test(name)),
  );
}
