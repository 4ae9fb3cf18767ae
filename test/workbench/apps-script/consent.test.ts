import type { Manifest } from '../../../workbench/apps-script/manifest';
import { behaves } from './behaves';
import { openScript, type ScriptOptions } from './open-script';

const code = `
  const cell = () => SpreadsheetApp.getActive().getSheets()[0].getRange('A1');
  const scope = (name) => 'https://www.googleapis.com/auth/' + name;
  function write(text) { cell().setValue(text); return 'written' }
  function read() { return cell().getValue() }
  function fetch() { UrlFetchApp.fetch('https://a.id/'); return 'fetched' }
  function mail() { MailApp.sendEmail('a@a.id', 'Stok', 'habis'); return 'mailed' }
  function writeAndMail() { write('before'); SpreadsheetApp.flush(); mail() }
  function writeAndFetch() { write('before'); SpreadsheetApp.flush(); fetch(); write('after') }
  function hourly(handler) { ScriptApp.newTrigger(handler).timeBased().everyHours(1).create() }
  function info(names) {
    const scopes = names ? [ScriptApp.AuthMode.FULL, names.map(scope)] : [ScriptApp.AuthMode.FULL];
    const info = ScriptApp.getAuthorizationInfo(...scopes);
    return [String(info.getAuthorizationStatus()), info.getAuthorizationUrl(), info.getAuthorizedScopes().length];
  }
  function requireScopes(names) {
    write('before');
    try { ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, names.map(scope)) } catch (e) { write('caught'); throw e }
    write('after');
  }
  /** @customfunction */
  function LENGTH(text) { UrlFetchApp.fetch('https://a.id/'); return text.length }`;

const manifestWith = (...names: readonly string[]): Manifest => ({
  oauthScopes: names.map((name) => `https://www.googleapis.com/auth/${name}`),
});
const before = manifestWith('spreadsheets.currentonly', 'script.scriptapp');
const after = manifestWith('spreadsheets.currentonly', 'script.scriptapp', 'script.external_request');
const denied = "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.";
const hourMs = 3_600_000;

const open = (manifest: Manifest, options: ScriptOptions = {}) => openScript(code, { ...options, manifest });

function openUpgraded(options: ScriptOptions = {}) {
  const opened = open(before, options);
  opened.host.run('hourly', ['writeAndFetch']);
  opened.cloud.project.upgrade(after);
  return opened;
}

describe('an upgrade that lists more scopes', () => {
  behaves('consent.denied', () => {
    const { host, cloud } = openUpgraded();
    for (const name of ['read', 'fetch', 'read']) expect(() => host.run(name)).toThrow(denied);
    cloud.project.askConsent('owner');
    expect(host.run('fetch')).toBe('fetched');
    expect(() => host.run('fetch', [], { as: 'colleague' })).toThrow(denied);
  });

  behaves('consent.unaffected', () => {
    const { host, cloud, sheet } = openUpgraded();
    expect(host.run('write', ['x'], { mode: 'LIMITED' })).toBe('written');
    cloud.workbook.type(sheet.id, 1, 2, '=LENGTH("four")');
    host.recalculate();
    expect(sheet.readValues({ row: 1, column: 1, rows: 1, columns: 2 })).toEqual([['x', 4]]);
  });

  behaves('consent.status', () => {
    const { host } = openUpgraded();
    const ask = (names?: readonly string[]) => host.run('info', names ? [names] : [], { mode: 'LIMITED' });
    expect(ask()).toEqual(['REQUIRED', expect.stringMatching(/^https:/), 2]);
    expect(ask(['script.external_request'])).toEqual(['REQUIRED', expect.stringMatching(/^https:/), 2]);
    expect(ask(['script.scriptapp'])).toEqual(['NOT_REQUIRED', null, 2]);
    expect(open(after).host.run('info')).toEqual(['NOT_REQUIRED', null, 3]);
  });

  behaves('consent.bound-triggers', () => {
    const { host, clock, cloud, transport, sheet } = openUpgraded({ build: 'bound' });
    clock.advance(hourMs);
    expect([host.runDueTriggers(), sheet.lastRow()]).toEqual([[], 0]);
    expect(cloud.logs).toEqual([{ level: 'error', text: expect.stringContaining('Authorization is required') }]);
    cloud.project.askConsent('owner');
    clock.advance(hourMs);
    expect([host.runDueTriggers(), transport.sent.length]).toEqual([['writeAndFetch'], 1]);
  });

  behaves('consent.add-on-triggers', () => {
    const { host, clock, sheet, transport } = openUpgraded({ build: 'published' });
    clock.advance(hourMs);
    expect(() => host.runDueTriggers()).toThrow('You do not have permission to call UrlFetchApp.fetch.');
    expect(sheet.readValues({ row: 1, column: 1, rows: 1, columns: 1 })).toEqual([['before']]);
    expect(transport.sent).toEqual([]);
  });
});

describe('consent', () => {
  behaves('consent.granular', () => {
    const { host, cloud } = open(after);
    cloud.project.askConsent('owner', ['https://www.googleapis.com/auth/script.external_request']);
    expect(host.run('write', ['x'])).toBe('written');
    expect(() => host.run('fetch')).toThrow(
      'Required permissions: https://www.googleapis.com/auth/script.external_request',
    );
    expect(host.run('info')).toEqual(['REQUIRED', expect.stringMatching(/^https:/), 2]);
    expect(host.run('fetch', [], { as: 'colleague' })).toBe('fetched');
  });

  behaves('consent.revoked', () => {
    const { host, cloud } = open(after);
    cloud.project.revokeConsent('owner');
    expect(() => host.run('read')).toThrow(denied);
    expect(host.run('info', [], { mode: 'LIMITED' })).toEqual(['REQUIRED', expect.stringMatching(/^https:/), 0]);
  });

  behaves('consent.required-scopes', () => {
    const { host, cloud, sheet } = open(after);
    cloud.project.askConsent('owner', ['https://www.googleapis.com/auth/script.external_request']);
    const shown = () => sheet.readValues({ row: 1, column: 1, rows: 1, columns: 1 })[0]?.[0];
    expect(() => host.run('requireScopes', [['script.external_request']])).toThrow(
      'Authorization is required to perform that action. Please run the script again to authorize it.',
    );
    expect(shown()).toBe('before');
    host.run('requireScopes', [['script.scriptapp']]);
    expect(shown()).toBe('after');
    expect(() => host.run('requireScopes', [['drive']])).toThrow(
      'The scope https://www.googleapis.com/auth/drive is not',
    );
  });

  behaves('mail.declined', () => {
    const mails = 'https://www.googleapis.com/auth/script.send_mail';
    const { host, cloud } = open(manifestWith('spreadsheets.currentonly', 'script.send_mail'));
    cloud.project.askConsent('owner', [mails]);
    expect(host.run('write', ['x'])).toBe('written');
    expect(() => host.run('mail')).toThrow(`Required permissions: ${mails}`);
    expect(host.run('info', [['script.send_mail']])).toEqual(['REQUIRED', expect.stringMatching(/^https:/), 1]);
    expect(host.run('info', [['spreadsheets.currentonly']])).toEqual(['NOT_REQUIRED', null, 1]);
    cloud.project.askConsent('owner');
    expect([host.run('mail'), host.run('info')]).toEqual(['mailed', ['NOT_REQUIRED', null, 2]]);
  });

  behaves('mail.lapsed', () => {
    const { host, clock, cloud } = open(before, { build: 'published' });
    const { mails } = cloud.world.accountOf('owner');
    host.run('hourly', ['writeAndMail']);
    cloud.project.upgrade(manifestWith('spreadsheets.currentonly', 'script.scriptapp', 'script.send_mail'));
    clock.advance(hourMs);
    expect(() => host.runDueTriggers()).toThrow('You do not have permission to call MailApp.sendEmail.');
    expect([cloud.workbook.sheets()[0]?.lastRow(), mails]).toEqual([1, []]);
    cloud.project.askConsent('owner');
    clock.advance(hourMs);
    expect([host.runDueTriggers(), mails.length]).toEqual([['writeAndMail'], 1]);
  });
});
