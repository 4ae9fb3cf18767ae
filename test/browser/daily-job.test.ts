import { stockKey, viewTab } from '../../workbench/tab-view';
import { describeInBrowser } from './chromium';
import { WorkbenchPage } from './workbench-page';

describeInBrowser('the daily job, in a browser', () => {
  let opened: WorkbenchPage;
  let clicks = 0;

  beforeAll(async () => {
    opened = await WorkbenchPage.open({ products: 20, orders: 20 });
    await opened.connect();
  });

  afterAll(() => opened?.close());

  const see = (text: string | RegExp) => opened.see(text);
  const heading = (name: string) => opened.sidebar.getByRole('heading', { level: 1, name, exact: true });
  const press = (name: string | RegExp) => {
    clicks += 1;
    return opened.press(name);
  };
  const clicksOf = async (work: () => Promise<void>): Promise<number> => {
    clicks = 0;
    await work();
    return clicks;
  };
  const book = () => opened.workbench.cloud.workbook;
  const typeStock = (index: number, text: string) => {
    const view = viewTab(book(), book().activeSheetId);
    const variation = opened.workbench.shop.variations()[index];
    if (!variation) throw new Error('the shop is too small for this test');
    return opened.type(view.rowOf(variation.id), view.columnOf(stockKey(0)), text);
  };
  /** As a person clicks into the panel after they were in the sheet. */
  const lookAtPanel = () => opened.sidebar.locator('header').first().click();

  test('begins with one click: the first pull', async () => {
    expect(await clicksOf(() => press('Tarik variasi'))).toBe(1);
    await see('Data sudah ditarik');
    await heading('Variasi').waitFor();
  });

  test('is three clicks from refreshed to pushed, for the tab in front', async () => {
    const work = async () => {
      await press('Muat ulang');
      await see('Sudah dimuat ulang');
      await typeStock(0, '71');
      await press('Tinjau perubahan');
      await see(/^Tab Variasi, data/);
      await press('Terapkan 1 perubahan');
      await see('1 perubahan diterapkan');
    };
    expect(await clicksOf(work)).toBe(3);
    await opened.press('Selesai');
  });

  test('tells of at least as many edited rows as are marked, soon after they were typed', async () => {
    await typeStock(1, '72');
    await typeStock(2, '73');
    await lookAtPanel();
    await see(/^Paling sedikit 2 sel diubah/);
    await opened.keepSidebar('daily-edited');
  });

  test('follows the person to another tab, and reviews only what stands in it', async () => {
    const variations = book().activeSheetId;
    const notes = book().insertSheet('Catatan').id;
    book().activate(notes);
    await lookAtPanel();
    await heading('Tab ini bukan data Ngorder').waitFor();
    expect(await opened.sidebar.getByRole('button', { name: 'Tinjau perubahan' }).count()).toBe(0);
    await opened.keepSidebar('daily-other-tab');

    book().activate(variations);
    await lookAtPanel();
    await heading('Variasi').waitFor();
    await see(/^Paling sedikit 2 sel diubah/);
  });

  test('lets go of a tab that was deleted while the panel told of it', async () => {
    const variations = book().activeSheetId;
    const { tabId } = await opened.workbench.rpc<{ readonly tabId: number }>('pull.run', { dataset: 'customers' });
    book().activate(tabId);
    await lookAtPanel();
    await heading('Pelanggan').waitFor();
    const line = opened.sidebar.getByRole('button', { name: 'Buka tab Pelanggan', exact: true });
    await line.waitFor();
    book().deleteSheet(tabId);
    book().activate(variations);
    await lookAtPanel();
    await heading('Variasi').waitFor();
    await line.waitFor({ state: 'detached' });
    await see(/^Paling sedikit 2 sel diubah/);
  });

  test('is about the new state once a colleague has pushed', async () => {
    const { rpc } = opened.workbench;
    const { id, edits } = await rpc<{ readonly id: string; readonly edits: readonly { readonly key: string }[] }>(
      'push.preview',
    );
    await rpc('push.confirm', { plan: id, acknowledged: edits.map(({ key }) => key) });
    await lookAtPanel();
    await opened.sidebar.getByText(/^Paling sedikit/).waitFor({ state: 'detached' });
    await see('2 perubahan');
  });

  test('gets a report for last month with three clicks', async () => {
    const work = async () => {
      await press('Tarik data lain');
      await press(/^Penjualan per hari/);
      await opened.sidebar.getByLabel('Periode').selectOption({ label: 'Bulan lalu' });
      await press('Tarik ke tab baru');
      await see('Data sudah ditarik');
    };
    expect(await clicksOf(work)).toBe(3);
    await see('Tab ini hanya untuk dibaca.');
    await opened.keepSidebar('daily-report');
  });
});
