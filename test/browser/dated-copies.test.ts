import { describeInBrowser, screenshotPath } from './chromium';
import { WorkbenchPage } from './workbench-page';

/* Each step goes on where the one before ended. */
describeInBrowser('dated copies, in a browser', () => {
  let opened: WorkbenchPage;

  beforeAll(async () => {
    opened = await WorkbenchPage.open({ products: 6, orders: 0 });
    await opened.beginWithVariations();
  });

  afterAll(() => opened?.close());

  const tabNames = () => opened.workbench.cloud.workbook.sheets().map(({ name }) => name);

  const openCopies = async () => {
    await opened.press('Pilihan lain untuk Variasi');
    await opened.sidebar.getByRole('menuitem', { name: 'Salinan bertanggal…', exact: true }).click();
    await opened.sidebar.getByRole('heading', { name: 'Salinan bertanggal', level: 1, exact: true }).waitFor();
  };

  test('are made by hand from the tab’s own menu, and the person stays where they are', async () => {
    await openCopies();
    await opened.see('Belum ada salinan.');
    await opened.press('Buat salinan sekarang');
    await opened.see('Variasi 2 Mar 2026');
    expect(tabNames()).toContain('Variasi 2 Mar 2026');
    const { workbook } = opened.workbench.cloud;
    expect(workbook.sheet(workbook.activeSheetId)?.name).toBe('Variasi');
    await opened.keepSidebar('copies-1-made');
  });

  test('are made every day once that is scheduled, of the columns that were chosen', async () => {
    await opened.sidebar.getByText('Kolom dan jumlah', { exact: true }).click();
    await opened.sidebar.getByLabel('Jumlah salinan yang disimpan').selectOption('2');
    await opened.sidebar.getByRole('checkbox', { name: 'Harga', exact: true }).uncheck();
    await opened.press('Simpan');
    await opened.press('Buat otomatis…');
    await opened.see('Buat salinan bertanggal: Variasi');
    await opened.keepSidebar('copies-2-schedule');
    await opened.press('Simpan jadwal');
    await opened.see('Aktif');
    await opened.passHours(48);
    expect(tabNames().filter((name) => name.includes('2026'))).toEqual(['Variasi 3 Mar 2026', 'Variasi 4 Mar 2026']);
    const { workbook } = opened.workbench.cloud;
    const copy = workbook.sheets().find(({ name }) => name === 'Variasi 4 Mar 2026');
    const [headings] = copy?.readValues({ row: 1, column: 1, rows: 1, columns: copy.lastColumn() }) ?? [];
    expect(headings).toContain('SKU');
    expect(headings).not.toContain('Harga');
  });

  test('lead to their tab, and go when the person says so', async () => {
    await openCopies();
    await opened.press('Buka tab Variasi 4 Mar 2026');
    await opened.page.waitForTimeout(300);
    const { workbook } = opened.workbench.cloud;
    expect(workbook.sheet(workbook.activeSheetId)?.name).toBe('Variasi 4 Mar 2026');
    await opened.page.screenshot({ path: screenshotPath('copies-3-tab') });
    await opened.press('Hapus Variasi 3 Mar 2026');
    await opened.see('Tab “Variasi 3 Mar 2026” dihapus beserta isinya.');
    await opened.press('Hapus');
    await opened.sidebar.getByText('Variasi 3 Mar 2026').first().waitFor({ state: 'detached' });
    expect(tabNames()).not.toContain('Variasi 3 Mar 2026');
    await opened.keepSidebar('copies-4-list');
  });
});
