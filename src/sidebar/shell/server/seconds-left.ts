import type { Progress } from './run-watch';

/** The first that was told of a step: from then on its pace is measured. */
export const stepBegan = (before: Progress | null, now: Progress): Progress =>
  before && before.run === now.run && before.step === now.step && before.total === now.total && before.done <= now.done
    ? before
    : now;

/** How long a step still takes at the pace that it has gone so far, in seconds; `undefined` until something of it was done since it was watched. */
export function secondsLeft(began: Progress, now: Progress): number | undefined {
  const [done, ms] = [now.done - began.done, now.at - began.at];
  const left = now.total - now.done;
  if (done <= 0 || ms <= 0 || left <= 0) return undefined;
  return Math.ceil((left * ms) / done / 1000);
}
