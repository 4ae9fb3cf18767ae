import { behaves } from './behaves';
import { evaluate, openScript } from './open-script';

describe('PropertiesService', () => {
  const store = 'const p = PropertiesService.getDocumentProperties();';

  behaves('properties.texts', () => {
    expect(evaluate(`${store} p.setProperty('a', 1); p.setProperties({ b: true }); return p.getProperties()`)).toEqual({
      a: '1',
      b: 'true',
    });
  });

  behaves('properties.lasting', () => {
    const { host } = openScript(`
      function write() { PropertiesService.getUserProperties().setProperty('a', 'x'); PropertiesService.getDocumentProperties().setProperty('b', 'y'); }
      function read() { return [PropertiesService.getUserProperties().getProperties(), PropertiesService.getDocumentProperties().getKeys(), PropertiesService.getScriptProperties().getKeys()] }`);
    host.run('write');
    expect(host.run('read')).toEqual([{ a: 'x' }, ['b'], []]);
  });

  behaves('properties.absent', () => {
    const script = `${store} p.setProperty('a', 'x'); p.deleteProperty('a'); return [p.getProperty('a'), p.getProperty('b')]`;
    expect(evaluate(script)).toEqual([null, null]);
  });

  behaves('properties.value-limit', () => {
    expect(evaluate(`${store} p.setProperty('a', 'x'.repeat(9216)); return p.getProperty('a').length`)).toBe(9216);
    expect(() => evaluate(`${store} p.setProperty('a', 'x'.repeat(9217))`)).toThrow('Argument too large: value');
  });

  behaves('properties.store-limit', () => {
    expect(() => evaluate(`${store} for (let i = 0; i < 60; i++) p.setProperty('a' + i, 'x'.repeat(9000))`)).toThrow(
      'You have exceeded the property storage quota. Please remove some properties and try again.',
    );
  });
});

describe('CacheService', () => {
  const cache = 'const c = CacheService.getDocumentCache();';

  behaves('cache.expiry', () => {
    const { host, clock } = openScript(`
      function write() { ${cache} c.put('a', '1'); c.putAll({ b: '2', c: '3' }, 1200); c.remove('c'); }
      function read() { ${cache} return [c.get('a'), c.getAll(['a', 'b', 'c'])] }`);
    host.run('write');
    expect(host.run('read')).toEqual(['1', { a: '1', b: '2' }]);
    clock.advance(600_000);
    expect(host.run('read')).toEqual([null, { b: '2' }]);
  });

  behaves('cache.longest', () => {
    expect(evaluate(`${cache} c.put('a', 'x', 21600); return c.get('a')`)).toBe('x');
    expect(() => evaluate(`${cache} c.put('a', 'x', 21601)`)).toThrow('Invalid argument: expirationInSeconds');
  });

  behaves('cache.items', () => {
    const script = `${cache} for (let i = 0; i <= 1000; i++) { c.put('k' + i, 'v'); c.get('k0') } return [c.get('k0'), c.get('k99'), c.get('k100')]`;
    expect(evaluate(script)).toEqual([null, null, 'v']);
  });

  behaves('cache.value-limit', () => {
    expect(evaluate(`${cache} c.put('a', 'x'.repeat(102400)); return c.get('a').length`)).toBe(102_400);
    expect(() => evaluate(`${cache} c.put('a', 'x'.repeat(102401))`)).toThrow('Argument too large: value');
  });

  behaves('cache.whole', () => {
    const script = `${cache} try { c.putAll({ a: 'x', b: 'x'.repeat(102401) }) } catch (e) { return [e.message, c.get('a')] }`;
    expect(evaluate(script)).toEqual(['Argument too large: value', null]);
  });

  behaves('cache.key-limit', () => {
    expect(evaluate(`${cache} c.put('k'.repeat(250), 'x'); return c.get('k'.repeat(250))`)).toBe('x');
    expect(() => evaluate(`${cache} c.put('k'.repeat(251), 'x')`)).toThrow('Argument too large: key');
  });

  behaves('cache.empty-key', () => {
    for (const key of ["''", 'null', 'undefined']) {
      expect(() => evaluate(`${cache} c.get(${key})`)).toThrow('Invalid argument: key');
      expect(() => evaluate(`${cache} c.put(${key}, 'x')`)).toThrow('Invalid argument: key');
    }
  });

  behaves('cache.no-answer', () => {
    const script = `${cache} return [c.put('a', 'x'), c.putAll({ b: 'y' }), c.remove('a'), c.removeAll(['b'])].map((given) => given === null)`;
    expect(evaluate(script)).toEqual([true, true, true, true]);
  });
});

describe('LockService', () => {
  const code = `
    function name() { LockService.getDocumentLock(); SpreadsheetApp.flush(); return LockService.getDocumentLock().hasLock() }
    function hold() { const lock = LockService.getDocumentLock(); const got = lock.tryLock(10); SpreadsheetApp.flush(); return [got, lock.hasLock(), LockService.getDocumentLock().hasLock()] }
    function take() { return LockService.getDocumentLock().tryLock(5000) }
    function wait() { LockService.getDocumentLock().waitLock(5000) }`;

  /** Has somebody else act while an execution is under way. */
  function meanwhile(outer: string, act: (run: (name: string) => unknown, passed: () => number) => void) {
    const { host, clock } = openScript(code);
    const outcome = host.run(outer, [], {
      interrupt: ({ name }, phase) => {
        if (name !== 'SpreadsheetApp.flush' || phase === 'after') return false;
        const before = clock.now();
        act(
          (inner) => host.run(inner),
          () => clock.now() - before,
        );
        return false;
      },
    });
    return { outcome, host };
  }

  behaves('lock.getting', () => {
    const seen: unknown[] = [];
    const { outcome } = meanwhile('name', (run) => seen.push(run('take')));
    expect([outcome, seen]).toEqual([false, [true]]);
  });

  behaves('lock.exclusive', () => {
    const seen: unknown[] = [];
    const { outcome } = meanwhile('hold', (run, passed) => seen.push(run('take'), passed()));
    expect([outcome, seen]).toEqual([
      [true, true, true],
      [false, 5000],
    ]);
  });

  behaves('lock.waiting', () => {
    const refused = 'Lock timeout: another process was holding the lock for too long.';
    let tried = 0;
    meanwhile('hold', (run) => {
      expect(() => run('wait')).toThrow(refused);
      tried += 1;
    });
    expect(tried).toBe(1);
  });

  behaves('lock.given-back', () => {
    const { host } = openScript(code);
    expect([host.run('take'), host.run('take')]).toEqual([true, true]);
  });

  const lock = 'const lock = LockService.getScriptLock();';

  behaves('lock.again', () => {
    const script = `${lock} const seen = [lock.hasLock(), lock.tryLock(1000), lock.tryLock(1000), lock.hasLock()]; lock.waitLock(1000); lock.releaseLock(); return [...seen, lock.hasLock()]`;
    expect(evaluate(script)).toEqual([false, true, true, true, false]);
  });

  behaves('lock.no-time', () => {
    expect(evaluate(`${lock} return [lock.tryLock(0), lock.hasLock()]`)).toEqual([true, true]);
    expect(evaluate(`${lock} lock.waitLock(0); return lock.hasLock()`)).toBe(true);
  });

  behaves('lock.negative-time', () => {
    expect(evaluate(`${lock} return [lock.tryLock(-100), lock.hasLock()]`)).toEqual([false, false]);
    expect(() => evaluate(`${lock} lock.waitLock(-100)`)).toThrow('Lock timeout');
  });
});
