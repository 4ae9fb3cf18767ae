import type { Page } from 'playwright-core';
import type { TabView } from '../../src/sidebar/shell/server/rpc-views';
import { columnsOf, datasetOf, filterOf, summaryOf } from '../sidebar/pulls/pull-samples';
import { connectedState, type Script, tabOf } from '../sidebar/scripted-server';
import { describeInBrowser } from './chromium';
import { useScriptedPages } from './scripted-page';

const orders = tabOf({
  tabId: 12,
  name: 'Pesanan',
  dataset: 'orders',
  rows: 14_204,
  calls: 143,
  isIncremental: true,
});
const promos: TabView = tabOf({
  tabId: 13,
  name: 'Rekap promo dan kupon akhir tahun cabang Surabaya',
  title: 'Promo dan kupon',
  dataset: 'endpoint:promo.list',
});
const [variations] = connectedState.tabs;
const threeTabs = { ...connectedState, tabs: variations ? [variations, orders, promos] : [] };

describeInBrowser('the sidebar with pulls, in its less common states', () => {
  const { open, button, keep } = useScriptedPages('pull-state');

  async function openForm(script: Script = {}): Promise<Page> {
    const page = await open({
      'datasets.list': () => [datasetOf()],
      'pull.estimate': () => ({ records: 48_211, requests: 483, seconds: 312 }),
      ...script,
    });
    await button(page, 'Tarik data lain').click();
    await button(page, /^Pesanan/).click();
    return page;
  }

  test('offers to take over what somebody else set up, with one click for all', async () => {
    const adopted: unknown[] = [];
    const foreign = threeTabs.tabs.map((tab) => ({ ...tab, isOwn: tab.tabId === 11, seen: `seen-${tab.tabId}` }));
    const page = await open({
      'state.get': () => ({ ...threeTabs, tabs: adopted.length > 0 ? threeTabs.tabs : foreign }),
      'pulls.adopt': ({ tabs }) => {
        adopted.push(...tabs);
        return { adopted: tabs.length };
      },
    });
    await page.getByText('Diatur oleh orang lain').waitFor();
    await keep(page, 'foreign');
    await button(page, 'Pakai juga untuk saya').click();
    await page.getByText('Diatur oleh orang lain').waitFor({ state: 'detached' });
    expect(adopted).toEqual([
      { tabId: 12, seen: 'seen-12' },
      { tabId: 13, seen: 'seen-13' },
    ]);
  });

  test('lists every saved pull and deletes one only after asking', async () => {
    const deleted: number[] = [];
    const page = await open({
      'state.get': () => ({ ...threeTabs, tabs: threeTabs.tabs.filter(({ tabId }) => !deleted.includes(tabId)) }),
      'pulls.delete': ({ tabId }) => {
        deleted.push(tabId);
        return { deleted: tabId };
      },
    });
    await page.getByText('14.204 baris').waitFor();
    await keep(page, 'tabs');
    await button(page, 'Pilihan lain untuk Variasi').click();
    await page.getByRole('menuitem', { name: 'Muat ulang dari awal' }).waitFor();
    // It is in front already.
    expect(await page.getByRole('menuitem', { name: 'Buka tab' }).count()).toBe(0);
    await page.keyboard.press('Escape');
    await button(page, 'Pilihan lain untuk Pesanan').click();
    await page.getByRole('menuitem', { name: 'Buka tab' }).waitFor();
    await page.getByRole('menuitem', { name: 'Muat ulang dari awal' }).waitFor();
    await keep(page, 'tab-menu');
    await page.getByRole('menuitem', { name: 'Lepas dari Ngorder…' }).click();
    await page.getByText('Tab ini tidak dimuat ulang lagi; isinya tetap ada.').waitFor();
    await keep(page, 'remove');
    expect(deleted).toEqual([]);
    await button(page, 'Lepaskan').click();
    await button(page, 'Buka tab Pesanan').waitFor({ state: 'detached' });

    expect(deleted).toEqual([12]);
    await page.close();
  });

  test('tells by what the tab in front is narrowed down, and leads to where that is changed', async () => {
    const narrowed = {
      ...orders,
      filters: [
        { name: 'warehouse_id', title: 'Gudang', value: 'Gudang Utama' },
        { name: 'status', title: 'Status', value: 'PAID' },
        { name: 'start_date', title: 'Dari tanggal', value: '2026-03-02' },
        { name: 'end_date', title: 'Sampai tanggal', value: '=Filter!B2' },
      ],
      conditions: ['Total di atas 100.000'],
    };
    const front = { ...connectedState.front, tabId: narrowed.tabId, name: narrowed.name };
    const page = await open({
      'state.get': () => ({ ...connectedState, tabs: [narrowed], front }),
      'panel.pulse': () => front,
      'datasets.describe': () => datasetOf(),
      'pull.estimate': () => ({ records: 3, requests: 1, seconds: 1 }),
    });
    const card = page.getByRole('region', { name: 'Tab yang terbuka' });
    await card
      .getByText(/Gudang: Gudang Utama · Status: Lunas · Dari tanggal: 2 Mar 2026 · Sampai tanggal: sel Filter!B2/)
      .waitFor();
    await card.getByText(/Hanya baris yang: Total di atas 100.000/).waitFor();
    await keep(page, 'narrowed');
    await card.getByRole('button', { name: 'Ubah filter' }).click();
    await page.locator('main[data-page="form"]').waitFor();
    await page.close();
  });

  test('refreshes all tabs, and tells which one failed and why', async () => {
    const page = await open({
      'state.get': () => threeTabs,
      'pull.run': ({ tabId = 0 }) => {
        if (tabId === 13) throw Object.assign(new Error('Tab diproteksi.'), { code: 'tabLocked' });
        return summaryOf({ tabId, tabName: tabId === 12 ? 'Pesanan' : 'Variasi', newRows: tabId === 12 ? 31 : 0 });
      },
    });
    await button(page, 'Muat ulang semua').click();
    await page.getByText('2 tab sudah dimuat ulang').waitFor();
    await page.getByText('Tab diproteksi.').waitFor();
    await page.getByText('31 baris baru').waitFor();

    await keep(page, 'all-refreshed');
    await page.close();
  });

  test('offers beside a tab of all whose columns are mixed up what one alone is offered', async () => {
    const asked: unknown[] = [];
    const page = await open({
      'state.get': () => threeTabs,
      'pull.run': (args) => {
        asked.push(args);
        const { tabId = 0, meant } = args;
        if (tabId === 13 && !meant)
          throw Object.assign(new Error('Kolom "Harga" tertukar.'), { code: 'columnsMixedUp' });
        return summaryOf({ tabId, tabName: tabId === 12 ? 'Pesanan' : 'Variasi' });
      },
    });
    await button(page, 'Muat ulang semua').click();
    await page.getByText('Kolom "Harga" tertukar.').waitFor();
    await keep(page, 'all-refreshed-mixed-up');
    expect(await button(page, 'Lihat perbaikannya').count()).toBe(1);
    await button(page, 'Tetap tinjau perubahan').click();
    await page.getByText('Kolom "Harga" tertukar.').waitFor({ state: 'detached' });

    expect(asked.at(-1)).toEqual({ tabId: 13, meant: true });
    await page.close();
  });

  test('offers to go on with a pull that is half-way, and goes on until nothing is left', async () => {
    let left = 2;
    const paused = { title: 'Pesanan', tabName: null, rows: 12_000, at: 0, isCutOff: false };
    const page = await open({
      'state.get': () => ({ ...connectedState, pausedPulls: left > 0 ? [paused] : [] }),
      'pull.continue': () => {
        left -= 1;
        if (left > 0) return { status: 'paused', dataset: 'orders', rows: 24_000 };
        return left === 0 ? summaryOf({ dataset: 'orders', tabName: 'Pesanan', rows: 31_000, newRows: 31_000 }) : null;
      },
    });
    await page.getByText('Pesanan: baru 12.000 baris terbaca').waitFor();
    await keep(page, 'paused');
    await button(page, 'Lanjutkan').click();
    await page.getByText('Data sudah ditarik').waitFor();

    expect(await page.getByText('Tarik data belum selesai').count()).toBe(0);
    await page.close();
  });

  test('says that a large pull goes on by itself', async () => {
    const page = await openForm({
      'pull.run': () => ({ status: 'paused', dataset: 'orders', rows: 24_000 }),
      'pull.continue': () => new Promise(() => {}),
    });
    await page.getByText('48.211 data, sekitar 6 menit.').waitFor();
    await keep(page, 'form');
    await button(page, 'Tarik ke tab baru').click();
    await page.getByText('Datanya banyak: dilanjutkan otomatis (24.000 baris sudah terbaca).').waitFor();

    await keep(page, 'goes-on');
    await page.close();
  });

  test('shows what the script refuses beside the filter, which takes the focus', async () => {
    const message = 'Kategori pelanggan: "X" tidak sesuai. Pilihannya: N, Y, D';
    const page = await openForm({
      'pull.estimate': () => {
        throw Object.assign(new Error('Ngorder sedang bermasalah.'), { code: 'serverFailed' });
      },
      'pull.run': () => {
        throw Object.assign(new Error(message), { code: 'filterInvalid', filter: 'Kategori pelanggan' });
      },
    });
    await page.getByText('Belum bisa diperkirakan: Ngorder sedang bermasalah.').waitFor();
    await button(page, 'Tarik ke tab baru').click();
    await page.getByRole('alert').getByText(message).waitFor();

    await page.getByLabel('Kategori pelanggan', { exact: true }).and(page.locator(':focus')).waitFor();
    await keep(page, 'refused');
    await page.close();
  });

  test('takes a value from a cell, other dates, chosen columns, and a limit', async () => {
    const pulled: unknown[] = [];
    const page = await openForm({
      'datasets.columns': () => [...columnsOf('id', 'tanggal', 'pembeli', 'total')],
      'pull.run': (args) => {
        pulled.push(args);
        return summaryOf({ dataset: 'orders', tabName: 'Pesanan', rows: 0 });
      },
    });
    await button(page, 'Cari: ambil dari sel').click();
    await page.getByLabel('Cari', { exact: true }).fill('Pengaturan');
    await page.getByLabel('Periode').selectOption({ label: 'Tanggal lain…' });
    await page.getByLabel('Dari', { exact: true }).selectOption({ label: 'Tanggal tertentu…' });
    await page.locator('input[type=date]').fill('2026-01-15');
    await page.locator('summary', { hasText: 'Kolom' }).click();
    await page.getByLabel('Kolom pembeli', { exact: true }).uncheck();
    await button(page, 'Naikkan Kolom total').click();
    await page.getByLabel('Batasi jumlah baris').check();
    await button(page, 'Tarik ke tab baru').click();
    await page.getByText('Tulis nama tab dan sel, misalnya Filter!B2.').waitFor();
    await keep(page, 'form-filled');
    expect(pulled).toEqual([]);
    await page.getByLabel('Cari', { exact: true }).fill('Pengaturan!B2');
    await button(page, 'Tarik ke tab baru').click();
    await page.getByText('Tidak ada data di toko yang cocok dengan filter ini.').waitFor();

    expect(pulled).toEqual([
      {
        definition: {
          dataset: 'orders',
          filters: { keyword: '=Pengaturan!B2', start_date: '2026-01-15' },
          columns: ['id', 'total', 'tanggal'],
          rowLimit: 1000,
          mode: 'update',
        },
      },
    ]);
    await page.close();
  });

  test('edits a saved pull and keeps it for the next refresh', async () => {
    const saved: unknown[] = [];
    const tab = tabOf({
      ...orders,
      definition: { dataset: 'orders', filters: { payment_status: 'PAID', start_date: 'today-14' }, mode: 'append' },
    });
    const page = await open({
      'state.get': () => ({ ...connectedState, tabs: [tab] }),
      'datasets.describe': () => datasetOf(),
      'pull.estimate': () => ({ records: 1, requests: 1, seconds: 1 }),
      'pulls.save': (args) => {
        saved.push(args);
        return { ...tab, name: tab.name };
      },
    });
    await button(page, 'Pilihan lain untuk Pesanan').click();
    await page.getByRole('menuitem', { name: 'Ubah…', exact: true }).click();
    await page.getByRole('heading', { name: 'Ubah: Pesanan' }).waitFor();
    expect(await page.getByLabel('Pembayaran', { exact: true }).inputValue()).toBe('PAID');
    await page.getByText('14 hari lalu').waitFor({ state: 'attached' });
    await keep(page, 'edit');
    await page.getByLabel('Pembayaran', { exact: true }).selectOption({ label: 'Belum dibayar' });
    await button(page, 'Simpan saja').click();
    await page.getByText('Tab Ngorder').waitFor();

    expect(saved).toEqual([
      {
        tabId: 12,
        definition: {
          dataset: 'orders',
          filters: { payment_status: 'UNPAID', start_date: 'today-14' },
          mode: 'append',
        },
      },
    ]);
    await page.close();
  });

  test('finds any other endpoint and offers its lists as text or rows', async () => {
    const page = await open({
      'datasets.list': () => [datasetOf()],
      'endpoints.list': () => [
        {
          id: 'promo.list',
          method: 'GET',
          paths: ['/promo'],
          risk: 'read',
          idempotent: true,
          isPaged: true,
          answersWithFile: false,
          needsConfirmation: false,
          takesRows: false,
          summary: 'Promo dan kupon',
        },
      ],
      'datasets.describe': () =>
        datasetOf({
          id: 'endpoint:promo.list',
          title: 'Promo dan kupon',
          summary: 'Promo dan kupon',
          group: 'other',
          hasKnownColumns: false,
          period: null,
          listForms: { text: 'endpoint:promo.list', rows: 'endpoint:promo.list#rows' },
          filters: [filterOf({ name: 'id', title: 'ID', type: 'integer', required: true })],
        }),
      'datasets.columns': () => null,
    });
    await button(page, 'Tarik data lain').click();
    await page.getByLabel('Cari data').fill('promo');
    await page.getByText('Tidak ada data bernama “promo”.').waitFor();
    await button(page, /^Promo dan kupon/).waitFor();
    await keep(page, 'endpoints');
    await button(page, /^Promo dan kupon/).click();
    await page.locator('summary', { hasText: 'Kolom' }).click();
    await page.getByText('Tarik sekali dulu, lalu pilih kolom lewat Ubah.').waitFor();
    await button(page, 'Tarik ke tab baru').click();
    await page.getByText('Isi dulu.').waitFor();

    await keep(page, 'endpoint-form');
    await page.close();
  });

  test('warns of the end of the package, and says so when it is over', async () => {
    const day = (shift: number) => new Date(Date.now() + shift * 86_400_000).toISOString().slice(0, 10);
    const endingOn = (packageEnds: string) => ({
      ...threeTabs,
      connection: {
        id: '4d1f0a6c92e7',
        title: 'Toko Contoh',
        host: 'api.ngorder.id',
        by: 'key' as const,
        shop: { id: 7, name: 'Toko Contoh', packageEnds },
      },
    });
    const soon = await open({ 'state.get': () => endingOn(day(12)) });
    await soon.getByText(/^Paket Ngorder toko ini berakhir 1[123] hari lagi/).waitFor();
    await keep(soon, 'package-soon');
    await soon.close();
    const over = await open({ 'state.get': () => endingOn('2025-05-01') });
    await over.getByText('Paket Ngorder toko ini sudah berakhir 1 Mei 2025.').waitFor();

    await keep(over, 'package-over');
    await over.close();
  });

  test('examines the connection and tells what it found in words', async () => {
    const page = await open({
      'endpoints.list': () => [],
      'doctor.run': () => ({
        host: 'api.ngorder.id',
        examinations: [
          { endpoint: 'order.list', finding: 'answered', path: '/order', latencyMs: 210 },
          { endpoint: 'report.bank', finding: 'serverFailed', path: '/report/bank', latencyMs: 900 },
          { endpoint: 'order.detail', finding: 'skipped', path: '/order/{id}', latencyMs: 0 },
        ],
        counts: { answered: 1, serverFailed: 1, skipped: 1 },
        medianLatencyMs: 210,
        text: 'api.ngorder.id: 1 dari 3 jenis data terbaca',
      }),
    });
    await button(page, 'Menu toko').click();
    await page.getByRole('menuitem', { name: 'Cek koneksi' }).click();
    await button(page, 'Mulai cek').click();
    await page.getByText('1 jenis data bermasalah').waitFor();
    await page.getByText('Ngorder gagal menjawab.').waitFor();
    await keep(page, 'doctor');
    await page.context().grantPermissions(['clipboard-write']);
    await button(page, 'Salin laporan').click();

    await page.getByText(/^(Tersalin|Pilih teks ini lalu salin sendiri:)$/).waitFor();
    await page.close();
  });

  test('a list that does not come can be asked for again', async () => {
    let failures = 1;
    const page = await open({
      'datasets.list': () => {
        failures -= 1;
        if (failures >= 0) throw new Error('offline');
        return [datasetOf()];
      },
    });
    await button(page, 'Tarik data lain').click();
    await page.getByRole('alert').waitFor();
    await keep(page, 'list-failed');
    await button(page, 'Coba lagi').click();

    await button(page, /^Pesanan/).waitFor();
    await page.close();
  });
});
