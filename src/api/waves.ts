import type { ClockPort, HttpOutcome, HttpPort, HttpRequest } from '../google/ports';

/** How many requests leave at once, learnt as it goes. */
export interface WaveWidth {
  width: number;
}

export interface WaveOptions {
  readonly http: HttpPort;
  readonly clock: ClockPort;
  readonly memory: WaveWidth;
  /** How often a request may be sent again after a 5xx or a lost answer; after a 429 it always may, since nothing happened. */
  readonly mostResends: number;
  /** Called before every wave with how many requests have their final outcome; stops the whole by throwing. */
  readonly beforeWave?: (settled: number, total: number) => void;
}

const widest = 20;
const transientStatuses = [500, 502, 503, 504];
const mostRateLimitWaits = 20;
const longestWaitMs = 60_000;

interface Pending {
  readonly index: number;
  resends: number;
  waits: number;
}

/**
 * Sends any number of requests in waves and gives each its final outcome, in order. The width doubles while it goes well,
 * halves when the server says "too many" or an answer is lost, and is remembered by the caller.
 */
export function sendInWaves(requests: readonly HttpRequest[], options: WaveOptions): HttpOutcome[] {
  const outcomes: HttpOutcome[] = new Array(requests.length);
  let queue: Pending[] = requests.map((_, index) => ({ index, resends: 0, waits: 0 }));
  let settled = 0;
  while (queue.length > 0) {
    options.beforeWave?.(settled, requests.length);
    const wave = queue.slice(0, options.memory.width);
    const answered = options.http.send(wave.map(({ index }) => requests[index] as HttpRequest));
    const again: Pending[] = [];
    wave.forEach((pending, position) => {
      const outcome = answered[position] ?? { kind: 'lost', reason: 'no answer' };
      if (mayGoAgain(outcome, pending, options.mostResends)) {
        again.push(pending);
      } else {
        settled += 1;
      }
      outcomes[pending.index] = outcome;
    });
    adaptWidth(options.memory, again.length > 0, wave.length);
    queue = [...again, ...queue.slice(wave.length)];
    if (again.length > 0) options.clock.sleep(waitMs(again, outcomes));
  }
  return outcomes;
}

/** Counts the attempt when it says yes. */
function mayGoAgain(outcome: HttpOutcome, pending: Pending, mostResends: number): boolean {
  if (outcome.kind === 'answer' && outcome.status === 429) {
    pending.waits += 1;
    return pending.waits <= mostRateLimitWaits;
  }
  if (outcome.kind === 'answer' && !transientStatuses.includes(outcome.status)) return false;
  pending.resends += 1;
  return pending.resends <= mostResends;
}

function adaptWidth(memory: WaveWidth, hadTrouble: boolean, sent: number): void {
  if (hadTrouble) memory.width = Math.max(1, Math.floor(memory.width / 2));
  else if (sent === memory.width) memory.width = Math.min(widest, memory.width * 2);
}

/** As long as the server asks for; otherwise 1, 2, 4, 8 … seconds by the attempt. */
function waitMs(again: readonly Pending[], outcomes: readonly HttpOutcome[]): number {
  const waits = again.map((pending) => {
    const outcome = outcomes[pending.index];
    const asked = outcome?.kind === 'answer' ? Number(outcome.headers['retry-after']) : Number.NaN;
    const backOff = 1000 * 2 ** (Math.max(pending.resends, pending.waits) - 1);
    return Number.isFinite(asked) && asked >= 0 ? asked * 1000 : backOff;
  });
  return Math.min(longestWaitMs, Math.max(...waits));
}
