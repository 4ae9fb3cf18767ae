import { describeInBrowser, screenshotPath } from './chromium';
import { WorkbenchPage } from './workbench-page';

/* Each step goes on where the one before ended. */
describeInBrowser('alerts, in a browser', () => {
  let opened: WorkbenchPage;

  beforeAll(async () => {
    opened = await WorkbenchPage.open({ products: 6, orders: 0 });
    await opened.connect();
    await opened.see('Mulai dengan tiga langkah');
    for (const { stock } of opened.workbench.shop.variations()) for (const [id] of stock) stock.set(id, 90);
    await opened.workbench.rpc('pull.run');
    await opened.comeBack();
  });

  afterAll(() => opened?.close());

  const openAlerts = async () => {
    await opened.press('Menu toko');
    await opened.sidebar.getByRole('menuitem', { name: 'Pengingat', exact: true }).click();
    await opened.sidebar.getByRole('heading', { name: 'Pengingat', level: 1, exact: true }).waitFor();
  };

  test('are chosen by what they are about, and checked by a schedule', async () => {
    await openAlerts();
    await opened.press('Pilih pengingat…');
    await opened.sidebar.getByLabel('Batas stok menipis (atau kurang)').fill('8');
    const category = opened.sidebar.getByLabel('Tambah kategori dengan namanya');
    await category.fill('zzz');
    await opened.press('Simpan');
    await opened.see('"zzz" belum jadi kategori');
    await opened.keepSidebar('alerts-1-typed');
    await category.fill('sepatu');
    await category.press('Enter');
    await opened.sidebar.getByRole('textbox', { name: 'Sepatu', exact: true }).fill('6');
    await opened.keepSidebar('alerts-1-form');
    await opened.press('Simpan');
    await opened.press('Cek otomatis…');
    await opened.keepSidebar('alerts-2-schedule');
    await opened.press('Simpan jadwal');
    await opened.see('Cek pengingat');
  });

  test('are told at home once something is low, and listed in a tab', async () => {
    const counted = opened.workbench.shop
      .variations()
      .filter(({ productId }) => opened.workbench.shop.state.products.get(productId)?.type === 'S');
    counted[0]?.stock.set(0, 4);
    for (const [id] of [...(counted[0]?.stock ?? [])].slice(1)) counted[0]?.stock.set(id, 0);
    await opened.passHours(25);
    await opened.see('1 pengingat baru');
    await opened.see('Stok menipis: 1');
    await opened.keepSidebar('alerts-3-home');
    const [first] = opened.workbench.cloud.workbook.sheets();
    opened.workbench.cloud.workbook.activate(first?.id ?? 0);
    await opened.press('Buka tabnya');
    await opened.page.screenshot({ path: screenshotPath('alerts-4-tab') });
    await opened.see(/^Hasil pengecekan /);
    await opened.keepSidebar('alerts-4-in-front');
    await opened.press('Buka pengingat');
    await opened.sidebar.getByRole('heading', { name: 'Pengingat', level: 1, exact: true }).waitFor();
    await opened.press('Kembali');
  });

  test('are silent once they were read, and can be muted', async () => {
    await opened.press('Mengerti');
    await opened.sidebar.getByText('1 pengingat baru').waitFor({ state: 'detached' });
    await openAlerts();
    await opened.sidebar.getByRole('button', { name: /Senyapkan/ }).click();
    await opened.see('Senyap sampai berubah: 1');
    await opened.keepSidebar('alerts-5-muted');
  });
});
