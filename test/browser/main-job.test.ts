import { stockKey, viewTab } from '../../workbench/tab-view';
import { describeInBrowser, screenshotPath } from './chromium';
import { WorkbenchPage } from './workbench-page';

const mainWarehouse = 0;

describeInBrowser('the main job, in a browser', () => {
  let opened: WorkbenchPage;
  let workbench: WorkbenchPage['workbench'];
  let page: WorkbenchPage['page'];

  beforeAll(async () => {
    opened = await WorkbenchPage.open({ products: 60, orders: 20 });
    ({ workbench, page } = opened);
  });

  afterAll(() => opened?.close());

  const press = (name: string | RegExp) => opened.press(name);
  const see = (text: string | RegExp) => opened.see(text);
  const keepSidebar = (name: string) => opened.keepSidebar(name);

  /** A row's stock cell, by variation. */
  const placeOf = (variationId: number): readonly [row: number, column: number] => {
    const view = viewTab(workbench.cloud.workbook, workbench.cloud.workbook.activeSheetId);
    return [view.rowOf(variationId), view.columnOf(stockKey(mainWarehouse))];
  };

  const typeStock = (variationId: number, text: string) => opened.type(...placeOf(variationId), text);

  const stockOf = (variationId: number) => workbench.shop.stockOf(variationId).get(mainWarehouse) ?? 0;

  test('a wrong key is told at the field, with what to do about it', async () => {
    await keepSidebar('main-1-connect');
    await opened.enterKey('kunci-lama');

    await see(/Kunci berlaku satu tahun: buat yang baru di Ngorder/);
    await keepSidebar('main-2-wrong-key');
    expect(Object.keys(workbench.cloud.properties.user.all()).filter((name) => /connection|uses/.test(name))).toEqual(
      [],
    );
  });

  test('connects, pulls, edits, reviews, pushes and undoes, and the shop holds what the sidebar says', async () => {
    await opened.connect();
    await press('Tarik variasi');
    await see('Data sudah ditarik');
    await keepSidebar('main-3-pulled');
    await page.getByRole('button', { name: 'Variasi', exact: true }).click();

    const [first, second, sold, negative] = workbench.shop
      .variations()
      .filter(({ stock }) => stock.size === 1 && (stock.get(mainWarehouse) ?? 0) > 5)
      // The newest products stand at the top of the tab.
      .slice(-4)
      .map(({ id }) => ({ id, before: stockOf(id) }));
    if (!first || !second || !sold || !negative) throw new Error('The sandbox shop is too small for this test.');

    await typeStock(first.id, '71');
    await typeStock(second.id, '72');
    await typeStock(negative.id, '-3');
    await typeStock(sold.id, '73');
    await opened.goTo(...placeOf(sold.id));
    await page.getByRole('button', { name: 'Jual 1 dari baris terpilih' }).click();
    await page.getByText(/^Terjual 1 ×/).waitFor();

    await press('Tinjau perubahan');
    await see('2 siap');
    await see('1 berubah di toko');
    await see('1 perlu diperbaiki');
    await see(`Di toko sekarang ${sold.before - 1}`);
    await keepSidebar('main-4-review');
    await page.screenshot({ path: screenshotPath('workbench') });

    await press('Terapkan 2 perubahan');
    await see('2 perubahan diterapkan');
    await keepSidebar('main-5-result');
    expect([first, second, sold, negative].map(({ id }) => stockOf(id))).toEqual([
      71,
      72,
      sold.before - 1,
      negative.before,
    ]);

    await press('Urungkan perubahan ini');
    await press('Urungkan 2 perubahan');
    await see('2 perubahan diurungkan');
    await keepSidebar('main-6-undone');
    expect([first, second, sold].map(({ id }) => stockOf(id))).toEqual([first.before, second.before, sold.before - 1]);

    await press('Selesai');
    await see('Sudah diurungkan');
    await keepSidebar('main-7-history');
    expect(workbench.shop.violations).toEqual([]);
  });

  test('offers the menu beside the others, and that of a published add-on under Extensions', async () => {
    const { cloud } = workbench;
    const [own] = cloud.ui.menus;
    if (!own) throw new Error('the script added no menu');
    const bar = page.locator('nav');
    await bar.getByRole('button', { name: 'Ngorder', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Buka panel' }).waitFor();

    cloud.ui.menus = [{ items: own.items }];
    cloud.ui.sidebar = undefined;
    await opened.reload();
    await bar.getByRole('button', { name: 'Ekstensi', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Ngorder for Sheets' }).click();
    await page.screenshot({ path: screenshotPath('menu-of-an-add-on') });
    await page.getByRole('menuitem', { name: 'Buka panel' }).click();
    await opened.sidebar.getByRole('button').first().waitFor();
    expect(await page.getByRole('menuitem').count()).toBe(0);
  });
});
