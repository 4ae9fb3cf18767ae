import type { DashboardSummary } from '../../src/pull/dashboard';
import type { PullOutcome, PullSummary } from '../../src/pull/pull';
import type { RpcApi } from '../../src/rpc/calls';
import type { CloudOperation } from '../../workbench/apps-script/run-options';
import { openInProcessWorkbench } from '../../workbench/in-process-workbench';
import { typeStock } from '../../workbench/tab-view';
import { codeOf } from '../push/open-pulled';
import { journalColumns } from '../runs/journal-cells';

type Runs = RpcApi['runs.list']['value'];

/** @param rateLimitPerMinute one, for pulls that take more than an execution. */
function open({ rateLimitPerMinute = 600, products = 20 } = {}) {
  const bench = openInProcessWorkbench({
    shop: { products, orders: 4, warehouses: 1, warehouseShare: 0, rateLimitPerMinute },
    locale: 'en',
    contexts: 'fresh',
  });
  const { rpc, shop, cloud } = bench;
  rpc('connection.save', { key: shop.options.key });
  const refreshes = () => rpc<Runs>('runs.list').flatMap((run) => (run.kind === 'refresh' ? run : []));
  const journal = () => cloud.workbook.sheets().find(({ name }) => name === 'ngorder.journal');
  return { ...bench, refreshes, journal };
}

const slow = { rateLimitPerMinute: 1, products: 70 };

describe('a pull by hand', () => {
  it('leaves a line in the change history, with who, what and how much', () => {
    const { rpc, refreshes, shop } = open();
    rpc('settings.set', { name: 'Sari' });
    const asked = shop.log.length;
    const { tabId, tabName, rows, newRows, changedCells } = rpc<PullSummary>('pull.run');
    const calls = shop.log.length - asked;
    expect(refreshes()).toMatchObject([
      {
        ...{ by: 'Sari', tabId, tabName, state: 'finished', task: { kind: 'pull' } },
        result: { end: 'done', rows, newRows, changedCells, calls },
      },
    ]);
    expect(refreshes()[0]).not.toHaveProperty('job');
    const [variation] = shop.variations();
    shop.sell(variation?.id ?? 0, 0, 1);
    rpc('pull.run', { tabId });
    expect(refreshes()).toMatchObject([
      { tabId, task: { kind: 'tabs', tabIds: [tabId] }, result: { end: 'done', rows, newRows: 0, changedCells: 1 } },
      { task: { kind: 'pull' } },
    ]);
  });

  it.each<[string, (bench: ReturnType<typeof open>) => unknown, object]>([
    ['of an endpoint', ({ rpc }) => rpc('pull.run', { endpoint: 'warehouse.list' }), { task: { kind: 'pull' } }],
    ['of the dashboard', ({ rpc }) => rpc<DashboardSummary>('dashboard.pull'), { tabName: 'Dashboard' }],
    ['of the dashboard from the menu', ({ host }) => host.run('showDashboard'), { task: { kind: 'dashboard' } }],
  ])('%s leaves one, too', (_, work, line) => {
    const bench = open();
    work(bench);
    expect(bench.refreshes()).toMatchObject([{ ...line, result: { end: 'done' } }]);
  });

  it('once more, into a tab of its own, is told of that tab', () => {
    const { rpc, refreshes } = open();
    const { tabId } = rpc<PullSummary>('pull.run');
    const copy = rpc<PullSummary>('pulls.duplicate', { tabId });
    expect(refreshes()[0]).toMatchObject({ tabId: copy.tabId, tabName: copy.tabName });
    expect(refreshes()).toHaveLength(2);
  });

  it('that failed is told with its reason, in the language of whoever reads it', () => {
    const { rpc, refreshes, shop } = open();
    const { tabId } = rpc<PullSummary>('pull.run');
    shop.faults.add({ path: '/product/search', fault: { kind: 'failed200', message: 'Tidak boleh.' } });
    expect(codeOf(() => rpc('pull.run', { tabId }))).toBe('refused');
    const [failed] = refreshes();
    expect(failed).toMatchObject({ tabId, tabName: 'Variations', result: { end: 'failed', code: 'refused' } });
    expect(rpc('runs.show', { run: failed?.run })).toMatchObject({
      kind: 'refresh',
      text: expect.stringContaining('Ngorder refused: Tidak boleh.'),
    });
    shop.faults.clear();
    shop.faults.add({ path: '/report', fault: { kind: 'failed200', message: 'Tidak boleh.' } });
    expect(codeOf(() => rpc('dashboard.pull'))).toBe('refused');
    expect(refreshes()[0]).toMatchObject({ task: { kind: 'dashboard' }, result: { end: 'failed', code: 'refused' } });
  });

  it('that has to stop is told once it is finished, whoever goes on with it', () => {
    const { rpc, refreshes, host, clock, shop } = open(slow);
    const [asked, begun] = [shop.log.length, clock.now()];
    expect(rpc<PullOutcome>('pull.run').status).toBe('paused');
    expect(refreshes()).toEqual([]);
    let outcome = rpc<PullOutcome>('pull.continue');
    while (outcome.status === 'paused') outcome = rpc<PullOutcome>('pull.continue');
    const { tabId, rows } = outcome;
    const calls = shop.log.length - asked;
    const seconds = Math.round((clock.now() - begun) / 1000);
    expect(refreshes()).toMatchObject([{ tabId, result: { end: 'done', rows, calls, seconds } }]);
    expect(rpc<PullOutcome>('pull.run', { tabId }).status).toBe('paused');
    clock.advance(61_000);
    expect(host.runDueTriggers()).toEqual(['continueWork']);
    expect(refreshes()).toMatchObject([{ tabId, result: { end: 'done', rows } }, { tabId }]);
    expect(refreshes()[0]).not.toHaveProperty('job');
  });

  it('that goes on and meets a trouble that passes has no line for it; once it is given up, one', () => {
    const { rpc, refreshes, shop } = open(slow);
    rpc('pull.run');
    shop.faults.add({ path: '/product/search', fault: { kind: 'status', status: 500 } });
    expect(codeOf(() => rpc('pull.continue'))).toBe('serverFailed');
    expect(refreshes()).toEqual([]);
    shop.faults.clear();
    shop.faults.add({ path: '/product/search', fault: { kind: 'failed200', message: 'Tidak boleh.' } });
    expect(codeOf(() => rpc('pull.continue'))).toBe('refused');
    expect(refreshes()).toMatchObject([{ task: { kind: 'pull' }, result: { end: 'failed', code: 'refused' } }]);
  });

  it('succeeds where the history cannot be written, and says so beside it', () => {
    const { rpc, cloud, journal, notices, shop, refreshes } = open();
    rpc('pull.run');
    const area = { row: 1, column: 1, rows: 1000, columns: 20 };
    cloud.workbook.protections.add(journal()?.id ?? 0, { area, editors: [] });
    const colleague = { as: 'colleague' };
    rpc('connection.save', { key: shop.options.key }, colleague);
    expect(rpc('pull.run', { dataset: 'suppliers' }, colleague)).toMatchObject({ status: 'finished' });
    expect(notices).toEqual([expect.stringContaining('could not be written into the change history')]);
    expect(refreshes()).toHaveLength(1);
  });

  it('writes no line once somebody else took the file over', () => {
    const { rpc, refreshes, cloud } = open();
    const { tabId } = rpc<PullSummary>('pull.run');
    let isTaken = false;
    const interrupt = ({ kind }: CloudOperation, phase: 'before' | 'after') => {
      if (isTaken || kind !== 'httpWave' || phase !== 'after') return false;
      isTaken = true;
      const lease = cloud.properties.document.get('ngorder.lease') ?? '';
      cloud.properties.document.setAll({ 'ngorder.lease': lease.replace(/"holder":"[^"]*"/, '"holder":"another"') });
      cloud.clock.advance(20_000);
      return false;
    };
    expect(codeOf(() => rpc('pull.run', { tabId }, { interrupt }))).toBe('leaseLost');
    cloud.properties.document.remove('ngorder.lease');
    expect(refreshes()).toHaveLength(1);
  });
});

describe('a line of a refresh', () => {
  it('of a newer version, or one that was changed by hand, keeps nobody from pushing', () => {
    const { rpc, refreshes, journal, cloud, shop } = open();
    const { tabId } = rpc<PullSummary>('pull.run');
    const version = { row: 2, column: journalColumns.indexOf('version') + 1, rows: 1, columns: 1 };
    journal()?.write(version, [['99']]);
    expect(refreshes()).toEqual([]);
    const [variation] = shop.variations();
    typeStock(cloud.workbook, tabId, variation?.id ?? 0, 0, '321');
    expect(rpc('push.preview')).toMatchObject({ counts: { ready: 1 } });
  });
});

describe('the latest of the history', () => {
  type Latest = RpcApi['runs.latest']['value'];

  it('has pushes with their way back, and refreshes in short, while the panel opens with what changed the shop', () => {
    const { rpc, cloud, shop, clock } = open();
    const { tabId, rows } = rpc<PullSummary>('pull.run');
    const [variation] = shop.variations();
    typeStock(cloud.workbook, tabId, variation?.id ?? 0, 0, '321');
    const { id, edits } = rpc<{ id: string; edits: readonly { key: string }[] }>('push.preview');
    rpc('push.confirm', { plan: id, acknowledged: edits.map(({ key }) => key) });
    clock.advance(60_000);
    shop.faults.add({ path: '/supplier', fault: { kind: 'failed200', message: 'Tidak boleh.' } });
    expect(codeOf(() => rpc('pull.run', { dataset: 'suppliers' }))).toBe('refused');
    expect(rpc<Latest>('runs.latest')).toMatchObject([
      {
        ...{ kind: 'refresh', title: 'Suppliers', isByItself: false, end: 'failed', rows: 0 },
        trouble: expect.stringContaining('Tidak boleh.'),
      },
      { kind: 'push', pushed: 1, leftToUndo: 1 },
      { kind: 'refresh', title: 'Variations', end: 'done', rows, newRows: rows, trouble: '' },
    ]);
    expect(rpc('state.get')).toMatchObject({ runs: [{ kind: 'push' }] });
  });

  it('is as much as a panel holds', () => {
    const { rpc } = open();
    for (let pull = 0; pull < 33; pull += 1) rpc('pull.run', { dataset: 'suppliers' });
    expect(rpc<Latest>('runs.latest')).toHaveLength(30);
    expect(rpc<Runs>('runs.list')).toHaveLength(33);
  });
});

describe('a push', () => {
  it('leaves no line of a refresh, whatever it reads on the way', () => {
    const { rpc, refreshes, cloud, shop } = open();
    const { tabId } = rpc<PullSummary>('pull.run');
    const [variation] = shop.variations();
    typeStock(cloud.workbook, tabId, variation?.id ?? 0, 0, '321');
    const { id, edits } = rpc<{ id: string; edits: readonly { key: string }[] }>('push.preview');
    rpc('push.confirm', { plan: id, acknowledged: edits.map(({ key }) => key) });
    expect(rpc<Runs>('runs.list').map(({ kind }) => kind)).toEqual(['push', 'refresh']);
    expect(refreshes()).toHaveLength(1);
  });
});
