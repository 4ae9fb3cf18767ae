import type { FrameLocator } from 'playwright-core';
import { viewTab } from '../../workbench/tab-view';
import { sandboxApp } from '../access/open-oauth';
import { describeInBrowser, screenshotPath } from './chromium';
import { WorkbenchPage } from './workbench-page';

const fields = {
  'ID aplikasi (client ID)': sandboxApp.clientId,
  'Secret aplikasi (client secret)': sandboxApp.clientSecret,
  'Alamat izin (authorization URL)': sandboxApp.authorizationUrl,
  'Alamat token (token URL)': sandboxApp.tokenUrl,
  'Alamat pencabutan (revocation URL)': sandboxApp.revokeUrl,
  'Alamat API': sandboxApp.apiUrl,
};

describeInBrowser('a shop by OAuth 2, from connecting to disconnecting', () => {
  let opened: WorkbenchPage;
  let sidebar: FrameLocator;

  beforeAll(async () => {
    opened = await WorkbenchPage.open({ products: 8, orders: 0, warehouses: 1 });
    sidebar = opened.sidebar;
  });
  afterAll(() => opened.close());

  const renewals = () => opened.workbench.oauth.tokenRequests.filter(({ grantType }) => grantType === 'refresh_token');
  /** By id, as the shop lists first what changed last. */
  const prices = () =>
    [...opened.workbench.shop.variations()].sort((one, other) => one.id - other.id).map(({ price }) => price);
  const changes = () =>
    opened.workbench.shop.log.filter(({ method, status }) => method !== 'GET' && status < 300).length;

  /** On the page to which the panel leads; it goes on by itself. */
  async function agree(): Promise<void> {
    const link = sidebar.getByRole('link', { name: 'Buka halaman izin' });
    await link.waitFor();
    const [consent] = await Promise.all([opened.page.context().waitForEvent('page'), link.click()]);
    await consent.getByRole('button', { name: 'Setujui' }).click();
    await consent.getByText('Toko Contoh sudah terhubung').waitFor();
    await consent.close();
  }

  /** Each by another amount: who fills in the same everywhere is asked whether that is meant. */
  const dearer = (before: readonly number[]) => before.map((price, index) => price + 1000 + index * 10);

  /** Each variation dearer in its cell; then what the preview leads to. */
  async function pushDearer(): Promise<void> {
    const { workbook } = opened.workbench.cloud;
    const tabId = workbook.activeSheetId;
    const view = viewTab(workbook, tabId);
    const variations = [...opened.workbench.shop.variations()].sort((one, other) => one.id - other.id);
    const wanted = dearer(variations.map(({ price }) => price));
    variations.forEach(({ id }, index) => {
      workbook.type(tabId, view.rowOf(id), view.columnOf('price'), String(wanted[index]));
    });
    await opened.press('Tinjau perubahan');
    const push = sidebar.getByRole('button', { name: /^Terapkan \d+ perubahan$/ });
    await push.waitFor({ timeout: 15_000 });
    await push.click();
  }

  /** Lets something happen right after the shop has answered the next change. */
  function afterNextChange(act: () => void): void {
    const { shop } = opened.workbench;
    const answer = shop.handle;
    shop.handle = function handle(request) {
      const response = answer.call(shop, request);
      if (request.method !== 'GET' && response.status < 300) {
        shop.handle = answer;
        act();
      }
      return response;
    };
  }

  async function fillIn(): Promise<void> {
    await opened.press('OAuth 2 (lanjutan)…');
    for (const [label, text] of Object.entries(fields)) await sidebar.getByLabel(label).fill(text);
    await sidebar.getByRole('checkbox').check();
  }

  it('keeps nothing of an attempt whose page the person leaves', async () => {
    const kept = () => JSON.stringify(opened.workbench.cloud.properties.user.all());
    await fillIn();
    await opened.press('Lanjut ke halaman izin');
    await sidebar.getByRole('link', { name: 'Buka halaman izin' }).waitFor();
    expect(kept()).toContain(sandboxApp.clientSecret);
    await opened.press('Kembali');
    for (let look = 0; look < 100 && kept().includes(sandboxApp.clientSecret); look += 1) {
      await opened.page.waitForTimeout(50);
    }
    expect(kept()).not.toContain(sandboxApp.clientSecret);
  });

  it('leads through the consent page, and goes on by itself', async () => {
    const { page, workbench } = opened;
    await fillIn();
    await page.screenshot({ path: screenshotPath('oauth-form') });
    await opened.press('Lanjut ke halaman izin');
    await opened.press('Sudah saya setujui');
    await opened.see('Belum ada persetujuan.');
    await page.screenshot({ path: screenshotPath('oauth-agreeing') });
    await agree();
    await sidebar.getByRole('button', { name: 'Tarik variasi' }).waitFor();
    await page.screenshot({ path: screenshotPath('oauth-connected') });
    expect(workbench.oauth.tokenRequests).toEqual([{ grantType: 'authorization_code', status: 200 }]);
  });

  it('pulls, and pushes each product once though the token runs out in between', async () => {
    await opened.press('Tarik variasi');
    await sidebar.getByRole('button', { name: 'Tinjau perubahan' }).waitFor();
    const before = prices();
    const sent = changes();
    afterNextChange(() => opened.workbench.oauth.book.forgetAccess());
    await pushDearer();
    await opened.see(/perubahan diterapkan/);
    expect(renewals()).toHaveLength(1);
    expect(prices()).toEqual(dearer(before));
    expect(changes() - sent).toBe(opened.workbench.shop.state.products.size);
  });

  it('says what to do where the shop takes the permission back in the middle, and goes on after one button', async () => {
    await opened.press('Selesai');
    const before = prices();
    const sent = changes();
    afterNextChange(() => opened.workbench.oauth.book.endAll());
    await pushDearer();
    await sidebar.getByRole('alert').getByText('Izin OAuth 2 untuk toko ini sudah berakhir atau dicabut').waitFor();
    await opened.page.screenshot({ path: screenshotPath('oauth-ended') });
    await opened.press('Hubungkan lagi');
    await agree();
    await opened.press(/^Selesaikan/);
    await sidebar
      .getByText(/diterapkan/)
      .first()
      .waitFor();
    expect(prices()).toEqual(dearer(before));
    expect(changes() - sent).toBe(opened.workbench.shop.state.products.size);
  });

  it('is revoked where the person disconnects for good, and leaves nothing', async () => {
    const { oauth, cloud } = opened.workbench;
    await opened.comeBack();
    await opened.press('Menu toko');
    await sidebar.getByRole('menuitem', { name: 'Putuskan koneksi' }).click();
    await sidebar.getByRole('checkbox', { name: 'Cabut juga izin OAuth 2 saya' }).check();
    await opened.press('Putuskan koneksi');
    await sidebar.getByLabel('Kunci API', { exact: true }).waitFor();
    expect(oauth.revocations).toBe(1);
    const { book } = oauth;
    expect(book.secrets().filter((token) => book.isGood('access', token) || book.isGood('refresh', token))).toEqual([]);
    const kept = JSON.stringify(cloud.properties.user.all());
    expect([...book.secrets(), sandboxApp.clientSecret].filter((secret) => kept.includes(secret))).toEqual([]);
  });
});
