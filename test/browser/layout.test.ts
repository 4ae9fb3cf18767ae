import type { PullSummary } from '../../src/pull/pull';
import { columnsOf } from '../../workbench/tab-view';
import { describeInBrowser, screenshotPath } from './chromium';
import { WorkbenchPage } from './workbench-page';

const february = { start_date: '2026-02-01', end_date: '2026-02-28' };
/** Those of which the whole picture is in sight beside the panel, on a small screen; the others are so where it is closed. */
const reports = ['report', 'report-by-source', 'report-profit', 'best-products', 'orders-by-weekday'];

describeInBrowser('the layout of new tabs, in a browser', () => {
  let opened: WorkbenchPage;
  let workbench: WorkbenchPage['workbench'];

  beforeAll(async () => {
    opened = await WorkbenchPage.open({ products: 60, orders: 300, hasNastyTexts: false });
    ({ workbench } = opened);
    await opened.connect();
    await opened.see('Mulai dengan tiga langkah');
  });

  afterAll(() => opened?.close());

  async function pull(dataset: string, filters = {}): Promise<number> {
    const { tabId } = await workbench.rpc<PullSummary>('pull.run', { dataset, filters });
    const sheet = sheetOf(tabId);
    const tabs = opened.page.getByRole('navigation', { name: 'Tabs' });
    await tabs.getByRole('button', { name: sheet.name, exact: true }).click({ timeout: 8000 });
    await opened.page.waitForFunction(([title]) => window.workbenchPage?.grid.cells.textOf(1, 1) === title, [
      String(sheet.readValues({ row: 1, column: 1, rows: 1, columns: 1 })[0]?.[0]),
    ] as const);
    return tabId;
  }

  function sheetOf(tabId: number) {
    const sheet = workbench.cloud.workbook.sheet(tabId);
    if (!sheet) throw new Error('no tab');
    return sheet;
  }

  const leftOf = async (column: number) => (await opened.cellBox(1, column)).left;
  const columnOf = (tabId: number, key: string) => columnsOf(workbench.cloud.workbook, tabId).get(key) ?? 0;

  test.each([
    ['variations', 350],
    ['orders', 290],
  ])('%s begin with what names a row, frozen, and the result beside it', async (dataset, pixels) => {
    const tabId = await pull(dataset);
    await opened.page.screenshot({ path: screenshotPath(`layout-${dataset}`) });
    const result = columnOf(tabId, '#result');
    expect(result).toBe(3);
    const before = [await leftOf(1), await leftOf(2), await leftOf(result)] as const;
    expect(before[2] - before[0]).toBeCloseTo(pixels, 0);
    await opened.goTo(3, 20);
    expect([await leftOf(1), await leftOf(2)]).toEqual([before[0], before[1]]);
    await opened.page.screenshot({ path: screenshotPath(`layout-${dataset}-scrolled`) });
    await opened.goTo(1, 1);
  });

  test.each(reports)('the picture of %s is seen without scrolling', async (dataset) => {
    const tabId = await pull(dataset, february);
    const chart = opened.page.locator('.chart').first();
    await chart.waitFor();
    await opened.page.screenshot({ path: screenshotPath(`layout-${dataset}`) });
    const [box, cells] = [await chart.boundingBox(), await opened.page.locator('.cells').boundingBox()];
    if (!box || !cells) throw new Error('it is not drawn');
    expect(columnOf(tabId, '#result')).toBe(0);
    expect(box.y + box.height).toBeLessThanOrEqual(cells.y + cells.height);
    expect(box.x + box.width).toBeLessThanOrEqual(cells.x + cells.width);
  });

  test('what a person freezes stays through a refresh, until they have the tab tidied', async () => {
    const tabId = await pull('variations');
    await opened.choose('View', 'Freeze', 'No columns');
    for (let tries = 0; tries < 200 && sheetOf(tabId).frozenColumns > 0; tries += 1)
      await opened.page.waitForTimeout(25);
    expect(sheetOf(tabId).frozenColumns).toBe(0);
    await opened.press('Muat ulang');
    await opened.see('Sudah dimuat ulang');
    expect([sheetOf(tabId).frozenRows, sheetOf(tabId).frozenColumns]).toEqual([1, 0]);
    await opened.press('Rapikan tata letak');
    await opened.see('Tata letak dirapikan. Urutan kolom tidak berubah.');
    expect(sheetOf(tabId).frozenColumns).toBe(2);
    await opened.keepSidebar('layout-tidied');
  });
});
