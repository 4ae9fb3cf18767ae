import type { Page } from 'playwright-core';
import type { SidebarState } from '../../src/sidebar/shell/server/rpc-views';
import { connectedState, unconnectedState } from '../sidebar/scripted-server';
import { describeInBrowser } from './chromium';
import { useScriptedPages } from './scripted-page';

const trust = 'Saya paham: semua orang yang boleh mengedit file ini bisa membaca atau memakai kunci API saya.';

describeInBrowser('connecting a shop', () => {
  const { open, button, keep } = useScriptedPages('connect');

  /** The page, and the keys that reached the script. */
  async function openConnect(facts: Partial<Pick<SidebarState, 'installation' | 'language'>>) {
    const keys: string[] = [];
    const page = await open({
      'state.get': () => (keys.length > 0 ? connectedState : { ...unconnectedState, ...facts }),
      'connection.save': ({ host = 'api.ngorder.id', key }) => {
        keys.push(key);
        return {
          id: '4d1f0a6c92e7',
          host,
          shop: { id: 7, name: 'Toko Contoh', package: 'PLATINUM', expires: '2027-05-01' },
        };
      },
    });
    return { page, keys };
  }

  const seeHome = (page: Page) => button(page, 'Tinjau perubahan').waitFor();

  test('a key for a script of the file leaves only after a tick that others could use it, by keyboard alone', async () => {
    const { page, keys } = await openConnect({});
    await page.getByLabel('Kunci API', { exact: true }).fill('kunci-rahasia');
    await page.keyboard.press('Enter');
    const tick = page.getByRole('checkbox', { name: trust });
    const missing = 'Centang ini dulu. Atau pakai file yang hanya boleh diedit oleh orang yang Anda percaya.';
    await page.getByRole('alert').getByText(missing).waitFor();
    expect(await tick.getAttribute('aria-invalid')).toBe('true');
    expect(await page.locator(`#${await tick.getAttribute('aria-describedby')}`).textContent()).toBe(missing);
    await keep(page, 'tick-missing');
    expect(keys).toEqual([]);

    await page.keyboard.press('Tab');
    await tick.and(page.locator(':focus')).waitFor();
    await page.keyboard.press('Space');
    expect(await page.getByRole('alert').count()).toBe(0);
    await page.keyboard.press('Enter');
    await seeHome(page);

    expect(keys).toEqual(['kunci-rahasia']);
    await page.close();
  });

  test('in English it says who could use the key too', async () => {
    const { page } = await openConnect({ language: 'en' });
    await page.getByRole('checkbox', { name: /^I understand that everyone who may edit this file/ }).waitFor();
    expect(await page.getByText('Colleagues cannot see it').count()).toBe(0);
    await keep(page, 'english');
    await page.close();
  });

  test('a published add-on, whose script no colleague can change, asks for no tick', async () => {
    const { page, keys } = await openConnect({ installation: 'published' });
    await page.getByText('Rekan Anda tidak bisa melihatnya.').waitFor();
    expect(await page.getByRole('checkbox').count()).toBe(0);
    await keep(page, 'published');
    await page.getByLabel('Kunci API', { exact: true }).fill('kunci-rahasia');
    await button(page, 'Hubungkan').click();
    await seeHome(page);

    expect(keys).toEqual(['kunci-rahasia']);
    await page.close();
  });

  test('a key that is changed is told the same way', async () => {
    const page = await open({});
    await button(page, 'Menu toko').click();
    await page.getByRole('menuitem', { name: 'Ganti kunci' }).click();
    await page.getByRole('checkbox', { name: trust }).waitFor();
    await page.close();
  });
});
