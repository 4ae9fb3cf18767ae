import { describeInBrowser } from './chromium';
import { WorkbenchPage } from './workbench-page';

const hourMs = 3_600_000;

/*
 * A schedule as people live with it: set up in the panel, done by its trigger while nobody looks, failing while the shop is down, and taken over by a
 * colleague. Each step goes on where the one before ended.
 */
describeInBrowser('two schedules over two days, in a browser', () => {
  let opened: WorkbenchPage;
  let suppliers: number;

  beforeAll(async () => {
    opened = await WorkbenchPage.open({ products: 30, orders: 5 });
    await opened.connect();
    await opened.see('Mulai dengan tiga langkah');
    const { rpc } = opened.workbench;
    await rpc('settings.set', { name: 'Sari' });
    await rpc('pull.run');
    ({ tabId: suppliers } = await rpc<{ tabId: number }>('pull.run', { dataset: 'suppliers' }));
    await opened.comeBack();
  });

  afterAll(() => opened?.close());

  /** Lets hours pass, with the triggers whose time comes. @returns how many of them failed. */
  async function pass(hours: number): Promise<number> {
    const { clock, host } = opened.workbench;
    let failed = 0;
    for (let hour = 0; hour < hours; hour += 1) {
      clock.advance(hourMs);
      try {
        await host.runDueTriggers();
      } catch {
        failed += 1;
      }
    }
    return failed;
  }

  const asked = (path: string) => opened.workbench.shop.log.filter((request) => request.path === path).length;
  const openPage = async (of: WorkbenchPage) => {
    await of.press('Menu toko');
    await of.sidebar.getByRole('menuitem', { name: 'Jadwal', exact: true }).click();
    await of.sidebar.getByRole('heading', { name: 'Jadwal', exact: true, level: 1 }).waitFor();
  };
  const textOf = (of: WorkbenchPage) => of.sidebar.locator('main').innerText();

  test('are set up by the form, which the menu of the spreadsheet leads to', async () => {
    const { page, sidebar } = opened;
    const press = (name: string) => opened.press(name);
    const see = (text: string) => opened.see(text);
    await page.locator('nav').getByRole('button', { name: 'Ngorder', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Jadwal…' }).click();
    await see('Anda belum punya jadwal');
    await press('Jadwal baru');
    await sidebar.getByRole('checkbox', { name: 'Variasi' }).check();
    await sidebar.getByRole('combobox', { name: 'Seberapa sering' }).selectOption('hours:6');
    await see('Pertama kali: hari ini 12.00\u2060–\u206013.00');
    await opened.keepSidebar('schedule-1-form');
    await press('Simpan jadwal');
    await see('Jadwal Anda');
    await press('Jadwal baru');
    await sidebar.getByRole('checkbox', { name: 'Supplier' }).check();
    await see('Pertama kali: besok 06.00\u2060–\u206007.00');
    await press('Simpan jadwal');
    await sidebar.getByRole('heading', { name: 'Jadwal Anda' }).waitFor();
    await opened.keepSidebar('schedule-2-list');
    const triggers = opened.workbench.cloud.triggers.all();
    expect(triggers.map(({ person, handler }) => [person, handler])).toEqual([['owner', 'runSchedule']]);
  });

  test('are done by one trigger, each at its times, and the list says so', async () => {
    const before = { suppliers: asked('/supplier'), variations: asked('/product/search') };
    expect(await pass(24)).toBe(0);
    expect(asked('/supplier') - before.suppliers).toBe(1);
    expect(asked('/product/search')).toBeGreaterThan(before.variations);
    await opened.comeBack();
    await openPage(opened);
    expect((await textOf(opened)).match(/Terakhir: selesai/g)).toHaveLength(2);
    await opened.keepSidebar('schedule-3-done');
  });

  test('tell by banner, note and list what a shop that is down kept from them, and go on', async () => {
    const { shop, cloud } = opened.workbench;
    shop.faults.add({ path: '/supplier', fault: { kind: 'status', status: 503 } });
    expect(await pass(24)).toBeGreaterThan(0);
    shop.faults.clear();
    await opened.comeBack();
    await opened.see('Jadwal perlu dilihat');
    await opened.keepSidebar('schedule-4-banner');
    const [note] =
      cloud.workbook.sheet(suppliers)?.readAttribute({ row: 1, column: 1, rows: 1, columns: 1 }, 'note') ?? [];
    expect(String(note)).toContain('Gagal dimuat ulang');
    await openPage(opened);
    expect(await textOf(opened)).toMatch(/Supplier[\s\S]*Terakhir: 08\.00\. Ngorder sedang bermasalah/);
    await opened.keepSidebar('schedule-5-failed');
    await opened.press('Oke, sudah saya baca');
    await opened.sidebar.getByText('Jadwal perlu dilihat').waitFor({ state: 'detached' });
    await opened.press('Jalankan sekarang: Supplier');
    await opened.sidebar
      .getByText(/Terakhir: selesai/)
      .nth(1)
      .waitFor();
  });

  test('are taken over by a colleague with one look and one click, and the owner’s trigger yields', async () => {
    const other = await opened.openAs('colleague');
    await other.comeBack();
    await other.connect();
    await other.see('Diatur oleh orang lain');
    await openPage(other);
    await other.press('Ambil alih Supplier');
    await other.see('Tab yang ikut Anda ambil alih');
    await other.keepSidebar('schedule-6-take-over');
    await other.press('Ambil alih');
    await other.see('Sudah Anda ambil alih');
    await other.keepSidebar('schedule-7-taken');
    const before = asked('/supplier');
    expect(await pass(24)).toBe(0);
    expect(asked('/supplier') - before).toBe(1);
    await opened.comeBack();
    await opened.see('Jadwal Anda diambil alih');
    await opened.keepSidebar('schedule-8-owner');
    expect(opened.workbench.shop.violations).toEqual([]);
  });
});
