import type { RpcApi } from '../../src/rpc/calls';
import type { CloudOperation } from '../../workbench/apps-script/run-options';
import { isKilled } from '../push/crash-points';
import { daily, hourMs, openJobs } from './open-jobs';

type Log = RpcApi['jobs.log']['value'];
type Bench = ReturnType<typeof openDied>;

/** A daily job over which the turn of its trigger died. */
function openDied() {
  const bench = openJobs();
  const { save, suppliers, variations, clock, rpc, host } = bench;
  // Another one keeps the trigger.
  save({ task: { kind: 'tabs', tabIds: [variations] }, timing: { every: 'month', day: 28, hour: 6 } });
  const task = { kind: 'tabs', tabIds: [suppliers] };
  const known = bench.list().jobs[0]?.id;
  const id = save({ task, timing: daily }).jobs.find((job) => job.id !== known)?.id ?? '';
  clock.advance(22 * hourMs);
  const interrupt = ({ kind }: CloudOperation) => kind === 'httpWave';
  expect(isKilled(() => host.run('runSchedule', [], { interrupt }))).toBe(true);
  const ends = () => rpc<Log>('jobs.log', { id }).runs.map(({ end }) => end);
  return { ...bench, task, id, ends };
}

const runNow = ({ rpc, id }: Bench) => rpc('jobs.run', { id });
const edit = ({ save, id, task }: Bench) => save({ id, task, timing: { every: 'day', hour: 20 } });
const pauseAndResume = ({ rpc, id }: Bench) => {
  rpc('jobs.pause', { id, isPaused: true });
  rpc('jobs.pause', { id, isPaused: false });
};

describe.each([
  ['three minutes', 180_000],
  ['an hour', hourMs],
])('a run that died has its line at the next turn though %s later its job', (_when, later) => {
  it.each([
    ['is wanted now', runNow, ['done', 'cutOff']],
    ['is set up otherwise', edit, ['cutOff']],
    ['is paused and resumed', pauseAndResume, ['cutOff']],
  ] as const)('%s', (_what, change, expected) => {
    const bench = openDied();
    const { clock, turn, ends } = bench;
    clock.advance(later);
    change(bench);
    turn();
    expect([...ends()].sort()).toEqual([...expected].sort());
    turn();
    expect(ends()).toHaveLength(expected.length);
  });
});

describe('a run that died and whose job', () => {
  it('is wanted now stands before what was wanted, and does not count for a failure of that', () => {
    const bench = openDied();
    bench.clock.advance(hourMs);
    runNow(bench);
    expect(bench.ends()).toEqual(['done', 'cutOff']);
    expect(bench.list().jobs.find(({ id }) => id === bench.id)).toMatchObject({ latest: { end: 'done' } });
  });

  it('is deleted has its line before that', () => {
    const { clock, rpc, id, ends, list } = openDied();
    clock.advance(hourMs);
    rpc('jobs.delete', { id });
    expect([ends(), list().jobs.map((job) => job.id === id)]).toEqual([['cutOff'], [false]]);
  });

  it('is deleted is told beside where the change history cannot be written', () => {
    const { clock, rpc, id, cloud, notices } = openDied();
    clock.advance(hourMs);
    cloud.refusals.set([{ on: 'Range.setValues', when: { from: 1 }, refusal: 'serverError' }]);
    rpc('jobs.delete', { id });
    expect(notices).toEqual([expect.stringMatching(/could not be written into the change history/)]);
  });

  it('is set up otherwise twice, over which it dies again, has a line for each', () => {
    const bench = openDied();
    const { clock, turn, ends, host } = bench;
    clock.advance(180_000);
    edit(bench);
    clock.advance(14 * hourMs);
    isKilled(() => host.run('runSchedule', [], { interrupt: ({ kind }: CloudOperation) => kind === 'httpWave' }));
    clock.advance(180_000);
    edit(bench);
    turn();
    expect(ends()).toEqual(['cutOff', 'cutOff']);
  });
});

describe('a paused job that was wanted once, and whose execution ended before it had begun', () => {
  it('is told and paused again as soon as the panel is opened, though no turn comes', () => {
    const { save, suppliers, rpc, list, clock } = openJobs();
    const id = save({ task: { kind: 'tabs', tabIds: [suppliers] }, timing: daily }).jobs[0]?.id ?? '';
    rpc('jobs.pause', { id, isPaused: true });
    let written = 0;
    const interrupt = ({ kind }: CloudOperation, phase: 'before' | 'after') => {
      if (phase === 'after' && kind === 'propertyWrite') written += 1;
      // The right to work on the file, and that the job is due.
      return written === 2;
    };
    expect(isKilled(() => rpc('jobs.run', { id }, { interrupt }))).toBe(true);
    clock.advance(hourMs);
    rpc('state.get');
    expect(list().jobs).toMatchObject([{ state: 'paused', latest: { end: 'cutOff' } }]);
    expect(rpc<Log>('jobs.log', { id }).runs).toMatchObject([{ end: 'cutOff' }]);
  });
});
