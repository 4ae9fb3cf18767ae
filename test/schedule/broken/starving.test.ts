import { hourMs, openJobs } from '../open-jobs';

const hourly = { every: 'hours', hours: 1 } as const;
const daily = { every: 'day', hour: 6 } as const;

function openWith(cost: object) {
  const bench = openJobs();
  const { save, suppliers, variations, cloud, clock, list, rpc } = bench;
  const [big] = save({ task: { kind: 'tabs', tabIds: [variations] }, timing: daily }).jobs;
  const small = save({ task: { kind: 'tabs', tabIds: [suppliers] }, timing: hourly }).jobs.find(({ id }) => id !== big?.id);
  const name = `ngorder.jobs:${cloud.workbook.id}`;
  const jobs = JSON.parse(cloud.properties.user.get(name) ?? '[]') as { id: string }[];
  const after = jobs.map((job) => (job.id === big?.id ? { ...job, cost } : job));
  cloud.properties.user.setAll({ [name]: JSON.stringify(after) });
  const latestOf = (id = '') => list().jobs.find((job) => job.id === id);
  /** So much was used by hand within this hour. */
  const useByHand = (requests: number) => {
    const kept = JSON.parse(cloud.properties.user.get('ngorder.used') ?? '[]') as { hour: number }[];
    const hour = { hour: Math.floor(clock.now() / hourMs), requests, triggerMs: 0, propertyOperations: 0, mails: 0 };
    cloud.properties.user.setAll({ 'ngorder.used': JSON.stringify([...kept.filter((one) => one.hour !== hour.hour), hour]) });
  };
  void rpc;
  return { ...bench, big: big?.id, small: small?.id, latestOf, useByHand };
}

describe('a large job that never fits', () => {
  it('as its person pulls a little by hand every day does not keep all others of theirs from ever being done', () => {
    const { turn, shop, useByHand, latestOf, big, clock } = openWith({ calls: 18_500, seconds: 60 });
    let sent = shop.log.length;
    const ofDays: number[] = [];
    for (let day = 0; day < 6; day += 1) {
      for (let hour = 0; hour < 24; hour += 1) {
        turn();
        if (new Date(clock.now()).getUTCHours() === 5) useByHand(1600);
      }
      ofDays.push(shop.log.length - sent);
      sent = shop.log.length;
    }
    expect([ofDays.slice(2).every((calls) => calls > 0), latestOf(big)?.state]).toEqual([true, 'active']);
  });
});
