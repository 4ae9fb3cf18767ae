import type { ClockPort, HttpOutcome, HttpPort } from '../google/ports';
import { AddOnError, asAddOnError } from '../text/add-on-error';
import { type Answer, readAnswer } from './answer';
import type { ConnectionMemory } from './connection-memory';
import type { Endpoint, InputOf, ResultOf } from './endpoint';
import { checkInput } from './input-check';
import { createKeyHider } from './key-hider';
import { type Access, buildRequest } from './request';
import { type Queued, sendInWaves, sendQueue } from './waves';

export interface ClientOptions {
  readonly http: HttpPort;
  readonly clock: ClockPort;
  readonly access: Access;
  readonly memory: ConnectionMemory;
  /** How often what may be repeated is sent again after a failure; 4 when absent. */
  readonly mostResends?: number;
  /** Called before every wave; stops the work by throwing (cancelled, out of time). */
  readonly beforeWave?: () => void;
}

const usualResends = 4;

export type Progress = (done: number, total: number) => void;

/** What became of one of many calls. */
export type CallOutcome<T> =
  | { readonly ok: true; readonly answer: Answer<T> }
  | { readonly ok: false; readonly error: AddOnError };

type Input = Readonly<Record<string, unknown>>;

/** Hears of a request's final outcome, and along which path it came. */
type Listener = (index: number, path: string, outcome: HttpOutcome) => void;

/** A reading call that waits for its turn. */
export interface QueuedCall {
  readonly endpoint: Endpoint;
  readonly input: Input;
  /** Called once, with what became of it; the calls that it returns join the queue. */
  readonly settle: (outcome: CallOutcome<unknown>) => readonly QueuedCall[];
  /** Whether it is still worth sending. */
  readonly isWanted: () => boolean;
}

/** The one caller of every endpoint. */
export interface Client {
  /** How many requests have left so far. */
  readonly requestCount: () => number;
  /** Whether a call could be made. @throws AddOnError `invalidInput`, `urlTooLong`. */
  check(endpoint: Endpoint, input: Input): void;
  /**
   * Calls once.
   * @throws AddOnError: `invalidInput` and `urlTooLong` before anything is sent; those of `readAnswer`; `unreachable` when no
   * answer came; `outcomeUnknown` when no clear answer came to a call that changes something.
   */
  call<E extends Endpoint>(endpoint: E, input: InputOf<E>): Answer<ResultOf<E>>;
  /**
   * Calls once for each input, in waves; each gets its own outcome. Throws for invalid inputs only, and whatever stops the waves.
   * @param onOutcome hears of each outcome at once. What it has not heard of when the waves are stopped was not carried out, or may be repeated.
   */
  callMany<E extends Endpoint>(
    endpoint: E,
    inputs: readonly InputOf<E>[],
    onProgress?: Progress,
    onOutcome?: (index: number, outcome: CallOutcome<ResultOf<E>>) => void,
  ): CallOutcome<ResultOf<E>>[];
  /**
   * Calls reading endpoints, in waves, until no call is left; each answer may lead to more calls.
   * @throws AddOnError `invalidInput`, and whatever stops the waves.
   */
  callQueue(start: readonly QueuedCall[], onProgress?: Progress): void;
}

export function createClient(options: ClientOptions): Client {
  let requestCount = 0;
  const withoutKey = createKeyHider();
  const http: HttpPort = {
    send: (requests) => {
      requestCount += requests.length;
      const outcomes = options.http.send(requests);
      return outcomes.map((outcome, index) => withoutKey(outcome, requests[index]?.headers.Authorization ?? ''));
    },
  };

  const sendAll = (
    endpoint: Endpoint,
    path: string,
    inputs: readonly Input[],
    onProgress?: Progress,
    onOutcome?: Listener,
  ): HttpOutcome[] =>
    sendInWaves(
      inputs.map((input) => buildRequest(options.access, endpoint, path, input)),
      {
        http,
        clock: options.clock,
        memory: options.memory,
        mostResends: endpoint.idempotent ? (options.mostResends ?? usualResends) : 0,
        onOutcome: (index, outcome) => onOutcome?.(index, path, outcome),
        beforeWave: (done, total) => {
          options.beforeWave?.();
          onProgress?.(done, total);
        },
      },
    );

  /** Sends along a path that is known to answer, or, the first time, along each candidate until one does. */
  const sendAlongPath = (endpoint: Endpoint, inputs: readonly Input[], onProgress?: Progress, onOutcome?: Listener) => {
    const known = options.memory.paths[endpoint.id];
    const [first, ...rest] = inputs;
    if (known !== undefined || endpoint.paths.length === 1 || first === undefined) {
      const path = known ?? endpoint.paths[0];
      return { path, outcomes: sendAll(endpoint, path, inputs, onProgress, onOutcome) };
    }
    const { path, outcome } = findPath(endpoint, (candidate) => sendAll(endpoint, candidate, [first])[0]);
    if (!isNoSuchPath(outcome)) options.memory.paths[endpoint.id] = path;
    onOutcome?.(0, path, outcome);
    const afterFirst: Listener = (index, ...what) => onOutcome?.(index + 1, ...what);
    return { path, outcomes: [outcome, ...sendAll(endpoint, path, rest, onProgress, afterFirst)] };
  };

  const callMany: Client['callMany'] = (endpoint, inputs, onProgress, onOutcome) => {
    for (const input of inputs) checkInput(endpoint, input);
    const { path, outcomes } = sendAlongPath(endpoint, inputs, onProgress, (index, along, outcome) =>
      onOutcome?.(index, toCallOutcome(endpoint, along, options.access.origin, outcome)),
    );
    return outcomes.map((outcome) => toCallOutcome(endpoint, path, options.access.origin, outcome));
  };

  /** A call whose path is not known yet is made at once, to learn it. */
  const toQueued = (call: QueuedCall): Queued[] => {
    const { endpoint, input, isWanted } = call;
    if (options.memory.paths[endpoint.id] === undefined && endpoint.paths.length > 1) {
      if (!isWanted()) return [];
      return callMany(endpoint, [input]).flatMap((outcome) => call.settle(outcome).flatMap(toQueued));
    }
    checkInput(endpoint, input);
    const path = options.memory.paths[endpoint.id] ?? endpoint.paths[0];
    return [
      {
        request: buildRequest(options.access, endpoint, path, input),
        mostResends: options.mostResends ?? usualResends,
        isWanted,
        settle: (outcome) =>
          call.settle(toCallOutcome(endpoint, path, options.access.origin, outcome)).flatMap(toQueued),
      },
    ];
  };

  const callQueue: Client['callQueue'] = (start, onProgress) =>
    sendQueue(start.flatMap(toQueued), {
      http,
      clock: options.clock,
      memory: options.memory,
      beforeWave: (done, total) => {
        options.beforeWave?.();
        onProgress?.(done, total);
      },
    });

  return {
    requestCount: () => requestCount,
    check: (endpoint, input) => {
      checkInput(endpoint, input);
      buildRequest(options.access, endpoint, options.memory.paths[endpoint.id] ?? endpoint.paths[0], input);
    },
    callMany,
    callQueue,
    call: (endpoint, input) => {
      const [outcome] = callMany(endpoint, [input]);
      if (outcome === undefined) throw new AddOnError('unexpected', { reason: `${endpoint.id} gave no outcome` });
      if (!outcome.ok) throw outcome.error;
      return outcome.answer;
    },
  };
}

function findPath(endpoint: Endpoint, send: (path: string) => HttpOutcome | undefined) {
  let outcome: HttpOutcome = { kind: 'lost', reason: 'no path' };
  for (const path of endpoint.paths) {
    outcome = send(path) ?? outcome;
    if (!isNoSuchPath(outcome)) return { path, outcome };
  }
  return { path: endpoint.paths[0], outcome };
}

const isNoSuchPath = (outcome: HttpOutcome): boolean =>
  outcome.kind === 'answer' && (outcome.status === 404 || outcome.status === 405);

function toCallOutcome<T>(endpoint: Endpoint, path: string, origin: string, outcome: HttpOutcome): CallOutcome<T> {
  const where = { endpoint: `${endpoint.method.toUpperCase()} ${path}` };
  if (outcome.kind === 'lost') {
    const error =
      endpoint.risk === 'read'
        ? new AddOnError('unreachable', { ...where, origin, reason: outcome.reason })
        : new AddOnError('outcomeUnknown', { ...where, reason: outcome.reason });
    return { ok: false, error };
  }
  try {
    return { ok: true, answer: readAnswer<T>(endpoint, path, outcome) };
  } catch (caught) {
    const error = asAddOnError(caught);
    const reason = `HTTP ${outcome.status}`;
    return {
      ok: false,
      error: leavesDoubt(endpoint, error) ? new AddOnError('outcomeUnknown', { ...where, reason }) : error,
    };
  }
}

/** A server that failed, or answered gibberish, may still have made the change. */
const leavesDoubt = (endpoint: Endpoint, error: AddOnError): boolean =>
  endpoint.risk !== 'read' && (error.code === 'serverFailed' || error.code === 'badAnswer');
