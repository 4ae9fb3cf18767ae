import { commandColumn } from '../../src/tables/command-column';
import { resultColumn } from '../../src/tables/table';
import { columnsOf } from '../../workbench/tab-view';
import { describeInBrowser, screenshotPath } from './chromium';
import { WorkbenchPage } from './workbench-page';

describeInBrowser('rows that are carried out, in a browser', () => {
  let opened: WorkbenchPage;
  let workbench: WorkbenchPage['workbench'];
  let session: WorkbenchPage['session'];
  let page: WorkbenchPage['page'];
  let sidebar: WorkbenchPage['sidebar'];

  beforeAll(async () => {
    opened = await WorkbenchPage.open({ products: 8, orders: 3 });
    ({ workbench, session, page, sidebar } = opened);
    await opened.connect();
  });

  afterAll(() => opened?.close());

  const press = (name: string | RegExp) => opened.press(name);
  const see = (text: string | RegExp) => opened.see(text);

  const keep = (name: string) => opened.keepSidebar(`rows-${name}`);

  const front = () => {
    const sheet = workbench.cloud.workbook.sheet(workbench.cloud.workbook.activeSheetId);
    if (!sheet) throw new Error('no tab in front');
    return sheet;
  };

  const columnOf = (key: string): number => {
    const column = columnsOf(workbench.cloud.workbook, front().id).get(key);
    if (column === undefined) throw new Error(`no column ${key}`);
    return column;
  };

  /** Types a row of the tab in front, cell by cell. */
  async function fill(row: number, cells: Readonly<Record<string, string | number>>): Promise<void> {
    const { id } = front();
    for (const [key, text] of Object.entries(cells)) {
      const to = { row, column: columnOf(key), rows: 1, columns: 1 };
      await session.handlers.edit({ edit: { kind: 'enter', tabId: id, to, texts: [[String(text)]] } });
    }
  }

  const resultOf = (row: number): string =>
    String(front().readValues({ row, column: columnOf(resultColumn.key), rows: 1, columns: 1 })[0]?.[0]);

  test('a sheet is made for expenses, filled in, previewed, and sent; a bad row stays', async () => {
    const before = workbench.shop.state.expenses.length;
    await see('Mulai dengan tiga langkah');
    await keep('0-home');
    await press('Tambah & ubah massal…');
    await see(/bukan template/);
    await keep('1-start');
    await press('Pengeluaran');
    await see('Template siap di tab “Template pengeluaran”. Penjelasan ada di judul kolom.');
    await keep('2-made');
    await fill(3, { title: 'Plastik kemasan', nominal: 20000, note: 'kas' });
    await fill(4, { title: 'Lakban', nominal: 'dua ribu', note: 'kas' });
    await fill(5, { title: '=1+1', nominal: 7500, note: 'kas' });

    await press('Pratinjau');
    await see('2 siap');
    await see('1 perlu diperbaiki');
    await see('1 dilewati');
    await keep('3-preview');
    await press('Tambah 2 pengeluaran');
    await see('2 pengeluaran ditambah');
    await keep('4-result');

    expect(workbench.shop.state.expenses.slice(before).map(({ title }) => title)).toEqual(['Plastik kemasan', '=1+1']);
    expect(resultOf(3)).toMatch(/^✓ Pengeluaran ditambah: ID \d+/);
    expect(resultOf(4)).toMatch(/^✗/);
    expect(workbench.shop.violations).toEqual([]);
  });

  test('the tab is known again, and the run stands in the history and in the journal tab', async () => {
    await press('Selesai');
    await see(/Tambah pengeluaran · 2 pengeluaran/);
    await keep('5-history');
    await press(/^Rincian baris/);
    await see('Baris 3');
    await keep('6-journal');
    await press('Kembali');
    await press('Tambah & ubah massal…');
    await see('“Template pengeluaran” berisi baris untuk:');
    await press('Lanjutkan dengan baris ini');
    await press('Pratinjau');
    await see('2 sudah diproses');
    await keep('7-again');
    await press('Kembali');
    await press('Kembali');
    await press('Kembali');

    await press('Lihat semua');
    await page.locator('.tab.active').getByRole('button', { name: 'Riwayat perubahan', exact: true }).waitFor();
    await page.screenshot({ path: screenshotPath('rows-8-journal-tab') });
    const sheet = front();
    const lines = sheet.readValues({ row: 1, column: 1, rows: sheet.lastRow(), columns: 10 });
    expect(lines.map((line) => [line[2], line[3], line[7]])).toEqual([
      ['Jenis perubahan', 'Data', 'Hasil'],
      ['Tambah pengeluaran', 'Baris 3', 'Berhasil'],
      ['Tambah pengeluaran', 'Baris 5', 'Berhasil'],
    ]);
  });

  test('only ticked rows that are selected are deleted, after their number was typed', async () => {
    const ids = workbench.shop.state.expenses.slice(0, 3).map(({ id }) => id);
    await press('Tambah & ubah massal…');
    await press('Hapus pengeluaran');
    await see('Hanya baris dengan HAPUS di kolom Perintah yang diproses.');
    await fill(3, { id: ids[0] ?? 0, [commandColumn.key]: 'DELETE' });
    await fill(4, { id: ids[1] ?? 0, [commandColumn.key]: 'DELETE' });
    await fill(5, { id: ids[2] ?? 0 });
    await sidebar.getByLabel(/^Hanya baris terpilih/).check();
    await press('Pratinjau');
    await see(/Pilih dulu barisnya/);
    await keep('9-nothing-selected');
    workbench.cloud.workbook.select([{ row: 4, column: 1, rows: 2, columns: 1 }]);
    await press('Pratinjau');
    await see('1 siap');
    const send = sidebar.getByRole('button', { name: 'Hapus 1 pengeluaran' });
    expect(await send.isDisabled()).toBe(true);
    await sidebar.getByLabel('Ketik 1 untuk menyetujui').fill('1');
    await keep('10-typed');
    await send.click();
    await see('1 pengeluaran dihapus');

    const left = workbench.shop.state.expenses.map(({ id }) => id);
    expect(ids.map((id) => left.includes(id))).toEqual([true, false, true]);
  });

  test('a preview of a product reads as its row was written: values and names, no codes and no ids', async () => {
    await press('Selesai');
    await press('Tambah & ubah massal…');
    await press('Produk beserta variasi');
    await see(/^Template siap di tab/);
    await fill(3, {
      ...{ name: 'Tas Kanvas', product_type: 'Stok sendiri', category_id: 'Tas', description: 'Kanvas tebal' },
      ...{ user_id: '1', discount: 0, wholesale_status: 'Tidak', publish_status: 'Ya', show_stock: 'Ya' },
      ...{ has_variation: 'Tidak', is_warehouse: 'Ya', 'variations.sku': 'TK-1', 'variations.stock_quantity': 10 },
      ...{ 'variations.price_buy': 40000, 'variations.price': 75000, 'variations.price_reseller': 60000 },
      ...{ 'variations.price1': 70000, 'variations.price2': 68000, 'variations.price3': 65000 },
      ...{ 'variations.warehouse_stock.warehouse_id': 'Gudang Utama', 'variations.warehouse_stock.stock': 10 },
    });
    await press('Pratinjau');
    await see(/Tipe: Stok sendiri/);
    await see(/Toko: Toko Contoh/);
    await see(/Gudang: Gudang Utama/);
    await keep('11-in-words');
  });
});
