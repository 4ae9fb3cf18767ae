import { type InProcessWorkbench, openInProcessWorkbench } from '../workbench/in-process-workbench';
import type { Shop } from '../workbench/shop/shop';
import { costModel, costs } from './model';
import { type BenchRow, limitMs, plainCounters, round } from './row';

/** A shop of about so many variations, and the add-on over it, in virtual time. */
export function openBench(variations: number) {
  const bench = openInProcessWorkbench({
    // All stock in the main warehouse, as most shops have it: the documents then need no call per variation.
    shop: { products: Math.round(variations / 2.5), orders: 0, warehouses: 1, opnameMs: costs.opnameMs },
    costs: costModel,
  });
  bench.rpc('connection.save', { key: bench.shop.options.key });
  return bench;
}

/** Measures one job on a connection that has learnt its width, or on a new one. */
export function measure(
  bench: InProcessWorkbench,
  name: string,
  fewestCalls: number,
  limit: number,
  job: () => void,
): BenchRow {
  const { clock, shop, cloud } = bench;
  cloud.counters.reset();
  const callsBefore = shop.log.length;
  const startedAt = clock.now();
  const cpuBefore = process.cpuUsage();
  job();
  const cpu = process.cpuUsage(cpuBefore);
  const virtualMs = clock.now() - startedAt;
  const httpCalls = shop.log.length - callsBefore;
  if (httpCalls < fewestCalls)
    throw new Error(`${name} made fewer calls (${httpCalls}) than its job needs (${fewestCalls}).`);
  return {
    name,
    size: shop.state.variations.size,
    httpCalls,
    fewestCalls,
    virtualSeconds: round(virtualMs / 1000),
    limitSeconds: round(limit / 1000),
    ratio: round(virtualMs / limit),
    counters: plainCounters(cloud.counters),
    cpuMs: round((cpu.user + cpu.system) / 1000, 0),
    peakMb: round(process.memoryUsage().rss / 1_048_576, 0),
  };
}

export const pagesOf = (shop: Shop): number => Math.ceil(shop.state.products.size / 10);

/** A refresh of the variations tab: one list of warehouses, every page of products. */
export function benchPull(variations: number, isCold: boolean): BenchRow {
  const bench = openBench(variations);
  if (!isCold) bench.rpc('pull.run');
  const { shop, cloud } = bench;
  const fewestCalls = 1 + pagesOf(shop);
  const columns = isCold
    ? 0
    : cloud.workbook.sheets().reduce((most, sheet) => Math.max(most, sheet.hidden ? 0 : sheet.lastColumn()), 0);
  const cells = shop.state.variations.size * (columns || pulledColumns);
  const name = isCold ? 'pull-variations-cold' : 'pull-variations';
  return measure(bench, name, fewestCalls, limitMs({ calls: fewestCalls, cells }), () => bench.rpc('pull.run'));
}

/** Our columns in a shop with one warehouse, the result column included. */
const pulledColumns = 17;
