import { isKilled } from '../push/crash-points';
import { daily, hourMs, openJobs, type Schedule } from './open-jobs';

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
