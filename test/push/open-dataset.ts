import type { PullSummary } from '../../src/pull/pull';
import type { PlanView, PushOutcome } from '../../src/rpc/push-calls';
import type { RunOptions } from '../../workbench/apps-script/run-options';
import { openInProcessWorkbench } from '../../workbench/in-process-workbench';
import type { Shop, ShopOptions } from '../../workbench/shop/shop';
import { viewTab } from '../../workbench/tab-view';
import { summaryOf } from './open-pulled';

/** A dataset of a small shop in a tab, and hands to type into it and push. */
export function openDataset(
  dataset: string,
  idKey: string,
  { arrange, ...options }: Partial<ShopOptions> & { readonly arrange?: (shop: Shop) => void } = {},
) {
  const bench = openInProcessWorkbench({ shop: { products: 20, orders: 60, ...options }, locale: 'en' });
  arrange?.(bench.shop);
  bench.rpc('connection.save', { key: bench.shop.options.key });
  const { tabId } = bench.rpc<PullSummary>('pull.run', { dataset });
  const { workbook } = bench.cloud;
  const view = () => viewTab(workbook, tabId, idKey);
  const preview = () => bench.rpc<PlanView>('push.preview', { tabId });
  const confirm = (
    plan: PlanView,
    { acknowledged = plan.edits.map(({ key }) => key), typed = '', ...run }: Consent & RunOptions = {},
  ) => summaryOf(bench.rpc<PushOutcome>('push.confirm', { plan: plan.id, acknowledged, typed }, run));
  return {
    ...bench,
    tabId,
    view,
    preview,
    confirm,
    type: (id: number, column: string, text: string) =>
      workbook.type(tabId, view().rowOf(id), view().columnOf(column), text),
    cell: (id: number, column: string) => view().cell(id, column),
    resultOf: (id: number) => String(view().cell(id, '#result')),
    pull: () => bench.rpc<PullSummary>('pull.run', { dataset, tabId }),
  };
}

interface Consent {
  readonly acknowledged?: readonly string[];
  readonly typed?: string;
}
