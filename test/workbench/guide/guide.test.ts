import type { WorkbookSheet } from '../../../workbench/apps-script/workbook/workbook';
import { BackStage } from '../../../workbench/back-stage/back-stage';
import { Guide, guideFor } from '../../../workbench/guide/guide';
import { type GuideStep, guideSteps } from '../../../workbench/guide/guide-view';
import { type LiveWorkbench, openLiveWorkbench } from '../../../workbench/live/live-workbench';
import { PageSessions } from '../../../workbench/page/server/page-sessions';
import { recordWorkbook } from '../../../workbench/recorded/recorded-workbook';
import { stockKey, viewTab } from '../../../workbench/tab-view';
import { readAnswer } from '../../../workbench/workbench';

const opened: LiveWorkbench[] = [];

afterEach(async () => {
  for (const bench of opened.splice(0)) await bench.close();
});

/** A newcomer at a page, with a guide beside it. */
async function open() {
  const bench = await openLiveWorkbench({
    shop: { products: 12, orders: 0, warehouses: 1, warehouseShare: 1 },
    ...{ build: 'bound', language: 'en', workers: 1, tell: () => undefined },
  });
  opened.push(bench);
  const { cloud, shop } = bench;
  const guide = new Guide(bench, 'owner');
  const { handlers: desk } = new BackStage(bench, (view) => guide.shopSeen(view));
  const session = await new PageSessions(bench, { guide, opensPanel: false }).of('owner');
  if (!session) throw new Error('The owner may open the file.');
  const call = async <T>(name: string, args: object = {}): Promise<T> =>
    readAnswer<T>(await session.handlers.run({ name: 'rpc', args: [JSON.stringify({ call: name, args })] }));
  const [warehouse] = shop.state.warehouses;
  const [variation] = shop.variations().filter(({ stock }) => (stock.get(warehouse?.id ?? 0) ?? 0) > 5);
  if (!variation || !warehouse) throw new Error('The shop is too small.');
  const held = () => shop.stockOf(variation.id).get(warehouse.id) ?? 0;
  const tab = (): WorkbookSheet => {
    const found = cloud.workbook.sheet(cloud.workbook.activeSheetId);
    if (!found) throw new Error('A tab is in front.');
    return found;
  };
  const done = () => guideSteps.slice(0, guide.view().done);
  /** Which step was the last that was ticked while a run was still at work, but the shop held what it was to hold. */
  async function watch<T>(run: Promise<T>, wanted: number) {
    const seen = new Set<GuideStep | undefined>();
    let isOver = false;
    const ended = run.finally(() => {
      isOver = true;
    });
    while (!isOver) {
      const isAtWork = cloud.properties.document.get('ngorder.lease') !== undefined;
      if (isAtWork && held() === wanted) seen.add(done().at(-1));
      await new Promise(setImmediate);
    }
    return { value: await ended, seen: [...seen] };
  }
  return {
    ...{ bench, guide, desk, call, held, variation, warehouse, done, watch },
    connect: () => call('connection.save', { host: 'api.ngorder.id', key: shop.options.key }),
    pull: () => call('pull.run'),
    edit: (text: string, key = stockKey(warehouse.id)) => {
      const view = viewTab(cloud.workbook, tab().id);
      const to = { row: view.rowOf(variation.id), column: view.columnOf(key), rows: 1, columns: 1 };
      return session.handlers.edit({ edit: { kind: 'enter', tabId: tab().id, to, texts: [[text]] } });
    },
    push: async () => {
      const { id } = await call<{ id: string }>('push.preview');
      return call<{ summary: { run: string } }>('push.confirm', { plan: id });
    },
    undo: async (run: string) => {
      const { id } = await call<{ id: string }>('push.undo', { run });
      return call('push.confirm', { plan: id });
    },
  };
}

describe('the guide', () => {
  it('ticks each step when it has happened, runs when they are over, and tells what was changed in the shop', async () => {
    const newcomer = await open();
    const { guide, done, call, desk, held, variation, warehouse } = newcomer;
    const before = held();
    expect(done()).toEqual([]);
    await newcomer.connect();
    expect(done()).toEqual(['connect']);
    await newcomer.pull();
    expect(done().at(-1)).toBe('pull');
    await newcomer.edit(String(before + 7));
    expect(done().at(-1)).toBe('edit');
    await call('push.preview');
    expect(done().at(-1)).toBe('review');
    const pushing = await newcomer.watch(newcomer.push(), before + 7);
    expect([pushing.seen, done().at(-1)]).toEqual([['review'], 'push']);
    const told = { sku: variation.sku, warehouse: warehouse.name, before, after: before + 7 };
    expect(guide.view().pushed).toEqual(told);
    await desk.shopDesk({ search: variation.sku });
    expect(done().at(-1)).toBe('look');
    const undoing = await newcomer.watch(newcomer.undo(pushing.value.summary.run), before);
    expect([undoing.seen, done()]).toEqual([['look'], guideSteps]);
    expect(guide.view().pushed).toEqual(told);
  });

  it('takes nothing for a step that is none', async () => {
    const newcomer = await open();
    const { bench, done, call, desk, held, variation, warehouse } = newcomer;
    await expect(call('connection.save', { host: 'api.ngorder.id', key: 'another-key' })).rejects.toThrow();
    expect(done()).toEqual([]);
    await newcomer.connect();
    await newcomer.pull();
    await call('push.preview');
    await newcomer.edit('another name', 'name');
    await newcomer.edit(String(held()));
    expect(done()).toEqual(['connect', 'pull']);
    await newcomer.edit(String(held() + 3));
    await desk.shopDesk({ search: variation.sku });
    bench.shop.sell(variation.id, warehouse.id, 1);
    await call('push.preview');
    expect(done()).toEqual(['connect', 'pull', 'edit', 'review']);
  });

  it('counts a difference as an edit, and steps in another order once those before have happened', async () => {
    const newcomer = await open();
    const { done, held, desk, variation, warehouse } = newcomer;
    await newcomer.connect();
    await newcomer.pull();
    await newcomer.edit('4', `delta:${warehouse.id}`);
    const before = held();
    const pushed = await newcomer.push();
    expect([held(), done().at(-1)]).toEqual([before + 4, 'push']);
    await newcomer.undo(pushed.summary.run);
    expect(done().at(-1)).toBe('push');
    await desk.shopDesk({ search: variation.sku });
    expect(done()).toEqual(guideSteps);
  });

  it('leaves no trace in the spreadsheet, nor in what the script keeps', async () => {
    const { bench, guide } = await open();
    const { cloud, shop } = bench;
    const held = () => [
      recordWorkbook(cloud.workbook),
      cloud.properties.user.all(),
      cloud.properties.document.all(),
      shop.log,
    ];
    const before = JSON.stringify(held());
    guide.view();
    guide.show(false);
    expect(guide.view().isShown).toBe(false);
    expect(JSON.stringify(held())).toBe(before);
  });

  it('is there for a new workbench, and for a kept one in which nothing was done yet', async () => {
    const newcomer = await open();
    const { bench } = newcomer;
    expect(guideFor(bench, 'owner')).toBeDefined();
    await newcomer.connect();
    const kept = { ...bench, isContinued: true };
    expect(guideFor(kept, 'owner')?.view().done).toBe(1);
    await newcomer.pull();
    expect(guideFor(kept, 'owner')).toBeUndefined();
  });
});
