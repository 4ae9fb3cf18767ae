import type { RpcApi } from '../../src/rpc/calls';
import { hourMs, openJobs } from './open-jobs';

type Log = RpcApi['jobs.log']['value'];

const hourly = { every: 'hours', hours: 1 } as const;

/** Twenty of them, which nearly fill what is set up. */
function openTwenty() {
  const bench = openRefused();
  const tabIds = [bench.suppliers, bench.variations];
  for (let nth = 1; nth < 20; nth += 1) bench.save({ task: { kind: 'tabs', tabIds }, timing: hourly });
  return bench;
}

/** A job that comes every hour, in a file whose history Google refuses to write for a while. */
function openRefused() {
  const bench = openJobs();
  const { save, suppliers, rpc, turn, cloud } = bench;
  const id = save({ task: { kind: 'tabs', tabIds: [suppliers] }, timing: hourly }).jobs[0]?.id ?? '';
  const runs = () => rpc<Log>('jobs.log', { id }).runs;
  const turnsRefused = (count: number) => {
    cloud.refusals.set([{ on: 'Range.setValues', when: { from: 1 }, refusal: 'serverError' }]);
    for (let nth = 0; nth < count; nth += 1) {
      try {
        turn();
      } catch (error) {
        if (!(error instanceof Error) || !/Ngorder|Google|server/i.test(error.message)) throw error;
      }
    }
    cloud.refusals.set([]);
  };
  return { ...bench, id, runs, turnsRefused };
}

describe('runs while the change history cannot be written', () => {
  it('have a line each once it can be, the oldest first, as of when they were', () => {
    const { turnsRefused, turn, runs, clock } = openRefused();
    turnsRefused(3);
    expect(runs()).toEqual([]);
    turn();
    expect(runs().map(({ end, at }) => [end, Math.round((clock.now() - at) / hourMs)])).toEqual([
      ['done', 0],
      ['failed', 1],
      ['failed', 2],
      ['failed', 3],
    ]);
    turn();
    expect(runs()).toHaveLength(5);
  });

  it('are counted in one line from the thirteenth on, with when the first and the last of these were', () => {
    const { turnsRefused, turn, runs } = openRefused();
    turnsRefused(20);
    turn();
    const lines = runs();
    expect(lines).toHaveLength(1 + 1 + 12 + 1);
    expect(lines.map(({ end }) => end)).toEqual(['done', ...Array(13).fill('failed'), 'cutOff']);
    expect(lines.at(-1)?.trouble).toBe(
      'From 2 Mar 2026, 10:00 to 2 Mar 2026, 16:00 the change history could not be written. Runs without a line of their own: 7.',
    );
  });

  it('are kept though their job is set up otherwise meanwhile', () => {
    const { turnsRefused, turn, runs, save, suppliers, id } = openRefused();
    turnsRefused(2);
    save({ id, task: { kind: 'tabs', tabIds: [suppliers] }, timing: { every: 'hours', hours: 2 } });
    turn(2);
    expect(runs().map(({ end }) => end)).toEqual(['done', 'failed', 'failed']);
  });

  it('fit into what Google keeps, those of twenty jobs', () => {
    const { turnsRefused, turn, list, rpc, cloud } = openTwenty();
    turnsRefused(4);
    const kept = cloud.properties.user.get(`ngorder.jobs:${cloud.workbook.id}`) ?? '';
    expect(Buffer.byteLength(kept)).toBeLessThanOrEqual(9 * 1024);
    turn();
    for (const { id } of list().jobs) {
      const told = rpc<Log>('jobs.log', { id }).runs;
      const counted = told.map(({ trouble }) => Number(/of their own: (\d+)/.exec(trouble)?.[1] ?? 1));
      expect([id, counted.reduce((sum, count) => sum + count, 0)]).toEqual([id, 5]);
    }
  });
});

describe('a line of an earlier run that Google does not make lasting', () => {
  it('is not taken for written by the same turn: the next one looks, and it stands there once', () => {
    const { turnsRefused, turn, runs, cloud } = openRefused();
    turnsRefused(1);
    const kept = () => cloud.properties.user.get(`ngorder.jobs:${cloud.workbook.id}`) ?? '';
    const [, missing = ''] = /"unnoted":\{"run":"([^"]+)"/.exec(kept()) ?? [];
    expect(missing).not.toBe('');
    cloud.refusals.set([{ on: 'SpreadsheetApp.flush', when: { nth: 1 }, refusal: 'serverError' }]);
    turn();
    cloud.refusals.set([]);
    expect(kept()).toContain(missing);
    turn();
    expect(runs().map(({ end }) => end)).toEqual(['done', 'done', 'failed']);
    expect(kept()).not.toContain('"unnoted"');
  });
});
