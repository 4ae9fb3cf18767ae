import { say } from '../../src/text/message';
import { distPath } from '../../workbench/workbench';
import { connectedState } from '../sidebar/scripted-server';
import { describeInBrowser } from './chromium';
import { useScriptedPages } from './scripted-page';

describeInBrowser.each(['id', 'en'] as const)('columns that somebody mixed up: %s', (language) => {
  const { open, button, keep: picture } = useScriptedPages(`put-right-${language}`);
  const isIndonesian = language === 'id';
  const tab = isIndonesian ? 'Variasi' : 'Variations';
  const message = say(language, 'error.columnsMixedUp', { tab, columns: '"Harga" / "Price"' });
  const told = say(language, 'pull.putRight', { tab, cells: 14 });

  test('are put right with one click, beside what says that they are', async () => {
    let calls = 0;
    const page = await open(
      {
        'state.get': () => ({ ...connectedState, language }),
        'push.preview': () => {
          throw Object.assign(new Error(message), { code: 'columnsMixedUp' });
        },
        'pulls.putRight': () => {
          calls += 1;
          return { tabs: [{ tabName: tab, columns: ['price'], cells: 14, lost: [], lostIn: [] }] };
        },
      },
      distPath('sidebar.html'),
      { 'pulls.putRight': [told] },
    );
    await button(page, isIndonesian ? 'Tinjau perubahan' : 'Review changes').click();
    await page.getByRole('alert').filter({ hasText: message }).waitFor();
    await picture(page, 'refused');
    await button(page, isIndonesian ? 'Perbaiki kolomnya' : 'Put them right').click();
    await page.getByRole('status').filter({ hasText: told }).waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    await picture(page, 'put-right');
    expect(calls).toBe(1);
    await page.close();
  });
});
