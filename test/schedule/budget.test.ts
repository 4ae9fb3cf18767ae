import type { PullSummary } from '../../src/pull/pull';
import type { RpcApi } from '../../src/rpc/calls';
import { lackOf, requireRoom } from '../../src/schedule/budget';
import type { JobTiming } from '../../src/state/schema/schedule/job-timing';
import { AddOnError } from '../../src/text/add-on-error';
import { openInProcessWorkbench } from '../../workbench/in-process-workbench';
import { codeOf } from '../push/open-pulled';

type Schedule = RpcApi['jobs.list']['value'];
type Runs = RpcApi['runs.list']['value'];

const hourMs = 3_600_000;
const hourly = { every: 'hours', hours: 1 } as const;
const daily = { every: 'day', hour: 6 } as const;
const dayOf = { calls: 20_000, seconds: 5400 };
const none = { calls: 0, seconds: 0 };

/** What is said of a job that does not fit, as code and values. */
function refusalOf(work: () => void): unknown {
  try {
    work();
    return 'fits';
  } catch (error) {
    if (!(error instanceof AddOnError)) throw error;
    return { code: error.code, ...error.values };
  }
}

describe('a job that is switched on', () => {
  const job = (calls: number, timing: JobTiming = hourly, seconds = 10) => ({ timing, cost: { calls, seconds } });
  const require = (one: ReturnType<typeof job>, others: ReturnType<typeof job>[] = [], used = none) =>
    refusalOf(() => requireRoom([one], others, { of: dayOf, used, before: others }));

  it('fits as long as all of its runs do: 540 requests every hour are 12,960 of 20,000', () => {
    expect(require(job(540))).toBe('fits');
    expect(require(job(834))).toMatchObject({ code: 'wouldNotFit', calls: 20_016, callsLeft: 20_000, offeredHours: 2 });
  });

  it('has what the others leave, and what was used otherwise', () => {
    expect(require(job(540), [job(540)])).toMatchObject({ code: 'wouldNotFit', callsLeft: 7040, offeredHours: 2 });
    // What the others took within the day is theirs, and not taken off twice.
    expect(require(job(290), [job(540)], { calls: 12_960, seconds: 0 })).toBe('fits');
    expect(require(job(290), [job(540)], { calls: 13_960, seconds: 0 })).toMatchObject({ callsLeft: 6040 });
  });

  it('is held against the minutes of triggers as well, with what each turn takes besides', () => {
    expect(require(job(1, hourly, 220))).toBe('fits');
    expect(require(job(1, hourly, 230))).toMatchObject({ code: 'wouldNotFit', minutes: 94, minutesLeft: 90 });
    expect(require(job(1, { every: 'minutes', minutes: 5 }, 20))).toMatchObject({ offeredHours: 1 });
  });

  it.each<[number, JobTiming, number | undefined]>([
    [1700, hourly, 3],
    [9000, hourly, 12],
    [15_000, hourly, 24],
    [15_000, { every: 'hours', hours: 12 }, 24],
    [20_001, hourly, undefined],
    [20_001, daily, undefined],
  ])('of %s requests at %j is offered the next rhythm that fits: every %s hours', (calls, timing, offeredHours) => {
    expect(require(job(calls, timing))).toMatchObject(
      offeredHours === undefined ? { code: 'wouldNeverFit' } : { code: 'wouldNotFit', offeredHours },
    );
  });
});

describe('a job that is due', () => {
  const left = (calls: number, seconds = 5400) => ({ of: dayOf, left: () => ({ calls, seconds }) });
  const cost = { calls: 500, seconds: 60 };

  it('begins where all of it fits, in requests and in time', () => {
    expect(lackOf({}, cost, left(500))).toBeUndefined();
    expect(lackOf({}, cost, left(499))).toMatchObject({ code: 'budgetUsed', values: { calls: 500, callsLeft: 499 } });
    expect(lackOf({}, cost, left(500, 59))).toMatchObject({ code: 'budgetUsed' });
  });

  it('needs only the rest where a part of it is done', () => {
    const partRun = { since: 0, took: { calls: 450, seconds: 50 } };
    expect(lackOf({ partRun }, cost, left(50, 10))).toBeUndefined();
  });

  it('that is larger than any day is not waited for', () => {
    expect(lackOf({}, { calls: 20_001, seconds: 1 }, left(20_000))).toMatchObject({ code: 'jobTooLarge' });
  });
});

/** A file with two pulled tabs, of which the first takes 490 requests. */
function open(products = 1200) {
  const bench = openInProcessWorkbench({ shop: { products, orders: 0, seed: 1 }, locale: 'en', contexts: 'fresh' });
  const { rpc, shop, clock, host, cloud } = bench;
  rpc('connection.save', { key: shop.options.key });
  const [variations, suppliers] = ['variations', 'suppliers'].map(
    (dataset) => rpc<PullSummary>('pull.run', { dataset }).tabId,
  );
  const save = (tabId: number | undefined, timing: JobTiming, more: object = {}) =>
    rpc<Schedule>('jobs.save', { task: { kind: 'tabs', tabIds: [tabId] }, timing, ...more }).jobs;
  /** So much was used an hour ago, by whatever it was. */
  const use = (requests: number, triggerMs = 0) => {
    const hour = { hour: Math.floor(clock.now() / hourMs), requests, triggerMs, propertyOperations: 0, mails: 0 };
    cloud.properties.user.setAll({ 'ngorder.used': JSON.stringify([hour]) });
  };
  const turn = (hours = 1) => {
    clock.advance(hours * hourMs);
    const before = shop.log.length;
    host.run('runSchedule');
    return shop.log.length - before;
  };
  const refreshes = () => rpc<Runs>('runs.list').filter(({ kind }) => kind === 'refresh');
  const jobs = () => rpc<Schedule>('jobs.list').jobs;
  const answer = (call: string, args: object) =>
    JSON.parse(String(host.run('rpc', [JSON.stringify({ call, args })]))) as { error?: Record<string, unknown> };
  return { ...bench, variations, suppliers, save, use, turn, refreshes, jobs, answer };
}

describe('the budget of a file', () => {
  it('refuses to switch on what does not fit, with figures, and with a rhythm that does', () => {
    const { save, variations, suppliers, answer, jobs } = open();
    save(variations, hourly);
    const task = { kind: 'tabs', tabIds: [variations, suppliers] };
    const { error } = answer('jobs.save', { task, timing: hourly });
    expect(error).toMatchObject({ code: 'wouldNotFit', offered: { every: 'hours', hours: 2 } });
    expect(error?.message).toMatch(
      /about 11,\d\d\d API calls and \d+ min a day.* 8,\d\d\d and \d+ min are left\. Every 2 hours fits/,
    );
    expect(jobs()).toHaveLength(1);
    expect(save(suppliers, { every: 'hours', hours: 2 })).toHaveLength(2);
    expect(answer('jobs.save', { task, timing: { every: 'hours', hours: 2 } }).error).toBeUndefined();
  });

  it('offers once a day where no rhythm of hours fits', () => {
    const { variations, use, answer } = open();
    use(19_500);
    const { error } = answer('jobs.save', { task: { kind: 'tabs', tabIds: [variations] }, timing: hourly });
    expect(error).toMatchObject({ code: 'wouldNotFit', offered: { every: 'day', hour: 6 } });
  });

  it('lets a job be set up otherwise by what it leaves itself, and refuses one that goes on where it fits no more', () => {
    const { save, variations, rpc, answer } = open();
    const [first] = save(variations, hourly);
    expect(save(variations, { every: 'hours', hours: 2 }, { id: first?.id })).toHaveLength(1);
    rpc('jobs.pause', { id: first?.id, isPaused: true });
    save(variations, hourly);
    expect(answer('jobs.pause', { id: first?.id, isPaused: false }).error).toBeUndefined();
    save(variations, { every: 'hours', hours: 12 });
    rpc('jobs.pause', { id: first?.id, isPaused: true });
    save(variations, { every: 'hours', hours: 3 });
    expect(answer('jobs.pause', { id: first?.id, isPaused: false }).error).toMatchObject({ code: 'wouldNotFit' });
  });

  it('has more room where the account is one of Workspace', () => {
    const { save, variations, answer, rpc } = open();
    save(variations, hourly);
    const again = { task: { kind: 'all' }, timing: hourly };
    expect(answer('jobs.save', again).error).toMatchObject({ code: 'wouldNotFit' });
    rpc('budget.setAccount', { account: 'workspace' });
    expect(answer('jobs.save', again).error).toBeUndefined();
  });

  it('lets a due job wait until enough is left, and says so once, while those that fit are done', () => {
    const { save, variations, suppliers, use, turn, jobs, refreshes } = open();
    save(variations, daily);
    save(suppliers, daily);
    const before = refreshes().length;
    turn(20);
    use(19_800);
    expect(turn(2)).toBe(1);
    expect(jobs().map(({ latest }) => latest?.end)).toEqual(['waiting', 'done']);
    expect(jobs()[0]?.latest?.text).toMatch(/needs about 489 API calls and 1 min; 200 and 90 min are left/);
    turn();
    turn();
    expect(refreshes()).toHaveLength(before + 2);
    expect(refreshes().slice(0, 2)).toMatchObject([{ result: { end: 'done' } }, { result: { end: 'waiting' } }]);
    for (let hours = 0; hours < 20; hours += 1) expect(turn()).toBe(0);
    expect(turn()).toBeGreaterThan(480);
    expect(jobs()[0]?.latest).toMatchObject({ end: 'done' });
  });

  it('knows after the first run what a job takes', () => {
    const { save, suppliers, turn, cloud, use, jobs } = open(30);
    save(suppliers, daily);
    turn(22);
    const kept = JSON.parse(cloud.properties.user.get(`ngorder.jobs:${cloud.workbook.id}`) ?? '[]');
    expect(kept[0].cost).toMatchObject({ calls: 1 });
    turn(22);
    use(19_999);
    expect(turn()).toBe(1);
    turn(23);
    use(20_000);
    expect(turn()).toBe(0);
    expect(jobs()[0]?.latest?.end).toBe('waiting');
  });

  it('pauses a job that takes more than any day has, and says so', () => {
    const { save, variations, turn, jobs, cloud, shop } = open(30);
    save(variations, daily);
    const name = `ngorder.jobs:${cloud.workbook.id}`;
    const [job] = JSON.parse(cloud.properties.user.get(name) ?? '[]');
    cloud.properties.user.setAll({ [name]: JSON.stringify([{ ...job, cost: { calls: 30_000, seconds: 9 } }]) });
    const sent = shop.log.length;
    turn(22);
    expect(shop.log).toHaveLength(sent);
    expect(jobs()[0]).toMatchObject({
      state: 'paused',
      pausedWhy: expect.stringMatching(/more than Google allows you/),
    });
  });

  it('is no reason to refuse what a person wants now', () => {
    const { save, suppliers, use, rpc, jobs } = open(30);
    const [job] = save(suppliers, daily);
    use(20_000);
    rpc('jobs.run', { id: job?.id });
    expect(jobs()[0]?.latest?.end).toBe('done');
  });

  it('that Google says is used up ends the turn after one try, and the job is done once it is not', () => {
    const { save, suppliers, variations, turn, jobs, cloud, refreshes } = open(30);
    save(suppliers, daily);
    save(variations, daily);
    const before = refreshes().length;
    turn(20);
    cloud.refusals.set([{ on: 'UrlFetchApp', when: { from: 1 }, refusal: 'tooManyForOneDay' }]);
    for (const hours of [2, 1, 1]) {
      const tries = cloud.counters.waves;
      turn(hours);
      expect(cloud.counters.waves).toBe(tries + 1);
    }
    expect(jobs().map(({ state, latest }) => [state, latest?.end])).toEqual([
      ['active', 'waiting'],
      ['active', undefined],
    ]);
    expect(jobs()[0]?.latest?.text).toMatch(/has reached a daily limit/);
    expect(refreshes()).toHaveLength(before + 1);
    cloud.refusals.set([]);
    turn();
    expect(jobs().map(({ latest }) => latest?.end)).toEqual(['done', 'done']);
  });

  it('keeps the rhythm of an earlier version as it was', () => {
    const { cloud, host, jobs, use } = open();
    use(20_000);
    cloud.triggers.add('runSchedule', { everyHours: 1 }, { person: 'owner', fileId: cloud.workbook.id });
    cloud.properties.user.setAll({ [`ngorder.rhythm:${cloud.workbook.id}`]: 'hourly' });
    host.run('runSchedule');
    expect(jobs()).toMatchObject([{ timing: hourly, latest: { end: 'waiting' } }]);
    expect(codeOf(() => jobs())).toBe('none');
  });
});
