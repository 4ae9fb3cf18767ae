import type { PullSummary } from '../../src/pull/pull';
import type { PlanView, PushOutcome } from '../../src/rpc/push-calls';
import type { RunOptions } from '../../workbench/apps-script/run-options';
import { openInProcessWorkbench } from '../../workbench/in-process-workbench';
import { stockKey, typeStock, viewTab } from '../../workbench/tab-view';
import { finishAfterCrash, isHttp, isKilled, killAt, leavesTrace, type Phase } from './crash-points';

const edits = 30;
/** A spreadsheet with 30 edited cells in three warehouses, previewed and about to be pushed. */
function openEdited() {
  const bench = openInProcessWorkbench({ shop: { products: 60, orders: 0, warehouseShare: 0.5 } });
  bench.rpc('connection.save', { key: bench.shop.options.key });
  const { tabId } = bench.rpc<PullSummary>('pull.run');
  const isOwn = (productId: number) => bench.shop.state.products.get(productId)?.type === 'S';
  const cells = bench.shop
    .variations()
    .filter(({ productId }) => isOwn(productId))
    .flatMap(({ id, stock }) => [...stock].map(([warehouseId, count]) => ({ id, warehouseId, count })))
    .slice(0, edits);
  for (const { id, warehouseId, count } of cells) {
    typeStock(bench.cloud.workbook, tabId, id, warehouseId, String(count + 3));
  }
  const plan = bench.rpc<PlanView>('push.preview');
  expect(plan.counts).toEqual({ ready: edits, conflict: 0, blocked: 0, alreadySo: 0 });
  const confirm = (options?: RunOptions) => bench.rpc<PushOutcome>('push.confirm', { plan: plan.id }, options);
  const shownResults = () => {
    const view = viewTab(bench.cloud.workbook, tabId);
    return cells.map(({ id, warehouseId }) => [
      view.cell(id, stockKey(warehouseId)),
      String(view.cell(id, '#result')).replace(/\d\d\.\d\d$/, ''),
    ]);
  };
  return { ...bench, confirm, shownResults };
}

/** Looks at the opnames, their lines, and the read-back: two products' waves and one of warehouse stock. */
const wavesAfterPost = 5;

describe('a push of 30 edits that is killed', () => {
  const undisturbed = openEdited();
  const seen: string[] = [];
  undisturbed.confirm({
    interrupt: ({ kind }, when) => {
      if (when === 'before') seen.push(kind);
      return false;
    },
  });
  const expected = undisturbed.shop.snapshot();
  const expectedResults = undisturbed.shownResults();

  /** Kills, waits until nobody can be at work any more, finishes, and compares everything. */
  function killAndFinish(nth: number, phase: Phase, isMeant: (kind: string) => boolean): void {
    const bench = openEdited();
    expect(isKilled(() => bench.confirm({ interrupt: killAt(nth, phase, isMeant) }))).toBe(true);
    finishAfterCrash(bench, bench.confirm);
    expect([nth, phase, bench.shop.snapshot()]).toEqual([nth, phase, expected]);
    expect([nth, phase, bench.shownResults()]).toEqual([nth, phase, expectedResults]);
    expect(bench.shop.violations).toEqual([]);
  }

  it('sends requests in several waves, so that there is something to kill', () => {
    expect(seen.filter(isHttp).length).toBeGreaterThan(8);
    expect(expected.opnames).toHaveLength(3);
  });

  it.each<[string, Phase]>([
    ['before a request leaves', 'before'],
    ['after the shop has acted and before its answer arrives', 'after'],
  ])('leaves the shop as an undisturbed push does, %s, whichever request it is', (_, phase) => {
    seen.filter(isHttp).forEach((_kind, index) => {
      killAndFinish(index + 1, phase, isHttp);
    });
  });

  it.each([1, 2, 3])(
    'leaves the shop so when only some of a wave had reached it, from the %dth request on none',
    (first) => {
      const bench = openEdited();
      bench.shop.faults.add({ method: 'POST', nth: first, times: 3, fault: { kind: 'dropRequest' } });
      const postWave = seen.filter(isHttp).length - wavesAfterPost;
      expect(isKilled(() => bench.confirm({ interrupt: killAt(postWave, 'after', isHttp) }))).toBe(true);
      expect(bench.shop.snapshot().opnames).toHaveLength(first - 1);
      bench.shop.faults.clear();
      finishAfterCrash(bench, bench.confirm);
      expect(bench.shop.snapshot().stock).toEqual(expected.stock);
      expect(bench.shownResults()).toEqual(expectedResults);
    },
  );

  it('leaves the shop so wherever else it is killed: after every write, flush and property', () => {
    const steps = seen.filter(leavesTrace);
    expect(steps.length).toBeGreaterThan(20);
    steps.forEach((_kind, index) => {
      killAndFinish(index + 1, 'after', leavesTrace);
    });
  });
});
