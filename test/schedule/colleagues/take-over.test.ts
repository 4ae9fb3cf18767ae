import { codeOf } from '../../push/open-pulled';
import { daily, hourMs, type Schedule } from '../open-jobs';
import { colleague, openShared } from '../open-shared';

describe('a job of a colleague', () => {
  it('is shown with when it is due, and as not running once it is overdue by three hours', () => {
    const { theirs, clock, state } = openShared();
    expect(theirs()).toMatchObject({
      jobs: [],
      others: [{ by: 'Sari', title: 'Refresh tabs', isPaused: false, isOverdue: false, takenBy: null }],
    });
    clock.advance(25 * hourMs);
    expect(theirs().others).toMatchObject([{ isOverdue: true }]);
    expect(state(colleague)).toMatchObject({
      overdue: [{ title: 'Refresh tabs', tabNames: ['Suppliers'], by: 'Sari' }],
    });
  });

  it('is shown with all that taking it over would mean, before it is done', () => {
    const { plan, suppliers, shown } = openShared();
    const planned = plan();
    expect(planned).toMatchObject({
      ...{ by: 'Sari', title: 'Refresh tabs', timing: daily, timeZone: 'Asia/Jakarta', lacksDashboard: false },
      pulls: [{ tabId: suppliers, name: 'Suppliers', title: 'Suppliers', filters: [], mode: 'update', isOwn: false }],
    });
    expect(planned.connection).not.toBe('');
    expect(shown(planned.due)).toBe('2026-03-03T06:00');
  });

  it('is taken over with the tab that it refreshes, and runs with one’s own key', () => {
    const { plan, take, clock, host, shop, refreshes, suppliers, theirs } = openShared();
    const { jobs, others } = take(plan());
    expect(jobs).toMatchObject([{ state: 'active', tabs: [{ tabId: suppliers }] }]);
    expect(others).toMatchObject([{ takenBy: { isSelf: true } }]);
    clock.advance(22 * hourMs);
    const calls = shop.log.length;
    host.run('runSchedule', [], colleague);
    expect(new Set(shop.log.slice(calls).map(({ path }) => path))).toEqual(new Set(['/supplier']));
    expect(refreshes()[0]).toMatchObject({ job: jobs[0]?.id, result: { end: 'done' } });
    expect(theirs().others).toMatchObject([{ isOverdue: false }]);
  });

  it.each([
    ['its times', (text: string) => text.replace('"hour":6', '"hour":7')],
    ['its zone', (text: string) => text.replace('Asia/Jakarta', 'Asia/Makassar')],
    ['what it does', (text: string) => text.replace(/"kind":"tabs","tabIds":\[\d+\]/, '"kind":"all"')],
  ])('is not taken over where %s changed since it was shown, whoever changed it', (_what, change) => {
    const { plan, take, publish, theirs } = openShared();
    const planned = plan();
    publish(planned.author, change);
    expect(codeOf(() => take(planned))).toBe('jobChanged');
    expect(theirs().jobs).toEqual([]);
    expect(take(plan()).jobs).toHaveLength(1);
  });

  it('is not taken over where the saved pull of its tab changed since it was shown', () => {
    const { plan, take, rpc, suppliers } = openShared();
    const planned = plan();
    rpc('pulls.save', {
      tabId: suppliers,
      definition: { dataset: 'suppliers', filters: {}, rowLimit: 3, mode: 'update' },
    });
    expect(codeOf(() => take(planned))).toBe('jobChanged');
    const again = plan();
    expect(again.pulls).toMatchObject([{ rowLimit: 3 }]);
    expect(take(again).jobs).toHaveLength(1);
  });

  it('is not taken over where it is gone, or taken over already', () => {
    const { plan, take, publish } = openShared();
    const planned = plan();
    take(planned);
    expect(codeOf(() => take(planned))).toBe('jobGone');
    publish(planned.author, () => '{"by":7}');
    expect(codeOf(() => take(planned))).toBe('jobGone');
  });

  it('that refreshes everything is taken over with the saved pulls that bear its owner’s name', () => {
    const { plan, take, rpc, suppliers, variations } = openShared(() => ({ kind: 'all' }));
    const mine = rpc<{ tabId: number }>('pull.run', { dataset: 'warehouses' }, colleague).tabId;
    const planned = plan();
    expect(planned.pulls.map(({ tabId }) => tabId).sort()).toEqual([suppliers, variations].sort());
    take(planned);
    const { tabs } = rpc<{ tabs: { tabId: number; isOwn: boolean }[] }>('state.get', {}, colleague);
    expect(
      tabs
        .filter(({ isOwn }) => isOwn)
        .map(({ tabId }) => tabId)
        .sort(),
    ).toEqual([suppliers, variations, mine].sort());
  });

  it('of a dashboard says where one has none of one’s own', () => {
    const { plan, rpc } = openShared(() => ({ kind: 'dashboard' }));
    expect(plan().lacksDashboard).toBe(true);
    rpc('dashboard.pull', {}, colleague);
    expect(plan().lacksDashboard).toBe(false);
  });
});

describe('the owner of a job that was taken over', () => {
  it('is told by whom, and their trigger does it no more', () => {
    const { plan, take, state, turn, shop, list, cloud } = openShared();
    take(plan());
    expect(state().jobs).toMatchObject([{ takenOverBy: 'Budi', isNews: true, tabs: [{ name: 'Suppliers' }] }]);
    expect(list().jobs).toMatchObject([{ state: 'paused', takenOverBy: 'Budi', pausedWhy: 'Taken over by Budi' }]);
    const calls = shop.log.length;
    turn(22);
    expect(shop.log).toHaveLength(calls);
    expect(list().jobs).toMatchObject([{ state: 'paused', takenOverBy: 'Budi' }]);
    expect(cloud.triggers.all().map(({ person }) => person)).toEqual(['colleague']);
  });

  it('is told until they have seen it', () => {
    const { plan, take, state, rpc, turn } = openShared();
    take(plan());
    rpc('jobs.seen');
    expect(state().jobs).toMatchObject([{ takenOverBy: 'Budi', isNews: false }]);
    turn(22);
    expect(state().jobs).toMatchObject([{ takenOverBy: 'Budi', isNews: false }]);
  });

  it('takes it back with one click, which the same take-over does not undo', () => {
    const { plan, take, rpc, list, turn, shop, theirs, clock } = openShared();
    take(plan());
    clock.advance(hourMs);
    expect(rpc<Schedule>('jobs.pause', { isPaused: false }).jobs).toMatchObject([{ state: 'paused' }]);
    rpc('jobs.pause', { id: list().jobs[0]?.id, isPaused: false });
    const calls = shop.log.length;
    turn(22);
    expect(shop.log.length).toBeGreaterThan(calls);
    expect(list().jobs).toMatchObject([{ state: 'active', takenOverBy: null }]);
    expect(theirs().others).toMatchObject([{ takenBy: null }]);
  });

  it('has it again to be taken over where the colleague deletes theirs', () => {
    const { plan, take, rpc, theirs } = openShared();
    const [job] = take(plan()).jobs;
    rpc('jobs.delete', { id: job?.id }, colleague);
    expect(theirs().others).toMatchObject([{ takenBy: null }]);
    expect(take(plan()).jobs).toHaveLength(1);
  });

  it('is not kept from it by a take-over of the future, nor by one of another job', () => {
    const { plan, take, publish, cloud, list, clock } = openShared();
    take(plan());
    const taker = Object.keys(cloud.properties.document.all()).find(
      (name) =>
        name.startsWith('ngorder.schedule:') && (cloud.properties.document.get(name) ?? '').includes('takenOver'),
    );
    const author = taker?.slice('ngorder.schedule:'.length) ?? '';
    const at = (text: string, moment: number) => text.replace(/("takenOver":\{[^}]*"at":)\d+/, `$1${moment}`);
    publish(author, (text) => at(text, clock.now() + 365 * 24 * hourMs));
    expect(list().jobs).toMatchObject([{ state: 'active' }]);
    publish(author, (text) => at(text, clock.now()));
    expect(list().jobs).toMatchObject([{ state: 'paused', takenOverBy: 'Budi' }]);
    publish(author, (text) => text.replace(/("takenOver":\{[^}]*"id":")\w+/, '$1other'));
    expect(list().jobs).toMatchObject([{ state: 'active' }]);
  });

  it('is shown to others as having given it to whoever says so', () => {
    const { theirs, list, clock, publish, cloud } = openShared();
    const { author = '', id = '' } = theirs().others[0] ?? {};
    const { jobs } = JSON.parse(cloud.properties.document.get(`ngorder.schedule:${author}`) ?? '');
    const takenOver = { author, id, at: clock.now() };
    publish('0123abcd', () => JSON.stringify({ by: 'Rina', jobs: [{ ...jobs[0], id: 'forged', takenOver }] }));
    expect(theirs().others).toMatchObject([
      { by: 'Sari', takenBy: { isSelf: false, by: 'Rina' } },
      { by: 'Rina', takenBy: null },
    ]);
    expect(list().jobs).toMatchObject([{ state: 'paused', pausedWhy: 'Taken over by Rina' }]);
  });
});
