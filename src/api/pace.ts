import type { ClockPort, HttpOutcome } from '../google/ports';
import type { AnsweredRequests, ConnectionMemory } from './connection-memory';
import { readNumber } from './values/read-number';

/** What is known of a server's allowance, learnt as it goes. */
export type AllowanceMemory = Pick<ConnectionMemory, 'perMinute' | 'answered'>;

const windowMs = 60_000;

/** Keeps within what a server allows in any 60 seconds, once it has told how much that is (`X-RateLimit-Limit`). */
export interface Pace {
  /** How many may leave now, 1 at least: waits until then where none may. */
  readonly room: (wanted: number) => number;
  /** Waits until so many may leave, or all that are allowed in a minute where that is fewer. */
  readonly awaitRoom: (wanted: number) => void;
  readonly note: (outcomes: readonly HttpOutcome[]) => void;
}

export function createPace(clock: ClockPort, memory: AllowanceMemory): Pace {
  const recent = (): readonly AnsweredRequests[] => {
    const now = clock.now();
    // What is said to come yet was noted by another clock, or damaged.
    return (memory.answered ?? []).filter(({ at }) => at <= now && now - at < windowMs);
  };
  return {
    room: (wanted) => {
      const { perMinute } = memory;
      if (perMinute === undefined) return wanted;
      const [oldest] = recent();
      if (oldest !== undefined && sumOf(recent()) >= perMinute) clock.sleep(oldest.at + windowMs - clock.now());
      return Math.max(1, Math.min(wanted, perMinute - sumOf(recent())));
    },
    awaitRoom: (wanted) => {
      const { perMinute = Number.POSITIVE_INFINITY } = memory;
      const taken = recent();
      // So many of them have to be more than a minute ago.
      let tooMany = sumOf(taken) + Math.min(wanted, perMinute) - perMinute;
      if (!(tooMany > 0)) return;
      const last = taken.find(({ count }) => {
        tooMany -= count;
        return tooMany <= 0;
      });
      if (last) clock.sleep(last.at + windowMs - clock.now());
    },
    note: (outcomes) => {
      const told = outcomes.map(limitOf).filter((limit) => limit !== undefined);
      const limit = told[told.length - 1];
      if (limit !== undefined) memory.perMinute = limit;
      if (memory.perMinute === undefined) return;
      // Refused requests take nothing of the allowance.
      const counted = outcomes.filter((outcome) => !(outcome.kind === 'answer' && outcome.status === 429)).length;
      const own = sumOf(recent()) + counted;
      // Others may use the same key; when they did is not told, so it may have been just now.
      const taken = memory.perMinute - Math.min(memory.perMinute, ...outcomes.map(remainingOf));
      const others = Math.max(0, taken - own);
      memory.answered = withAnswered(recent(), { at: clock.now(), count: counted + others });
    },
  };
}

const sumOf = (answered: readonly AnsweredRequests[]): number => answered.reduce((sum, { count }) => sum + count, 0);

const secondOf = ({ at }: AnsweredRequests): number => Math.floor(at / 1000);

/** Those of one second together, by the last of them: a property has no room for each of a thousand requests {facts §1}. */
function withAnswered(before: readonly AnsweredRequests[], now: AnsweredRequests): readonly AnsweredRequests[] {
  if (now.count === 0) return before;
  const last = before[before.length - 1];
  if (!last || secondOf(last) !== secondOf(now)) return [...before, now];
  return [...before.slice(0, -1), { at: now.at, count: last.count + now.count }];
}

const remainingOf = (outcome: HttpOutcome): number =>
  (outcome.kind === 'answer' ? readNumber(outcome.headers['x-ratelimit-remaining']) : undefined) ??
  Number.POSITIVE_INFINITY;

/** A limit so high that no run of ours reaches it is none. */
const noLimit = 10_000;

function limitOf(outcome: HttpOutcome): number | undefined {
  const limit = outcome.kind === 'answer' ? readNumber(outcome.headers['x-ratelimit-limit']) : undefined;
  return limit !== undefined && limit > 0 && limit < noLimit ? Math.max(1, Math.floor(limit)) : undefined;
}
