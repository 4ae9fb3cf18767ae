import { Execution } from '../../../workbench/apps-script/execution';
import { CompiledScript } from '../../../workbench/apps-script/script-context';
import { openScript } from './open-script';
import { jobs, recordJob } from './recorded-jobs';

/** How many contexts are opened meanwhile. */
function countContexts<T>(work: () => T): { readonly value: T; readonly opened: number } {
  const open = jest.spyOn(CompiledScript.prototype, 'open');
  try {
    return { value: work(), opened: open.mock.calls.length };
  } finally {
    open.mockRestore();
  }
}

/** What is computed when it is first asked for. */
function memoized<T>(compute: () => T): () => T {
  let held: { readonly value: T } | undefined;
  return () => {
    held ??= { value: compute() };
    return held.value;
  };
}

/**
 * What must be the same whether or not a script runs for it: not what a script goes on asking after it was killed, and is refused, nor what it only
 * lets compute.
 */
const carriedOut = (lines: readonly string[]): readonly string[] => {
  const isRefused = (line: string | undefined): boolean => line?.endsWith('→ {"error":"interrupted"}') === true;
  return lines.filter((line, index) => !(isRefused(line) && isRefused(lines[index - 1])) && !Execution.isPure(line));
};

function expectSameCalls(found: readonly string[], expected: readonly string[]): void {
  const differing = expected.findIndex((line, index) => line !== found[index]);
  expect(found[differing]).toBe(expected[differing]);
  expect(found).toHaveLength(expected.length);
}

describe.each(Object.entries(jobs))(
  'a job makes the calls and gets the answers that it does in fresh contexts: %s',
  (_name, job) => {
    const inFresh = memoized(() => countContexts(() => recordJob(job, 'fresh')));

    it('in kept ones', () => {
      const fresh = inFresh();
      const kept = countContexts(() => recordJob(job, 'kept'));
      expectSameCalls(kept.value, fresh.value);
      expect(fresh.value.length).toBeGreaterThan(150);
      const executions = fresh.value.filter((line) => line === 'execution').length;
      expect(fresh.opened).toBe(executions);
      expect(kept.opened).toBeLessThan(executions);
    });

    it('where what is known is spared its context, and where all is known without any', () => {
      const expected = carriedOut(inFresh().value);
      expectSameCalls(carriedOut(recordJob(job, 'spared')), expected);
      const known = countContexts(() => recordJob(job, 'spared'));
      expectSameCalls(carriedOut(known.value), expected);
      expect(known.opened).toBe(0);
    });
  },
);

describe('a kept context', () => {
  const counting = `
var count = 0;
function main() { count += 1; return count; }
function fetch() { count += 1; UrlFetchApp.fetch('https://a.id/'); return count; }
function survive() { count += 1; try { UrlFetchApp.fetch('https://a.id/') } catch (e) { } return count; }
function sleep() { count += 1; Utilities.sleep(2000); return count; }
function fail() { count += 1; throw new Error('no'); }`;
  /** A text of its own for each test, since contexts belong to a text. */
  const open = (name: string) => openScript(`${counting} // ${name}`, { contexts: 'kept' });
  const kill = { interrupt: () => true };
  const spare = { interrupt: () => false };

  it('serves all executions but every ninth, so that no script can rely on it', () => {
    const { host } = open('ninth');
    const counts = Array.from({ length: 21 }, () => host.run('main'));
    expect(counts).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 1, 9, 10, 11, 12, 13, 14, 15, 16, 1, 17, 18, 19]);
  });

  it('is not used again after an execution that was killed, even one that swallowed it, or that failed', () => {
    const { host } = open('killed');
    expect([host.run('main'), host.run('main', [], spare), host.run('main', [], spare)]).toEqual([1, 1, 2]);
    expect(() => host.run('fetch', [], kill)).toThrow('interrupted');
    expect([host.run('main'), host.run('main', [], spare), host.run('main', [], spare)]).toEqual([2, 1, 2]);
    expect(() => host.run('survive', [], kill)).toThrow('interrupted');
    expect([host.run('main'), host.run('main', [], spare)]).toEqual([3, 1]);
    expect(() => host.run('fail')).toThrow('no');
    expect(host.run('main')).toBe(1);
  });

  it('is not used again after an execution whose time was up', () => {
    const { host } = open('time is up');
    host.run('main');
    expect(() => host.run('sleep', [], { limitMs: 1000 })).toThrow('Exceeded maximum execution time');
    expect(host.run('main')).toBe(1);
  });

  it('is nobody else’s while it is in use', () => {
    const { host } = open('nested');
    const within: unknown[] = [];
    const interrupt = (_operation: unknown, phase: string) => {
      if (phase === 'before') within.push(host.run('main', [], spare), host.run('main'));
      return false;
    };
    expect([host.run('main'), host.run('fetch', [], { interrupt }), host.run('main', [], spare)]).toEqual([1, 1, 2]);
    expect(within).toEqual([1, 2]);
  });

  it('asks the Cloud of the host that uses it', () => {
    const script = 'function read() { return PropertiesService.getUserProperties().getProperty("a") }';
    const [one, other] = [openScript(script, { contexts: 'kept' }), openScript(script, { contexts: 'kept' })];
    one.cloud.properties.user.setAll({ a: 'of one' });
    other.cloud.properties.user.setAll({ a: 'of the other' });
    const { opened, value } = countContexts(() => [one.host.run('read'), other.host.run('read'), one.host.run('read')]);
    expect([opened, ...value]).toEqual([1, 'of one', 'of the other', 'of one']);
  });

  it('serves functions in cells like any other execution', () => {
    const { host, cloud, sheet } = open('cells');
    for (let row = 1; row <= 12; row += 1) cloud.workbook.type(sheet.id, row, 1, `=MAIN(${row})`);
    host.recalculate();
    const shown = sheet.readValues({ row: 1, column: 1, rows: 12, columns: 1 }).flat();
    expect(shown).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 1, 9, 10, 11]);
  });
});
