import type { RpcApi } from '../../src/rpc/calls';
import { hourMs, openJobs } from './open-jobs';

const hourly = { every: 'hours', hours: 1 } as const;
const daily = { every: 'day', hour: 6 } as const;

/** A daily job that takes very much, by its latest runs, and an hourly one that takes little. */
function openWith(cost: { readonly calls: number; readonly seconds: number }) {
  const bench = openJobs();
  const { save, suppliers, variations, cloud, clock, list, turn, shop } = bench;
  const [big] = save({ task: { kind: 'tabs', tabIds: [variations] }, timing: daily }).jobs;
  save({ task: { kind: 'tabs', tabIds: [suppliers] }, timing: hourly });
  const name = `ngorder.jobs:${cloud.workbook.id}`;
  const setCost = (id: string | undefined, taken: object) => {
    const jobs = JSON.parse(cloud.properties.user.get(name) ?? '[]') as { id: string }[];
    const after = jobs.map((job) => (job.id === id ? { ...job, cost: taken } : job));
    cloud.properties.user.setAll({ [name]: JSON.stringify(after) });
  };
  setCost(big?.id, cost);
  const view = (id = '') => list().jobs.find((job) => job.id === id);
  /** So much was used by hand within this hour. */
  const useByHand = (requests: number) => {
    const kept = JSON.parse(cloud.properties.user.get('ngorder.used') ?? '[]') as { hour: number }[];
    const hour = { hour: Math.floor(clock.now() / hourMs), requests, triggerMs: 0, propertyOperations: 0, mails: 0 };
    cloud.properties.user.setAll({
      'ngorder.used': JSON.stringify([...kept.filter((one) => one.hour !== hour.hour), hour]),
    });
  };
  /** Days in which the trigger comes every hour. @returns what was sent on each. */
  const days = (count: number, byHand: number) =>
    Array.from({ length: count }, () => {
      const sent = shop.log.length;
      for (let hour = 0; hour < 24; hour += 1) {
        turn();
        if (byHand > 0 && new Date(clock.now()).getUTCHours() === 5) useByHand(byHand);
      }
      return shop.log.length - sent;
    });
  const logOf = (id = '') => bench.rpc<RpcApi['jobs.log']['value']>('jobs.log', { id }).runs.map(({ end }) => end);
  return { ...bench, big: big?.id, view, useByHand, days, setCost, logOf };
}

describe('a large job that never fits', () => {
  it('as its person pulls a little by hand every day does not keep all others of theirs from ever being done', () => {
    const { days, view, big } = openWith({ calls: 18_500, seconds: 60 });
    const sent = days(4, 1600);
    expect(sent.slice(2).every((calls) => calls >= 20)).toBe(true);
    expect(view(big)?.state).toBe('active');
  });

  it('is told so, with how much of it would fit, comes again at its next time, and is done once it fits', () => {
    const { days, view, big, logOf } = openWith({ calls: 18_500, seconds: 60 });
    days(3, 1600);
    expect(view(big)).toMatchObject({ state: 'active', isNews: true, isOverdue: false, latest: { end: 'failed' } });
    expect(view(big)?.latest?.text).toMatch(
      /this needs about 18,500 API calls and 1 min at once; 18,3\d\d and \d+ min are left\. Choose fewer tabs/,
    );
    expect(logOf(big)).toEqual(['failed', 'waiting']);
    days(2, 0);
    expect(view(big)?.latest?.end).toBe('done');
  });
});

describe('a job that others keep from fitting', () => {
  it('has its turn once it has waited for a day: those that would take its room wait meanwhile, and say so', () => {
    // What the small one sends in a day is too much beside it.
    const { days, view, big, list, logOf } = openWith({ calls: 19_985, seconds: 60 });
    const small = list().jobs.find(({ id }) => id !== big)?.id;
    days(1, 0);
    expect(view(big)?.latest?.end).toBe('waiting');
    days(2, 0);
    expect(logOf(big)).toEqual(expect.arrayContaining(['done', 'waiting']));
    expect(logOf(small)).toEqual(expect.arrayContaining(['done', 'waiting']));
    expect(view(small)?.latest?.end).toBe('done');
  });
});

describe('a job that comes too often for a day', () => {
  it('waits, and is told in which rhythm it would fit', () => {
    const { useByHand, view, setCost, list, big, turn } = openWith({ calls: 1, seconds: 1 });
    const small = list().jobs.find(({ id }) => id !== big)?.id;
    setCost(small, { calls: 1500, seconds: 5 });
    useByHand(19_000);
    turn();
    expect(view(small)?.latest).toMatchObject({ end: 'waiting' });
    expect(view(small)?.latest?.text).toMatch(
      /needs about 36,000 API calls and \d+ min a day; of Google’s quota, 1,000 and \d+ min are left\. Every 24 hours fits/,
    );
  });
});
