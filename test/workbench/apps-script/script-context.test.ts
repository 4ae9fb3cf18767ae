import { behaves } from './behaves';
import { evaluate, openScript } from './open-script';

describe('the context a script runs in', () => {
  /** Those of the names that the script knows. */
  const known = (names: readonly string[]): unknown =>
    evaluate(
      `return ${JSON.stringify(names)}.filter((name) => { try { return eval('typeof ' + name) !== 'undefined' } catch (e) { return false } })`,
    );

  behaves('runtime.no-web-globals', () => {
    expect(known(['setTimeout', 'setInterval', 'fetch', 'URL', 'TextEncoder', 'TextDecoder', 'crypto'])).toEqual([]);
  });

  behaves('runtime.no-shared-globals', () => {
    const names = ['structuredClone', 'queueMicrotask', 'AbortController', 'URLSearchParams', 'performance', 'atob'];
    expect(known(names)).toEqual([]);
  });

  it('has nothing of Node, nor what the script has no use for', () => {
    expect(known(['Buffer', 'process', 'require', 'SharedArrayBuffer', 'Atomics', 'WebAssembly'])).toEqual([]);
  });

  behaves('runtime.fresh-globals', () => {
    const { host } = openScript('var count = 0; function main() { count += 1; return count; }');
    expect([host.run('main'), host.run('main')]).toEqual([1, 1]);
  });

  behaves('runtime.constants', () => {
    const mode = 'ScriptApp.AuthMode.FULL';
    expect(evaluate(`return [JSON.stringify({ mode: ${mode} }), String(${mode}), ${mode}.name()]`)).toEqual([
      '{"mode":"FULL"}',
      'FULL',
      'FULL',
    ]);
  });

  behaves('runtime.zone', () => {
    const zone = (manifest: { timeZone: string }) => evaluate('return Session.getScriptTimeZone()', { manifest });
    expect(['Asia/Jakarta', 'Europe/Paris'].map((timeZone) => zone({ timeZone }))).toEqual([
      'Asia/Jakarta',
      'Europe/Paris',
    ]);
  });

  it('reads the time of the clock, which sleeping moves', () => {
    const { host, clock } = openScript(
      'function main() { const a = Date.now(); Utilities.sleep(1500); return [a, new Date().getTime() - a, new Date(0).toISOString(), new Date() instanceof Date, typeof Date()]; }',
    );
    const start = clock.now();
    expect(host.run('main')).toEqual([start, 1500, '1970-01-01T00:00:00.000Z', true, 'string']);
  });

  behaves('runtime.unknown-members', () => {
    const sheet = 'SpreadsheetApp.getActive().getSheets()[0]';
    expect(evaluate(`return [typeof ${sheet}.getRow, typeof SpreadsheetApp.BandingTheme.RAINBOW]`)).toEqual([
      'undefined',
      'undefined',
    ]);
    expect(() => evaluate(`${sheet}.getRow(1)`)).toThrow(/getRow is not a function/);
  });

  it('names what is not emulated', () => {
    const range = "SpreadsheetApp.getActive().getSheets()[0].getRange('A1')";
    expect(() => evaluate(`${range}.setRichTextValue()`)).toThrow('Range.setRichTextValue is not emulated');
    expect(() => evaluate('SpreadsheetApp.openById("x")')).toThrow('SpreadsheetApp.openById is not emulated');
    expect(() => evaluate('SpreadsheetApp.DataValidationCriteria.DATE_AFTER')).toThrow(
      'DataValidationCriteria.DATE_AFTER is not emulated',
    );
    expect(evaluate(`return [String(${range}), JSON.stringify(${range}), typeof ${range}.then]`)).toEqual([
      'Range',
      '{}',
      'undefined',
    ]);
  });

  it("surfaces the script's errors with their message and stack", () => {
    const { host } = openScript('function main() { throw new TypeError("no such thing"); }');
    let caught: unknown;
    try {
      host.run('main');
    } catch (error) {
      caught = error;
    }
    expect(caught).toMatchObject({
      name: 'TypeError',
      message: 'no such thing',
      stack: expect.stringContaining('Code.js'),
    });
  });

  behaves('runtime.service-errors', () => {
    expect(
      evaluate("try { UrlFetchApp.fetch('nonsense') } catch (e) { return [e instanceof Error, e.name, String(e)] }"),
    ).toEqual([true, 'Exception', 'Exception: Invalid argument: nonsense']);
  });

  behaves('runtime.plain-arguments', () => {
    const { host } = openScript('function main(a) { return a }');
    expect(host.run('main', [{ a: [1, null, 'x'] }])).toEqual({ a: [1, null, 'x'] });
    expect(() => host.run('main', [{ a: [new Date()] }])).toThrow('A Date cannot be passed to the script.');
  });

  behaves('runtime.plain-answers', () => {
    const { host } = openScript('function now() { return { at: [new Date()] } } function nothing() {}');
    expect(() => host.run('now')).toThrow('A Date cannot be returned to the page.');
    expect(host.run('nothing')).toBeNull();
  });

  it('knows only functions that are there', () => {
    expect(() => openScript('').host.run('missing')).toThrow('Script function not found: missing');
  });

  it('records console and Logger', () => {
    const { host, cloud } = openScript("function main() { console.warn('a', { b: 1 }); Logger.log('c'); }");
    host.run('main');
    expect(cloud.logs).toEqual([
      { level: 'warn', text: 'a {"b":1}' },
      { level: 'log', text: 'c' },
    ]);
  });
});
