import type { PullSummary } from '../src/pull/pull';
import type { PlanView } from '../src/rpc/work-calls';
import type { Shop } from '../workbench/shop/shop';
import { stockKey, viewTab } from '../workbench/tab-view';
import { measure, openBench } from './measure';
import { type BenchRow, limitMs } from './row';

const pagesOf = (shop: Shop): number => Math.ceil(shop.state.products.size / 10);

/** A push of an edit in every stock cell: preview and confirmation together, as a person does them. */
export function benchPush(variations: number): BenchRow {
  const bench = openBench({ products: Math.round(variations / 2.5) });
  const { shop, cloud, rpc } = bench;
  const { tabId } = rpc<PullSummary>('pull.run');
  const tab = viewTab(cloud.workbook, tabId);
  const edited = shop.variations().filter(({ productId }) => shop.state.products.get(productId)?.type === 'S');
  for (const { id } of edited) {
    cloud.workbook.type(tabId, tab.rowOf(id), tab.columnOf(stockKey(0)), String(Number(tab.cell(id, stockKey(0))) + 1));
  }
  const opnames = Math.ceil(edited.length / 500);
  // One live re-read and one read-back of the pages; per opname its creation, one look, and one page of its lines.
  const fewestCalls = 2 * pagesOf(shop) + 3 * opnames;
  const limit = limitMs({ calls: fewestCalls, cells: edited.length, journalWrites: 2, opname: true });
  const row = measure(bench, {
    name: 'push-stock',
    size: shop.state.variations.size,
    fewestCalls,
    limitMs: limit,
    job: () => {
      const plan = rpc<PlanView>('push.preview');
      rpc('push.confirm', { plan: plan.id });
    },
  });
  const wrong = edited.filter(({ id }) => shop.stockOf(id).get(0) !== Number(tab.cell(id, stockKey(0))) + 1);
  if (wrong.length > 0) throw new Error(`push-stock left ${wrong.length} variations wrong in the shop.`);
  return row;
}
