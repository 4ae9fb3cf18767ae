import { type InProcessWorkbench, openInProcessWorkbench } from '../workbench/in-process-workbench';
import type { ShopOptions } from '../workbench/shop/shop';
import { costModel, costs } from './model';
import { type BenchRow, plainCounters, round } from './row';

/** The add-on over a shop, connected, in virtual time. */
export function openBench(shop: Partial<ShopOptions>): InProcessWorkbench {
  const bench = openInProcessWorkbench({
    // All stock in the main warehouse, as most shops have it: the documents then need no call per variation.
    shop: { orders: 0, warehouses: 1, opnameMs: costs.opnameMs, ...shop },
    costs: costModel,
    // What an execution takes includes its start.
    contexts: 'fresh',
  });
  bench.rpc('connection.save', { key: bench.shop.options.key });
  return bench;
}

export interface Measured {
  readonly name: string;
  readonly size: number;
  /** The fewest requests that the documents allow for this job. */
  readonly fewestCalls: number;
  readonly limitMs: number;
}

/** Begins to measure; what it returns ends that, and gives the row. */
export function startMeasuring(
  bench: Pick<InProcessWorkbench, 'clock' | 'shop' | 'cloud'>,
): (facts: Measured) => BenchRow {
  const { clock, shop, cloud } = bench;
  cloud.counters.reset();
  const callsBefore = shop.log.length;
  const startedAt = clock.now();
  const cpuBefore = process.cpuUsage();
  return ({ name, size, fewestCalls, limitMs }) => {
    const cpu = process.cpuUsage(cpuBefore);
    const virtualMs = clock.now() - startedAt;
    const httpCalls = shop.log.length - callsBefore;
    if (httpCalls < fewestCalls) {
      throw new Error(`${name} made fewer calls (${httpCalls}) than its job needs (${fewestCalls}).`);
    }
    return {
      name,
      size,
      httpCalls,
      fewestCalls,
      virtualSeconds: round(virtualMs / 1000),
      limitSeconds: round(limitMs / 1000),
      ratio: round(virtualMs / limitMs),
      counters: plainCounters(cloud.counters),
      cpuMs: round((cpu.user + cpu.system) / 1000, 0),
      peakMb: round(process.memoryUsage().rss / 1_048_576, 0),
    };
  };
}

/** Measures one job: its requests, its virtual time without the pauses between executions, and what our own code took of this machine. */
export function measure(
  bench: InProcessWorkbench,
  { job, ...facts }: Measured & { readonly job: () => void },
): BenchRow {
  const finish = startMeasuring(bench);
  job();
  return finish(facts);
}
