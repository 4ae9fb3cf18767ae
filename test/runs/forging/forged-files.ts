import type { JournalExport } from '../../../src/jobs/exported/export-journal';
import type { RunReview } from '../../../src/jobs/review-run';
import type { PlanView } from '../../../src/rpc/push-calls';
import type { InProcessWorkbench } from '../../../workbench/in-process-workbench';
import { openInProcessWorkbench } from '../../../workbench/in-process-workbench';
import { type Recording, recordWorkbench } from '../../../workbench/recorded/recording';
import { apiRoot } from '../../../workbench/shop/shop-message';
import { viewTab } from '../../../workbench/tab-view';
import { type Interrupt, isKilled, killAt } from '../../push/crash-points';
import type { PlanView as RowPlanView } from '../../rows/open-rows';
import { otherTab } from './forgeries';

/** What a person's sidebar still shows, ready to be confirmed. */
export interface ShownPlan {
  readonly call: 'push.confirm' | 'rows.confirm';
  readonly input: Readonly<Record<string, unknown>>;
}

/** A file in which somebody works, as it was left. */
export interface LeftFile {
  readonly name: string;
  readonly recording: Recording;
  /** What they had confirmed of the run that was left, as its page shows it; by operation. */
  readonly confirmed: ReadonlySet<string>;
  readonly plan?: ShownPlan;
}

const shopOptions = { products: 8, orders: 6, warehouses: 2 };
const rowEndpoint = 'expense.create';
/** More than leave together. */
const rowNumbers = Array.from({ length: 14 }, (_, index) => index + 3);

/** What a page shows of the operations of a run that can still be carried on. */
export const shownOperations = ({ details, operations, tab }: RunReview): ReadonlyMap<string, string> =>
  new Map(
    operations.map(({ operation }) => [operation, JSON.stringify([operation, tab, factsOf(details, operation)])]),
  );

function factsOf(details: RunReview['details'], operation: string): unknown {
  if (details?.kind === 'push') {
    return details.lines
      .filter((line) => line.operation === operation)
      .map((line) => [line.recordId, line.parentId, line.column, line.from, line.to, line.details, line.marker]);
  }
  if (details?.kind !== 'rows') return undefined;
  return details.lines.filter((line) => line.operation === operation).map(({ input }) => [details.endpoint, input]);
}

/** A file with saved pulls, a dashboard, settings, a journal for people, a schedule and a push that is through. */
function openWorked() {
  const bench = openInProcessWorkbench({ shop: shopOptions, locale: 'en' });
  const { rpc, shop, cloud } = bench;
  rpc('connection.save', { key: shop.options.key });
  rpc('settings.set', { name: 'Sari', settings: { push: { changePercent: 60, zeroRows: 5 } } });
  const { tabId } = rpc<{ tabId: number }>('pull.run');
  rpc('pull.run', { dataset: 'suppliers' });
  rpc('dashboard.pull');
  rpc('schedule.set', { rhythm: 'hourly' });
  const inStock = shop
    .variations()
    .filter(({ productId, stock }) => shop.state.products.get(productId)?.type === 'S' && (stock.get(0) ?? 0) > 5);
  // Of products of their own: what is sent of one does not hang on what became of another.
  const own = [...new Map(inStock.map((variation) => [variation.productId, variation])).values()];
  const type = (index: number, column: string, text: string) => {
    const view = viewTab(cloud.workbook, tabId);
    cloud.workbook.type(tabId, view.rowOf(own[index]?.id ?? 0), view.columnOf(column), text);
  };
  const preview = () => rpc<PlanView>('push.preview', { tabId });
  const confirming = ({ id, edits }: PlanView) => ({ plan: id, acknowledged: edits.map(({ key }) => key) });
  type(0, 'delta:0', '1');
  rpc('push.confirm', confirming(preview()));
  rpc<JournalExport>('runs.export');
  const { tabId: rows, keys } = rpc<{ tabId: number; keys: readonly string[] }>('rows.template', {
    endpoint: rowEndpoint,
  });
  const fill = () => {
    for (const row of rowNumbers) {
      for (const [title, text] of Object.entries({ title: `Biaya ${row}`, nominal: '1000', note: 'kas' })) {
        cloud.workbook.type(rows, row, keys.indexOf(title) + 1, text);
      }
    }
    return rpc<RowPlanView>('rows.plan', { endpoint: rowEndpoint, tabId: rows });
  };
  const payroll = cloud.workbook.insertSheet(otherTab);
  payroll.write({ row: 1, column: 1, rows: 2, columns: 2 }, [
    ['Nama', 'Gaji'],
    ['Sari', 5_000_000],
  ]);
  return { bench, tabId, own, type, preview, confirming, fill };
}

const changesSomething: Interrupt = ({ requests }, phase) =>
  phase === 'after' && requests.some(({ method }) => method !== 'GET');

/** Of what nobody but a person can look up, they see in the shop what has arrived, and do not want it again whatever its line says. */
function mayGoOut({ operations }: RunReview): (shown: readonly [string, string]) => string[] {
  const arrived = new Set(
    operations.filter(({ state, isLookedUp }) => state !== 'planned' && !isLookedUp).map(({ operation }) => operation),
  );
  return ([operation, facts]) => (arrived.has(operation) ? [] : [facts]);
}

function leave(name: string, bench: InProcessWorkbench, plan?: ShownPlan): LeftFile {
  const recording = recordWorkbench(bench, shopOptions, { version: 'now', title: name, expected: null });
  const { unfinished } = bench.rpc<{ unfinished: { run: string } | null }>('state.get');
  const review = unfinished ? bench.rpc<RunReview>('runs.review', { run: unfinished.run }) : undefined;
  const confirmed = new Set(review ? [...shownOperations(review)].flatMap(mayGoOut(review)) : []);
  return { name, recording, confirmed, ...(plan ? { plan } : {}) };
}

function typeAll({ type }: ReturnType<typeof openWorked>): void {
  type(0, 'delta:0', '5');
  type(1, 'stock:0', '70');
  type(2, 'color', 'Merah');
  type(3, 'price', '123456');
}

/** The files, each opened once. */
export const leftFiles: Readonly<Record<string, () => LeftFile>> = {
  'an unfinished push': () => {
    const worked = openWorked();
    typeAll(worked);
    const input = worked.confirming(worked.preview());
    if (!isKilled(() => worked.bench.rpc('push.confirm', input, { interrupt: changesSomething })))
      throw new Error('not killed');
    return leave('an unfinished push', worked.bench);
  },
  'unfinished rows': () => {
    const worked = openWorked();
    const { id } = worked.fill();
    if (!isKilled(() => worked.bench.rpc('rows.confirm', { plan: id }, { interrupt: changesSomething })))
      throw new Error('not killed');
    return leave('unfinished rows', worked.bench);
  },
  'a plan': () => {
    const worked = openWorked();
    typeAll(worked);
    return leave('a plan', worked.bench, { call: 'push.confirm', input: worked.confirming(worked.preview()) });
  },
  'a plan for rows': () => {
    const worked = openWorked();
    return leave('a plan for rows', worked.bench, { call: 'rows.confirm', input: { plan: worked.fill().id } });
  },
  'a product in flight': () => {
    const worked = openWorked();
    worked.type(1, 'price', '123456');
    worked.type(2, 'color', 'Merah');
    const input = worked.confirming(worked.preview());
    if (!isKilled(() => worked.bench.rpc('push.confirm', input, { interrupt: changesSomething })))
      throw new Error('not killed');
    correctByHand(worked.bench);
    return leave('a product in flight', worked.bench);
  },
  'a pull that was put away': () => {
    const worked = openWorked();
    worked.type(1, 'stock:0', '70');
    const { rpc, clock } = worked.bench;
    const interrupt: Interrupt = ({ kind }, phase) => {
      if (kind === 'httpWave' && phase === 'after') clock.advance(longestExecutionMs);
      return false;
    };
    const { status } = rpc<{ status: string }>('pull.run', { dataset: 'products', filters: {} }, { interrupt });
    if (status !== 'paused') throw new Error(`not put away: ${status}`);
    return leave('a pull that was put away', worked.bench);
  },
  'a landing that was cut off': () => {
    const worked = openWorked();
    worked.type(1, 'stock:0', '70');
    for (const { id } of worked.own.slice(2, 5)) worked.bench.shop.sell(id, 0, 2);
    const interrupt = killAt(1, 'before', (kind) => kind === 'sheetWrite' && hasLanding(worked.bench));
    if (!isKilled(() => worked.bench.rpc('pull.run', { tabId: worked.tabId }, { interrupt })))
      throw new Error('not killed');
    return leave('a landing that was cut off', worked.bench);
  },
};

/** Longer than an execution goes on of its own accord. */
const longestExecutionMs = 280_000;

function hasLanding({ cloud }: InProcessWorkbench): boolean {
  const state = cloud.workbook.sheets().find(({ name }) => name === 'ngorder.state');
  const keys = state?.readValues({ row: 1, column: 1, rows: state.lastRow(), columns: 1 }) ?? [];
  return keys.some(([key]) => String(key).startsWith('landing:'));
}

/**
 * Somebody fills up the stock of what was sent last, by editing its product; some are sold, and they bring them back in the same way. The figure that they
 * leave is the one that a forged line may pretend to have sent.
 */
function correctByHand({ shop }: InProcessWorkbench): void {
  const sent = shop.deeds.flatMap((deed) => (deed.kind === 'request' && deed.method === 'PATCH' ? [deed] : [])).at(-1);
  const variations = sent?.body.variations;
  if (!sent || !Array.isArray(variations)) throw new Error('no product was sent');
  const [first, ...others] = variations;
  const stock_quantity = Number(first.stock_quantity) + 1;
  const fillUp = () =>
    shop.handle({
      ...{ method: sent.method, path: `${apiRoot}${sent.path}`, query: sent.query, isForm: false },
      headers: { authorization: `Bearer ${shop.options.key}` },
      body: { ...sent.body, variations: [{ ...first, stock_quantity, warehouse_stock: [] }, ...others] },
    });
  const answers = [fillUp()];
  shop.sell(Number(first.id), 0, 2);
  answers.push(fillUp());
  if (answers.some(({ status }) => status !== 200)) throw new Error('the product was not edited');
}
