import type { RpcApi } from '../../src/rpc/calls';
import { isKilled } from '../push/crash-points';
import { daily, hourMs, openJobs, type Schedule } from './open-jobs';

type Log = RpcApi['jobs.log']['value'];

/** A job that its person paused, wants once all the same, and whose execution is killed before it is begun. */
function openLifted() {
  const bench = openJobs();
  const { save, suppliers, rpc, list, clock } = bench;
  const id = save({ task: { kind: 'tabs', tabIds: [suppliers] }, timing: daily }).jobs[0]?.id ?? '';
  rpc('jobs.pause', { id, isPaused: true });
  const killed = isKilled(() => rpc('jobs.run', { id }, { interrupt: ({ kind }) => kind === 'httpWave' }));
  expect(killed).toBe(true);
  expect(list().jobs).toMatchObject([{ state: 'active' }]);
  clock.advance(hourMs);
  return { ...bench, id };
}

describe('a paused job that was wanted once and whose execution died', () => {
  it('can be paused again by its person', () => {
    const { rpc, id } = openLifted();
    expect(rpc<Schedule>('jobs.pause', { id, isPaused: true }).jobs).toMatchObject([{ state: 'paused' }]);
  });

  it('needs no trigger: none is missed', () => {
    const { list, rpc } = openLifted();
    expect([list().isTriggerGone, rpc('state.get')]).toMatchObject([false, { schedule: { isTriggerGone: false } }]);
  });

  it('can be paused again with all others', () => {
    const { rpc } = openLifted();
    expect(rpc<Schedule>('jobs.pause', { isPaused: true }).jobs).toMatchObject([{ state: 'paused' }]);
  });

  it('is still paused by its person after the file was left and connected again', () => {
    const { rpc, list, shop } = openLifted();
    rpc('connection.leave', { jobs: 1 });
    rpc('connection.save', { key: shop.options.key });
    expect(list().jobs).toMatchObject([{ state: 'paused' }]);
  });
});

describe.each(['state.get', 'jobs.list'] as const)('what %s finds of such a job, where no turn comes', (call) => {
  const logOf = ({ rpc, id }: ReturnType<typeof openLifted>) => rpc<Log>('jobs.log', { id }).runs;

  it('is told in the history at once, and it is paused again as it was', () => {
    const bench = openLifted();
    expect(logOf(bench)).toEqual([]);
    bench.rpc(call);
    expect(logOf(bench)).toMatchObject([{ end: 'cutOff', trouble: expect.stringMatching(/Start it again/) }]);
    expect(bench.list().jobs).toMatchObject([{ state: 'paused', latest: { end: 'cutOff' } }]);
    bench.rpc(call);
    expect(logOf(bench)).toHaveLength(1);
  });

  it('is told the next time where somebody is at work just then', () => {
    const bench = openLifted();
    const { cloud, clock, rpc } = bench;
    cloud.properties.document.setAll({
      'ngorder.lease': `{"run":"20260302-0a9c2b7a","what":"pull","holder":"another","heartbeat":${clock.now()}}`,
    });
    rpc(call);
    expect(logOf(bench)).toEqual([]);
    clock.advance(hourMs);
    rpc(call);
    expect(logOf(bench)).toMatchObject([{ end: 'cutOff' }]);
  });

  it('is told the next time, and why not now, where the history cannot be written', () => {
    const bench = openLifted();
    const { cloud, rpc, notices } = bench;
    cloud.refusals.set([{ on: 'Range.setValues', when: { from: 1 }, refusal: 'serverError' }]);
    rpc(call);
    expect(notices).toEqual([expect.stringMatching(/could not be written into the change history/)]);
    cloud.refusals.set([]);
    expect(logOf(bench)).toEqual([]);
    rpc(call);
    expect(logOf(bench)).toMatchObject([{ end: 'cutOff' }]);
  });
});

describe('a job that its person paused, wanted once, and which failed for good', () => {
  it('is still paused by its person once it could succeed', () => {
    const { save, rpc, list, suppliers, cloud } = openJobs();
    const id = save({ task: { kind: 'tabs', tabIds: [suppliers] }, timing: daily }).jobs[0]?.id ?? '';
    rpc('jobs.pause', { id, isPaused: true });
    // The saved pull is a colleague's for a while, and then one's own again.
    const name = `ngorder.jobs:${cloud.workbook.id}`;
    const was = cloud.properties.user.get(name) ?? '';
    cloud.properties.user.setAll({ [name]: was.replace(`[${suppliers}]`, '[987654321]') });
    expect(() => rpc('jobs.run', { id })).toThrow();
    cloud.properties.user.setAll({
      [name]: (cloud.properties.user.get(name) ?? '').replace('[987654321]', `[${suppliers}]`),
    });
    rpc('jobs.run', { id });
    expect(list().jobs).toMatchObject([{ state: 'paused', pausedWhy: 'Paused' }]);
  });
});
