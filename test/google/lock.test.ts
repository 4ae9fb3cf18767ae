import { createLock } from '../../src/google/lock';

/** Locks as Google's are {facts §6}: whoever has one gets it again, and gives it back as a whole. */
function openLocks() {
  const held = new Set<string>();
  const elsewhere = new Set<string>();
  const lockOf = (name: string) => () => ({
    tryLock: () => {
      if (elsewhere.has(name)) return false;
      held.add(name);
      return true;
    },
    releaseLock: () => held.delete(name),
  });
  Object.assign(globalThis, {
    LockService: { getUserLock: lockOf('user'), getDocumentLock: lockOf('document') },
  });
  return { held, elsewhere, lock: createLock() };
}

describe('a lock', () => {
  afterEach(() => Reflect.deleteProperty(globalThis, 'LockService'));

  it('is still held after work under it that took it once more, and given back at the end', () => {
    const { held, lock } = openLocks();
    const outer = lock.withUserLock(1000, () => {
      const inner = lock.withUserLock(1000, () => 'inner');
      return [inner, held.has('user')];
    });
    expect(outer).toEqual({ busy: false, value: [{ busy: false, value: 'inner' }, true] });
    expect(held.size).toBe(0);
  });

  it('of the person is another one than that of the document', () => {
    const { elsewhere, lock } = openLocks();
    elsewhere.add('document');
    expect(lock.withUserLock(1000, () => lock.withDocumentLock(1000, () => 'never'))).toEqual({
      ...{ busy: false, value: { busy: true } },
    });
  });

  it('is given back where the work under it fails, and can be taken again', () => {
    const { held, lock } = openLocks();
    const failing = () =>
      lock.withDocumentLock(1000, () => {
        throw new Error('failed');
      });
    expect(failing).toThrow('failed');
    expect(held.size).toBe(0);
    expect(lock.withDocumentLock(1000, () => held.has('document'))).toEqual({ busy: false, value: true });
  });
});
