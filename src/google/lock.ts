import type { LockPort } from './ports';

/** The document lock, held for the length of one action, its writes included {facts §3: flush before releasing}. */
export const createLock = (): LockPort => ({
  withDocumentLock: (waitMs, action) => {
    const lock = LockService.getDocumentLock();
    if (!lock.tryLock(waitMs)) return { busy: true };
    try {
      const value = action();
      SpreadsheetApp.flush();
      return { busy: false, value };
    } finally {
      lock.releaseLock();
    }
  },
});
