import { daily, hourMs, openJobs } from './open-jobs';

const later = { every: 'day', hour: 8 } as const;

/** A job of one tab that its person paused. */
function openPaused() {
  const bench = openJobs();
  const task = { kind: 'tabs', tabIds: [bench.suppliers] };
  const id = bench.save({ task, timing: daily }).jobs[0]?.id ?? '';
  bench.rpc('jobs.pause', { id, isPaused: true });
  return { ...bench, task, id };
}

describe('a paused job that is set up otherwise', () => {
  it('stays paused, without a trigger, and goes on from its new times once it is resumed', () => {
    const { save, rpc, list, shown, task, id, cloud } = openPaused();
    expect(save({ id, task, timing: later }).jobs).toMatchObject([{ state: 'paused', timing: later }]);
    expect(cloud.triggers.all()).toEqual([]);
    rpc('jobs.pause', { id, isPaused: false });
    expect([list().jobs[0]?.state, shown(list().jobs[0]?.due)]).toEqual(['active', '2026-03-03T08:00']);
  });

  it('goes on where its person says so', () => {
    const { save, task, id, cloud } = openPaused();
    expect(save({ id, task, timing: later, goesOn: true }).jobs).toMatchObject([{ state: 'active' }]);
    expect(cloud.triggers.all()).toHaveLength(1);
  });

  it('need not fit into the day until it goes on', () => {
    const { save, rpc, task, id, cloud } = openPaused();
    const name = `ngorder.jobs:${cloud.workbook.id}`;
    const [job] = JSON.parse(cloud.properties.user.get(name) ?? '[]');
    cloud.properties.user.setAll({ [name]: JSON.stringify([{ ...job, cost: { calls: 1500, seconds: 9 } }]) });
    const hourly = { every: 'hours', hours: 1 } as const;
    expect(() => save({ id, task, timing: hourly, goesOn: true })).toThrow(/a day/);
    expect(save({ id, task, timing: hourly }).jobs).toMatchObject([{ state: 'paused', timing: hourly }]);
    expect(() => rpc('jobs.pause', { id, isPaused: false })).toThrow(/a day/);
  });

  it('goes on by itself where that mends what had paused it', () => {
    const { save, list, turn, id, cloud, suppliers, variations, rpc } = openPaused();
    rpc('jobs.pause', { id, isPaused: false });
    cloud.workbook.deleteSheet(suppliers);
    expect(() => turn(22)).toThrow();
    expect(list().jobs).toMatchObject([{ state: 'paused', isMendedByEdit: true }]);
    const task = { kind: 'tabs', tabIds: [variations] };
    expect(save({ id, task, timing: later }).jobs).toMatchObject([{ state: 'active' }]);
  });

  it('stays so where its key was refused, and goes on with a new one', () => {
    const { save, rpc, turn, clock, shop, task, id, list } = openPaused();
    rpc('jobs.pause', { id, isPaused: false });
    Object.assign(shop.options, { key: 'renewed', expiredKey: shop.options.key });
    expect(() => turn(22)).toThrow();
    expect(save({ id, task, timing: later }).jobs).toMatchObject([{ state: 'paused', isMendedByEdit: false }]);
    clock.advance(hourMs);
    rpc('connection.save', { key: shop.options.key });
    expect(list().jobs).toMatchObject([{ state: 'active' }]);
  });
});
