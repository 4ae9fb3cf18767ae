import { call, Exception } from './bridge';
import { emulated } from './emulated';

type LockName = 'user' | 'document' | 'script';

/** Getting a lock does not acquire it {facts §6}. */
export class LockService extends emulated('LockService') implements GoogleAppsScript.Lock.LockService {
  getDocumentLock(): Lock {
    return new Lock('document');
  }

  getUserLock(): Lock {
    return new Lock('user');
  }

  getScriptLock(): Lock {
    return new Lock('script');
  }
}

/** A view of a lock that lives in the Cloud. */
export class Lock extends emulated('Lock') implements GoogleAppsScript.Lock.Lock {
  readonly #name: LockName;

  constructor(name: LockName) {
    super();
    this.#name = name;
  }

  /** A negative time is over before the lock is looked at {facts §6}. */
  tryLock(timeoutMs: number): boolean {
    return timeoutMs >= 0 && call<boolean>('Lock.tryLock', this.#name, timeoutMs);
  }

  /** @throws Exception when the lock is not free in time. */
  waitLock(timeoutMs: number): void {
    if (this.tryLock(timeoutMs)) return;
    throw new Exception('Lock timeout: another process was holding the lock for too long.');
  }

  releaseLock(): void {
    call('Lock.releaseLock', this.#name);
  }

  hasLock(): boolean {
    return call('Lock.hasLock', this.#name);
  }
}
