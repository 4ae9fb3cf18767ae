import type { Page } from 'playwright-core';
import type { EditView, PlanView } from '../../src/sidebar/shell/server/rpc-views';
import { connectedState, edit, planOf, tabOf } from '../sidebar/scripted-server';
import { describeInBrowser, screenshotPath } from './chromium';
import { flawsOf, useScriptedPages } from './scripted-page';

const titles = {
  id: { 'stock:0': 'Stok · Gudang Utama', 'stock:7': 'Stok · Gudang Bandung', price: 'Harga' },
  en: { 'stock:0': 'Stock · Gudang Utama', 'stock:7': 'Stock · Gudang Bandung', price: 'Price' },
};
const places: Readonly<Record<string, string>> = { 'stock:0': 'Gudang Utama', 'stock:7': 'Gudang Bandung' };

const drop = { message: 'warning.largeDrop' as const, values: { percent: 61, most: 50 } };

/** A stock that becomes `index` more, of a product that is numbered. */
const stockEdit = (index: number, column: 'stock:0' | 'stock:7' = 'stock:0'): EditView => ({
  ...edit(`${index}/${column}`, 'ready'),
  ...{ sku: `SAR-${index}`, name: `Sarung Batik Motif ${index}`, baseline: 4, live: 4, wanted: 4 + index },
});

const says = (language: 'id' | 'en', id: string, en: string) => (language === 'id' ? id : en);

/** Answers a call with this, and remembers what it was asked. */
const heard =
  <T>(asked: unknown[], answer: T) =>
  (args: unknown): T => {
    asked.push(args);
    return answer;
  };

function someEdits(language: 'id' | 'en'): readonly EditView[] {
  const named = { name: 'Kemeja Flanel Lengan Panjang Kotak-Kotak' };
  return [
    ...Array.from({ length: 22 }, (_, index) => stockEdit(index + 1)),
    { ...stockEdit(23, 'stock:7'), wanted: 1 },
    {
      ...{ ...edit('31/price', 'ready'), ...named, sku: 'KEM-31', baseline: 50_000, live: 50_000, wanted: 19_500 },
      ...{ warnings: [says(language, 'Turun 61% (batas 50%)', 'Down 61% (limit 50%)')], doubts: [drop] },
    },
    ...[32, 33].map((index) => ({
      ...{ ...edit(`${index}/price`, 'conflict'), ...named, sku: `KEM-${index}` },
      ...{ baseline: 50_000, live: 52_000, wanted: 55_000 },
      reason: says(language, 'Di toko sekarang 52.000', 'Now 52,000 in the shop'),
    })),
    {
      ...{ ...edit('34/stock:0', 'blocked'), ...named, sku: '', live: '', wanted: -3 },
      reason: says(language, 'Tidak boleh di bawah 0', 'Cannot be below 0'),
    },
  ];
}

describeInBrowser.each(['id', 'en'] as const)('a preview in a window with room, in a browser (%s)', (language) => {
  const pages = useScriptedPages(`wide-${language}`);
  const { button } = pages;
  const say = (id: string, en: string) => says(language, id, en);
  const columns = Object.entries(titles[language]).map(([key, title]) => {
    const place = places[key];
    return place === undefined ? { key, title } : { key, title, place };
  });
  const state = { ...connectedState, language, tabs: [tabOf({ columns })] };
  const edits = someEdits(language);
  const sums: PlanView['sums'] = [
    { column: 'stock:0', edits: 22, told: { how: 'shift', value: 253, of: 22 } },
    { column: 'stock:7', edits: 1, told: { how: 'shift', value: -3, of: 1 } },
  ];
  const plan = { ...planOf(edits), sums };
  const push = (page: Page, count: number) => button(page, say(`Terapkan ${count} perubahan`, `Push ${count} changes`));
  const rows = (page: Page) => page.locator('.edits tbody tr[data-key]');
  const firstCells = async (page: Page) =>
    (await rows(page).first().locator('th, td').allInnerTexts()).map((text) => text.trim());

  async function openWindow(script = {}, shown: PlanView = plan): Promise<Page> {
    const page = await pages.openWindow({ 'state.get': () => state, 'push.plan': () => shown, ...script }, 'plan');
    await page.getByRole('table').waitFor();
    return page;
  }

  async function keep(page: Page, name: string): Promise<void> {
    await page.screenshot({ path: screenshotPath(`wide-${language}-${name}`) });
    expect(await page.locator('html').evaluate((html) => html.scrollWidth)).toBe(900);
  }

  test('asks for its plan by the id alone, and shows it in a table whose heading stays in sight', async () => {
    const asked: unknown[] = [];
    const page = await openWindow({ 'push.plan': heard(asked, plan) });
    expect(asked).toEqual([{ plan: 'plan' }]);
    expect((await page.locator('.edits thead th').allInnerTexts()).map((text) => text.replace(/ ↑/, ''))).toEqual(
      say(
        'Nama SKU Kolom Gudang Di_toko Baru Naik/turun Status',
        'Name SKU Column Warehouse In_shop New Up/down Status',
      )
        .split(' ')
        .map((heading) => heading.replace('_', ' ')),
    );
    await page.getByText(say('Toko Contoh · Tab Variasi', 'Toko Contoh · Tab Variasi')).waitFor();
    expect(await flawsOf(page)).toEqual([]);
    await keep(page, 'all');
    await page.mouse.wheel(0, 900);
    await page.waitForFunction(() => document.querySelector('.edits thead th')?.getBoundingClientRect().top === 0);
    await keep(page, 'scrolled');
    await page.close();
  });

  test('is put in order by any column, with the keyboard alone', async () => {
    const page = await openWindow();
    const heading = (name: string) => page.getByRole('columnheader', { name }).getByRole('button');
    await heading(say('Naik/turun', 'Up/down')).press('Enter');
    expect(await firstCells(page)).toEqual(
      expect.arrayContaining([
        say('Kemeja Flanel Lengan Panjang Kotak-Kotak', 'Kemeja Flanel Lengan Panjang Kotak-Kotak'),
      ]),
    );
    await heading(say('Naik/turun', 'Up/down')).press('Enter');
    expect(await page.getByRole('columnheader', { name: say('Naik/turun', 'Up/down') }).getAttribute('aria-sort')).toBe(
      'descending',
    );
    await heading(say('Gudang', 'Warehouse')).press('Enter');
    expect(await firstCells(page)).toEqual([
      '',
      'Sarung Batik Motif 23',
      'SAR-23',
      say('Stok', 'Stock'),
      'Gudang Bandung',
      '4',
      '1',
      '-3',
      say('Siap', 'Ready'),
      '',
    ]);
    expect(await flawsOf(page)).toEqual([]);
    await page.close();
  });

  test('is searched and unticked with the keyboard alone, and what is out of sight is told', async () => {
    const asked: unknown[] = [];
    const page = await openWindow({ 'push.confirm': heard(asked, new Promise(() => {})) });
    await push(page, 23).waitFor();
    await page.getByRole('searchbox').fill('sar-22');
    await page.getByText(say('1 dari 27 ditampilkan', '1 of 27 shown')).waitFor();
    await rows(page).getByRole('checkbox').press('Space');
    await page.getByText(say('22 perubahan yang dicentang tidak terlihat', '22 ticked changes are filtered')).waitFor();
    await page.getByRole('searchbox').fill('kem 31');
    await rows(page).getByRole('checkbox').press('Space');
    await page.getByRole('searchbox').fill('');
    await page.getByRole('button', { name: say('Langsung ke tombol', 'Skip to the buttons') }).press('Enter');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
      say('Terapkan 23 perubahan', 'Push 23 changes'),
    );
    await page.keyboard.press('Enter');
    await page.getByText(say('Menerapkan ke toko…', 'Updating your shop…')).first().waitFor();
    expect(asked).toEqual([{ plan: 'plan', exclude: ['22/stock:0'], acknowledged: ['31/price'], typed: '' }]);
    expect(await flawsOf(page)).toEqual([]);
    await keep(page, 'pushing');
    await page.close();
  });

  test('unticks and ticks at once whatever has no warning', async () => {
    const page = await openWindow();
    const all = page.getByRole('checkbox', {
      name: say('Centang semua yang tanpa peringatan', 'Tick all without warnings'),
    });
    await all.press('Space');
    await page.getByText(say('1 belum dicentang karena ada peringatan.', '1 is not ticked')).waitFor();
    expect(
      await page.getByRole('button', { name: say('Belum ada yang dicentang', 'Nothing ticked yet') }).isDisabled(),
    ).toBe(true);
    await all.press('Space');
    await push(page, 23).waitFor();
    await page.close();
  });

  test('has a conflict decided on its line, binds that, shows what came of it, and undoes it', async () => {
    const asked: unknown[] = [];
    const [first, second] = edits.filter(({ status }) => status === 'conflict');
    if (!first || !second) throw new Error('there are two');
    const mine = { ...first, status: 'ready' as const, choice: 'mine' as const, baseline: 52_000, reason: '' };
    const rest = edits.filter(({ key }) => key !== first.key);
    const bound = { ...planOf([mine, ...rest]), id: 'bound' };
    const counts = { soldMeanwhile: 0, changedAfter: 0, failed: 0, unknown: 0, notPushed: 1, alreadySo: 0, theirs: 0 };
    const verdict = { ...{ key: first.key, recordId: '32', column: 'price', sku: 'KEM-32', name: first.name } };
    const page = await openWindow({
      'push.choose': heard(asked, bound),
      'push.confirm': ({ plan: of }: { readonly plan: string }) => {
        asked.push(of);
        const text = say('✗ tidak diterapkan: di toko sekarang 51.000', '✗ not pushed: now 51,000 in the shop');
        const verdicts = [{ ...verdict, kind: 'notPushed' as const, text, from: 52_000, to: 55_000 }];
        const summary = { run: 'r1', tabId: 11, requests: 4, counts: { done: 23, leftOut: 0, ...counts }, verdicts };
        return { status: 'finished', summary };
      },
      'push.undo': heard(asked, { ...planOf([stockEdit(1)], 'r1'), id: 'undo' }),
      'panel.open': heard(asked, null),
    });
    await rows(page).first().getByRole('radio', { name: /55/ }).press('Space');
    await button(page, say('Cek pilihan ini', 'Check these choices')).waitFor();
    expect(await flawsOf(page)).toEqual([]);
    await keep(page, 'choices');
    await button(page, say('Cek pilihan ini', 'Check these choices')).press('Enter');
    await push(page, 24).press('Enter');
    await page.getByText(say('23 perubahan diterapkan', '23 changes pushed')).waitFor();
    expect(await flawsOf(page)).toEqual([]);
    await keep(page, 'result');
    await button(page, say('Urungkan perubahan ini', 'Undo these changes')).press('Enter');
    await page.getByText(say('Urungkan 1 perubahan', 'Undo 1 change')).waitFor();
    await keep(page, 'undo');
    await button(page, say('Kembali ke panel', 'Back to the panel')).press('Enter');
    await page.getByText('closed').waitFor();
    const choices = { [first.key]: 'mine' };
    expect(asked).toEqual([{ plan: 'plan', choices }, 'bound', { run: 'r1' }, {}]);
    await page.close();
  });

  test('asks for the number of what is deleted, as the panel does', async () => {
    const doubt = { message: 'warning.destructive' as const, values: {} };
    const deletion = {
      ...{ ...edit('5/command', 'ready'), isDestructive: true, baseline: '', live: 'AKTIF', wanted: 'HAPUS' },
      ...{ warnings: [say('Dihapus permanen', 'Deleted permanently')], doubts: [doubt] },
    };
    const asked: unknown[] = [];
    const page = await openWindow({ 'push.confirm': heard(asked, new Promise(() => {})) }, planOf([deletion]));
    await rows(page).getByRole('checkbox').press('Space');
    await page.getByRole('textbox').fill('1');
    await button(page, say('Terapkan 1 perubahan', 'Push 1 change')).press('Enter');
    await page.getByText(say('Menerapkan ke toko…', 'Updating your shop…')).first().waitFor();
    expect(asked).toEqual([{ plan: 'plan', exclude: [], acknowledged: ['5/command'], typed: '1' }]);
    await page.close();
  });

  test('says what is the matter where its plan is gone, and the ways on from there', async () => {
    const asked: unknown[] = [];
    const gone = () => {
      throw { code: 'planGone', message: say('Pratinjau ini sudah usang.', 'This preview is out of date.') };
    };
    const page = await pages.openWindow(
      {
        'state.get': () => state,
        'push.plan': gone,
        'push.preview': heard(asked, planOf([stockEdit(1)])),
      },
      'plan',
    );
    await page.getByText(say('Pratinjau ini sudah usang.', 'This preview is out of date.')).waitFor();
    await button(page, say('Kembali ke panel', 'Back to the panel')).waitFor();
    expect(await flawsOf(page)).toEqual([]);
    await keep(page, 'gone');
    await button(page, say('Tinjau lagi', 'Review again')).press('Enter');
    await rows(page).first().waitFor();
    expect(asked).toEqual([{}]);
    await page.close();
  });

  test('shows the list of the panel where the screen is too narrow for a table', async () => {
    const page = await openWindow();
    await page.setViewportSize({ width: 420, height: 560 });
    await page.locator('.lines > li').first().waitFor();
    expect(await page.getByRole('table').count()).toBe(0);
    expect(await page.locator('html').evaluate((html) => html.scrollWidth)).toBe(420);
    await page.close();
  });
});

describeInBrowser('a table of five thousand changes, in a browser', () => {
  const pages = useScriptedPages('wide-many');
  const many = planOf(Array.from({ length: 5000 }, (_, index) => stockEdit(index + 1)));
  const rows = (page: Page) => page.locator('.edits tbody tr[data-key]');

  test('holds only the rows in sight, reaches the last one, and keeps the one that has the focus', async () => {
    const page = await pages.openWindow({ 'state.get': () => connectedState, 'push.plan': () => many }, 'plan');
    await rows(page).first().waitFor();
    expect(await page.getByRole('table').getAttribute('aria-rowcount')).toBe('5001');
    expect(await rows(page).count()).toBeLessThan(60);
    await rows(page).first().getByRole('checkbox').focus();
    // Once more where rows on the way were higher than was thought.
    for (let ends = 0; ends < 20 && (await page.getByText('SAR-5000').count()) === 0; ends += 1) {
      await page.keyboard.press('End');
    }
    await page.getByText('SAR-5000').waitFor();
    expect(await rows(page).count()).toBeLessThan(60);
    expect(await rows(page).last().getAttribute('aria-rowindex')).toBe('5001');
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Terapkan 4.999 perubahan' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toContain('Motif 1,');
    await page.close();
  });

  test('is gone through by the Tab key without a gap', async () => {
    const page = await pages.openWindow({ 'state.get': () => connectedState, 'push.plan': () => many }, 'plan');
    await rows(page).first().getByRole('checkbox').focus();
    for (let row = 2; row <= 40; row += 1) {
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toContain(`Motif ${row},`);
    }
    await page.close();
  });
});

describeInBrowser('the way to a window, in the panel', () => {
  const { open, button, keep } = useScriptedPages('wide-offer');
  const offer = 'Lihat di jendela lebar';
  const openPreview = async (lines: number, script = {}) => {
    const plan = planOf(Array.from({ length: lines }, (_, index) => stockEdit(index + 1)));
    const page = await open({ 'state.get': () => connectedState, 'push.preview': () => plan, ...script });
    await button(page, 'Tinjau perubahan').click();
    await button(page, `Terapkan ${lines} perubahan`).waitFor();
    return page;
  };

  test('is offered for more than twenty lines, and says what does not come along', async () => {
    const few = await openPreview(20);
    expect(await button(few, offer).count()).toBe(0);
    await few.close();
    const asked: unknown[] = [];
    const page = await openPreview(21, { 'push.openWide': heard(asked, null) });
    await button(page, offer).waitFor();
    await keep(page, 'panel');
    await page.getByRole('checkbox').first().press('Space');
    await page.getByText('Centang dan pilihan di sini dimulai lagi di sana.').waitFor();
    expect(await flawsOf(page)).toEqual([]);
    await button(page, offer).press('Enter');
    // Where the panel stays beside the window it goes home.
    await button(page, 'Tinjau perubahan').waitFor();
    expect(asked).toEqual([{ plan: 'plan' }]);
    await page.close();
  });
});
