import type { LockPort } from './ports';

/**
 * Locks, held for the length of one action. Only properties and the cache are changed under them, which last at once: nothing has to be flushed
 * before they are given back {facts §3}.
 */
export const createLock = (): LockPort => ({
  withDocumentLock: (waitMs, action) => holding(LockService.getDocumentLock(), waitMs, action),
  withUserLock: (waitMs, action) => holding(LockService.getUserLock(), waitMs, action),
});

function holding<T>(
  lock: GoogleAppsScript.Lock.Lock,
  waitMs: number,
  action: () => T,
): { readonly busy: false; readonly value: T } | { readonly busy: true } {
  if (!lock.tryLock(waitMs)) return { busy: true };
  try {
    return { busy: false, value: action() };
  } finally {
    lock.releaseLock();
  }
}
