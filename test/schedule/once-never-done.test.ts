import { hourMs, openJobs } from './open-jobs';

const once = { every: 'once', day: '2026-03-03', hour: 6 } as const;

describe('a job that is to be done once', () => {
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
