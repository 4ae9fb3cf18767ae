import type { PullSummary } from '../../src/pull/pull';
import { datasets } from '../../src/tables/dataset-catalogue';
import { type InProcessWorkbench, openInProcessWorkbench } from '../../workbench/in-process-workbench';
import { stockKey, viewTab } from '../../workbench/tab-view';
import { RpcFailure } from '../../workbench/workbench';
import { type FormulaBench, openFormulas } from '../formulas/open-formulas';

/** Something that only asks the shop, again and again in one spreadsheet. */
export interface AskingJob {
  readonly name: string;
  /** A spreadsheet in which it can be done. @returns what does it. */
  readonly open: () => { readonly bench: InProcessWorkbench; readonly ask: () => unknown };
}

const connected = (): InProcessWorkbench => {
  const bench = openInProcessWorkbench({ shop: { products: 6, orders: 8 }, locale: 'en' });
  bench.rpc('connection.save', { key: bench.shop.options.key });
  return bench;
};

const calling = (call: string, args: Readonly<Record<string, unknown>> = {}): AskingJob => ({
  name: `${call} ${JSON.stringify(args)}`,
  open: () => {
    const bench = connected();
    return { bench, ask: () => bench.rpc(call, args) };
  },
});

/** All that can be pulled with no filter that only a person knows. */
const pulledDatasets = datasets
  .filter(({ filters }) => !Object.values(filters).some(({ required }) => required))
  .map(({ id }) => id);

/** A tab of a dataset is there already, as it mostly is. */
const refreshing = (dataset: string): AskingJob => ({
  name: `pull.run ${dataset}`,
  open: () => {
    const bench = connected();
    const { tabId } = bench.rpc<PullSummary>('pull.run', { dataset });
    return { bench, ask: () => bench.rpc('pull.run', { tabId, full: true }) };
  },
});

const previewing: AskingJob = {
  name: 'push.preview',
  open: () => {
    const bench = connected();
    const { tabId } = bench.rpc<PullSummary>('pull.run');
    const { workbook } = bench.cloud;
    const view = viewTab(workbook, tabId);
    const [first, second] = bench.shop.variations();
    workbook.type(tabId, view.rowOf(first?.id ?? 0), view.columnOf(stockKey(0)), '77');
    workbook.type(tabId, view.rowOf(second?.id ?? 0), view.columnOf('price'), '123000');
    return { bench, ask: () => bench.rpc('push.preview', { tabId }) };
  },
};

const formula = (name: string, textFor: (bench: FormulaBench) => string): AskingJob => ({
  name,
  open: () => {
    const bench = openFormulas({ live: true, shop: { products: 6, orders: 8 } });
    const text = textFor(bench);
    const ask = () => {
      // Nothing is answered from the cache any more.
      bench.clock.advance(3_600_000);
      const told = bench.error(text);
      if (told !== undefined) throw new RpcFailure('formula', told);
    };
    return { bench, ask };
  },
});

export const askingJobs: readonly AskingJob[] = [
  ...[...pulledDatasets, 'endpoint:promo.list', 'endpoint:order.list#rows'].map(refreshing),
  previewing,
  calling('connection.test'),
  calling('dashboard.pull'),
  calling('doctor.run'),
  calling('pull.estimate', { dataset: 'variations' }),
  calling('pull.estimate', { dataset: 'stock-opname-lines' }),
  calling('datasets.columns', { dataset: 'variations' }),
  calling('endpoints.call', { id: 'warehouse.list', raw: true }),
  calling('endpoints.call', { id: 'order.list' }),
  formula('NGORDER_STOCK', ({ own }) => `=NGORDER_STOCK("${own[0]?.sku}")`),
  formula('NGORDER_PRODUCTS', () => '=NGORDER_PRODUCTS()'),
  formula('NGORDER_VARIATIONS', () => '=NGORDER_VARIATIONS()'),
  formula('NGORDER_ORDERS', () => '=NGORDER_ORDERS("2026-01-01"; "2026-03-31")'),
  formula('NGORDER_SALES', () => '=NGORDER_SALES("2026-02-01"; "2026-02-28"; "net_sales"; "day")'),
  formula('NGORDER_BEST', () => '=NGORDER_BEST("sku"; "2026-02-01"; "2026-02-28"; 5)'),
  formula('NGORDER_CUSTOMER', ({ shop }) => `=NGORDER_CUSTOMER("${shop.state.customers[0]?.id}"; "city")`),
  formula('NGORDER_ONGKIR', () => '=NGORDER_ONGKIR(3630; 3633; 2; 150000)'),
  formula('NGORDER_REGION', () => '=NGORDER_REGION("Malang")'),
  formula('NGORDER_BALANCE', () => '=NGORDER_BALANCE()'),
  formula('NGORDER', () => '=NGORDER("warehouse.list")'),
];
