import { viewTab } from '../../workbench/tab-view';
import { describeInBrowser } from './chromium';
import { WorkbenchPage } from './workbench-page';

/* Each step goes on where the one before ended. */
describeInBrowser('prices by a rule, in a browser', () => {
  let opened: WorkbenchPage;
  let before: ReadonlyMap<number, number>;
  let costs: ReadonlyMap<number, number>;

  beforeAll(async () => {
    opened = await WorkbenchPage.open({ products: 20, orders: 0 });
    await opened.connect();
    await opened.see('Mulai dengan tiga langkah');
    // Some cost so much that a tenth less is too little, and one is sold for less already.
    const shares = [0.9, 0.9, 1.1];
    opened.workbench.shop
      .variations()
      .slice(0, shares.length)
      .forEach((one, index) => {
        Object.assign(one, { priceBuy: Math.round(one.price * (shares[index] ?? 0)) });
      });
    await opened.workbench.rpc('pull.run');
    before = prices();
    costs = new Map(opened.workbench.shop.variations().map(({ id, priceBuy }) => [id, priceBuy]));
    await opened.session.handlers.run({ name: 'openSidebar', args: [] });
    await opened.page.reload();
    await opened.sidebar.locator('h1').first().waitFor();
  });

  afterAll(() => opened?.close());

  const prices = () => new Map(opened.workbench.shop.variations().map(({ id, price }) => [id, price]));
  const book = () => opened.workbench.cloud.workbook;
  const cellsOf = (ids: readonly number[]) => ids.map((id) => viewTab(book(), book().activeSheetId).cell(id, 'price'));

  test('are shown before a cell is filled, and then stand in the column alone', async () => {
    const { sidebar } = opened;
    await opened.press('Isi harga…');
    await sidebar.getByLabel('Pembulatan').selectOption({ label: 'Ke akhiran 900' });
    await opened.keepSidebar('fill-prices-1-form');
    await opened.press('Lihat harga baru');
    await opened.see(/dijaga di harga beli \+ 5%/);
    await opened.see(/dijual di bawah harga beli/);
    await sidebar.getByRole('heading', { name: 'Harga baru', level: 1 }).waitFor();
    await opened.keepSidebar('fill-prices-2-plan');
    expect(cellsOf([...before.keys()])).toEqual([...before.values()]);
    await opened.press(/^Isi \d+ sel$/);
    await sidebar.getByRole('heading', { name: /\d+ sel diisi/, level: 1 }).waitFor();
    await opened.keepSidebar('fill-prices-3-filled');
    expect(prices()).toEqual(before);
  });

  test('come into the shop by the review, ending in 900 and never below the cost and 5 %', async () => {
    const { sidebar } = opened;
    const ids = [...before.keys()];
    const filled = ids.filter((id, index) => cellsOf(ids)[index] !== before.get(id));
    expect(filled.length).toBeGreaterThan(5);
    const wanted = new Map(filled.map((id, index) => [id, cellsOf(filled)[index]]));
    await opened.press('Tinjau perubahan');
    await opened.press(`Terapkan ${filled.length} perubahan`);
    await sidebar.getByRole('heading', { name: /perubahan diterapkan/ }).waitFor();
    const after = prices();
    for (const id of ids) expect([id, after.get(id)]).toEqual([id, wanted.get(id) ?? before.get(id)]);
    for (const id of filled) {
      expect(Number(after.get(id)) % 1000).toBe(900);
      expect(Number(after.get(id))).toBeGreaterThanOrEqual((costs.get(id) ?? 0) * 1.05);
    }
  });

  test('go back to what they were, where they were pushed and where they were not', async () => {
    const { sidebar } = opened;
    await opened.press(/^Urungkan perubahan/);
    await opened.press(/^Urungkan \d+ perubahan$/);
    await sidebar.getByRole('heading', { name: /perubahan diurungkan/ }).waitFor();
    expect(prices()).toEqual(before);
    await opened.press('Selesai');
    await opened.press('Isi harga…');
    await opened.press('Lihat harga baru');
    await opened.press(/^Isi \d+ sel$/);
    await opened.press('Urungkan isian');
    await sidebar.getByRole('heading', { name: /\d+ sel seperti semula/ }).waitFor();
    expect(cellsOf([...before.keys()])).toEqual([...before.values()]);
  });
});
