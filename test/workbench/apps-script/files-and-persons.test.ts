import { behaves } from './behaves';
import { openInFile, openScript } from './open-script';

const code = `
  const stores = { user: 'getUserProperties', document: 'getDocumentProperties', script: 'getScriptProperties' };
  const caches = { user: 'getUserCache', document: 'getDocumentCache', script: 'getScriptCache' };
  const locks = { user: 'getUserLock', document: 'getDocumentLock', script: 'getScriptLock' };
  const services = () => Object.keys(stores);
  function write(text) {
    for (const name of services()) {
      PropertiesService[stores[name]]().setProperty('k', text);
      CacheService[caches[name]]().put('k', text);
    }
  }
  function properties() { return services().map((name) => PropertiesService[stores[name]]().getProperty('k')) }
  function cached() { return services().map((name) => CacheService[caches[name]]().get('k')) }
  function take() { return services().map((name) => LockService[locks[name]]().tryLock(0)) }
  function hold() { const got = take(); SpreadsheetApp.flush(); return got }
  function holdUserLock() { LockService.getUserLock().tryLock(0); SpreadsheetApp.flush() }
  function read() { return SpreadsheetApp.getActive().getSheets()[0].getRange('A1').getValue() }
  function locale() { return Session.getActiveUserLocale() }
  /** @customfunction */
  function USER_STORES() {
    return [[PropertiesService.getUserProperties().getProperty('k'), CacheService.getUserCache().get('k'), LockService.getUserLock().tryLock(0)]];
  }`;

type Host = ReturnType<typeof openScript>['host'];

/** What somebody else gets while an execution holds locks. */
function whileHeld(host: Host, holding: string, ask: () => unknown): unknown {
  const seen: unknown[] = [];
  host.run(holding, [], {
    interrupt: ({ name }, phase) => {
      if (name === 'SpreadsheetApp.flush' && phase === 'before') seen.push(ask());
      return false;
    },
  });
  return seen[0];
}

describe('what a script keeps for whom', () => {
  behaves('properties.add-on', () => {
    const { host, cloud } = openScript(code, { build: 'published' });
    const other = openInFile(code, cloud);
    host.run('write', ['one']);
    expect(other.host.run('properties')).toEqual(['one', null, 'one']);
    expect(other.host.run('properties', [], { as: 'colleague' })).toEqual([null, null, 'one']);
  });

  behaves('properties.bound', () => {
    const { host, cloud } = openScript(code, { build: 'bound' });
    const other = openInFile(code, cloud);
    host.run('write', ['one']);
    expect(other.host.run('properties')).toEqual([null, null, null]);
  });

  behaves('properties.persons', () => {
    const { host, cloud } = openScript(code);
    cloud.shareWith('dewi');
    host.run('write', ['of the owner']);
    host.run('write', ['of dewi'], { as: 'dewi' });
    expect(host.run('properties')).toEqual(['of the owner', 'of dewi', 'of dewi']);
    expect(host.run('properties', [], { as: 'colleague' })).toEqual([null, 'of dewi', 'of dewi']);
  });

  behaves('cache.persons', () => {
    const { host } = openScript(code);
    host.run('write', ['one']);
    expect(host.run('cached', [], { as: 'colleague' })).toEqual([null, 'one', 'one']);
  });

  behaves('properties.files', () => {
    const { host, cloud } = openScript(code);
    const other = openInFile(code, cloud);
    host.run('write', ['one']);
    expect([other.host.run('properties'), other.host.run('cached')]).toEqual([
      ['one', null, 'one'],
      ['one', null, 'one'],
    ]);
    expect(whileHeld(host, 'hold', () => other.host.run('take'))).toEqual([false, true, false]);
    expect(whileHeld(host, 'hold', () => host.run('take'))).toEqual([false, false, false]);
  });

  behaves('lock.persons', () => {
    const { host, cloud } = openScript(code);
    const other = openInFile(code, cloud);
    expect(whileHeld(host, 'holdUserLock', () => other.host.run('take')?.toString())).toBe('false,true,true');
    expect(whileHeld(host, 'holdUserLock', () => host.run('take', [], { as: 'colleague' }))).toEqual([
      true,
      true,
      true,
    ]);
  });
});

describe('custom functions', () => {
  const inCells = (owner: string) => {
    const { cloud } = openScript(code);
    const { file, host } = openInFile(code, cloud, { owner, sharedWith: ['owner', 'colleague'] });
    for (const person of ['owner', 'colleague']) host.run('write', [person], { as: person });
    const [sheet] = file.workbook.sheets();
    if (sheet === undefined) throw new Error('a file without tabs');
    file.workbook.type(sheet.id, 1, 1, '=USER_STORES()');
    return {
      host,
      shown: () => {
        host.recalculate({ forget: true });
        return sheet.readValues({ row: 1, column: 1, rows: 1, columns: 3 })[0];
      },
    };
  };

  behaves('rights.function-owner', () => {
    expect(inCells('owner').shown()?.[0]).toBe('owner');
    expect(inCells('colleague').shown()?.[0]).toBe('colleague');
  });

  behaves('functions.owner-stores', () => {
    const { host, shown } = inCells('colleague');
    expect(shown()).toEqual(['colleague', 'colleague', true]);
    expect(whileHeld(host, 'holdUserLock', shown)).toEqual(['colleague', 'colleague', false]);
  });
});

describe('a person', () => {
  behaves('rights.no-access', () => {
    const { host, cloud } = openScript(code);
    expect(host.run('read', [], { as: 'colleague' })).toBe('');
    cloud.stopSharingWith('colleague');
    const refusal = 'You do not have permission to access the requested document.';
    expect(() => host.run('read', [], { as: 'colleague' })).toThrow(refusal);
    expect(() => host.run('read', [], { as: 'somebody' })).toThrow(refusal);
    expect(host.run('read')).toBe('');
  });

  behaves('rights.language', () => {
    const { host } = openScript(code, { locale: 'en', persons: { colleague: { locale: 'id' } } });
    expect([host.run('locale'), host.run('locale', [], { as: 'colleague' })]).toEqual(['en', 'id']);
  });
});
