import type { LockPort } from './ports';

/** Locks, held for the length of one action. */
export const createLock = (): LockPort => ({
  withDocumentLock: (waitMs, action) =>
    holding(LockService.getDocumentLock(), waitMs, () => {
      const value = action();
      // {facts §3}: what was written under the lock must be there before another execution gets it.
      SpreadsheetApp.flush();
      return value;
    }),
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
