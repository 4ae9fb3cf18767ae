import { codeOf } from '../../push/open-pulled';
import { daily, hourMs, type Schedule } from '../open-jobs';
import { colleague, openShared, third } from '../open-shared';

it('a job of a colleague’s is counted where a person has none, so that nobody sets the same up again', () => {
  const { state } = openShared();
  expect([state(), state(colleague)]).toMatchObject([{ others: 0 }, { jobs: [], others: 1 }]);
});

describe('a job that two colleagues want to take over', () => {
  it('is done by one of them: what was shown to the second changed meanwhile, and is not offered any more', () => {
    const { plan, take, rpc } = openShared();
    const [first, second] = [plan(colleague), plan(third)];
    take(first, colleague);
    expect(codeOf(() => take(second, third))).toBe('jobChanged');
    expect(codeOf(() => plan(third))).toBe('jobTaken');
    expect(rpc<Schedule>('jobs.list', {}, third).jobs).toEqual([]);
  });

  it('is told to be done by the last of them where the second took it over from the first', () => {
    const { plan, take, list, seenByThird, turn } = openShared();
    take(plan());
    turn(0);
    take(plan(third, 'Budi'), third);
    expect(list().jobs).toMatchObject([{ state: 'paused', takenOverBy: 'Rina', pausedWhy: 'Taken over by Rina' }]);
    expect(seenByThird()).toMatchObject({ takenBy: { isSelf: true } });
  });
});

describe('a job that was taken over, after which its new owner', () => {
  const changes: readonly (readonly [
    string,
    (id: string | undefined, bench: ReturnType<typeof openShared>) => void,
  ])[] = [
    ['paused theirs', (id, { rpc }) => rpc('jobs.pause', { id, isPaused: true }, colleague)],
    ['deleted theirs', (id, { rpc }) => rpc('jobs.delete', { id }, colleague)],
    [
      'made something else of theirs',
      (id, { rpc, variations }) =>
        rpc('jobs.save', { id, task: { kind: 'tabs', tabIds: [variations] }, timing: daily }, colleague),
    ],
    ['ended their connection', (_id, { rpc }) => rpc('connection.leave', { jobs: 1 }, colleague)],
  ];

  it.each(changes)('%s is its first owner’s again: their trigger does it once it is due', (_what, change) => {
    const bench = openShared();
    const { plan, take, list, turn, shop, save, variations } = bench;
    // Another job of theirs keeps their trigger.
    save({ task: { kind: 'tabs', tabIds: [variations] }, timing: { every: 'month', day: 28, hour: 6 } });
    const id = take(plan()).jobs[0]?.id;
    turn();
    expect(list().jobs).toMatchObject([{ state: 'active' }, { state: 'paused', takenOverBy: 'Budi' }]);
    change(id, bench);
    expect(list().jobs).toMatchObject([{ state: 'active', takenOverBy: null, pausedWhy: null }, { state: 'active' }]);
    const asked = shop.log.length;
    turn(22);
    expect(shop.log.slice(asked).map(({ path }) => path)).toEqual(['/supplier']);
    expect(list().jobs[0]?.latest?.end ?? list().jobs[1]?.latest?.end).toBe('done');
  });

  it.each(changes)('%s is overdue for all where nobody does it any more', (_what, change) => {
    const bench = openShared();
    const { plan, take, turn, seenByThird, clock, state } = bench;
    const id = take(plan()).jobs[0]?.id;
    turn(0);
    expect(seenByThird()).toMatchObject({ takenBy: { by: 'Budi' }, isOverdue: false });
    change(id, bench);
    expect(seenByThird()).toMatchObject({ takenBy: null, isPaused: false, isOverdue: false });
    clock.advance(25 * hourMs);
    expect(seenByThird()).toMatchObject({ takenBy: null, isOverdue: true });
    expect(state(third).overdue).toContainEqual(expect.objectContaining({ by: 'Sari' }));
    expect(state().overdue).toContainEqual(expect.objectContaining({ by: null }));
    expect(state()).toMatchObject({ isTriggerGone: true });
  });

  it('paused theirs after having done it for days is due since its next time from then on', () => {
    const { plan, take, rpc, turn, clock, host, seenByThird, shown } = openShared();
    const id = take(plan()).jobs[0]?.id;
    turn(0);
    clock.advance(72 * hourMs);
    host.run('runSchedule', [], colleague);
    rpc('jobs.pause', { id, isPaused: true }, colleague);
    expect(shown(seenByThird()?.due)).toBe('2026-03-06T06:00');
    expect(seenByThird()).toMatchObject({ isOverdue: false });
  });

  it('chose other times, or more tabs, is still told to do it', () => {
    const { plan, take, rpc, seenByThird, list, suppliers, variations } = openShared();
    const id = take(plan()).jobs[0]?.id;
    const task = { kind: 'tabs', tabIds: [variations, suppliers] };
    rpc('jobs.save', { id, task, timing: { every: 'day', hour: 9 } }, colleague);
    expect(seenByThird()).toMatchObject({ takenBy: { by: 'Budi' } });
    expect(list().jobs).toMatchObject([{ state: 'paused', takenOverBy: 'Budi' }]);
  });

  it('paused it for a while does it again, without a second schedule of the same, once they resume it or take it over once more', () => {
    const { plan, take, rpc, theirs, list, clock } = openShared();
    const id = take(plan()).jobs[0]?.id;
    rpc('jobs.pause', { id, isPaused: true }, colleague);
    rpc('jobs.pause', { id, isPaused: false }, colleague);
    expect(list().jobs).toMatchObject([{ state: 'paused', takenOverBy: 'Budi' }]);
    rpc('jobs.pause', { id, isPaused: true }, colleague);
    clock.advance(hourMs);
    expect(take(plan()).jobs).toMatchObject([{ id, state: 'active' }]);
    expect(theirs().jobs).toHaveLength(1);
    expect(list().jobs).toMatchObject([{ state: 'paused', takenOverBy: 'Budi' }]);
  });

  it('does it still where its first owner edits theirs, which stays paused and goes on only once they resume it', () => {
    const { plan, take, rpc, list, seenByThird, suppliers } = openShared();
    const id = take(plan()).jobs[0]?.id;
    const task = { kind: 'tabs', tabIds: [suppliers] };
    const own = list().jobs[0]?.id;
    rpc('jobs.save', { id: own, task, timing: { every: 'day', hour: 9 } });
    expect(list().jobs).toMatchObject([{ state: 'paused', takenOverBy: 'Budi' }]);
    expect(seenByThird()).toMatchObject({ takenBy: { by: 'Budi' } });
    rpc('jobs.pause', { id, isPaused: true }, colleague);
    expect(list().jobs).toMatchObject([{ state: 'paused', takenOverBy: null }]);
    rpc('jobs.pause', { id: own, isPaused: false });
    expect(list().jobs).toMatchObject([{ state: 'active' }]);
  });

  it('gave it back leaves it paused where its first owner had paused it before', () => {
    const { plan, take, rpc, list, turn } = openShared();
    rpc('jobs.pause', { id: list().jobs[0]?.id, isPaused: true });
    const id = take(plan()).jobs[0]?.id;
    turn(0);
    expect(list().jobs).toMatchObject([{ state: 'paused', takenOverBy: 'Budi' }]);
    rpc('jobs.delete', { id }, colleague);
    expect(list().jobs).toMatchObject([{ state: 'paused', takenOverBy: null, pausedWhy: 'Paused' }]);
    turn(22);
    expect(list().jobs).toMatchObject([{ state: 'paused', takenOverBy: null, pausedWhy: 'Paused' }]);
  });

  it('gave it back lets it go on where only a refused key had paused it, and there is another', () => {
    const { plan, take, rpc, list, turn, shop } = openShared();
    const { key } = shop.options;
    Object.assign(shop.options, { key: 'another' });
    expect(() => turn(22)).toThrow(/did not accept/);
    Object.assign(shop.options, { key });
    const id = take(plan()).jobs[0]?.id;
    rpc('jobs.seen');
    expect(list().jobs).toMatchObject([{ state: 'paused', takenOverBy: 'Budi' }]);
    rpc('connection.save', { key });
    expect(list().jobs).toMatchObject([{ state: 'paused', takenOverBy: 'Budi' }]);
    rpc('jobs.delete', { id }, colleague);
    expect(list().jobs).toMatchObject([{ state: 'active', takenOverBy: null }]);
  });
});

describe('what its first owner does about a job that came back', () => {
  it.each([
    ['pauses it', 'jobs.pause', { isPaused: true }, { state: 'paused', pausedWhy: 'Paused' }],
    ['runs it now', 'jobs.run', {}, { state: 'active', latest: { end: 'done' } }],
    ['starts its trigger again', 'jobs.restart', undefined, { state: 'active' }],
  ])('is done to it as it is shown: %s', (_what, call, args, after) => {
    const { plan, take, rpc, list, turn, cloud } = openShared();
    const id = take(plan()).jobs[0]?.id;
    turn(0);
    rpc('jobs.delete', { id }, colleague);
    rpc(call, args ? { ...args, id: list().jobs[0]?.id } : {});
    expect(list().jobs).toMatchObject([after]);
    if (call === 'jobs.restart') expect(cloud.triggers.all().map(({ person }) => person)).toEqual(['owner']);
  });
});
