import { say } from '../../src/text/message';
import { distPath } from '../../workbench/workbench';
import { connectedState, edit, planOf } from '../sidebar/scripted-server';
import { describeInBrowser } from './chromium';
import { useScriptedPages } from './scripted-page';

describeInBrowser.each(['id', 'en'] as const)('columns that somebody mixed up: %s', (language) => {
  const { open, button, keep: picture } = useScriptedPages(`put-right-${language}`);
  const isIndonesian = language === 'id';
  const tab = isIndonesian ? 'Variasi' : 'Variations';
  const message = say(language, 'error.columnsMixedUp', { tab, columns: isIndonesian ? 'Harga' : 'Price' });
  const told = say(language, 'pull.putRight', { tab, cells: 14 });

  const replaced = [
    { record: 'KAOS-PUTIH-M', key: 'price', column: isIndonesian ? 'Harga' : 'Price', from: 55_000, to: 48_500 },
    { record: 'KAOS-PUTIH-L', key: 'price', column: isIndonesian ? 'Harga' : 'Price', from: 48_500, to: 55_000 },
  ];
  const lost = say(language, 'pull.putRightLost', { values: 'Harga beli Rp777.777' });
  const shown = { tabId: 11, tabName: tab, cells: 14, replaced, lost: [lost], seen: 'seen' };
  const refused = () => {
    throw Object.assign(new Error(message), { code: 'columnsMixedUp', tabId: 11 });
  };
  const review = isIndonesian ? 'Tinjau perubahan' : 'Review changes';

  test('are put right once a person has seen what is replaced, beside what says that they are', async () => {
    const calls: unknown[] = [];
    const page = await open(
      {
        'state.get': () => ({ ...connectedState, language }),
        'push.preview': refused,
        'pulls.planPutRight': (args) => {
          calls.push(args);
          return { tabs: [shown] };
        },
        'pulls.putRight': (args) => {
          calls.push(args);
          return { tabs: [{ tabName: tab, columns: ['price'], cells: 14, lost: [], lostIn: [] }] };
        },
      },
      distPath('sidebar.html'),
      { 'pulls.putRight': [told] },
    );
    await button(page, review).click();
    await page.getByRole('alert').filter({ hasText: message }).waitFor();
    await picture(page, 'refused');
    await button(page, isIndonesian ? 'Lihat perbaikannya' : 'See the repair').click();
    await page.getByText('KAOS-PUTIH-M').waitFor();
    await page.getByText(lost).waitFor();
    await page.getByText(isIndonesian ? 'dan 12 lagi' : 'and 12 more').waitFor();
    await picture(page, 'shown');
    await button(page, isIndonesian ? 'Perbaiki 14 sel' : 'Repair 14 cells').click();
    await page.getByRole('status').filter({ hasText: told }).waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    await picture(page, 'put-right');
    expect(calls).toEqual([{ tabId: 11 }, { tabId: 11, seen: 'seen' }]);
    await page.close();
  });

  test('are reviewed all the same where a person says that they are meant', async () => {
    const calls: unknown[] = [];
    const warning = say(language, 'warning.mixedUp');
    const doubt = { message: 'warning.mixedUp', values: {} } as const;
    const mixedUp = { ...edit('1/stock:0', 'ready'), warnings: [warning], doubts: [doubt] };
    const page = await open({
      'state.get': () => ({ ...connectedState, language }),
      'push.preview': (args) => {
        calls.push(args);
        return args.meant ? planOf([mixedUp]) : refused();
      },
    });
    await button(page, review).click();
    await button(page, isIndonesian ? 'Tetap tinjau perubahan' : 'Review them anyway').click();
    await page.getByText(warning, { exact: true }).first().waitFor();
    expect(await button(page, isIndonesian ? 'Belum ada yang dicentang' : 'Nothing ticked yet').isDisabled()).toBe(
      true,
    );
    await picture(page, 'meant');
    expect(calls).toEqual([{ tabId: 11 }, { tabId: 11, meant: true }]);
    await page.close();
  });
});
