import { stateColors } from '../../src/pull/landing/state-colors';
import { languages } from '../../src/sidebar/texts/languages';
import { stockKey, viewTab } from '../../workbench/tab-view';
import { describeInBrowser, screenshotPath } from './chromium';
import { WorkbenchPage } from './workbench-page';

describeInBrowser.each(['id', 'en'] as const)('the colours of cells, in a browser: %s', (language) => {
  const { texts } = languages[language];
  let opened: WorkbenchPage;

  beforeAll(async () => {
    opened = await WorkbenchPage.open({ products: 12, orders: 0 }, language);
    const { sidebar, workbench } = opened;
    await sidebar.getByLabel(texts.connect.key, { exact: true }).fill(workbench.shop.options.key);
    await sidebar.getByRole('checkbox').check();
    await opened.press(texts.connect.submit);
    await opened.press(texts.home.pull);
    await opened.see(texts.pulls.report.pulled);
  });

  afterAll(() => opened?.close());

  const cellOf = (index: number, key = stockKey(0)) => {
    const { workbook } = opened.workbench.cloud;
    const view = viewTab(workbook, workbook.activeSheetId);
    const variation = opened.workbench.shop.variations()[index];
    if (!variation) throw new Error('the shop is too small for this test');
    return { id: variation.id, row: view.rowOf(variation.id), column: view.columnOf(key) };
  };
  type Cell = ReturnType<typeof cellOf>;

  const type = ({ row, column }: Cell, text: string) => opened.type(row, column, text);
  const turns = ({ row, column }: Cell, color: string) =>
    opened.page.waitForFunction(
      ([r, c, background]) => window.workbenchPage?.grid.cells.cell(r, c).look.background === background,
      [row, column, color] as const,
    );
  const keep = (name: string) => opened.page.screenshot({ path: screenshotPath(`state-colors-${name}-${language}`) });

  test('tell what was edited from what the shop changed too, and after a push what was done from what failed; the panel explains each', async () => {
    const [edited, conflicting, wrong] = [cellOf(0), cellOf(1), cellOf(2, 'price')];
    await type(edited, '71');
    await type(conflicting, '72');
    await type(wrong, 'banyak');
    for (const cell of [edited, conflicting, wrong]) await turns(cell, stateColors.edited);
    opened.workbench.shop.sell(conflicting.id, 0, 1);
    await opened.press(texts.home.refresh);
    await turns(conflicting, stateColors.doubtful);
    for (const cell of [edited, wrong]) await turns(cell, stateColors.edited);
    await opened.sidebar.locator('header').first().click();
    await opened.sidebar.getByText(texts.help.legend.title).click();
    await keep('edited');

    await opened.press(texts.home.review);
    // What the shop has changed under an edit goes with a tick only.
    await opened.see(texts.preview.push(1, '1'));
    for (const box of await opened.sidebar.getByRole('checkbox').all()) await box.check();
    await opened.press(texts.preview.push(2, '2'));
    await opened.see(texts.result.pushed(2, '2'));
    for (const cell of [edited, conflicting]) await turns(cell, stateColors.done);
    await turns(wrong, stateColors.failed);
    expect(opened.workbench.shop.stockOf(edited.id).get(0)).toBe(71);
    await keep('pushed');
  });
});
