import { readFile } from 'node:fs/promises';
import axe from 'axe-core';
import { describeInBrowser } from './chromium';
import { WorkbenchPage } from './workbench-page';

/** The words of a language that the tests press and look for. */
const speech = {
  id: {
    key: 'Kunci API',
    connect: 'Hubungkan',
    menu: 'Menu toko',
    title: 'Fungsi Ngorder (lanjutan)',
    search: 'Cari yang mau dilakukan',
    back: 'Kembali',
  },
  en: {
    key: 'API key',
    connect: 'Connect',
    menu: 'Shop menu',
    title: 'Ngorder API function (advanced)',
    search: 'Search what to do',
    back: 'Back',
  },
} as const;

type Language = keyof typeof speech;

/** A page in a language, with any of Ngorder's functions at hand. */
async function openIn(language: Language) {
  const words = speech[language];
  const opened = await WorkbenchPage.open({ products: 8, orders: 12, warehouses: 2, warehouseShare: 1 }, language);
  const { sidebar, workbench } = opened;
  await sidebar.getByLabel(words.key, { exact: true }).fill(workbench.shop.options.key);
  await sidebar.getByRole('checkbox').check();
  await opened.press(words.connect);
  const frame = () => {
    const found = opened.page.frames().find((one) => one !== opened.page.mainFrame());
    if (!found) throw new Error('no sidebar');
    return found;
  };
  return {
    opened,
    page: opened.page,
    sidebar,
    shop: workbench.shop,
    /** Searches for a function, and opens its form. */
    async find(typed: string, title: string) {
      await opened.press(words.menu);
      await sidebar.getByRole('menuitem', { name: words.title }).click();
      await sidebar.getByLabel(words.search).fill(typed);
      await sidebar.getByRole('button', { name: title, exact: true }).click();
      await sidebar.getByRole('heading', { name: title }).waitFor();
    },
    field: (name: string | RegExp) => sidebar.getByLabel(name).first(),
    press: (name: string | RegExp) => opened.press(name),
    see: (text: string | RegExp) => opened.see(text),
    /** A picture of the panel, in which axe finds nothing amiss. */
    async keep(name: string) {
      await opened.keepSidebar(`endpoints-${language}-${name}`);
      await frame().evaluate(axe.source);
      const flaws = await frame().evaluate(async () => {
        const { violations } = await window.axe.run();
        return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
      });
      expect([name, ...flaws]).toEqual([name]);
    },
  };
}

describeInBrowser('any of Ngorder’s functions, in a browser', () => {
  let at: Awaited<ReturnType<typeof openIn>>;

  beforeAll(async () => {
    at = await openIn('id');
  });

  afterAll(() => at?.opened.close());

  test('is searched for by a seller’s words, and reads what is asked for (1, read)', async () => {
    await at.press('Menu toko');
    await at.sidebar.getByRole('menuitem', { name: 'Fungsi Ngorder (lanjutan)' }).click();
    await at.sidebar.locator('summary', { hasText: /^Laporan/ }).waitFor();
    await at.keep('1-groups');
    await at.sidebar.getByLabel('Cari yang mau dilakukan').fill('omset');
    await at.see('Penjualan, biaya, dan laba satu periode');
    await at.keep('2-found');
    await at.press('Penjualan, biaya, dan laba satu periode');
    await at.keep('3-form');
    await at.press('Tampilkan');
    await at.sidebar.getByText('Rp', { exact: false }).first().waitFor();
    await at.keep('4-report');
  });

  test('opens what lies deeper in an answer, becomes a function, and goes into a tab (2, read)', async () => {
    await at.find('rinci pesanan', 'Satu pesanan beserta rinciannya');
    await at.press('Tampilkan');
    await at.see('Isi dulu.');
    await at.keep('5-missing');
    const order = at.shop.state.orders[0]?.id ?? 0;
    await at.field(/^ID/).fill(String(order));
    await at.press('Tampilkan');
    await at.sidebar.locator('summary', { hasText: 'Rincian pesanan' }).first().click();
    await at.keep('6-order');
    await at.press('Jadikan rumus');
    await expect(at.sidebar.getByLabel('Rumus', { exact: true }).inputValue()).resolves.toBe(
      `=NGORDER("order.detail"; "id"; ${order})`,
    );
    await at.opened.goTo(3, 2);
    await at.press('Taruh di sel terpilih');
    await at.see('Rumus ada di sel terpilih.');
    await at.keep('7-function');
    const { workbook } = at.opened.workbench.cloud;
    const cell = { row: 3, column: 2, rows: 1, columns: 1 };
    expect(workbook.sheet(workbook.activeSheetId)?.readFormulas(cell)).toEqual([
      [expect.stringContaining('order.detail')],
    ]);
    await at.press('Taruh ke tab');
    await expect(at.sidebar.getByRole('textbox', { name: /^ID/ }).inputValue()).resolves.toBe(String(order));
  });

  test('takes whose it is by name (3, read)', async () => {
    const [product] = at.shop.state.products.values();
    await at.find('sisa', 'Stok satu variasi di tiap gudang');
    await at.sidebar.getByRole('combobox', { name: /^Variasi/ }).fill((product?.name ?? '').slice(0, 6));
    await at.sidebar
      .getByRole('option', { name: product?.name ?? '' })
      .first()
      .click();
    await at.keep('8-named');
    await at.press('Tampilkan');
    await at.see('Gudang');
  });

  test('saves a file that the shop gives (4, read; a download)', async () => {
    await at.find('format stok opname', 'File template stok opname');
    await at.field(/^Gudang/).fill('0');
    await at.press('Unduh');
    await at.keep('9-file');
    const [download] = await Promise.all([
      at.page.waitForEvent('download'),
      at.sidebar.getByRole('link', { name: 'Simpan file' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.xlsx$/);
    expect((await readFile(await download.path())).length).toBeGreaterThan(0);
  });

  test('takes a file of the person’s own, no larger than the shop takes (5, write; an upload)', async () => {
    await at.find('unggah logo', 'Ganti logo toko');
    await at.see('Paling besar 2 MB.');
    const png = { name: 'logo.png', mimeType: 'image/png' };
    await at.field(/^Logo/).setInputFiles({ ...png, buffer: Buffer.alloc(2 * 1_048_576 + 1) });
    await at.press('Lanjutkan');
    await at.see('Pilih file paling besar 2 MB.');
    await at.keep('10-too-big');
    await at.field(/^Logo/).setInputFiles({ ...png, buffer: Buffer.from('gambar') });
    await at.press('Lanjutkan');
    await at.see('logo.png');
    await at.press('Terapkan ke toko');
    await at.see('Selesai.');
    expect(at.shop.violations).toEqual([]);
  });

  test('adds what is filled in (6, write)', async () => {
    const before = at.shop.state.expenses.length;
    await at.find('biaya operasional', 'Tambah pengeluaran');
    await at.field(/^Pengeluaran/).fill('Plastik');
    await at.field(/^Nominal/).fill('Rp20.000');
    await at.field(/^Catatan/).fill('kas');
    await at.press('Lanjutkan');
    await at.see(/^Tambah pengeluaran di .*\?$/);
    await at.keep('11-question');
    expect(at.shop.state.expenses).toHaveLength(before);
    await at.press('Terapkan ke toko');
    await at.see('Selesai.');
    await at.keep('11-done');
    expect(at.shop.state.expenses.slice(before)).toMatchObject([{ title: 'Plastik', nominal: 20_000 }]);
  });

  test('is among the latest changes at home, and opens there', async () => {
    await at.press('Fungsi lain');
    await at.press('Kembali');
    await at.press(/^Tambah pengeluaran: rincian/);
    await at.see('Diterapkan');
    await at.see('Rp20.000');
    await at.keep('11-history');
  });

  test('asks before people hear of it, and shows what it is about (7, outward)', async () => {
    const order = at.shop.state.orders.find(({ isCancelled }) => !isCancelled)?.id ?? 0;
    await at.find('batal pesanan retur', 'Batalkan pesanan; stoknya ditambahkan lagi');
    await at.field(/^ID/).fill(String(order));
    await at.press('Lanjutkan');
    await at.see('Pelanggan atau kurir diberi tahu. Tidak bisa diurungkan.');
    await at.see(String(order));
    await at.keep('12-confirm');
    await at.press('Ya, lanjutkan');
    await at.see('Selesai.');
  });

  test('asks before money moves (8, money)', async () => {
    const bank = at.shop.state.banks[0];
    const order = at.shop.state.orders.find(({ isCancelled, payment }) => !isCancelled && payment === 'UNPAID');
    await at.find('dp lunas', 'Catat pembayaran pesanan');
    await at.field(/^ID/).fill(String(order?.id ?? 0));
    await at.field(/^Status/).selectOption('PAID');
    await at.field(/^Tanggal/).fill('2026-03-02');
    await at.field(/^Rekening/).fill(String(bank?.id ?? 1));
    await at.press('Lanjutkan');
    await at.see('Uang dicatat atau dipindahkan. Tidak bisa diurungkan.');
    await at.keep('13-money');
    await at.press('Ya, lanjutkan');
    await at.see('Selesai.');
  });

  test('has the number typed before anything is deleted (9, destructive)', async () => {
    const [first, second] = [...at.shop.state.products.keys()].slice(-2);
    await at.find('hapus produk', 'Hapus produk');
    await at.press('Tambah lagi: Produk');
    const ids = at.sidebar.getByPlaceholder('Nama atau ID');
    await ids.nth(0).fill(String(first));
    await ids.nth(1).fill(String(second));
    await at.press('Lanjutkan');
    await at.see('Data dihapus permanen. Tidak bisa diurungkan.');
    for (const id of [first, second]) await at.see(`${at.shop.state.products.get(id ?? 0)?.name} (ID ${id})`);
    const button = at.sidebar.getByRole('button', { name: 'Hapus permanen' });
    await expect(button.isDisabled()).resolves.toBe(true);
    await at.field(/Ketik 2/).fill('2');
    await at.keep('14-delete');
    await at.press('Hapus permanen');
    await at.see('Selesai.');
    expect([first, second].map((id) => at.shop.state.products.has(id ?? 0))).toEqual([false, false]);
  });

  test('takes an order with lines, of which more can be added and some taken away (10, outward)', async () => {
    await at.find('order.create', 'Buat pesanan; stok berkurang dan pelanggan bisa diberi tahu');
    await at.press('Tambah lagi: Produk');
    await at.press('Hapus Produk 2');
    await at.press('Lanjutkan');
    await at.see('Isi dulu.');
    await at.keep('15-order-form');
    const [variation] = at.shop.variations();
    /** Chooses the first that is offered, by what a person calls it. */
    const chooseFirst = async (name: RegExp, typed: string) => {
      await at.sidebar.getByRole('combobox', { name }).fill(typed);
      await at.sidebar
        .getByRole('option', { name: new RegExp(`${typed}`) })
        .first()
        .click();
    };
    const before = at.shop.state.orders.length;
    await at.field(/^Tanggal pesanan/).fill('2026-03-02');
    const customer = at.shop.state.orders[0]?.customerName ?? '';
    await chooseFirst(/^Pemesan/, customer);
    await chooseFirst(/^Penerima/, customer);
    await at.field(/^Supplier/).fill('1');
    await chooseFirst(/^Variasi/, variation?.sku ?? '');
    for (const [name, text] of Object.entries({ Jumlah: '1', Ongkir: '9000', Nama: 'JNE' }))
      await at.sidebar.getByRole('textbox', { name: new RegExp(`^${name} `) }).fill(text);
    await at.sidebar.getByRole('combobox', { name: /^Kurir/ }).fill('1');
    const choices = {
      'Sudah dicetak': 'false',
      'Tipe produk': 'S',
      'Langsung minta pickup': 'false',
      Status: 'UNPAID',
      Sumber: 'WEB',
    };
    for (const [name, value] of Object.entries(choices))
      await at.sidebar.getByRole('combobox', { name: new RegExp(`^${name} `) }).selectOption(value);
    await at.keep('16-order-filled');
    await at.press('Lanjutkan');
    await at.see('Ya, lanjutkan');
    await at.keep('17-order-confirm');
    await at.press('Ya, lanjutkan');
    await at.see('Selesai.');
    expect(at.shop.state.orders.length).toBe(before + 1);
    expect(at.shop.violations).toEqual([]);
  });
});

describeInBrowser('any of Ngorder’s functions in English, in a browser', () => {
  let at: Awaited<ReturnType<typeof openIn>>;

  beforeAll(async () => {
    at = await openIn('en');
  });

  afterAll(() => at?.opened.close());

  test('says the same in English', async () => {
    await at.find('revenue', 'Sales, costs and profit of a period');
    await at.keep('1-form');
    await at.press('Show');
    await at.sidebar.getByText('Rp', { exact: false }).first().waitFor();
    await at.keep('2-report');
    await at.find('cancel order', 'Cancel an order and give its stock back');
    await at.field(/^ID/).fill('1');
    await at.press('Continue');
    await at.keep('3-confirm');
  });
});
