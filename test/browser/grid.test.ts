import type { Page } from 'playwright-core';
import type { WorkbookSheet } from '../../workbench/apps-script/workbook/workbook';
import { describeInBrowser, screenshotPath } from './chromium';
import { WorkbenchPage } from './workbench-page';

const area = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });

describeInBrowser('the cells of the workbench, in a browser', () => {
  let opened: WorkbenchPage;
  let page: Page;
  let sheet: WorkbookSheet;

  beforeAll(async () => {
    opened = await WorkbenchPage.open({ products: 1, orders: 0 });
    page = opened.page;
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const [first] = opened.workbench.cloud.workbook.sheets();
    if (!first) throw new Error('a spreadsheet has a tab');
    sheet = first;
  });

  afterAll(() => opened?.close());

  const values = (row: number, column: number, rows = 1, columns = 1) =>
    sheet.readValues(area(row, column, rows, columns));

  /** Every key has its effect in the workbook before the next is pressed. */
  async function until(isSo: () => boolean): Promise<void> {
    for (let tries = 0; tries < 1000 && !isSo(); tries += 1) await page.waitForTimeout(20);
    expect(isSo()).toBe(true);
  }

  async function pasteText(text: string): Promise<void> {
    await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
    await page.keyboard.press('Control+v');
  }

  test('500 × 3 cells are pasted, read as typed, undone with one key and done again with another', async () => {
    const lines = Array.from({ length: 500 }, (_, index) => [`SKU-${index}`, `${index}`, `=B${index + 1}*2`]);
    await opened.goTo(1, 1);
    await pasteText(lines.map((line) => line.join('\t')).join('\r\n'));
    await until(() => values(500, 1)[0]?.[0] === 'SKU-499');
    expect([values(500, 1, 1, 3), sheet.readFormulas(area(500, 3))]).toEqual([[['SKU-499', 499, 998]], [['=B500*2']]]);
    await page.keyboard.press('Control+z');
    await until(() => sheet.lastRow() === 0);
    await page.keyboard.press('Control+y');
    await until(() => sheet.lastRow() === 500);
  });

  test('cells are copied with what they carry, and cut cells leave nothing behind', async () => {
    sheet.writeAttribute(area(2, 1), 'note', [['dari toko']]);
    await opened.goTo(2, 1, 2, 3);
    await page.keyboard.press('Control+c');
    await opened.goTo(2, 6);
    await page.keyboard.press('Control+v');
    await until(() => values(2, 6)[0]?.[0] === 'SKU-1');
    expect(sheet.readFormulas(area(2, 8))).toEqual([['=G2*2']]);
    expect(sheet.readAttribute(area(2, 6), 'note')).toEqual([['dari toko']]);
    await opened.goTo(2, 6, 2, 3);
    await page.keyboard.press('Control+x');
    await opened.goTo(10, 6);
    await page.keyboard.press('Control+v');
    await until(() => values(2, 6)[0]?.[0] === '');
    expect(values(10, 6, 1, 2)).toEqual([['SKU-1', 1]]);
  });

  test('Delete empties what is selected, and a tick box is ticked with a click', async () => {
    await opened.goTo(10, 6, 2, 3);
    await page.keyboard.press('Delete');
    await until(() => values(10, 6)[0]?.[0] === '');
    await opened.session.handlers.edit({ edit: { kind: 'checkboxes', tabId: sheet.id, areas: [area(3, 5)] } });
    await opened.goTo(2, 5);
    const { left, top, width, height } = await opened.cellBox(3, 5);
    await page.mouse.click(left + width / 2, top + height / 2);
    await until(() => values(3, 5)[0]?.[0] === true);
  });

  test('rows are inserted from the menu of a cell, sorted and filtered from the heading of a filter', async () => {
    await opened.goTo(1, 1);
    const cell = await opened.cellBox(1, 1);
    await page.mouse.click(cell.left + 20, cell.top + 8, { button: 'right' });
    await page.getByText('Insert', { exact: true }).hover();
    // Beside the field in which they are counted.
    await page.getByText('rows above').click({ position: { x: 170, y: 14 } });
    await until(() => values(2, 1)[0]?.[0] === 'SKU-0');
    await opened.session.handlers.edit({
      edit: { kind: 'enter', tabId: sheet.id, to: area(1, 1, 1, 3), texts: [['SKU', 'Stok', 'Dua']] },
    });
    await opened.session.handlers.edit({ edit: { kind: 'filter', tabId: sheet.id, area: area(1, 1, 501, 3) } });
    const press = async (column: number): Promise<void> => {
      await opened.goTo(2, column);
      const { left, top, width, height } = await opened.cellBox(1, column);
      await page.mouse.click(left + width - 11, top + height / 2);
    };
    await press(2);
    await page.getByRole('button', { name: 'Sort Z to A' }).click();
    await until(() => values(2, 2)[0]?.[0] === 499);
    await press(1);
    await page.screenshot({ path: screenshotPath('grid-filter') });
    await page.getByRole('button', { name: 'Clear', exact: true }).click();
    await page.getByRole('searchbox', { name: 'Search values' }).fill('SKU-42');
    await page.getByLabel('SKU-42', { exact: true }).check();
    await page.getByRole('button', { name: 'OK', exact: true }).click();
    await until(() => sheet.filteredRows.size === 499);
    await page.screenshot({ path: screenshotPath('grid-filtered') });
    await opened.session.handlers.edit({ edit: { kind: 'filter', tabId: sheet.id, area: null } });
  });

  test('tabs are added, renamed, duplicated, moved and deleted below the cells', async () => {
    const { workbook } = opened.workbench.cloud;
    const names = () =>
      workbook
        .sheets()
        .filter(({ hidden }) => !hidden)
        .map(({ name }) => name);
    const choose = async (tab: string, item: string): Promise<void> => {
      await page.getByRole('button', { name: tab, exact: true }).click();
      await page.getByRole('button', { name: `Menu of ${tab}` }).click();
      await page.getByRole('menuitem', { name: item, exact: true }).click();
    };
    await page.getByRole('button', { name: 'Add sheet' }).click();
    await until(() => names().length === 2);
    const [first = '', added = ''] = names();
    page.once('dialog', (dialog) => dialog.accept('Catatan'));
    await choose(added, 'Rename');
    await until(() => names()[1] === 'Catatan');
    await choose('Catatan', 'Duplicate');
    await until(() => names().length === 3);
    await choose('Copy of Catatan', 'Move left');
    await until(() => names()[1] === 'Copy of Catatan');
    await choose('Copy of Catatan', 'Delete');
    await choose('Catatan', 'Delete');
    await until(() => names().join() === first);
  });

  test('a table of 10,000 × 30 is there soon, and a key is on the screen at once', async () => {
    const { workbook } = opened.workbench.cloud;
    const long = workbook.insertSheet('Panjang');
    long.insertRows(1001, 9000);
    long.insertColumns(27, 4);
    long.write(
      area(1, 1, 10_000, 30),
      Array.from({ length: 10_000 }, (_, r) => Array.from({ length: 30 }, (__, c) => (c === 0 ? `SKU ${r}` : r * c))),
    );
    const begun = Date.now();
    await opened.reload();
    await page.waitForFunction(() => window.workbenchPage?.grid.textOf(10_000, 30) === String(9999 * 29));
    const shownMs = Date.now() - begun;
    await opened.goTo(9000, 5);
    const entered: number[] = [];
    for (const text of ['7', '8', '9', '10', '11']) {
      const row = workbook.selection[0]?.row ?? 0;
      await page.keyboard.type(text);
      const pressed = Date.now();
      await page.keyboard.press('Enter');
      await page.waitForFunction(([r, t]) => window.workbenchPage?.grid.textOf(r, 5) === t, [row, text] as const, {
        polling: 5,
      });
      entered.push(Date.now() - pressed);
      await until(() => workbook.selection[0]?.row === row + 1);
    }
    const median = entered.sort((a, b) => a - b)[2] ?? 0;
    console.log(`10,000 × 30 shown after ${shownMs} ms; Enter to shown, median of five: ${median} ms`);
    // Three times what is aimed at: 2 s, and 100 ms.
    expect(shownMs).toBeLessThan(6000);
    expect(median).toBeLessThan(300);
  });
});
