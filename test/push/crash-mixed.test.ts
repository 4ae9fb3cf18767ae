import type { PullSummary } from '../../src/pull/pull';
import type { PlanView } from '../../src/rpc/push-calls';
import { openInProcessWorkbench } from '../../workbench/in-process-workbench';
import { viewTab } from '../../workbench/tab-view';
import {
  beside,
  finishAfterCrash,
  type Interrupt,
  isHttp,
  isKilled,
  killAt,
  leavesTrace,
  type Phase,
} from './crash-points';

type Bench = ReturnType<typeof openInProcessWorkbench>;

/** A spreadsheet with edits, previewed and about to be pushed. */
interface Edited extends Bench {
  readonly confirm: (interrupt?: Interrupt) => unknown;
  /** What customers do meanwhile, once each, whatever becomes of the push. */
  readonly happen: () => void;
  /** All that must be the same however the push was interrupted. */
  readonly outcome: () => unknown;
}

const quiet: Interrupt = () => false;

function openTab(bench: Bench, dataset: string, idKey: string) {
  bench.rpc('connection.save', { key: bench.shop.options.key });
  const { tabId } = bench.rpc<PullSummary>('pull.run', { dataset });
  const { workbook } = bench.cloud;
  const view = () => viewTab(workbook, tabId, idKey);
  const type = (id: number, key: string, text: string) =>
    workbook.type(tabId, view().rowOf(id), view().columnOf(key), text);
  const plan = () => bench.rpc<PlanView>('push.preview', { tabId });
  const confirming = ({ id, edits }: PlanView) => {
    const acknowledged = edits.map(({ key }) => key);
    return (interrupt: Interrupt = quiet) => bench.rpc('push.confirm', { plan: id, acknowledged }, { interrupt });
  };
  /** Times are of no account, and neither are runs. */
  const shown = (id: number, ...keys: readonly string[]) =>
    keys.map((key) => String(view().cell(id, key)).replace(/ · [^·]*\d\d\.\d\d$/, ''));
  return { type, plan, confirming, shown };
}

/** Stock by count in two warehouses, stock by difference, prices of two products; two pieces are sold while the opname runs. */
function openMixed(): Edited {
  const bench = openInProcessWorkbench({ shop: { products: 8, orders: 0, warehouses: 2, warehouseShare: 0.5 } });
  const { shop } = bench;
  const { type, plan, confirming, shown } = openTab(bench, 'variations', 'variation_id');
  const own = shop.variations().filter(({ stock }) => [...stock.values()].every((count) => count > 8));
  const spread = own.find(({ stock }) => stock.size > 1);
  const plain = own.filter(({ stock }) => stock.size === 1);
  const [counted, added, taken, priced, named] = plain.map(({ id }) => id);
  if (!spread || !counted || !added || !taken || !priced || !named) throw new Error('too small a shop');
  type(counted, 'stock:0', '50');
  type(spread.id, 'stock:21', '60');
  type(added, 'delta:0', '5');
  type(taken, 'delta:0', '-3');
  type(priced, 'price', '123000');
  type(named, 'sku', 'BARU-1');
  const preview = plan();
  expect(preview.counts).toMatchObject({ ready: 6, blocked: 0 });
  let hasSold = false;
  return {
    ...bench,
    confirm: confirming(preview),
    happen: () => {
      if (hasSold || shop.state.opnames.length < 2) return;
      hasSold = true;
      shop.sell(counted, 0, 2);
    },
    outcome: () => ({
      stock: shop.snapshot().stock,
      products: shop.snapshot().products,
      opnames: shop.snapshot().opnames.length,
      // One movement for every difference, and one to make good.
      ours: shop
        .variations()
        .flatMap(({ id, movements }) =>
          movements
            .filter(({ description, opnameId }) => opnameId === null && description.startsWith('Ngorder for Sheets'))
            .map(({ change }) => [id, change]),
        ),
      counted: shown(counted, 'stock:0', '#result'),
      spread: shown(spread.id, 'stock:21', '#result'),
      added: shown(added, 'stock:0', 'delta:0', '#result'),
      taken: shown(taken, 'stock:0', 'delta:0', '#result'),
      priced: shown(priced, 'price', '#result'),
      named: shown(named, 'sku', '#result'),
    }),
  };
}

/** Waybill numbers of two orders, an instalment, all that another owes, and one that is cancelled. */
function openOrders(): Edited {
  const bench = openInProcessWorkbench({ shop: { products: 8, orders: 120 } });
  const { shop, clock } = bench;
  const { type, plan, confirming, shown } = openTab(bench, 'orders', 'order_id');
  const unsent = shop.state.orders.filter(
    ({ awb, createdAt }) => awb === null && createdAt > clock.now() - 20 * 86_400_000,
  );
  const [first, second] = unsent.map(({ id }) => id);
  const [partly, wholly] = unsent.filter(({ payment }) => payment === 'UNPAID');
  const cancelled = shop.state.orders.find(
    ({ id, awb, createdAt }) => id !== first && awb !== null && createdAt > clock.now() - 20 * 86_400_000,
  );
  if (!first || !second || !partly || !wholly || !cancelled) throw new Error('too small a shop');
  type(first, 'awb_number', '0012345');
  type(second, 'awb_number', 'JNE-2');
  type(partly.id, 'payment.entry', '10000');
  type(wholly.id, 'payment.entry', 'LUNAS');
  for (const { id } of [partly, wholly]) type(id, 'payment.entry.bank', 'BCA');
  type(cancelled.id, '#command', 'CANCEL');
  return {
    ...bench,
    confirm: confirming(plan()),
    happen: () => undefined,
    outcome: () => ({
      awbs: shop.snapshot().awbs,
      told: shop.state.sentMessages.map(({ text }) => text),
      payments: [partly, wholly].map((order) =>
        shop.state.orderPayments.of(order).map(({ nominal, bankId, status }) => ({ nominal, bankId, status })),
      ),
      isCancelled: cancelled.isCancelled,
      stock: shop.snapshot().stock,
      shown: [first, second, partly.id, wholly.id, cancelled.id].map((id) =>
        shown(id, 'awb_number', 'payment.entry', '#command', '#result'),
      ),
    }),
  };
}

/** Suppliers with a new name, phone and note. */
function openSuppliers(): Edited {
  const bench = openInProcessWorkbench({ shop: { products: 8, orders: 0 } });
  const { suppliers } = bench.shop.state;
  const { type, plan, confirming, shown } = openTab(bench, 'suppliers', 'id');
  const [first, second] = suppliers.map(({ id }) => id);
  if (!first || !second) throw new Error('too small a shop');
  type(first, 'name', 'CV Maju');
  type(first, 'phone', '081122');
  type(second, 'description', 'kain');
  return {
    ...bench,
    confirm: confirming(plan()),
    happen: () => undefined,
    outcome: () => ({
      suppliers: suppliers.map((supplier) => ({ ...supplier })),
      shown: [first, second].map((id) => shown(id, 'name', 'phone', 'description', '#result')),
    }),
  };
}

/** The kinds of operations of an undisturbed push, and what it leads to. */
function runUndisturbed(open: () => Edited) {
  const bench = open();
  const seen: string[] = [];
  bench.confirm(
    beside(bench.happen, ({ kind }, when) => {
      if (when === 'before') seen.push(kind);
      return false;
    }),
  );
  return { seen, expected: bench.outcome(), bench };
}

function killAndFinish(
  open: () => Edited,
  expected: unknown,
  nth: number,
  phase: Phase,
  isMeant: (kind: string) => boolean,
): void {
  const bench = open();
  const confirm = (interrupt: Interrupt = quiet) => bench.confirm(beside(bench.happen, interrupt));
  expect(isKilled(() => confirm(killAt(nth, phase, isMeant)))).toBe(true);
  finishAfterCrash(bench, confirm, beside(bench.happen, quiet));
  expect([nth, phase, bench.outcome()]).toEqual([nth, phase, expected]);
  expect(bench.shop.violations).toEqual([]);
}

describe.each<[string, () => Edited, object]>([
  [
    'stock by count and by difference, prices and names, with a sale meanwhile,',
    openMixed,
    { opnames: 2, ours: [-2, 5, -3].map((change) => [expect.any(Number), change]) },
  ],
  [
    'waybill numbers, payments and a cancellation',
    openOrders,
    {
      told: [expect.stringContaining('JNE-2'), expect.stringContaining('0012345')],
      payments: [[{ nominal: 10_000 }], [{ status: 'PAID' }]],
      isCancelled: true,
    },
  ],
  [
    'records of a list',
    openSuppliers,
    { suppliers: expect.arrayContaining([expect.objectContaining({ name: 'CV Maju', phone: '081122' })]) },
  ],
])('a push of %s that is killed', (_name, open, wanted) => {
  const { seen, expected, bench } = runUndisturbed(open);

  it('does what was asked when nobody kills it', () => {
    expect(bench.rpc<{ unfinishedRun: unknown }>('state.get').unfinishedRun).toBeNull();
    expect(bench.shop.violations).toEqual([]);
    expect(expected).toMatchObject(wanted);
  });

  it('leads to the same, whichever request it is before', () => {
    const requests = seen.filter(isHttp);
    expect(requests.length).toBeGreaterThan(2);
    requests.forEach((_kind, index) => {
      killAndFinish(open, expected, index + 1, 'before', isHttp);
    });
  });

  it('leads to the same after every step that leaves a trace: request, write, flush, property', () => {
    const steps = seen.filter(leavesTrace);
    expect(steps.length).toBeGreaterThan(12);
    steps.forEach((_kind, index) => {
      killAndFinish(open, expected, index + 1, 'after', leavesTrace);
    });
  });
});
