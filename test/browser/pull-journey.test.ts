import type { Browser, FrameLocator, Page } from 'playwright-core';
import { buildPageAssets } from '../../workbench/page/page-assets';
import { type PageServer, startPageServer } from '../../workbench/page/page-server';
import { executionsAtOnce, PageSession } from '../../workbench/page/page-session';
import { startWorkbench, type Workbench } from '../../workbench/workbench';
import { describeInBrowser, launchChromium, screenshotPath } from './chromium';

describeInBrowser('pulling a dataset, in a browser', () => {
  let workbench: Workbench;
  let server: PageServer;
  let browser: Browser;
  let page: Page;
  let sidebar: FrameLocator;

  beforeAll(async () => {
    workbench = await startWorkbench({ shop: { products: 20, orders: 120 }, workers: executionsAtOnce });
    const session = await PageSession.open(workbench);
    await session.handlers.run({ name: 'openSidebar', args: [] });
    server = await startPageServer(session, await buildPageAssets(), 0);
    browser = await launchChromium();
    page = await browser.newPage({ viewport: { width: 1280, height: 800 }, timezoneId: 'Asia/Jakarta' });
    await page.goto(server.url);
    sidebar = page.frameLocator('iframe');
    await sidebar.getByLabel('Kunci API').fill(workbench.shop.options.key);
    await press('Hubungkan');
    await see('Belum ada data');
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
    await workbench?.close();
  });

  const press = (name: string | RegExp) => sidebar.getByRole('button', { name, exact: true }).click();
  const see = (text: string | RegExp) => sidebar.getByText(text).first().waitFor();
  const keepSidebar = (name: string) => page.locator('iframe').screenshot({ path: screenshotPath(name) });
  const tab = (name: string) => workbench.cloud.workbook.sheets().find((sheet) => sheet.name === name);

  test('finds orders, narrows them to the last 7 days, pulls them and goes to the tab', async () => {
    await keepSidebar('pull-1-home');
    await press('Tarik data lain');
    await see('Produk & stok');
    await keepSidebar('pull-2-catalogue');
    await sidebar.getByLabel('Cari data').fill('pesanan');
    await press(/^Pesanan Pesanan satu periode/);
    await sidebar.getByLabel('Periode').selectOption({ label: '7 hari terakhir' });
    await see(/^Sekitar \d+ data, \d+ permintaan, \d+ detik\.$/);
    await keepSidebar('pull-3-form');
    await press('Tarik ke tab baru');
    await see('Data sudah masuk');
    await keepSidebar('pull-4-report');

    expect(tab('Pesanan')).toBeDefined();
    await see('Tab dari Ngorder');
    await press('Buka tab');
    expect(workbench.shop.violations).toEqual([]);
  });
});
