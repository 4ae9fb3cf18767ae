import type { PullSummary } from '../../src/pull/pull';
import type { RpcApi } from '../../src/rpc/calls';
import { openInProcessWorkbench } from '../../workbench/in-process-workbench';

type Schedule = RpcApi['jobs.list']['value'];

const hourMs = 3_600_000;
const daily = { every: 'day', hour: 6 } as const;
const colleague = { as: 'colleague' } as const;

/** The owner's daily job, in a file that a colleague with the same shop works in; and what everybody can write over it. */
function openShared() {
  const bench = openInProcessWorkbench({ shop: { products: 6, orders: 0 }, locale: 'en' });
  const { rpc, shop, cloud, clock, host } = bench;
  rpc('connection.save', { key: shop.options.key });
  rpc('settings.set', { name: 'Sari' });
  const { tabId } = rpc<PullSummary>('pull.run', { dataset: 'suppliers' });
  rpc('jobs.save', { task: { kind: 'tabs', tabIds: [tabId] }, timing: daily });
  rpc('connection.save', { key: shop.options.key }, colleague);
  const { document } = cloud.properties;
  const name = Object.keys(document.all()).find((key) => key.startsWith('ngorder.schedule:')) ?? '';
  const published = JSON.parse(document.get(name) ?? '');
  const troubles = () => rpc<{ schedule: { overdue: object[] } }>('state.get', {}, colleague).schedule.overdue;
  return {
    ...bench,
    troubles,
    published,
    publish: (content: unknown) =>
      document.setAll({ [name]: typeof content === 'string' ? content : JSON.stringify(content) }),
    /** The same job with other facts. */
    job: (facts: object) => ({ ...published, jobs: [{ ...published.jobs[0], ...facts }] }),
    others: () => rpc<Schedule>('jobs.list', {}, colleague).others,
    /** All that a colleague has, and all that happens to the shop and the file, by the next day. */
    followsFrom: () => {
      const cells = () =>
        JSON.stringify(cloud.workbook.sheets().map((one) => [one.name, one.hidden, one.lastRow(), one.lastColumn()]));
      const [asked, before] = [shop.log.length, cells()];
      rpc('state.get', {}, colleague);
      rpc('jobs.list', {}, colleague);
      clock.advance(24 * hourMs);
      host.run('runSchedule', [], colleague);
      return {
        asked: shop.log.length - asked,
        isChanged: cells() !== before,
        jobs: rpc<Schedule>('jobs.list', {}, colleague).jobs,
        triggers: cloud.triggers.all().filter(({ person }) => person === 'colleague'),
      };
    },
  };
}

const nothing = { asked: 0, isChanged: false, jobs: [], triggers: [] };

describe('a job that is not done any more', () => {
  it('is shown to everybody who has the file open, from three hours on, and to nobody once it was done', () => {
    const { troubles, clock, host, rpc } = openShared();
    clock.advance(23 * hourMs);
    expect(troubles()).toEqual([]);
    clock.advance(1.5 * hourMs);
    expect(troubles()).toMatchObject([{ title: 'Refresh tabs', by: 'Sari' }]);
    expect(rpc('state.get')).toMatchObject({ schedule: { overdue: [{ by: null }] } });
    host.run('runSchedule');
    expect([troubles(), rpc('state.get')]).toMatchObject([[], { schedule: { overdue: [] } }]);
  });
});

describe('what somebody wrote in place of a colleague’s jobs', () => {
  it.each([
    ['a formula as its kind', { task: { kind: '=IMPORTXML("https://x")' } }, /=IMPORTXML\("https:\/\/x"\)/],
    ['a page as its kind', { task: { kind: '<img src=x onerror=alert(1)>' } }, /<img src=x onerror=alert\(1\)>/],
    ['everything to be refreshed, for years', { task: { kind: 'all' }, due: 1 }, /^Refresh everything$/],
    ['a pull', { task: { kind: 'pull', definition: { dataset: 'orders', filters: {} } } }, /Pull data|newer version/],
    ['tabs that are not there', { task: { kind: 'tabs', tabIds: [1, -5, 2 ** 40] } }, /^Refresh tabs$/],
  ])('is text, and nothing follows: %s', (_what, facts, title) => {
    const { publish, job, others, followsFrom, troubles } = openShared();
    publish({ ...job({ due: Date.UTC(2026, 2, 1), ...facts }), by: '=HYPERLINK("https://x";"Sari")' });
    expect(others()).toMatchObject([
      { by: '=HYPERLINK("https://x";"Sari")', title: expect.stringMatching(title), isPaused: false },
    ]);
    expect(troubles()).toMatchObject([{ title: expect.stringMatching(title) }]);
    expect(followsFrom()).toEqual(nothing);
  });

  it.each<[string, (content: { readonly jobs: readonly object[] }) => unknown]>([
    ['not JSON', () => 'Sari'],
    ['of another shape', (content) => ({ ...content, by: 7 })],
    ['due when no calendar goes', ({ jobs, ...rest }) => ({ ...rest, jobs: [{ ...jobs[0], due: 1e300 }] })],
    ['far too many', ({ jobs, ...rest }) => ({ ...rest, jobs: Array.from({ length: 51 }, () => jobs[0]) })],
    ['of a newer version', (content) => ({ ...content, version: 99 })],
    [
      'given back by a clock that there is not',
      ({ jobs, ...rest }) => ({
        ...rest,
        jobs: [{ ...jobs[0], timeZone: 'Nowhere/Nothing', pause: { why: 'takenOver', at: 5 } }],
      }),
    ],
    ['of another shop', ({ jobs, ...rest }) => ({ ...rest, jobs: [{ ...jobs[0], connection: 'another' }] })],
  ])('tells nothing where it is %s', (_what, garbled) => {
    const { publish, published, others, followsFrom, troubles } = openShared();
    publish(garbled(published));
    expect([others(), troubles()]).toEqual([[], []]);
    expect(followsFrom()).toEqual(nothing);
  });
});

describe('claims that somebody wrote to have taken one job over, and each other', () => {
  it('are followed no longer than anybody would wait', () => {
    const { publish, published, others, rpc, host } = openShared();
    const [job] = published.jobs;
    const { author } = others()[0] ?? {};
    const claims = Array.from({ length: 20 }, (_, index) => ({
      ...{ ...job, id: `${job.id}${index}` },
      ...{ pause: { why: 'person', at: 1 }, takenOver: { author, id: `${job.id}${(index + 1) % 20}`, at: 1 } },
    }));
    const same = claims.map((claim) => ({ ...claim, id: job.id, takenOver: { author, id: job.id, at: 1 } }));
    const taken: unknown[] = [];
    for (const jobs of [claims, same]) {
      publish({ ...published, jobs });
      taken.push(others().map(({ takenBy }) => takenBy));
      rpc('state.get', {}, colleague);
      host.run('runSchedule', [], colleague);
    }
    expect(taken).toEqual([claims.map(() => null), [null]]);
  });
});

describe('a refused key', () => {
  it('is tried once for all jobs of its owner, whose turns ask for nothing from then on', () => {
    const { rpc, shop, clock, host } = openShared();
    rpc('jobs.save', { task: { kind: 'all' }, timing: { every: 'hours', hours: 1 } });
    rpc('jobs.save', { task: { kind: 'dashboard' }, timing: { every: 'hours', hours: 1 } });
    Object.assign(shop.options, { key: 'another' });
    const before = shop.log.length;
    clock.advance(24 * hourMs);
    expect(() => host.run('runSchedule')).toThrow(/did not accept the API key/);
    const tried = shop.log.length - before;
    expect(tried).toBe(1);
    for (let turn = 0; turn < 3; turn += 1) {
      clock.advance(24 * hourMs);
      host.run('runSchedule');
    }
    expect(shop.log.length - before).toBe(tried);
    const { jobs } = rpc<Schedule>('jobs.list');
    expect(jobs.map(({ state }) => state)).toEqual(['paused', 'paused', 'paused']);
    // One of them had asked; all say why, and what to do.
    for (const { pausedWhy } of jobs) expect(pausedWhy).toMatch(/^Ngorder did not accept your API key\..*Connections/);
  });
});
