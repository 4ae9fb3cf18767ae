import type { PullSummary } from '../../src/pull/pull';
import type { PushSummary } from '../../src/push/push-job';
import type { PlanView, PushOutcome } from '../../src/rpc/push-calls';
import type { ContextUse } from '../../workbench/apps-script/kept-context';
import type { RunOptions } from '../../workbench/apps-script/run-options';
import { openInProcessWorkbench } from '../../workbench/in-process-workbench';
import type { ShopOptions } from '../../workbench/shop/shop';
import { stockKey, viewTab } from '../../workbench/tab-view';
import { RpcFailure } from '../../workbench/workbench';

/** A shop's variations in a tab, and hands to type into it and push. */
export function openPulled(shopOptions: Partial<ShopOptions> = {}, contexts: ContextUse = 'spared') {
  const bench = openInProcessWorkbench({ shop: { products: 60, orders: 0, ...shopOptions }, locale: 'en', contexts });
  bench.rpc('connection.save', { key: bench.shop.options.key });
  const { tabId } = bench.rpc<PullSummary>('pull.run');
  const { workbook } = bench.cloud;
  const own = bench.shop
    .variations()
    .filter(
      ({ productId, stock }) => bench.shop.state.products.get(productId)?.type === 'S' && (stock.get(0) ?? 0) > 5,
    );
  const variation = (index: number) => {
    const found = own[index];
    if (!found) throw new Error('too small a shop');
    return found;
  };
  const typeIn = (id: number, key: string, text: string) => {
    const view = viewTab(workbook, tabId);
    workbook.type(tabId, view.rowOf(id), view.columnOf(key), text);
  };
  return {
    ...bench,
    tabId,
    workbook,
    own,
    variation,
    typeIn,
    type: (id: number, text: string, warehouseId = 0) => typeIn(id, stockKey(warehouseId), text),
    cell: (id: number, key = stockKey(0)) => viewTab(workbook, tabId).cell(id, key),
    stock: (id: number, warehouseId = 0) => bench.shop.stockOf(id).get(warehouseId) ?? 0,
    preview: () => bench.rpc<PlanView>('push.preview'),
    confirm: (plan: PlanView, exclude: readonly string[] = [], options: RunOptions = {}) =>
      summaryOf(bench.rpc<PushOutcome>('push.confirm', { plan: plan.id, exclude }, options)),
    /** Confirms everything, with every warning acknowledged. */
    confirmAll: (plan: PlanView, options: RunOptions = {}) =>
      summaryOf(
        bench.rpc<PushOutcome>(
          'push.confirm',
          { plan: plan.id, acknowledged: plan.edits.map(({ key }) => key) },
          options,
        ),
      ),
  };
}

export type Pulled = ReturnType<typeof openPulled>;

export function summaryOf(outcome: PushOutcome): PushSummary {
  if (outcome.status !== 'finished') throw new Error('the push was paused');
  return outcome.summary;
}

/** The code of the error that a call ends with; `none` when it ends well. */
export const codeOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    if (error instanceof RpcFailure) return error.code;
    throw error;
  }
  return 'none';
};

type Interrupt = NonNullable<RunOptions['interrupt']>;

/** Does something in the shop right before or after the nth wave of requests of an execution, from 1. */
export function meanwhile(nth: number, phase: Parameters<Interrupt>[1], happen: () => void): RunOptions {
  let waves = 0;
  return {
    interrupt: ({ kind }, when) => {
      if (kind !== 'httpWave' || when !== phase) return false;
      waves += 1;
      if (waves === nth) happen();
      return false;
    },
  };
}
