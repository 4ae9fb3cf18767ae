import { stateColors } from '../../src/pull/landing/state-colors';
import { stockKey, viewTab } from '../../workbench/tab-view';
import { describeInBrowser, screenshotPath } from './chromium';
import { WorkbenchPage } from './workbench-page';

describeInBrowser('the colours of cells, in a browser', () => {
  let opened: WorkbenchPage;

  beforeAll(async () => {
    opened = await WorkbenchPage.open({ products: 12, orders: 0 });
    await opened.connect();
    await opened.press('Tarik variasi');
    await opened.see('Data sudah ditarik');
  });

  afterAll(() => opened?.close());

  const cellOf = (index: number) => {
    const { workbook } = opened.workbench.cloud;
    const view = viewTab(workbook, workbook.activeSheetId);
    const variation = opened.workbench.shop.variations()[index];
    if (!variation) throw new Error('the shop is too small for this test');
    return { id: variation.id, row: view.rowOf(variation.id), column: view.columnOf(stockKey(0)) };
  };
  const turns = (index: number, color: string) => {
    const { row, column } = cellOf(index);
    return opened.page.waitForFunction(
      ([r, c, background]) => window.workbenchPage?.grid.cell(r, c).look.background === background,
      [row, column, color] as const,
    );
  };

  test('an edited cell turns to the colour of edits, one whose value the shop changed too to another, and the panel explains both', async () => {
    const [edited, conflicting] = [cellOf(0), cellOf(1)];
    await opened.type(edited.row, edited.column, '71');
    await opened.type(conflicting.row, conflicting.column, '72');
    await turns(0, stateColors.edited);
    await turns(1, stateColors.edited);
    opened.workbench.shop.sell(conflicting.id, 0, 1);
    await opened.press('Muat ulang');
    await turns(1, stateColors.doubtful);
    await turns(0, stateColors.edited);
    await opened.sidebar.locator('header').first().click();
    await opened.sidebar.getByText('Warna dan tanda di tab').click();
    await opened.page.screenshot({ path: screenshotPath('state-colors') });
  });
});
