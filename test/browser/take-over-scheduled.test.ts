import { viewTab } from '../../workbench/tab-view';
import { describeInBrowser } from './chromium';
import { WorkbenchPage } from './workbench-page';

/* Each step goes on where the one before ended. */
describeInBrowser('a colleague’s scheduled prices, in a browser', () => {
  let owner: WorkbenchPage;
  let budi: WorkbenchPage;
  let items: readonly { readonly id: number; readonly before: number; readonly wanted: number }[];

  beforeAll(async () => {
    owner = await WorkbenchPage.open({ products: 20, orders: 0 });
    await owner.connect();
    await owner.see('Mulai dengan tiga langkah');
    const { rpc, shop, cloud } = owner.workbench;
    rpc('settings.set', { name: 'Rina' });
    const { tabId } = await rpc<{ tabId: number }>('pull.run');
    items = shop
      .variations()
      .filter(({ price }) => price > 20_000)
      .slice(0, 2)
      .map(({ id, price }) => ({ id, before: price, wanted: price - 1000 }));
    const view = viewTab(cloud.workbook, tabId);
    for (const { id, wanted } of items)
      cloud.workbook.type(tabId, view.rowOf(id), view.columnOf('price'), String(wanted));
    const plan = await rpc<{ id: string; edits: readonly { key: string }[] }>('push.preview');
    await rpc('scheduled.save', {
      ...{ plan: plan.id, acknowledged: plan.edits.map(({ key }) => key) },
      ...{ start: { day: '2026-03-07', hour: 6 }, end: { day: '2026-03-09', hour: 6 } },
    });
    await owner.passHours(24 * 5 - 2);
    // She leaves the firm.
    await rpc('connection.leave', { jobs: 1 });
    await owner.passHours(52);
    budi = await owner.openAs('colleague');
    await budi.connect();
  });

  afterAll(() => owner?.close());

  const prices = () => items.map(({ id }) => owner.workbench.shop.variations().find((one) => one.id === id)?.price);

  test('are seen to be late, with what they go back to, and taken over', async () => {
    expect(prices()).toEqual(items.map(({ wanted }) => wanted));
    await budi.press('Menu toko');
    await budi.sidebar.getByRole('menuitem', { name: 'Harga terjadwal', exact: true }).click();
    await budi.see('Rencana rekan');
    await budi.see('Dijadwalkan Rina');
    await budi.see('Terlambat: waktunya sudah lewat');
    await budi.keepSidebar('take-over-scheduled-1-others');
    await budi.press('Ambil alih: 2 perubahan di Variasi');
    await budi.see('Nilai ini diterapkan Rina di toko untuk sementara.');
    await budi.see(`Rp${(items[0]?.before ?? 0).toLocaleString('id')}`);
    await budi.keepSidebar('take-over-scheduled-2-look');
    await budi.press('Ambil alih 2 nilai');
    await budi.see('Segera kembali');
    await budi.keepSidebar('take-over-scheduled-3-taken');
  });

  test('go back within the hour by whoever took them over', async () => {
    await budi.passHours(1);
    expect(prices()).toEqual(items.map(({ before }) => before));
  });
});
