import type { Platform } from '../google/ports';
import { AddOnError } from '../text/add-on-error';

/**
 * Does work on what a person keeps of their own while none of their other executions does, in whatever file.
 * @param waitMs how long the others are waited for.
 * @throws AddOnError `busy` where they are at it for all of that, before anything is done; and what the work throws.
 */
export function underUserLock<T>({ lock }: Pick<Platform, 'lock'>, waitMs: number, work: () => T): T {
  const done = lock.withUserLock(waitMs, work);
  if (done.busy) throw new AddOnError('busy', { what: 'lock', seconds: waitMs / 1000 });
  return done.value;
}
