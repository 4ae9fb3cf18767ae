import type { Page } from 'playwright-core';
import type {
  OpenParameterView,
  RowMatchView,
  RowPlanView,
  RowSummaryView,
} from '../../src/sidebar/shell/server/rpc-views';
import { connectedState, type Script } from '../sidebar/scripted-server';
import { describeInBrowser } from './chromium';
import { useScriptedPages } from './scripted-page';

const run = '20260302-0000000a';
const at = Date.UTC(2026, 2, 2, 3);

const parameter = (facts: Partial<OpenParameterView> & Pick<OpenParameterView, 'name'>): OpenParameterView => ({
  ...{ title: facts.name, values: [], isOpen: false, names: null, allowed: 'text' },
  ...facts,
});

const match: RowMatchView = {
  endpoint: { id: 'customer.create', summary: 'Tambah pelanggan', command: 'CREATE' },
  ...{ tabId: 12, tabName: 'Pelanggan baru dari bazar', columns: {}, fixed: {} },
  matched: [
    { name: 'name', title: 'Nama pelanggan', column: 'Name' },
    { name: 'phone', title: 'phone', column: 'phone' },
  ],
  otherColumns: ['Kecamatan', 'Surel'],
  missing: [
    parameter({ name: 'category', values: ['N', 'R', 'D'] }),
    parameter({ name: 'district_id', allowed: 'a whole number of at least 1' }),
  ],
  others: [parameter({ name: 'email', allowed: 'text of at most 100 characters' })],
};

const plan: RowPlanView = {
  ...{ id: 'plan', endpoint: 'customer.create', tabId: 12, matched: {}, missing: [], affected: 1 },
  ...{ again: [], hiddenLeftOut: 0, confirmWith: null, confirmReasons: [], titles: {}, shown: {} },
  counts: { ready: 1, skipped: 0, problem: 0, alreadySent: 0 },
  records: [{ rows: [3], status: 'ready', input: { name: 'Sari' }, problems: [], doubts: [] }],
};

const summary: RowSummaryView = {
  ...{ run, endpoint: 'customer.create', tabId: 12 },
  counts: { done: 1, failed: 1, unknown: 1 },
  changed: 1,
  records: [
    { rows: [3], state: 'done', text: '✓ Pelanggan ditambah: ID 12, Nama Sari' },
    { rows: [4, 5], state: 'failed', text: '✗ gagal: Dibatalkan.' },
    { rows: [6], state: 'unknown', text: '? Pelanggan ditambah: belum pasti (tidak ada jawaban)' },
  ],
};

describeInBrowser('rows in the sidebar, in their less common states', () => {
  const { open, button, keep } = useScriptedPages('rows-state');

  /** The form of an endpoint that was searched for, with the tab in front. */
  async function openForm(script: Script): Promise<Page> {
    const page = await open({
      'rows.here': () => ({ tabId: 12, tabName: match.tabName, endpoint: null }),
      'endpoints.list': () => [
        {
          ...{ id: 'customer.create', method: 'POST', paths: ['/customer/create'], risk: 'write', idempotent: false },
          ...{ isPaged: false, answersWithFile: false, needsConfirmation: false, takesRows: true },
          summary: 'Tambah pelanggan',
        },
        {
          ...{
            id: 'customer.list',
            method: 'GET',
            paths: ['/customer'],
            risk: 'read',
            idempotent: true,
            isPaged: true,
          },
          ...{ answersWithFile: false, needsConfirmation: false, takesRows: false },
          summary: 'Daftar pelanggan',
        },
      ],
      'rows.match': () => match,
      ...script,
    });
    await button(page, 'Tambah & ubah massal…').click();
    await page.getByPlaceholder('Pelanggan, pengeluaran, hapus…').fill('tambah pelang');
    await page.getByText('customer.create').waitFor();
    expect(await page.getByText('customer.list').count()).toBe(0);
    await keep(page, 'search');
    await button(page, /^Tambah pelanggan/).click();
    await page.getByRole('heading', { name: 'Tambah pelanggan' }).waitFor();
    return page;
  }

  test('asks for what has no column, and previews only when it was answered', async () => {
    const planned: unknown[] = [];
    const page = await openForm({
      'rows.plan': (order) => {
        planned.push(order);
        return plan;
      },
    });
    await page.getByText('2 dari 5 kolom ditemukan.').waitFor();
    await page.getByText('Kolom yang dipakai').click();
    await button(page, 'Pratinjau').click();
    await page.getByText('Isi dulu.').first().waitFor();
    expect(planned).toEqual([]);
    await keep(page, 'missing');
    await page.getByLabel('category di semua baris').selectOption('R');
    await page.getByLabel('Asal district_id').selectOption('Kolom “Kecamatan”');
    await button(page, 'Pratinjau').click();
    await button(page, 'Tambah 1 pelanggan').waitFor();

    expect(planned).toEqual([
      {
        ...{ endpoint: 'customer.create', tabId: 12, selected: false, columns: { district_id: 'Kecamatan' } },
        fixed: { category: 'R' },
      },
    ]);
    await page.close();
  });

  test('previews the rows again once their preview is out of date', async () => {
    let previews = 0;
    const page = await open({
      'rows.here': () => ({ tabId: 12, tabName: match.tabName, endpoint: match.endpoint }),
      'rows.match': () => ({ ...match, fixed: { category: 'N', district_id: '1' } }),
      'rows.plan': () => {
        previews += 1;
        return { ...plan, id: `plan ${previews}` };
      },
      'rows.confirm': () => {
        throw { code: 'planGone', message: 'Pratinjau ini sudah usang.' };
      },
    });
    await button(page, 'Tambah & ubah massal…').click();
    await button(page, 'Lanjutkan dengan baris ini').click();
    await button(page, 'Pratinjau').click();
    await button(page, 'Tambah 1 pelanggan').click();
    await page.getByText('Pratinjau ini sudah usang.').waitFor();
    await button(page, 'Tinjau lagi').click();
    await page.getByText('Pratinjau ini sudah usang.').waitFor({ state: 'detached' });
    expect([previews, await page.locator('main').getAttribute('data-page')]).toEqual([2, 'rowPlan']);
    await page.close();
  });

  test('asks for the one reason that applies, and shows what looks like a slip first', async () => {
    const slip: RowPlanView = {
      ...plan,
      ...{ affected: 3, confirmWith: '3', confirmReasons: ['slip'] },
      counts: { ready: 3, skipped: 0, problem: 0, alreadySent: 0 },
      records: [3, 4, 5].map((row) => ({
        ...{ rows: [row], status: 'ready' as const, input: { name: `Sari ${row}` }, problems: [] },
        doubts: row === 5 ? ['nominal: maksudnya 20.000, bukan 20?'] : [],
      })),
    };
    const page = await open({
      'rows.here': () => ({ tabId: 12, tabName: match.tabName, endpoint: match.endpoint }),
      'rows.match': () => ({ ...match, fixed: { category: 'N', district_id: '1' } }),
      'rows.plan': () => slip,
    });
    await button(page, 'Tambah & ubah massal…').click();
    await button(page, 'Lanjutkan dengan baris ini').click();
    await button(page, 'Pratinjau').click();
    await page.getByText('1 baris tampak salah ketik (lihat yang ditandai).').waitFor();
    expect(await page.locator('.line-name').allTextContents()).toEqual(['Baris 5', 'Baris 3', 'Baris 4']);
    expect(await page.locator('.chip.warn').allTextContents()).toEqual(['1 peringatan', '1 peringatan']);
    expect(await page.getByText(/menghapus|uang|permanen|orang lain/i).count()).toBe(0);
    await page.getByLabel('Ketik 3 jika memang benar.').fill('3');
    await keep(page, 'slip');
    expect(await button(page, 'Tambah 3 pelanggan').isEnabled()).toBe(true);
    await page.close();
  });

  test('tells once what many rows have in common, with all of their numbers', async () => {
    const filled = 'Harga: 12 nilai berbeda semuanya jadi Rp150.000';
    const many: RowPlanView = {
      ...plan,
      ...{ affected: 12, confirmWith: '12', confirmReasons: ['slip'] },
      counts: { ready: 12, skipped: 0, problem: 0, alreadySent: 0 },
      records: Array.from({ length: 12 }, (_none, index) => ({
        ...{ rows: [3 + index], status: 'ready' as const, input: { name: `Kaos ${index}` }, problems: [] },
        doubts: index === 4 ? [filled, 'Diskon: maksudnya Rp15.000, bukan Rp15?'] : [filled],
      })),
    };
    const page = await openForm({
      'rows.match': () => ({ ...match, fixed: { category: 'N', district_id: '1' } }),
      'rows.plan': () => many,
    });
    await button(page, 'Pratinjau').click();
    await page.getByText('Baris 3–14').waitFor();
    expect(await page.getByText(filled).count()).toBe(1);
    expect(await page.locator('.chips .chip.warn').allTextContents()).toEqual(['2 peringatan']);
    await keep(page, 'many');
    await page.close();
  });

  test('tells how far the preview of many rows is, and lets it be cancelled', async () => {
    let finish: (() => void) | undefined;
    const page = await openForm({
      'rows.match': () => ({ ...match, fixed: { category: 'N', district_id: '1' } }),
      'rows.plan': () =>
        new Promise((resolve) => {
          finish = () => resolve(plan);
        }),
      'push.progress': () =>
        finish ? { run, step: 'step.reading', text: 'Mengecek toko', done: 20, total: 62, at } : null,
      'push.cancel': ({ run: cancelled }) => {
        finish?.();
        return { asked: cancelled };
      },
    });
    await button(page, 'Pratinjau').click();
    await page.getByText('20 dari 62').waitFor();
    await keep(page, 'preview-progress');
    await button(page, 'Batal').click();
    await button(page, 'Tambah 1 pelanggan').waitFor();
    await page.close();
  });

  test('tells how far rows are, lets them be cancelled, and shows what was sent all the same', async () => {
    let finish: (() => void) | undefined;
    const asked: string[] = [];
    const page = await openForm({
      'rows.match': () => ({ ...match, fixed: { category: 'N', district_id: '1' } }),
      'rows.plan': () => plan,
      'rows.confirm': () =>
        new Promise((resolve) => {
          finish = () => resolve({ status: 'finished', summary });
        }),
      'push.progress': () =>
        finish ? { run, step: 'step.rows', text: 'Memproses baris', done: 12, total: 240, at } : null,
      'push.cancel': ({ run: cancelled }) => {
        asked.push(cancelled);
        finish?.();
        return { asked: cancelled };
      },
    });
    await button(page, 'Pratinjau').click();
    await button(page, 'Tambah 1 pelanggan').click();
    await page.getByText('12 dari 240').waitFor();
    await keep(page, 'progress');
    await button(page, 'Batal').click();
    await page.getByRole('heading', { name: '1 pelanggan ditambah' }).waitFor();

    expect(asked).toEqual([run]);
    expect(await page.locator('.lines .chip').allTextContents()).toEqual(['Belum pasti', 'Gagal', 'Berhasil']);
    await keep(page, 'result');
    await page.close();
  });

  test('offers a sheet where the tab has no titles', async () => {
    const made: unknown[] = [];
    const page = await openForm({
      'rows.match': ({ tabId }) => (tabId === undefined ? { ...match, matched: [], otherColumns: [] } : match),
      'rows.template': (args) => {
        made.push(args);
        return { tabId: 12, name: 'customer.create', columns: [], keys: [] };
      },
    });
    await page.getByText(/Baris pertama tab ini tidak berisi judul/).waitFor();
    await keep(page, 'nothing-fits');
    await button(page, 'Buat template').click();
    await page.getByText(/^Template siap di tab/).waitFor();

    expect(made).toEqual([{ endpoint: 'customer.create' }]);
    await page.close();
  });

  test('offers to finish rows that were interrupted, and no push before that', async () => {
    const page = await open({
      'state.get': () => ({
        ...connectedState,
        unfinished: { run, kind: 'rows', title: 'Tambah pelanggan', by: '', at, mayGoOn: true },
        runs: [
          { kind: 'rows', run, state: 'running', at, title: 'Tambah pelanggan', counted: 'customer.create', done: 0 },
        ],
      }),
      'runs.resume': () => ({ status: 'finished', summary }),
    });
    await page.getByRole('heading', { name: 'Belum selesai' }).waitFor();
    await page.getByText('Tambah pelanggan', { exact: false }).first().waitFor();
    expect(await button(page, 'Tinjau perubahan').isDisabled()).toBe(true);
    await keep(page, 'unfinished');
    await button(page, 'Selesaikan').click();
    await page.getByText('belum pasti (tidak ada jawaban)').waitFor();
    await page.close();
  });
});
