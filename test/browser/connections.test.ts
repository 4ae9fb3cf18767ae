import type { Page } from 'playwright-core';
import type { ConnectionItem, ConnectionsView, SidebarState } from '../../src/sidebar/shell/server/rpc-views';
import { jobOf, stateWith } from '../sidebar/schedule/schedule-samples';
import { connectedState, unconnectedState } from '../sidebar/scripted-server';
import { describeInBrowser } from './chromium';
import { useScriptedPages } from './scripted-page';

const shopOf = (id: number, name: string) => ({ id, name, packageEnds: '2027-05-01' });
const item = (facts: Partial<ConnectionItem>): ConnectionItem => ({
  id: '4d1f0a6c92e7',
  title: 'Toko Contoh',
  name: '',
  host: 'api.ngorder.id',
  by: 'key',
  shop: shopOf(7, 'Toko Contoh'),
  checkedAt: Date.UTC(2026, 2, 2, 2),
  isHere: true,
  otherFiles: 0,
  isEarlier: false,
  hasUnfinished: false,
  jobs: { here: 0, elsewhere: 0 },
  ...facts,
});
const medan = item({
  id: '0c77e1b2a3d4',
  title: 'Cabang Medan dengan nama yang panjang sekali',
  name: 'Cabang Medan dengan nama yang panjang sekali',
  host: 'api.smartseller.co.id',
  shop: shopOf(8, 'Toko Medan'),
  isHere: false,
  otherFiles: 3,
  hasUnfinished: true,
  jobs: { here: 0, elsewhere: 2 },
});
const list: ConnectionsView = { connections: [item({}), medan], proposed: null, isRemoved: false };
const inEnglish = { language: 'en' } as const;

describeInBrowser('several connections', () => {
  const { open, button, keep } = useScriptedPages('connections');

  /** The page of connections of a sidebar in a language, and what reached the script. */
  async function openList(language: SidebarState['language'] = 'id') {
    const sent: (readonly [string, unknown])[] = [];
    const note = (call: string, args: unknown) => sent.push([call, args]);
    const page = await open({
      'state.get': () => ({ ...connectedState, language }),
      'connection.list': () => list,
      'connection.use': (args) => {
        note('use', args);
        return { used: args.id };
      },
      'connection.rename': (args) => {
        note('rename', args);
        return list;
      },
      'connection.remove': (args) => {
        note('remove', args);
        return { connected: true };
      },
    });
    await button(page, language === 'id' ? 'Menu toko' : 'Shop menu').click();
    await page.getByRole('menuitem', { name: language === 'id' ? 'Koneksi' : 'Connections', exact: true }).click();
    await page.getByRole('heading', { name: language === 'id' ? 'Koneksi' : 'Connections' }).waitFor();
    return { page, sent };
  }

  const choose = async (page: Page, of: string, what: string) => {
    await button(page, `Lainnya untuk ${of}`).click();
    await page.getByRole('menuitem', { name: what }).click();
  };

  test('are listed with the one that the file uses, and another one is used with one click', async () => {
    const { page, sent } = await openList();
    await page.getByText('Dipakai di file ini').waitFor();
    await page.getByText('Dipakai di 3 file lain').waitFor();
    await keep(page, 'list');
    await button(page, `Pakai ${medan.title} di file ini`).click();
    await button(page, 'Tinjau perubahan').waitFor();
    expect(sent).toEqual([['use', { id: medan.id, jobs: 0 }]]);
    await page.close();
  });

  test('are listed in English', async () => {
    const { page } = await openList('en');
    await page.getByText('Used in 3 other files').waitFor();
    await button(page, `Use ${medan.title} in this file`).waitFor();
    await keep(page, 'english');
    await page.close();
  });

  test('are renamed, get a new key, and are removed after a question that says where else they are used', async () => {
    const { page, sent } = await openList();
    await choose(page, 'Toko Contoh', 'Ubah nama…');
    await page.getByLabel('Nama', { exact: true }).fill(' Pusat ');
    await keep(page, 'rename');
    await button(page, 'Simpan').click();
    await choose(page, medan.title, 'Hapus…');
    await page.getByRole('alert').getByText('3 file lain juga memakainya.').waitFor();
    await page.getByRole('alert').getByText('dari file ini belum selesai').waitFor();
    await page.getByRole('alert').getByText('2 jadwal di file Anda akan berhenti.').waitFor();
    await keep(page, 'remove');
    await button(page, 'Hapus').click();
    await page.getByRole('alert').waitFor({ state: 'detached' });
    expect(sent).toEqual([
      ['rename', { id: '4d1f0a6c92e7', name: 'Pusat' }],
      ['remove', { id: medan.id, otherFiles: 3, unfinished: true, jobs: 2 }],
    ]);
    await choose(page, medan.title, 'Ganti kunci API');
    await page.getByRole('heading', { name: 'Ganti kunci' }).waitFor();
    await page.getByText('SmartSeller').waitFor();
    expect(await page.getByRole('radio').count()).toBe(0);
    await keep(page, 'new-key');
    await page.close();
  });

  test('are offered in a file that uses none, the one that it was about first, and none is taken by itself', async () => {
    const used: string[] = [];
    const page = await open({
      'state.get': () =>
        used.length > 0
          ? connectedState
          : { ...unconnectedState, ...inEnglish, connections: [item({}), medan], proposed: medan.id, isRemoved: true },
      'connection.use': ({ id }) => {
        used.push(id);
        return { used: id };
      },
    });
    await page.getByRole('heading', { name: 'The connection of this file was removed' }).waitFor();
    await page.getByText('Last used in this file').waitFor();
    const names = await page.locator('.line-name').allTextContents();
    expect([names, used]).toEqual([[medan.title, 'Toko Contoh'], []]);
    await keep(page, 'offered');
    await button(page, `Use ${medan.title} in this file`).click();
    await button(page, 'Tinjau perubahan').waitFor();
    expect(used).toEqual([medan.id]);
    await page.close();
  });

  test('say which tab and which unfinished changes are of another shop, with the way back to it', async () => {
    const other = { id: medan.id, title: 'Toko Medan', host: medan.host };
    const used: string[] = [];
    const page = await open({
      'state.get': () => ({
        ...connectedState,
        otherTab: { name: 'Variasi (2)', connection: used.length > 0 ? null : other },
        leftElsewhere: [other],
      }),
      'connection.use': ({ id }) => {
        used.push(id);
        return { used: id };
      },
    });
    await page.getByRole('heading', { name: 'Perubahan di Toko Medan belum selesai' }).waitFor();
    await page.getByRole('heading', { name: '"Variasi (2)" adalah tab Toko Medan' }).waitFor();
    await keep(page, 'other-shop');
    await button(page, 'Ganti ke Toko Medan').first().click();
    await page.getByRole('heading', { name: '"Variasi (2)" adalah tab toko lain' }).waitFor();
    await keep(page, 'unknown-shop');
    expect(used).toEqual([medan.id]);
    await page.close();
  });

  test('end in this file alone, unless the person ticks that the key is to go as well', async () => {
    const sent: string[] = [];
    const answer = (call: string) => () => {
      sent.push(call);
      return { connected: true };
    };
    const page = await open({ 'connection.leave': answer('leave'), 'connection.remove': answer('remove') });
    const end = async (ticks: boolean) => {
      await button(page, 'Menu toko').click();
      await page.getByRole('menuitem', { name: 'Putuskan' }).click();
      if (ticks) await page.getByRole('checkbox', { name: 'Hapus juga kunci API dari akun saya' }).check();
      await keep(page, `disconnect-${ticks}`);
      await button(page, 'Putuskan koneksi').click();
      await page.getByRole('alert').waitFor({ state: 'detached' });
    };
    await end(false);
    await end(true);
    expect(sent).toEqual(['leave', 'remove']);
    await page.close();
  });
});

describeInBrowser.each(['id', 'en'] as const)('a connection with schedules: %s', (language) => {
  const { open, button, keep } = useScriptedPages(`connection-jobs-${language}`);
  const says = (id: string, en: string): string => (language === 'id' ? id : en);
  const jobs = [
    jobOf({}),
    jobOf({ id: 'b', task: { kind: 'all' }, tabs: [], title: says('Muat ulang semua', 'Refresh everything') }),
  ];
  const stops = says('2 jadwal di file ini akan berhenti', '2 schedules of this file will stop');

  test('asks before it is ended or another shop takes its place, and says which stop', async () => {
    const sent: (readonly [string, unknown])[] = [];
    const page = await open({
      'state.get': () => stateWith([...jobs, jobOf({ id: 'c', state: 'paused' })], language),
      'connection.list': () => list,
      'connection.use': (args) => {
        sent.push(['use', args]);
        return { used: args.id };
      },
      'connection.leave': (args) => {
        sent.push(['leave', args]);
        return { connected: true };
      },
    });
    const choose = async (item: string) => {
      await button(page, says('Menu toko', 'Shop menu')).click();
      await page.getByRole('menuitem', { name: item, exact: true }).click();
    };
    await choose(says('Koneksi', 'Connections'));
    const useMedan = button(page, says(`Pakai ${medan.title} di file ini`, `Use ${medan.title} in this file`));
    await useMedan.click();
    await page.getByRole('alert').getByText(stops).waitFor();
    expect(sent).toEqual([]);
    await keep(page, 'switch');
    await useMedan.click();
    await page.getByRole('heading', { name: says('Koneksi', 'Connections') }).waitFor({ state: 'detached' });
    await choose(says('Putuskan koneksi', 'Disconnect'));
    await page.getByRole('alert').getByText(stops).waitFor();
    await keep(page, 'leave');
    await button(page, says('Putuskan koneksi', 'Disconnect')).click();
    await page.getByRole('alert').waitFor({ state: 'detached' });
    await choose(says('Koneksi', 'Connections'));
    await button(page, says('Tambah koneksi', 'Add a connection')).click();
    await page.getByText(stops).waitFor();
    await keep(page, 'add');
    expect(sent).toEqual([
      ['use', { id: medan.id, jobs: 2 }],
      ['leave', { jobs: 2 }],
    ]);
    await page.close();
  });
});
