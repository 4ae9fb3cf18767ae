import * as v from 'valibot';
import type { InProcessWorkbench } from '../../../workbench/in-process-workbench';
import { viewTab } from '../../../workbench/tab-view';
import { codeOf } from '../../push/open-pulled';
import { firstOf, stocked } from '../edit-sets';
import type { PulledTab, PullOutcome } from '../rpc-views';
import { type Scenario, scenario } from '../scenario';
import { connect, editTab, pullDataset, silenceMs, untilKilled } from '../tab-editor';
import { takeOverPulls } from '../take-over-pulls';

const connected = scenario({
  name: 'connected',
  title: 'The shop is connected, nothing is pulled',
  expected: v.object({ shop: v.string() }),
  arrange: (bench) => {
    connect(bench);
    return { shop: bench.shop.options.shopName };
  },
  check: (bench, { shop }) => {
    expect(bench.rpc('state.get')).toMatchObject({ connection: { shop: { name: shop } }, tabs: [], runs: [] });
    expectWhole(bench, pullDataset(bench, 'variations'));
  },
});

/** The tab shows every variation, with the stock that the shop holds, but for what was typed into it. */
function expectWhole({ cloud, shop }: InProcessWorkbench, tabId: number, typed: Readonly<Record<number, number>> = {}) {
  const view = viewTab(cloud.workbook, tabId);
  const variations = shop.variations();
  expect(view.rows).toBe(variations.length);
  const shown = variations.map(({ id }) => [id, view.cell(id, 'stock:0')]);
  const held = variations.map(({ id, productId, stock }) => {
    const isOwn = shop.state.products.get(productId)?.type === 'S';
    return [id, typed[id] ?? (isOwn ? stock.get(0) : '')];
  });
  expect(shown).toEqual(held);
}

const editedSchema = v.object({ tabId: v.number(), edited: v.number() });

/** Pulled, then changed on both sides: a count is typed, and others are sold, in all warehouses. */
function openChanged(bench: InProcessWorkbench) {
  connect(bench);
  let outcome = bench.rpc<PullOutcome>('pull.run');
  while (outcome.status === 'paused') outcome = bench.rpc<PullOutcome>('pull.continue');
  const { tabId } = outcome;
  const [edited, ...sold] = firstOf(stocked(bench.shop), 12);
  if (!edited) throw new Error('too small a shop');
  editTab(bench, tabId, 'variation_id').type(edited.id, 'stock:0', '777');
  for (const { id, stock } of sold) for (const warehouseId of stock.keys()) bench.shop.sell(id, warehouseId, 2);
  return { tabId, edited: edited.id };
}

const hasLanding = ({ cloud }: InProcessWorkbench): boolean =>
  cloud.workbook
    .sheets()
    .filter(({ name }) => name === 'ngorder.state')
    .some((sheet) =>
      sheet
        .readValues({ row: 1, column: 1, rows: sheet.lastRow(), columns: 1 })
        .some(([key]) => String(key).startsWith('landing:')),
    );

/** @param nth which write of cells, once the landing is noted. */
const cutOff = (title: Pick<Scenario, 'name' | 'title'>, nth: number): Scenario =>
  scenario({
    ...title,
    expected: editedSchema,
    arrange: (bench) => {
      const changed = openChanged(bench);
      let writes = 0;
      const interrupt = ({ kind }: { readonly kind: string }, phase: 'before' | 'after'): boolean => {
        if (kind !== 'sheetWrite' || phase !== 'before' || !hasLanding(bench)) return false;
        writes += 1;
        return writes === nth;
      };
      untilKilled(() => bench.rpc('pull.run', { tabId: changed.tabId }, { interrupt }));
      if (!hasLanding(bench)) throw new Error('no landing was cut off');
      return changed;
    },
    check: (bench, { tabId, edited }) => {
      const { rpc, clock } = bench;
      clock.advance(silenceMs);
      takeOverPulls(bench);
      expect(rpc('state.get')).toMatchObject({ pausedPulls: [{ isCutOff: true }] });
      expect(codeOf(() => rpc('push.preview', { tabId }))).toBe('landingCutOff');
      expect(rpc<PullOutcome>('pull.continue').status).toBe('finished');
      expectWhole(bench, tabId, { [edited]: 777 });
      expect(rpc<{ edits: unknown[] }>('push.preview', { tabId }).edits).toHaveLength(1);
    },
  });

const staged = scenario({
  name: 'pull-paused',
  title: 'A refresh has run out of its time: what it has read is put away, a trigger will go on with it',
  // One request a minute, of several pages: more than an execution can read.
  shop: { products: 45, warehouses: 1, warehouseShare: 0, rateLimitPerMinute: 1 },
  expected: editedSchema,
  arrange: (bench) => {
    const changed = openChanged(bench);
    const outcome = bench.rpc<PullOutcome>('pull.run', { tabId: changed.tabId });
    if (outcome.status !== 'paused') throw new Error('the pull was not paused');
    return changed;
  },
  check: (bench, { tabId, edited }) => {
    const { host, rpc, clock } = bench;
    expect(rpc('state.get')).toMatchObject({ pausedPulls: [{ isCutOff: false, rows: expect.any(Number) }] });
    clock.advance(silenceMs);
    expect(host.runDueTriggers()).toEqual(['continueWork']);
    expectWhole(bench, tabId, { [edited]: 777 });
    expect(rpc('state.get')).toMatchObject({ pausedPulls: [] });
    expect(rpc('pull.continue')).toBeNull();
  },
});

const definitions = [
  {
    dataset: 'orders',
    filters: { start_date: '=Setelan!B1', end_date: 'today' },
    mode: 'update',
  },
  { dataset: 'variations', filters: {}, columns: ['sku', 'name', 'price'], rowLimit: 9, mode: 'replace' },
  { dataset: 'suppliers', filters: {}, mode: 'append' },
  { dataset: 'best-products', filters: { start_date: 'today-20', end_date: 'today' }, mode: 'replace' },
  { dataset: 'endpoint:bank.list', filters: { type: 'BANK' }, mode: 'update' },
];

const savedSchema = v.object({
  tabs: v.array(v.object({ tabId: v.number(), rows: v.number(), definition: v.unknown() })),
});

const saved = scenario({
  name: 'pulls-saved',
  title:
    'Several pulls are saved: filters from a cell and relative to today, chosen columns, a row limit, a report with its chart',
  shop: { orders: 24, orderDays: 20 },
  expected: savedSchema,
  arrange: (bench) => {
    connect(bench);
    const { workbook } = bench.cloud;
    const settings = workbook.insertSheet('Setelan');
    workbook.type(settings.id, 1, 1, 'Mulai');
    workbook.type(settings.id, 1, 2, '2026-02-20');
    const tabs = definitions.map((definition) => {
      const { tabId, rows } = bench.rpc<PulledTab>('pull.run', { definition });
      return { tabId, rows, definition };
    });
    bench.rpc('schedule.set', { hourly: true });
    return { tabs };
  },
  check: ({ rpc, host, clock, cloud, shop }, { tabs }) => {
    expect(rpc('pulls.list')).toMatchObject(tabs);
    expect(rpc('state.get')).toMatchObject({ hourly: true });
    clock.advance(3_600_000);
    const charts = tabs.map(({ tabId }) => cloud.workbook.charts.of(tabId).map(({ id }) => id));
    expect(charts.flat()).toHaveLength(1);
    expect(host.runDueTriggers()).toEqual(['runSchedule']);
    expect(rpc('pulls.list')).toMatchObject(tabs.map(({ tabId, rows }) => ({ tabId, rows, pulledAt: clock.now() })));
    expect(tabs.map(({ tabId }) => cloud.workbook.charts.of(tabId).map(({ id }) => id))).toEqual(charts);
    expect(cloud.workbook.sheets().filter(({ hidden }) => !hidden)).toHaveLength(tabs.length + 2);
    expect(shop.log.filter(({ status }) => status !== 200)).toEqual([]);
  },
});

const dashboard = scenario({
  name: 'dashboard',
  title: 'The dashboard is pulled for a month, and the person has moved its first chart',
  shop: { orders: 40, orderDays: 30 },
  expected: v.object({ tabId: v.number(), figures: v.array(v.unknown()), charts: v.number() }),
  arrange: (bench) => {
    connect(bench);
    const { tabId, charts } = pullDashboard(bench);
    const [first] = bench.cloud.workbook.charts.of(tabId);
    if (!first) throw new Error('the dashboard has no chart');
    const position = { ...first.position, row: first.position.row + 40 };
    bench.cloud.workbook.charts.update(tabId, first.id, { ...first, position });
    return { tabId, figures: figuresIn(bench, tabId), charts };
  },
  check: (bench, { tabId, figures, charts }) => {
    const { workbook } = bench.cloud;
    const drawn = workbook.charts.of(tabId);
    expect(drawn).toHaveLength(charts);
    expect(pullDashboard(bench).tabId).toBe(tabId);
    expect(figuresIn(bench, tabId)).toEqual(figures);
    expect(untitled(workbook.charts.of(tabId))).toEqual(untitled(drawn));
  },
});

/** Charts but for what they are called, which goes by the words of today. */
const untitled = (charts: readonly unknown[]): unknown =>
  JSON.parse(
    JSON.stringify(charts, (key, value) => (key === 'title' && typeof value === 'string' ? undefined : value)),
  );

const pullDashboard = ({ rpc }: InProcessWorkbench) =>
  rpc<{ tabId: number; charts: number }>('dashboard.pull', { from: '2026-02-01', to: '2026-02-28' });

/** All numbers on a tab, row by row. */
function figuresIn({ cloud }: InProcessWorkbench, tabId: number): unknown[] {
  const sheet = cloud.workbook.sheet(tabId);
  if (!sheet) throw new Error('the tab is gone');
  const area = { row: 1, column: 1, rows: sheet.lastRow(), columns: sheet.lastColumn() };
  return sheet.readValues(area).map((line) => line.filter((cell) => typeof cell === 'number'));
}

export const pulls: readonly Scenario[] = [
  connected,
  cutOff({ name: 'landing-cut-off-at-once', title: 'A refresh was cut off before its first cell was written' }, 1),
  cutOff({ name: 'landing-cut-off-half-way', title: 'A refresh was cut off when half of its cells were written' }, 2),
  staged,
  saved,
  dashboard,
];
