import type { StoredValue } from '../../workbench/apps-script/workbook/workbook';
import { stockKey, viewTab } from '../../workbench/tab-view';
import { describeInBrowser, screenshotPath } from './chromium';
import { WorkbenchPage } from './workbench-page';

const rows = 500;
const pasted = ['price1', 'price2', 'price3'] as const;

describeInBrowser('what is pasted, and what the shop changed meanwhile, in a browser', () => {
  let opened: WorkbenchPage;

  beforeAll(async () => {
    opened = await WorkbenchPage.openLive({ products: 220, orders: 0, warehouses: 2, warehouseShare: 0 });
    await opened.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await opened.connect();
    await opened.press('Tarik variasi');
    await opened.see('Data sudah ditarik');
    await opened.page.getByRole('button', { name: 'Variasi', exact: true }).click();
  });

  afterAll(() => opened?.close());

  const view = () => viewTab(opened.workbench.cloud.workbook, opened.workbench.cloud.workbook.activeSheetId);

  test('500 × 3 prices from a TSV are pasted, reviewed, pushed and undone, every one of them', async () => {
    const { page, workbench } = opened;
    const { workbook } = workbench.cloud;
    const sheet = workbook.sheet(workbook.activeSheetId);
    const column = view().columnOf(pasted[0]);
    expect(pasted.map((key) => view().columnOf(key))).toEqual([column, column + 1, column + 2]);
    const area = { row: 2, column, rows, columns: pasted.length };
    const held = (): readonly (readonly StoredValue[])[] => sheet?.readValues(area) ?? [];
    const before = held();
    const wanted = before.map((line, r) => line.map((price, c) => Number(price) + 500 + 100 * ((r * 7 + c * 3) % 5)));
    const ids = (sheet?.readValues({ ...area, column: view().columnOf('variation_id'), columns: 1 }) ?? []).map(
      ([id]) => id,
    );
    const inShop = () =>
      ids.map((id) => {
        const variation = workbench.shop.state.variations.get(Number(id));
        return pasted.map((key) => variation?.[key]);
      });
    expect(inShop()).toEqual(before);

    await opened.goTo(2, column);
    const tsv = wanted.map((line) => line.join('\t')).join('\n');
    await page.evaluate((text) => navigator.clipboard.writeText(text), tsv);
    await page.keyboard.press('Control+v');
    for (let tries = 0; tries < 500 && held().at(-1)?.[0] !== wanted.at(-1)?.[0]; tries += 1)
      await page.waitForTimeout(20);
    expect(held()).toEqual(wanted);

    await opened.press('Tinjau perubahan');
    await opened.see('1.500 siap');
    await page.screenshot({ path: screenshotPath('paste-1-review') });
    await opened.press('Terapkan 1.500 perubahan');
    await opened.see('1.500 perubahan diterapkan');
    await page.screenshot({ path: screenshotPath('paste-2-pushed') });
    expect(inShop()).toEqual(wanted);
    await opened.press('Urungkan perubahan ini');
    await opened.press('Urungkan 1.500 perubahan');
    await opened.see('1.500 perubahan diurungkan');
    expect(inShop()).toEqual(before);
    expect(held()).toEqual(before);
    expect(workbench.shop.violations).toEqual([]);
    await opened.press('Selesai');
  });

  test('what the desk changed since the pull is a conflict in the review, and is not pushed', async () => {
    const { page, workbench } = opened;
    const { shop } = workbench;
    const [{ id, sku } = { id: 0, sku: '' }] = shop.variations().slice(-1);
    const held = () => shop.stockOf(id).get(0) ?? 0;
    const before = held();
    await opened.type(view().rowOf(id), view().columnOf(stockKey(0)), String(before + 40));
    await page.getByRole('button', { name: 'Toko', exact: true }).click();
    const desk = page.getByRole('region', { name: 'Toko', exact: true });
    await desk.getByRole('searchbox').fill(sku);
    await desk.getByRole('button', { name: `Masukkan 10 × ${sku} di Gudang Utama` }).click();
    await desk.getByText(`Gudang Utama: ${before + 10}`).waitFor();

    await opened.press('Tinjau perubahan');
    await opened.see('1 berubah di toko');
    await opened.see(`Di toko sekarang ${before + 10}`);
    await page.screenshot({ path: screenshotPath('conflict-from-desk') });
    expect(await opened.sidebar.getByRole('button', { name: /^Terapkan/ }).count()).toBe(0);
    expect(held()).toBe(before + 10);
  });
});
