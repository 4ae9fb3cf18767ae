import type { PullSummary } from '../src/pull/pull';
import type { PlanView } from '../src/rpc/push-calls';
import type { InProcessWorkbench } from '../workbench/in-process-workbench';
import type { Shop } from '../workbench/shop/shop';
import type { Variation } from '../workbench/shop/shop-state';
import { stockKey, viewTab } from '../workbench/tab-view';
import { measure, openBench } from './measure';
import { costs } from './model';
import { type BenchRow, limitMs } from './row';

const pagesOf = (shop: Shop): number => Math.ceil(shop.state.products.size / 10);

/** Variations of the shop's own stock, pulled into a tab. */
function openPulled(variations: number) {
  const bench = openBench({ products: Math.round(variations / 2.5) });
  const { shop, cloud, rpc } = bench;
  const { tabId } = rpc<PullSummary>('pull.run');
  const tab = viewTab(cloud.workbook, tabId);
  const own = shop.variations().filter(({ productId }) => shop.state.products.get(productId)?.type === 'S');
  const type = (id: number, key: string, text: string) =>
    cloud.workbook.type(tabId, tab.rowOf(id), tab.columnOf(key), text);
  return { ...bench, own, type };
}

/** Everything that is to be pushed, every doubt ticked: what it takes to confirm it. */
function planAll({ rpc }: InProcessWorkbench) {
  const { id, edits } = rpc<PlanView>('push.preview');
  return { plan: id, acknowledged: edits.flatMap(({ key, warnings }) => (warnings.length > 0 ? [key] : [])) };
}

function push(bench: InProcessWorkbench): void {
  bench.rpc('push.confirm', planAll(bench));
}

/** A row that leaves anything else in the shop than what was asked measures nothing. */
function requireAll(name: string, edited: readonly Variation[], isRight: (variation: Variation) => boolean): void {
  const wrong = edited.filter((variation) => !isRight(variation));
  if (wrong.length > 0) throw new Error(`${name} left ${wrong.length} variations wrong in the shop.`);
}

const opnameSize = 500;

/** What a person waits for before they see anything: the tab and the shop, read and compared. */
export function benchPreview(variations: number, edits: number): BenchRow {
  const bench = openPulled(variations);
  const { shop, own, type, rpc } = bench;
  for (const { id, stock } of own.slice(0, edits)) type(id, stockKey(0), String((stock.get(0) ?? 0) + 1));
  const fewestCalls = pagesOf(shop);
  // Nothing is written but the plan.
  const limit =
    limitMs({ calls: fewestCalls, cells: 0 }) + shop.state.variations.size * editableColumns * costs.sheetReadMsPerCell;
  return measure(bench, {
    name: 'push-preview',
    size: bench.shop.state.variations.size,
    fewestCalls,
    limitMs: limit,
    job: () => rpc('push.preview'),
  });
}

/** Our columns that a push looks at in a shop with one warehouse: what can be edited, and the ids. */
const editableColumns = 18;

/** A push of an edit in every stock cell, up to so many. Confirmation only, as in all rows here: the preview has its own. */
export function benchPushStock(variations: number, mostEdits: number): BenchRow {
  const bench = openPulled(variations);
  const { shop, own, type } = bench;
  const edited = own.slice(0, mostEdits);
  const wanted = new Map(edited.map(({ id, stock }) => [id, (stock.get(0) ?? 0) + 1]));
  for (const [id, count] of wanted) type(id, stockKey(0), String(count));
  const opnames = Math.ceil(edited.length / opnameSize);
  // One live re-read and one read-back of the pages; per opname its creation, one look, and one page of its lines.
  const fewestCalls = 2 * pagesOf(shop) + 3 * opnames;
  const limit = limitMs({ calls: fewestCalls, cells: edited.length, journalWrites: 2, opname: true });
  const order = planAll(bench);
  const row = measure(bench, {
    name: 'push-stock',
    size: bench.shop.state.variations.size,
    fewestCalls,
    limitMs: limit,
    job: () => bench.rpc('push.confirm', order),
  });
  requireAll('push-stock', edited, ({ id }) => shop.stockOf(id).get(0) === wanted.get(id));
  return row;
}

/** A push of stock differences, on a connection that has proved that they add. */
export function benchPushDelta(variations: number, edits: number): BenchRow {
  const bench = openPulled(variations);
  const { shop, own, type } = bench;
  const [first] = own;
  type(first?.id ?? 0, 'delta:0', '1');
  push(bench);
  const edited = own.slice(1, 1 + edits);
  const wanted = new Map(edited.map(({ id, stock }) => [id, (stock.get(0) ?? 0) + 1]));
  for (const [id] of wanted) type(id, 'delta:0', '1');
  const products = new Set(edited.map(({ productId }) => productId)).size;
  const reads = Math.min(products, pagesOf(shop));
  const fewestCalls = edits + 2 * reads;
  const limit = limitMs({ calls: fewestCalls, cells: edits, journalWrites: 2 });
  const order = planAll(bench);
  const row = measure(bench, {
    name: 'push-delta',
    size: bench.shop.state.variations.size,
    fewestCalls,
    limitMs: limit,
    job: () => bench.rpc('push.confirm', order),
  });
  requireAll('push-delta', edited, ({ id }) => shop.stockOf(id).get(0) === wanted.get(id));
  return row;
}

/**
 * New prices for all variations of some products, on a connection that has proved how a whole product comes back: the
 * live re-read of the confirmation is the reading that each product needs anyway.
 */
export function benchPushPrice(variations: number, products: number, edits: number): BenchRow {
  const bench = openPulled(variations);
  const { shop, own, type, rpc } = bench;
  const [first] = own;
  type(first?.id ?? 0, 'price', String((first?.price ?? 0) + 500));
  push(bench);
  const chosen = [...new Set(own.map(({ productId }) => productId))].slice(1, 1 + products);
  const edited = own.filter(({ productId }) => chosen.includes(productId)).slice(0, edits);
  const touched = new Set(edited.map(({ productId }) => productId)).size;
  const wanted = new Map(edited.map(({ id, price }) => [id, price + 500]));
  for (const [id, price] of wanted) type(id, 'price', String(price));
  const order = planAll(bench);
  const fewestCalls = 3 * touched;
  const limit = limitMs({ calls: fewestCalls, cells: edited.length, journalWrites: 2 });
  const row = measure(bench, {
    name: 'push-price',
    size: bench.shop.state.variations.size,
    fewestCalls,
    limitMs: limit,
    job: () => rpc('push.confirm', order),
  });
  requireAll('push-price', edited, ({ id }) => shop.state.variations.get(id)?.price === wanted.get(id));
  return row;
}
