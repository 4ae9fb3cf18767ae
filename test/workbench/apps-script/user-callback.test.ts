import { answerCallback, callbackPage } from '../../../workbench/apps-script/user-callback';
import { behaves } from './behaves';
import { openScript } from './open-script';

const code = `
  function token(method, seconds, args) {
    const builder = ScriptApp.newStateToken().withMethod(method).withTimeout(seconds);
    for (const name of Object.keys(args || {})) builder.withArgument(name, args[name]);
    return builder.createToken();
  }
  function back(event) {
    const { code, file } = event.parameter;
    PropertiesService.getUserProperties().setProperty('code', code);
    return HtmlService.createHtmlOutput('<p>' + [code, file, event.parameters.code[0]].join() + '</p>');
  }
  function look() { return [SpreadsheetApp.getActiveSpreadsheet()] .map(String).join() }
  function lookHtml() { return HtmlService.createHtmlOutput(look()) }
  function document() { PropertiesService.getDocumentProperties().setProperty('a', 'b') }
  function ui() { SpreadsheetApp.getUi() }
  function kept() { return PropertiesService.getUserProperties().getProperty('code') }`;

function open() {
  const opened = openScript(code);
  const { host, cloud } = opened;
  const token = (method: string, seconds = 60, args = {}) => String(host.run('token', [method, seconds, args]));
  const come = (query: Readonly<Record<string, string>>, as = 'owner') =>
    callbackPage(answerCallback(cloud, query, as, (name, args, options) => host.run(name, args, options)));
  return { ...opened, token, come };
}

describe('a person who comes back to the script', () => {
  behaves('callback.function', () => {
    const { host, token, come } = open();
    come({ state: token('back', 60, { file: 'workbook-1' }), code: 'abc' });
    expect(host.run('kept')).toBe('abc');
  });

  behaves('callback.html', () => {
    const { token, come } = open();
    const { html } = come({ state: token('back', 60, { file: 'workbook-1' }), code: 'abc' });
    expect(html).toBe('<p>abc,workbook-1,abc</p>');
  });

  behaves('callback.expiry', () => {
    const { host, clock, token, come } = open();
    const state = token('back', 3600);
    expect(come({ state, code: '1' }).isRefused).toBe(false);
    clock.advance(3_600_000);
    expect(come({ state, code: '2' }).isRefused).toBe(false);
    clock.advance(1);
    expect(come({ state, code: '3' })).toMatchObject({ isRefused: true, html: expect.stringContaining('expired') });
    expect(host.run('kept')).toBe('2');
    expect(() => token('back', 3601)).toThrow('Invalid argument: 3601');
  });

  behaves('callback.person', () => {
    const { host, token, come } = open();
    expect(come({ state: token('back'), code: 'x' }, 'colleague').isRefused).toBe(true);
    expect(come({ state: 'made up', code: 'x' }).isRefused).toBe(true);
    expect(come({ code: 'x' }).isRefused).toBe(true);
    expect(host.run('kept')).toBeNull();
  });

  behaves('callback.no-spreadsheet', () => {
    const { token, come } = open();
    expect(come({ state: token('lookHtml') }).html).toBe('null');
    expect(() => come({ state: token('document') })).toThrow('Cannot read properties of null');
    expect(() => come({ state: token('ui') })).toThrow('Cannot call SpreadsheetApp.getUi() from this context.');
  });
});
