import { stockKey, viewTab } from '../../workbench/tab-view';
import { columnsOf, datasetOf } from '../sidebar/pulls/pull-samples';
import { connectedState, tabOf, unconnectedState } from '../sidebar/scripted-server';
import { describeInBrowser } from './chromium';
import { flawsOf, useScriptedPages } from './scripted-page';
import { WorkbenchPage } from './workbench-page';

const words = {
  id: {
    greeting: 'Mulai dengan tiga langkah',
    key: 'Kunci API',
    connect: 'Hubungkan',
    idea: /^Stok di bawah 5 /,
    tab: 'Stok di bawah 5',
    only: 'Hanya baris yang: Stok di salah satu gudang di bawah 5',
    pulled: 'Data sudah ditarik',
    edit: 'Mulai mengedit',
    review: 'Tinjau perubahan',
    push: 'Terapkan 1 perubahan',
    pushed: '1 perubahan diterapkan',
  },
  en: {
    greeting: 'Three steps to begin',
    key: 'API key',
    connect: 'Connect',
    idea: /^Stock below 5 /,
    tab: 'Stock below 5',
    only: 'Only rows where: Stock in any warehouse below 5',
    pulled: 'Data pulled',
    edit: 'Start editing',
    review: 'Review changes',
    push: 'Push 1 change',
    pushed: '1 change pushed',
  },
} as const;

describeInBrowser('the first minutes with an empty file', () => {
  test.each(['id', 'en'] as const)(
    'lead from the greeting by one click to low stock, and to the shop once it is filled up, in %s',
    async (language) => {
      const says = words[language];
      const opened = await WorkbenchPage.open({ products: 20, orders: 20 }, language);
      await opened.see(says.greeting);
      await opened.keepSidebar(`first-minutes-1-unconnected-${language}`);
      await opened.sidebar.getByLabel(says.key, { exact: true }).fill(opened.workbench.shop.options.key);
      await opened.sidebar.getByRole('checkbox').check();
      await opened.press(says.connect);
      await opened.see(says.greeting);
      await opened.see(says.tab);
      await opened.keepSidebar(`first-minutes-2-connected-${language}`);
      await opened.press(says.idea);
      await opened.see(says.edit);
      await opened.see(says.only);
      await opened.keepSidebar(`first-minutes-3-pulled-${language}`);
      const names = opened.workbench.cloud.workbook.sheets().map(({ name }) => name);
      expect(names).toContain(says.tab);
      await opened.press(says.edit);
      const { workbook } = opened.workbench.cloud;
      const view = viewTab(workbook, workbook.activeSheetId);
      const low = opened.workbench.shop.variations().find(({ stock }) => (stock.get(0) ?? 9) < 5 && stock.size === 1);
      if (!low) throw new Error('the shop lacks nothing');
      await opened.type(view.rowOf(low.id), view.columnOf(stockKey(0)), '12');
      await opened.press(says.review);
      await opened.press(says.push);
      await opened.see(says.pushed);
      expect(opened.workbench.shop.stockOf(low.id).get(0)).toBe(12);
      expect(opened.workbench.shop.violations).toEqual([]);
      await opened.close();
    },
  );
});

describeInBrowser('what greets and narrows down, in the panel', () => {
  const { open, button, keep } = useScriptedPages('first-minutes');
  const ideas = [{ id: 'low-stock', title: 'Stok di bawah 5', summary: 'Tiap variasi di tiap gudang', words: '' }];

  test('has no flaws before and after connecting, and is left out once it is done', async () => {
    const unconnected = await open({ 'state.get': () => ({ ...unconnectedState, greets: true }) });
    await unconnected.getByText('Tempel kunci API Anda di bawah.').waitFor();
    expect(await flawsOf(unconnected)).toEqual([]);
    const empty = { ...connectedState, tabs: [], ideas, greets: true };
    const page = await open({ 'state.get': () => empty });
    await page.getByText('Berikutnya').waitFor();
    expect(await button(page, 'Tarik variasi').count()).toBe(1);
    expect(await flawsOf(page)).toEqual([]);
    const report = tabOf({ dataset: 'report', name: 'Laba bulan ini', columns: [] });
    let greets = true;
    const read = await open({
      'state.get': () => ({ ...empty, tabs: [report], greets }),
      'state.begun': () => {
        greets = false;
        return { greets };
      },
    });
    await button(read, 'Tarik variasi').waitFor();
    expect([await button(read, 'Tarik variasi').count(), await button(read, 'Mulai mengedit').count()]).toEqual([1, 0]);
    await button(read, 'Jangan tampilkan lagi').click();
    await read.getByText('Mulai dengan tiga langkah').waitFor({ state: 'detached' });
    const done = await open({});
    await button(done, 'Tinjau perubahan').waitFor();
    expect(await done.getByText('Mulai dengan tiga langkah').count()).toBe(0);
  });

  test('takes conditions in the form for pulls, by keyboard', async () => {
    const asked: unknown[] = [];
    const page = await open({
      'datasets.list': () => [datasetOf({ title: 'Pesanan' })],
      'datasets.columns': () => [...columnsOf('name')],
      'pull.run': (args) => {
        asked.push(args.definition?.conditions);
        throw Object.assign(new Error('cukup'), { code: 'unreachable' });
      },
    });
    await button(page, 'Tarik data lain').press('Enter');
    await button(page, /^Pesanan /).press('Enter');
    await page.getByText('Hanya baris yang …').press('Enter');
    await button(page, 'Tambah syarat').press('Enter');
    await page.getByLabel('Perbandingan').selectOption({ label: 'berisi' });
    await button(page, 'Tarik ke tab baru').press('Enter');
    await page.getByText('Isi dulu').waitFor();
    expect(asked).toEqual([]);
    await page.getByLabel('Nilai', { exact: true }).fill('batik');
    await keep(page, 'conditions');
    expect(await flawsOf(page)).toEqual([]);
    await button(page, 'Tarik ke tab baru').press('Enter');
    await page.getByText('cukup').waitFor();
    expect(asked).toEqual([[{ column: 'name', is: 'contains', value: 'batik' }]]);
  });
});
