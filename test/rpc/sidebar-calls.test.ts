import type { SidebarState } from '../../src/sidebar/shell/server/rpc-views';
import { type InProcessWorkbench, openInProcessWorkbench } from '../../workbench/in-process-workbench';

type Connected = Extract<SidebarState, { readonly connection: object }>;
type ShopOptions = NonNullable<Parameters<typeof openInProcessWorkbench>[0]>['shop'];

function open(shop: ShopOptions = { products: 12, orders: 5 }) {
  const bench = openInProcessWorkbench({ shop: { ...shop } });
  bench.rpc('connection.save', { key: bench.shop.options.key });
  return bench;
}

const stateOf = ({ rpc }: InProcessWorkbench) => rpc<Connected>('state.get');

const errorOf = ({ host }: InProcessWorkbench, call: string, args: unknown) =>
  JSON.parse(String(host.run('rpc', [JSON.stringify({ call, args })]))).error;

describe('state.get', () => {
  it('tells what every tab holds and is refreshed with', () => {
    const bench = open();
    const { tabId } = bench.rpc<{ tabId: number }>('pull.run', {
      dataset: 'orders',
      filters: { start_date: 'today-90' },
    });

    expect(stateOf(bench).tabs).toMatchObject([
      {
        tabId,
        name: 'Pesanan',
        title: 'Pesanan',
        dataset: 'orders',
        rows: 5,
        calls: 1,
        isIncremental: true,
        definition: { dataset: 'orders', filters: { start_date: 'today-90' }, mode: 'update' },
      },
    ]);
  });

  it('leaves out tabs that somebody deleted', () => {
    const bench = open();
    const { tabId } = bench.rpc<{ tabId: number }>('pull.run', {});
    bench.cloud.workbook.deleteSheet(tabId);

    expect(stateOf(bench).tabs).toEqual([]);
  });

  it('tells of a pull that ran out of time, until it is finished or given up', () => {
    const bench = open({ products: 600, orders: 0, rateLimitPerMinute: 10 });
    expect(bench.rpc('pull.run')).toMatchObject({ status: 'paused' });

    const [paused] = stateOf(bench).pausedPulls;
    expect(paused).toMatchObject({ title: 'Variasi', tabName: null, isCutOff: false });
    expect(paused?.rows).toBeGreaterThan(0);
    bench.rpc('pull.discard');
    expect(stateOf(bench).pausedPulls).toEqual([]);
  });
});

describe('tabs.show', () => {
  it('takes the person to the tab', () => {
    const bench = open();
    const { tabId } = bench.rpc<{ tabId: number }>('pull.run', {});
    const other = bench.cloud.workbook.sheets().find(({ id }) => id !== tabId);
    bench.cloud.workbook.activate(other?.id ?? 0);

    bench.rpc('tabs.show', { tabId });
    expect(bench.cloud.workbook.activeSheetId).toBe(tabId);
  });

  it('says so when the tab is gone', () => {
    expect(errorOf(open(), 'tabs.show', { tabId: 404 })).toMatchObject({ code: 'tabGone' });
  });
});

describe('datasets.describe', () => {
  it('gives the ends of the period and the usual values', () => {
    const { period, filters, listForms } = open().rpc<{
      period: unknown;
      listForms: unknown;
      filters: { name: string; usual: unknown }[];
    }>('datasets.describe', { dataset: 'orders' });

    expect(period).toEqual({ from: 'start_date', to: 'end_date' });
    expect(filters.find(({ name }) => name === 'start_date')?.usual).toBe('today-29');
    expect(listForms).toBeNull();
  });

  it('describes an endpoint with both forms of its lists', () => {
    expect(open().rpc('datasets.describe', { endpoint: 'promo.list' })).toMatchObject({
      id: 'endpoint:promo.list',
      hasKnownColumns: false,
      listForms: { text: 'endpoint:promo.list', rows: 'endpoint:promo.list#rows' },
    });
  });
});

describe('datasets.columns', () => {
  it('names those of the tab where they arise from the records', () => {
    const bench = open();
    const dataset = 'endpoint:warehouse.list';
    expect(bench.rpc('datasets.columns', { dataset })).toBeNull();
    const { tabId } = bench.rpc<{ tabId: number }>('pull.run', { dataset });

    const columns = bench.rpc<{ key: string }[]>('datasets.columns', { dataset, tabId });
    expect(columns.map(({ key }) => key)).toContain('id');
  });
});

describe('a refusal', () => {
  it.each([
    ['a value that is not allowed', { payment_status: 'GRATIS' }, 'Status pembayaran'],
    ['a cell that is not there', { keyword: '=Tidak ada!B2' }, 'Kata kunci'],
    ['a period that ends before it starts', { start_date: '2026-02-01', end_date: '2026-01-01' }, 'Sampai'],
  ])('of %s names its filter', (_, filters, title) => {
    const definition = { dataset: 'orders', filters };
    expect(errorOf(open(), 'pull.estimate', { definition })).toMatchObject({ filter: title });
  });
});
