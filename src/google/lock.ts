import type { LockPort } from './ports';

/**
 * The document lock, held for the length of one action. Only properties are changed under it, which last at once: nothing has to be flushed
 * before it is given back {facts §3}.
 */
export const createLock = (): LockPort => ({
  withDocumentLock: (waitMs, action) => {
    const lock = LockService.getDocumentLock();
    if (!lock.tryLock(waitMs)) return { busy: true };
    try {
      return { busy: false, value: action() };
    } finally {
      lock.releaseLock();
    }
  },
});
