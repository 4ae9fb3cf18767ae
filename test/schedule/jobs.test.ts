import type { PullSummary } from '../../src/pull/pull';
import type { RpcApi } from '../../src/rpc/calls';
import type { CloudOperation } from '../../workbench/apps-script/run-options';
import { openInProcessWorkbench } from '../../workbench/in-process-workbench';
import { codeOf } from '../push/open-pulled';

type Schedule = RpcApi['jobs.list']['value'];
type Runs = RpcApi['runs.list']['value'];

const hourMs = 3_600_000;
const daily = { every: 'day', hour: 6 } as const;

/** A file with two pulled tabs, in Jakarta, on 2 March 2026 at 09:00. */
function open() {
  const bench = openInProcessWorkbench({
    shop: { products: 6, orders: 4, seed: 1 },
    locale: 'en',
    contexts: 'fresh',
  });
  const { rpc, shop, clock, host, cloud } = bench;
  rpc('connection.save', { key: shop.options.key });
  const suppliers = rpc<PullSummary>('pull.run', { dataset: 'suppliers' }).tabId;
  const variations = rpc<PullSummary>('pull.run').tabId;
  const save = (job: object) => rpc<Schedule>('jobs.save', { ...job });
  const list = () => rpc<Schedule>('jobs.list');
  const turn = (hours = 1) => {
    clock.advance(hours * hourMs);
    host.run('runSchedule');
  };
  /** The next day, with that tab deleted right before the first write. */
  const turnThatLosesSuppliers = () => {
    clock.advance(22 * hourMs);
    let isDeleted = false;
    const interrupt = ({ name }: CloudOperation, phase: 'before' | 'after') => {
      if (!isDeleted && phase === 'before' && name === 'Range.setValues') {
        isDeleted = true;
        cloud.workbook.deleteSheet(suppliers);
      }
      return false;
    };
    host.run('runSchedule', [], { interrupt });
  };
  const refreshes = () => rpc<Runs>('runs.list').filter(({ kind }) => kind === 'refresh');
  const shown = (moment: number | null | undefined) =>
    moment === null || moment === undefined ? moment : new Date(moment + 7 * hourMs).toISOString().slice(0, 16);
  return { ...bench, suppliers, variations, save, list, turn, turnThatLosesSuppliers, refreshes, shown };
}

describe('a scheduled job', () => {
  it('is due at its next time, refreshes its tab alone, and leaves a line in the change history', () => {
    const { save, suppliers, turn, list, shop, shown, refreshes } = open();
    const before = refreshes().length;
    const [job] = save({ task: { kind: 'tabs', tabIds: [suppliers] }, timing: daily }).jobs;
    expect(job).toMatchObject({
      state: 'active',
      title: 'Refresh tabs',
      tabs: [{ tabId: suppliers, name: 'Suppliers' }],
    });
    expect(shown(job?.due)).toBe('2026-03-03T06:00');
    const calls = shop.log.length;
    turn(20);
    expect(shop.log).toHaveLength(calls);
    turn(2);
    expect(new Set(shop.log.slice(calls).map(({ path }) => path))).toEqual(new Set(['/supplier']));
    const [done] = list().jobs;
    expect(done?.latest).toMatchObject({ end: 'done', text: '' });
    expect(shown(done?.due)).toBe('2026-03-04T06:00');
    const [line, ...others] = refreshes();
    expect(others).toHaveLength(before);
    expect(line).toMatchObject({
      ...{ kind: 'refresh', state: 'finished', tabId: suppliers, tabName: 'Suppliers', job: job?.id },
      result: { end: 'done', calls: shop.log.length - calls },
    });
  });

  it('that was missed for days is done once', () => {
    const { save, suppliers, turn, shop, shown, list } = open();
    save({ task: { kind: 'tabs', tabIds: [suppliers] }, timing: { every: 'hours', hours: 1 } });
    const calls = shop.log.length;
    turn(100);
    turn(0);
    expect(shop.log.slice(calls).filter(({ path }) => path === '/supplier')).toHaveLength(1);
    expect(shown(list().jobs[0]?.due)).toBe('2026-03-06T14:00');
  });

  it('has one trigger with all others, which goes with the last of them', () => {
    const { save, suppliers, variations, cloud, rpc } = open();
    const handlers = () => cloud.triggers.all().map(({ handler }) => handler);
    const [first] = save({ task: { kind: 'tabs', tabIds: [suppliers] }, timing: daily }).jobs;
    const second = save({ task: { kind: 'tabs', tabIds: [variations] }, timing: { every: 'hours', hours: 2 } }).jobs[1];
    expect(handlers()).toEqual(['runSchedule']);
    rpc('jobs.delete', { id: first?.id });
    expect(handlers()).toEqual(['runSchedule']);
    expect(rpc<Schedule>('jobs.delete', { id: second?.id }).jobs).toEqual([]);
    expect(handlers()).toEqual([]);
  });

  it('that is paused is not done, and goes on from its next time', () => {
    const { save, suppliers, turn, rpc, shop, shown } = open();
    const [job] = save({ task: { kind: 'tabs', tabIds: [suppliers] }, timing: daily }).jobs;
    expect(rpc<Schedule>('jobs.pause', { isPaused: true }).jobs).toMatchObject([
      { state: 'paused', pausedWhy: 'Paused' },
    ]);
    const calls = shop.log.length;
    turn(30);
    expect(shop.log).toHaveLength(calls);
    const [resumed] = rpc<Schedule>('jobs.pause', { id: job?.id, isPaused: false }).jobs;
    expect([resumed?.state, shown(resumed?.due)]).toEqual(['active', '2026-03-04T06:00']);
  });

  it('is done at once where a person wants it', () => {
    const { save, suppliers, rpc, shop, refreshes } = open();
    const [job] = save({ task: { kind: 'tabs', tabIds: [suppliers] }, timing: daily }).jobs;
    const calls = shop.log.length;
    const [done] = rpc<Schedule>('jobs.run', { id: job?.id }).jobs;
    expect(shop.log.length).toBeGreaterThan(calls);
    expect(done).toMatchObject({ due: job?.due, latest: { end: 'done' } });
    expect(refreshes()[0]).toMatchObject({ job: job?.id });
  });

  it('is tried again within the hours while the shop is down, three times, then waits for its next time', () => {
    const { save, suppliers, turn, shop, list, shown, rpc } = open();
    save({ task: { kind: 'tabs', tabIds: [suppliers] }, timing: daily });
    turn(20);
    shop.faults.add({ path: '/supplier', fault: { kind: 'status', status: 503 } });
    for (let hour = 0; hour < 6; hour += 1) {
      try {
        turn();
      } catch {
        // The list of executions tells it too.
      }
    }
    const [job] = list().jobs;
    expect(job).toMatchObject({ state: 'active', latest: { end: 'failed' }, isFailureNew: true });
    expect(shown(job?.due)).toBe('2026-03-04T06:00');
    expect(rpc('state.get')).toMatchObject({
      schedule: { failed: [{ title: 'Refresh tabs', tabNames: ['Suppliers'], isPaused: false }] },
    });
    expect(rpc<Schedule>('jobs.seen').jobs[0]?.isFailureNew).toBe(false);
    expect(rpc('state.get')).toMatchObject({ schedule: { failed: [] } });
  });

  it('pauses with all others of its connection after one refused key, and goes on with a new one', () => {
    const { save, suppliers, variations, turn, shop, list, rpc } = open();
    save({ task: { kind: 'tabs', tabIds: [suppliers] }, timing: daily });
    save({ task: { kind: 'tabs', tabIds: [variations] }, timing: daily });
    const { key } = shop.options;
    Object.assign(shop.options, { key: 'another' });
    const calls = shop.log.length;
    expect(() => turn(22)).toThrow(/did not accept the API key/);
    expect(shop.log.length - calls).toBeLessThanOrEqual(2);
    expect(list().jobs.map(({ state }) => state)).toEqual(['paused', 'paused']);
    Object.assign(shop.options, { key });
    rpc('connection.save', { key });
    expect(list().jobs.map(({ state }) => state)).toEqual(['active', 'active']);
  });

  it('of a tab that was deleted is paused, and says so', () => {
    const { save, suppliers, turn, cloud, list, refreshes } = open();
    save({ task: { kind: 'tabs', tabIds: [suppliers] }, timing: daily });
    cloud.workbook.deleteSheet(suppliers);
    expect(() => turn(22)).toThrow();
    expect(list().jobs[0]).toMatchObject({ state: 'paused', tabs: [{ tabId: suppliers, name: null }] });
    expect(refreshes()[0]).toMatchObject({ result: { end: 'failed', code: 'tabGone' } });
  });

  it.each(['[{"id":"x"}]', '{"version":9}'])(
    'in a list that reads %s: the panel opens and says so, what is saved stays, and forgetting it begins anew',
    (text) => {
      const { save, suppliers, list, rpc, cloud, shop, turn } = open();
      save({ task: { kind: 'tabs', tabIds: [suppliers] }, timing: daily });
      const name = `ngorder.jobs:${cloud.workbook.id}`;
      cloud.properties.user.setAll({ [name]: text });
      expect(rpc<{ schedule: { unreadable: string } }>('state.get').schedule.unreadable).toMatch(/ngorder\.jobs/);
      expect(codeOf(list)).toMatch(/^(damagedState|newerState)$/);
      expect(codeOf(() => save({ task: { kind: 'all' }, timing: daily }))).toMatch(/^(damagedState|newerState)$/);
      expect(cloud.properties.user.get(name)).toBe(text);
      rpc('connection.save', { key: shop.options.key });
      rpc('state.reset', { parts: ['schedules'] });
      expect(list().jobs).toEqual([]);
      turn();
      expect(cloud.triggers.all()).toEqual([]);
      expect(save({ task: { kind: 'all' }, timing: daily }).jobs).toHaveLength(1);
    },
  );

  it('whose tab is deleted while it is refreshed says so by name, and so does the line of it', () => {
    const { save, suppliers, turnThatLosesSuppliers, refreshes, list } = open();
    save({ task: { kind: 'tabs', tabIds: [suppliers] }, timing: daily });
    expect(turnThatLosesSuppliers).toThrow(/does not exist any more/);
    expect(list().jobs[0]?.latest?.end).toBe('failed');
    expect(refreshes()[0]).toMatchObject({ tabId: suppliers, tabName: 'Suppliers', result: { end: 'failed' } });
  });

  it('of everything goes on, where a tab is deleted while it is refreshed', () => {
    const { save, variations, turn, turnThatLosesSuppliers, cloud, list } = open();
    save({ task: { kind: 'all' }, timing: daily });
    expect(turnThatLosesSuppliers).toThrow(/does not exist any more/);
    expect(list().jobs).toMatchObject([{ state: 'active', latest: { end: 'partly' }, isFailureNew: true }]);
    expect(cloud.workbook.sheet(variations)).toBeDefined();
    turn(24);
    expect(list().jobs).toMatchObject([{ state: 'active', latest: { end: 'done' } }]);
  });

  it('is refused where it could never be done', () => {
    const { save, suppliers } = open();
    const task = { kind: 'tabs', tabIds: [suppliers] };
    expect(codeOf(() => save({ task: { kind: 'sing' }, timing: daily }))).toBe('unknownJob');
    expect(codeOf(() => save({ task, timing: { every: 'once', day: '2026-03-01', hour: 6 } }))).toBe('timeOver');
    expect(codeOf(() => save({ task, timing: daily, timeZone: 'Asia/Bekasi' }))).toBe('zoneUnknown');
    expect(codeOf(() => save({ task, timing: { every: 'day', hour: 24 } }))).toBe('invalidArguments');
    expect(codeOf(() => save({ task, timing: daily, id: 'none' }))).toBe('jobGone');
  });
});

describe('a job of a colleague', () => {
  const colleague = { as: 'colleague' } as const;

  /** A daily job of the owner's, as their colleague sees it, who has a key of their own. */
  function openShared() {
    const bench = open();
    bench.rpc('settings.set', { name: 'Sari' });
    bench.save({ task: { kind: 'tabs', tabIds: [bench.suppliers] }, timing: daily });
    bench.rpc('connection.save', { key: bench.shop.options.key }, colleague);
    const theirs = () => bench.rpc<Schedule>('jobs.list', {}, colleague);
    const take = (one: Schedule['others'][number] | undefined) =>
      bench.rpc<Schedule>('jobs.takeOver', { author: one?.author, id: one?.id, seen: one?.seen }, colleague);
    return { ...bench, theirs, take };
  }

  it('is shown with when it is due, and as not running once it is overdue by three hours', () => {
    const { theirs, clock, rpc } = openShared();
    expect(theirs()).toMatchObject({
      jobs: [],
      others: [{ by: 'Sari', title: 'Refresh tabs', isPaused: false, isOverdue: false }],
    });
    clock.advance(25 * hourMs);
    expect(theirs().others).toMatchObject([{ isOverdue: true }]);
    expect(rpc('state.get', {}, colleague)).toMatchObject({
      schedule: { overdue: [{ title: 'Refresh tabs', by: 'Sari' }] },
    });
  });

  it('is taken over with the tab that it refreshes, and runs with one’s own key', () => {
    const { theirs, take, clock, host, shop, refreshes, suppliers } = openShared();
    const [job] = take(theirs().others[0]).jobs;
    expect(job).toMatchObject({ state: 'active', tabs: [{ tabId: suppliers }] });
    clock.advance(22 * hourMs);
    const calls = shop.log.length;
    host.run('runSchedule', [], colleague);
    expect(new Set(shop.log.slice(calls).map(({ path }) => path))).toEqual(new Set(['/supplier']));
    expect(refreshes()[0]).toMatchObject({ job: job?.id, result: { end: 'done' } });
  });

  it('that was changed since it was shown, by whoever may edit the file, is not taken over', () => {
    const { theirs, take, cloud } = openShared();
    const [shown] = theirs().others;
    const { document } = cloud.properties;
    const name = Object.keys(document.all()).find((key) => key.startsWith('ngorder.schedule:')) ?? '';
    document.setAll({ [name]: (document.get(name) ?? '').replace('"hour":6', '"hour":7') });
    expect(codeOf(() => take(shown))).toBe('jobGone');
    expect(theirs().jobs).toEqual([]);
    document.setAll({ [name]: '{"by":7}' });
    expect(theirs().others).toEqual([]);
  });
});
