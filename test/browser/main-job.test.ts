import type { Browser, FrameLocator, Page } from 'playwright-core';
import { buildPageAssets } from '../../workbench/page/page-assets';
import { type PageServer, startPageServer } from '../../workbench/page/page-server';
import { executionsAtOnce, PageSession } from '../../workbench/page/page-session';
import { stockKey, viewTab } from '../../workbench/tab-view';
import { startWorkbench, type Workbench } from '../../workbench/workbench';
import { describeInBrowser, launchChromium, screenshotPath } from './chromium';

const mainWarehouse = 0;

describeInBrowser('the main job, in a browser', () => {
  let workbench: Workbench;
  let session: PageSession;
  let server: PageServer;
  let browser: Browser;
  let page: Page;
  let sidebar: FrameLocator;

  beforeAll(async () => {
    workbench = await startWorkbench({ shop: { products: 60, orders: 20 }, workers: executionsAtOnce });
    session = await PageSession.open(workbench);
    await session.handlers.run({ name: 'openSidebar', args: [] });
    server = await startPageServer(session, await buildPageAssets(), 0);
    browser = await launchChromium();
    page = await browser.newPage({ viewport: { width: 1280, height: 800 }, timezoneId: 'Asia/Jakarta' });
    await page.goto(server.url);
    sidebar = page.frameLocator('iframe');
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
    await workbench?.close();
  });

  const press = (name: string | RegExp) => sidebar.getByRole('button', { name, exact: true }).click();
  const see = (text: string | RegExp) => sidebar.getByText(text).first().waitFor();
  const keepSidebar = (name: string) => page.locator('iframe').screenshot({ path: screenshotPath(name) });

  /** A row's stock cell in the grid, by variation. */
  const cellOf = (variationId: number) => {
    const view = viewTab(workbench.cloud.workbook, workbench.cloud.workbook.activeSheetId);
    return page.locator(`#cell-${view.rowOf(variationId)}-${view.columnOf(stockKey(mainWarehouse))}`);
  };

  /** Click, Enter, type, Enter; done when the sheet shows it. */
  async function typeStock(variationId: number, text: string): Promise<void> {
    const cell = cellOf(variationId);
    await cell.click();
    await page.keyboard.press('Enter');
    await page.getByLabel('Cell content').fill(text);
    await page.keyboard.press('Enter');
    await cell.getByText(text, { exact: true }).waitFor();
  }

  const stockOf = (variationId: number) => workbench.shop.stockOf(variationId).get(mainWarehouse) ?? 0;

  test('a wrong key is told at the field, with what to do about it', async () => {
    await sidebar.getByLabel('Kunci API').fill('kunci-lama');
    await keepSidebar('main-1-connect');
    await press('Hubungkan');

    await see(/Kunci berlaku satu tahun: buat yang baru di Ngorder/);
    await keepSidebar('main-2-wrong-key');
    expect(workbench.cloud.properties.user.get('ngorder.connection') ?? null).toBeNull();
  });

  test('connects, pulls, edits, reviews, pushes and undoes, and the shop holds what the sidebar says', async () => {
    await sidebar.getByLabel('Kunci API').fill(workbench.shop.options.key);
    await press('Hubungkan');
    await press('Tarik variasi');
    await see('Data sudah masuk');
    await keepSidebar('main-3-pulled');
    await page.getByRole('button', { name: 'Variasi', exact: true }).click();

    const [first, second, sold, negative] = workbench.shop
      .variations()
      .filter(({ stock }) => stock.size === 1 && (stock.get(mainWarehouse) ?? 0) > 5)
      // The newest products stand at the top of the tab.
      .slice(-4)
      .map(({ id }) => ({ id, before: stockOf(id) }));
    if (!first || !second || !sold || !negative) throw new Error('The sandbox shop is too small for this test.');

    await typeStock(first.id, '71');
    await typeStock(second.id, '72');
    await typeStock(negative.id, '-3');
    await typeStock(sold.id, '73');
    await cellOf(sold.id).click();
    await page.getByRole('button', { name: 'Sell 1 of the selected row' }).click();
    await page.getByText(/^Sold 1 ×/).waitFor();

    await press('Tinjau perubahan');
    await see('2 siap');
    await see('1 konflik');
    await see('1 ditahan');
    await see(`Sudah berubah di toko: sekarang ${sold.before - 1}`);
    await keepSidebar('main-4-review');
    await page.screenshot({ path: screenshotPath('workbench') });

    await press('Kirim 2 perubahan');
    await see('2 perubahan terkirim');
    await keepSidebar('main-5-result');
    expect([first, second, sold, negative].map(({ id }) => stockOf(id))).toEqual([
      71,
      72,
      sold.before - 1,
      negative.before,
    ]);

    await press('Kembalikan pengiriman ini');
    await press('Kembalikan 2 nilai');
    await see('2 nilai dikembalikan');
    await keepSidebar('main-6-undone');
    expect([first, second, sold].map(({ id }) => stockOf(id))).toEqual([first.before, second.before, sold.before - 1]);

    await press('Selesai');
    await see('Sudah dikembalikan');
    await keepSidebar('main-7-history');
    expect(workbench.shop.violations).toEqual([]);
  });
});
