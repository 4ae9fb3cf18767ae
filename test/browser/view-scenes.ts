import type { Page } from 'playwright-core';
import type { Texts } from '../../src/sidebar/texts/languages';
import type { Language } from '../../src/text/message';
import { type InProcessWorkbench, openInProcessWorkbench } from '../../workbench/in-process-workbench';
import { columnsOf, stockKey, viewTab } from '../../workbench/tab-view';
import { alertsOf } from '../sidebar/alerts/alert-samples';
import { changesOf } from '../sidebar/changes/changes-samples';
import { copiesOf } from '../sidebar/copies/copies-samples';
import { operation, reviewOf, run } from '../sidebar/runs/review-samples';
import { othersJobOf, scheduleOf, planOf as takeOverOf } from '../sidebar/schedule/schedule-samples';
import { connectedState, type Script } from '../sidebar/scripted-server';

/** What a scene does on its page, in the words of a language. */
export interface Stage {
  readonly page: Page;
  readonly bench: InProcessWorkbench;
  readonly texts: Texts;
  readonly press: (name: string | RegExp) => Promise<void>;
  /** Chooses from the menu of the shop. */
  readonly choose: (item: string) => Promise<void>;
}

/** How a view comes about, beginning where people start. */
export interface Scene {
  /** As `pages.ts` names it, or the id of a page that the menu opens. */
  readonly view: string;
  /** What is told otherwise than the file and the shop would. */
  readonly script?: (language: Language) => Script;
  /** For the window of a plan. */
  readonly plan?: (bench: InProcessWorkbench) => string;
  /** Of its picture, where a view has several; the view's own when absent. */
  readonly name?: string;
  readonly isUnconnected?: true;
  /** With the build that sends mails. */
  readonly hasMail?: true;
  readonly open: (stage: Stage) => Promise<void>;
}

/** A shop of some size, with a file in which somebody has worked: variations and orders pulled, a push, and edits that wait. */
export function openUsedFile(locale: Language): InProcessWorkbench {
  const bench = openInProcessWorkbench({
    shop: { products: 24, orders: 30, warehouses: 2, warehouseShare: 1 },
    locale,
  });
  const { cloud, rpc, shop } = bench;
  rpc('connection.save', { key: shop.options.key });
  rpc('settings.set', { name: 'Sari' });
  rpc('pull.run', { dataset: 'orders' });
  const { tabId } = rpc<{ tabId: number }>('pull.run', { dataset: 'variations' });
  // Pictures show what most shops sell, not names that try to be formulas.
  const items = shop.variations().filter(({ productId }) => !shop.state.products.get(productId)?.name.startsWith('='));
  const typeStock = (index: number, more: number) => {
    const item = items[index];
    if (!item) throw new Error('the shop is too small');
    const view = viewTab(cloud.workbook, tabId);
    const stock = shop.stockOf(item.id).get(0) ?? 0;
    cloud.workbook.type(tabId, view.rowOf(item.id), view.columnOf(stockKey(0)), String(stock + more));
  };
  for (const index of [0, 1, 2]) typeStock(index, 5);
  const plan = rpc<{ id: string; edits: readonly { key: string }[] }>('push.preview', { tabId });
  rpc('push.confirm', { plan: plan.id, acknowledged: plan.edits.map(({ key }) => key) });
  for (const index of [3, 4, 5, 6]) typeStock(index, 12);
  const sold = items[4];
  if (sold) shop.sell(sold.id, 0, 1);
  cloud.workbook.activate(tabId);
  return bench;
}

const unfinished = {
  run,
  kind: 'push',
  title: 'Variasi',
  by: 'Budi',
  at: Date.UTC(2026, 2, 2, 3),
  mayGoOn: false,
} as const;

const leftUnfinished = (language: Language): Script => ({
  'state.get': () => ({ ...connectedState, language, unfinished }),
  'runs.review': () =>
    reviewOf([operation('1'), operation('2', { state: 'leaving' }), operation('3', { state: 'done' })]),
});

/** Searches for a function by its id. */
async function openEndpoint({ choose, page, texts }: Stage, id: string): Promise<void> {
  await choose(texts.endpoints.title);
  await page.getByLabel(texts.endpoints.search).fill(id);
  await page.locator('main .lines button').first().click();
}

async function openWarehouseDeletion(stage: Stage): Promise<void> {
  await openEndpoint(stage, 'warehouse.delete');
  await stage.page.getByRole('combobox').fill('21');
}

/** An expense is filled in, and a row that has a mistake. */
async function planRows({ bench, press, page, texts }: Stage): Promise<void> {
  await press(texts.rows.open);
  await press(texts.rows.templates['expense.create']);
  await page.locator('main[data-page="rowForm"]').waitFor();
  const { workbook } = bench.cloud;
  const id = workbook.activeSheetId;
  const columns = columnsOf(workbook, id);
  const rows = [
    { title: 'Plastik kemasan', nominal: '20000', note: 'kas' },
    { title: 'Lakban', nominal: 'dua ribu', note: 'kas' },
  ];
  for (const [index, cells] of rows.entries()) {
    for (const [key, text] of Object.entries(cells)) workbook.type(id, 3 + index, columns.get(key) ?? 0, text);
  }
  await press(texts.rows.form.preview);
}

/** A price goes down for a while, as far as the form that asks when. */
async function planPrices({ bench, press, page, texts }: Stage): Promise<void> {
  const { workbook } = bench.cloud;
  const { activeSheetId } = workbook;
  const items = bench.shop.variations().filter(({ price }) => price > 10_000);
  const view = viewTab(workbook, activeSheetId);
  for (const { id, price } of items.slice(8, 11)) {
    workbook.type(activeSheetId, view.rowOf(id), view.columnOf('price'), String(Math.round(price * 0.9)));
  }
  await press(texts.home.review);
  await press(texts.preview.schedule);
  await page.locator('main[data-page="scheduledForm"] strong').waitFor();
}

/** A colleague plans prices for a weekend, one of them much lower. */
async function openTakeOver({ bench, choose, page, texts }: Stage): Promise<void> {
  const { rpc, shop } = bench;
  const { workbook } = bench.cloud;
  const colleague = { as: 'colleague' } as const;
  rpc('connection.save', { key: shop.options.key }, colleague);
  rpc('settings.set', { name: 'Rina' }, colleague);
  const [tab] = workbook.sheets().filter(({ id }) => columnsOf(workbook, id).has('price'));
  const view = viewTab(workbook, tab?.id ?? 0);
  const items = shop.variations().filter(({ price }) => price > 10_000);
  for (const [index, { id, price }] of items.slice(12, 15).entries()) {
    workbook.type(
      tab?.id ?? 0,
      view.rowOf(id),
      view.columnOf('price'),
      String(Math.round(price * (0.9 - index * 0.3))),
    );
  }
  const asked = { tabId: tab?.id };
  const plan = rpc<{ id: string; edits: { key: string; column: string }[] }>('push.preview', asked, colleague);
  rpc(
    'scheduled.save',
    {
      ...{ plan: plan.id, acknowledged: plan.edits.map(({ key }) => key) },
      exclude: plan.edits.flatMap(({ key, column }) => (column === 'price' ? [] : [key])),
      ...{ start: { day: '2026-03-07', hour: 6 }, end: { day: '2026-03-09', hour: 6 } },
    },
    colleague,
  );
  await choose(texts.scheduled.title);
  await page.getByText(texts.scheduled.others.takeOver, { exact: true }).click();
}

/** A tenth less for all, ending in 900, as far as the prices are shown. */
async function lookAtPrices({ press, page, texts }: Stage): Promise<void> {
  await press(texts.prices.open);
  await page.getByLabel(texts.prices.form.rounding).selectOption('nineHundreds');
  await press(texts.prices.form.look);
  await page.locator('main[data-page="pricePlan"] .card').first().waitFor();
}

async function chooseOfTab({ bench, press, page, texts }: Stage, item: string): Promise<void> {
  const { workbook } = bench.cloud;
  await press(texts.pulls.list.actions(workbook.sheet(workbook.activeSheetId)?.name ?? ''));
  await page.getByRole('menuitem', { name: item, exact: true }).click();
}

const openChanges = (stage: Stage) => chooseOfTab(stage, stage.texts.changes.open);
const openCopies = (stage: Stage) => chooseOfTab(stage, stage.texts.copies.open);

const openReset = async ({ choose, press, texts }: Stage) => {
  await choose(texts.settings.title);
  await press(texts.reset.open);
};

/** Every view of the panel, in an order in which none takes away what another needs. */
export const scenes: readonly Scene[] = [
  { view: 'connect', isUnconnected: true, open: async () => undefined },
  {
    view: 'oauth',
    isUnconnected: true,
    open: async ({ press, page, texts }) => {
      await press(texts.oauth.open);
      await page.getByLabel(texts.oauth.callback).waitFor();
    },
  },
  { view: 'home', open: async () => undefined },
  { view: 'connections', open: ({ choose, texts }) => choose(texts.connections.title) },
  { view: 'catalogue', open: ({ press, texts }) => press(texts.pulls.list.add) },
  {
    view: 'form',
    open: async ({ press, page, texts }) => {
      await press(texts.pulls.list.add);
      await page.getByRole('searchbox').fill(texts.endpoints.groups.orders);
      // What is ready-made comes before it, and is pulled by a click.
      await page.locator('main section.group').getByRole('button').first().click();
    },
  },
  { view: 'dashboard', open: ({ press, texts }) => press(texts.dashboard.pull) },
  {
    view: 'putRight',
    script: () => ({
      'push.preview': () => {
        throw Object.assign(new Error('Harga'), { code: 'columnsMixedUp', tabId: 11 });
      },
      'pulls.planPutRight': () => ({
        tabs: [
          {
            ...{ tabId: 11, tabName: 'Variasi', cells: 14, lost: [], seen: 'seen' },
            replaced: [
              { record: 'KAOS-PUTIH-M', key: 'price', column: 'Harga', from: 55_000, to: 48_500 },
              { record: 'KAOS-PUTIH-L', key: 'price', column: 'Harga', from: 48_500, to: 55_000 },
            ],
          },
        ],
      }),
    }),
    open: async ({ press, texts }) => {
      await press(texts.home.review);
      await press(texts.remedy.putRight);
    },
  },
  { view: 'functions', open: ({ choose, texts }) => choose(texts.functions.title) },
  {
    view: 'functionForm',
    open: async ({ choose, page, texts }) => {
      await choose(texts.functions.title);
      await page.locator('main .lines button').first().click();
    },
  },
  { view: 'kept', plan: () => 'gone', open: async () => undefined },
  { view: 'preview', open: ({ press, texts }) => press(texts.home.review) },
  {
    view: 'preview',
    name: 'preview-wide',
    plan: ({ rpc }) => rpc<{ id: string }>('push.preview').id,
    open: async () => undefined,
  },
  { view: 'priceForm', open: ({ press, texts }) => press(texts.prices.open) },
  { view: 'pricePlan', open: lookAtPrices },
  {
    view: 'priceFilled',
    open: async (stage) => {
      await lookAtPrices(stage);
      await stage.page.locator('footer .button.primary').click();
    },
  },
  {
    view: 'priceUndone',
    open: async (stage) => {
      await stage.press(stage.texts.prices.open);
      await stage.page.locator('main .card .button').click();
    },
  },
  { view: 'changes', name: 'changes-begin', open: openChanges },
  { view: 'changes', script: (language) => ({ 'changes.list': () => changesOf({}, language) }), open: openChanges },
  { view: 'copies', script: (language) => ({ 'copies.list': () => copiesOf({}, language) }), open: openCopies },
  {
    view: 'copies',
    name: 'copies-choices',
    open: async (stage) => {
      await openCopies(stage);
      // Without a click, which would take the focus along.
      await stage.page.locator('main details').evaluate((details) => details.toggleAttribute('open', true));
    },
  },
  {
    view: 'alerts',
    script: () => ({ 'alerts.get': () => alertsOf() }),
    open: ({ choose, texts }) => choose(texts.alerts.title),
  },
  {
    view: 'alertsForm',
    hasMail: true,
    script: () => ({ 'alerts.get': () => alertsOf() }),
    open: async ({ choose, press, texts }) => {
      await choose(texts.alerts.title);
      await press(texts.alerts.choose);
    },
  },
  { view: 'takeOverPush', open: openTakeOver },
  { view: 'scheduledForm', open: planPrices },
  {
    view: 'scheduled',
    open: async (stage) => {
      await planPrices(stage);
      await stage.page.locator('footer .button.primary').click();
    },
  },
  {
    view: 'result',
    open: async ({ press, page, texts }) => {
      await press(texts.home.review);
      await page.locator('footer .button.primary').click();
    },
  },
  { view: 'run', open: ({ press, texts }) => press(new RegExp(`^${texts.run.open('')}`)) },
  {
    view: 'review',
    script: leftUnfinished,
    open: ({ press, texts }) => press(texts.unfinished.look),
  },
  {
    view: 'ended',
    script: (language) => ({
      ...leftUnfinished(language),
      'runs.abandon': () => ({ status: 'finished', summary: { run } }),
    }),
    open: async ({ press, texts }) => {
      await press(texts.unfinished.look);
      await press(texts.review.end);
      await press(texts.review.confirmEnd);
    },
  },
  { view: 'rows', open: ({ press, texts }) => press(texts.rows.open) },
  {
    view: 'rowForm',
    open: async ({ press, texts }) => {
      await press(texts.rows.open);
      await press(texts.rows.templates['expense.create']);
    },
  },
  { view: 'rowPlan', open: planRows },
  {
    view: 'rowResult',
    open: async (stage) => {
      await planRows(stage);
      await stage.page.locator('footer .button.primary').click();
    },
  },
  {
    view: 'schedule',
    open: async ({ bench, choose, texts }) => {
      const [tab] = bench.rpc<{ tabs: readonly { tabId: number }[] }>('state.get').tabs;
      const task = { kind: 'tabs', tabIds: [tab?.tabId] };
      bench.rpc('jobs.save', { task, timing: { every: 'day', hour: 6 }, timeZone: 'Asia/Jakarta' });
      await choose(texts.schedule.title);
    },
  },
  {
    view: 'jobForm',
    open: async ({ choose, page, texts }) => {
      await choose(texts.schedule.title);
      await page.locator('footer .button.primary').click();
      await page.locator('main .card strong').waitFor();
    },
  },
  {
    view: 'takeOver',
    script: (language) => ({
      'jobs.list': () => scheduleOf({ others: [othersJobOf({})] }, language),
      'jobs.planTakeOver': () => takeOverOf({}),
    }),
    open: async ({ choose, page, texts }) => {
      await choose(texts.schedule.title);
      await page.getByText(texts.schedule.others.takeOver, { exact: true }).click();
    },
  },
  { view: 'settings', open: ({ choose, texts }) => choose(texts.settings.title) },
  {
    view: 'budget',
    open: async ({ choose, press, texts }) => {
      await choose(texts.settings.title);
      await press(texts.budget.title);
    },
  },
  {
    view: 'mail',
    hasMail: true,
    script: () => ({
      'mail.get': () => ({ address: null, proving: null, isAllowed: true, consentUrl: null, lack: null }),
    }),
    open: async ({ choose, press, texts }) => {
      await choose(texts.settings.title);
      await press(texts.mail.title);
    },
  },
  { view: 'endpoints', open: ({ choose, texts }) => choose(texts.endpoints.title) },
  {
    view: 'endpointForm',
    open: (stage) => openEndpoint(stage, 'expense.create'),
  },
  {
    view: 'endpointConfirm',
    open: async (stage) => {
      await openWarehouseDeletion(stage);
      await stage.page.locator('footer .button.primary').click();
    },
  },
  {
    view: 'endpointAnswer',
    open: async (stage) => {
      await openEndpoint(stage, 'warehouse.list');
      await stage.page.locator('footer .button.primary').click();
    },
  },
  { view: 'doctor', open: ({ choose, texts }) => choose(texts.doctor.title) },
  { view: 'help', open: ({ choose, texts }) => choose(texts.help.title) },
  { view: 'reset', open: openReset },
  {
    view: 'resetDone',
    script: () => ({ 'state.reset': () => ({ forgotten: [] }) }),
    open: async (stage) => {
      await openReset(stage);
      for (const box of await stage.page.getByRole('checkbox').all()) await box.check();
      await stage.press(stage.texts.reset.forget);
    },
  },
];
