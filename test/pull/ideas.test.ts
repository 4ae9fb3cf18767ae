import { pullIdeas } from '../../src/pull/ideas';
import type { PullSummary } from '../../src/pull/pull';
import { matchesWords } from '../../src/sidebar/widgets/matches-words';
import { openInProcessWorkbench } from '../../workbench/in-process-workbench';
import { dayMs } from '../../workbench/shop/local-time';
import { columnsOf } from '../../workbench/tab-view';

type Ideas = { readonly ideas: readonly { readonly id: string; readonly title: string }[] };

/** A shop that sells every day, and what an idea brings: cells by row, of one column. */
function openShop(locale = 'en') {
  const shop = { products: 25, orders: 300, orderDays: 40, warehouses: 2, warehouseShare: 0.3 };
  const bench = openInProcessWorkbench({ shop, locale });
  bench.rpc('connection.save', { key: bench.shop.options.key });
  const { workbook } = bench.cloud;
  const column = (tabId: number, key: string) => {
    const sheet = workbook.sheet(tabId);
    const place = columnsOf(workbook, tabId).get(key);
    if (!sheet || place === undefined) throw new Error(`no column ${key}`);
    const rows = sheet.lastRow() - 1;
    return rows < 1 ? [] : sheet.readValues({ row: 2, column: place, rows, columns: 1 }).flat();
  };
  return { ...bench, column, pull: (idea: string) => bench.rpc<PullSummary>('pull.run', { idea }) };
}

const sorted = (values: readonly unknown[]) => values.map(String).sort();

describe('a pull that is set up already', () => {
  it.each([
    ['stok menipis', 'low-stock'],
    ['stok habis', 'low-stock'],
    ['low stock', 'low-stock'],
    ['piutang', 'unpaid'],
    ['siap kirim', 'to-pack'],
    ['untung bulan ini', 'profit'],
    ['produk paling laku', 'best-sellers'],
  ])('is found by what sellers type: %s', (typed, idea) => {
    const bench = openShop('id');
    const { ideas } = bench.rpc<{ ideas: { id: string; title: string; summary: string; words: string }[] }>(
      'state.get',
    );
    const found = ideas.filter(({ title, summary, words }) => matchesWords(typed, title, summary, words));
    expect(found.map(({ id }) => id)).toEqual([idea]);
  });

  it('brings the orders of today that wait for a tracking number', () => {
    const bench = openShop();
    const variation = bench.shop.variations().find(({ stock }) => (stock.get(0) ?? 0) > 9);
    for (const _time of [1, 2]) bench.shop.sell(variation?.id ?? 0, 0, 1);
    const today = (moment: number) => Math.floor((moment + 7 * 3_600_000) / dayMs);
    const waiting = bench.shop.state.orders.filter(
      ({ createdAt, progress, isCancelled }) =>
        progress === 'NO AWB' && !isCancelled && today(createdAt) === today(bench.clock.now()),
    );
    expect(waiting.length).toBeGreaterThanOrEqual(2);
    const { tabId, tabName } = bench.pull('to-pack');
    expect(tabName).toBe('Orders to pack today');
    expect(sorted(bench.column(tabId, 'order_id'))).toEqual(sorted(waiting.map(({ id }) => id)));
  });

  const lowIn = ({ shop }: ReturnType<typeof openShop>) =>
    shop
      .variations()
      .filter(({ productId }) => shop.state.products.get(productId)?.type === 'S')
      .filter(({ stock }) => [...stock.values()].some((left) => left < 5));

  it('brings the variations of which some warehouse has fewer than 5 left', () => {
    const bench = openShop();
    const low = lowIn(bench).map(({ id }) => id);
    expect(low.length).toBeGreaterThan(0);
    const { tabId, leftOut } = bench.pull('low-stock');
    expect(sorted(bench.column(tabId, 'variation_id'))).toEqual(sorted(low));
    expect(leftOut).toBeGreaterThan(0);
  });

  it('brings low stock into a tab where it is filled up, and which forgets what has enough again', () => {
    const bench = openShop();
    const [low] = lowIn(bench).filter(({ stock }) => [...stock.entries()].every(([id, left]) => id === 0 || left >= 5));
    if (!low) throw new Error('the shop lacks nothing');
    const { tabId } = bench.pull('low-stock');
    const row = bench.column(tabId, 'variation_id').indexOf(String(low.id)) + 2;
    bench.cloud.workbook.type(tabId, row, columnsOf(bench.cloud.workbook, tabId).get('stock:0') ?? 0, '40');
    const plan = bench.rpc<{ id: string; edits: readonly { key: string }[] }>('push.preview', { tabId });
    expect(plan.edits).toHaveLength(1);
    bench.rpc('push.confirm', { plan: plan.id, acknowledged: plan.edits.map(({ key }) => key) });
    expect(bench.shop.stockOf(low.id).get(0)).toBe(40);
    bench.rpc('pull.run', { tabId });
    expect(bench.column(tabId, 'variation_id')).not.toContain(String(low.id));
  });

  it('stands beside the tab of all variations, which is asked for by its dataset', () => {
    const bench = openShop();
    const low = bench.pull('low-stock');
    const all = bench.rpc<PullSummary>('pull.run', { dataset: 'variations' });
    expect(all.tabId).not.toBe(low.tabId);
    expect(all.rows).toBe(low.rows + (low.leftOut ?? 0));
    expect(bench.rpc<PullSummary>('pull.run', { dataset: 'variations' }).tabId).toBe(all.tabId);
    expect(bench.pull('low-stock').tabId).toBe(low.tabId);
  });

  it('brings orders that nobody paid for more than three days', () => {
    const bench = openShop();
    const day = (moment: number) => Math.floor((moment + 7 * 3_600_000) / dayMs);
    const old = bench.shop.state.orders.filter(
      ({ createdAt, payment, isCancelled }) =>
        payment === 'UNPAID' && !isCancelled && day(createdAt) < day(bench.clock.now()) - 3,
    );
    expect(old.length).toBeGreaterThan(0);
    const { tabId } = bench.pull('unpaid');
    expect(sorted(bench.column(tabId, 'order_id'))).toEqual(sorted(old.map(({ id }) => id)));
  });

  it('brings the profit of this month so far, by the report of Ngorder', () => {
    const bench = openShop();
    const { tabId, rows } = bench.pull('profit');
    expect(rows).toBe(1);
    expect(bench.column(tabId, 'period')).toEqual(['2026-03-01 – 2026-03-02']);
    const plain = bench.rpc<PullSummary>('pull.run', { dataset: 'report', newTab: true });
    expect(bench.column(tabId, 'net_profit')).toEqual(bench.column(plain.tabId, 'net_profit'));
  });

  it('brings what sold best in 30 days, the first one first', () => {
    const bench = openShop();
    const { tabId } = bench.pull('best-sellers');
    const sold = bench.column(tabId, 'sold_items').map(Number);
    expect(sold.length).toBeGreaterThan(3);
    expect(sold).toEqual([...sold].sort((one, other) => other - one));
    const since = bench.clock.now() - 31 * dayMs;
    const pieces = new Map<number, number>();
    for (const { createdAt, isCancelled, lines } of bench.shop.state.orders)
      for (const { variationId, quantity } of createdAt > since && !isCancelled ? lines : [])
        pieces.set(variationId, (pieces.get(variationId) ?? 0) + quantity);
    expect(Math.max(...sold)).toBeLessThanOrEqual(Math.max(...pieces.values()));
  });

  it.each(['en', 'id'])('has a name of its own, and is offered until its tab is there, in %s', (locale) => {
    const bench = openShop(locale);
    const offered = bench.rpc<Ideas>('state.get').ideas;
    expect(offered).toHaveLength(pullIdeas.length);
    const [first] = offered;
    expect(bench.pull(first?.id ?? '').tabName).toBe(first?.title);
    expect(bench.rpc<Ideas>('state.get').ideas.map(({ id }) => id)).toEqual(offered.slice(1).map(({ id }) => id));
    expect(bench.pull(first?.id ?? '').tabName).toBe(first?.title);
  });
});
