import { changesOf, type RunInHistory } from '../../../src/jobs/run-history';
import type { PullSummary } from '../../../src/pull/pull';
import type { PlanView } from '../../../src/rpc/push-calls';
import type { Cloud } from '../../../workbench/apps-script/cloud';
import { Execution } from '../../../workbench/apps-script/execution';
import type { ContextUse } from '../../../workbench/apps-script/kept-context';
import { ExecutionKilled } from '../../../workbench/apps-script/run-options';
import { World } from '../../../workbench/apps-script/world/world';
import { type InProcessWorkbench, openInProcessWorkbench } from '../../../workbench/in-process-workbench';
import type { ShopOptions } from '../../../workbench/shop/shop';
import { viewTab } from '../../../workbench/tab-view';
import { RpcFailure } from '../../../workbench/workbench';
import { killAt } from '../../push/crash-points';
import { disturb } from '../../push/troubled-push';
import { refreshByItself } from '../../schedule/refresh-by-itself';

/** Calls of the sidebar, as `InProcessWorkbench.rpc`, except that a failure or a death is an answer like any other. */
type Ask = (...request: Parameters<InProcessWorkbench['rpc']>) => unknown;

/** What people do with the add-on in the sandbox, from connecting on. */
export interface Job {
  readonly shop: Partial<ShopOptions>;
  readonly locale?: string;
  readonly play: (bench: InProcessWorkbench, ask: Ask) => void;
}

/** Writes down every call that crosses a bridge with its answer, execution by execution, while something is done. */
function recordCalls(cloud: Cloud, lines: string[], work: () => void): void {
  const { call } = Execution.prototype;
  const begun = jest.spyOn(cloud.world, 'chargeExecution').mockImplementation(() => {
    lines.push('execution');
    World.prototype.chargeExecution.call(cloud.world);
  });
  const called = jest.spyOn(Execution.prototype, 'call').mockImplementation(function (this: Execution, json) {
    const answer = call.call(this, json);
    lines.push(`${json} → ${answer}`);
    return answer;
  });
  try {
    work();
  } finally {
    called.mockRestore();
    begun.mockRestore();
  }
}

/** Plays a job in a workbench of its own. @returns every call, every answer, and what the sidebar was told. */
export function recordJob({ shop, locale = 'en', play }: Job, contexts: ContextUse): string[] {
  const bench = openInProcessWorkbench({ shop, locale, contexts });
  const lines: string[] = [];
  const told = (work: () => unknown): unknown => {
    try {
      return work();
    } catch (error) {
      if (error instanceof RpcFailure || error instanceof ExecutionKilled) return `${error.name}: ${error.message}`;
      throw error;
    }
  };
  const ask: Ask = (...request) => {
    const answer = told(() => bench.rpc(...request));
    lines.push(`${request[0]} was told ${JSON.stringify(answer)}`);
    return answer;
  };
  recordCalls(bench.cloud, lines, () => {
    ask('connection.save', { key: bench.shop.options.key });
    play(bench, ask);
    ask('state.get');
  });
  return [...lines, JSON.stringify(bench.shop.snapshot()), JSON.stringify(bench.cloud.logs)];
}

/** Types new counts, differences and prices into a tab of variations, and one that no shop takes. */
function editVariations({ shop, cloud: { workbook } }: InProcessWorkbench, tabId: number): void {
  const own = shop.variations().filter(({ productId }) => shop.state.products.get(productId)?.type === 'S');
  const texts: readonly (readonly [string, string])[] = [
    ['stock:0', '37'],
    ['delta:0', '4'],
    ['price', '123000'],
    ['stock:0', '-1'],
  ];
  texts.forEach(([column, text], index) => {
    const view = viewTab(workbook, tabId);
    workbook.type(tabId, view.rowOf(own[index]?.id ?? 0), view.columnOf(column), text);
  });
}

const pullVariations = (ask: Ask): number => (ask('pull.run') as PullSummary).tabId;

function consentTo(plan: unknown) {
  const { id, edits } = plan as PlanView;
  return { plan: id, acknowledged: edits.map(({ key }) => key) };
}

const smallShop = { products: 12, orders: 30, warehouses: 2, warehouseShare: 0.3 };

function pushAndUndo(bench: InProcessWorkbench, ask: Ask): void {
  const tabId = pullVariations(ask);
  editVariations(bench, tabId);
  ask('push.confirm', consentTo(ask('push.preview')));
  ask('pull.run', { tabId });
  const [latest] = changesOf(ask('runs.list') as readonly RunInHistory[]);
  ask('push.confirm', consentTo(ask('push.undo', { run: latest?.run })));
  ask('push.undo', { run: 'no such run' });
}

function pushKilled(bench: InProcessWorkbench, ask: Ask): void {
  const tabId = pullVariations(ask);
  for (const [nth, phase] of [
    [2, 'before'],
    [4, 'after'],
    [5, 'after'],
  ] as const) {
    editVariations(bench, tabId);
    const interrupt = killAt(nth, phase, (kind) => kind === 'httpWave');
    ask('push.confirm', consentTo(ask('push.preview')), { interrupt });
    bench.clock.advance(150_000);
    ask('push.resume');
    ask('pull.run', { tabId });
  }
}

/** The sidebar looks on while the pull is at work: one execution within another. */
function pullWatched(bench: InProcessWorkbench, ask: Ask): void {
  const interrupt = ({ name }: { name: string }) => {
    if (name === 'UrlFetchApp.fetchAll') ask('push.progress');
    return false;
  };
  ask('pull.run', {}, { interrupt });
  while ((ask('pull.continue', {}, { interrupt }) as { status?: string } | null)?.status === 'paused') {
    bench.clock.advance(61_000);
    bench.host.runDueTriggers();
  }
}

function pushInTrouble(bench: InProcessWorkbench, ask: Ask): void {
  const tabId = pullVariations(ask);
  for (const seed of [1, 2, 3, 4]) {
    editVariations(bench, tabId);
    const plan = ask('push.preview');
    disturb(bench.shop, seed, 0.3);
    ask('push.confirm', consentTo(plan));
    bench.clock.advance(150_000);
    ask('push.resume');
    bench.shop.faults.clear();
    ask('push.resume');
    ask('pull.run', { tabId });
  }
}

function calculate(bench: InProcessWorkbench, ask: Ask): void {
  const { host, shop, cloud } = bench;
  const { workbook } = cloud;
  pullVariations(ask);
  ask('settings.set', { settings: { formulas: { live: true, endpoints: ['product.search', 'warehouse.list'] } } });
  const sheet = workbook.insertSheet('Analisis');
  const skus = shop.variations().map(({ sku }) => sku);
  const formulas = [
    ...skus.slice(0, 12).map((sku) => `=NGORDER_STOCK("${sku}")`),
    '=NGORDER_STOCK("no such SKU")',
    '=NGORDER("warehouse.list")',
    '=NGORDER("bank.list")',
  ];
  formulas.forEach((formula, index) => {
    workbook.type(sheet.id, 1, 1 + index, formula);
  });
  host.recalculate();
  bench.clock.advance(11 * 60_000);
  host.run('refreshFunctions');
  host.recalculate({ forget: true });
}

function lookAround(bench: InProcessWorkbench, ask: Ask): void {
  const { host } = bench;
  host.run('onOpen', [], { mode: 'NONE' });
  for (const dataset of ['orders', 'customers', 'stock-opnames', 'no such dataset']) ask('pull.run', { dataset });
  ask('dashboard.pull');
  ask('rows.template', { endpoint: 'expense.create' });
  ask('endpoints.call', { id: 'warehouse.list', input: {} });
  ask('schedule.set', { hourly: true });
  refreshByItself(bench);
}

export const jobs: Readonly<Record<string, Job>> = {
  'a push, a refresh and its undo': { shop: smallShop, play: pushAndUndo },
  'pushes that are killed and resumed': { shop: smallShop, play: pushKilled },
  'a pull that pauses and is watched': {
    shop: { products: 70, orders: 0, warehouses: 1, warehouseShare: 0, rateLimitPerMinute: 1 },
    play: pullWatched,
  },
  'pushes while the shop misbehaves': { shop: smallShop, play: pushInTrouble },
  'custom functions, live and from a tab': { shop: smallShop, play: calculate },
  'datasets, the dashboard, rows and the menu, in Indonesian': { shop: smallShop, locale: 'id', play: lookAround },
};
