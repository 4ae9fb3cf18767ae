import type { PullSummary } from '../../../src/pull/pull';
import { RowStore } from '../../../src/pull/reading/row-store';
import { splitPeriod } from '../../../src/pull/reading/split-period';
import { openInProcessWorkbench } from '../../../workbench/in-process-workbench';
import type { ShopOptions } from '../../../workbench/shop/shop';
import { RpcFailure } from '../../../workbench/workbench';

function open(shop: Partial<ShopOptions> = {}) {
  const bench = openInProcessWorkbench({
    shop: { products: 120, orders: 0, warehouseShare: 0, ...shop },
    locale: 'en',
  });
  bench.rpc('connection.save', { key: bench.shop.options.key });
  return { ...bench, pull: () => bench.rpc<PullSummary>('pull.run') };
}

describe('a reading', () => {
  it('begins anew when the list changes under it, and brings the list as it then is', () => {
    const { shop, pull } = open();
    let pages = 0;
    const { handle } = shop;
    shop.handle = (request) => {
      if (request.path.endsWith('/product/search')) pages += 1;
      if (pages === 7) shop.removeProduct([...shop.state.products.keys()][0] ?? 0);
      return handle.call(shop, request);
    };
    expect(pull().counts).toEqual({ products: 119, variations: shop.state.variations.size });
  });

  it('gives up, with the old data intact and the reason on the tab, when the list keeps changing', () => {
    const { shop, pull, cloud } = open();
    const { tabId } = pull();
    const sheet = cloud.workbook.sheet(tabId);
    const area = { row: 1, column: 1, rows: sheet?.lastRow() ?? 0, columns: sheet?.lastColumn() ?? 0 };
    const before = sheet?.readValues(area);
    const { handle } = shop;
    shop.handle = (request) => {
      const [first] = shop.state.products.keys();
      if (request.path.endsWith('/product/search') && first !== undefined) shop.removeProduct(first);
      return handle.call(shop, request);
    };
    expect(pull).toThrow(/kept changing/);
    expect(sheet?.readValues(area)).toEqual(before);
    const [[note]] = (sheet?.readAttribute({ row: 1, column: 1, rows: 1, columns: 1 }, 'note') ?? [['']]) as [[string]];
    expect(note).toMatch(
      /^The refresh of 2 Mar 2026.*failed; the data here are as they were before\. .*kept changing/s,
    );
  });

  it('notices a record that came on two pages while another was missed', () => {
    const { shop, pull } = open();
    let spoilt = 0;
    const { handle } = shop;
    shop.handle = (request) => {
      const query = request.query as Readonly<Record<string, string>>;
      const isThird = request.path.endsWith('/product/search') && query.pagination_offset === '3';
      if (!isThird || spoilt > 0) return handle.call(shop, request);
      spoilt += 1;
      return handle.call(shop, { ...request, query: { ...query, pagination_offset: '2' } });
    };
    expect(pull().counts).toEqual({ products: 120, variations: shop.state.variations.size });
    expect(spoilt).toBe(1);
  });

  it('keeps within what the shop allows in a minute, after a single look at its headers', () => {
    const { shop, pull, clock } = open({ products: 600, rateLimitPerMinute: 30 });
    const started = clock.now();
    expect(pull().counts).toMatchObject({ products: 600 });
    expect(shop.log.filter(({ status }) => status === 429)).toEqual([]);
    expect(clock.now() - started).toBeLessThan(130_000);
  });

  it('passes over pages that nobody wants any more once there are as many rows as were asked for', () => {
    const { shop, rpc } = open({ products: 600 });
    const before = shop.log.length;
    const definition = { dataset: 'variations', filters: {}, rowLimit: 25 };
    const { rows, tabId } = rpc<PullSummary>('pull.run', { definition });
    expect(rows).toBe(25);
    expect(shop.log.length - before).toBeLessThan(12);
    expect(tabId).toBeGreaterThan(0);
  });

  it('fails as a whole, in the words of the first page that fails for good', () => {
    const { shop, pull } = open();
    shop.faults.add({ path: '/product/search', nth: 5, times: 99, fault: { kind: 'status', status: 500 } });
    expect(pull).toThrow(RpcFailure);
  });
});

describe('rows that were found', () => {
  it('stay in the order of the shop’s lists, however their answers came', () => {
    const rows = new RowStore();
    rows.add(1, 3, { id: 'c', cells: { n: 3 } });
    rows.add(1, 1, { id: 'a', cells: { n: 1 } });
    rows.add(1, 2, { id: 'b', cells: { n: 2, text: 'x' } });
    expect(rows.ids()).toEqual(['a', 'b', 'c']);
    expect(rows.values('b')).toEqual([2, 'x']);
  });

  it('are the same after being put away and taken up again', () => {
    const rows = new RowStore();
    for (let index = 0; index < 25; index += 1)
      rows.add(1, index, { id: `r${index}`, cells: { n: index, [`c${index % 3}`]: 'x' } });
    rows.patch({ id: 'r7', cells: { extra: true } });
    const again = new RowStore();
    for (const batch of rows.batches(10)) again.load(JSON.parse(JSON.stringify(batch)));
    expect(again.ids()).toEqual(rows.ids());
    expect(again.ids().map((id) => again.cells(id))).toEqual(rows.ids().map((id) => rows.cells(id)));
  });

  it('take the place of those of another list under the same id, and say when their own list has it twice', () => {
    const rows = new RowStore();
    expect(rows.add(1, 1, { id: 'a', cells: { n: 1 } })).toBe(true);
    expect(rows.add(2, 9, { id: 'a', cells: { n: 2 } })).toBe(true);
    expect(rows.add(2, 9, { id: 'a', cells: { n: 3 } })).toBe(false);
    expect(rows.cells('a')).toEqual({ n: 3 });
  });
});

describe('a long period', () => {
  it('is cut into stretches that cover every day once, the latest first', () => {
    const parts = splitPeriod('2026-01-01', '2026-01-10', 3);
    expect(parts).toEqual([
      ['2026-01-07', '2026-01-10'],
      ['2026-01-04', '2026-01-06'],
      ['2026-01-01', '2026-01-03'],
    ]);
  });

  it('is left whole where it has one day, or no days at all', () => {
    expect(splitPeriod('2026-01-01', '2026-01-01', 5)).toEqual([]);
    expect(splitPeriod(undefined, '2026-01-01', 5)).toEqual([]);
  });
});
