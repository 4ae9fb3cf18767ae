import { describeInBrowser, screenshotPath } from '../chromium';
import { WorkbenchPage } from '../workbench-page';
import { area, GridPage } from './grid-page';

describeInBrowser('formulas, typed in a browser', () => {
  const locales = [
    {
      locale: 'en_US',
      round: '=ROUND(A1*1.5,1)',
      shown: '2.3',
      join: '=TEXTJOIN("; ",TRUE,A1:A2)',
      joined: '1.5; 2.25',
    },
    {
      locale: 'id_ID',
      round: '=ROUND(A1*1,5;1)',
      shown: '2,3',
      join: '=TEXTJOIN("; ";TRUE;A1:A2)',
      joined: '1,5; 2,25',
    },
  ] as const;

  test.each(locales)('are read as $locale writes them, and show values so', async ({ locale, ...typed }) => {
    const grid = await GridPage.open();
    try {
      const { page, opened, workbook } = grid;
      workbook.setLocale(locale);
      await grid.begin([[1.5], [2.25]]);
      const enter = async (row: number, text: string) => {
        await opened.goTo(row, 2);
        await page.keyboard.type(text);
        await grid.press('Enter');
      };
      await enter(1, typed.round);
      await grid.until(() => grid.value(1, 2) === 2.3);
      await enter(2, typed.join);
      await grid.until(() => grid.value(2, 2) === typed.joined);
      await enter(3, typed.shown);
      await grid.until(() => grid.value(3, 2) === 2.3);
      expect(grid.sheet.readFormulas(area(1, 2, 3))).toEqual([
        ['=ROUND(A1*1.5,1)'],
        ['=TEXTJOIN("; ",TRUE,A1:A2)'],
        [''],
      ]);
      await page.waitForFunction(
        (wanted) => [1, 2, 3].map((row) => window.workbenchPage?.grid.cells.textOf(row, 2)).join('|') === wanted,
        [typed.shown, typed.joined, typed.shown].join('|'),
      );
      // What is opened again stands there as it was typed.
      await opened.goTo(1, 2);
      await grid.press('F2', 'End');
      await page.keyboard.type('+1');
      await grid.press('Enter');
      await grid.until(() => grid.value(1, 2) === 3.3);
    } finally {
      await grid.opened.close();
    }
  });

  test('whose function fails say why to whoever points at them', async () => {
    const code = `
function onOpen() {}
function STOCK(sku) { throw new Error('Unknown item ' + sku) }`;
    const opened = await WorkbenchPage.openScript(code, ['https://www.googleapis.com/auth/spreadsheets']);
    try {
      const { page } = opened;
      await opened.goTo(2, 2);
      await page.keyboard.type('=STOCK("A-9")');
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => window.workbenchPage?.grid.cells.textOf(2, 2) === '#ERROR!');
      const { left, top, width, height } = await opened.cellBox(2, 2);
      await page.mouse.move(left + width / 2, top + height / 2);
      await page.getByRole('tooltip').getByText('Unknown item A-9').waitFor();
      await page.screenshot({ path: screenshotPath('grid-error') });
      await page.mouse.move(left + width / 2, top + 6 * height);
      await page.getByRole('tooltip').waitFor({ state: 'detached' });
    } finally {
      await opened.close();
    }
  });
});
