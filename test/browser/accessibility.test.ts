import axe from 'axe-core';
import type { Locator } from 'playwright-core';
import { describeInBrowser, screenshotPath } from './chromium';
import { area } from './grid/grid-page';
import { WorkbenchPage } from './workbench-page';

declare global {
  interface Window {
    /** There once its source has been evaluated. */
    readonly axe: typeof axe;
  }
}

/** The cells are a canvas with a page of its own making around it, and the panel is another document. */
const others = ['.cells', 'iframe'];

describeInBrowser.each(['light', 'dark'] as const)('the page around the cells, in a browser (%s)', (colorScheme) => {
  let opened: WorkbenchPage;

  beforeAll(async () => {
    opened = await WorkbenchPage.openLive({ products: 12, orders: 6, warehouses: 2, warehouseShare: 1 }, 'en', true);
    await opened.page.emulateMedia({ colorScheme });
    await opened.page.evaluate(axe.source);
  });

  afterAll(() => opened?.close());

  async function expectClean(what: string): Promise<void> {
    const { page } = opened;
    const found = await page.evaluate(async (exclude) => {
      const { violations } = await window.axe.run({ exclude: [...exclude] });
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html, any }) => `${id}: ${html} ${any[0]?.message}`));
    }, others);
    await page.screenshot({ path: screenshotPath(`around-${colorScheme}-${what.toLowerCase().replaceAll(' ', '-')}`) });
    expect([what, ...found]).toEqual([what]);
  }

  const menus = (): Locator => opened.page.getByRole('navigation', { name: 'Menus' }).getByRole('button');
  const keys = async (...pressed: readonly string[]): Promise<void> => {
    for (const key of pressed) await opened.page.keyboard.press(key);
  };

  test('is clean with the first minute, and with every menu open', async () => {
    await expectClean('first minute');
    for (const name of await menus().allInnerTexts()) {
      await menus().filter({ hasText: name }).first().focus();
      await keys('ArrowDown');
      await expectClean(`menu ${name}`);
      await keys('Escape');
    }
    await opened.page.getByRole('button', { name: /^Menu of/ }).click();
    await expectClean('menu of a tab');
    await keys('Escape');
  });

  test('is clean with what opens beside cells', async () => {
    const { page, workbench } = opened;
    const [sheet] = workbench.cloud.workbook.sheets();
    sheet?.write(area(1, 1, 3, 1), [['SKU'], ['A'], ['B']]);
    sheet?.writeAttribute(area(1, 1), 'note', [['dari toko']]);
    await page.waitForFunction(() => window.workbenchPage?.grid.cells.textOf(3, 1) === 'B');
    await opened.goTo(1, 1);
    await keys('Control+f');
    await page.getByRole('searchbox', { name: 'Find in this sheet' }).fill('a');
    await expectClean('find');
    await keys('Escape', 'Shift+F2');
    await page.getByRole('textbox', { name: 'Note' }).waitFor();
    await expectClean('note');
    await keys('Escape');
    await opened.choose('Insert', 'Drop-down');
    await expectClean('list');
    await keys('Escape');
    await opened.goTo(1, 1, 3, 1);
    await opened.choose('Data', 'Create a filter');
    await page.waitForFunction(() => window.workbenchPage?.grid.layout.filter);
    const { left, top, width, height } = await opened.cellBox(1, 1);
    await page.mouse.click(left + width - 11, top + height / 2);
    await page.getByRole('searchbox', { name: 'Search values' }).waitFor();
    await expectClean('filter');
    await page.getByRole('button', { name: 'Cancel' }).click();
  });

  test('is clean with a dialog of a script', async () => {
    const { workbench, session, dialog } = opened;
    const html = '<html lang="en"><head><title>Preview</title></head><body><main><h1>Preview</h1></main></body></html>';
    workbench.cloud.ui.dialog = { title: 'Preview', html, width: 600, height: 300, isModal: false };
    session.feed.poke();
    await dialog.getByRole('heading', { name: 'Preview' }).waitFor();
    await expectClean('dialog');
    await opened.page.locator('.window').getByRole('button', { name: 'Close' }).press('Escape');
    await opened.page.locator('.window').waitFor({ state: 'detached' });
  });

  test('is clean with every pane of the back stage', async () => {
    const { page, workbench } = opened;
    const { cloud } = workbench;
    cloud.triggers.add('onOpen', { everyHours: 6 }, { person: 'owner', fileId: cloud.workbook.id });
    await workbench.rpc('connection.save', { key: workbench.shop.options.key });
    const drawer = page.getByRole('region', { name: 'Back stage' });
    for (const name of ['Calls', 'Executions', 'Quotas', 'Triggers', 'Stores', 'Shop']) {
      await drawer.getByRole('button', { name, exact: true }).click();
      const pane = drawer.getByRole('region', { name, exact: true });
      await pane.locator('table, details').first().waitFor();
      const [first] = await pane.locator('.link, summary').all();
      await first?.click();
      await expectClean(`pane ${name}`);
    }
  });
});
