import type { DoctorReport } from '../../../src/rpc/doctor-calls';
import { openInProcessWorkbench } from '../../../workbench/in-process-workbench';
import type { ShopOptions } from '../../../workbench/shop/shop';

function examine(shopOptions: Partial<ShopOptions> = {}) {
  const bench = openInProcessWorkbench({ shop: { products: 12, orders: 5, ...shopOptions }, locale: 'en' });
  bench.rpc('connection.save', { key: bench.shop.options.key });
  const report = bench.rpc<DoctorReport>('doctor.run', {}, { limitMs: 3_600_000 });
  const about = (endpoint: string) => report.examinations.find((one) => one.endpoint === endpoint);
  return { ...bench, report, about };
}

describe('the doctor', () => {
  it('asks every endpoint that only reads, and none that changes anything', () => {
    const { report, shop } = examine();
    expect(report.examinations).toHaveLength(new Set(report.examinations.map(({ endpoint }) => endpoint)).size);
    expect(report.examinations.length).toBeGreaterThan(80);
    // A POST that only asks whether a SKU is free.
    expect([...shop.changes.keys()]).toEqual(['POST /product/sku/validation']);
    expect(shop.violations).toEqual([]);
  });

  it('asks about real records of the shop', () => {
    const { about } = examine();
    expect(about('product.search')).toMatchObject({ finding: 'answered', honoursPerPage: false });
    expect(about('product.detail')).toMatchObject({ finding: 'answered' });
    expect(about('order.detail')).toMatchObject({ finding: 'answered' });
  });

  it('learns which spelling of a path answers, which page sizes are honoured, and which filters are insisted on', () => {
    const { about, rpc, shop } = examine({ pathChoice: 1, perPage: 'generous', strictFilters: true });
    expect(about('stockOpname.list')?.path).toBe('/stock_opname');
    expect(about('product.search')?.honoursPerPage).toBe(true);
    expect(about('order.list')?.insistsOnFilter).toBe(true);
    const before = shop.log.length;
    rpc('pull.run');
    expect(shop.log.length - before).toBeLessThan(20);
  });

  it('notes how fast the shop answers and what it says of its limits', () => {
    const { about, report } = examine({ latencyMs: 120, rateLimitPerMinute: 1000 });
    expect(about('shop.get')?.latencyMs).toBeGreaterThanOrEqual(120);
    expect(report.medianLatencyMs).toBeGreaterThanOrEqual(120);
    expect(about('shop.get')?.limits).toMatchObject({ 'x-ratelimit-limit': '1000' });
  });

  it('tells what the key may not do, and holds no secret', () => {
    const { about, report, shop } = examine({ role: 'staff' });
    expect(about('user.list')?.finding).toBe('forbidden');
    expect(report.text).toContain('user.list: forbidden');
    expect(JSON.stringify(report)).not.toContain(shop.options.key);
    expect(JSON.stringify(report)).not.toContain(shop.options.shopName);
  });
});
