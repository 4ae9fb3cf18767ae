import { describeInBrowser } from './chromium';
import { WorkbenchPage } from './workbench-page';

/* Each step goes on where the one before ended. */
describeInBrowser('what changed, in a browser', () => {
  let opened: WorkbenchPage;

  beforeAll(async () => {
    opened = await WorkbenchPage.open({ products: 12, orders: 0 });
    await opened.beginWithVariations();
  });

  afterAll(() => opened?.close());

  const heading = (name: string) => opened.sidebar.getByRole('heading', { name, exact: true }).first().waitFor();

  test('is kept of the columns that are ticked, from the tab’s own menu', async () => {
    await opened.press('Pilihan lain untuk Variasi');
    await opened.sidebar.getByRole('menuitem', { name: 'Yang berubah…', exact: true }).click();
    await heading('Yang berubah');
    expect(await opened.sidebar.getByRole('checkbox', { name: 'Harga', exact: true }).isChecked()).toBe(true);
    await opened.press('Mulai mencatat');
    await opened.see(/^Mencatat mulai sekarang:/);
  });

  test('is told at home and on its page, and leads to its cell', async () => {
    const { workbench, sidebar, page } = opened;
    const [item] = workbench.shop.variations().filter(({ price }) => price > 10_000);
    if (!item) throw new Error('too small a shop');
    await opened.press('Muat ulang');
    await opened.see(/^Tidak ada perubahan. Terakhir dimuat ulang: hari ini /);
    await opened.press('Kembali');
    await opened.see('Tidak ada yang berubah sejak kemarin');
    Object.assign(item, { price: 12_345 });
    await opened.press('Muat ulang');
    await opened.press('1 perubahan sejak kemarin');
    await heading('Yang berubah');
    await opened.see('Rp12.345');
    await sidebar
      .getByRole('button', { name: /^Buka selnya/ })
      .first()
      .click();
    await page.waitForTimeout(300);
    const { workbook } = workbench.cloud;
    expect(workbook.sheet(workbook.activeSheetId)?.name).toBe('Variasi');
    const told = workbook.sheets().find(({ name }) => name === 'Perubahan');
    workbook.activate(told?.id ?? 0);
    await opened.press('Kembali');
    await opened.see(/^Ditulis setiap muat ulang, terakhir /);
    await opened.keepSidebar('what-changed-in-front');
    await opened.press('Yang berubah di Variasi');
    await heading('Yang berubah');
  });

  test('is not told to be nothing where nobody has looked since', async () => {
    const { workbench, sidebar } = opened;
    const [item] = workbench.shop.variations();
    await opened.press('Kembali');
    const source = workbench.cloud.workbook.sheets().find(({ name }) => name === 'Variasi');
    workbench.cloud.workbook.activate(source?.id ?? 0);
    await opened.passHours(3 * 24);
    Object.assign(item ?? {}, { price: 23_456 });
    await opened.press('Belum dimuat ulang sejak 3 hari yang lalu');
    await opened.see('Belum dimuat ulang sejak 3 hari yang lalu.');
    await opened.keepSidebar('what-changed-not-looked');
    expect(await sidebar.getByText(/Tidak ada/).count()).toBe(0);
    await opened.press('Muat ulang');
    await opened.see('Rp23.456');
    await heading('Yang berubah');
  });
});
