import { offeredTasks } from '../../src/schedule/job-kinds';
import { openJobs } from './open-jobs';

type Bench = ReturnType<typeof openJobs>;

const endpointDefinition = { dataset: 'endpoint:customer.list', filters: {}, mode: 'update' };

/** Every kind of job, which endpoints its first run asks, and what its line is about. */
const kinds: readonly (readonly [string, (bench: Bench) => object, readonly string[]])[] = [
  ['one tab', ({ suppliers }) => ({ kind: 'tabs', tabIds: [suppliers] }), ['/supplier']],
  [
    'several tabs',
    ({ suppliers, rpc }) => ({
      kind: 'tabs',
      tabIds: [suppliers, rpc<{ tabId: number }>('pull.run', { dataset: 'warehouses' }).tabId],
    }),
    ['/supplier', '/warehouse'],
  ],
  ['everything', () => ({ kind: 'all' }), ['/supplier', '/product', '/warehouse']],
  ['functions', () => ({ kind: 'functions' }), []],
  [
    'data that are in no tab yet',
    () => ({ kind: 'pull', definition: { dataset: 'warehouses', filters: {}, mode: 'update' } }),
    ['/warehouse'],
  ],
];

describe('a job of each kind', () => {
  it.each(kinds)('brings up to date what it says: %s', (_what, taskIn, paths) => {
    const bench = openJobs();
    const { save, turn, shop, refreshes } = bench;
    const [job] = save({ task: taskIn(bench), timing: { every: 'hours', hours: 1 } }).jobs;
    const asked = shop.log.length;
    turn();
    const of = new Set(shop.log.slice(asked).map(({ path }) => path.replace(/^(\/[a-z]+).*/, '$1')));
    expect([...of].sort()).toEqual([...paths].sort());
    expect(refreshes()[0]).toMatchObject({ job: job?.id, result: { end: 'done', calls: shop.log.length - asked } });
  });

  it('brings the dashboard up to date in the period that it shows', () => {
    const { rpc, save, turn, shop, refreshes } = openJobs();
    rpc('dashboard.pull', { from: '2026-02-01', to: '2026-02-28' });
    save({ task: { kind: 'dashboard' }, timing: { every: 'hours', hours: 1 } });
    const asked = shop.log.length;
    turn();
    const queries = shop.log.slice(asked).map(({ query }) => JSON.stringify(query));
    expect(queries.filter((query) => query.includes('2026-02-01'))).not.toEqual([]);
    expect(refreshes()[0]).toMatchObject({ task: { kind: 'dashboard' }, result: { end: 'done' } });
  });

  it('is paused with what to do where its dashboard was deleted, and is not told as done', () => {
    const { rpc, save, turn, cloud, list, shop } = openJobs();
    const { tabId } = rpc<{ tabId: number }>('dashboard.pull');
    const [job] = save({ task: { kind: 'dashboard' }, timing: { every: 'hours', hours: 1 } }).jobs;
    cloud.workbook.deleteSheet(tabId);
    const asked = shop.log.length;
    expect(turn).toThrow(/no dashboard of yours/);
    const told = expect.stringMatching(/no dashboard of yours.*Pull it/);
    expect(list().jobs).toMatchObject([{ state: 'paused', pausedWhy: told, latest: { end: 'failed', text: told } }]);
    expect(shop.log).toHaveLength(asked);
    rpc('dashboard.pull');
    rpc('jobs.run', { id: job?.id });
    expect(list().jobs).toMatchObject([{ state: 'active', latest: { end: 'done' } }]);
  });

  it('pulls what a reading endpoint tells into the one tab of it, made at the first time', () => {
    const { cloud, save, turn, refreshes } = openJobs();
    const tabs = () => cloud.workbook.sheets().filter(({ hidden }) => !hidden).length;
    const before = tabs();
    save({ task: { kind: 'pull', definition: endpointDefinition }, timing: { every: 'hours', hours: 1 } });
    turn();
    expect(tabs()).toBe(before + 1);
    turn();
    expect(tabs()).toBe(before + 1);
    expect(refreshes().slice(0, 2)).toMatchObject([{ result: { end: 'done' } }, { result: { end: 'done' } }]);
  });

  it('is offered by the form', () => {
    const { list } = openJobs();
    expect(list().tasks.map(({ kind }) => kind)).toEqual(offeredTasks.map(({ kind }) => kind));
    expect(offeredTasks.map(({ kind }) => kind).sort()).toEqual([
      'alerts',
      'all',
      'copies',
      'dashboard',
      'functions',
      'pull',
      'tabs',
    ]);
  });
});
