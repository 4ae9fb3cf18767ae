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

describeInBrowser('connecting by OAuth 2 in the panel', () => {
  let opened: WorkbenchPage;

  beforeAll(async () => {
    opened = await WorkbenchPage.open({ products: 8, orders: 0, warehouses: 1 });
  });
  afterAll(() => opened.close());

  it('leads through the consent page and back', async () => {
    const { page, sidebar, workbench } = opened;
    await sidebar.getByRole('button', { name: 'OAuth 2 (lanjutan)…' }).click();
    for (const [label, text] of Object.entries(fields)) await sidebar.getByLabel(label).fill(text);
    await sidebar.getByRole('checkbox').check();
    await page.screenshot({ path: screenshotPath('oauth-form') });
    await sidebar.getByRole('button', { name: 'Lanjut ke halaman izin' }).click();
    const agree = sidebar.getByRole('link', { name: 'Buka halaman izin' });
    await agree.waitFor();
    await sidebar.getByRole('button', { name: 'Sudah saya setujui' }).click();
    await sidebar.getByText('Belum ada persetujuan.').waitFor();
    const [consent] = await Promise.all([page.context().waitForEvent('page'), agree.click()]);
    await consent.getByRole('button', { name: 'Setujui' }).click();
    await consent.getByText('Toko Contoh sudah terhubung').waitFor();
    await consent.close();
    await sidebar.getByRole('button', { name: 'Sudah saya setujui' }).click();
    await sidebar.getByRole('button', { name: 'Tarik variasi' }).waitFor();
    await page.screenshot({ path: screenshotPath('oauth-connected') });
    expect(workbench.oauth.tokenRequests).toEqual([{ grantType: 'authorization_code', status: 200 }]);
  });
});
