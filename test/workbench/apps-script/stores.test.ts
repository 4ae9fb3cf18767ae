import { evaluate, openScript } from './open-script';

describe('PropertiesService', () => {
  it('keeps texts from one execution to the next, each store by itself', () => {
    const { host } = openScript(`
      function write() { PropertiesService.getUserProperties().setProperty('a', 1); PropertiesService.getDocumentProperties().setProperties({ b: true }); }
      function read() { return [PropertiesService.getUserProperties().getProperties(), PropertiesService.getDocumentProperties().getKeys(), PropertiesService.getScriptProperties().getProperty('a')] }`);
    host.run('write');
    expect(host.run('read')).toEqual([{ a: '1' }, ['b'], null]);
  });

  it('refuses values over 9 KB and stores over 500 KB', () => {
    const store = 'const p = PropertiesService.getDocumentProperties();';
    expect(() => evaluate(`${store} p.setProperty('a', 'x'.repeat(9217))`)).toThrow('Argument too large: value');
    expect(() => evaluate(`${store} for (let i = 0; i < 60; i++) p.setProperty('a' + i, 'x'.repeat(9000))`)).toThrow(
      'You have exceeded the property storage quota. Please remove some properties and try again.',
    );
  });
});

describe('CacheService', () => {
  const cache = 'const c = CacheService.getDocumentCache();';

  it('forgets by the clock, after 600 s unless told otherwise', () => {
    const { host, clock } = openScript(`
      function write() { ${cache} c.put('a', '1'); c.putAll({ b: '2', c: '3' }, 1200); c.remove('c'); }
      function read() { ${cache} return [c.get('a'), c.getAll(['a', 'b', 'c'])] }`);
    host.run('write');
    expect(host.run('read')).toEqual(['1', { a: '1', b: '2' }]);
    clock.advance(600_000);
    expect(host.run('read')).toEqual([null, { b: '2' }]);
  });

  it('drops the hundred oldest items beyond a thousand', () => {
    const script = `${cache} for (let i = 0; i <= 1000; i++) c.put('k' + i, 'v'); return [c.get('k0'), c.get('k99'), c.get('k100')]`;
    expect(evaluate(script)).toEqual([null, null, 'v']);
  });

  it('refuses values over 100 KB and keys that are empty or long', () => {
    expect(evaluate(`${cache} c.put('a', 'x'.repeat(102400)); return c.get('a').length`)).toBe(102_400);
    expect(() => evaluate(`${cache} c.put('a', 'x'.repeat(102401))`)).toThrow('Argument too large: value');
    expect(() => evaluate(`${cache} c.put('', 'x')`)).toThrow('Invalid argument: key');
    expect(() => evaluate(`${cache} c.put('k'.repeat(251), 'x')`)).toThrow('Argument too large: key');
  });
});

describe('LockService', () => {
  const code = `
    function hold() { const lock = LockService.getDocumentLock(); const got = lock.tryLock(10); SpreadsheetApp.flush(); return [got, lock.hasLock(), LockService.getDocumentLock().hasLock()] }
    function take() { return LockService.getDocumentLock().tryLock(5000) }
    function wait() { LockService.getDocumentLock().waitLock(5000) }`;

  it('is one lock for all executions, and free again at the end of each', () => {
    const { host, clock } = openScript(code);
    const seen: unknown[] = [];
    const held = host.run('hold', [], {
      interrupt: ({ name }, phase) => {
        if (name !== 'SpreadsheetApp.flush' || phase === 'after') return false;
        const before = clock.now();
        seen.push(host.run('take'), clock.now() - before);
        expect(() => host.run('wait')).toThrow('Lock timeout: another process was holding the lock for too long.');
        return false;
      },
    });
    expect([held, seen, host.run('take')]).toEqual([[true, true, true], [false, 5000], true]);
  });
});

describe('triggers', () => {
  const code = `
    function hourly() { return ScriptApp.newTrigger('work').timeBased().everyHours(1).create().getUniqueId() }
    function once() { ScriptApp.newTrigger('work').timeBased().after(60000).create() }
    function list() { return ScriptApp.getProjectTriggers().map((t) => t.getHandlerFunction()) }
    function clear() { ScriptApp.getProjectTriggers().forEach((t) => ScriptApp.deleteTrigger(t)) }
    function work() { console.log('worked') }`;

  it('run when their time has come; one-off ones once, until the script deletes them', () => {
    const { host, clock, cloud } = openScript(code);
    host.run('hourly');
    host.run('once');
    expect(host.runDueTriggers()).toEqual([]);
    clock.advance(3_600_000);
    expect(host.runDueTriggers()).toEqual(['work', 'work']);
    clock.advance(3_600_000);
    expect(host.runDueTriggers()).toEqual(['work']);
    expect([host.run('list'), cloud.logs.length]).toEqual([['work', 'work'], 3]);
    host.run('clear');
    expect(host.run('list')).toEqual([]);
  });

  it('of one file are those that were made in it, of the project those of all files', () => {
    const { host, cloud } = openScript(`${code}
      function here() { return ScriptApp.getUserTriggers(SpreadsheetApp.getActiveSpreadsheet()).length }`);
    host.run('hourly');
    cloud.triggers.add('work', { everyHours: 1 }, { person: 'owner', fileId: 'another-spreadsheet' });
    expect([host.run('here'), (host.run('list') as string[]).length]).toEqual([1, 2]);
  });

  it('are twenty at most', () => {
    const { host } = openScript(code);
    for (let made = 0; made < 20; made += 1) host.run('hourly');
    expect(() => host.run('hourly')).toThrow('This script has too many triggers.');
  });
});
