import { ExecutionKilled } from '../../../workbench/apps-script/run-options';
import { createRecordingTransport, openScript } from './open-script';

const code = `
  const cell = (a1) => SpreadsheetApp.getActive().getSheets()[0].getRange(a1);
  function read() { return cell('A1:B1').getValues()[0] }
  function write() {
    cell('A1').setValue('kept'); SpreadsheetApp.flush();
    cell('A1').setValue('lost'); cell('B1').setValue('lost');
    PropertiesService.getDocumentProperties().setProperty('p', 'kept');
    LockService.getDocumentLock().tryLock(1);
    try { UrlFetchApp.fetch('https://a.id/orders/12') } catch (e) { }
    try { cell('A1').setValue('after death'); PropertiesService.getDocumentProperties().setProperty('p', 'after death') } catch (e) { }
    return 'done';
  }
  function property() { return PropertiesService.getDocumentProperties().getProperty('p') }
  function lock() { return LockService.getDocumentLock().tryLock(1) }
  function menu() { SpreadsheetApp.getUi().createMenu('x').addItem('y', 'z').addToUi(); return Session.getActiveUserLocale() }
  function fetch() { UrlFetchApp.fetch('https://a.id/') }
  function sidebar() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x')) }
  function triggers() { ScriptApp.getProjectTriggers() }
  function setOne() { cell('A1').setValue(1) }
  function sleep(ms) { Utilities.sleep(ms); cell('A1').setValue('awake') }`;

describe('an execution that is killed', () => {
  it.each(['before', 'after'] as const)(
    '%s a request loses what was not flushed, keeps what was, and frees its locks',
    (phase) => {
      const { host, transport } = openScript(code);
      const interrupt = ({ name }: { name: string }, when: string) => name === 'UrlFetchApp.fetch' && when === phase;
      expect(() => host.run('write', [], { interrupt })).toThrow(ExecutionKilled);
      expect(transport.sent).toHaveLength(phase === 'before' ? 0 : 1);
      expect([host.run('read'), host.run('property'), host.run('lock')]).toEqual([['kept', ''], 'kept', true]);
    },
  );

  it('sees every operation with its requests', () => {
    const { host } = openScript(code);
    const seen: string[] = [];
    host.run('write', [], {
      interrupt: ({ name, kind, requests }, phase) => {
        if (phase === 'before')
          seen.push([name, kind, ...requests.map(({ method, url }) => `${method} ${url}`)].join(' '));
        return false;
      },
    });
    expect(seen).toContain('UrlFetchApp.fetch httpWave GET https://a.id/orders/12');
    expect(seen).toContain('SpreadsheetApp.flush flush');
    expect(host.run('read')).toEqual(['after death', 'lost']);
  });

  it('dies when its time on the clock is up', () => {
    const { host, clock } = openScript(code);
    host.run('sleep', [300_000]);
    const start = clock.now();
    expect(() => host.run('sleep', [31_000], { mode: 'LIMITED' })).toThrow('Exceeded maximum execution time');
    expect(clock.now() - start).toBe(30_001);
    expect(() => host.run('sleep', [2000], { limitMs: 1000 })).toThrow(ExecutionKilled);
  });
});

describe('an authorisation mode', () => {
  it.each([
    ['NONE', 'menu', undefined],
    ['NONE', 'read', 'You do not have permission to call SpreadsheetApp.getActiveSpreadsheet.'],
    ['NONE', 'property', 'You do not have permission to call Properties.getProperty.'],
    ['LIMITED', 'setOne', undefined],
    [
      'LIMITED',
      'fetch',
      'You do not have permission to call UrlFetchApp.fetch. Required permissions: https://www.googleapis.com/auth/script.external_request',
    ],
    ['LIMITED', 'sidebar', 'You do not have permission to call Ui.showSidebar.'],
    ['CUSTOM_FUNCTION', 'fetch', undefined],
    ['CUSTOM_FUNCTION', 'property', undefined],
    ['CUSTOM_FUNCTION', 'setOne', 'You do not have permission to call setValue'],
    ['CUSTOM_FUNCTION', 'menu', 'Cannot call SpreadsheetApp.getUi() from this context.'],
    ['FULL', 'triggers', undefined],
  ] as const)('%s: %s → %s', (mode, name, refusal) => {
    const { host } = openScript(code);
    const run = () => host.run(name, [], { mode });
    if (refusal === undefined) expect(run).not.toThrow();
    else expect(run).toThrow(refusal);
  });

  it('refuses what the manifest has no scope for', () => {
    const scope = (name: string) => `https://www.googleapis.com/auth/${name}`;
    const { host } = openScript(code, { manifest: { oauthScopes: [scope('spreadsheets.currentonly')] } });
    expect(host.run('read')).toEqual(['', '']);
    expect(() => host.run('fetch')).toThrow(scope('script.external_request'));
    expect(() => host.run('triggers')).toThrow(scope('script.scriptapp'));
    expect(() => host.run('fetch', [], { mode: 'CUSTOM_FUNCTION' })).not.toThrow();
  });
});

describe('counters', () => {
  it('count calls, cells, waves and requests by path', () => {
    const { host, cloud } = openScript(code);
    host.run('write');
    host.run('read');
    expect(cloud.counters).toMatchObject({
      requests: { 'GET /orders/{id}': 1 },
      requestCount: 1,
      waves: 1,
      flushes: 1,
      sheetReads: 1,
      cellsRead: 2,
      sheetWrites: 4,
      cellsWritten: 4,
      propertyWrites: 2,
      executions: 2,
    });
    cloud.counters.reset();
    expect(cloud.counters.executions).toBe(0);
  });

  it('let time pass by the cost model, twenty requests at a time', () => {
    const costMs = jest.fn(({ kind }: { kind: string }) => (kind === 'httpWave' ? 200 : 0));
    const { host, clock } = openScript(
      "function main() { UrlFetchApp.fetchAll(new Array(41).fill('https://a.id/')) }",
      { costs: { costMs }, transport: createRecordingTransport() },
    );
    const start = clock.now();
    host.run('main');
    expect(clock.now() - start).toBe(600);
  });
});
