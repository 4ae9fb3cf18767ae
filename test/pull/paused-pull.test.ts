import type { PullOutcome } from '../../src/pull/pull';
import type { ContextUse } from '../../workbench/apps-script/kept-context';
import type { CloudOperation } from '../../workbench/apps-script/run-options';
import { ExecutionKilled } from '../../workbench/apps-script/run-options';
import { openInProcessWorkbench } from '../../workbench/in-process-workbench';
import { stockKey, typeStock, viewTab } from '../../workbench/tab-view';
import { RpcFailure } from '../../workbench/workbench';
import { refreshByItself } from '../schedule/refresh-by-itself';

/** A shop of seven pages that answers one request a minute: a pull takes more than one execution. */
const slowShop = { products: 70, orders: 0, warehouses: 1, warehouseShare: 0, rateLimitPerMinute: 1 };

/** What one execution knew, the next one does not. */
function open(contexts: ContextUse = 'fresh', products = slowShop.products) {
  const bench = openInProcessWorkbench({ shop: { ...slowShop, products }, locale: 'en', contexts });
  bench.rpc('connection.save', { key: bench.shop.options.key });
  const own = bench.shop
    .variations()
    .filter(
      ({ productId, stock }) => bench.shop.state.products.get(productId)?.type === 'S' && (stock.get(0) ?? 0) > 5,
    );
  return { ...bench, own };
}

type Bench = ReturnType<typeof open>;

/** Pulled to the end, then changed on both sides: an edit in the sheet, sales in the shop. */
function openPulled(contexts: ContextUse = 'fresh') {
  const bench = open(contexts);
  // Once the shop's pace is known, so many turns are refused as more than a day allows.
  bench.rpc('schedule.set', { hourly: true });
  let outcome = bench.rpc<PullOutcome>('pull.run');
  while (outcome.status === 'paused') outcome = bench.rpc<PullOutcome>('pull.continue');
  const { tabId } = outcome;
  const [edited, ...sold] = bench.own;
  if (!edited) throw new Error('too small a shop');
  typeStock(bench.cloud.workbook, tabId, edited.id, 0, '777');
  for (const { id } of sold.slice(0, 20)) bench.shop.sell(id, 0, 2);
  return { ...bench, tabId, edited: edited.id };
}

function expectWhole({ cloud, shop }: Bench, tabId: number, edited?: number): void {
  const tab = viewTab(cloud.workbook, tabId);
  expect(tab.rows).toBe(shop.state.variations.size);
  const wrong = shop.variations().filter(({ id, productId, stock }) => {
    if (id === edited) return tab.cell(id, stockKey(0)) !== 777;
    return tab.cell(id, stockKey(0)) !== (shop.state.products.get(productId)?.type === 'S' ? stock.get(0) : '');
  });
  expect(wrong).toEqual([]);
}

const visibleTabs = ({ cloud }: Bench) => cloud.workbook.sheets().filter(({ hidden }) => !hidden);

/** What reaches the shop or changes the spreadsheet or its properties. */
const counts = ({ kind, name }: CloudOperation): boolean =>
  ['httpWave', 'sheetWrite', 'flush', 'propertyWrite'].includes(kind) ||
  /\.(set|insert|add|apply|create|hide)/.test(name);

describe('a pull that takes longer than an execution', () => {
  it('is put away, goes on by itself, and ends as if it had never stopped', () => {
    const bench = open();
    const { rpc, cloud, clock, host, shop } = bench;
    const paused = rpc<PullOutcome>('pull.run');
    expect(paused).toMatchObject({ status: 'paused', dataset: 'variations' });
    expect(visibleTabs(bench)).toHaveLength(1);
    expect(cloud.triggers.all().map(({ handler }) => handler)).toEqual(['continueWork']);
    clock.advance(61_000);
    expect(host.runDueTriggers()).toEqual(['continueWork']);
    const [, tab] = visibleTabs(bench);
    expectWhole(bench, tab?.id ?? 0);
    // Pages that had come were not asked for again.
    expect(shop.log.filter(({ path, status }) => path.endsWith('/product/search') && status === 200)).toHaveLength(7);
    expect(cloud.triggers.all()).toEqual([]);
    expect(rpc('pull.continue')).toBeNull();
  });

  it('goes on where the sidebar asks it to, and can be given up', () => {
    const { rpc } = open();
    rpc('pull.run');
    expect(rpc('pull.discard')).toEqual({ discarded: 1 });
    expect(rpc('pull.continue')).toBeNull();
  });

  it('tells how far it is, of itself only, and stops when asked to, with the tab as it was', () => {
    const { rpc, tabId, cloud } = openPulled();
    expect(rpc('push.progress')).toBeNull();
    const before = viewTab(cloud.workbook, tabId).rows;
    let asked = false;
    const interrupt = ({ name }: CloudOperation): boolean => {
      if (name !== 'UrlFetchApp.fetchAll' || asked) return false;
      const progress = rpc<{ run: string } | null>('push.progress');
      if (progress) rpc('push.cancel', { run: progress.run });
      asked = progress !== null;
      return false;
    };
    expect(() => rpc('pull.run', { tabId }, { interrupt })).toThrow(/Cancelled/);
    expect(viewTab(cloud.workbook, tabId).rows).toBe(before);
  });

  it('ends complete and correct after being killed at any request, any write and any flush, whichever execution it was', () => {
    let steps = 0;
    const counted = openPulled();
    const count = (operation: CloudOperation) => {
      if (counts(operation)) steps += 1;
      return false;
    };
    let outcome: PullOutcome | null = counted.rpc<PullOutcome>(
      'pull.run',
      { tabId: counted.tabId },
      { interrupt: count },
    );
    while (outcome?.status === 'paused') {
      outcome = counted.rpc<PullOutcome | null>('pull.continue', {}, { interrupt: count });
    }
    expect(steps).toBeGreaterThan(40);
    for (let step = 1; step <= steps; step += 1) killAt(step);
  });
});

function killAt(step: number): void {
  const bench = openPulled('spared');
  let seen = 0;
  const interrupt = (operation: CloudOperation) => {
    if (counts(operation)) seen += 1;
    return seen === step;
  };
  const attempt = (call: string, args: Readonly<Record<string, unknown>>): PullOutcome | null | 'killed' => {
    try {
      return bench.rpc<PullOutcome | null>(call, args, { interrupt });
    } catch (error) {
      if (error instanceof ExecutionKilled) return 'killed';
      throw error;
    }
  };
  let outcome = attempt('pull.run', { tabId: bench.tabId });
  while (outcome !== 'killed' && outcome?.status === 'paused') outcome = attempt('pull.continue', {});
  expectBlockedWhileLanding(bench);
  // The next execution comes by the hour; it may itself run out of time.
  for (let execution = 1; execution <= 4; execution += 1) {
    refreshByItself(bench);
  }
  expect([step, visibleTabs(bench).length]).toEqual([step, 2]);
  expectWhole(bench, bench.tabId, bench.edited);
}

/** A tab whose landing was cut off can be refreshed, but nothing is pushed from it until then. */
function expectBlockedWhileLanding(bench: ReturnType<typeof openPulled>): void {
  bench.clock.advance(150_000);
  const before = viewTab(bench.cloud.workbook, bench.tabId);
  expect(before.rows).toBeGreaterThan(0);
  const isLanding = bench.cloud.workbook
    .sheets()
    .some((sheet) => sheet.name === 'ngorder.state' && hasLanding(sheet.readValues(areaOf(sheet))));
  if (!isLanding) return;
  expect(() => bench.rpc('push.preview', { tabId: bench.tabId })).toThrow(RpcFailure);
  expect(() => bench.rpc('push.preview', { tabId: bench.tabId })).toThrow(/was not fully refreshed; refresh it again/);
}

const hasLanding = (lines: readonly (readonly unknown[])[]): boolean =>
  lines.some(([key]) => String(key).startsWith('landing:'));

const areaOf = (sheet: { lastRow(): number; lastColumn(): number }) => ({
  row: 1,
  column: 1,
  rows: Math.max(1, sheet.lastRow()),
  columns: Math.max(1, sheet.lastColumn()),
});

describe('a paused pull', () => {
  it('that had to stop while it was landing in a new tab goes on in that tab', () => {
    let writes = 0;
    // The second write of cells is the new tab's header: it takes until the execution's time is up.
    const costs = {
      costMs: ({ kind }: { kind: string }) => {
        if (kind === 'sheetWrite') writes += 1;
        return kind === 'sheetWrite' && writes === 2 ? 280_000 : 0;
      },
    };
    const bench = openInProcessWorkbench({
      shop: { ...slowShop, rateLimitPerMinute: 600 },
      locale: 'en',
      costs,
      contexts: 'fresh',
    });
    bench.rpc('connection.save', { key: bench.shop.options.key });
    expect(bench.rpc<PullOutcome>('pull.run')).toMatchObject({
      status: 'paused',
      rows: bench.shop.state.variations.size,
    });
    const outcome = bench.rpc<PullOutcome>('pull.continue');
    const visible = bench.cloud.workbook.sheets().filter(({ hidden }) => !hidden);
    expect(visible.map(({ name }) => name)).toEqual(['Sheet1', 'Variations']);
    if (outcome.status !== 'finished') throw new Error('it is still not finished');
    expect(viewTab(bench.cloud.workbook, outcome.tabId).rows).toBe(bench.shop.state.variations.size);
  });

  it('killed at any step of its landing in a new tab goes on in that one tab, as one saved pull', () => {
    const open = () => {
      const bench = openInProcessWorkbench({ shop: { products: 6, orders: 0, warehouses: 1 }, locale: 'en' });
      bench.rpc('connection.save', { key: bench.shop.options.key });
      let isFirst = true;
      const interrupt = ({ kind }: CloudOperation, phase: string) => {
        if (kind === 'httpWave' && phase === 'after' && isFirst) {
          isFirst = false;
          bench.clock.advance(280_000);
        }
        return false;
      };
      const paused = bench.rpc<PullOutcome>('pull.run', { dataset: 'customers', filters: {} }, { interrupt });
      return { ...bench, paused };
    };
    const counted = open();
    let steps = 0;
    const count = (operation: CloudOperation) => {
      if (counts(operation)) steps += 1;
      return false;
    };
    expect(counted.paused.status).toBe('paused');
    counted.rpc('pull.continue', {}, { interrupt: count });
    expect(steps).toBeGreaterThan(10);
    for (let step = 1; step <= steps; step += 1) {
      const bench = open();
      let seen = 0;
      const interrupt = (operation: CloudOperation) => counts(operation) && ++seen === step;
      try {
        bench.rpc('pull.continue', {}, { interrupt });
      } catch (error) {
        if (!(error instanceof ExecutionKilled)) throw error;
      }
      bench.clock.advance(150_000);
      for (let again = 1; again <= 3; again += 1) bench.host.run('continueWork');
      const visible = bench.cloud.workbook.sheets().filter(({ hidden }) => !hidden);
      const { tabs, pausedPulls } = bench.rpc<{ tabs: unknown[]; pausedPulls: unknown[] }>('state.get');
      expect([step, visible.length, tabs.length, pausedPulls.length]).toEqual([step, 2, 1, 0]);
    }
  });

  it('of a tab that was deleted meanwhile is given up', () => {
    const bench = openPulled();
    const paused = bench.rpc<PullOutcome>('pull.run', { tabId: bench.tabId });
    expect(paused.status).toBe('paused');
    bench.cloud.workbook.deleteSheet(bench.tabId);
    expect(bench.rpc('pull.continue')).toBeNull();
  });

  it('that cannot go on is given up with its reason, and so is one that was cancelled; passing troubles are waited out', () => {
    const bench = openPulled();
    const { rpc, shop, tabId } = bench;
    const staged = () => rpc<{ pausedPulls: unknown[] }>('state.get').pausedPulls.length;
    rpc('pull.run', { tabId });
    shop.faults.add({ path: '/product/search', fault: { kind: 'status', status: 500 } });
    expect(() => rpc('pull.continue')).toThrow(/has a problem/);
    expect(staged()).toBe(1);
    shop.faults.clear();
    shop.faults.add({ path: '/product/search', fault: { kind: 'failed200', message: 'Tidak boleh.' } });
    expect(() => rpc('pull.continue')).toThrow(/refused: Tidak boleh/);
    expect(staged()).toBe(0);
    shop.faults.clear();
    expect(rpc('pull.continue')).toBeNull();
  });

  it('waits once where an answer cannot be read, and is given up where that happens twice at the same place', () => {
    const { rpc, shop, clock } = open('fresh', 210);
    const staged = () => rpc<{ pausedPulls: { rows: number }[] }>('state.get').pausedPulls.map(({ rows }) => rows);
    const stumble = () => {
      shop.faults.add({ path: '/product/search', fault: { kind: 'html', status: 200 } });
      expect(() => rpc('pull.continue')).toThrow(/cannot be read/);
      shop.faults.clear();
    };
    rpc('pull.run');
    const [first = 0] = staged();
    stumble();
    expect(staged()).toEqual([first]);
    // What goes on meanwhile was in no doubt any more.
    clock.advance(61_000);
    expect(rpc<PullOutcome>('pull.continue').status).toBe('paused');
    const [further = 0] = staged();
    expect(further).toBeGreaterThan(first);
    stumble();
    expect(staged()).toEqual([further]);
    stumble();
    expect(staged()).toEqual([]);
  });

  it('is read anew when it waited too long: the shop has moved on', () => {
    const bench = openPulled();
    bench.rpc<PullOutcome>('pull.run', { tabId: bench.tabId });
    bench.clock.advance(7 * 3_600_000);
    const [, , last] = bench.own;
    bench.shop.sell(last?.id ?? 0, 0, 1);
    let outcome = bench.rpc<PullOutcome | null>('pull.continue');
    while (outcome?.status === 'paused') outcome = bench.rpc<PullOutcome | null>('pull.continue');
    expectWhole(bench, bench.tabId, bench.edited);
  });
});
