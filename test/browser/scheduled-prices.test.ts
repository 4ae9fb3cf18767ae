import type { RpcApi } from '../../src/rpc/calls';
import type { PlanView } from '../../src/rpc/push-calls';
import { viewTab } from '../../workbench/tab-view';
import { readAnswer } from '../../workbench/workbench';
import { describeInBrowser } from './chromium';
import { WorkbenchPage } from './workbench-page';

type ScheduledList = RpcApi['scheduled.list']['value'];

/* Each step goes on where the one before ended. */
describeInBrowser('prices for a weekend, in a browser', () => {
  let opened: WorkbenchPage;
  let items: readonly { readonly id: number; readonly before: number; readonly wanted: number }[];

  beforeAll(async () => {
    opened = await WorkbenchPage.open({ products: 20, orders: 0 });
    await opened.connect();
    await opened.see('Mulai dengan tiga langkah');
    await opened.workbench.rpc('pull.run');
    items = opened.workbench.shop
      .variations()
      .filter(({ price }) => price > 20_000)
      .slice(0, 3)
      .map(({ id, price }) => ({ id, before: price, wanted: price - 1000 }));
    await opened.comeBack();
  });

  afterAll(() => opened?.close());

  const waitUntil = async (isSo: () => boolean) => {
    for (let tries = 0; tries < 500 && !isSo(); tries += 1) await opened.page.waitForTimeout(20);
  };
  const openList = async () => {
    await opened.press('Menu toko');
    await opened.sidebar.getByRole('menuitem', { name: 'Harga terjadwal', exact: true }).click();
    await opened.sidebar.getByRole('heading', { name: 'Harga terjadwal', level: 1, exact: true }).waitFor();
  };
  const prices = () => items.map(({ id }) => opened.workbench.shop.variations().find((one) => one.id === id)?.price);
  const book = () => opened.workbench.cloud.workbook;
  const cells = () => items.map(({ id }) => viewTab(book(), book().activeSheetId).cell(id, 'price'));

  const typePrices = async (typed: typeof items) => {
    const view = viewTab(book(), book().activeSheetId);
    for (const { id, wanted } of typed) {
      // Prices are shown with their thousands apart, unlike what is typed.
      await opened.goTo(view.rowOf(id), view.columnOf('price'));
      await opened.page.keyboard.type(String(wanted));
      await opened.page.keyboard.press('Enter');
      await waitUntil(() => viewTab(book(), book().activeSheetId).cell(id, 'price') === wanted);
    }
  };

  test('are planned from the review, and leave their cells', async () => {
    await typePrices(items);
    await opened.press('Tinjau perubahan');
    await opened.press('Jadwalkan…');
    const { sidebar } = opened;
    await sidebar.getByLabel('Terapkan pada: tanggal').fill('2026-03-07');
    await sidebar.getByLabel('Kembali pada: tanggal').fill('2026-03-09');
    await sidebar.getByLabel('Nama (boleh kosong)').fill('Promo 7.3');
    await opened.see('3 perubahan akan dijadwalkan');
    await opened.keepSidebar('scheduled-1-form');
    await opened.press('Jadwalkan');
    await opened.see('Menunggu');
    await opened.see('Promo 7.3');
    expect([cells(), prices()]).toEqual([items.map(({ before }) => before), items.map(({ before }) => before)]);
    await opened.keepSidebar('scheduled-2-waiting');
  });

  test('are in the shop over the weekend', async () => {
    await opened.passHours(24 * 5 - 2);
    expect([cells(), prices()]).toEqual([items.map(({ wanted }) => wanted), items.map(({ wanted }) => wanted)]);
    await openList();
    await opened.see('Berlaku di toko');
    await opened.keepSidebar('scheduled-3-on');
  });

  test('are named before the shop is disconnected: what would not go back', async () => {
    await opened.press('Menu toko');
    await opened.sidebar.getByRole('menuitem', { name: 'Putuskan koneksi', exact: true }).click();
    await opened.see('3 nilai terjadwal tetap seperti sekarang di toko');
    const [first] = items;
    await opened.see(`Rp${(first?.before ?? 0).toLocaleString('id')}`);
    await opened.keepSidebar('scheduled-3-disconnect');
    await opened.press('Batal');
  });

  test('go back on Monday, but for one that a colleague changed meanwhile, and the history tells so', async () => {
    const [first] = items;
    const changed = opened.workbench.shop.variations().find(({ id }) => id === first?.id);
    if (!changed) throw new Error('the shop is too small for this test');
    Object.assign(changed, { price: 99_000 });
    await opened.passHours(48);
    expect(prices()).toEqual([99_000, ...items.slice(1).map(({ before }) => before)]);
    await openList();
    await opened.see('2 sudah kembali, 1 tidak');
    await opened.keepSidebar('scheduled-4-over');
  });

  test('say what a colleague has scheduled for the same values, and when', async () => {
    const { host, shop } = opened.workbench;
    const ofBudi = async <T>(call: string, args: object) =>
      readAnswer<T>(await host.run('rpc', [JSON.stringify({ call, args })], { as: 'colleague' }));
    await ofBudi('connection.save', { key: shop.options.key });
    await ofBudi('settings.set', { name: 'Budi' });
    await typePrices(items.slice(1));
    const { id: plan, edits } = await ofBudi<PlanView>('push.preview', {});
    const acknowledged = edits.map(({ key }) => key);
    await ofBudi('scheduled.save', { plan, acknowledged, start: { day: '2026-03-14', hour: 6 } });
    await waitUntil(() => cells()[1] === items[1]?.before);
    await typePrices(items.slice(1, 2));
    await opened.comeBack();
    await opened.press('Tinjau perubahan');
    await opened.see('Sudah dijadwalkan: Rp');
    await opened.sidebar.getByRole('checkbox').first().check();
    await opened.press('Jadwalkan…');
    await opened.sidebar.getByLabel('Terapkan pada: tanggal').fill('2026-03-13');

    await opened.see('1 nilai sudah dijadwalkan Budi, mulai');
    await opened.see('Yang itu mulai belakangan');
    await opened.keepSidebar('scheduled-5-overlap');
    await opened.sidebar.getByLabel('Kembali pada: tanggal').fill('2026-03-12');
    await opened.see('Waktu kembali harus setelah waktu mulai.');
    expect(await opened.sidebar.getByRole('button', { name: 'Jadwalkan', exact: true }).isDisabled()).toBe(true);
    await opened.keepSidebar('scheduled-5-reversed');
  });

  test('tell of a start that was held back in part, of each value, and on home; are ended now but once', async () => {
    const { rpc, shop } = opened.workbench;
    const list = () => rpc<ScheduledList>('scheduled.list');
    for (const { id, stage } of (await list()).pushes) if (stage === 'waiting') await rpc('scheduled.cancel', { id });
    await rpc('pull.run');
    const typed = items.map((item) => ({ ...item, wanted: item.before - 2000 }));
    await typePrices(typed);
    const { id: plan, edits } = await rpc<PlanView>('push.preview');
    const [start, end] = [12, 25].map((day) => ({ day: `2026-03-${day}`, hour: 6 }));
    await rpc('scheduled.save', { plan, acknowledged: edits.map(({ key }) => key), start, end });
    const changed = shop.variations().find(({ id }) => id === items[1]?.id);
    Object.assign(changed ?? {}, { price: 98_000 });
    await expect(opened.passHours(24 * 4)).rejects.toThrow('Not pushed: 1 of the 3');
    await opened.comeBack();
    await opened.see(/1 dari 3 nilai terjadwal tidak diterapkan/);
    await opened.keepSidebar('scheduled-6-held-back-home');
    await openList();
    await opened.see('2 dari 3 berlaku di toko');
    await opened.keepSidebar('scheduled-7-in-part');
    await opened.sidebar.getByText('Lihat nilainya').first().click();
    await opened.see('Tidak diterapkan: toko punya nilai lain');
    await opened.keepSidebar('scheduled-8-values');
    const choose = async (name: string) => {
      await opened.sidebar
        .getByRole('button', { name: /^Tindakan: / })
        .first()
        .click();
      await opened.sidebar.getByRole('menuitem', { name, exact: true }).click();
    };
    await choose('Akhiri sekarang');
    await opened.press('Akhiri');
    await opened.see('Segera kembali');
    await opened.sidebar
      .getByRole('button', { name: /^Tindakan: / })
      .first()
      .click();
    expect(await opened.sidebar.getByRole('menuitem', { name: 'Akhiri sekarang' }).count()).toBe(0);
    await opened.keepSidebar('scheduled-9-going-back');
  });
});
