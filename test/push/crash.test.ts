import type { PullSummary } from '../../src/pull/pull';
import type { PlanView, PushOutcome } from '../../src/rpc/work-calls';
import { ExecutionKilled, type RunOptions } from '../../workbench/apps-script/run-options';
import { openInProcessWorkbench } from '../../workbench/in-process-workbench';
import { stockKey, typeStock, viewTab } from '../../workbench/tab-view';

const edits = 30;
/** Longer than a dead execution keeps the spreadsheet to itself. */
const silenceMs = 150_000;

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
      String(view.cell(id, 'result')).replace(/\d\d\.\d\d$/, ''),
    ]);
  };
  return { ...bench, confirm, shownResults };
}

/** Kills the execution at the given request: before it leaves, or after the shop has acted and before the answer arrives. */
function killAt(request: number, phase: 'before' | 'after'): RunOptions {
  let seen = 0;
  return {
    interrupt: (operation, when) => {
      if (operation.kind !== 'httpWave' || when !== phase) return false;
      seen += 1;
      return seen === request;
    },
  };
}

const isKilled = (work: () => unknown): boolean => {
  try {
    work();
    return false;
  } catch (error) {
    if (error instanceof ExecutionKilled) return true;
    throw error;
  }
};

describe('a push of 30 edits that is killed', () => {
  const undisturbed = openEdited();
  let waves = 0;
  undisturbed.confirm({
    interrupt: (operation, when) => {
      if (operation.kind === 'httpWave' && when === 'before') waves += 1;
      return false;
    },
  });
  const expected = undisturbed.shop.snapshot();
  const expectedResults = undisturbed.shownResults();

  it('sends a few requests, so that there is something to kill', () => {
    expect(waves).toBeGreaterThan(8);
    expect(expected.opnames).toHaveLength(3);
  });

  const kills = Array.from({ length: 40 }, (_, index) => index + 1).flatMap((request) =>
    (['before', 'after'] as const).map((phase) => [request, phase] as const),
  );

  it('leaves the shop as an undisturbed push does, wherever it was killed, once it is resumed', () => {
    let killed = 0;
    for (const [request, phase] of kills.filter(([request]) => request <= waves)) {
      const bench = openEdited();
      expect(isKilled(() => bench.confirm(killAt(request, phase)))).toBe(true);
      killed += 1;
      bench.clock.advance(silenceMs);
      finish(bench);
      expect([request, phase, bench.shop.snapshot()]).toEqual([request, phase, expected]);
      expect([request, phase, bench.shownResults()]).toEqual([request, phase, expectedResults]);
      expect(bench.shop.violations).toEqual([]);
    }
    expect(killed).toBe(waves * 2);
  });
});

/** What the sidebar does after a crash: resumes what is unfinished; confirms anew what had not begun. */
function finish(bench: ReturnType<typeof openEdited>): void {
  const { unfinishedRun } = bench.rpc<{ unfinishedRun: string | null }>('state.get');
  if (unfinishedRun) bench.rpc('push.resume');
  else bench.confirm();
}
