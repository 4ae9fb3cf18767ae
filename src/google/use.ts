import type { Use, UsePort } from './ports';

/** What the ports tell of what is used through them. */
export interface UseCounter extends UsePort {
  readonly count: (what: keyof Use, amount: number) => void;
}

/** Counts in memory, from now on. */
export function createUse(): UseCounter {
  const used = { requests: 0, propertyOperations: 0, mails: 0 };
  const begunAt = Date.now();
  return {
    begunAt,
    soFar: () => ({ ...used }),
    count: (what, amount) => {
      used[what] += amount;
    },
  };
}
