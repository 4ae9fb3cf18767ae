import { stockKey, viewTab } from '../../workbench/tab-view';
import { describeInBrowser, screenshotPath } from './chromium';
import { WorkbenchPage } from './workbench-page';

const languages = [
  {
    language: 'id',
    title: 'Menit pertama',
    connect: 'Hubungkan',
    pull: 'Tarik variasi',
    review: 'Tinjau perubahan',
    push: 'Terapkan 1 perubahan',
    openShop: 'Buka toko',
    shop: 'Toko',
    undo: 'Urungkan perubahan ini',
    undoNow: 'Urungkan 1 perubahan',
    end: 'Selesai. Perubahan Anda sudah diurungkan.',
    hide: 'Sembunyikan',
    show: 'Panduan',
  },
  {
    language: 'en',
    title: 'First minute',
    connect: 'Connect',
    pull: 'Pull variations',
    review: 'Review changes',
    push: 'Push 1 change',
    openShop: 'Open the shop',
    shop: 'Shop',
    undo: 'Undo these changes',
    undoNow: 'Undo 1 change',
    end: 'Done. Your change is undone.',
    hide: 'Hide',
    show: 'Guide',
  },
] as const;

describeInBrowser('the guide of a newcomer', () => {
  it.each(languages)('leads from the key to undo, with what it says on buttons ($language)', async (words) => {
    const opened = await WorkbenchPage.openLive({ products: 60, orders: 20 }, words.language, true);
    try {
      const { page, sidebar, workbench } = opened;
      const { cloud, shop } = workbench;
      const guide = page.getByRole('region', { name: words.title });
      const ticked = (count: number) => guide.locator(`li.done >> nth=${count - 1}`).waitFor();
      const keep = (name: string) => page.screenshot({ path: screenshotPath(`guide-${words.language}-${name}`) });

      await keep('1-begin');
      await sidebar.getByRole('checkbox').check();
      await opened.press(words.connect);
      await ticked(1);
      await opened.press(words.pull);
      await ticked(2);
      const [edited] = shop.variations().slice(-3);
      const before = shop.stockOf(edited?.id ?? 0).get(0) ?? 0;
      const view = viewTab(cloud.workbook, cloud.workbook.activeSheetId);
      await opened.type(view.rowOf(edited?.id ?? 0), view.columnOf(stockKey(0)), String(before + 12));
      await ticked(3);
      await opened.press(words.review);
      await ticked(4);
      await sidebar.getByRole('button', { name: words.push }).waitFor();
      await keep('2-review');
      await opened.press(words.push);
      await ticked(5);
      expect(shop.stockOf(edited?.id ?? 0).get(0)).toBe(before + 12);
      await guide.getByText(`${before + 12}`).waitFor();
      await guide.getByRole('button', { name: words.openShop }).click();
      await ticked(6);
      await keep('3-shop');
      await page.getByRole('button', { name: words.shop, exact: true }).click();
      await opened.press(words.undo);
      await opened.press(words.undoNow);
      await guide.getByText(words.end).waitFor();
      expect(shop.stockOf(edited?.id ?? 0).get(0)).toBe(before);
      await keep('4-end');

      await guide.getByRole('button', { name: words.hide }).click();
      await guide.waitFor({ state: 'detached' });
      await opened.reload();
      expect(await guide.count()).toBe(0);
      await page.getByRole('button', { name: words.show, exact: true }).click();
      await guide.waitFor();
    } finally {
      await opened.close();
    }
  });

  it('is only for whoever was to be led', async () => {
    const opened = await WorkbenchPage.openLive({ products: 2, orders: 0 }, 'id', true);
    try {
      const { page, sidebar } = opened;
      const guide = page.getByRole('region', { name: 'Menit pertama' });
      await guide.waitFor();
      await page.goto(new URL('/?as=colleague', page.url()).href);
      const key = sidebar.getByLabel('Kunci API', { exact: true });
      await key.waitFor();
      expect([await guide.count(), await key.inputValue()]).toEqual([0, '']);
    } finally {
      await opened.close();
    }
  });
});
