import { ExecutionKilled, type RunOptions } from '../../../workbench/apps-script/run-options';
import type { Area } from '../../../workbench/apps-script/workbook/area';
import type { WorkbookSheet } from '../../../workbench/apps-script/workbook/workbook';
import { behaves } from './behaves';
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
  function displace() {
    cell('A1:A3').setValues([['x'], ['x'], ['x']]);
    SpreadsheetApp.getActive().getSheets()[0].insertRowsAfter(1, 1);
    UrlFetchApp.fetch('https://a.id/');
  }
  function property() { return PropertiesService.getDocumentProperties().getProperty('p') }
  function lock() { return LockService.getDocumentLock().tryLock(1) }
  function sleep(ms, longer = 0) { Utilities.sleep(ms); Utilities.sleep(longer); return 'awake' }`;

const cellOf = (row: number): Area => ({ row, column: 1, rows: 1, columns: 1 });

/** An execution that dies before or after its only request. */
function killed(phase: 'before' | 'after') {
  const { host, transport } = openScript(code);
  const interrupt = ({ name }: { name: string }, when: string) => name === 'UrlFetchApp.fetch' && when === phase;
  expect(() => host.run('write', [], { interrupt })).toThrow(ExecutionKilled);
  return { host, transport };
}

const phases = ['before', 'after'] as const;

describe('an execution that is killed', () => {
  it.each(phases)('%s a request does nothing any more, and has sent it or not', (phase) => {
    const { host, transport } = killed(phase);
    expect(transport.sent).toHaveLength(phase === 'before' ? 0 : 1);
    expect([host.run('read'), host.run('property')]).toEqual([['kept', ''], 'kept']);
  });

  behaves('execution.flushed', () => {
    expect(phases.map((phase) => (killed(phase).host.run('read') as unknown[])[0])).toEqual(['kept', 'kept']);
  });

  behaves('execution.unflushed', () => {
    expect(phases.map((phase) => (killed(phase).host.run('read') as unknown[])[1])).toEqual(['', '']);
  });

  behaves('execution.displaced', () => {
    const left = (deed: (sheet: WorkbookSheet) => void): unknown[] => {
      const { host, sheet } = openScript(code);
      for (const [index, text] of ['a', 'b', 'c'].entries()) sheet.write(cellOf(index + 1), [[text]]);
      const interrupt = ({ name }: { name: string }, when: string): boolean => {
        if (name !== 'UrlFetchApp.fetch') return false;
        if (when === 'before') deed(sheet);
        return when === 'after';
      };
      expect(() => host.run('displace', [], { interrupt })).toThrow(ExecutionKilled);
      return sheet.readValues({ row: 1, column: 1, rows: 6, columns: 1 }).flat();
    };
    expect(left(() => undefined)).toEqual(['a', 'b', 'c', '', '', '']);
    expect(left((sheet) => sheet.insertRows(1, 1))).toEqual(['', 'x', '', 'x', 'x', '']);
    expect(left((sheet) => sheet.deleteRows(1, 1))).toEqual(['', 'x', 'x', '', '', '']);
    expect(left((sheet) => sheet.sortRows(1, 4, 1, false))).toEqual(['x', 'x', 'x', '', '', '']);
    expect(left((sheet) => sheet.write(cellOf(5), [['mine']]))).toEqual(['a', 'b', 'c', 'mine', '', '']);
  });

  behaves('execution.properties', () => {
    expect(phases.map((phase) => killed(phase).host.run('property'))).toEqual(['kept', 'kept']);
  });

  behaves('execution.locks', () => {
    expect(phases.map((phase) => killed(phase).host.run('lock'))).toEqual([true, true]);
  });

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
});

describe('the time of an execution', () => {
  /** How long it lasted until it was ended, in milliseconds of the clock. */
  const lastedUntilEnded = (naps: readonly number[], options: RunOptions = {}): number => {
    const { host, clock } = openScript(code);
    const start = clock.now();
    expect(() => host.run('sleep', naps, options)).toThrow('Exceeded maximum execution time');
    return clock.now() - start;
  };

  behaves('execution.limit', () => {
    expect(openScript(code).host.run('sleep', [300_000, 60_000])).toBe('awake');
    expect(lastedUntilEnded([300_000, 61_000])).toBe(360_001);
  });

  behaves('execution.short-limit', () => {
    for (const mode of ['LIMITED', 'CUSTOM_FUNCTION'] as const) {
      expect(openScript(code).host.run('sleep', [30_000], { mode })).toBe('awake');
      expect(lastedUntilEnded([31_000], { mode })).toBe(30_001);
    }
  });

  behaves('execution.sleep', () => {
    const { host, clock } = openScript(code);
    const start = clock.now();
    host.run('sleep', [300_000]);
    expect(clock.now() - start).toBe(300_000);
    expect(() => host.run('sleep', [300_001])).toThrow('Invalid argument: 300001');
  });

  it('may be shorter than on the platform', () => {
    expect(lastedUntilEnded([2000], { limitMs: 1000 })).toBe(1001);
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
