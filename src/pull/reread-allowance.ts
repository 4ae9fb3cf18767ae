import type { ConnectionMemory } from '../api/connection-memory';

/** A tenth of the requests that Google lets a person send in a day {facts §1}: they are asked for by all refreshes of that person together, whichever shop they are of. */
const mostInDay = 2000;

/** So many at most in one refresh, which is to stay short. */
const mostAtOnce = 400;

type RereadMemory = Pick<ConnectionMemory, 'perMinute' | 'reread'>;

/**
 * How many requests a refresh may spend on days that were read before. A slow shop gets no more of them than it allows in a minute.
 * @param elsewhere what the person's other connections have spent so today.
 */
export function rereadAllowance(memory: RereadMemory, today: string, elsewhere: number): number {
  return Math.max(
    0,
    Math.min(mostInDay - elsewhere - spentOn(memory, today), mostAtOnce, memory.perMinute ?? mostAtOnce),
  );
}

/** Counts requests that were spent so, on the day of the shop on which they were. */
export function noteReread(memory: RereadMemory, today: string, requests: number): void {
  memory.reread = { day: today, requests: spentOn(memory, today) + requests };
}

const spentOn = ({ reread }: RereadMemory, today: string): number => (reread?.day === today ? reread.requests : 0);
