import type { Locator, Page } from 'playwright-core';
import type { RpcApi } from '../../src/rpc/calls';
import type { ScheduleView } from '../../src/sidebar/shell/server/rpc-views';
import { jobRun } from '../sidebar/runs/refresh-samples';
import {
  jobOf,
  now,
  orders,
  othersJobOf,
  planOf,
  scheduleOf,
  stateWith,
  stock,
} from '../sidebar/schedule/schedule-samples';
import type { Script } from '../sidebar/scripted-server';
import { describeInBrowser } from './chromium';
import { flawsOf, useScriptedPages } from './scripted-page';

const hourMs = 3_600_000;

/** Whether a person sees all of it, above what stands at the bottom. */
async function isInView(place: Locator): Promise<boolean> {
  const [box, footer] = [await place.boundingBox(), await place.page().locator('footer').boundingBox()];
  return box !== null && footer !== null && box.y >= 0 && box.y + box.height <= footer.y;
}

describeInBrowser.each(['id', 'en'] as const)('the schedule in the sidebar: %s', (language) => {
  const { open: openSidebar, button, keep } = useScriptedPages(`jadwal-${language}`);
  /** Hours stay in one line. */
  const says = (id: string, en: string): string =>
    (language === 'id' ? id : en).replace(/(\d)–(\d)/g, '$1\u2060–\u2060$2');
  const title = says('Jadwal', 'Schedules');

  const jobs = [
    jobOf({
      ...{ id: 'hourly', task: { kind: 'all' }, tabs: [], title: says('Muat ulang semua', 'Refresh everything') },
      ...{ timing: { every: 'hours', hours: 1 }, due: now + hourMs },
    }),
    jobOf({}),
    jobOf({
      ...{
        id: 'weekly',
        tabs: [
          { tabId: 12, name: 'Pesanan' },
          { tabId: 13, name: null },
        ],
      },
      ...{ timing: { every: 'week', days: [1, 4], hour: 22 }, due: now + 13 * hourMs, isOverdue: true },
      latest: {
        ...{ at: now - 20 * hourMs, end: 'failed' as const },
        text: says('Toko tidak menjawab. Coba lagi nanti.', 'The shop did not answer. Try again later.'),
      },
    }),
    jobOf({
      ...{ id: 'monthly', timing: { every: 'month', day: 31, hour: 0 }, state: 'paused', latest: null },
      ...{ pausedSince: now - hourMs, pausedWhy: says('Diambil alih Budi', 'Taken over by Budi'), takenOverBy: 'Budi' },
    }),
    jobOf({ id: 'other', state: 'otherShop', timing: { every: 'day', hour: 5 }, timeZone: 'Asia/Makassar' }),
    jobOf({
      ...{ id: 'missed', state: 'missed', due: null, timing: { every: 'once', day: '2026-02-28', hour: 7 } },
      latest: {
        ...{ at: now - 30 * hourMs, end: 'failed' as const },
        text: says('Toko tidak menjawab. Coba lagi nanti.', 'The shop did not answer. Try again later.'),
      },
    }),
    jobOf({ id: 'once', state: 'ended', due: null, timing: { every: 'once', day: '2026-03-01', hour: 7 } }),
  ];
  const others = [
    othersJobOf({ id: 'a', isOverdue: true, due: now - 4 * hourMs }),
    othersJobOf({ id: 'b', by: '', isPaused: true, latest: null }),
    othersJobOf({ id: 'c', by: 'Rina', takenBy: { isSelf: true, by: '' } }),
  ];
  const upcoming = [
    { id: 'hourly', count: 24, times: [now + hourMs] },
    { id: '1f9c2b7a', count: 1, times: [now + 21 * hourMs] },
    { id: 'weekly', count: 1, times: [now + 13 * hourMs] },
  ];

  async function open(list: ScheduleView, script: Script = {}) {
    const page = await openSidebar({
      'state.get': () => stateWith(list.jobs, language),
      'jobs.list': () => list,
      ...script,
    });
    await page.clock.install({ time: now });
    await button(page, says('Menu toko', 'Shop menu')).click();
    await page.getByRole('menuitem', { name: title, exact: true }).click();
    await page.getByRole('heading', { name: title, exact: true, level: 1 }).waitFor();
    return page;
  }

  test('says what schedules do where there are none, and offers the first', async () => {
    const page = await open(scheduleOf({}, language));
    await page.getByText(says('Anda belum punya jadwal', 'You have no schedules yet')).waitFor();
    await keep(page, 'empty');
    await button(page, says('Buat jadwal pertama', 'Set up the first one')).click();
    await page.getByRole('heading', { name: says('Jadwal baru', 'New schedule') }).waitFor();
    expect(await page.getByRole('checkbox', { name: 'Stok' }).isChecked()).toBe(true);
    await page.close();
  });

  test('lists one’s own by the next time and those of colleagues, and what comes within a day', async () => {
    const page = await open(scheduleOf({ jobs, others, upcoming }, language));
    await keep(page, 'list');
    const text = await page.locator('main').innerText();
    for (const told of [
      says('setiap hari, pukul 06.00–07.00', 'every day, 06:00–07:00'),
      says('setiap Senin dan Kamis, pukul 22.00–23.00', 'every Monday and Thursday, 22:00–23:00'),
      says('besok 06.00–07.00', 'tomorrow 06:00–07:00'),
      says('setiap jam (24 kali)', 'every hour (24 times)'),
      says('Diambil alih Budi', 'Taken over by Budi'),
      says('tab yang dihapus', 'deleted tab'),
      says('Memakai koneksi Sari', 'With the connection of Sari'),
      says('Sudah Anda ambil alih', 'You took it over'),
    ])
      expect(text).toContain(told);
    await page.close();
  });

  test('pauses all with one click, runs one now and shows how far it is, and deletes only after a question', async () => {
    const sent: (readonly [string, unknown])[] = [];
    const list = scheduleOf({ jobs: jobs.slice(1, 3), upcoming }, language);
    const note =
      <Args>(name: string) =>
      (args: Args) => {
        sent.push([name, args]);
        return list;
      };
    const page = await open(list, {
      'jobs.pause': note('pause'),
      'jobs.delete': note('delete'),
      'jobs.run': (args) => {
        sent.push(['run', args]);
        return new Promise(() => {});
      },
    });
    await button(page, says('Jeda semua', 'Pause all')).click();
    await button(page, says('Pilihan lain untuk Stok', 'More for Stok')).click();
    await keep(page, 'menu');
    await page.getByRole('menuitem', { name: says('Hapus…', 'Delete…') }).click();
    await page.getByText(says('Jadwal ini dihapus.', 'This schedule is deleted.')).waitFor();
    expect(await isInView(button(page, says('Hapus', 'Delete')))).toBe(true);
    await keep(page, 'delete');
    await button(page, says('Hapus', 'Delete')).click();
    await page.getByRole('alert').waitFor({ state: 'detached' });
    await button(page, says('Jalankan sekarang: Stok', 'Run now: Stok')).click();
    await page.getByRole('progressbar').waitFor();
    expect(sent).toEqual([
      ['pause', { isPaused: true }],
      ['delete', { id: '1f9c2b7a' }],
      ['run', { id: '1f9c2b7a' }],
    ]);
    await keep(page, 'running');
    await page.close();
  });

  test('shows what became of a job before, of a colleague’s too, once it is asked for, and anew once it ran', async () => {
    const asked: unknown[] = [];
    let isRun = false;
    const page = await open(scheduleOf({ jobs: jobs.slice(1, 2), others: others.slice(0, 1) }, language), {
      'jobs.log': (args) => {
        asked.push(args);
        const ran = says('Kunci API ditolak.', 'The API key was refused.');
        const failed = { run: '20260301-0a1b2c3d', end: 'failed' as const, rows: 0, newRows: 0, changedCells: 0 };
        const trouble = says('Toko tidak menjawab.', 'The shop did not answer.');
        if (isRun) return { runs: [jobRun({ ...failed, at: now, trouble: ran })], hasMore: false };
        return { runs: [jobRun(), jobRun({ ...failed, at: now - 24 * hourMs, trouble })], hasMore: false };
      },
      'jobs.run': () => {
        isRun = true;
        const latest = { at: now, end: 'failed' as const, text: '' };
        return scheduleOf({ jobs: [jobOf({ latest })], others: others.slice(0, 1) }, language);
      },
    });
    const runs = page.getByText(says('Riwayat', 'Runs'), { exact: true });
    await runs.first().click();
    await page.getByText(says('Toko tidak menjawab.', 'The shop did not answer.')).waitFor();
    const failed = page.locator('.history-line', { hasText: says('Toko tidak menjawab.', 'The shop did not answer.') });
    expect(await failed.locator('.chip').allInnerTexts()).toEqual([says('Gagal', 'Failed')]);
    expect(await page.locator('.history-line .chip').count()).toBe(1);
    expect(await flawsOf(page)).toEqual([]);
    await keep(page, 'log');
    await runs.nth(1).click();
    await page.getByText(says('Toko tidak menjawab.', 'The shop did not answer.')).nth(1).waitFor();
    expect(asked).toEqual([
      { id: '1f9c2b7a', author: null },
      { id: 'a', author: '0123abcd' },
    ]);
    await button(page, says('Jalankan sekarang: Stok', 'Run now: Stok')).click();
    await page.getByText(says('Kunci API ditolak.', 'The API key was refused.')).waitFor();
    await page.close();
  });

  test('tells of today and tomorrow as of when it is looked at, also where it stayed open over night', async () => {
    const page = await open(
      scheduleOf({ jobs: [jobOf({})], upcoming: [upcoming[1]].flatMap((one) => one ?? []) }, language),
    );
    const told = () => page.locator('main').innerText();
    expect(await told()).toContain(says('besok 06.00–07.00', 'tomorrow 06:00–07:00'));
    // The next day at five, and then at eight.
    await page.clock.setFixedTime(now + 20 * hourMs);
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await page.getByText(says('hari ini 06.00–07.00', 'today 06:00–07:00')).first().waitFor();
    expect(await told()).not.toContain(says('besok', 'tomorrow'));
    await page.clock.setFixedTime(now + 23 * hourMs);
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await page.getByText(says('hari ini 06.00–07.00', 'today 06:00–07:00')).first().waitFor({ state: 'detached' });
    expect(await told()).toContain(says('Berikutnya: dalam satu jam', 'Next: within the hour'));
    expect(await told()).not.toContain(says('24 jam ke depan', 'In the next 24 hours'));
    await page.close();
  });

  test('says of a paused schedule that is edited that it stays paused, with one tick to let it go on', async () => {
    const saved: RpcApi['jobs.save']['args'][] = [];
    const paused = jobOf({ state: 'paused', pausedWhy: says('Dijeda', 'Paused') });
    const page = await open(scheduleOf({ jobs: [paused] }, language), {
      'jobs.preview': () => ({ due: now + 21 * hourMs, leftOut: null }),
      'jobs.save': (args) => {
        saved.push(args);
        return scheduleOf({ jobs: [paused] }, language);
      },
    });
    const edit = async () => {
      await button(page, says('Pilihan lain untuk Stok', 'More for Stok')).click();
      await page.getByRole('menuitem', { name: says('Ubah…', 'Edit…') }).click();
    };
    await edit();
    await page.getByText(says('Tetap dijeda.', 'Stays paused.')).waitFor();
    expect(await flawsOf(page)).toEqual([]);
    await keep(page, 'form-paused');
    await button(page, says('Simpan jadwal', 'Save schedule')).click();
    await page.getByRole('heading', { name: title, exact: true, level: 1 }).waitFor();
    await edit();
    await page.getByRole('checkbox', { name: says('Lanjutkan setelah disimpan', 'Resume it once saved') }).check();
    await page.clock.runFor(1000);
    await page.getByText(says('Pertama kali:', 'First time:')).waitFor();
    await button(page, says('Simpan jadwal', 'Save schedule')).click();
    await page.getByRole('heading', { name: title, exact: true, level: 1 }).waitFor();
    expect(saved.map(({ goesOn }) => goesOn)).toEqual([false, true]);
    await page.close();
  });

  test('has a form that reads like a sentence, and says when it comes first before it is saved', async () => {
    const saved: RpcApi['jobs.save']['args'][] = [];
    const asked: RpcApi['jobs.preview']['args'][] = [];
    const page = await open(scheduleOf({}, language), {
      'jobs.preview': (args) => {
        asked.push(args);
        return {
          due: now + 21 * hourMs,
          leftOut: args.timeZone === 'Europe/Berlin' ? { day: '2026-03-29', minutes: 180 } : null,
        };
      },
      'jobs.save': (args) => {
        saved.push(args);
        return scheduleOf({ jobs: [jobOf({})], upcoming: [] }, language);
      },
    });
    await button(page, says('Jadwal baru', 'New schedule')).click();
    await button(page, says('Simpan jadwal', 'Save schedule')).click();
    await page.getByText(says('Centang setidaknya satu tab.', 'Tick at least one tab.')).waitFor();
    await keep(page, 'form-issue');
    await page.getByRole('checkbox', { name: 'Stok' }).check();
    await page.getByRole('checkbox', { name: 'Pesanan' }).check();
    const often = page.getByRole('combobox', { name: says('Seberapa sering', 'How often') });
    await often.selectOption('week');
    await page.getByRole('checkbox', { name: says('Kamis', 'Thursday') }).check();
    await page.clock.runFor(1000);
    await page.getByText(says('Pertama kali: besok 06.00–07.00', 'First time: tomorrow 06:00–07:00')).waitFor();
    await keep(page, 'form-week');
    await often.selectOption('month');
    await page.getByRole('combobox', { name: says('Tanggal berapa', 'On which day') }).selectOption('31');
    await page.getByRole('combobox', { name: says('Antara pukul berapa', 'Between which hours') }).selectOption('2');
    await page.getByText(says('Rincian', 'Details')).click();
    await page.getByLabel(says('Zona waktu', 'Time zone')).fill('Europe/Berlin');
    await page.clock.runFor(1000);
    await page.getByText(says('Di bulan tanpa tanggal 31', 'In months without day 31')).waitFor();
    await page.getByText(says('waktu musim panas', 'summer time leaves')).waitFor();
    await keep(page, 'form-month');
    await button(page, says('Simpan jadwal', 'Save schedule')).click();
    await page.getByRole('heading', { name: title, exact: true, level: 1 }).waitFor();
    expect(saved).toEqual([
      {
        task: { kind: 'tabs', tabIds: [stock.tabId, orders.tabId] },
        timing: { every: 'month', day: 31, hour: 2 },
        timeZone: 'Europe/Berlin',
      },
    ]);
    expect(asked.at(-1)).toEqual({ timing: saved[0]?.timing, timeZone: 'Europe/Berlin' });
    await page.close();
  });

  test('tells beside its field what the script refuses, and takes over times that it offers', async () => {
    const refusals = [
      {
        code: 'zoneUnknown',
        message: says('Tidak ada zona waktu "Asia/Bekasi".', 'There is no time zone "Asia/Bekasi".'),
      },
      {
        ...{ code: 'wouldNotFit', offered: { every: 'hours', hours: 6 } as const },
        message: says('Setiap jam melewati jatah Google Anda.', 'Every hour exceeds your quota at Google.'),
      },
    ];
    const saved: unknown[] = [];
    const page = await open(scheduleOf({}, language), {
      'jobs.preview': () => ({ due: now + hourMs, leftOut: null }),
      'jobs.save': (args) => {
        const refusal = refusals.shift();
        if (refusal) throw refusal;
        saved.push(args);
        return scheduleOf({ jobs: [jobOf({})] }, language);
      },
    });
    await button(page, says('Buat jadwal pertama', 'Set up the first one')).click();
    const save = button(page, says('Simpan jadwal', 'Save schedule'));
    await page.getByRole('combobox', { name: says('Seberapa sering', 'How often') }).selectOption('hours:1');
    await save.click();
    const zone = page.getByLabel(says('Zona waktu', 'Time zone'));
    await page.getByText('Asia/Bekasi').waitFor();
    expect(await zone.getAttribute('aria-invalid')).toBe('true');
    await keep(page, 'form-zone');
    await zone.fill('Asia/Jakarta');
    await save.click();
    await page.getByText(says('melewati jatah', 'exceeds your quota')).waitFor();
    await keep(page, 'form-offered');
    await button(page, says('Pakai: setiap 6 jam', 'Use: every 6 hours')).click();
    await save.click();
    await page.getByRole('heading', { name: title, exact: true, level: 1 }).waitFor();
    expect(saved).toEqual([
      {
        task: { kind: 'tabs', tabIds: [stock.tabId] },
        timing: { every: 'hours', hours: 6 },
        timeZone: 'Asia/Jakarta',
      },
    ]);
    await page.close();
  });

  test('shows all that a take-over means before it is done, and anew where that changed meanwhile', async () => {
    const seen: string[] = [];
    const plans = [planOf({}), planOf({ seen: 'seen-2', timing: { every: 'hours', hours: 6 }, due: now + 3 * hourMs })];
    const page = await open(scheduleOf({ others: others.slice(0, 1) }, language), {
      'jobs.planTakeOver': () => plans.shift() ?? planOf({}),
      'jobs.takeOver': (args) => {
        seen.push(args.seen);
        if (args.seen !== 'seen-2') throw { code: 'jobChanged', message: 'changed' };
        return scheduleOf(
          { jobs: [jobOf({})], others: [othersJobOf({ takenBy: { isSelf: true, by: '' } })] },
          language,
        );
      },
    });
    await button(page, says('Ambil alih Stok', 'Take over Stok')).click();
    await page.getByRole('heading', { name: says('Ambil alih jadwal', 'Take over a schedule') }).waitFor();
    await page.getByText(/Filter!B2/).waitFor();
    await keep(page, 'take-over');
    await button(page, says('Ambil alih', 'Take over')).click();
    await page.getByText(says('berubah sejak Anda melihatnya', 'changed since you looked')).waitFor();
    await page.getByText(says('setiap 6 jam', 'every 6 hours'), { exact: true }).waitFor();
    await keep(page, 'take-over-changed');
    await button(page, says('Ambil alih', 'Take over')).click();
    await page.getByText(says('Sudah Anda ambil alih', 'You took it over')).waitFor();
    expect(seen).toEqual(['seen-1', 'seen-2']);
    await keep(page, 'taken-over');
    await page.close();
  });

  test('looks as its documentation shows it', async () => {
    const [stok, pesanan, dasbor] = [
      says('Stok', 'Stock'),
      says('Pesanan', 'Orders'),
      says('Muat ulang dasbor', 'Refresh dashboard'),
    ];
    const own = [
      jobOf({
        ...{ id: 'a', timing: { every: 'hours', hours: 3 }, due: now + 3 * hourMs },
        tabs: [{ tabId: 11, name: stok }],
      }),
      jobOf({ id: 'b', tabs: [{ tabId: 12, name: pesanan }] }),
      jobOf({
        ...{ id: 'c', task: { kind: 'dashboard' }, tabs: [], title: dasbor, latest: null },
        ...{ timing: { every: 'month', day: 'last', hour: 21 }, due: now + 708 * hourMs },
      }),
    ];
    const list = scheduleOf(
      {
        jobs: own,
        others: [
          othersJobOf({
            ...{ tabs: [{ tabId: 13, name: says('Pelanggan', 'Customers') }], isOverdue: true, due: now - 4 * hourMs },
            latest: { at: now - 28 * hourMs, end: 'done' },
          }),
        ],
        upcoming: [
          { id: 'a', count: 8, times: [now + 3 * hourMs] },
          { id: 'b', count: 1, times: [now + 21 * hourMs] },
        ],
      },
      language,
    );
    const page = await open(list, {
      'state.get': () => ({
        ...stateWith(own, language),
        tabs: [
          { ...stock, name: stok },
          { ...orders, name: pesanan },
        ],
      }),
      'jobs.preview': () => ({ due: now + 21 * hourMs, leftOut: null }),
      'jobs.planTakeOver': () =>
        planOf({
          tabs: [{ tabId: 13, name: says('Pelanggan', 'Customers') }],
          pulls: [
            {
              ...{
                tabId: 13,
                name: says('Pelanggan', 'Customers'),
                title: says('Pelanggan', 'Customers'),
                isOwn: false,
              },
              ...{ filters: [], conditions: [], columns: 12, rowLimit: null, mode: 'update' as const },
            },
          ],
        }),
    });
    await keep(page, 'docs-list');
    await button(page, says('Jadwal baru', 'New schedule')).click();
    await page.getByRole('checkbox', { name: stok }).check();
    await page.getByRole('checkbox', { name: pesanan }).check();
    await page.clock.runFor(1000);
    await page.getByText(says('Pertama kali: besok', 'First time: tomorrow')).waitFor();
    await keep(page, 'docs-form');
    await button(page, says('Kembali', 'Back')).click();
    await button(page, says('Ambil alih Pelanggan', 'Take over Customers')).click();
    await page.getByText(says('Tab yang ikut Anda ambil alih', 'Tabs that you take over with it')).waitFor();
    await keep(page, 'docs-take-over');
    await page.close();
  });

  test('is told at home and beside each tab, which leads to its form', async () => {
    const page = await openSidebar({
      'state.get': () =>
        stateWith(
          [
            jobOf({ isNews: true, takenOverBy: 'Budi', state: 'paused', pausedWhy: 'x' }),
            jobOf({ id: 'b', timing: { every: 'hours', hours: 6 } }),
          ],
          language,
        ),
      'jobs.list': () => scheduleOf({ jobs: [] }, language),
      'jobs.preview': () => ({ due: now, leftOut: null }),
    });
    await page.getByText(says('Budi mengambil alih “Stok”.', 'Budi took over “Stok”.')).waitFor();
    await page.getByText(says('Jadwal: setiap 6 jam', 'Schedule: every 6 hours'), { exact: true }).waitFor();
    await keep(page, 'home');
    await chooseSchedule(page, 'Pesanan');
    await page.getByRole('heading', { name: says('Jadwal baru', 'New schedule') }).waitFor();
    expect(await page.getByRole('checkbox', { name: 'Pesanan' }).isChecked()).toBe(true);
    await button(page, says('Kembali', 'Back')).click();
    await page.getByRole('heading', { name: title, exact: true, level: 1 }).waitFor();
    await button(page, says('Kembali', 'Back')).click();
    await chooseSchedule(page, 'Stok');
    await page.getByRole('heading', { name: says('Ubah jadwal', 'Edit schedule') }).waitFor();
    await page.close();
  });

  const start = jobOf({
    ...{ id: 'start-1', task: { kind: 'prices', id: '1', part: 'start', count: 3 }, tabs: [], latest: null },
    ...{ title: says('Harga terjadwal mulai', 'Scheduled prices start') },
    timing: { every: 'once', day: '2026-03-07', hour: 6 },
  });
  const end = { ...start, id: 'end-1', title: says('Harga terjadwal kembali', 'Scheduled prices go back') };
  const whyNotPaused = says('Harga terjadwal tidak bisa dijeda', 'Scheduled prices cannot be paused');

  test('does not offer to pause scheduled prices, and says why', async () => {
    const page = await open(scheduleOf({ jobs: [start, end, jobOf({})], upcoming: [] }, language));
    await page.getByText(whyNotPaused).waitFor();
    expect(await button(page, says('Jeda semua', 'Pause all')).count()).toBe(0);
    await keep(page, 'prices-alone');
    await page.close();
  });

  test('pauses all but scheduled prices, and says so', async () => {
    const jobsOfTabs = [jobOf({}), jobOf({ id: 'second' })];
    const page = await open(scheduleOf({ jobs: [start, ...jobsOfTabs], upcoming: [] }, language), {
      'jobs.pause': () => {
        const paused = jobsOfTabs.map((job) => ({ ...job, state: 'paused' as const }));
        return scheduleOf({ jobs: [start, ...paused], upcoming: [] }, language);
      },
    });
    await button(page, says('Jeda semua', 'Pause all')).click();
    await button(page, says('Lanjutkan semua', 'Resume all')).waitFor();
    await page.getByText(whyNotPaused).waitFor();
    expect(await page.getByText(says('Aktif', 'Active'), { exact: true }).count()).toBe(1);
    await page.close();
  });

  const chooseSchedule = async (page: Page, tab: string) => {
    await button(page, says(`Pilihan lain untuk ${tab}`, `More for ${tab}`)).click();
    await page.getByRole('menuitem', { name: says('Muat ulang otomatis…', 'Refresh automatically…') }).click();
  };
});
