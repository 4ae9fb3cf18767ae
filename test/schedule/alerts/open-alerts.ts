import type { PullSummary } from '../../../src/pull/pull';
import type { RpcApi } from '../../../src/rpc/calls';
import type { RunOptions } from '../../../workbench/apps-script/run-options';
import { openInProcessWorkbench } from '../../../workbench/in-process-workbench';
import { viewTab } from '../../../workbench/tab-view';

export type AlertsView = RpcApi['alerts.get']['value'];
type Settings = RpcApi['alerts.save']['args'];

export const hourMs = 3_600_000;

/** Nothing is looked for but what a test says. */
export const nothingWanted: Settings = {
  stock: { out: false, low: false, most: null, categories: [] },
  unpaid: { isOn: false, days: 3 },
  ends: { isOn: false, days: 30 },
  report: [],
  jobs: { isOn: false },
  mail: { isOn: false },
};

/** A shop of which nothing is low, with a job that looks for alerts every hour, and hands to sell it out. On 2 March 2026 at 09:00 in Jakarta. */
export function openAlerts(wanted: Partial<Settings> = {}) {
  const bench = openInProcessWorkbench({
    shop: { products: 6, orders: 0, seed: 1, warehouses: 1 },
    locale: 'en',
    contexts: 'fresh',
  });
  const { rpc, shop, clock, host, cloud } = bench;
  rpc('connection.save', { key: shop.options.key });
  const own = shop.variations().filter(({ productId }) => shop.state.products.get(productId)?.type === 'S');
  const stock = (nth: number, quantity: number) => {
    const one = own[nth];
    if (!one) throw new Error('the shop is too small');
    for (const [warehouse] of [...one.stock].slice(1)) one.stock.set(warehouse, 0);
    one.stock.set(0, quantity);
    return one.id;
  };
  own.forEach((_, index) => {
    stock(index, 100);
  });
  const low = { ...nothingWanted.stock, low: true, out: true, most: 5 };
  const choose = (settings: Partial<Settings>) => rpc<AlertsView>('alerts.save', { ...nothingWanted, ...settings });
  choose({ stock: low, ...wanted });
  const job = rpc<RpcApi['jobs.list']['value']>('jobs.save', {
    ...{ task: { kind: 'alerts' }, timing: { every: 'hours', hours: 1 } },
  }).jobs.find(({ task }) => task.kind === 'alerts');
  const turn = (run: RunOptions = {}) => {
    clock.advance(hourMs);
    host.run('runSchedule', [], run);
  };
  /** A turn that may fail, as it is told in the list of executions. */
  const badTurn = () => {
    try {
      turn();
    } catch (error) {
      if (!(error instanceof Error)) throw error;
    }
  };
  /** With what is listed of all kinds, muted or not. */
  const get = () => {
    const view = rpc<AlertsView>('alerts.get');
    return { ...view, alerts: [...view.kinds, view.muted].flatMap(({ alerts }) => alerts) };
  };
  const news = () => rpc<RpcApi['state.get']['value']>('state.get').alerts;
  const pullVariations = () => rpc<PullSummary>('pull.run').tabId;
  const tabId = () => get().tabId ?? 0;
  /** What stands in the tab: its shown columns, row by row, below the headings. */
  const rows = (): readonly (readonly unknown[])[] => {
    const view = viewTab(cloud.workbook, tabId(), 'key');
    const sheet = cloud.workbook.sheet(tabId());
    if (!sheet) throw new Error('no tab');
    const lines = sheet.readValues({ row: 1, column: 1, rows: sheet.lastRow(), columns: sheet.lastColumn() });
    const keys = ['kind', 'thing', 'figure', 'bound', 'state'];
    return lines.slice(1).map((line) => keys.map((key) => line[view.columnOf(key) - 1]));
  };
  const states = () => get().alerts.map(({ id, kind, isNew }) => [id, kind, isNew]);
  return { ...bench, own, stock, choose, job, turn, badTurn, get, news, rows, tabId, states, pullVariations, low };
}
