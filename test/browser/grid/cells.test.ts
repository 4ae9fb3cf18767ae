import { keepRule } from '../../../workbench/apps-script/workbook/validation-rule';
import { describeInBrowser, screenshotPath } from '../chromium';
import { area, GridPage } from './grid-page';

const stock = [
  ['SKU', 'Nama', 'Stok'],
  ['A-1', 'Topi', 5],
  ['A-2', 'Tas', 3],
  ['A-3', 'Sepatu', 9],
];

describeInBrowser('the cells of the workbench, in a browser', () => {
  let grid: GridPage;

  beforeAll(async () => {
    grid = await GridPage.open();
  });

  afterAll(() => grid?.opened.close());

  test('500 × 3 cells are pasted, read as typed, undone with one key and done again with another', async () => {
    await grid.begin();
    const { sheet, opened } = grid;
    const lines = Array.from({ length: 500 }, (_, index) => [`SKU-${index}`, `${index}`, `=B${index + 1}*2`]);
    await opened.goTo(1, 1);
    await grid.pasteText(lines.map((line) => line.join('\t')).join('\r\n'));
    await grid.until(() => grid.value(500, 1) === 'SKU-499');
    expect(grid.values(500, 1, 1, 3)).toEqual([['SKU-499', 499, 998]]);
    expect(sheet.readFormulas(area(500, 3))).toEqual([['=B500*2']]);
    await grid.press('Control+z');
    await grid.until(() => sheet.lastRow() === 0);
    await grid.press('Control+y');
    await grid.until(() => sheet.lastRow() === 500);
  });

  test('cells are copied with what they carry, and cut cells leave nothing behind', async () => {
    await grid.begin([...stock, ['A-4', 'Gamis', '=C2*2']]);
    const { sheet, opened } = grid;
    sheet.writeAttribute(area(5, 1), 'note', [['dari toko']]);
    await opened.goTo(5, 1, 1, 3);
    await grid.press('Control+c');
    await opened.goTo(6, 6);
    await grid.press('Control+v');
    await grid.until(() => grid.value(6, 6) === 'A-4');
    expect(sheet.readFormulas(area(6, 8))).toEqual([['=H3*2']]);
    expect(sheet.readAttribute(area(6, 6), 'note')).toEqual([['dari toko']]);
    await opened.goTo(2, 1, 2, 2);
    await grid.press('Control+x');
    await opened.goTo(10, 6);
    await grid.press('Control+v');
    await grid.until(() => grid.value(2, 1) === '');
    expect(grid.values(10, 6, 2, 2)).toEqual([
      ['A-1', 'Topi'],
      ['A-2', 'Tas'],
    ]);
  });

  test('values alone are pasted where nothing else of a cell is wanted', async () => {
    await grid.begin([...stock, ['A-4', 'Gamis', '=C2*2']]);
    await grid.opened.goTo(5, 3);
    await grid.press('Control+c');
    await grid.opened.goTo(6, 3);
    await grid.press('Control+Shift+v');
    await grid.until(() => grid.value(6, 3) === 10);
    expect(grid.sheet.readFormulas(area(6, 3))).toEqual([['']]);
  });

  test('the handle of a selection continues what begins in it', async () => {
    await grid.begin([
      ['=C1*2', 1, 10],
      ['', 2, ''],
    ]);
    const { opened, page } = grid;
    await opened.goTo(1, 2, 2, 1);
    const [from, to] = [await opened.cellBox(2, 2), await opened.cellBox(6, 2)];
    await page.mouse.move(from.left + from.width, from.top + from.height);
    await page.mouse.down();
    await page.mouse.move(to.left + to.width - 4, to.top + to.height / 2, { steps: 8 });
    await page.mouse.up();
    await grid.until(() => grid.value(6, 2) === 6);
    expect(grid.values(1, 2, 7, 1).flat()).toEqual([1, 2, 3, 4, 5, 6, '']);
  });

  test('Delete empties what is selected, and a tick box is ticked with a click', async () => {
    await grid.begin(stock);
    const { opened, page } = grid;
    await opened.goTo(2, 1, 2, 3);
    await grid.press('Delete');
    await grid.until(() => grid.value(3, 3) === '');
    await opened.goTo(3, 5);
    await opened.choose('Insert', 'Tick box');
    await grid.until(() => grid.value(3, 5) === false);
    await opened.goTo(2, 5);
    const { left, top, width, height } = await opened.cellBox(3, 5);
    await page.mouse.click(left + width / 2, top + height / 2);
    await grid.until(() => grid.value(3, 5) === true);
    await page.waitForFunction(() => window.workbenchPage?.grid.cells.cell(3, 5).value === true);
  });

  test('a text of digits stays the text that it is, whoever wrote it', async () => {
    await grid.begin();
    grid.sheet.writeAttribute(area(1, 1), 'numberFormat', [['@']]);
    grid.sheet.write(area(1, 1), [['0012']]);
    await grid.page.waitForFunction(() => window.workbenchPage?.grid.cells.textOf(1, 1) === '0012');
    await grid.opened.type(2, 1, 'x');
    expect(await grid.page.evaluate(() => window.workbenchPage?.grid.cells.textOf(1, 1))).toBe('0012');
  });

  test('rows are inserted from the menu of a cell', async () => {
    await grid.begin(stock);
    const { opened, page } = grid;
    await opened.goTo(2, 1);
    const cell = await opened.cellBox(2, 1);
    await page.mouse.click(cell.left + 20, cell.top + 8, { button: 'right' });
    // The other one is the page's own menu.
    await page.locator('span').getByText('Insert', { exact: true }).hover();
    // Beside the field in which they are counted.
    await page.getByText('rows above').click({ position: { x: 170, y: 14 } });
    await grid.until(() => grid.value(3, 1) === 'A-1');
    expect(grid.value(2, 1)).toBe('');
  });

  test('a table is filtered and sorted from its headings', async () => {
    await grid.begin(stock);
    const { opened, page, sheet } = grid;
    await opened.goTo(3, 2);
    await opened.choose('Data', 'Create a filter');
    await grid.until(() => sheet.filter !== undefined);
    expect(sheet.filter).toEqual(area(1, 1, 4, 3));
    await page.waitForFunction(() => window.workbenchPage?.grid.layout.filter);
    await grid.pressArrow(1, 3);
    await page.getByRole('button', { name: 'Sort Z to A' }).click();
    await grid.until(() => grid.value(2, 3) === 9);
    await grid.pressArrow(1, 2);
    await page.screenshot({ path: screenshotPath('grid-filter') });
    await page.locator('.filter-panel').getByRole('button', { name: 'Clear' }).click();
    await page.getByRole('searchbox', { name: 'Search values' }).fill('ta');
    // Those found, and only those.
    await page.locator('.filter-panel').getByRole('button', { name: 'Select all' }).click();
    await page.getByRole('button', { name: 'OK', exact: true }).click();
    await grid.until(() => sheet.filteredRows.size === 2);
    await page.screenshot({ path: screenshotPath('grid-filtered') });
    await opened.choose('Data', 'Remove filter');
    await grid.until(() => sheet.filter === undefined);
  });

  test('a list in a cell is opened, gone about in and chosen from by keys, and what is not in it is told in full', async () => {
    await grid.begin(stock);
    const { opened, page, sheet } = grid;
    const rule = keepRule({ values: ['Topi', 'Tas', 'Sepatu'], showsDropdown: true, allowsInvalid: false });
    sheet.writeAttribute(area(2, 2), 'validation', [[rule]]);
    await page.waitForFunction(() => window.workbenchPage?.grid.cells.cell(2, 2).look.validation);
    await opened.goTo(2, 2);
    const list = page.getByRole('menu', { name: 'Choices' });
    for (const [opening, moves, chosen] of [
      ['Alt+ArrowDown', ['ArrowDown'], 'Tas'],
      ['Enter', ['End'], 'Sepatu'],
    ] as const) {
      await grid.press(opening);
      await list.waitFor();
      await grid.press(...moves, 'Enter');
      await grid.until(() => grid.value(2, 2) === chosen);
    }
    await grid.press('Alt+ArrowDown');
    await list.waitFor();
    await grid.press('Escape');
    expect([await list.count(), grid.value(2, 2)]).toEqual([0, 'Sepatu']);
    await page.keyboard.type('Payung yang tidak ada');
    await grid.press('Enter');
    const told = page.locator('.strip .news');
    await told
      .getByText('The data you entered in cell B2 violates the data validation rules set on this cell.')
      .waitFor();
    await page.screenshot({ path: screenshotPath('grid-refused') });
    expect(await told.evaluate((news) => news.scrollWidth <= news.clientWidth)).toBe(true);
    expect(grid.value(2, 2)).toBe('Sepatu');
  });

  test('the values of a filter stand in the order of their kind, numbers as numbers', async () => {
    await grid.begin([['Stok'], [100], [9], ['habis'], [20], ['']]);
    const { opened, page } = grid;
    await opened.goTo(1, 1, 6, 1);
    await opened.choose('Data', 'Create a filter');
    await page.waitForFunction(() => window.workbenchPage?.grid.layout.filter);
    await opened.goTo(1, 1);
    await grid.press('Alt+ArrowDown');
    const values = page.locator('.filter-panel .values label');
    await values.first().waitFor();
    expect(await values.allInnerTexts()).toEqual(['9', '20', '100', 'habis', '(Blanks)']);
    await grid.press('Escape');
    expect(await page.locator('.filter-panel').count()).toBe(0);
  });

  test('what is selected is summed as its cells are written', async () => {
    await grid.begin([
      ['Harga', 'Stok'],
      [150_000_000, 1],
      [6_000_000, 2],
    ]);
    const { opened, page, sheet } = grid;
    sheet.writeAttribute(area(2, 1, 2, 1), 'numberFormat', [['"Rp"#,##0'], ['"Rp"#,##0']]);
    await opened.goTo(1, 1, 3, 1);
    const figures = page.locator('.figures');
    await figures.getByText('Jumlah: Rp156,000,000').waitFor();
    await opened.goTo(1, 2, 3, 1);
    await figures.getByText('Jumlah: 3').waitFor();
    expect(await figures.innerText()).toContain('Rata-rata: 1.5');
    sheet.write(area(2, 2), [[5]]);
    await figures.getByText('Jumlah: 7').waitFor();
  });
});
