import type { LockPort } from './ports';

/**
 * Locks, held for the length of one action. Only properties and the cache are changed under them, which last at once: nothing has to be flushed
 * before they are given back {facts §3}.
 */
export const createLock = (): LockPort => ({
  withDocumentLock: holding(() => LockService.getDocumentLock()),
  withUserLock: holding(() => LockService.getUserLock()),
});

/** Whoever has a lock gets it again, and gives it back as a whole {facts §6}: so what is done under it takes it no second time. */
function holding(find: () => GoogleAppsScript.Lock.Lock): LockPort['withUserLock'] {
  let isHeld = false;
  return (waitMs, action) => {
    if (isHeld) return { busy: false, value: action() };
    const lock = find();
    if (!lock.tryLock(waitMs)) return { busy: true };
    isHeld = true;
    try {
      return { busy: false, value: action() };
    } finally {
      isHeld = false;
      lock.releaseLock();
    }
  };
}
