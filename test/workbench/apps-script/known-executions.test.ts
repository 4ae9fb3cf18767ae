import { createHash } from 'node:crypto';
import { Execution } from '../../../workbench/apps-script/execution';
import { ScriptContext } from '../../../workbench/apps-script/script-context';
import { openScript, type ScriptOptions } from './open-script';

const script = `
var runs = 0;
function own() { return PropertiesService.getUserProperties(); }
function add() { own().setProperty('n', String(Number(own().getProperty('n')) + 1)); return own().getProperty('n'); }
function give(x) { return x; }
function clock() { return Date.now(); }
function fail() { own().setProperty('n', 'failed'); throw new Error('no ' + own().getProperty('m')); }
function wait() { own().setProperty('n', 'waited'); Utilities.sleep(2000); own().setProperty('n', 'late'); }
function fetch() { own().setProperty('n', 'asked'); UrlFetchApp.fetch('https://a.id/'); own().setProperty('n', 'told'); }
function digest(x) { const d = Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, x); return [own().getProperty('n'), d.length, d[0]]; }
function relying() { runs += 1; return own().getProperty(runs > 1 ? 'b' : 'a') + own().getProperty('c'); }
function ceasing() { runs += 1; if (runs === 1) own().getProperty('a'); return own().getProperty('c'); }`;

/** Each test has a text of its own, since what is known belongs to a text. */
const openSpared = (name: string, options: ScriptOptions = {}) =>
  openScript(`${script} // ${name}`, { ...options, contexts: 'spared' });

/** How often the script itself runs meanwhile. */
function countRuns<T>(work: () => T): { readonly value: T; readonly runs: number } {
  const run = jest.spyOn(ScriptContext.prototype, 'run');
  try {
    return { value: work(), runs: run.mock.calls.length };
  } finally {
    run.mockRestore();
  }
}

const thrownBy = (work: () => unknown): string => {
  try {
    return `nothing but ${work()}`;
  } catch (error) {
    return String(error);
  }
};

describe('an execution that is called and answered as an earlier one was', () => {
  it('does and returns the same, and its script does not run', () => {
    const [one, other] = [openSpared('same'), openSpared('same')];
    expect(countRuns(() => [one, one, other, other].map(({ host }) => host.run('add')))).toEqual({
      value: ['1', '2', '1', '2'],
      runs: 2,
    });
    expect(other.cloud.properties.user.all()).toEqual({ n: '2' });
  });

  it('runs where its arguments or any answer is another one, the time too', () => {
    const { host, cloud, clock } = openSpared('others');
    const read = (): unknown[] => [host.run('give', [1]), host.run('give', ['1']), host.run('clock')];
    expect(countRuns(read).runs).toBe(3);
    expect(countRuns(read).runs).toBe(0);
    clock.advance(1);
    expect(countRuns(read)).toEqual({ value: [1, '1', clock.now()], runs: 1 });
    cloud.properties.user.setAll({ n: '41' });
    expect(countRuns(() => host.run('add'))).toEqual({ value: '42', runs: 1 });
  });

  it('takes no answer for another one that is as long', () => {
    const values = ['a', 'b'].map((end) => `${'x'.repeat(5000)}${end}`);
    const answers = values.map((m) => {
      const { host, cloud } = openSpared('long');
      cloud.properties.user.setAll({ m });
      return thrownBy(() => host.run('fail'));
    });
    expect(answers).toEqual(values.map((m) => `Error: no ${m}`));
  });

  it('is not asked for what depends on its arguments alone, unless its script has to go on', () => {
    const { host, cloud } = openSpared('pure');
    const digests: unknown[] = [];
    const counts = ['1', '1', '2'].map((n) => {
      cloud.properties.user.setAll({ n });
      const call = jest.spyOn(Execution.prototype, 'call');
      digests.push(host.run('digest', ['x']));
      const names = call.mock.calls.map(([json]) => (JSON.parse(json) as { name: string }).name);
      call.mockRestore();
      return [names.filter((name) => name === 'Utilities.computeDigest').length, names.length > 0];
    });
    expect(counts).toEqual([
      [1, true],
      [0, true],
      [1, true],
    ]);
    const first = createHash('md5').update('x').digest().readInt8(0);
    expect(digests).toEqual(['1', '1', '2'].map((n) => [n, 16, first]));
  });

  it('fails as that one did, with what it has written', () => {
    const failed = [1, 2].map(() => {
      const { host, cloud } = openSpared('fails');
      cloud.properties.user.setAll({ m: 'way' });
      return [countRuns(() => thrownBy(() => host.run('fail'))), cloud.properties.user.all()];
    });
    expect(failed).toEqual(
      [1, 0].map((runs) => [
        { value: 'Error: no way', runs },
        { m: 'way', n: 'failed' },
      ]),
    );
  });

  it('can be killed anywhere, whether or not that one was', () => {
    const phases = ['before', 'after'] as const;
    const killed = phases.map((meant) => {
      const { host, cloud } = openSpared('killed');
      const interrupt = ({ kind }: { kind: string }, phase: string) => kind === 'httpWave' && phase === meant;
      expect(thrownBy(() => host.run('fetch', [], { interrupt }))).toMatch('interrupted');
      return cloud.properties.user.all();
    });
    expect(killed).toEqual([{ n: 'asked' }, { n: 'asked' }]);
    const { host, cloud, transport } = openSpared('killed');
    expect(countRuns(() => host.run('fetch')).runs).toBe(1);
    expect([cloud.properties.user.all(), transport.sent.length]).toEqual([{ n: 'told' }, 1]);
    expect(countRuns(() => host.run('fetch')).runs).toBe(0);
    const interrupt = ({ kind }: { kind: string }, phase: string) => kind === 'httpWave' && phase === 'after';
    const later = openSpared('killed');
    expect(countRuns(() => thrownBy(() => later.host.run('fetch', [], { interrupt })))).toEqual({
      value: 'ExecutionKilled: interrupted',
      runs: 0,
    });
    expect([later.cloud.properties.user.all(), later.transport.sent.length]).toEqual([{ n: 'asked' }, 1]);
  });

  it('has no more time than it is given', () => {
    const limits = [10_000, 1000, 10_000].map((limitMs) => {
      const { host, cloud } = openSpared('time');
      return [thrownBy(() => host.run('wait', [], { limitMs })), cloud.properties.user.all().n];
    });
    const inTime = ['nothing but null', 'late'];
    expect(limits).toEqual([inTime, ['ExecutionKilled: Exceeded maximum execution time', 'waited'], inTime]);
  });

  it.each([
    ['something else', 'relying', /asked .*"b"/],
    ['less', 'ceasing', /asked/],
  ])(
    'is an error where the script then asks %s: something of the earlier one is left in it',
    (_what, name, message) => {
      const { host, cloud } = openSpared(name);
      expect(thrownBy(() => host.run(name))).toMatch(/^nothing/);
      cloud.properties.user.setAll({ c: 'another' });
      expect(thrownBy(() => host.run(name))).toMatch(message);
    },
  );
});
