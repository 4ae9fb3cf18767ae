import type { PullSummary } from '../src/pull/pull';
import type { PushSummary } from '../src/push/push-job';
import type { PlanView, PushOutcome } from '../src/rpc/push-calls';
import type { Variation } from './shop/shop-state';
import { stockKey, type TabView, typeStock, viewTab } from './tab-view';
import type { Workbench } from './workbench';

export interface DemoStep {
  readonly title: string;
  readonly told: string;
  readonly proof: string;
}

/** Counted in the shop's own state, never by asking the add-on. */
export interface DemoFigures {
  readonly ok: boolean;
  readonly pulled: { readonly products: number; readonly variations: number };
  readonly edited: number;
  readonly pushed: number;
  readonly verified: number;
  readonly conflicts: number;
  readonly blocked: number;
  readonly undone: number;
  readonly httpCalls: number;
}

export interface DemoReport {
  readonly steps: readonly DemoStep[];
  readonly figures: DemoFigures;
  readonly closing: string;
}

/** One stock cell that the demo's person edits. */
interface DemoEdit {
  readonly variation: Variation;
  readonly warehouseId: number;
  readonly before: number;
  readonly wanted: number;
}

const goodEdits = 24;

/** The main job, the way a person does it: connect, pull, edit, look, push, check, undo. */
export async function runDemo(workbench: Workbench): Promise<DemoReport> {
  const { shop, rpc } = workbench;
  const steps: DemoStep[] = [];
  const say = (title: string, told: string, proof: string) => steps.push({ title, told, proof });
  const holds = ({ variation, warehouseId }: DemoEdit) => shop.stockOf(variation.id).get(warehouseId);

  const { shop: connected } = await rpc<{ shop: { name: string } }>('connection.save', { key: shop.options.key });
  say(
    'Connect',
    `The key is accepted by ${connected.name}`,
    `${shop.state.products.size} products, ${shop.state.warehouses.length} warehouses`,
  );

  const pull = await rpc<PullSummary>('pull.run');
  const view = () => viewTab(workbench.cloud.workbook, pull.tabId);
  const type = ({ variation, warehouseId }: DemoEdit, text: string | number) =>
    typeStock(workbench.cloud.workbook, pull.tabId, variation.id, warehouseId, String(text));
  const pulled = countPulled(workbench, view());
  say(
    'Pull',
    `${pull.newRows} rows in the tab "${pull.tabName}", ${pull.calls} calls`,
    `${pulled.variations} rows agree with the shop, stock in every warehouse`,
  );

  const [sold, mistaken, ...good] = chooseEdits(workbench, goodEdits + 2);
  if (!sold || !mistaken) throw new Error('The sandbox shop is too small for the demo.');
  for (const edit of [...good, sold]) type(edit, edit.wanted);
  type(mistaken, -3);
  say('Edit', `${good.length + 2} stock cells changed, one of them to -3 by mistake`, 'nothing has left the sheet');

  shop.sell(sold.variation.id, sold.warehouseId, 1);
  const soldNow = holds(sold) ?? 0;
  say(
    'Meanwhile',
    'The shop sells an item whose cell was edited',
    `${sold.variation.sku}: ${sold.before} → ${soldNow}`,
  );

  const plan = await rpc<PlanView>('push.preview');
  say(
    'Preview',
    `${plan.counts.ready} ready, ${plan.counts.conflict} in conflict, ${plan.counts.blocked} blocked`,
    reasons(plan),
  );

  const pushed = finished(await rpc<PushOutcome>('push.confirm', { plan: plan.id }));
  const carriedOut = countPushed(workbench);
  const arrived = good.filter((edit) => holds(edit) === edit.wanted).length;
  const conflictKept = holds(sold) === soldNow;
  const mistakeKept = holds(mistaken) === mistaken.before;
  say(
    'Push',
    `${pushed.counts.done} pushed and read back by ${shop.state.opnames.length} stock opnames`,
    `${arrived} of ${good.length} hold the new value; conflict and mistake left alone: ${yes(conflictKept && mistakeKept)}`,
  );

  const late = good[0] ?? sold;
  type(late, late.wanted + 7);
  const refresh = await rpc<PullSummary>('pull.run');
  const editKept = view().cell(late.variation.id, stockKey(late.warehouseId)) === late.wanted + 7;
  type(late, late.wanted);
  say(
    'Refresh',
    `${refresh.keptEdits} unpushed changes kept, ${refresh.changedCells} cells brought up to date`,
    `the cell typed after the push is untouched: ${yes(editKept)}`,
  );

  const undoPlan = await rpc<PlanView>('push.undo', { run: pushed.run });
  finished(await rpc<PushOutcome>('push.confirm', { plan: undoPlan.id }));
  const undone = good.filter((edit) => holds(edit) === edit.before).length;
  say(
    'Undo',
    `${undoPlan.counts.ready} cells taken back the way they were pushed`,
    `${undone} of ${good.length} hold the old value again`,
  );

  const conflicts = plan.counts.conflict === 1 && conflictKept ? 1 : 0;
  const blocked = plan.counts.blocked === 1 && mistakeKept ? 1 : 0;
  const counted = { verified: arrived, conflicts, blocked, undone };
  const ok =
    isProven(counted, good.length) &&
    editKept &&
    pulled.variations === shop.state.variations.size &&
    shop.violations.length === 0;
  return {
    steps,
    closing: ok ? 'Everything as it should be.' : 'Something is NOT as it should be.',
    figures: {
      ok,
      pulled,
      edited: good.length + 2,
      pushed: carriedOut,
      ...counted,
      httpCalls: shop.log.length,
    },
  };
}

const isProven = (
  { verified, conflicts, blocked, undone }: Pick<DemoFigures, 'verified' | 'conflicts' | 'blocked' | 'undone'>,
  good: number,
): boolean => verified === good && undone === good && conflicts === 1 && blocked === 1;

const yes = (answer: boolean): string => (answer ? 'yes' : 'NO');

/** Rows whose SKU and stock in every warehouse are what the shop holds. */
function countPulled({ shop }: Workbench, tab: TabView) {
  const agreeing = shop.variations().filter((variation) => {
    const isOwn = shop.state.products.get(variation.productId)?.type === 'S';
    return (
      tab.cell(variation.id, 'sku') === variation.sku &&
      shop.state.warehouses.every(
        ({ id }) => tab.cell(variation.id, stockKey(id)) === ((isOwn ? variation.stock.get(id) : undefined) ?? ''),
      )
    );
  });
  return { products: new Set(agreeing.map(({ productId }) => productId)).size, variations: agreeing.length };
}

/** Cells that hold something, spread over the shop and its warehouses. */
function chooseEdits({ shop }: Workbench, count: number): DemoEdit[] {
  const isOwn = ({ productId }: Variation) => shop.state.products.get(productId)?.type === 'S';
  const cells = shop
    .variations()
    .filter(isOwn)
    .flatMap((variation) =>
      [...variation.stock].map(([warehouseId, before]) => ({ variation, warehouseId, before, wanted: before + 5 })),
    )
    .filter(({ before }) => before > 2);
  const stride = Math.floor(cells.length / count);
  return Array.from({ length: count }, (_, index) => cells[index * stride]).flatMap((edit) => edit ?? []);
}

const reasons = (plan: PlanView): string =>
  plan.edits
    .filter(({ reason }) => reason !== '')
    .map(({ sku, reason }) => `${sku}: ${reason}`)
    .join('\n');

function finished(outcome: PushOutcome): PushSummary {
  if (outcome.status !== 'finished') throw new Error('The push ran out of time.');
  return outcome.summary;
}

/** Lines of stock opnames that the shop has carried out. */
const countPushed = ({ shop }: Workbench): number =>
  shop.state.opnames.filter(({ status }) => status === 'SUCCESS').reduce((sum, { lines }) => sum + lines.length, 0);
