import type { PlannedRefusal } from '../../../workbench/apps-script/refusals/refusal-plan';
import type { RefusalId } from '../../../workbench/apps-script/refusals/refusals';
import { behaves } from './behaves';
import { openScript } from './open-script';

const code = `
  const sheet = () => SpreadsheetApp.getActive().getSheets()[0];
  const attempt = (work) => { try { return work() } catch (e) { return String(e) } };
  function fetch(path) { return attempt(() => UrlFetchApp.fetchAll(['https://a.id/' + path, 'https://a.id/other']).length) }
  function write(texts) {
    return attempt(() => {
      texts.forEach((text, index) => sheet().getRange(index + 1, 1).setValue(text));
      SpreadsheetApp.flush();
      return 'flushed';
    });
  }
  function column(rows) { return sheet().getRange(1, 1, rows, 1).getValues().map(([value]) => value) }
  function lock() { return attempt(() => LockService.getDocumentLock().tryLock(1)) }
  function setProperty(text) { return attempt(() => PropertiesService.getDocumentProperties().setProperty('k', text) && 'set') }
  function getProperty() { return attempt(() => PropertiesService.getDocumentProperties().getProperty('k')) }
  function cache() { return attempt(() => CacheService.getDocumentCache().get('k')) }
  function lapse() {
    const first = attempt(() => column(1).length);
    const second = attempt(() => column(1).length);
    return [first, second, attempt(() => UrlFetchApp.fetch('https://a.id/').getResponseCode())];
  }`;

const manifest = {
  oauthScopes: ['spreadsheets.currentonly', 'script.external_request'].map(
    (name) => `https://www.googleapis.com/auth/${name}`,
  ),
};

/** The first operation of that name is refused. */
function openRefusing(on: string, refusal: RefusalId, more: Partial<PlannedRefusal> = {}) {
  const opened = openScript(code, { manifest });
  opened.cloud.refusals.set([{ on, refusal, when: { nth: 1 }, ...more }]);
  return opened;
}

describe('refusals of services', () => {
  behaves('refusals.day', () => {
    const { host, transport } = openRefusing('UrlFetchApp', 'tooManyForOneDay');
    expect(host.run('fetch', ['x'])).toBe('Exception: Service invoked too many times for one day: urlfetch.');
    expect(transport.sent).toEqual([]);
    expect(host.run('fetch', ['x'])).toBe(2);
  });

  behaves('refusals.short-time', () => {
    expect(openRefusing('UrlFetchApp.fetchAll', 'tooManyInAShortTime').host.run('fetch', ['x'])).toBe(
      'Exception: Service invoked too many times in a short time: urlfetch. Try Utilities.sleep(1000) between calls.',
    );
    expect(openRefusing('Range', 'tooManyInAShortTime').host.run('write', [['a']])).toContain(
      'short time: spreadsheets.',
    );
  });

  behaves('refusals.bandwidth', () => {
    const { host, transport } = openRefusing('UrlFetchApp', 'bandwidthExceeded', { isCarriedOut: true });
    expect(host.run('fetch', ['x'])).toBe(
      'Exception: Bandwidth quota exceeded: https://a.id/x. Try reducing the rate of data transfer.',
    );
    expect(transport.sent).toHaveLength(2);
  });

  behaves('refusals.computer-time', () => {
    expect(openRefusing('Range.setValue', 'tooMuchComputerTime').host.run('write', [['a']])).toBe(
      'Exception: Service using too much computer time for one day.',
    );
  });

  behaves('refusals.simultaneous', () => {
    const simultaneous = openRefusing('execution', 'tooManyAtOnce');
    expect(() => simultaneous.host.run('write', [['a']])).toThrow(
      'There are too many scripts running simultaneously for this Google user account.',
    );
    expect([simultaneous.cloud.counters.executions, simultaneous.host.run('column', [1])]).toEqual([0, ['']]);
    expect(() => openRefusing('execution', 'tooManyPerSecond').host.run('lock')).toThrow(
      'Script invoked too many times per second for this Google user account.',
    );
  });

  behaves('refusals.requests', () => {
    const texts = (['addressUnavailable', 'dnsError', 'requestTimeout'] as const).map((refusal) =>
      openRefusing('UrlFetchApp', refusal).host.run('fetch', ['x']),
    );
    expect(texts).toEqual(
      ['Address unavailable', 'DNS error', 'Timeout'].map((text) => `Exception: ${text}: https://a.id/x`),
    );
  });

  behaves('refusals.lost-requests', () => {
    const { host, transport } = openRefusing('UrlFetchApp', 'requestTimeout', { isCarriedOut: true });
    expect([host.run('fetch', ['x']), transport.sent.length]).toEqual(['Exception: Timeout: https://a.id/x', 2]);
  });

  behaves('refusals.locks', () => {
    const { host } = openRefusing('Lock.tryLock', 'lockUnavailable');
    expect([host.run('lock'), host.run('lock')]).toEqual([
      'Exception: There are too many LockService operations against the same script.',
      true,
    ]);
  });

  behaves('refusals.properties', () => {
    const { host } = openRefusing('Properties.setProperty', 'tooManyForOneDay', { when: { nth: 2 } });
    expect([host.run('setProperty', ['one']), host.run('setProperty', ['two']), host.run('getProperty')]).toEqual([
      'set',
      'Exception: Service invoked too many times for one day: properties.',
      'one',
    ]);
  });

  behaves('refusals.server', () => {
    const error = "Exception: We're sorry, a server error occurred. Please wait a bit and try again.";
    for (const [on, call] of [
      ['Cache', 'cache'],
      ['Properties', 'getProperty'],
      ['Lock', 'lock'],
    ] as const) {
      expect(openRefusing(on, 'serverError').host.run(call)).toBe(error);
    }
  });

  behaves('refusals.lapsed-rights', () => {
    const { host, cloud, transport } = openRefusing('Range', 'authorizationLapsed');
    expect(host.run('lapse')).toEqual([
      'Exception: Authorization is required to perform that action. Please run the script again to authorize it.',
      expect.stringMatching(/^Exception: You do not have permission to call /),
      expect.stringMatching(/^Exception: You do not have permission to call UrlFetchApp.fetch/),
    ]);
    expect(transport.sent).toEqual([]);
    expect(() => host.run('column', [1])).toThrow('PERMISSION_DENIED');
    cloud.project.askConsent('owner');
    expect(host.run('column', [1])).toEqual(['']);
  });
});

describe('refusals of the spreadsheet', () => {
  const texts = ['a', 'b', 'c', 'd'];

  behaves('refusals.spreadsheet', () => {
    const { host } = openRefusing('SpreadsheetApp.flush', 'spreadsheetFailed');
    expect([host.run('write', [texts]), host.run('column', [4])]).toEqual([
      'Exception: Service Spreadsheets failed while accessing document with id workbook-1.',
      texts,
    ]);
  });

  behaves('refusals.timeout', () => {
    const left = new Set<number>();
    for (let seed = 0; seed < 20; seed += 1) {
      const { host, cloud } = openScript(code);
      cloud.refusals.set([{ on: 'SpreadsheetApp.flush', refusal: 'spreadsheetTimedOut', when: { nth: 1 } }], seed);
      expect(host.run('write', [texts])).toBe(
        'Exception: Service Spreadsheets timed out while accessing document with id workbook-1.',
      );
      const kept = (host.run('column', [4]) as string[]).filter((text) => text !== '');
      expect(texts.slice(0, kept.length)).toEqual(kept);
      left.add(kept.length);
    }
    expect([...left].sort()).toEqual([0, 1, 2, 3, 4]);
  });
});

describe('a plan of refusals', () => {
  const refusedOf = (when: PlannedRefusal['when'], seed?: number) => {
    const { host, cloud } = openScript(code);
    cloud.refusals.set([{ on: 'Cache.get', refusal: 'serverError', when }], seed);
    return Array.from({ length: 40 }, () => host.run('cache') !== null);
  };

  it('strikes once, from some point on, or by the chance of a seed', () => {
    expect(refusedOf({ nth: 3 }).flatMap((is, index) => (is ? [index + 1] : []))).toEqual([3]);
    expect(refusedOf({ from: 39 }).slice(-3)).toEqual([false, true, true]);
    const byChance = refusedOf({ chance: 0.3 }, 1);
    expect(byChance.filter((is) => is).length).toBeGreaterThan(4);
    expect(byChance.filter((is) => is).length).toBeLessThan(24);
    expect(refusedOf({ chance: 0.3 }, 1)).toEqual(byChance);
    expect(refusedOf({ chance: 0.3 }, 2)).not.toEqual(byChance);
  });

  it('ends with the next', () => {
    const { host, cloud } = openRefusing('Lock', 'serverError', { when: { from: 1 } });
    expect(host.run('lock')).toContain('server error');
    cloud.refusals.set([]);
    expect(host.run('lock')).toBe(true);
  });
});
