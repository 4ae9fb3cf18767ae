import type { PullSummary } from '../../src/pull/pull';
import { openInProcessWorkbench } from '../../workbench/in-process-workbench';
import { stockKey, typeStock, viewTab } from '../../workbench/tab-view';
import { refreshByItself } from './refresh-by-itself';

function openPulled() {
  const bench = openInProcessWorkbench({ shop: { products: 30, orders: 0 }, locale: 'en', contexts: 'fresh' });
  bench.rpc('connection.save', { key: bench.shop.options.key });
  const { tabId } = bench.rpc<PullSummary>('pull.run');
  const own = bench.shop
    .variations()
    .filter(
      ({ stock, productId }) => bench.shop.state.products.get(productId)?.type === 'S' && (stock.get(0) ?? 0) > 3,
    );
  return { ...bench, tabId, own };
}

describe('the scheduled refresh', () => {
  it('is switched on and off, once whatever is clicked', () => {
    const { rpc } = openPulled();
    expect(rpc('schedule.set', { hourly: true })).toEqual({ hourly: true });
    expect(rpc('schedule.set', { hourly: true })).toEqual({ hourly: true });
    expect(rpc<{ hourly: boolean }>('state.get').hourly).toBe(true);
    expect(rpc('schedule.set', { hourly: false })).toEqual({ hourly: false });
  });

  it('brings the tab up to date and keeps unpushed edits', () => {
    const bench = openPulled();
    const { shop, own, cloud, tabId } = bench;
    const [sold, edited] = own;
    if (!sold || !edited) throw new Error('too small a shop');
    typeStock(cloud.workbook, tabId, edited.id, 0, '321');
    shop.sell(sold.id, 0, 2);
    refreshByItself(bench);
    const tab = viewTab(cloud.workbook, tabId);
    expect(tab.cell(sold.id, stockKey(0))).toBe(shop.stockOf(sold.id).get(0));
    expect(tab.cell(edited.id, stockKey(0))).toBe(321);
  });

  it('stands back while somebody else works on the spreadsheet', () => {
    const bench = openPulled();
    const { host, shop, rpc, clock } = bench;
    rpc('schedule.set', { hourly: true });
    clock.advance(3_600_000);
    const interrupt = ({ kind }: { kind: string }) => kind === 'httpWave';
    expect(() => rpc('pull.run', {}, { interrupt })).toThrow();
    const calls = shop.log.length;
    host.run('runSchedule');
    expect(shop.log).toHaveLength(calls);
    clock.advance(150_000);
    host.run('runSchedule');
    expect(shop.log.length).toBeGreaterThan(calls);
  });

  it('lets no tab that cannot be refreshed keep the others from it, and says in the end what failed', () => {
    const bench = openPulled();
    const { shop, rpc, own, cloud, tabId } = bench;
    const first = rpc<PullSummary>('pull.run', { dataset: 'suppliers' });
    const second = rpc<PullSummary>('pull.run', { dataset: 'variations', filters: {}, newTab: true });
    cloud.workbook.sheet(tabId)?.setLocked(true);
    const [sold] = own;
    shop.sell(sold?.id ?? 0, 0, 2);
    shop.state.suppliers.push({
      ...(shop.state.suppliers[0] as (typeof shop.state.suppliers)[0]),
      id: 999,
      name: 'Baru',
    });
    expect(() => refreshByItself(bench)).toThrow(/"Variations" is protected/);
    expect(viewTab(cloud.workbook, second.tabId).cell(sold?.id ?? 0, stockKey(0))).toBe(
      shop.stockOf(sold?.id ?? 0).get(0),
    );
    expect(cloud.workbook.sheet(first.tabId)?.lastRow()).toBe(first.rows + 2);
  });

  it('asks for no other tab once the key is refused', () => {
    const bench = openPulled();
    const { shop, rpc } = bench;
    rpc('pull.run', { dataset: 'suppliers' });
    Object.assign(shop.options, { key: 'another' });
    const before = shop.log.length;
    expect(() => refreshByItself(bench)).toThrow(/did not accept the API key/);
    expect(shop.log.slice(before).map(({ path }) => path)).not.toContain('/supplier');
  });
});
