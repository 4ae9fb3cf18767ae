import type { SidebarState } from '../../src/sidebar/shell/server/rpc-views';
import { jobRun } from '../sidebar/runs/refresh-samples';
import { connectedState } from '../sidebar/scripted-server';
import { describeInBrowser } from './chromium';
import { useScriptedPages } from './scripted-page';

const at = Date.UTC(2026, 2, 2, 2);
const push: SidebarState['runs'][number] = {
  ...{ kind: 'push', run: '20260302-00000001', state: 'finished', at, undoes: null, scheduled: null, wentBack: false },
  ...{ pushed: 4, undoable: 4, leftToUndo: 4 },
};
const olderMs = 3_600_000;

describeInBrowser.each(['id', 'en'] as const)('the history in the sidebar: %s', (language) => {
  const { open, button, keep } = useScriptedPages(`history-${language}`);
  const says = (id: string, en: string): string => (language === 'id' ? id : en);
  const trouble = says('Ngorder sedang bermasalah.', 'Ngorder has a problem.');
  const refreshed = jobRun({ run: '20260302-00000002', at: at + olderMs });
  const failed = jobRun({
    ...{ run: '20260302-00000003', at: at + 2 * olderMs, title: 'Pemasok', isByItself: false },
    ...{ end: 'failed', rows: 0, newRows: 0, changedCells: 0, trouble, text: trouble },
  });

  test('shows what changed the shop, all else on request, and of a scheduled refresh what became of it before', async () => {
    const page = await open({
      'state.get': () => ({ ...connectedState, language, runs: [push] }),
      'runs.latest': () => [failed, refreshed, push],
      'runs.show': () => ({
        ...{ kind: 'refresh', run: refreshed.run, state: 'finished', at, by: 'Sari', job: '1f9c2b7a' },
        ...{ task: { kind: 'tabs' }, tabName: 'Pesanan', text: refreshed.text, result: null },
      }),
      'jobs.log': ({ before }) =>
        before === undefined
          ? { runs: [refreshed], hasMore: true }
          : { runs: [jobRun({ run: '20260302-00000000', rows: 99 })], hasMore: false },
    });
    const history = page.locator('.card').filter({ hasText: says('Perubahan terakhir', 'Latest changes') });
    await button(page, says('Urungkan perubahan 2 Mar 2026, 09.00', 'Undo the changes of 2 Mar 2026, 09:00')).waitFor();
    expect(await history.innerText()).not.toContain('Pemasok');
    await history.getByLabel(says('Hanya perubahan di toko', 'Only shop changes')).uncheck();
    await history.getByText('Pemasok').waitFor();
    const text = await history.innerText();
    expect(text).toContain(trouble);
    expect(text).toContain(
      says('154 baris, 3 baru, 12 sel berubah · dari jadwal', '154 rows, 3 new, 12 changed cells · by schedule'),
    );
    expect(text).not.toMatch(/API/);
    expect(await button(page, says('Urungkan', 'Undo')).count()).toBeLessThanOrEqual(1);
    await keep(page, 'all');

    await button(
      page,
      says('Rincian muat ulang 2 Mar 2026, 10.00', 'Details of the refresh of 2 Mar 2026, 10:00'),
    ).click();
    await page.getByText(refreshed.text).waitFor();
    const log = page.locator('.card').filter({ hasText: says('Riwayat jadwal ini', 'Runs of this schedule') });
    await log.getByText(says('154 baris', '154 rows')).waitFor();
    await log.getByText(says('Rincian', 'Details')).first().click();
    await log.getByText(says('Panggilan API: 16 · detik: 4', 'API calls: 16 · seconds: 4')).waitFor();
    await button(page, says('Lihat yang lebih lama', 'Show older runs')).click();
    await log.getByText(says('99 baris', '99 rows')).waitFor();
    await keep(page, 'job');
  });
});
