import type { PullOutcome, PullSummary } from '../../src/pull/pull';
import type { RpcApi } from '../../src/rpc/calls';
import { openInProcessWorkbench } from '../../workbench/in-process-workbench';

type Schedule = RpcApi['jobs.list']['value'];
type Runs = RpcApi['runs.list']['value'];

const hourMs = 3_600_000;

/** A shop of seven pages that answers one request a minute: a pull takes more than one execution. */
function open() {
  const shop = { products: 70, orders: 0, warehouses: 1, warehouseShare: 0, rateLimitPerMinute: 1 };
  const bench = openInProcessWorkbench({ shop, locale: 'en', contexts: 'fresh' });
  const { rpc, clock, host } = bench;
  rpc('connection.save', { key: bench.shop.options.key });
  const pullToTheEnd = (): PullSummary => {
    let outcome = rpc<PullOutcome>('pull.run');
    while (outcome.status === 'paused') outcome = rpc<PullOutcome>('pull.continue');
    return outcome;
  };
  const save = (task: object) => rpc<Schedule>('jobs.save', { task, timing: { every: 'day', hour: 6 } });
  const turn = (hours = 1) => {
    clock.advance(hours * hourMs);
    host.run('runSchedule');
  };
  const job = () => rpc<Schedule>('jobs.list').jobs[0];
  const refreshes = () =>
    rpc<Runs>('runs.list').flatMap((run) => (run.kind === 'refresh' ? { job: run.job, ...run.result } : []));
  const pages = () => bench.shop.log.filter(({ path, status }) => path.endsWith('/search') && status === 200).length;
  return { ...bench, pullToTheEnd, save, turn, job, refreshes, pages };
}

describe('a scheduled refresh that takes longer than an execution', () => {
  it('goes on where it stopped, comes to its end, and is told with all that it brought', () => {
    const { pullToTheEnd, save, turn, job, refreshes, pages } = open();
    const { tabId, rows } = pullToTheEnd();
    save({ kind: 'tabs', tabIds: [tabId] });
    const [before, asked] = [refreshes().length, pages()];
    turn(23);
    expect(job()?.latest?.end).toBe('goesOn');
    turn();
    expect(job()?.latest?.end).toBe('done');
    expect(pages() - asked).toBe(7);
    const told = refreshes().slice(0, -before);
    expect(told.map(({ job: id, end }) => ({ id, end }))).toEqual([
      { id: job()?.id, end: 'done' },
      { id: job()?.id, end: 'goesOn' },
    ]);
    expect(told[0]?.rows).toBe(rows);
  });

  it('into a new tab goes on there too', () => {
    const { save, turn, job, refreshes, pages } = open();
    const definition = { dataset: 'variations', filters: {}, mode: 'update' };
    save({ kind: 'pull', definition });
    turn(23);
    turn();
    expect(job()?.latest?.end).toBe('done');
    expect(pages()).toBe(7);
    expect(refreshes().map(({ job: id, end }) => ({ id, end }))).toEqual([
      { id: job()?.id, end: 'done' },
      { id: job()?.id, end: 'goesOn' },
    ]);
  });
});
