import { describeInBrowser } from './chromium';
import { WorkbenchPage } from './workbench-page';

describeInBrowser('pulling a dataset, in a browser', () => {
  let opened: WorkbenchPage;
  let workbench: WorkbenchPage['workbench'];
  let sidebar: WorkbenchPage['sidebar'];

  beforeAll(async () => {
    opened = await WorkbenchPage.open({ products: 20, orders: 120 });
    ({ workbench, sidebar } = opened);
    await opened.connect();
    await see('Mulai dengan tiga langkah');
  });

  afterAll(() => opened?.close());

  const press = (name: string | RegExp) => opened.press(name);
  const see = (text: string | RegExp) => opened.see(text);
  const keepSidebar = (name: string) => opened.keepSidebar(name);
  const tab = (name: string) => workbench.cloud.workbook.sheets().find((sheet) => sheet.name === name);

  test('finds orders, narrows them to the last 7 days, pulls them and goes to the tab', async () => {
    await keepSidebar('pull-1-home');
    await press('Tarik data lain');
    await see('Produk & stok');
    await keepSidebar('pull-2-catalogue');
    await sidebar.getByLabel('Cari data').fill('rekap penjualan bulan lalu');
    await see(/^Penjualan per hari/);
    await sidebar.getByLabel('Cari data').fill('stok menipis');
    await see(/^Stok di bawah 5/);
    await sidebar.getByLabel('Cari data').fill('pesanan');
    await press(/^Pesanan Pesanan satu periode/);
    await sidebar.getByLabel('Periode').selectOption({ label: '7 hari terakhir' });
    await see(/^\d+ pesanan, sekitar \d+ detik\.$/);
    await keepSidebar('pull-3-form');
    await press('Tarik ke tab baru');
    await see('Data sudah ditarik');
    await keepSidebar('pull-4-report');

    expect(tab('Pesanan')).toBeDefined();
    await see('Tab Ngorder');
    // The tab in front needs no way to it; another one does.
    const [other] = workbench.cloud.workbook.sheets().filter(({ name }) => name !== 'Pesanan');
    workbench.cloud.workbook.activate(other?.id ?? 0);
    await press('Buka tab');
    expect(workbench.shop.violations).toEqual([]);
  });
});
