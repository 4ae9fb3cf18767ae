import type { PullSummary } from '../../../src/pull/pull';
import { afterEachAnswer, type DatasetShop, openDatasetShop } from './dataset-shop';

const columns = ['order_date', 'po_number', 'total_amount', 'order_id'];
const filters = { start_date: 'today-61', end_date: 'today' };

/** A shop that gives ten orders a page whatever is asked: what is documented as the usual size. */
function giveTenAPage({ shop }: DatasetShop): void {
  const answer = shop.handle.bind(shop);
  shop.handle = (request) => {
    const { per_page: _, ...query } = request.query;
    return answer({ ...request, query });
  };
}

const pullOrders = (bench: DatasetShop) =>
  bench.rpc<PullSummary>('pull.run', { definition: { dataset: 'orders', filters, columns, mode: 'update' } });

const orderIds = (bench: DatasetShop, tabId: number) => bench.table(tabId).map(({ order_id }) => order_id);

const shopIds = ({ shop }: DatasetShop) => shop.state.orders.map(({ id }) => String(id));

/** The first page of each list that was asked for: one for each stretch of days. */
const stretches = ({ shop }: DatasetShop) =>
  shop.log.flatMap(({ path, query }) => {
    if (path !== '/order' || typeof query !== 'object' || query === null || Array.isArray(query)) return [];
    const { start_date, end_date, pagination_offset } = query as Readonly<Record<string, unknown>>;
    return pagination_offset === '1' || pagination_offset === undefined ? [`${start_date} ${end_date}`] : [];
  });

describe('orders at size', () => {
  it('come a hundred a page, with no call more than their pages need', () => {
    const bench = openDatasetShop({ orders: 2450, products: 10 });
    const summary = pullOrders(bench);
    expect(orderIds(bench, summary.tabId)).toHaveLength(2450);
    expect(new Set(orderIds(bench, summary.tabId))).toEqual(new Set(shopIds(bench)));
    expect(summary.calls).toBe(25);
    expect(stretches(bench)).toHaveLength(1);
    expect(bench.shop.violations).toEqual([]);
  });

  it('come in stretches of days where they are more pages than are read at once', () => {
    const bench = openDatasetShop({ orders: 4050, products: 10 });
    giveTenAPage(bench);
    const summary = pullOrders(bench);
    const [whole, ...parts] = stretches(bench);
    expect(orderIds(bench, summary.tabId)).toHaveLength(4050);
    expect(new Set(orderIds(bench, summary.tabId))).toEqual(new Set(shopIds(bench)));
    expect(whole).toBe('2025-12-31 2026-03-02');
    expect(parts).toEqual(['2026-01-31 2026-03-02', '2025-12-31 2026-01-30']);
    // The first page of the whole list, and at most one page begun for each stretch.
    expect(summary.calls).toBeLessThanOrEqual(1 + 405 + parts.length);
    const dates = bench.table(summary.tabId).map(({ order_date }) => Number(order_date));
    expect(dates).toEqual([...dates].sort((a, b) => b - a));
  });

  it('come whole while the shop sells: only the stretch with today is read anew', () => {
    const bench = openDatasetShop({ orders: 4100 });
    giveTenAPage(bench);
    const [sold] = bench.shop.variations().filter(({ stock }) => (stock.get(0) ?? 0) > 5);
    let answers = 0;
    afterEachAnswer(bench, () => {
      answers += 1;
      if (answers === 100 || answers === 101) bench.shop.sell(sold?.id ?? 0, 0, 1);
    });
    const summary = pullOrders(bench);
    expect(orderIds(bench, summary.tabId)).toHaveLength(4102);
    expect(new Set(orderIds(bench, summary.tabId))).toEqual(new Set(shopIds(bench)));
    const [whole, latest = ''] = stretches(bench);
    const readings = stretches(bench).filter((stretch) => stretch === latest).length;
    expect(latest).not.toBe(whole);
    expect(readings).toBeGreaterThanOrEqual(2);
    expect(new Set(stretches(bench).filter((stretch) => stretch !== latest)).size).toBe(
      stretches(bench).length - readings,
    );
  });
});
