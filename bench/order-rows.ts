import type { PullOutcome, PullSummary } from '../src/pull/pull';
import { Cloud } from '../workbench/apps-script/cloud';
import { WorkerHost } from '../workbench/apps-script/worker-host';
import { VirtualClock } from '../workbench/clock';
import { createShop } from '../workbench/shop/shop';
import { createInProcessTransport } from '../workbench/shop/wire/in-process-transport';
import { readAnswer, readBundle } from '../workbench/workbench';
import { startMeasuring } from './measure';
import { costModel } from './model';
import { type BenchRow, limitMs } from './row';

/** What the script may take for its objects; the shop and the emulator live in another thread. */
const heapMb = 256;
const ordersPerPage = 100;

/** The add-on in a thread of its own, which dies beyond the heap that it may take. */
async function openInThread(orders: number) {
  const clock = new VirtualClock();
  const shop = createShop({ clock, products: 500, orders, orderDays: 730, warehouses: 1, warehouseShare: 0 });
  const { code, manifest, files } = readBundle();
  const transport = createInProcessTransport(shop);
  const cloud = new Cloud({ manifest, clock, files, transport, costs: costModel });
  const host = await WorkerHost.start(code, cloud, { heapMb });
  const rpc = async <T>(call: string, args: Readonly<Record<string, unknown>> = {}) =>
    readAnswer<T>(await host.run('rpc', [JSON.stringify({ call, args })]));
  await rpc('connection.save', { key: shop.options.key });
  // Here the connection learns how many requests at once go well.
  await rpc('pull.run', { dataset: 'products' });
  return { clock, shop, cloud, host, rpc };
}

/** All orders of two years, with all columns, into a new tab, in as many executions as it takes. */
export async function benchOrders(count: number): Promise<BenchRow> {
  const bench = await openInThread(count);
  const finish = startMeasuring(bench);
  const filters = { start_date: 'today-800' };
  let outcome = await bench.rpc<PullOutcome>('pull.run', { dataset: 'orders', filters });
  while (outcome.status === 'paused') outcome = await bench.rpc<PullOutcome>('pull.continue');
  await bench.host.close();
  const { rows, tabId }: PullSummary = outcome;
  if (rows !== count) throw new Error(`pull-orders brought ${rows} of ${count} orders.`);
  const cells = count * (bench.cloud.workbook.sheet(tabId)?.lastColumn() ?? 0);
  const fewestCalls = Math.ceil(count / ordersPerPage);
  return finish({
    name: 'pull-orders',
    size: count,
    fewestCalls,
    limitMs: limitMs({ calls: fewestCalls, cells, isNewTab: true }),
  });
}
