import type { RunLineView, SettingsInput, SettingsView } from '../../src/sidebar/shell/server/rpc-views';
import { connectedState, edit, planOf } from '../sidebar/scripted-server';
import { describeInBrowser } from './chromium';
import { flawsOf, useScriptedPages } from './scripted-page';

const run = '20260302-0000000a';
const at = Date.UTC(2026, 2, 2, 3);
const pushed = {
  kind: 'push' as const,
  run,
  state: 'finished' as const,
  at,
  undoes: null,
  scheduled: null,
  wentBack: false,
  pushed: 2,
  undoable: 2,
  leftToUndo: 2,
};

const settings: SettingsView = {
  settings: {
    push: { changePercent: 50, zeroRows: 10, mostEdits: 20_000, undoDays: 30 },
    formulas: { live: false, endpoints: ['region.search', 'bank.list'], minutes: 10, refreshedAt: 0 },
  },
  name: '',
  language: 'auto',
  appearance: 'light',
  sheetLanguage: 'id',
  keepsOldTabs: false,
  consented: false,
  allowed: [],
  formulaEndpoints: [
    { id: 'bank.list', summary: 'Daftar bank', isUsual: false },
    { id: 'region.search', summary: 'Mencari kecamatan', isUsual: true },
    { id: 'expedition.cost', summary: 'Menghitung ongkos kirim', isUsual: true },
  ],
  families: [
    {
      ...{ id: 'shipping', title: 'Kurir dan ongkir', reveals: 'Kurir, kecamatan, dan ongkir paket.' },
      endpoints: ['expedition.cost', 'region.search'],
    },
  ],
};

const line = (facts: Partial<RunLineView>): RunLineView => ({
  ...{
    run,
    operation: '1',
    at,
    by: 'Sari',
    action: 'stock.set',
    recordId: '1',
    parentId: '1',
    sku: 'SAR-01',
    name: 'Sarung Batik',
    column: 'stock:0',
  },
  ...{
    from: 4,
    to: 9,
    details: {},
    effect: null,
    state: 'done',
    isHeldBack: false,
    wentBack: false,
    message: '',
    technical: '',
    marker: 'Ngorder for Sheets 20260302-0000000a/1',
    repairs: '',
    undoneAt: null,
  },
  ...facts,
});

describeInBrowser('settings and the journal of a push in the sidebar', () => {
  const { open, button, keep } = useScriptedPages('state');

  test('settings are saved as they were filled in, and not while a number is wrong', async () => {
    const saved: SettingsInput[] = [];
    const page = await open({
      'settings.get': () => settings,
      'settings.set': (input) => {
        saved.push(input);
        return { ...settings, name: 'Sari', consented: true };
      },
    });
    await button(page, 'Menu toko').click();
    await page.getByRole('menuitem', { name: 'Pengaturan' }).click();
    const percent = page.getByLabel('Peringatkan jika harga berubah lebih dari (%)');
    await percent.fill('lima');
    await page.getByText('Angka bulat dari 1 sampai 10.000.').waitFor();
    expect(await button(page, 'Simpan').isDisabled()).toBe(true);
    await percent.fill('25');
    await page.getByLabel('Nama Anda').fill('Sari');
    await page.getByRole('group', { name: 'Bahasa isi tab' }).getByLabel('English').check();
    await page.getByRole('switch', { name: 'Rumus boleh ambil data langsung dari toko' }).check();
    await page.getByText('Satu per satu').click();
    await page.getByText('Paket dan kurir').click();
    await page.getByRole('group', { name: 'Paket, kurir, ongkir, dan alamat penerima.' }).waitFor();
    await keep(page, 'settings-endpoints');
    await page.getByLabel('Cari data').fill('zzz');
    await page.getByText('Tidak ada yang cocok dengan “zzz”.').waitFor();
    await page.getByLabel('Cari data').fill('ongkos');
    await page.getByLabel('Menghitung ongkos kirim').check();
    expect(await page.getByLabel('Daftar bank', { exact: true }).count()).toBe(0);
    expect(await page.getByLabel('Kurir dan ongkir').isChecked()).toBe(true);
    expect(await page.getByLabel('Izinkan: Daftar bank').isChecked()).toBe(false);
    await keep(page, 'settings');
    await button(page, 'Simpan').click();
    await page.getByText('Tersimpan.').waitFor();

    // What nobody touched is not sent: somebody else may have changed it meanwhile.
    expect(saved).toEqual([
      {
        name: 'Sari',
        sheetLanguage: 'en',
        allowed: ['region.search', 'expedition.cost'],
        settings: {
          push: { changePercent: 25 },
          formulas: { live: true, endpoints: ['region.search', 'bank.list', 'expedition.cost'] },
        },
      },
    ]);
    await page.close();
  });

  test('the journal of a push tells each change, takes single ones back, and tries failed ones again', async () => {
    const asked: unknown[] = [];
    const page = await open({
      'state.get': () => ({ ...connectedState, runs: [pushed] }),
      'runs.show': () => ({
        kind: 'push',
        by: 'Sari',
        scheduled: null,
        lines: [
          line({}),
          line({ recordId: '2', name: 'Kerudung Segi Empat dengan Nama yang Panjang Sekali' }),
          line({ recordId: '3', state: 'failed', message: 'Gudang tidak aktif' }),
          line({ recordId: '1', column: 'delta:0', from: 9, to: -2, repairs: '1' }),
        ],
      }),
      'push.undo': (args) => {
        asked.push(args);
        return planOf([edit('2/stock:0', 'ready')], run);
      },
      'push.retry': (args) => {
        asked.push(args);
        return planOf([edit('3/stock:0', 'ready')]);
      },
    });
    const history = button(page, /^Rincian perubahan/);
    await history.click();
    await page.getByText('oleh Sari').waitFor();
    expect(await page.getByRole('checkbox').count()).toBe(2);
    await page.getByRole('checkbox').nth(1).check();
    await keep(page, 'run');
    await button(page, 'Urungkan 1 perubahan').click();
    await button(page, 'Urungkan 1 perubahan').waitFor();
    await button(page, 'Kembali').click();
    await history.click();
    await button(page, 'Coba lagi yang gagal').click();
    await button(page, 'Terapkan 1 perubahan').waitFor();

    expect(asked).toEqual([{ run, keys: ['2/stock:0'] }, { run }]);
    await page.close();
  });

  test('scheduled prices are told as such, with what was left on purpose and when they go back; nothing of them is tried again', async () => {
    const start = { ...pushed, scheduled: 'start' as const, pushed: 2, undoable: 2, leftToUndo: 2 };
    const back = { ...start, run: '20260302-0000000c', undoes: run, scheduled: 'back' as const };
    const price = { column: 'price', from: 312_000, to: 249_900, marker: '' };
    const page = await open({
      'state.get': () => ({ ...connectedState, runs: [back, { ...start, wentBack: true, leftToUndo: 0 }, start] }),
      'runs.show': () => ({
        kind: 'push',
        by: 'Sari',
        scheduled: 'start',
        lines: [
          line({ ...price, undoneAt: at, wentBack: true }),
          line({ ...price, recordId: '2', state: 'failed', isHeldBack: true, message: 'Di toko sekarang Rp280.900' }),
        ],
      }),
      'push.undo': () => ({ ...planOf([edit('1/price', 'ready')], run), goesBackAt: Date.UTC(2026, 2, 8, 23) }),
    });
    await page.getByText('Harga terjadwal: kembali ke semula · 2 perubahan').waitFor();
    await page.getByText('Sudah kembali ke semula').waitFor();
    expect(await page.getByText('Harga terjadwal: diterapkan · 2 perubahan').count()).toBe(2);
    await keep(page, 'scheduled-in-history');
    await button(page, /^Rincian perubahan/)
      .last()
      .click();
    await page.getByText('Tidak diterapkan', { exact: true }).waitFor();
    await page.getByText(/isi selnya, tinjau, lalu Jadwalkan/).waitFor();
    expect(await button(page, 'Coba lagi yang gagal').count()).toBe(0);
    await keep(page, 'scheduled-run');
    await button(page, 'Kembali').click();
    await button(page, /^Urungkan perubahan/).click();
    await page.getByText('Ini harga terjadwal: tanpa diurungkan pun kembali sendiri pada 9 Mar 2026, 06.00.').waitFor();
    await keep(page, 'scheduled-undo');
    await page.close();
  });

  test.each([
    ['in part, with how much is left', { leftToUndo: 3 }, '3 dari 10 masih bisa diurungkan', true],
    ['whole, and offers it no more', { leftToUndo: 0 }, 'Sudah diurungkan', false],
  ])('the history tells of a push that was undone %s', async (_, facts, text, isOffered) => {
    const undoing = { ...pushed, run: '20260302-0000000b', undoes: run, pushed: 7, undoable: 7, leftToUndo: 7 };
    const page = await open({
      'state.get': () => ({ ...connectedState, runs: [undoing, { ...pushed, pushed: 10, undoable: 10, ...facts }] }),
    });
    await page.getByText(text).waitFor();
    expect(await button(page, /^Urungkan perubahan/).count()).toBe(isOffered ? 1 : 0);
    await keep(page, isOffered ? 'undone-in-part' : 'undone-whole');
    await page.close();
  });

  test('what was undone by line is told, and cannot be ticked again', async () => {
    const page = await open({
      'state.get': () => ({ ...connectedState, runs: [{ ...pushed, leftToUndo: 1 }] }),
      'runs.show': () => ({
        kind: 'push',
        by: 'Sari',
        scheduled: null,
        lines: [line({ undoneAt: at + 3_600_000 }), line({ recordId: '2', name: 'Kerudung Segi Empat' })],
      }),
    });
    await button(page, /^Rincian perubahan/).click();
    await page.getByText(/^Sudah diurungkan 2 Mar 2026/).waitFor();
    expect(await page.getByRole('checkbox').count()).toBe(1);
    await keep(page, 'run-undone-in-part');
    await page.close();
  });

  test('the dashboard is pulled for the period that is chosen, beginning with the one that was chosen last', async () => {
    const [shown, asked]: [unknown[], unknown[]] = [[], []];
    const page = await open({
      'dashboard.period': () => ({ from: 'today-7', to: 'today' }),
      'dashboard.pull': (period) => {
        asked.push(period);
        return {
          ...{ tabId: 77, tabName: 'Dasbor', from: '2026-03-01', to: '2026-03-02', calls: 9, charts: 3, pulledAt: at },
        };
      },
      'tabs.show': ({ tabId }) => {
        shown.push(tabId);
        return { shown: tabId };
      },
    });
    await button(page, 'Dasbor').click();
    const period = page.getByLabel('Periode');
    expect(await period.inputValue()).toBe('last7Days');
    await keep(page, 'dashboard-form');
    expect(await flawsOf(page)).toEqual([]);
    await period.selectOption('Bulan lalu');
    await button(page, 'Tampilkan dasbor').click();
    await button(page, 'Dasbor').and(page.locator(':enabled')).waitFor();
    expect(shown).toEqual([77]);
    expect(asked).toEqual([{ from: 'last-month-start', to: 'last-month-end' }]);
    await keep(page, 'home-dashboard');
    await page.close();
  });

  test('the dashboard takes days of one’s own, in their order', async () => {
    const asked: unknown[] = [];
    const page = await open({
      'dashboard.period': () => ({ from: '2026-02-10', to: '2026-02-12' }),
      'dashboard.pull': (period) => {
        asked.push(period);
        throw new Error('enough');
      },
    });
    await button(page, 'Dasbor').click();
    await page.getByLabel('Sampai').fill('2026-02-01');
    await button(page, 'Tampilkan dasbor').click();
    await page.getByText('Tanggal awal lebih baru dari tanggal akhir.').waitFor();
    expect(await flawsOf(page)).toEqual([]);
    expect(asked).toEqual([]);
    await page.getByLabel('Sampai').fill('2026-02-20');
    await button(page, 'Tampilkan dasbor').click();
    await page.getByText('enough').waitFor();
    expect(asked).toEqual([{ from: '2026-02-10', to: '2026-02-20' }]);
    await page.close();
  });
});
