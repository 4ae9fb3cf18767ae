import type { RpcApi } from '../../src/rpc/calls';
import type { CloudOperation } from '../../workbench/apps-script/run-options';
import { codeOf } from '../push/open-pulled';
import { daily, hourMs, openJobs, type Schedule } from './open-jobs';

type Preview = RpcApi['jobs.preview']['value'];

describe('a scheduled job', () => {
  it('is due at its next time, refreshes its tab alone, and leaves a line in the change history', () => {
    const { save, suppliers, turn, list, shop, shown, refreshes } = openJobs();
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
    const { save, suppliers, turn, shop, shown, list } = openJobs();
    save({ task: { kind: 'tabs', tabIds: [suppliers] }, timing: { every: 'hours', hours: 1 } });
    const calls = shop.log.length;
    turn(100);
    turn(0);
    expect(shop.log.slice(calls).filter(({ path }) => path === '/supplier')).toHaveLength(1);
    expect(shown(list().jobs[0]?.due)).toBe('2026-03-06T14:00');
  });

  it('has one trigger with all others, which goes with the last of them', () => {
    const { save, suppliers, variations, cloud, rpc } = openJobs();
    const handlers = () => cloud.triggers.all().map(({ handler }) => handler);
    const [first] = save({ task: { kind: 'tabs', tabIds: [suppliers] }, timing: daily }).jobs;
    const { jobs } = save({ task: { kind: 'tabs', tabIds: [variations] }, timing: { every: 'hours', hours: 2 } });
    const second = jobs.find(({ id }) => id !== first?.id);
    expect(handlers()).toEqual(['runSchedule']);
    rpc('jobs.delete', { id: first?.id });
    expect(handlers()).toEqual(['runSchedule']);
    expect(rpc<Schedule>('jobs.delete', { id: second?.id }).jobs).toEqual([]);
    expect(handlers()).toEqual([]);
  });

  it('has one trigger again from the next turn on where two panels saved at the same moment', () => {
    const { save, rpc, cloud, turn } = openJobs();
    let isSavedBeside = false;
    const interrupt = ({ name }: CloudOperation, phase: 'before' | 'after') => {
      if (!isSavedBeside && phase === 'before' && name === 'ClockTriggerBuilder.create') {
        isSavedBeside = true;
        save({ task: { kind: 'functions' }, timing: daily });
      }
      return false;
    };
    rpc('jobs.save', { task: { kind: 'functions' }, timing: daily }, { interrupt });
    expect(cloud.triggers.all()).toHaveLength(2);
    turn();
    expect(cloud.triggers.all()).toHaveLength(1);
  });

  it('that is paused is not done, and goes on from its next time', () => {
    const { save, suppliers, turn, rpc, shop, shown } = openJobs();
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
    const { save, suppliers, rpc, shop, refreshes } = openJobs();
    const [job] = save({ task: { kind: 'tabs', tabIds: [suppliers] }, timing: daily }).jobs;
    const calls = shop.log.length;
    const [done] = rpc<Schedule>('jobs.run', { id: job?.id }).jobs;
    expect(shop.log.length).toBeGreaterThan(calls);
    expect(done).toMatchObject({ due: job?.due, latest: { end: 'done' } });
    expect(refreshes()[0]).toMatchObject({ job: job?.id });
  });

  it('is tried again within the hours while the shop is down, three times, then waits for its next time', () => {
    const { save, suppliers, turn, shop, list, shown, rpc } = openJobs();
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
    expect(job).toMatchObject({ state: 'active', latest: { end: 'failed' }, isNews: true });
    expect(shown(job?.due)).toBe('2026-03-04T06:00');
    expect(rpc('state.get')).toMatchObject({
      schedule: { failed: [{ title: 'Refresh tabs', tabNames: ['Suppliers'], isPaused: false }] },
    });
    expect(rpc<Schedule>('jobs.seen').jobs[0]?.isNews).toBe(false);
    expect(rpc('state.get')).toMatchObject({ schedule: { failed: [] } });
  });

  it('pauses with all others of its connection after one refused key, and goes on with a new one', () => {
    const { save, suppliers, variations, turn, shop, list, rpc } = openJobs();
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
    const { save, suppliers, turn, cloud, list, refreshes } = openJobs();
    save({ task: { kind: 'tabs', tabIds: [suppliers] }, timing: daily });
    cloud.workbook.deleteSheet(suppliers);
    expect(() => turn(22)).toThrow();
    expect(list().jobs[0]).toMatchObject({ state: 'paused', tabs: [{ tabId: suppliers, name: null }] });
    expect(refreshes()[0]).toMatchObject({ result: { end: 'failed', code: 'tabGone' } });
  });

  it.each(['[{"id":"x"}]', '{"version":9}'])(
    'in a list that reads %s: the panel opens and says so, what is saved stays, and forgetting it begins anew',
    (text) => {
      const { save, suppliers, list, rpc, cloud, shop, turn } = openJobs();
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
    const { save, suppliers, turnThatLosesSuppliers, refreshes, list } = openJobs();
    save({ task: { kind: 'tabs', tabIds: [suppliers] }, timing: daily });
    expect(turnThatLosesSuppliers).toThrow(/does not exist any more/);
    expect(list().jobs[0]?.latest?.end).toBe('failed');
    expect(refreshes()[0]).toMatchObject({ tabId: suppliers, tabName: 'Suppliers', result: { end: 'failed' } });
  });

  it('of everything goes on, where a tab is deleted while it is refreshed', () => {
    const { save, variations, turn, turnThatLosesSuppliers, cloud, list } = openJobs();
    save({ task: { kind: 'all' }, timing: daily });
    expect(turnThatLosesSuppliers).toThrow(/does not exist any more/);
    expect(list().jobs).toMatchObject([{ state: 'active', latest: { end: 'partly' }, isNews: true }]);
    expect(cloud.workbook.sheet(variations)).toBeDefined();
    turn(24);
    expect(list().jobs).toMatchObject([{ state: 'active', latest: { end: 'done' } }]);
  });

  it('is refused where it could never be done', () => {
    const { save, suppliers } = openJobs();
    const task = { kind: 'tabs', tabIds: [suppliers] };
    expect(codeOf(() => save({ task: { kind: 'sing' }, timing: daily }))).toBe('unknownJob');
    expect(codeOf(() => save({ task, timing: { every: 'once', day: '2026-03-01', hour: 6 } }))).toBe('timeOver');
    expect(codeOf(() => save({ task, timing: daily, timeZone: 'Asia/Bekasi' }))).toBe('zoneUnknown');
    expect(codeOf(() => save({ task, timing: { every: 'day', hour: 24 } }))).toBe('invalidArguments');
    expect(codeOf(() => save({ task, timing: daily, id: 'none' }))).toBe('jobGone');
  });
});

describe('a job that is wanted now', () => {
  it('is done once though it is paused, and stays paused', () => {
    const { save, suppliers, rpc, shop, turn } = openJobs();
    const [job] = save({ task: { kind: 'tabs', tabIds: [suppliers] }, timing: daily }).jobs;
    rpc('jobs.pause', { id: job?.id, isPaused: true });
    const calls = shop.log.length;
    const [done] = rpc<Schedule>('jobs.run', { id: job?.id }).jobs;
    expect(shop.log.length).toBeGreaterThan(calls);
    expect(done).toMatchObject({ state: 'paused', pausedWhy: 'Paused', latest: { end: 'done' } });
    const after = shop.log.length;
    turn(30);
    expect(shop.log).toHaveLength(after);
  });

  it('goes on by itself where it succeeds after a failure had paused it', () => {
    const { save, suppliers, rpc, shop, turn } = openJobs();
    const [job] = save({ task: { kind: 'tabs', tabIds: [suppliers] }, timing: daily }).jobs;
    const { key } = shop.options;
    Object.assign(shop.options, { key: 'another' });
    expect(() => turn(22)).toThrow(/did not accept the API key/);
    Object.assign(shop.options, { key });
    expect(rpc<Schedule>('jobs.run', { id: job?.id }).jobs).toMatchObject([{ state: 'active', pausedWhy: null }]);
  });

  it('and fails is not told once more in the panel: its person was there', () => {
    const { save, suppliers, rpc, shop, list } = openJobs();
    const [job] = save({ task: { kind: 'tabs', tabIds: [suppliers] }, timing: daily }).jobs;
    rpc('jobs.pause', { id: job?.id, isPaused: true });
    shop.faults.add({ path: '/supplier', fault: { kind: 'status', status: 503 } });
    expect(codeOf(() => rpc('jobs.run', { id: job?.id }))).toBe('serverFailed');
    expect(list().jobs).toMatchObject([{ state: 'paused', latest: { end: 'failed' }, isNews: false }]);
    expect(rpc('state.get')).toMatchObject({ schedule: { failed: [] } });
  });
});

describe('jobs.list', () => {
  it('begins with what comes next, and tells what is done within a day', () => {
    const { save, suppliers, variations, rpc, list, shown } = openJobs();
    const tabs = (tabId: number) => ({ kind: 'tabs', tabIds: [tabId] });
    save({ task: tabs(suppliers), timing: { every: 'week', days: [5], hour: 6 } });
    save({ task: tabs(variations), timing: { every: 'hours', hours: 6 } });
    save({ task: { kind: 'functions' }, timing: { every: 'hours', hours: 1 } });
    const [paused] = save({ task: { kind: 'all' }, timing: daily }).jobs.filter(({ task }) => task.kind === 'all');
    rpc('jobs.pause', { id: paused?.id, isPaused: true });
    const { jobs, upcoming } = list();
    expect(jobs.map(({ task, state }) => `${task.kind} ${state}`)).toEqual([
      'functions active',
      'tabs active',
      'tabs active',
      'all paused',
    ]);
    expect(upcoming.map(({ count, times }) => [count, times.map(shown)])).toEqual([
      [4, ['2026-03-02T12:00', '2026-03-02T18:00', '2026-03-03T00:00', '2026-03-03T06:00']],
      [24, ['2026-03-02T10:00', '2026-03-02T11:00', '2026-03-02T12:00', '2026-03-02T13:00']],
    ]);
  });
});

describe('jobs.preview', () => {
  const preview = (bench: ReturnType<typeof openJobs>, timing: object, timeZone?: string) =>
    bench.rpc<Preview>('jobs.preview', { timing, ...(timeZone === undefined ? {} : { timeZone }) });

  it('says when such times come first, by the clock of their zone', () => {
    const bench = openJobs();
    expect(preview(bench, daily)).toEqual({ due: Date.parse('2026-03-02T23:00:00Z'), leftOut: null });
    expect(preview(bench, daily, 'Asia/Jayapura').due).toBe(preview(bench, daily).due - 2 * hourMs);
    expect(bench.list().jobs).toEqual([]);
  });

  it('tells an hour that summer time leaves out, and refuses what can never be', () => {
    const bench = openJobs();
    const night = { every: 'day', hour: 2 };
    expect(preview(bench, night, 'Europe/Berlin').leftOut).toEqual({ day: '2026-03-29', minutes: 180 });
    expect(codeOf(() => preview(bench, night, 'Asia/Bekasi'))).toBe('zoneUnknown');
    expect(codeOf(() => preview(bench, { every: 'once', day: '2026-03-01', hour: 6 }))).toBe('timeOver');
  });
});
