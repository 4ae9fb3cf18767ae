import type { Browser, Page } from 'playwright-core';
import type { DashboardSummary } from '../../src/pull/dashboard';
import { buildPageAssets } from '../../workbench/page/server/page-assets';
import { type PageServer, startPageServer } from '../../workbench/page/server/page-server';
import { PageSessions } from '../../workbench/page/server/page-sessions';
import { startWorkbench, type Workbench } from '../../workbench/workbench';
import { describeInBrowser, launchChromium, screenshotPath } from './chromium';

describeInBrowser('the dashboard, in a browser', () => {
  let workbench: Workbench;
  let server: PageServer;
  let browser: Browser;
  let page: Page;
  let tabId: number;

  beforeAll(async () => {
    workbench = await startWorkbench({ shop: { products: 200, orders: 900 } });
    await workbench.rpc('connection.save', { key: workbench.shop.options.key });
    const pulled = await workbench.rpc<DashboardSummary>('dashboard.pull', { from: '2026-02-01', to: '2026-02-28' });
    tabId = pulled.tabId;
    server = await startPageServer(new PageSessions(workbench, { opensPanel: false }), await buildPageAssets(), 0);
    browser = await launchChromium();
    page = await browser.newPage({ viewport: { width: 1280, height: 1320 } });
    await page.goto(server.url);
    await page.waitForFunction(() => window.workbenchPage?.grid.isReady);
    await page.locator('.chart').first().waitFor();
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
    await workbench?.close();
  });

  /** Where a cell is drawn, in pixels of the page. */
  async function boxOf(row: number, column: number) {
    const box = await page.evaluate(([r, c]) => window.workbenchPage?.grid.boxOf(r, c), [row, column] as const);
    const origin = await page.locator('.cells').boundingBox();
    return box && origin ? { x: origin.x + box.left, y: origin.y + box.top } : undefined;
  }

  test('shows every chart with its title, over the cell where it is anchored, none over another', async () => {
    const charts = workbench.cloud.workbook.charts.of(tabId);
    expect(charts).toHaveLength(6);
    const boxes: { x: number; y: number; width: number; height: number }[] = [];
    for (const { position, options } of charts) {
      const figure = page.getByRole('img', { name: String(options.title), exact: true });
      const [box, cell] = [await figure.boundingBox(), await boxOf(position.row, position.column)];
      if (!box || !cell) throw new Error('it is not drawn');
      expect(Math.abs(box.x - cell.x) + Math.abs(box.y - cell.y)).toBeLessThan(4);
      expect([box.width, box.height]).toEqual([options.width, options.height]);
      boxes.push(box);
    }
    await page.screenshot({ path: screenshotPath('dashboard') });
    boxes.forEach((one, index) => {
      const later = boxes.slice(index + 1);
      const overlapping = later.filter(
        (other) =>
          one.x < other.x + other.width &&
          other.x < one.x + one.width &&
          one.y < other.y + other.height &&
          other.y < one.y + one.height,
      );
      expect(overlapping).toEqual([]);
    });
  });

  test('draws a mark for every value', async () => {
    const [line, bars] = workbench.cloud.workbook.charts.of(tabId);
    const drawn = (chart: typeof line, marks: string) =>
      page
        .getByRole('img', { name: String(chart?.options.title), exact: true })
        .locator(marks)
        .count();
    expect([await drawn(line, '.line'), await drawn(line, '.dot'), await drawn(bars, 'rect')]).toEqual([2, 56, 10]);
  });

  test('tells growth and decline by their colours', async () => {
    const shown = await page.evaluate(() => {
      const grid = window.workbenchPage?.grid;
      const { rows = 0, columns = 0 } = grid?.layout ?? {};
      const places = Array.from(
        { length: rows * columns },
        (_, index) => [Math.floor(index / columns) + 1, (index % columns) + 1] as const,
      );
      return places.map(
        ([row, column]) => [grid?.textOf(row, column) ?? '', grid?.colorOf(row, column) ?? ''] as const,
      );
    });
    const changes = shown.filter(([text]) => /^[▲▼]/.test(text));
    expect(changes.length).toBeGreaterThan(4);
    for (const [text, color] of changes)
      expect([text, color]).toEqual([text, expect.stringMatching(/^#(188038|d93025)$/)]);
  });
});
