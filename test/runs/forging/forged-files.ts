import type { JournalExport } from '../../../src/jobs/export-journal';
import type { RunReview } from '../../../src/jobs/review-run';
import type { PlanView } from '../../../src/rpc/push-calls';
import type { InProcessWorkbench } from '../../../workbench/in-process-workbench';
import { openInProcessWorkbench } from '../../../workbench/in-process-workbench';
import { type Recording, recordWorkbench } from '../../../workbench/recorded/recording';
import { viewTab } from '../../../workbench/tab-view';
import { type Interrupt, isKilled } from '../../push/crash-points';
import type { PlanView as RowPlanView } from '../../rows/open-rows';

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
export const shownOperations = ({ details, operations }: RunReview): ReadonlyMap<string, string> =>
  new Map(operations.map(({ operation }) => [operation, JSON.stringify([operation, factsOf(details, operation)])]));

function factsOf(details: RunReview['details'], operation: string): unknown {
  if (details?.kind === 'push') {
    return details.lines
      .filter((line) => line.operation === operation)
      .map((line) => [line.recordId, line.parentId, line.column, line.from, line.to, line.details, line.marker]);
  }
  return details?.lines.filter((line) => line.operation === operation).map(({ input }) => [details.endpoint, input]);
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
  const { tabId: rows, columns } = rpc<{ tabId: number; columns: readonly string[] }>('rows.template', {
    endpoint: rowEndpoint,
  });
  const fill = () => {
    for (const row of rowNumbers) {
      for (const [title, text] of Object.entries({ title: `Biaya ${row}`, nominal: '1000', note: 'kas' })) {
        cloud.workbook.type(rows, row, columns.indexOf(title) + 1, text);
      }
    }
    return rpc<RowPlanView>('rows.plan', { endpoint: rowEndpoint, tabId: rows });
  };
  const payroll = cloud.workbook.insertSheet('Payroll');
  payroll.write({ row: 1, column: 1, rows: 2, columns: 2 }, [
    ['Nama', 'Gaji'],
    ['Sari', 5_000_000],
  ]);
  return { bench, type, preview, confirming, fill };
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
};
