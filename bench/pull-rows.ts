import type { PullOutcome, PullSummary } from '../src/pull/pull';
import type { InProcessWorkbench } from '../workbench/in-process-workbench';
import { dayMs } from '../workbench/shop/local-time';
import type { Shop } from '../workbench/shop/shop';
import { measure, openBench } from './measure';
import { costs } from './model';
import { type BenchRow, limitMs } from './row';

const ordersPerPage = 100;

const shopOf = (variations: number) => ({ products: Math.round(variations / 2.5) });

/** One list of warehouses, every page of products. */
const variationCalls = ({ state, options }: Shop): number =>
  1 + Math.ceil(state.products.size / (options.perPage === 'generous' ? 100 : 10));

/** Cells of ours in the tab, titles left out. */
function cellsOf({ cloud }: InProcessWorkbench, tabId: number): number {
  const sheet = cloud.workbook.sheet(tabId);
  return sheet ? (sheet.lastRow() - 1) * sheet.lastColumn() : 0;
}

/** Pulls until it is finished, in as many executions as it takes. */
function pullToTheEnd({ rpc }: InProcessWorkbench, order: Readonly<Record<string, unknown>>): PullSummary {
  let outcome = rpc<PullOutcome>('pull.run', order);
  while (outcome.status === 'paused') outcome = rpc<PullOutcome>('pull.continue');
  return outcome;
}

/** How the shop is before the job that is measured. */
type Preparation = (bench: InProcessWorkbench) => void;

interface VariationsJob {
  readonly name: string;
  readonly variations: number;
  readonly shop?: Parameters<typeof openBench>[0];
  readonly prepare?: Preparation;
}

function benchVariations({ name, variations, shop, prepare }: VariationsJob): BenchRow {
  // The size of the tab is known from a shop that is the same in every respect.
  const twin = openBench({ ...shopOf(variations), ...shop });
  const cells = cellsOf(twin, pullToTheEnd(twin, {}).tabId);
  const bench = openBench({ ...shopOf(variations), ...shop });
  prepare?.(bench);
  const fewestCalls = variationCalls(bench.shop);
  return measure(bench, {
    name,
    size: bench.shop.state.variations.size,
    fewestCalls,
    limitMs: limitMs({ calls: fewestCalls, cells }),
    job: () => pullToTheEnd(bench, { dataset: 'variations', newTab: true, filters: {} }),
  });
}

/** The connection has learnt how many requests at once go well; what it was learnt with stays in another tab. */
const learnWidth: Preparation = (bench) => {
  pullToTheEnd(bench, { dataset: 'suppliers' });
  pullToTheEnd(bench, {});
};

/** Nothing changed in the shop: everything is read, in the shop and in the tab, and no data cell is written. */
function benchUnchanged(variations: number): BenchRow {
  const bench = openBench(shopOf(variations));
  const { tabId } = pullToTheEnd(bench, {});
  const fewestCalls = variationCalls(bench.shop);
  const waves = Math.ceil(fewestCalls / costs.waveWidth);
  const row = measure(bench, {
    name: 'refresh-unchanged',
    size: bench.shop.state.variations.size,
    fewestCalls,
    limitMs: waves * costs.requestMs + costs.sheetReadMs + cellsOf(bench, tabId) * costs.sheetReadMsPerCell,
    job: () => pullToTheEnd(bench, { tabId }),
  });
  return row;
}

/** The first refresh of a day, of a tab with the orders of 90 days: what was read before is read once more, as old orders change too. */
function benchDailyOrders(orders: number): BenchRow {
  const days = 90;
  const bench = openBench({ products: 500, orders, orderDays: days });
  const { tabId, rows } = pullToTheEnd(bench, { dataset: 'orders', filters: { start_date: `today-${days + 1}` } });
  if (rows !== orders) throw new Error(`refresh-orders-daily began with ${rows} of ${orders} orders.`);
  bench.clock.advance(dayMs);
  const fewestCalls = Math.ceil(orders / ordersPerPage);
  return measure(bench, {
    name: 'refresh-orders-daily',
    size: orders,
    fewestCalls,
    limitMs: limitMs({ calls: fewestCalls, cells: 0 }) + cellsOf(bench, tabId) * costs.sheetReadMsPerCell,
    job: () => pullToTheEnd(bench, { tabId }),
  });
}

/** A shop that allows 60 requests a minute: what it allows is the limit, besides the cells. */
function benchSlowShop(variations: number): BenchRow {
  const perMinute = 60;
  const twin = openBench(shopOf(variations));
  const cells = cellsOf(twin, pullToTheEnd(twin, {}).tabId);
  const bench = openBench({ ...shopOf(variations), rateLimitPerMinute: perMinute });
  const fewestCalls = variationCalls(bench.shop);
  const row = measure(bench, {
    name: 'pull-variations-60rpm',
    size: bench.shop.state.variations.size,
    fewestCalls,
    limitMs: (Math.ceil(fewestCalls / perMinute) - 1) * 60_000 + limitMs({ calls: 0, cells }),
    job: () => pullToTheEnd(bench, {}),
  });
  const refused = bench.shop.log.filter(({ status }) => status === 429).length;
  if (refused > 1) throw new Error(`pull-variations-60rpm was refused ${refused} times.`);
  return row;
}

export const pullRows: readonly (() => BenchRow)[] = [
  () => benchVariations({ name: 'pull-variations-cold', variations: 10_000 }),
  () => benchVariations({ name: 'pull-variations', variations: 10_000, prepare: learnWidth }),
  () =>
    benchVariations({
      name: 'pull-variations-generous',
      variations: 10_000,
      shop: { perPage: 'generous' },
      prepare: learnWidth,
    }),
  () => benchUnchanged(10_000),
  () => benchDailyOrders(5000),
  () => benchSlowShop(10_000),
];
