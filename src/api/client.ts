import type { ClockPort, HttpOutcome, HttpPort } from '../google/ports';
import { AddOnError, asAddOnError, googleTrouble } from '../text/add-on-error';
import { type Answer, readAnswer } from './answer';
import { type AuthorizedHttp, createAuthorizedHttp } from './authorized-http';
import type { ConnectionMemory } from './connection-memory';
import type { Endpoint, InputOf, ResultOf } from './endpoint';
import { checkInput } from './input-check';
import { blameAnswer, type HeardAnswer } from './misshapen-answer';
import { createPace } from './pace';
import { type Access, buildRequest } from './request';
import { type Once, type Queued, sendInWaves, sendQueue } from './waves';

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

/** How requests are sent, and who hears of it. */
interface Sending {
  readonly onProgress?: Progress | undefined;
  readonly onOutcome?: Listener | undefined;
  readonly onUnsent?: ((index: number) => void) | undefined;
  readonly isWanted?: () => boolean;
  readonly once?: Once;
}

/** Of requests that say what was read just before. */
export interface Freshness extends Once {
  /** Whether they still say what they should. @param isRenewed as {@link AuthorizedHttp.isRenewed}: that may have taken long. */
  readonly isFresh: (isRenewed: boolean) => boolean;
}

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
  /** How far the server's clock is ahead of ours, in milliseconds; `undefined` until an answer has told. */
  readonly aheadMs: () => number | undefined;
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
   * @param onUnsent hears, when they are stopped, of each that was certainly not carried out.
   */
  callMany<E extends Endpoint>(
    endpoint: E,
    inputs: readonly InputOf<E>[],
    onProgress?: Progress,
    onOutcome?: (index: number, outcome: CallOutcome<ResultOf<E>>) => void,
    onUnsent?: (index: number) => void,
  ): CallOutcome<ResultOf<E>>[];
  /**
   * Calls once for each input, in waves, as long as it is fresh: nothing is sent again, not even what was one too many, but the pause that the
   * server asks for is kept. Throws as `callMany` does.
   * @param onOutcome hears of each outcome at once. What it has not heard of has not left.
   */
  callFresh<E extends Endpoint>(
    endpoint: E,
    inputs: readonly InputOf<E>[],
    freshness: Freshness,
    onOutcome: (index: number, outcome: CallOutcome<ResultOf<E>>) => void,
    onUnsent?: (index: number) => void,
  ): void;
  /** Waits until so many requests may leave within the minute, or all that the server allows in one. */
  awaitRoom(count: number): void;
  /**
   * Calls reading endpoints, in waves, until no call is left; each answer may lead to more calls.
   * @throws AddOnError `invalidInput`, and whatever stops the waves.
   */
  callQueue(start: readonly QueuedCall[], onProgress?: Progress): void;
  /**
   * What a reader of answers stumbled over. Where JavaScript found something else than it reached for, an answer had not the form that its endpoint's
   * has: `badAnswer` then, of what answered last. Any other error, or one before anything answered, as it is.
   */
  blame(error: unknown): unknown;
}

/**
 * Gives a client to whoever asks a shop, and reads its answers before they return.
 * @throws whatever the work throws, as `blame` tells it.
 */
export function withClient<T>(options: ClientOptions, work: (client: Client) => T): T {
  const client = createClient(options);
  try {
    return work(client);
  } catch (error) {
    throw client.blame(error);
  }
}

export function createClient(options: ClientOptions): Client {
  let latest: HeardAnswer | undefined;
  const http = createAuthorizedHttp(options);
  const { renew, renewAhead } = options.access;
  const renewing = {
    ...(renew ? { renew: () => renew(http.authorization()) } : {}),
    ...(renewAhead ? { renewAhead } : {}),
  };

  const sendAll = (
    endpoint: Endpoint,
    path: string,
    inputs: readonly Input[],
    { onProgress, onOutcome, ...sending }: Sending = {},
  ): HttpOutcome[] =>
    sendInWaves(
      inputs.map((input) => buildRequest(options.access, endpoint, path, input)),
      {
        ...sending,
        ...{ http, ...renewing },
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
  const sendAlongPath = (endpoint: Endpoint, inputs: readonly Input[], sending: Sending) => {
    const known = options.memory.paths[endpoint.id];
    const [first, ...rest] = inputs;
    if (known !== undefined || endpoint.paths.length === 1 || first === undefined) {
      const path = known ?? endpoint.paths[0];
      return { path, outcomes: sendAll(endpoint, path, inputs, sending) };
    }
    const { once, onOutcome, onUnsent } = sending;
    const alone: Sending = once ? { once } : {};
    const { path, outcome } = findPath(endpoint, (candidate) => sendAll(endpoint, candidate, [first], alone)[0]);
    if (!isNoSuchPath(outcome)) options.memory.paths[endpoint.id] = path;
    onOutcome?.(0, path, outcome);
    const afterFirst: Listener = (index, ...what) => onOutcome?.(index + 1, ...what);
    const afterFirstToo: Sending = {
      ...{ ...sending, onOutcome: afterFirst },
      onUnsent: (index) => onUnsent?.(index + 1),
    };
    return { path, outcomes: [outcome, ...sendAll(endpoint, path, rest, afterFirstToo)] };
  };

  const read = <T>(endpoint: Endpoint, path: string, outcome: HttpOutcome): CallOutcome<T> => {
    const found = toCallOutcome<T>(endpoint, path, options.access, outcome);
    if (found.ok && outcome.kind === 'answer') latest = { endpoint: nameOf(endpoint, path), text: outcome.text };
    return found;
  };

  const callMany: Client['callMany'] = (endpoint, inputs, onProgress, onOutcome, onUnsent) => {
    for (const input of inputs) checkInput(endpoint, input);
    const { path, outcomes } = sendAlongPath(endpoint, inputs, {
      ...{ onProgress, onUnsent },
      onOutcome: (index, along, outcome) => onOutcome?.(index, read(endpoint, along, outcome)),
    });
    return outcomes.map((outcome) => read(endpoint, path, outcome));
  };

  const callFresh: Client['callFresh'] = (endpoint, inputs, { isFresh, refusals }, onOutcome, onUnsent) => {
    for (const input of inputs) checkInput(endpoint, input);
    sendAlongPath(endpoint, inputs, {
      ...{ isWanted: () => isFresh(http.isRenewed()), once: { refusals }, onUnsent },
      onOutcome: (index, along, outcome) => onOutcome(index, read(endpoint, along, outcome)),
    });
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
        settle: (outcome) => call.settle(read(endpoint, path, outcome)).flatMap(toQueued),
      },
    ];
  };

  const callQueue: Client['callQueue'] = (start, onProgress) =>
    sendQueue(start.flatMap(toQueued), {
      ...{ http, ...renewing },
      clock: options.clock,
      memory: options.memory,
      beforeWave: (done, total) => {
        options.beforeWave?.();
        onProgress?.(done, total);
      },
    });

  return {
    requestCount: http.requestCount,
    aheadMs: http.aheadMs,
    check: (endpoint, input) => {
      checkInput(endpoint, input);
      buildRequest(options.access, endpoint, options.memory.paths[endpoint.id] ?? endpoint.paths[0], input);
    },
    callMany,
    callFresh,
    awaitRoom: (count) => createPace(options.clock, options.memory).awaitRoom(count),
    callQueue,
    blame: (error) => blameAnswer(latest, error),
    call: (endpoint, input) => {
      const [outcome] = callMany(endpoint, [input]);
      if (outcome === undefined) throw new AddOnError('unexpected', { reason: `${endpoint.id} gave no outcome` });
      if (!outcome.ok) throw outcome.error;
      return outcome.answer;
    },
  };
}

const nameOf = ({ method }: Endpoint, path: string): string => `${method.toUpperCase()} ${path}`;

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

function toCallOutcome<T>(
  endpoint: Endpoint,
  path: string,
  { origin, rejection }: Access,
  outcome: HttpOutcome,
): CallOutcome<T> {
  const where = { endpoint: nameOf(endpoint, path) };
  if (outcome.kind === 'lost') {
    const error =
      endpoint.risk === 'read'
        ? (googleTrouble(outcome.reason) ?? new AddOnError('unreachable', { ...where, origin, reason: outcome.reason }))
        : new AddOnError('outcomeUnknown', { ...where, reason: outcome.reason });
    return { ok: false, error };
  }
  try {
    return { ok: true, answer: readAnswer<T>(endpoint, path, outcome) };
  } catch (caught) {
    const told = asAddOnError(blameAnswer({ ...where, text: outcome.text }, caught));
    const error = told.code === 'keyRejected' ? new AddOnError(rejection, told.values) : told;
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
