import { connectedState, type Script } from '../sidebar/scripted-server';
import { describeInBrowser } from './chromium';
import { useScriptedPages } from './scripted-page';

const copy = { tabId: 44, name: 'Salinan Variasi', original: 'Variasi' };

describeInBrowser('the sidebar with a copy in front', () => {
  const { open, button, keep } = useScriptedPages('copied-tab');

  const scriptOf = (
    shown: typeof copy | (Omit<typeof copy, 'original'> & { original: null }),
    taken: unknown[],
  ): Script => ({
    'state.get': () => ({ ...connectedState, copy: taken.length > 0 ? null : shown }),
    'pulls.takeCopy': (args) => {
      taken.push(args);
      return { knowsEdits: true };
    },
  });

  test('says which tab is refreshed, and makes the copy a tab of its own with one click', async () => {
    const taken: unknown[] = [];
    const page = await open(scriptOf(copy, taken));
    await page.getByText('Ini salinan "Variasi"').waitFor();
    await keep(page, 'beside-its-original');
    await button(page, 'Jadikan tab sendiri').click();
    await page.getByText('Ini salinan "Variasi"').waitFor({ state: 'detached' });
    expect(taken).toEqual([{ tabId: 44, use: 'own' }]);
  });

  test('makes the copy the tab that is refreshed with one click', async () => {
    const taken: unknown[] = [];
    const page = await open(scriptOf(copy, taken));
    await button(page, 'Pakai salinan ini saja').click();
    await page.getByText('Ini salinan "Variasi"').waitFor({ state: 'detached' });
    expect(taken).toEqual([{ tabId: 44, use: 'instead' }]);
  });

  test('offers the copy of a deleted tab', async () => {
    const taken: unknown[] = [];
    const page = await open(scriptOf({ ...copy, original: null }, taken));
    await page.getByText('Ini salinan tab yang dihapus').waitFor();
    await keep(page, 'of-a-deleted-tab');
    await button(page, 'Pakai tab ini').click();
    await page.getByText('Ini salinan tab yang dihapus').waitFor({ state: 'detached' });
    expect(taken).toEqual([{ tabId: 44, use: 'instead' }]);
  });
});
