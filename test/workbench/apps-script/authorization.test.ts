import type { AuthMode } from '../../../workbench/apps-script/authorization';
import { behaves } from './behaves';
import { evaluate, openScript } from './open-script';

const code = `
  const cell = (a1) => SpreadsheetApp.getActive().getSheets()[0].getRange(a1);
  function read() { return cell('A1:B1').getValues()[0] }
  function setOne() { cell('A1').setValue(1) }
  function property() { return PropertiesService.getDocumentProperties().getProperty('p') }
  function setProperty() { PropertiesService.getDocumentProperties().setProperty('p', 'v') }
  function menu() { SpreadsheetApp.getUi().createMenu('x').addItem('y', 'z').addToUi(); return Session.getActiveUserLocale() }
  function fetch() { return UrlFetchApp.fetch('https://a.id/').getResponseCode() }
  function sidebar() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x')) }
  function dialog() { SpreadsheetApp.getUi().showModelessDialog(HtmlService.createHtmlOutput('x'), 'y') }
  function triggers() { return ScriptApp.getProjectTriggers().length }`;

const scope = (name: string) => `https://www.googleapis.com/auth/${name}`;

/** Runs functions as what begins an execution of that mode may. */
function under(mode: AuthMode, oauthScopes?: readonly string[]) {
  const { host } = openScript(code, oauthScopes === undefined ? {} : { manifest: { oauthScopes: [...oauthScopes] } });
  const run = (name: string): unknown => host.run(name, [], { mode });
  return { run, refuses: (name: string, words: string) => expect(() => run(name)).toThrow(words) };
}

describe('what an execution may do', () => {
  behaves('rights.none', () => {
    expect(under('NONE').run('menu')).toBe('id');
  });

  behaves('rights.none-refusals', () => {
    const { refuses } = under('NONE');
    refuses('read', 'You do not have permission to call SpreadsheetApp.getActiveSpreadsheet.');
    refuses('property', 'You do not have permission to call Properties.getProperty.');
  });

  behaves('rights.simple-trigger', () => {
    const { run } = under('LIMITED');
    run('setOne');
    expect(run('read')).toEqual([1, '']);
  });

  behaves('rights.simple-trigger-refusals', () => {
    const { refuses } = under('LIMITED');
    refuses(
      'fetch',
      `You do not have permission to call UrlFetchApp.fetch. Required permissions: ${scope('script.external_request')}`,
    );
    refuses('sidebar', 'You do not have permission to call Ui.showSidebar.');
    refuses('dialog', 'You do not have permission to call Ui.showModelessDialog.');
  });

  behaves('rights.function', () => {
    const { run } = under('CUSTOM_FUNCTION');
    expect(['read', 'property', 'fetch'].map(run)).toEqual([['', ''], null, 200]);
  });

  behaves('rights.function-refusals', () => {
    const { refuses } = under('CUSTOM_FUNCTION');
    refuses('setOne', 'You do not have permission to call setValue');
    refuses('setProperty', 'You do not have permission to call Properties.setProperty.');
    refuses('menu', 'Cannot call SpreadsheetApp.getUi() from this context.');
  });

  behaves('rights.function-properties', () => {
    const { host } = openScript(code, { propertyWritesInFormulas: 'allowed' });
    host.run('setProperty', [], { mode: 'CUSTOM_FUNCTION' });
    expect(host.run('property', [], { mode: 'CUSTOM_FUNCTION' })).toBe('v');
    expect(() => host.run('setOne', [], { mode: 'CUSTOM_FUNCTION' })).toThrow('You do not have permission');
  });

  behaves('rights.function-web', () => {
    expect(under('CUSTOM_FUNCTION', [scope('spreadsheets.currentonly')]).run('fetch')).toBe(200);
  });

  behaves('rights.full', () => {
    const { run } = under('FULL');
    run('setOne');
    run('sidebar');
    run('dialog');
    expect(['read', 'fetch', 'triggers'].map(run)).toEqual([[1, ''], 200, 0]);
  });

  behaves('rights.granted', () => {
    const status = 'ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus()';
    expect(evaluate(`return [String(${status}), ${status} === ScriptApp.AuthorizationStatus.NOT_REQUIRED]`)).toEqual([
      'NOT_REQUIRED',
      true,
    ]);
  });

  behaves('rights.scopes', () => {
    const { run, refuses } = under('FULL', [scope('spreadsheets.currentonly')]);
    expect(run('read')).toEqual(['', '']);
    refuses('fetch', scope('script.external_request'));
    refuses('triggers', scope('script.scriptapp'));
    refuses('sidebar', scope('script.container.ui'));
    refuses('dialog', scope('script.container.ui'));
  });
});
