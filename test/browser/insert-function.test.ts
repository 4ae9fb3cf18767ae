import { connectedState, type Script } from '../sidebar/scripted-server';
import { describeInBrowser } from './chromium';
import { flawsOf, useScriptedPages } from './scripted-page';

const area = { row: 2, column: 1, rows: 9, columns: 1 };
const taken = { tabId: 11, row: 1, column: 2, holds: 'penting' };

describeInBrowser('a function that is filled in', () => {
  const { open, button, keep } = useScriptedPages('insert-function');

  /** The script of a file whose selected cell holds something, and what it was asked to insert. */
  async function openForm(menu: string, title: string, state: Partial<typeof connectedState> = {}) {
    const asked: unknown[] = [];
    const script: Script = {
      'state.get': () => ({ ...connectedState, ...state }),
      'names.find': () => ({ found: [{ id: '21', name: 'Gudang Bandung', hint: 'Jl. Merdeka 10' }], more: 0 }),
      'functions.selection': () => ({ tabId: 11, area, label: 'Stok!A2:A10' }),
      'functions.insert': (args) => {
        asked.push(args);
        if (!args.over) return { kind: 'taken', cell: 'Stok!B1', taken };
        return { kind: 'inserted', cell: 'Stok!B1', formula: '=NGORDER_STOCK(A2:A10; "21")' };
      },
    };
    const page = await open(script);
    await button(page, menu).press('Enter');
    await page.getByRole('menuitem', { name: title }).press('Enter');
    return { page, asked };
  }

  test('is found, takes selected cells and a name, and asks before it replaces what a cell holds, by keyboard', async () => {
    const { page, asked } = await openForm('Menu toko', 'Sisipkan rumus');
    await page.getByRole('searchbox').fill('stok variasi');
    await keep(page, 'list');
    expect(await flawsOf(page)).toEqual([]);
    await button(page, /^Stok variasi produk/).press('Enter');
    await button(page, 'Masukkan ke sel terpilih').press('Enter');
    await page.getByText('Isi dulu, atau ambil dari sel.').waitFor();
    await page.getByLabel(/^Barang \(/).fill('A2:A10');
    await page.keyboard.press('Tab');
    await page.getByText(/^Untuk memakai sel, pilih selnya di sheet/).waitFor();
    await keep(page, 'cells-typed');
    await button(page, 'Barang: pakai sel yang sedang dipilih').press('Enter');
    await page.locator('input[readonly]').waitFor();
    expect(await page.locator('input[readonly]').inputValue()).toBe('Stok!A2:A10');
    await page.getByText('Lainnya', { exact: true }).press('Enter');
    await page.getByLabel('Gudang', { exact: true }).focus();
    await page.getByRole('option', { name: /Gudang Bandung/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByText('ID 21').waitFor();
    await keep(page, 'form');
    expect(await flawsOf(page)).toEqual([]);
    await button(page, 'Masukkan ke sel terpilih').press('Enter');
    await page.getByText('Stok!B1 sudah berisi “penting”. Ganti?').waitFor();
    await keep(page, 'taken');
    await button(page, 'Ganti').press('Enter');
    await page.getByText('=NGORDER_STOCK(A2:A10; "21")').waitFor();
    await keep(page, 'inserted');
    expect(await flawsOf(page)).toEqual([]);
    const call = {
      name: 'NGORDER_STOCK',
      arguments: [{ kind: 'cells', tabId: 11, area }, { kind: 'text', text: '21' }, { kind: 'blank' }],
    };
    expect(asked).toEqual([call, { ...call, over: taken }]);
  });

  test('says the same in English', async () => {
    const { page } = await openForm('Shop menu', 'Insert function', { language: 'en' });
    await button(page, /^Sales, costs and profit of a period/).press('Enter');
    await page.getByText('More', { exact: true }).press('Enter');
    await page.getByLabel('Figure', { exact: true }).selectOption('Gross profit');
    await button(page, 'Insert into the selected cell').press('Enter');
    await page.getByText('Fill this in, or take it from a cell.').first().waitFor();
    await keep(page, 'english');
    expect(await flawsOf(page)).toEqual([]);
  });
});
