import type { RpcApi } from '../../src/rpc/calls';
import type { Bundle } from '../../workbench/workbench';
import { codeOf } from '../push/open-pulled';
import { openShops } from '../rpc/several-shops';
import { openWithMail, useMailBuild } from './mail/open-with-mail';
import { hourMs, openJobs, type Schedule } from './open-jobs';

const hourly = { every: 'hours', hours: 1 } as const;
type State = RpcApi['state.get']['value'];

/** The next hour's turn; what fails in it is told in the list of executions, too. */
function failing(turn: () => void): string {
  try {
    turn();
    return '';
  } catch (error) {
    return String(error);
  }
}

describe('a tab that was renamed', () => {
  it('is refreshed all the same, and told by its new name', () => {
    const { save, suppliers, cloud, turn, list, refreshes } = openJobs();
    save({ task: { kind: 'tabs', tabIds: [suppliers] }, timing: hourly });
    cloud.workbook.renameSheet(suppliers, 'Pemasok');
    turn();
    expect(list().jobs).toMatchObject([{ state: 'active', tabs: [{ name: 'Pemasok' }], latest: { end: 'done' } }]);
    expect(refreshes()[0]).toMatchObject({ tabName: 'Pemasok', result: { end: 'done' } });
  });
});

describe('a filter cell that became invalid', () => {
  it('is told in history, panel and tab, with what to do, and asks nothing of the shop until it is mended', () => {
    const { rpc, cloud, save, turn, list, refreshes, shop } = openJobs();
    const { id: form } = cloud.workbook.insertSheet('F', 1);
    cloud.workbook.type(form, 1, 1, 'Budi');
    const { tabId } = rpc<{ tabId: number }>('pull.run', {
      definition: { dataset: 'customers', filters: { keyword: '=F!A1' }, mode: 'update' },
      newTab: true,
    });
    save({ task: { kind: 'tabs', tabIds: [tabId] }, timing: hourly });
    cloud.workbook.type(form, 1, 1, '=1/0');
    const asked = shop.log.length;
    for (let hours = 0; hours < 5; hours += 1) expect(failing(turn)).not.toBe('');
    expect(shop.log).toHaveLength(asked);
    const told = /F!A1/;
    expect(list().jobs).toMatchObject([{ latest: { end: 'failed', text: expect.stringMatching(told) } }]);
    expect(rpc<State>('state.get').schedule.failed).toMatchObject([{ text: expect.stringMatching(told) }]);
    expect(refreshes()[0]).toMatchObject({ result: { end: 'failed' } });
    const note = () =>
      String(cloud.workbook.sheet(tabId)?.readAttribute({ row: 1, column: 1, rows: 1, columns: 1 }, 'note')[0]?.[0]);
    expect(note()).toMatch(told);
    cloud.workbook.type(form, 1, 1, 'Budi');
    turn();
    expect(list().jobs).toMatchObject([{ state: 'active', latest: { end: 'done' } }]);
    expect(note()).not.toMatch(told);
  });
});

describe('a shop that is down for a day', () => {
  it('is asked three times for each time of a job, told once in the panel, and the job is done once it is back', () => {
    const { save, suppliers, turn, shop, list, rpc } = openJobs();
    save({ task: { kind: 'tabs', tabIds: [suppliers] }, timing: { every: 'hours', hours: 6 } });
    shop.faults.add({ fault: { kind: 'status', status: 503 } });
    const asks = () => {
      const asked = shop.log.length;
      failing(turn);
      return shop.log.length > asked;
    };
    expect(Array.from({ length: 24 }, asks).filter(Boolean)).toHaveLength(12);
    expect(rpc<State>('state.get').schedule.failed).toHaveLength(1);
    shop.faults.clear();
    for (let hours = 0; hours < 6; hours += 1) turn();
    expect(list().jobs).toMatchObject([{ state: 'active', latest: { end: 'done' } }]);
  });
});

describe('a clock that was ahead and is right again', () => {
  it('keeps no job waiting for the time that it had worked out', () => {
    const { save, suppliers, cloud, turn, list, clock } = openJobs();
    save({ task: { kind: 'tabs', tabIds: [suppliers] }, timing: hourly });
    const name = `ngorder.jobs:${cloud.workbook.id}`;
    const [job] = JSON.parse(cloud.properties.user.get(name) ?? '[]');
    const ahead = clock.now() + 1000 * hourMs;
    const wrong = { ...job, due: ahead + hourMs, latest: { at: ahead, end: 'done' } };
    cloud.properties.user.setAll({ [name]: JSON.stringify([wrong]) });
    turn();
    turn();
    expect(list().jobs).toMatchObject([{ latest: { at: expect.any(Number), end: 'done' } }]);
    expect(list().jobs[0]?.latest?.at).toBeLessThanOrEqual(clock.now());
  });

  it('keeps no job waiting that was set up or resumed meanwhile, and never ran', () => {
    const { save, cloud, turn, list, clock, shown } = openJobs();
    save({ task: { kind: 'functions' }, timing: { every: 'day', hour: 6 } });
    save({ task: { kind: 'functions' }, timing: { every: 'once', day: '2026-03-03', hour: 6 } });
    const name = `ngorder.jobs:${cloud.workbook.id}`;
    const jobs: { due: number; timing: { every: string } }[] = JSON.parse(cloud.properties.user.get(name) ?? '[]');
    clock.advance(48 * hourMs);
    const ahead = jobs.map((job) => ({ ...job, due: job.due + 400 * 24 * hourMs }));
    cloud.properties.user.setAll({ [name]: JSON.stringify(ahead) });
    turn();
    expect(list().jobs.map(({ timing, due, latest }) => [timing.every, shown(due), latest?.end])).toEqual([
      ['day', '2026-03-05T06:00', undefined],
      ['once', null, 'done'],
    ]);
  });
});

describe('a trigger that was deleted by hand', () => {
  it('is told in the panel and the list, and made once more with one click', () => {
    const { save, suppliers, cloud, rpc, list, turn } = openJobs();
    save({ task: { kind: 'tabs', tabIds: [suppliers] }, timing: hourly });
    expect([list().isTriggerGone, rpc<State>('state.get').schedule.isTriggerGone]).toEqual([false, false]);
    for (const { id } of cloud.triggers.all()) cloud.triggers.remove(id, 'owner');
    expect([list().isTriggerGone, rpc<State>('state.get').schedule.isTriggerGone]).toEqual([true, true]);
    expect(rpc<Schedule>('jobs.restart').isTriggerGone).toBe(false);
    expect(cloud.triggers.all()).toMatchObject([{ handler: 'runSchedule', person: 'owner' }]);
    turn();
    expect(list().jobs).toMatchObject([{ latest: { end: 'done' } }]);
  });
});

describe('twenty triggers that this add-on’s other files use', () => {
  it('keep the next schedule from running, which is kept and says what to do; it runs once one of them is free', () => {
    const { openFile, first } = openShops({ build: 'published', isOneTriggerOfEachType: true });
    const files = [first, ...Array.from({ length: 20 }, () => openFile())];
    const order = { task: { kind: 'functions' }, timing: { every: 'day', hour: 6 } };
    for (const file of files) file.connect('bandung');
    for (const file of files.slice(0, 20)) file.rpc('jobs.save', order);
    const last = files[20] ?? first;
    expect(codeOf(() => last.rpc('jobs.save', order))).toBe('tooManyTriggers');
    expect(last.rpc<Schedule>('jobs.list')).toMatchObject({ isTriggerGone: true, jobs: [{ state: 'active' }] });
    expect(codeOf(() => last.rpc('jobs.restart'))).toBe('tooManyTriggers');
    const [job] = first.rpc<Schedule>('jobs.list').jobs;
    first.rpc('jobs.delete', { id: job?.id });
    expect(last.rpc<Schedule>('jobs.restart').isTriggerGone).toBe(false);
  });
});

describe('minutes between runs', () => {
  const [bound, published] = [useMailBuild('bound'), useMailBuild('published')];

  it('are offered and kept where the script is bound to its file, and refused where it is published', () => {
    const timing = { every: 'minutes', minutes: 15 };
    const open = (bundle: Bundle, build: 'bound' | 'published') => {
      const { rpc, tabId, cloud } = openWithMail(bundle, { build });
      const save = () => codeOf(() => rpc('jobs.save', { task: { kind: 'tabs', tabIds: [tabId] }, timing }));
      return [rpc<Schedule>('jobs.list').offersMinutes, save(), cloud.triggers.all()[0]?.timing];
    };
    expect(open(bound(), 'bound')).toEqual([true, 'none', expect.objectContaining({ everyMinutes: 15 })]);
    expect(open(published(), 'published')).toEqual([
      false,
      'minutesNotOffered',
      expect.objectContaining({ everyHours: 1 }),
    ]);
  });
});
