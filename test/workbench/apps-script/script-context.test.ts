import { evaluate, openScript } from './open-script';

describe('the context a script runs in', () => {
  it('lacks what Apps Script lacks', () => {
    const names = [
      'WebAssembly',
      'SharedArrayBuffer',
      'Atomics',
      'setTimeout',
      'fetch',
      'URL',
      'Buffer',
      'process',
      'TextEncoder',
      'require',
      'structuredClone',
      'crypto',
      'atob',
    ];
    const script = `return ${JSON.stringify(names)}.filter((name) => { try { return eval('typeof ' + name) !== 'undefined' } catch (e) { return false } })`;
    expect(evaluate(script)).toEqual([]);
  });

  it('is fresh for every execution', () => {
    const { host } = openScript('var count = 0; function main() { count += 1; return count; }');
    expect([host.run('main'), host.run('main')]).toEqual([1, 1]);
  });

  it('reads the time of the clock, which sleeping moves', () => {
    const { host, clock } = openScript(
      'function main() { const a = Date.now(); Utilities.sleep(1500); return [a, new Date().getTime() - a, new Date(0).toISOString(), new Date() instanceof Date, typeof Date()]; }',
    );
    const start = clock.now();
    expect(host.run('main')).toEqual([start, 1500, '1970-01-01T00:00:00.000Z', true, 'string']);
  });

  it('names what is not emulated', () => {
    const range = "SpreadsheetApp.getActive().getSheets()[0].getRange('A1')";
    expect(() => evaluate(`${range}.setRichTextValue()`)).toThrow('Range.setRichTextValue is not emulated');
    expect(() => evaluate('SpreadsheetApp.openById("x")')).toThrow('SpreadsheetApp.openById is not emulated');
    expect(() => evaluate('SpreadsheetApp.BandingTheme.RAINBOW')).toThrow('BandingTheme.RAINBOW is not emulated');
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

  it('throws errors of services as the script’s own errors', () => {
    expect(
      evaluate("try { UrlFetchApp.fetch('nonsense') } catch (e) { return [e instanceof Error, String(e)] }"),
    ).toEqual([true, 'Exception: Invalid argument: nonsense']);
  });

  it('lets only JSON-safe values cross', () => {
    const { host } = openScript('function main(a) { return a } function now() { return { at: new Date() } }');
    expect(host.run('main', [{ a: [1, null, 'x'] }])).toEqual({ a: [1, null, 'x'] });
    expect(() => host.run('main', [new Date()])).toThrow('A Date cannot be passed to the script.');
    expect(() => host.run('now')).toThrow('A Date cannot be returned to the page.');
    expect(() => host.run('missing')).toThrow('Script function not found: missing');
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
