import { hourMs, openJobs } from './open-jobs';

const once = { every: 'once', day: '2026-03-03', hour: 6 } as const;

describe('a job that is to be done once', () => {
  it('and could not, as the shop was down at each try, is told as not done, and is once it is wanted again', () => {
    const { save, suppliers, turn, shop, list, rpc } = openJobs();
    const id = save({ task: { kind: 'tabs', tabIds: [suppliers] }, timing: once }).jobs[0]?.id;
    shop.faults.add({ fault: { kind: 'status', status: 503 } });
    for (const hours of [22, 1, 1]) expect(() => turn(hours)).toThrow(/Ngorder has a problem/);
    expect(list().jobs).toMatchObject([{ state: 'missed', due: null, latest: { end: 'failed' } }]);
    shop.faults.clear();
    rpc('jobs.run', { id });
    expect(list().jobs).toMatchObject([{ state: 'ended', due: null, latest: { end: 'done' } }]);
  });

  it('and could not, as the key was refused, is not called done when a new key lets it go on', () => {
    const { save, suppliers, turn, shop, list, rpc } = openJobs();
    save({ task: { kind: 'tabs', tabIds: [suppliers] }, timing: once });
    const { key } = shop.options;
    Object.assign(shop.options, { key: 'another' });
    expect(() => turn(22)).toThrow(/did not accept the API key/);
    Object.assign(shop.options, { key });
    rpc('connection.save', { key });
    const calls = shop.log.length;
    turn();
    turn();
    expect([list().jobs[0]?.state, shop.log.length > calls]).not.toEqual(['ended', false]);
  });

  it('and was paused over its time is not called done when it is resumed', () => {
    const { save, suppliers, turn, shop, list, rpc, clock } = openJobs();
    const id = save({ task: { kind: 'tabs', tabIds: [suppliers] }, timing: once }).jobs[0]?.id;
    rpc('jobs.pause', { id, isPaused: true });
    clock.advance(30 * hourMs);
    rpc('jobs.pause', { id, isPaused: false });
    const calls = shop.log.length;
    turn();
    expect([list().jobs[0]?.state, shop.log.length > calls]).not.toEqual(['ended', false]);
  });
});
