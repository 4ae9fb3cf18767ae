import { behaves } from './behaves';
import { evaluate, openScript } from './open-script';

const zoned = (body: string, timeZone = 'Asia/Jakarta') => evaluate(`return ${body}`, { manifest: { timeZone } });

describe('what a script finds at run time', () => {
  behaves('fetch.null-options', () => {
    const { host, transport } = openScript(
      "function main() { return UrlFetchApp.fetch('https://a.id/', null).getResponseCode() }",
    );
    expect([host.run('main'), transport.sent.map(({ method }) => method)]).toEqual([200, ['GET']]);
  });

  behaves('fetch.request', () => {
    const { host, transport } = openScript(`function main() {
      return [UrlFetchApp.getRequest('https://a.id/', null), UrlFetchApp.getRequest('https://a.id/', { method: 'POST', payload: 'x', headers: { A: 'b' } })] }`);
    expect(host.run('main')).toMatchObject([
      { url: 'https://a.id/', method: 'get', headers: {} },
      { method: 'post', payload: 'x', headers: { A: 'b' }, contentType: 'application/x-www-form-urlencoded' },
    ]);
    expect(transport.sent).toEqual([]);
  });

  behaves('html.title', () => {
    const script =
      "const page = HtmlService.createHtmlOutput('x'); return [page.getTitle(), page.setTitle('T').append('y').getTitle(), page.getContent()]";
    expect(evaluate(script)).toEqual(['', 'T', 'xy']);
  });

  behaves('html.template', () => {
    const { host } = openScript(
      `const shop = 'Toko "A" & B'; function loud(text) { return text.toUpperCase() }
       function main() { const page = HtmlService.createTemplateFromFile('list'); page.items = ['<b>', 2]; return page.evaluate().getContent() }
       function fail() { return HtmlService.createTemplate('<?= missing ?>').evaluate() }`,
      {
        files: {
          list: '<h1><?= shop; ?></h1><? for (const item of items) { ?><i><?= item ?></i><?!= "<br>" ?><? } ?><?= loud("x") ?>',
        },
      },
    );
    expect(host.run('main')).toBe('<h1>Toko &#34;A&#34; &amp; B</h1><i>&lt;b&gt;</i><br><i>2</i><br>X');
    expect(() => host.run('fail')).toThrow('missing is not defined');
    expect(() => evaluate("HtmlService.createTemplateFromFile('none')")).toThrow('No HTML file named none was found.');
  });

  behaves('console.templates', () => {
    const { host, cloud } = openScript(
      "function main() { console.info('%s has %d of %j', 'Kaos', 3, { a: 1 }, 'left'); console.log('100%', 5); Logger.log('%s!', 'hai') }",
    );
    host.run('main');
    expect(cloud.logs.map(({ text }) => text)).toEqual(['Kaos has 3 of {"a":1} left', '100% 5', 'hai!']);
  });

  behaves('console.time', () => {
    const { host, cloud } = openScript(
      "function main() { console.time('pull'); Utilities.sleep(1500); console.timeEnd('pull'); console.timeEnd('other') }",
    );
    host.run('main');
    expect(cloud.logs).toEqual([{ level: 'debug', text: 'pull: 1500ms' }]);
  });

  behaves('runtime.local-time', () => {
    const moment = 'new Date(Date.UTC(2026, 2, 1, 20, 30, 5))';
    expect(
      zoned(`[${moment}.getDate(), ${moment}.getHours(), ${moment}.getDay(), ${moment}.getTimezoneOffset()]`),
    ).toEqual([2, 3, 1, -420]);
    expect(zoned(`String(${moment})`)).toMatch(/^Mon Mar 02 2026 03:30:05 GMT\+0700/);
    // A cell that holds a time alone.
    expect(zoned('String(new Date(Date.UTC(1899, 11, 30, 3)))')).toMatch(/GMT\+0707/);
    expect(zoned('new Date(2026, 0, 5, 9).toISOString()')).toBe('2026-01-05T02:00:00.000Z');
    expect(zoned("[new Date('2026-01-05T09:00').getTime(), Date.parse('Jan 5, 2026 09:00')]")).toEqual([
      Date.UTC(2026, 0, 5, 2),
      Date.UTC(2026, 0, 5, 2),
    ]);
    expect(zoned("[new Date('2026-01-05').getTime(), new Date('2026-01-05T09:00Z').getTime()]")).toEqual([
      Date.UTC(2026, 0, 5),
      Date.UTC(2026, 0, 5, 9),
    ]);
    expect(
      zoned('((d) => { d.setHours(0, 0, 0, 0); d.setDate(40); return d.toISOString() })(new Date(2026, 0, 5, 9))'),
    ).toBe('2026-02-08T17:00:00.000Z');
    expect(
      zoned('new Date(2026, 6, 1).toISOString() + new Date(2026, 0, 1).getTimezoneOffset()', 'Europe/Berlin'),
    ).toBe('2026-06-30T22:00:00.000Z-60');
    expect(zoned("new Date(2026, 0, 5, 9).toLocaleTimeString('de-DE')")).toBe('09:00:00');
    expect(zoned("[String(new Date('x')), isNaN(new Date('x').getHours())]")).toEqual(['Invalid Date', true]);
  });

  behaves('session.formulas', () => {
    const script = '/** @customfunction */ function LANGUAGE() { return Session.getActiveUserLocale() }';
    const show = (languageInFormulas: 'allowed' | 'refused') => {
      const { host, cloud, sheet } = openScript(script, { languageInFormulas, locale: 'id' });
      cloud.workbook.type(sheet.id, 1, 1, '=LANGUAGE()');
      host.recalculate();
      return [sheet.readValues({ row: 1, column: 1, rows: 1, columns: 1 })[0]?.[0], host.run('LANGUAGE')];
    };
    expect([show('allowed'), show('refused')]).toEqual([
      ['id', 'id'],
      ['#ERROR!', 'id'],
    ]);
  });
});
