import { remainingOf } from '../../workbench/shop/order-money';
import type { Order } from '../../workbench/shop/state/orders';
import { viewTab } from '../../workbench/tab-view';
import { describeInBrowser, screenshotPath } from './chromium';
import { WorkbenchPage } from './workbench-page';

const command = '#command';
const month = 25 * 86_400_000;

function at<T>(items: readonly T[], index = 0): T {
  const item = items[index];
  if (item === undefined) throw new Error('The sandbox shop is too small for this test.');
  return item;
}

/** A page with a connected shop, and hands to pull, type and look. */
class CommandPage {
  private constructor(readonly opened: WorkbenchPage) {}

  static async open(locale: string): Promise<CommandPage> {
    const opened = await WorkbenchPage.open({ products: 12, orders: 120 }, locale);
    const { workbench } = opened;
    await workbench.rpc('connection.save', { key: workbench.shop.options.key });
    return new CommandPage(opened);
  }

  readonly close = () => this.opened.close();
  readonly press = (name: string | RegExp) => this.opened.press(name);
  readonly see = (text: string | RegExp) => this.opened.see(text);
  readonly keep = (name: string) => this.opened.keepSidebar(`commands-${name}`);

  get workbench() {
    return this.opened.workbench;
  }

  get page() {
    return this.opened.page;
  }

  get sidebar() {
    return this.opened.sidebar;
  }

  /** Pulls a dataset into a tab that comes to the front, and opens the page anew, so that the sidebar is about it at once. */
  async pull(dataset: string): Promise<number> {
    const { tabId } = await this.workbench.rpc<{ readonly tabId: number }>('pull.run', { dataset });
    this.workbench.cloud.workbook.activate(tabId);
    await this.opened.reload();
    return tabId;
  }

  async keepPage(name: string): Promise<void> {
    await this.page.screenshot({ path: screenshotPath(`commands-${name}`) });
  }

  type(tabId: number, key: number, column: string, text: string, idKey = 'order_id'): void {
    const { workbook } = this.workbench.cloud;
    const view = viewTab(workbook, tabId, idKey);
    workbook.type(tabId, view.rowOf(key), view.columnOf(column), text);
  }

  cell(tabId: number, key: number, column: string, idKey = 'order_id'): unknown {
    return viewTab(this.workbench.cloud.workbook, tabId, idKey).cell(key, column);
  }

  /** Orders that a pull of the latest days shows. */
  orders(fits: (order: Order) => boolean): readonly Order[] {
    const { shop, clock } = this.workbench;
    return shop.state.orders.filter((order) => order.createdAt > clock.now() - month && fits(order));
  }

  /** The line of an edit that says something. */
  line(text: string) {
    return this.sidebar.locator('.line', { hasText: text }).first();
  }

  /** The page, scrolled to a column. */
  async keepGrid(name: string, tabId: number, column: string): Promise<void> {
    const { columnOf } = viewTab(this.workbench.cloud.workbook, tabId, 'order_id');
    await this.opened.goTo(2, columnOf(column));
    await this.keepPage(name);
  }

  /** What the list of a cell offers. */
  async offeredIn(tabId: number, key: number, column: string): Promise<readonly string[]> {
    const view = viewTab(this.workbench.cloud.workbook, tabId, 'order_id');
    const [row, cell] = [view.rowOf(key), view.columnOf(column)];
    await this.opened.goTo(row, cell);
    const { left, top, width, height } = await this.opened.cellBox(row, cell);
    // The arrow at the right of the cell.
    await this.page.mouse.click(left + width - 11, top + height / 2);
    await this.page.getByRole('menu', { name: 'Choices' }).waitFor();
    const offered = await this.page.getByRole('menu', { name: 'Choices' }).getByRole('menuitem').allTextContents();
    await this.opened.goTo(1, 1);
    return offered;
  }

  /** The note of a column's title. */
  async noteOf(tabId: number, column: string): Promise<string> {
    const view = viewTab(this.workbench.cloud.workbook, tabId, 'order_id');
    await this.opened.goTo(1, view.columnOf(column));
    const { left, top, height } = await this.opened.cellBox(1, view.columnOf(column));
    await this.page.mouse.move(left + 10, top + height / 2);
    return (await this.page.getByRole('tooltip').textContent()) ?? '';
  }

  /** Done when home is about the tab, which is in front. */
  async isAbout(name: string): Promise<void> {
    await this.sidebar.getByRole('heading', { level: 1, name, exact: true }).waitFor();
  }

  async tickAll(): Promise<void> {
    for (const box of await this.sidebar.getByRole('checkbox').all()) await box.check();
  }
}

describeInBrowser('commands, payments and deletions, in a browser', () => {
  let desk: CommandPage;

  beforeAll(async () => {
    desk = await CommandPage.open('id');
  });

  afterAll(async () => {
    await desk?.close();
  });

  test('an order is paid, another cancelled, a third sent, and the cancelled one brought back', async () => {
    const { workbench } = desk;
    const tabId = await desk.pull('orders');
    const open = desk.orders(({ payment, isCancelled, awb }) => payment === 'UNPAID' && !isCancelled && awb === null);
    const [paid, cancelled, sent] = [at(open), at(open, 1), at(open, 2)];
    const due = remainingOf(workbench.shop.state, paid);
    desk.type(tabId, paid.id, 'payment.entry', 'lunas');
    desk.type(tabId, paid.id, 'payment.entry.bank', 'Mandiri');
    desk.type(tabId, cancelled.id, command, 'cancel');
    desk.type(tabId, sent.id, 'awb_number', 'JP1234567890');

    await desk.press('Tinjau perubahan');
    await desk.see(/^\d dengan peringatan/);
    await desk.see('Status: ');
    await desk.keep('1-orders-preview');
    expect(await desk.line('LUNAS').innerText()).toContain('Sisa tagihan:');
    expect(await desk.line('BATAL').innerText()).toMatch(/Diterima\s*baru\s*Dibatalkan/);
    await desk.tickAll();
    await desk.press('Terapkan 3 perubahan');
    await desk.see('3 perubahan diterapkan');
    await desk.keep('2-orders-result');
    await desk.keepGrid('3-orders-sheet', tabId, 'payment_status');
    expect(due).toBeGreaterThan(0);
    expect(remainingOf(workbench.shop.state, paid)).toBe(0);
    expect([cancelled.isCancelled, sent.awb]).toEqual([true, 'JP1234567890']);
    expect(desk.cell(tabId, paid.id, 'payment_status')).toBe('Lunas');
    expect(desk.cell(tabId, cancelled.id, 'order_status')).toBe('Dibatalkan');

    await desk.press('Selesai');
    await desk.see('3 perubahan');
    await desk.press(/^Rincian perubahan/);
    await desk.see('Status: ');
    await desk.keep('4-orders-journal');
    await desk.press('Kembali');
    await desk.press(/^Urungkan perubahan/);
    await desk.see(/^1 (siap|dengan peringatan)/);
    await desk.keep('5-orders-undo');
    await desk.tickAll();
    await desk.press('Urungkan 1 perubahan');
    await desk.see('1 perubahan diurungkan');
    await desk.keep('6-orders-undone');
    expect(cancelled.isCancelled).toBe(false);
    expect(desk.cell(tabId, cancelled.id, 'order_status')).toBe('Diterima');
    expect(workbench.shop.violations).toEqual([]);
  });

  test('a parcel is to be picked up, and its row says so', async () => {
    const { shop } = desk.workbench;
    const tabId = await desk.pull('shipments');
    const inState = (status: string) => desk.orders((order) => shop.state.shipments.of(order)?.status === status);
    const ready = at(inState('READY_TO_SHIP'));
    const onItsWay = at(inState('ON_PROCESS'));
    desk.type(tabId, ready.id, command, 'PICKUP');
    desk.type(tabId, onItsWay.id, command, 'PICKUP');
    await desk.isAbout('Pengiriman paket');
    await desk.keepPage('7-shipments');
    const offered = await desk.offeredIn(tabId, ready.id, command);
    expect(offered).toEqual(['PICKUP', 'ANTAR', 'BATAL PICKUP', 'SIAPKAN LAGI', 'KELUARKAN', 'LEWATI']);
    expect(await desk.noteOf(tabId, command)).toMatch(
      /^PICKUP: meminta kurir mengambil paket\..*Tinjau perubahan dulu, lalu terapkan\.$/,
    );
    await desk.press('Tinjau perubahan');
    await desk.see('PICKUP tidak cocok: status di toko Dalam pengiriman');
    await desk.keep('8-shipments-preview');
    await desk.tickAll();
    await desk.press('Terapkan 1 perubahan');
    await desk.see('1 perubahan diterapkan');
    await desk.keep('9-shipments-result');
    expect(desk.cell(tabId, ready.id, 'status')).toBe('Minta pickup');
    expect([desk.cell(tabId, ready.id, command), desk.cell(tabId, onItsWay.id, command)]).toEqual(['', 'PICKUP']);
    expect(desk.cell(tabId, ready.id, '#result')).toMatch(/^✓ Perintah: Status: Siap dikirim → Minta pickup/);
    expect(shop.violations).toEqual([]);
  });

  test('customers are deleted only after their number was typed', async () => {
    const { shop } = desk.workbench;
    const tabId = await desk.pull('customers');
    const [first, second] = [at(shop.state.customers), at(shop.state.customers, 1)];
    for (const { id } of [first, second]) desk.type(tabId, id, command, 'delete', 'id');
    await desk.isAbout('Pelanggan');
    await desk.press('Tinjau perubahan');
    await desk.see('Dihapus permanen; tidak bisa diurungkan');
    await desk.tickAll();
    const send = desk.sidebar.getByRole('button', { name: 'Terapkan 2 perubahan' });
    expect(await send.isDisabled()).toBe(true);
    await desk.keep('10-customers-untyped');
    await desk.sidebar.getByLabel('Ketik 2 untuk menyetujui').fill('2');
    await send.click();
    await desk.see('2 perubahan diterapkan');
    await desk.keep('11-customers-result');
    expect(shop.state.customers.some(({ id }) => id === first.id || id === second.id)).toBe(false);
    expect(shop.violations).toEqual([]);
  });
});

describeInBrowser('commands, in English', () => {
  let desk: CommandPage;

  beforeAll(async () => {
    desk = await CommandPage.open('en_GB');
  });

  afterAll(async () => {
    await desk?.close();
  });

  test('an order is cancelled and another paid in part', async () => {
    const tabId = await desk.pull('orders');
    const [cancelled, paid] = desk.orders(({ payment, isCancelled }) => payment === 'UNPAID' && !isCancelled);
    if (!cancelled || !paid) throw new Error('The sandbox shop is too small for this test.');
    desk.type(tabId, cancelled.id, command, 'CANCEL');
    desk.type(tabId, paid.id, 'payment.entry', '10000');
    desk.type(tabId, paid.id, 'payment.entry.bank', 'BCA');
    await desk.press('Review changes');
    await desk.see('Balance due: ');
    await desk.keep('12-english-preview');
    await desk.tickAll();
    await desk.press('Push 2 changes');
    await desk.see('2 changes pushed');
    await desk.keep('13-english-result');
    expect(desk.cell(tabId, paid.id, 'payment_status')).toBe('Instalments');
  });
});
