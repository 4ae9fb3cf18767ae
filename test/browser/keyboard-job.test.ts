import type { Frame } from 'playwright-core';
import { languages } from '../../src/sidebar/texts/languages';
import { stockKey, viewTab } from '../../workbench/tab-view';
import { describeInBrowser } from './chromium';
import { flawsOf } from './scripted-page';
import { WorkbenchPage } from './workbench-page';

/** More than any page has controls. */
const mostTabs = 80;

describeInBrowser.each(['id', 'en'] as const)('the daily job by keyboard alone, in a browser: %s', (language) => {
  const { texts } = languages[language];
  let opened: WorkbenchPage;

  beforeAll(async () => {
    opened = await WorkbenchPage.open({ products: 12, orders: 6 }, language);
  });

  afterAll(() => opened?.close());

  const keys = () => opened.page.keyboard;
  const book = () => opened.workbench.cloud.workbook;

  function panel(): Frame {
    const frame = opened.page.frames().find((one) => one !== opened.page.mainFrame());
    if (!frame) throw new Error('no panel');
    return frame;
  }

  /** What a screen reader would say of what has the focus, roughly. */
  const focused = () =>
    panel().evaluate(() => {
      const { activeElement } = document;
      const label = activeElement instanceof HTMLInputElement ? activeElement.labels?.[0]?.textContent : undefined;
      return (activeElement?.getAttribute('aria-label') ?? label ?? activeElement?.textContent ?? '').trim();
    });

  /** Goes on by Tab until something called so has the focus. */
  async function tabTo(name: string | RegExp): Promise<void> {
    const seen: string[] = [];
    for (let presses = 0; presses < mostTabs; presses += 1) {
      const now = await focused();
      if (typeof name === 'string' ? now === name : name.test(now)) return;
      seen.push(now);
      await keys().press('Tab');
    }
    throw new Error(`Tab never comes to ${name}: ${[...new Set(seen)].join(' | ')}`);
  }

  async function press(name: string | RegExp): Promise<void> {
    await tabTo(name);
    await keys().press('Enter');
  }

  /** Where a page begins: its heading has the focus, and nothing is amiss with it. */
  async function arriveAt(title: string | RegExp): Promise<void> {
    await opened.sidebar
      .getByRole('heading', { level: 1, name: title })
      .and(opened.sidebar.locator(':focus'))
      .waitFor();
    expect([String(title), ...(await flawsOf(panel()))]).toEqual([String(title)]);
  }

  const stockOf = (index: number): number => {
    const item = opened.workbench.shop.variations()[index];
    return item ? (opened.workbench.shop.stockOf(item.id).get(0) ?? 0) : 0;
  };

  test('connects, pulls, edits, reviews, pushes, undoes and refreshes', async () => {
    const { page, workbench } = opened;
    await page.locator('.sidebar iframe').focus();
    await tabTo(texts.connect.key);
    await keys().type(workbench.shop.options.key);
    await tabTo(texts.connect.trust);
    await keys().press('Space');
    await press(texts.connect.submit);
    // The greeting stands on the page before, too.
    await opened.sidebar.getByRole('button', { name: texts.home.pull, exact: true }).waitFor();
    await arriveAt(texts.greeting.title);

    await press(texts.home.pull);
    await opened.sidebar.getByRole('heading', { level: 1, name: /Varia/ }).waitFor();
    const view = viewTab(book(), book().activeSheetId);
    const [item] = workbench.shop.variations();
    if (!item) throw new Error('no variation');
    const before = stockOf(0);

    await opened.type(view.rowOf(item.id), view.columnOf(stockKey(0)), String(before + 4));
    await page.locator('.sidebar iframe').focus();
    await press(texts.home.review);
    await arriveAt(texts.preview.title);
    await press(texts.preview.push(1, '1'));
    await arriveAt(texts.result.pushed(1, '1'));
    expect(stockOf(0)).toBe(before + 4);

    await press(texts.result.undo);
    await arriveAt(texts.preview.undoTitle);
    await press(texts.preview.undo(1, '1'));
    await arriveAt(texts.result.undone(1, '1'));
    expect(stockOf(0)).toBe(before);

    await press(texts.result.done);
    await arriveAt(/Varia/);
    workbench.shop.sell(item.id, 0, 1);
    await press(texts.home.refresh);
    await opened.see(texts.pulls.report.refreshed);
    await page.waitForFunction(
      ([row, column, shown]) => window.workbenchPage?.grid.cells.textOf(row, column) === shown,
      [view.rowOf(item.id), view.columnOf(stockKey(0)), String(before - 1)] as const,
    );
    expect(workbench.shop.violations).toEqual([]);
  });
});
