import type { Page } from 'playwright-core';
import { noVerdicts } from '../../src/push/report/verdict';
import type { UnfinishedView, Verdict, VerdictKind } from '../../src/sidebar/shell/server/rpc-views';
import { connectedState, edit, planOf } from '../sidebar/scripted-server';
import { describeInBrowser, screenshotPath } from './chromium';
import { useScriptedPages } from './scripted-page';

const run = '20260302-0000000a';
const at = Date.UTC(2026, 2, 2, 3);

describeInBrowser('the sidebar in its less common states', () => {
  const { open, button, keep: picture } = useScriptedPages('state');

  async function keep(page: Page, name: string): Promise<void> {
    await picture(page, name);
    await page.close();
  }

  test('shows how far a pull is and lets it be cancelled', async () => {
    const asked: string[] = [];
    let pulling = false;
    const page = await open({
      'pull.run': () => {
        pulling = true;
        return new Promise(() => {});
      },
      'push.progress': () =>
        asked.length === 0 && pulling
          ? { run, step: 'step.products', text: 'Membaca produk', done: 340, total: 1200, at }
          : null,
      'push.cancel': ({ run: cancelled }) => {
        asked.push(cancelled);
        return { asked: cancelled };
      },
    });
    await button(page, 'Muat ulang').click();
    await page.getByText('340 dari 1.200').waitFor();
    expect(await page.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('28');
    await page.screenshot({ path: screenshotPath('state-pulling') });
    await button(page, 'Batal').click();
    await page.getByText('Membatalkan…').waitFor();

    expect(asked).toEqual([run]);
    await keep(page, 'cancelling');
  });

  test('offers nothing but to finish an interrupted push, then goes on until it is done', async () => {
    let pauses = 2;
    let unfinished: UnfinishedView | null = { run, kind: 'push', title: 'Variasi', by: '', at, mayGoOn: true };
    const runs = [
      {
        kind: 'push' as const,
        run,
        state: 'running' as const,
        at,
        undoes: null,
        scheduled: null,
        wentBack: false,
        pushed: 0,
        undoable: 0,
        leftToUndo: 0,
      },
    ];
    const page = await open({
      'state.get': () => ({ ...connectedState, unfinished, runs }),
      'runs.resume': () => {
        pauses -= 1;
        if (pauses > 0) return { status: 'paused' };
        unfinished = null;
        return { status: 'finished', summary: summaryOf(['done', 'done']) };
      },
    });
    await page.getByRole('heading', { name: 'Belum selesai' }).waitFor();
    expect(await button(page, 'Tinjau perubahan').isDisabled()).toBe(true);
    await page.screenshot({ path: screenshotPath('state-unfinished') });
    await button(page, 'Selesaikan').click();
    await page.getByText('2 perubahan diterapkan').waitFor();

    expect(pauses).toBe(0);
    await page.close();
  });

  test('lists every kind of outcome, those to act on first', async () => {
    const plan = planOf([edit('1/stock:0', 'ready')]);
    const kinds: VerdictKind[] = [
      'done',
      'alreadySo',
      'notPushed',
      'changedAfter',
      'soldMeanwhile',
      'failed',
      'unknown',
    ];
    const page = await open({
      'push.preview': () => plan,
      'push.confirm': () => ({ status: 'finished', summary: summaryOf(kinds) }),
    });
    await button(page, 'Tinjau perubahan').click();
    await button(page, 'Terapkan 1 perubahan').click();
    await page.getByRole('heading', { name: '3 perubahan diterapkan' }).waitFor();

    const lines = await page.locator('.lines .chip').allTextContents();
    expect(lines.slice(0, 2)).toEqual(['Belum pasti', 'Gagal']);
    expect(lines.slice(-2)).toEqual(['Diterapkan', 'Sudah sama']);
    await keep(page, 'result');
  });

  test('shows a hundred lines first, and pushes only what stays ticked', async () => {
    const plan = planOf(Array.from({ length: 130 }, (_, index) => edit(`${index + 1}/stock:0`, 'ready')));
    const page = await open({ 'push.preview': () => plan });
    await button(page, 'Tinjau perubahan').click();
    await button(page, 'Tampilkan 30 lagi').waitFor();
    const lines = page.getByRole('checkbox', { name: 'Terapkan Sarung Batik' });
    expect(await lines.count()).toBe(100);
    await lines.first().uncheck();

    await button(page, 'Terapkan 129 perubahan').waitFor();
    await button(page, 'Tampilkan 30 lagi').click();
    expect(await lines.count()).toBe(130);
    await keep(page, 'long-review');
  });

  test.each([
    ['id', 'Tinjau perubahan', 'Semua ini (3)', 'Terapkan 3 perubahan'],
    ['en', 'Review changes', 'All of these (3)', 'Push 3 changes'],
  ] as const)(
    'ticks and unticks at once all that has no warning, and nothing else: %s',
    async (language, review, label, push) => {
      const doubtful = ['4/price', '5/price'].map((key) => ({
        ...edit(key, 'ready'),
        warnings: ['Turun 61%'],
        doubts: [{ message: 'warning.largeDrop' as const, values: { percent: 61, most: 50 } }],
      }));
      const plain = ['1', '2', '3'].map((id) => edit(`${id}/stock:0`, 'ready'));
      const page = await open({
        'state.get': () => ({ ...connectedState, language }),
        'push.preview': () => planOf([...doubtful, ...plain]),
      });
      await button(page, review).click();
      const all = page.getByRole('checkbox', { name: label, exact: true });
      await button(page, push).waitFor();
      await picture(page, `tick-all-plain-${language}`);
      await all.uncheck();
      expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(0);
      await all.check();
      await button(page, push).waitFor();
      expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(4);
      await page.close();
    },
  );

  test('ticks all that share a warning at once, each on its own again, and pushes only what is ticked', async () => {
    const told = 'Pelanggan atau kurir diberi tahu; tidak bisa diurungkan';
    const waybills = ['7/awb_number', '8/awb_number', '9/awb_number'].map((key) => ({
      ...edit(key, 'ready'),
      ...{ baseline: '', live: '', wanted: `JNE-${key.slice(0, 1)}`, warnings: [told] },
      doubts: [{ message: 'warning.outward' as const, values: {} }],
    }));
    const sent: unknown[] = [];
    const page = await open({
      'push.preview': () => planOf([...waybills, edit('1/stock:0', 'ready')]),
      'push.confirm': (args: unknown) => {
        sent.push(args);
        return new Promise(() => {});
      },
    });
    await button(page, 'Tinjau perubahan').click();
    const all = page.getByRole('checkbox', {
      name: 'Pelanggan atau kurir diberi tahu; tidak bisa diurungkan: 3 baris',
    });
    await button(page, 'Terapkan 1 perubahan').waitFor();
    await all.check();
    await button(page, 'Terapkan 4 perubahan').waitFor();
    await page.getByRole('checkbox', { name: 'Terapkan Sarung Batik' }).nth(1).uncheck();
    expect(await all.evaluate((box: HTMLInputElement) => [box.checked, box.indeterminate])).toEqual([false, true]);
    await picture(page, 'tick-all');
    await button(page, 'Terapkan 3 perubahan').click();
    expect(sent).toMatchObject([{ exclude: ['8/awb_number'], acknowledged: ['7/awb_number', '9/awb_number'] }]);
    await page.close();
  });

  test('a tick for one kind of warning leaves what is warned of another kind, and says how many are left', async () => {
    const most = { percent: 61, most: 50 };
    const filled = Array.from({ length: 14 }, (_, index) => ({
      ...edit(`${index + 1}/price`, 'ready'),
      ...{ sku: `SAR-COK-000${index}`, baseline: 345_000, live: 345_000, wanted: 125_000 },
      warnings: ['Turun 61% (batas 50%)', ...(index < 3 ? ['Harga Rp125.000 di bawah harga beli Rp150.000'] : [])],
      doubts: [
        { message: 'warning.largeDrop' as const, values: most },
        ...(index < 3 ? [{ message: 'warning.belowCost' as const, values: {} }] : []),
      ],
    }));
    const acknowledged: unknown[] = [];
    const page = await open({
      'push.preview': () => planOf([...filled, edit('20/price', 'ready')]),
      'push.confirm': (args) => {
        acknowledged.push(...(args.acknowledged ?? []));
        return new Promise(() => {});
      },
    });
    await button(page, 'Tinjau perubahan').click();
    await page.getByText('14 belum dicentang karena ada peringatan.').waitFor();
    await page.getByRole('checkbox', { name: 'Turun lebih dari 50%: 14 baris' }).check();
    await page.getByText('3 belum dicentang karena ada peringatan.').waitFor();
    await picture(page, 'one-kind-ticked');
    await button(page, 'Terapkan 12 perubahan').waitFor();
    await page.getByRole('checkbox', { name: 'Di bawah harga beli: 3 baris' }).check();
    await button(page, 'Terapkan 15 perubahan').click();
    expect(acknowledged).toHaveLength(14);
    await page.close();
  });

  test('says what to do when nothing was changed', async () => {
    const page = await open({ 'push.preview': () => planOf([]) });
    await button(page, 'Tinjau perubahan').click();
    await page.getByText('Ubah isi sel, tekan Enter, lalu tinjau lagi.').waitFor();

    expect(await button(page, /^Terapkan/).count()).toBe(0);
    await keep(page, 'no-changes');
  });

  test('an error keeps the view and offers the way out', async () => {
    const message = 'Kunci API ditolak Ngorder. Kunci berlaku satu tahun.';
    const technical = 'GET /product/search, HTTP 401';
    const page = await open({
      'pull.run': () => {
        throw Object.assign(new Error(message), { code: 'keyRejected', technical });
      },
    });
    await button(page, 'Muat ulang').click();
    await page.getByRole('alert').getByText(message).waitFor();
    expect(await page.getByText(technical).isVisible()).toBe(false);
    await page.screenshot({ path: screenshotPath('state-error') });
    await page.getByRole('alert').getByText('Rincian', { exact: true }).click();
    await page.getByText(technical, { exact: true }).waitFor();
    await page.screenshot({ path: screenshotPath('state-error-details') });
    await button(page, 'Masukkan kunci baru').click();

    await page.getByRole('heading', { name: 'Ganti kunci' }).waitFor();
    await keep(page, 'change-key');
  });

  test('the shop menu works by keyboard alone', async () => {
    const page = await open({});
    await button(page, 'Menu toko').focus();
    await page.keyboard.press('Enter');
    const items = [
      ...[
        'Jadwal',
        'Harga terjadwal',
        'Isi harga',
        'Pengingat',
        'Sisipkan rumus',
        'Pengaturan',
        'Koneksi',
        'Fungsi Ngorder (lanjutan)',
        'Cek koneksi',
        'Bantuan',
      ],
      ...['Ganti kunci', 'Putuskan'],
    ];
    for (const name of items) {
      await page.getByRole('menuitem', { name }).and(page.locator(':focus')).waitFor();
      if (name !== items.at(-1)) await page.keyboard.press('ArrowDown');
    }
    await page.screenshot({ path: screenshotPath('state-menu') });
    await page.keyboard.press('Escape');

    await button(page, 'Menu toko').and(page.locator(':focus')).waitFor();
    expect(await page.getByRole('menu').count()).toBe(0);
    await keep(page, 'home');
  });

  test('speaks English to those whose account does', async () => {
    const page = await open({ 'state.get': () => ({ ...connectedState, language: 'en' }) });
    await button(page, 'Review changes').waitFor();

    await page.getByText('Data from 2 Mar 2026, 09:00').waitFor();
    await button(page, 'Set up a schedule').waitFor();
    await keep(page, 'home-english');
  });
});

const verdictTexts: Readonly<Record<VerdictKind, string>> = {
  done: '✓ 4 → 9',
  alreadySo: '✓ sudah 9',
  theirs: '✓ nilai toko dipakai: 8',
  leftOut: '● tidak dipilih',
  notPushed: '✗ tidak diterapkan: Tidak boleh di bawah 0: -3',
  changedAfter: '! 4 → 9, lalu berubah lagi: di toko sekarang 8',
  soldMeanwhile: '! 4 → 9, tetapi saat itu stoknya 3: ada yang terjual atau masuk. Mungkin yang benar: 8',
  failed: '✗ gagal: Gudang tidak aktif',
  unknown: '? Belum pasti: 9 (tidak ada jawaban dari Ngorder). Di Ngorder buka menu stok opname, cari "NGS/1"',
};

function summaryOf(kinds: readonly VerdictKind[]) {
  const counts = { ...noVerdicts };
  for (const kind of kinds) counts[kind] += 1;
  const verdicts = kinds.map(
    (kind, index): Verdict => ({
      key: `${index + 1}/stock:0`,
      recordId: String(index + 1),
      column: 'stock:0',
      sku: `SAR-MER-0${index + 1}`,
      name: 'Sarung Batik',
      kind,
      text: verdictTexts[kind],
      from: 4,
      to: 9,
    }),
  );
  return { run, tabId: 11, counts, verdicts, calls: 3 };
}
