import type { ClockPort, HttpOutcome } from '../google/ports';

/** What is known of a server's allowance, learnt as it goes. */
export interface AllowanceMemory {
  perMinute?: number;
  latest?: readonly number[];
}

const windowMs = 60_000;

/** Keeps within what a server allows in any 60 seconds, once it has told how much that is (`X-RateLimit-Limit`). */
export interface Pace {
  /** How many may leave now, 1 at least: waits until then where none may. */
  readonly room: (wanted: number) => number;
  readonly note: (outcomes: readonly HttpOutcome[]) => void;
}

export function createPace(clock: ClockPort, memory: AllowanceMemory): Pace {
  const recent = (): readonly number[] => {
    const now = clock.now();
    // What is said to come yet was noted by another clock, or damaged.
    return (memory.latest ?? []).filter((moment) => moment <= now && now - moment < windowMs);
  };
  return {
    room: (wanted) => {
      const { perMinute } = memory;
      if (perMinute === undefined) return wanted;
      const [oldest] = recent();
      if (oldest !== undefined && recent().length >= perMinute) clock.sleep(oldest + windowMs - clock.now());
      return Math.max(1, Math.min(wanted, perMinute - recent().length));
    },
    note: (outcomes) => {
      const told = outcomes.map(limitOf).filter((limit) => limit !== undefined);
      const limit = told[told.length - 1];
      if (limit !== undefined) memory.perMinute = limit;
      if (memory.perMinute === undefined) return;
      // Refused requests take nothing of the allowance.
      const counted = outcomes.filter((outcome) => !(outcome.kind === 'answer' && outcome.status === 429)).length;
      const own = recent().length + counted;
      // Others may use the same key; when they did is not told, so it may have been just now.
      const taken = memory.perMinute - Math.min(memory.perMinute, ...outcomes.map(remainingOf));
      const others = Math.max(0, taken - own);
      memory.latest = [...recent(), ...new Array<number>(counted + others).fill(clock.now())].slice(-memory.perMinute);
    },
  };
}

const remainingOf = (outcome: HttpOutcome): number =>
  outcome.kind === 'answer'
    ? Number(outcome.headers['x-ratelimit-remaining'] ?? Number.POSITIVE_INFINITY)
    : Number.POSITIVE_INFINITY;

/** A limit so high that no run of ours reaches it is none. */
const noLimit = 10_000;

function limitOf(outcome: HttpOutcome): number | undefined {
  const limit = outcome.kind === 'answer' ? Number(outcome.headers['x-ratelimit-limit']) : Number.NaN;
  return limit > 0 && limit < noLimit ? Math.max(1, Math.floor(limit)) : undefined;
}
