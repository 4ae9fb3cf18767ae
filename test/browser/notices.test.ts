import { say } from '../../src/text/message';
import { distPath } from '../../workbench/workbench';
import { connectedState } from '../sidebar/scripted-server';
import { describeInBrowser } from './chromium';
import { useScriptedPages } from './scripted-page';

describeInBrowser.each(['id', 'en'] as const)('what a person has to hear of beside an outcome: %s', (language) => {
  const { open, button, keep: picture } = useScriptedPages(`notices-${language}`);
  const notices = [
    say(language, 'notice.left', { left: 3, total: 12 }),
    say(language, 'notice.lease', { reason: 'Service invoked too many times in a short time: properties.' }),
  ];

  test('stands beside an error as beside an answer, until it is read or the next task begins', async () => {
    let reads = 0;
    const page = await open(
      {
        'state.get': () => ({ ...connectedState, language }),
        'push.preview': () => {
          reads += 1;
          throw Object.assign(
            new Error(say(language, 'error.serverFailed', { endpoint: 'GET /product', status: 500 })),
            {
              code: 'serverFailed',
            },
          );
        },
      },
      distPath('sidebar.html'),
      { 'push.preview': notices },
    );
    const review = button(page, language === 'id' ? 'Tinjau perubahan' : 'Review changes');
    await review.click();
    const told = page.getByRole('status').filter({ hasText: notices[0] ?? '' });
    await told.waitFor();
    expect(await told.innerText()).toContain(notices[1]);
    await page.getByRole('alert').waitFor();
    await picture(page, 'beside-an-error');
    await told.getByRole('button').click();
    expect(await told.count()).toBe(0);
    expect(reads).toBe(1);
    await page.close();
  });
});
