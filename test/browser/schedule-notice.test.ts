import { connectedState, noSchedule } from '../sidebar/scripted-server';
import { describeInBrowser } from './chromium';
import { useScriptedPages } from './scripted-page';

const at = Date.UTC(2026, 2, 2, 2);

describeInBrowser.each(['id', 'en'] as const)('what was not refreshed by itself, in the sidebar: %s', (language) => {
  const { open, button, keep } = useScriptedPages(`schedule-${language}`);
  const says = (id: string, en: string): string => (language === 'id' ? id : en);
  const title = says('Jadwal perlu dilihat', 'Schedules need a look');
  const none = connectedState.schedule;

  test('is told until the person has read it, and what Google has no more is started again', async () => {
    let schedule: typeof none = {
      jobs: [],
      failed: [
        {
          ...{ id: '1f9c2b7a', title: 'Refresh tabs', at, isPaused: true, tabNames: ['Pemasok'] },
          text: says('Tab ini sudah tidak ada.', 'This tab is not there any more.'),
        },
      ],
      overdue: [{ title: says('Muat ulang semua', 'Refresh everything'), tabNames: [], by: 'Sari', due: at }],
      others: 0,
      isTriggerGone: true,
      unreadable: null,
    };
    const page = await open({
      'state.get': () => ({ ...connectedState, language, schedule }),
      'jobs.seen': () => {
        schedule = { ...schedule, failed: [] };
        return noSchedule;
      },
      'jobs.restart': () => {
        schedule = none;
        return noSchedule;
      },
    });
    const notice = page.getByRole('alert').filter({ hasText: title });
    await notice.waitFor();
    expect(await notice.innerText()).toMatch(/Pemasok[\s\S]*Sari/);
    await keep(page, 'told');
    await button(page, says('Oke, sudah saya baca', 'OK, I have read it')).click();
    await page.getByText('Pemasok,').waitFor({ state: 'detached' });
    await button(page, says('Mulai lagi', 'Start again')).click();
    await notice.waitFor({ state: 'detached' });
  });
});
