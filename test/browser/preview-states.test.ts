import type { Page } from 'playwright-core';
import type { EditView, PlanView } from '../../src/sidebar/shell/server/rpc-views';
import { connectedState, edit, planOf, tabOf } from '../sidebar/scripted-server';
import { describeInBrowser } from './chromium';
import { flawsOf, useScriptedPages } from './scripted-page';

const titles = {
  id: { 'stock:0': 'Stok · Gudang Utama', 'stock:7': 'Stok · Gudang Bandung', price: 'Harga' },
  en: { 'stock:0': 'Stock · Main warehouse', 'stock:7': 'Stock · Bandung', price: 'Price' },
};

const facts = (index: number): Partial<EditView> => ({
  sku: `SAR-${index}`,
  name: 'Sarung Batik Pekalongan Motif Parang',
});

const drop = { message: 'warning.largeDrop' as const, values: { percent: 61, most: 50 } };

/** Stocks of two warehouses and prices, some of which fell. */
const edits: readonly EditView[] = [
  ...[1, 2, 3].map((index) => ({ ...edit(`${index}/stock:0`, 'ready'), ...facts(index) })),
  { ...edit('1/stock:7', 'ready'), ...facts(1), wanted: 2 },
  ...[1, 2].map((index) => ({
    ...{ ...edit(`${index}/price`, 'ready'), ...facts(index), baseline: 50_000, live: 50_000, wanted: 19_500 },
    ...{ warnings: ['Turun 61% (batas 50%)'], doubts: [drop] },
  })),
  {
    ...edit('4/price', 'conflict'),
    ...facts(4),
    baseline: 50_000,
    live: 52_000,
    wanted: 55_000,
    reason: 'Di toko 52.000',
  },
  { ...edit('5/stock:0', 'blocked'), ...facts(5), wanted: -3, reason: 'Tidak boleh di bawah 0: -3' },
];

const plan: PlanView = {
  ...planOf(edits),
  sums: [
    { column: 'stock:0', edits: 3, told: { how: 'shift', value: 15, of: 3 } },
    { column: 'stock:7', edits: 1, told: { how: 'shift', value: -2, of: 1 } },
    { column: 'price', edits: 2, told: { how: 'share', value: -0.61, of: 2 } },
  ],
};

describeInBrowser.each(['id', 'en'] as const)('the preview of a push, in a browser (%s)', (language) => {
  const { open, button, keep } = useScriptedPages(`preview-${language}`);
  const says = (id: string, en: string) => (language === 'id' ? id : en);
  const columns = Object.entries(titles[language]).map(([key, title]) => ({ key, title }));
  const state = { ...connectedState, language, tabs: [tabOf({ columns })] };
  const lines = (page: Page) => page.locator('.lines > li').count();
  const openPreview = async (script = {}) => {
    const page = await open({ 'state.get': () => state, 'push.preview': () => plan, ...script });
    await button(page, says('Tinjau perubahan', 'Review changes')).click();
    await page.getByText(says('Tab Variasi', 'Tab Variasi')).waitFor();
    return page;
  };

  test('names record, SKU, column and warehouse on every line, and tells what each column comes to', async () => {
    const page = await openPreview();
    const told = await page.locator('.line-details').allInnerTexts();
    expect(told.every((text) => /SAR-\d/.test(text))).toBe(true);
    expect(told.filter((text) => text.includes(titles[language]['stock:7']))).toHaveLength(1);
    const sums = await page.locator('.sum dd').allInnerTexts();
    expect(sums.map((text) => text.trim())).toEqual([
      says('+15 3 perubahan', '+15 3 changes'),
      says('-2 1 perubahan', '-2 1 change'),
      says('rata-rata -61% 2 perubahan', '-61% on average 2 changes'),
    ]);
    expect(await flawsOf(page)).toEqual([]);
    await keep(page, 'all');
    await page.close();
  });

  test('is narrowed down by status, column and warning with the keyboard alone; what is ticked stays to be pushed', async () => {
    const page = await openPreview();
    const push = (count: number) => button(page, says(`Terapkan ${count} perubahan`, `Push ${count} changes`));
    await button(page, says('4 siap', '4 ready')).waitFor();
    await button(page, says('2 dengan peringatan', '2 with a warning')).focus();
    await page.keyboard.press('Enter');
    expect(await lines(page)).toBe(2);
    await page.getByLabel(says('Saring menurut kolom', 'Filter by column')).focus();
    await page.keyboard.type(titles[language].price);
    await page.getByText(says('2 dari 8 ditampilkan', '2 of 8 shown')).waitFor();
    await button(page, says('0 siap', '0 ready')).waitFor();
    await page
      .getByText(says('4 perubahan yang dicentang tidak terlihat', '4 ticked changes are filtered out of sight'))
      .waitFor();
    await page.getByRole('checkbox', { name: /50%/ }).focus();
    await page.keyboard.press('Space');
    await push(6).waitFor();
    expect(await flawsOf(page)).toEqual([]);
    await keep(page, 'filtered');
    await button(page, says('Tampilkan semua', 'Show all')).press('Enter');
    expect(await lines(page)).toBe(8);
    await page.getByLabel(says('Saring menurut peringatan', 'Filter by warning')).selectOption({ index: 1 });
    expect(await lines(page)).toBe(2);
    await page.close();
  });

  test('takes the person from a line to its cell', async () => {
    const asked: unknown[] = [];
    const page = await openPreview({
      'push.showCell': (cell: unknown) => {
        asked.push(cell);
        return { isHidden: true };
      },
    });
    const cell = `Sarung Batik Pekalongan Motif Parang, ${titles[language]['stock:7']}`;
    await button(page, says(`Buka selnya: ${cell}`, `Go to the cell: ${cell}`)).press('Enter');
    await page.getByText(says('Baris ini tersembunyi', 'The row is hidden')).waitFor();
    expect(asked).toEqual([{ tabId: 11, recordId: '1', column: 'stock:7' }]);
    await page.close();
  });

  test('offers for each conflict and for all of them whose value stays, and pushes only once that is in the plan', async () => {
    const conflicts = [4, 6].map((index) => ({
      ...{ ...edit(`${index}/price`, 'conflict'), ...facts(index) },
      ...{
        baseline: 50_000,
        live: 52_000,
        wanted: 55_000,
        reason: says('Di toko sekarang 52.000', 'Now 52,000 in the shop'),
      },
    }));
    const [first, second] = conflicts;
    if (!first || !second) throw new Error('there are two');
    const mine = { ...second, status: 'ready' as const, choice: 'mine' as const, baseline: 52_000, reason: '' };
    const bound = { ...planOf([{ ...first, choice: 'theirs' as const }, mine]), id: 'bound' };
    const asked: unknown[] = [];
    const page = await openPreview({
      'push.preview': () => planOf(conflicts),
      'push.choose': (args: unknown) => {
        asked.push(args);
        return bound;
      },
      'push.confirm': (args: unknown) => {
        asked.push(args);
        return new Promise(() => {});
      },
    });
    const check = button(page, says('Cek pilihan ini', 'Check these choices'));
    await page.getByText(says('Belum ada yang bisa diterapkan.', 'Nothing here can be pushed yet.')).waitFor();
    await button(page, says('Pakai nilai saya', 'Use my values')).press('Enter');
    await check.waitFor();
    await page
      .getByRole('radio', { name: says('Pakai nilai saya: 55.000', 'Use my value: 55,000') })
      .first()
      .focus();
    await page.keyboard.press('ArrowUp');
    expect(
      await page
        .getByRole('radio', { name: /52[.,]000/ })
        .first()
        .isChecked(),
    ).toBe(true);
    expect(await flawsOf(page)).toEqual([]);
    await keep(page, 'choices');
    await check.press('Enter');
    const push = button(page, says('Terapkan 1 perubahan', 'Push 1 change'));
    await page.getByText(says('1 sel diisi nilai toko.', "1 cell gets the shop's value.")).waitFor();
    await page.getByText('52').first().waitFor();
    expect(await flawsOf(page)).toEqual([]);
    await keep(page, 'chosen');
    await push.press('Enter');
    expect(asked).toEqual([
      { plan: 'plan', choices: { [first.key]: 'theirs', [second.key]: 'mine' } },
      { plan: 'bound', exclude: [], acknowledged: [], typed: '' },
    ]);
    await page.close();
  });
});
