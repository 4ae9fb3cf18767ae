import type { PullSummary } from '../../src/pull/pull';
import type { RpcApi } from '../../src/rpc/calls';
import type { RunOptions } from '../../workbench/apps-script/run-options';
import { openInProcessWorkbench } from '../../workbench/in-process-workbench';

type Schedule = RpcApi['jobs.list']['value'];

const hourMs = 3_600_000;

/** A shop so slow that all variations take more than one execution, and a job that refreshes them daily, due in an hour. */
function openSlow(tabs: readonly string[] = ['variations']) {
  const bench = openInProcessWorkbench({ shop: { products: 120, orders: 4, seed: 1 }, locale: 'en' });
  const { rpc, shop, clock, host, cloud } = bench;
  rpc('connection.save', { key: shop.options.key });
  const tabIds = tabs.map((dataset) => rpc<PullSummary>('pull.run', { dataset }).tabId);
  rpc('jobs.save', { task: { kind: 'tabs', tabIds }, timing: { every: 'day', hour: 6 } });
  clock.advance(20 * hourMs);
  const interrupt: NonNullable<RunOptions['interrupt']> = ({ kind }, phase) => {
    if (kind === 'httpWave' && phase === 'after') clock.advance(100_000);
    return false;
  };
  const turn = () => {
    clock.advance(hourMs);
    const before = shop.log.length;
    host.run('runSchedule', [], { interrupt, limitMs: 500_000 });
    return shop.log.slice(before).map(({ path }) => path);
  };
  const kept = () => cloud.properties.user.get(`ngorder.jobs:${cloud.workbook.id}`) ?? '';
  return { ...bench, turn, kept, job: () => rpc<Schedule>('jobs.list').jobs[0] };
}

describe('a refresh that takes more than one execution', () => {
  it('is read once, and is done at the turn in which it is finished', () => {
    const { turn, job } = openSlow();
    const first = turn();
    expect(job()?.latest).toMatchObject({ end: 'goesOn' });
    const second = turn();
    expect(job()?.latest).toMatchObject({ end: 'done' });
    const asked = [...first, ...second];
    expect(asked.filter((path) => path === '/warehouse')).toHaveLength(1);
    expect(turn()).toEqual([]);
  });

  it('goes on with its other tabs, each of which is read once', () => {
    const { turn, job } = openSlow(['variations', 'suppliers']);
    const asked: string[] = [];
    for (let turns = 0; turns < 4 && job()?.latest?.end !== 'done'; turns += 1) asked.push(...turn());
    expect(job()?.latest).toMatchObject({ end: 'done' });
    expect(asked.filter((path) => path === '/warehouse')).toHaveLength(1);
    expect(asked.filter((path) => path === '/supplier')).toHaveLength(1);
  });
});
