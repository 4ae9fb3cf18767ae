import type { PullOutcome } from '../../src/pull/pull';
import type { RpcApi } from '../../src/rpc/calls';
import { openInProcessWorkbench } from '../../workbench/in-process-workbench';

type Schedule = RpcApi['jobs.list']['value'];
type Runs = RpcApi['runs.list']['value'];
const hourMs = 3_600_000;

/** A job whose pull takes two executions, after the first. */
function openLeft() {
  const options = { products: 70, orders: 0, warehouses: 1, warehouseShare: 0, rateLimitPerMinute: 1 };
  const bench = openInProcessWorkbench({ shop: options, locale: 'en', contexts: 'fresh' });
  const { rpc, clock, host, shop, cloud } = bench;
  rpc('connection.save', { key: shop.options.key });
  let outcome = rpc<PullOutcome>('pull.run');
  while (outcome.status === 'paused') outcome = rpc<PullOutcome>('pull.continue');
  rpc('jobs.save', { task: { kind: 'tabs', tabIds: [outcome.tabId] }, timing: { every: 'day', hour: 6 } });
  const turn = (hours = 1) => {
    clock.advance(hours * hourMs);
    host.run('runSchedule');
  };
  const job = () => rpc<Schedule>('jobs.list').jobs[0];
  const use = (requests: number) => {
    const hour = { hour: Math.floor(clock.now() / hourMs), requests, triggerMs: 0, propertyOperations: 0, mails: 0 };
    cloud.properties.user.setAll({ 'ngorder.used': JSON.stringify([hour]) });
  };
  const refreshes = () =>
    rpc<Runs>('runs.list').flatMap((run) => (run.kind === 'refresh' ? { job: run.job, ...run.result } : []));
  return { ...bench, turn, job, use, refreshes, rows: outcome.rows };
}

describe('a job that had to leave its pull and then waits for budget', () => {
  it('sends nothing while what is left does not suffice', () => {
    const { turn, job, use, shop } = openLeft();
    turn(23);
    expect(job()?.latest?.end).toBe('goesOn');
    use(19_999);
    turn();
    expect(job()?.latest?.end).toBe('waiting');
    const sent = shop.log.length;
    turn();
    expect(shop.log.length - sent).toBe(0);
  });

  it('takes it up itself, and tells of it as a whole', () => {
    const { turn, job, use, refreshes, rows } = openLeft();
    const before = refreshes().length;
    turn(23);
    use(19_999);
    turn();
    expect(job()?.latest?.end).toBe('waiting');
    use(0);
    for (let turns = 0; turns < 4 && job()?.latest?.end !== 'done'; turns += 1) turn();
    const told = refreshes().slice(0, -before);
    expect(told.map(({ job: id, end }) => [id !== undefined, end])).toEqual([
      [true, 'done'],
      [true, 'waiting'],
      [true, 'goesOn'],
    ]);
    expect(told[0]?.rows).toBe(rows);
  });

  it('does so too where it was Google that refused', () => {
    const { turn, job, cloud, refreshes, rows } = openLeft();
    const before = refreshes().length;
    turn(23);
    cloud.refusals.set([{ on: 'UrlFetchApp', when: { from: 1 }, refusal: 'tooManyForOneDay' }]);
    turn();
    expect(job()?.latest?.end).toBe('waiting');
    cloud.refusals.set([]);
    for (let turns = 0; turns < 4 && job()?.latest?.end !== 'done'; turns += 1) turn();
    const told = refreshes().slice(0, -before);
    expect(told.every(({ job: id }) => id !== undefined)).toBe(true);
    expect(told[0]?.rows).toBe(rows);
  });
});
