import { choicesIn } from '../../../workbench/apps-script/workbook/validation-rule';
import type { CellAttribute } from '../../../workbench/apps-script/workbook/workbook';
import { describeInBrowser, screenshotPath } from '../chromium';
import { area, GridPage } from './grid-page';

describeInBrowser('the menus of the spreadsheet, in a browser', () => {
  let grid: GridPage;

  beforeAll(async () => {
    grid = await GridPage.open();
  });

  afterAll(() => grid?.opened.close());

  const attribute = (row: number, column: number, name: CellAttribute) =>
    grid.sheet.readAttribute(area(row, column), name)[0]?.[0];

  test('freeze rows, and choose how cells look', async () => {
    await grid.begin([
      ['', ''],
      ['', 1500],
    ]);
    const { opened, page, sheet } = grid;
    await opened.goTo(2, 2);
    await opened.choose('View', 'Freeze', 'Up to row 2');
    await grid.until(() => sheet.frozenRows === 2);
    await opened.choose('Format', 'Number', 'Rupiah');
    await page.waitForFunction(() => window.workbenchPage?.grid.cells.textOf(2, 2) === 'Rp1,500');
    await opened.choose('Format', 'Bold');
    await grid.until(() => attribute(2, 2, 'fontWeight') === 'bold');
    for (const [key, name, value] of [
      ['i', 'fontStyle', 'italic'],
      ['u', 'fontLine', 'underline'],
    ] as const) {
      await grid.press(`Control+${key}`);
      await grid.until(() => attribute(2, 2, name) === value);
    }
    await page.waitForFunction(() => window.workbenchPage?.grid.cells.cell(2, 2).look.fontStyle === 'italic');
    await opened.choose('Format', 'Clear formatting');
    await grid.until(() => attribute(2, 2, 'fontStyle') === '' && attribute(2, 2, 'fontLine') === '');
    await grid.until(() => attribute(2, 2, 'fontWeight') === '');
  });

  test('write notes and lists, and the keys go to the cells again', async () => {
    await grid.begin();
    const { opened, page } = grid;
    await opened.goTo(2, 2);
    await grid.press('Shift+F2');
    await page.getByRole('textbox', { name: 'Note' }).fill('dari toko');
    await page.screenshot({ path: screenshotPath('grid-note') });
    await page.getByRole('button', { name: 'OK', exact: true }).click();
    await grid.until(() => attribute(2, 2, 'note') === 'dari toko');
    await opened.goTo(3, 3);
    await opened.choose('Insert', 'Drop-down');
    await page.getByRole('textbox', { name: 'Choices, one on each line' }).fill('Topi\nTas');
    await page.getByRole('button', { name: 'OK', exact: true }).click();
    await grid.until(() => choicesIn(attribute(3, 3, 'validation') ?? '').join() === 'Topi,Tas');
    await page.waitForFunction(() => window.workbenchPage?.grid.cells.cell(3, 3).look.validation);
    await grid.pressArrow(3, 3);
    await page.getByRole('menuitem', { name: 'Tas', exact: true }).click();
    await grid.until(() => grid.value(3, 3) === 'Tas');
    await grid.press('Delete');
    await grid.until(() => grid.value(3, 3) === '');
  });

  test('are gone about in with the arrows and Escape', async () => {
    await grid.begin();
    const { page, sheet } = grid;
    const view = page.getByRole('navigation', { name: 'Menus' }).getByRole('button', { name: 'View', exact: true });
    await view.focus();
    await grid.press('ArrowDown', 'ArrowDown', 'Enter');
    await grid.until(() => sheet.hasHiddenGridlines);
    await view.focus();
    await grid.press('ArrowDown', 'ArrowRight', 'ArrowDown');
    await page.screenshot({ path: screenshotPath('grid-menus') });
    await grid.press('Escape', 'Escape');
    expect(await page.getByRole('menuitem').count()).toBe(0);
    expect(await view.evaluate((button) => button === document.activeElement)).toBe(true);
  });

  test('are gone about in with Home, End, letters, and from one menu to the next', async () => {
    await grid.begin();
    const { page } = grid;
    const opener = (name: string) =>
      page.getByRole('navigation', { name: 'Menus' }).getByRole('button', { name, exact: true });
    const goesTo = async (item: string, ...keys: readonly string[]): Promise<void> => {
      await grid.press(...keys);
      await page.waitForFunction((text) => document.activeElement?.firstChild?.textContent === text, item);
    };
    await opener('Edit').focus();
    await goesTo('Undo', 'ArrowDown');
    await goesTo('Delete column', 'End');
    await goesTo('Undo', 'Home');
    for (const item of ['Paste', 'Paste values only', 'Paste format only', 'Paste']) await goesTo(item, 'p');
    await goesTo('Freeze', 'ArrowRight');
    expect(await opener('Edit').getAttribute('aria-expanded')).toBe('false');
    await goesTo('1 row', 'ArrowRight');
    await goesTo('Up to row 1', 'u');
    await goesTo('row above', 'ArrowRight');
    await goesTo('Freeze', 'ArrowLeft');
    await goesTo('View', 'Escape');
    expect(await page.getByRole('menuitem').count()).toBe(0);
    await goesTo('Edit', 'ArrowLeft');
    await goesTo('Insert', 'ArrowRight', 'ArrowRight');
    expect(await page.getByRole('menuitem').count()).toBe(0);
  });

  test('hide and show tabs, rows and columns', async () => {
    await grid.begin([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    const { opened, workbook, sheet } = grid;
    await opened.goTo(2, 1);
    await opened.choose('View', 'Hide row');
    await grid.until(() => sheet.hiddenRows.has(2));
    await grid.page.waitForFunction(() => (window.workbenchPage?.grid.layout.hiddenRows.length ?? 0) > 0);
    await opened.choose('View', 'Show hidden rows');
    await grid.until(() => sheet.hiddenRows.size === 0);
    sheet.setHidden(true);
    await grid.page.waitForFunction((id) => window.workbenchPage?.grid.tabId !== id, sheet.id);
    await opened.choose('View', 'Hidden sheets', sheet.name);
    await grid.until(() => !sheet.hidden && workbook.activeSheetId === sheet.id);
  });

  test('find a text wherever it is shown, one cell after another', async () => {
    await grid.begin(Array.from({ length: 60 }, (_, index) => [`SKU-${index}`]));
    const { opened, page, workbook } = grid;
    const search = page.getByRole('searchbox', { name: 'Find in this sheet' });
    await opened.goTo(1, 1);
    await grid.press('Control+f');
    await search.fill('sku-4');
    await page.getByText('1 of 11').waitFor();
    await grid.press('Enter');
    await page.getByText('2 of 11').waitFor();
    await grid.until(() => workbook.selection[0]?.row === 41);
    await grid.press('Escape');
    expect(await search.count()).toBe(0);
  });

  test('add, rename, duplicate, move and delete tabs below the cells', async () => {
    await grid.begin();
    const { page, workbook } = grid;
    const begun = workbook.sheets().length;
    const names = () =>
      workbook
        .sheets()
        .slice(begun)
        .map(({ name }) => name);
    const choose = async (tab: string, item: string): Promise<void> => {
      await page.getByRole('button', { name: tab, exact: true }).click();
      await page.getByRole('button', { name: `Menu of ${tab}` }).click();
      await page.getByRole('menuitem', { name: item, exact: true }).click();
    };
    await page.getByRole('button', { name: 'Add sheet' }).click();
    await grid.until(() => names().length === 1);
    page.once('dialog', (dialog) => dialog.accept('Catatan'));
    await choose(names()[0] ?? '', 'Rename');
    await grid.until(() => names()[0] === 'Catatan');
    await choose('Catatan', 'Duplicate');
    await grid.until(() => names().length === 2);
    await choose('Copy of Catatan', 'Move left');
    await grid.until(() => names()[0] === 'Copy of Catatan');
    await choose('Copy of Catatan', 'Delete');
    await choose('Catatan', 'Delete');
    await grid.until(() => names().length === 0);
  });
});
