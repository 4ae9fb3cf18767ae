import type { ClockPort, HttpOutcome, HttpPort, HttpRequest } from '../google/ports';
import { googleRefusalIn } from '../text/google-refusal';
import { type AllowanceMemory, createPace } from './pace';
import { readPause } from './values/read-pause';

/** How many requests leave at once, and how many in a minute, learnt as it goes. */
export interface WaveMemory extends AllowanceMemory {
  width: number;
}

export interface WaveOptions {
  readonly http: HttpPort;
  readonly clock: ClockPort;
  readonly memory: WaveMemory;
  /** Called before every wave with how many requests have their final outcome; stops the whole by throwing. */
  readonly beforeWave?: (settled: number, total: number) => void;
  /** Called before every wave, ahead of what stops it and of what says whether it is wanted still: gets another authorization where it is time for that, which may take long. */
  readonly renewAhead?: () => void;
  /** After a 401 gets another authorization, and what was refused by the one before goes again, once, as nothing happened. Stops the whole by throwing, when all else of the wave was heard of. */
  readonly renew?: () => void;
}

/** A request that waits for its turn. */
export interface Queued {
  readonly request: HttpRequest;
  /** How often it may be sent again after a 5xx or a lost answer; after a 429 it always may, since nothing happened. */
  readonly mostResends: number;
  /** Called once, with the final outcome; what it returns joins the end of the queue. */
  readonly settle: (outcome: HttpOutcome) => readonly Queued[];
  /** Asked before each wave: what nobody wants any more is dropped unsent. Always wanted when absent. */
  readonly isWanted?: () => boolean;
  /** Called where the whole is stopped before anything came of it: it has not left, or was refused as one too many or not let in. */
  readonly onUnsent?: (() => void) | undefined;
  /** Set where it is not sent again, whatever comes of it; what it says would be too old. */
  readonly once?: Once;
}

/** What is sent once at most, and by whoever builds it anew, again. */
export interface Once {
  /** How often in a row the server had refused what came before it, as too many: the pause that it does not name is the longer for it. */
  readonly refusals: number;
}

/** How many requests leave at once at most. */
export const widest = 20;
const transientStatuses = [500, 502, 503, 504];
/** How often a request is refused as one too many before it is given up. */
export const mostRateLimitWaits = 20;
const longestWaitMs = 60_000;

interface Pending {
  readonly queued: Queued;
  resends: number;
  waits: number;
  /** It went again with another authorization. */
  isRenewed: boolean;
}

/**
 * Sends requests in waves until none is left; answers may add more. The width doubles while it goes well, halves when the server says "too
 * many" or an answer is lost, and is remembered by the caller. What has to go again goes along with the next wave.
 */
export function sendQueue(start: readonly Queued[], options: WaveOptions): void {
  const pace = createPace(options.clock, options.memory);
  let queue: Pending[] = start.map(toPending);
  let settled = 0;
  const orStop = (act: () => void): void => {
    try {
      act();
    } catch (error) {
      for (const { queued, resends } of queue) if (resends === 0) queued.onUnsent?.();
      throw error;
    }
  };
  for (;;) {
    queue = queue.filter(isWanted);
    if (queue.length === 0) return;
    const room = pace.room(Math.min(queue.length, options.memory.width));
    orStop(() => options.renewAhead?.());
    // After all that has been waited for: what should stop by now does not begin another wave, and what was wanted may be so no more.
    orStop(() => options.beforeWave?.(settled, settled + queue.length));
    queue = queue.filter(isWanted);
    if (queue.length === 0) return;
    const wave = queue.slice(0, room);
    const outcomes = options.http.send(wave.map(({ queued }) => queued.request));
    pace.note(outcomes);
    const sent = wave.map((pending, index) => ({ pending, outcome: outcomes[index] ?? noAnswer }));
    const [refused, heard] = options.renew ? partition(sent, isFirstRefusal) : [[], sent];
    for (const { pending } of refused) pending.isRenewed = true;
    const [again, final] = partition(heard, ({ pending, outcome }) => mayGoAgain(outcome, pending));
    const waiting = [...again, ...final.filter(isRefusedOnce)];
    adaptWidth(options.memory, waiting.length > 0, wave.length);
    queue = [...[...refused, ...again].map(({ pending }) => pending), ...queue.slice(wave.length)];
    settled += final.length;
    for (const { pending, outcome } of final) queue.push(...pending.queued.settle(outcome).map(toPending));
    if (refused.length > 0) orStop(() => options.renew?.());
    if (waiting.length > 0) options.clock.sleep(waitMs(waiting, options.clock.now()));
  }
}

export interface SendOptions extends WaveOptions, Pick<Queued, 'isWanted' | 'once'> {
  readonly mostResends: number;
  /** Called as soon as a request has its final outcome: it is heard of even if the others are stopped. */
  readonly onOutcome?: (index: number, outcome: HttpOutcome) => void;
  /** Called for each that {@link Queued.onUnsent} tells of, before what stopped it is thrown. */
  readonly onUnsent?: ((index: number) => void) | undefined;
}

/** Sends a number of requests and gives each its final outcome, in order; none to those that were dropped unsent. */
export function sendInWaves(
  requests: readonly HttpRequest[],
  { mostResends, onOutcome, onUnsent, isWanted, once, ...options }: SendOptions,
): HttpOutcome[] {
  const outcomes: HttpOutcome[] = new Array(requests.length);
  const settle = (index: number) => (outcome: HttpOutcome) => {
    outcomes[index] = outcome;
    onOutcome?.(index, outcome);
    return [];
  };
  sendQueue(
    requests.map((request, index) => ({
      ...{ request, mostResends, settle: settle(index), onUnsent: onUnsent && (() => onUnsent(index)) },
      ...(isWanted ? { isWanted } : {}),
      ...(once ? { once } : {}),
    })),
    options,
  );
  return outcomes;
}

const noAnswer: HttpOutcome = { kind: 'lost', reason: 'no answer' };

const toPending = (queued: Queued): Pending => ({
  ...{ queued, resends: 0, waits: queued.once?.refusals ?? 0 },
  isRenewed: false,
});

const isWanted = ({ queued }: Pending): boolean => queued.isWanted?.() ?? true;

interface Sent {
  readonly pending: Pending;
  readonly outcome: HttpOutcome;
}

function partition<T>(items: readonly T[], test: (item: T) => boolean): readonly [T[], T[]] {
  const passed: T[] = [];
  const others: T[] = [];
  for (const item of items) (test(item) ? passed : others).push(item);
  return [passed, others];
}

const isTooMany = (outcome: HttpOutcome): boolean => outcome.kind === 'answer' && outcome.status === 429;

/** Not let in, for the first time. */
const isFirstRefusal = ({ pending, outcome }: Sent): boolean =>
  outcome.kind === 'answer' && outcome.status === 401 && !pending.isRenewed;

/** Whoever builds it anew does so after the pause that the server asks for. */
const isRefusedOnce = ({ pending, outcome }: Sent): boolean => pending.queued.once !== undefined && isTooMany(outcome);

/** Counts the attempt when it says yes. */
function mayGoAgain(outcome: HttpOutcome, pending: Pending): boolean {
  if (isTooMany(outcome)) {
    pending.waits += 1;
    return pending.queued.once === undefined && pending.waits <= mostRateLimitWaits;
  }
  if (pending.queued.once) return false;
  if (outcome.kind === 'answer' && !transientStatuses.includes(outcome.status)) return false;
  // What Google has used up for today does not come back within an execution.
  if (outcome.kind === 'lost' && googleRefusalIn(outcome.reason)?.code === 'dayUsedUp') return false;
  pending.resends += 1;
  return pending.resends <= pending.queued.mostResends;
}

function adaptWidth(memory: WaveMemory, hadTrouble: boolean, sent: number): void {
  if (hadTrouble) memory.width = Math.max(1, Math.floor(memory.width / 2));
  else if (sent === memory.width) memory.width = Math.min(widest, memory.width * 2);
}

/** As long as the server asks for; otherwise 1, 2, 4, 8 … seconds by the attempt. */
function waitMs(again: readonly Sent[], now: number): number {
  const waits = again.map(({ pending, outcome }) => {
    const asked = outcome.kind === 'answer' ? readPause(outcome.headers, now) : undefined;
    return asked ?? 1000 * 2 ** (Math.max(pending.resends, pending.waits) - 1);
  });
  return Math.min(longestWaitMs, Math.max(...waits));
}
