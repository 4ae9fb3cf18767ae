import type { PullSummary } from '../../src/pull/pull';
import { openInProcessWorkbench } from '../../workbench/in-process-workbench';

const customFunction = { mode: 'CUSTOM_FUNCTION' } as const;

function openPulled() {
  const bench = openInProcessWorkbench({ shop: { products: 40, orders: 0, warehouseShare: 0.5 }, locale: 'en' });
  bench.rpc('connection.save', { key: bench.shop.options.key });
  const { tabId } = bench.rpc<PullSummary>('pull.run');
  const own = bench.shop.variations().filter(({ productId }) => bench.shop.state.products.get(productId)?.type === 'S');
  const stock = (item: unknown) => bench.host.run('NGORDER_STOCK', [item], customFunction);
  const total = (id: number) => [...bench.shop.stockOf(id).values()].reduce((sum, count) => sum + count, 0);
  return { ...bench, tabId, own, stock, total };
}

describe('NGORDER_STOCK', () => {
  it('answers by SKU or variation id with the stock of all warehouses together', () => {
    const { own, stock, total } = openPulled();
    for (const { id, sku } of own.slice(0, 20)) {
      expect([sku, stock(sku), stock(id), stock(String(id))]).toEqual([sku, total(id), total(id), total(id)]);
    }
  });

  it('answers a range cell by cell: a blank stays blank, a bad item has its message in its own place', () => {
    const { own, stock, total } = openPulled();
    const [a, b] = own;
    if (!a || !b) throw new Error('too small a shop');
    expect(stock([[a.sku], [''], ['TIDAK-ADA'], [b.id]])).toEqual([
      [total(a.id)],
      [''],
      ['No variation has the ID or SKU "TIDAK-ADA". Refresh the variations tab?'],
      [total(b.id)],
    ]);
  });

  it('works in a cell, without a key and without a call', () => {
    const { cloud, host, shop, own, total } = openPulled();
    const sheet = cloud.workbook.insertSheet('Analisis');
    cloud.workbook.type(sheet.id, 1, 1, `=NGORDER_STOCK("${own[0]?.sku}")`);
    const calls = shop.log.length;
    host.recalculate();
    expect(sheet.readValues({ row: 1, column: 1, rows: 1, columns: 1 })).toEqual([[total(own[0]?.id ?? 0)]]);
    expect(shop.log).toHaveLength(calls);
  });

  it('says what to do where nothing was pulled yet, and for an unknown item', () => {
    const empty = openInProcessWorkbench({ shop: { products: 5, orders: 0 }, locale: 'en' });
    expect(() => empty.host.run('NGORDER_STOCK', ['A'], customFunction)).toThrow(/pull them first/);
    expect(() => openPulled().stock('TIDAK-ADA')).toThrow(/No variation has the ID or SKU/);
  });
});
