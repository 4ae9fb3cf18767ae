import { stockKey, viewTab } from '../../workbench/tab-view';
import { describeInBrowser, screenshotPath } from './chromium';
import { WorkbenchPage } from './workbench-page';

describeInBrowser('a long preview in a window of its own, in a browser', () => {
  let opened: WorkbenchPage;

  beforeAll(async () => {
    opened = await WorkbenchPage.openLive({ products: 40, orders: 0, warehouses: 1, warehouseShare: 0 });
    await opened.connect();
    await opened.press('Tarik variasi');
    await opened.see('Data sudah ditarik');
  });

  afterAll(() => opened?.close());

  const shop = () => opened.workbench.shop;
  const book = () => opened.workbench.cloud.workbook;
  const stockOf = (id: number) => shop().stockOf(id).get(0);
  const window = () => opened.page.locator('.window');
  const inWindow = (name: string | RegExp) => opened.dialog.getByRole('button', { name, exact: true });

  /** Types so much more into the stock of so many variations that have some. */
  function typeMore(count: number, more: number) {
    const view = viewTab(book(), book().activeSheetId);
    const some = shop()
      .variations()
      .filter(({ id, productId }) => shop().state.products.get(productId)?.type === 'S' && (stockOf(id) ?? 0) > 5)
      .slice(0, count)
      .map(({ id }) => ({ id, wanted: (stockOf(id) ?? 0) + more }));
    expect(some).toHaveLength(count);
    for (const { id, wanted } of some) {
      book().type(book().activeSheetId, view.rowOf(id), view.columnOf(stockKey(0)), String(wanted));
    }
    return { some, view };
  }

  /** Done when a request of that kind has left. */
  async function untilSent(kind: RegExp): Promise<void> {
    const { counters } = opened.workbench.cloud.world;
    const isSent = () => Object.keys(counters.requests).some((request) => kind.test(request));
    for (let looks = 0; looks < 400 && !isSent(); looks += 1) await new Promise((resolve) => setTimeout(resolve, 25));
    expect(isSent()).toBe(true);
  }

  async function reviewInWindow(): Promise<void> {
    await opened.press('Tinjau perubahan');
    await opened.press('Lihat di jendela lebar');
    await opened.dialog.getByRole('table').waitFor();
  }

  test('takes the place of the panel, leads to cells while it stays, and brings the panel back', async () => {
    const { some, view } = typeMore(24, 3);
    const [, second] = some;
    if (!second) throw new Error('there are 24');
    await reviewInWindow();
    expect(await opened.page.locator('.sidebar').count()).toBe(0);
    await opened.page.screenshot({ path: screenshotPath('wide-journey-window') });
    await opened.dialog.getByRole('searchbox').fill(String(second.id));
    await opened.dialog.getByRole('button', { name: /^Buka selnya: / }).press('Enter');
    await expectSelected(view.rowOf(second.id), view.columnOf(stockKey(0)));
    await inWindow('Kembali ke panel').press('Enter');
    await opened.sidebar.getByRole('heading', { level: 1, name: 'Variasi' }).waitFor();
    expect(await window().count()).toBe(0);
  });

  async function expectSelected(row: number, column: number): Promise<void> {
    await opened.page.waitForFunction(
      ([r, c]) => {
        const [area] = globalThis.window.workbenchPage?.grid.selection ?? [];
        return area?.row === r && area.column === c;
      },
      [row, column] as const,
    );
    expect(await window().count()).toBe(1);
  }

  test('is closed in the middle of a push: the panel says that it is not finished, it comes to its end, nothing twice', async () => {
    const { some } = typeMore(24, 5);
    await reviewInWindow();
    const before = shop().snapshot().opnames.length;
    shop().faults.add({ method: 'POST', path: /opname/, nth: 1, fault: { kind: 'slow', ms: 8000 } });
    await inWindow('Terapkan 24 perubahan').press('Enter');
    await untilSent(/^POST .*opname/);
    await window().getByRole('button', { name: 'Tutup' }).press('Enter');
    await window().waitFor({ state: 'detached' });
    await opened.choose('Ngorder', 'Buka panel');
    const unfinished = opened.sidebar.getByRole('heading', { name: 'Belum selesai', exact: true });
    await unfinished.waitFor();
    // The panel asks by itself whether anything has changed.
    await unfinished.waitFor({ state: 'detached' });
    expect(some.map(({ id }) => stockOf(id))).toEqual(some.map(({ wanted }) => wanted));
    expect(shop().snapshot().opnames.length).toBe(before + 1);
    expect(shop().violations).toEqual([]);
    await opened.press('Tinjau perubahan');
    await opened.see('Tidak ada perubahan');
  });

  test('pushes, tells the result and undoes in the window, and the panel knows of all of it', async () => {
    const { some } = typeMore(22, 7);
    await opened.press('Kembali');
    await reviewInWindow();
    await inWindow('Terapkan 22 perubahan').press('Enter');
    await opened.dialog.getByText('22 perubahan diterapkan').waitFor();
    expect(some.map(({ id }) => stockOf(id))).toEqual(some.map(({ wanted }) => wanted));
    await inWindow('Urungkan perubahan ini').press('Enter');
    await inWindow('Urungkan 22 perubahan').press('Enter');
    await opened.dialog.getByText('22 perubahan diurungkan').waitFor();
    expect(some.map(({ id }) => stockOf(id))).toEqual(some.map(({ wanted }) => wanted - 7));
    await inWindow('Selesai').press('Enter');
    await opened.see('Sudah diurungkan');
    expect(await window().count()).toBe(0);
  });
});
