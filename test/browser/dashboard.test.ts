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
    workbench = await startWorkbench({ shop: { products: 200, orders: 900, hasNastyTexts: false } });
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

  const figureOf = (number: number) => page.locator('.chart').nth(number);

  /** Of what is drawn in a colour in a chart: how far across it reaches, as a share, and how often a line from top to bottom meets it, at most. */
  const drawnIn = (number: number, color: string) =>
    figureOf(number)
      .locator('canvas')
      .evaluate((canvas, wanted) => {
        const { width, height } = canvas as HTMLCanvasElement;
        const pixels = (canvas as HTMLCanvasElement).getContext('2d')?.getImageData(0, 0, width, height).data ?? [];
        const parts = [0, 1, 2].map((part) => Number.parseInt(wanted.slice(1 + 2 * part, 3 + 2 * part), 16));
        const has = (x: number, y: number): boolean =>
          parts.every((part, index) => pixels[(y * width + x) * 4 + index] === part);
        const met = Array.from({ length: width }, (_, x) => {
          const isMet = Array.from({ length: height }, (__, y) => has(x, y));
          return isMet.filter((is, y) => is && !isMet[y - 1]).length;
        });
        return { reach: met.filter((times) => times > 0).length / width, most: Math.max(...met) };
      }, color);

  test('draws every series in its colour, and a bar for every value', async () => {
    const [line, bars] = workbench.cloud.workbook.charts.of(tabId).map(({ options }) => options.colors as string[]);
    const lines = [await drawnIn(0, line?.[0] ?? ''), await drawnIn(0, line?.[1] ?? '')];
    for (const { reach } of lines) expect(reach).toBeGreaterThan(0.5);
    expect((await drawnIn(1, bars?.[0] ?? '')).most).toBe(10);
  });

  test('tells screen readers every value, as its cell shows it', async () => {
    const [line] = workbench.cloud.workbook.charts.of(tabId);
    const table = page.getByRole('table', { name: String(line?.options.title), exact: true });
    expect(await table.getByRole('row').count()).toBe(29);
    expect(await table.getByRole('columnheader').count()).toBe(2);
    const { area } = line?.ranges[1] ?? {};
    const shown = await page.evaluate(
      ([row = 0, column = 0]) => window.workbenchPage?.grid.cells.textOf(row + 1, column),
      [area?.row, area?.column] as const,
    );
    expect(await table.getByRole('cell').nth(1).textContent()).toBe(shown);
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
        ([row, column]) => [grid?.cells.textOf(row, column) ?? '', grid?.cells.colorOf(row, column) ?? ''] as const,
      );
    });
    const changes = shown.filter(([text]) => /^[▲▼]/.test(text));
    expect(changes.length).toBeGreaterThan(4);
    for (const [text, color] of changes)
      expect([text, color]).toEqual([text, expect.stringMatching(/^#(188038|d93025)$/)]);
  });

  test('scrolls its charts with the cells', async () => {
    const [chart] = workbench.cloud.workbook.charts.of(tabId);
    const { row = 1, column = 1 } = chart?.position ?? {};
    const canvas = figureOf(0).locator('canvas');
    const before = await canvas.boundingBox();
    await page.mouse.move(300, 600);
    await page.mouse.wheel(0, 200);
    await page.waitForFunction(
      (top) => (document.querySelector('.chart')?.getBoundingClientRect().top ?? 0) < top - 100,
      before?.y ?? 0,
    );
    const isOver = async () => {
      const [box, cell] = [await canvas.boundingBox(), await boxOf(row, column)];
      return Math.abs((box?.y ?? 0) - (cell?.y ?? 0)) < 4;
    };
    for (let tries = 0; tries < 40 && !(await isOver()); tries += 1) await page.waitForTimeout(50);
    expect(await isOver()).toBe(true);
  });
});
