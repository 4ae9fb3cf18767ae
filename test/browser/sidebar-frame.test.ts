import { readFileSync } from 'node:fs';
import { describeInBrowser } from './chromium';
import { WorkbenchPage } from './workbench-page';

const panel = `<!DOCTYPE html><html><head></head><body><h1>Panel</h1>
  <button id="save">Save</button>
  <a href="about:blank" target="_blank">Open beside</a>
  <a href="about:blank#top" target="_top">Leave</a>
  <script>
    document.getElementById('save').onclick = () => {
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob(['sku,stock\\nA-1,5\\n'], { type: 'text/csv' }));
      link.download = 'stock.csv';
      link.click();
    };
  </script></body></html>`;

const code = `
  function onOpen() { SpreadsheetApp.getUi().createMenu('Shop').addItem('Panel', 'panel').addToUi() }
  function panel() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(${JSON.stringify(panel)})) }`;

const scopes = ['spreadsheets', 'script.container.ui'].map((name) => `https://www.googleapis.com/auth/${name}`);

describeInBrowser('the frame of the sidebar', () => {
  let opened: WorkbenchPage;

  beforeAll(async () => {
    opened = await WorkbenchPage.openScript(code, scopes);
    await opened.choose('Shop', 'Panel');
    await opened.sidebar.getByRole('heading', { name: 'Panel' }).waitFor();
  });

  afterAll(() => opened?.close());

  test('lets its page give a file', async () => {
    const downloading = opened.page.waitForEvent('download');
    await opened.press('Save');
    const download = await downloading;
    expect(download.suggestedFilename()).toBe('stock.csv');
    expect(readFileSync(await download.path(), 'utf8')).toBe('sku,stock\nA-1,5\n');
  });

  test('lets a link open beside, outside of the frame’s sandbox', async () => {
    const { page, sidebar } = opened;
    const link = sidebar.getByRole('link', { name: 'Open beside' });
    const style = new URL('/page.css', page.url());
    await link.evaluate((element, href) => element.setAttribute('href', href), style.href);
    const opening = page.waitForEvent('popup');
    await link.click();
    const popup = await opening;
    await popup.waitForURL(style.href);
    expect(await popup.evaluate(() => window.origin)).toBe(style.origin);
    await popup.close();
  });

  test('is an origin of its own, and leads the page nowhere else', async () => {
    const { page, sidebar } = opened;
    const before = page.url();
    const refused = page.waitForEvent('console', (message) => message.text().includes('Unsafe attempt'));
    await sidebar.getByRole('link', { name: 'Leave' }).click();
    await refused;
    expect(page.url()).toBe(before);
    await sidebar.getByRole('heading', { name: 'Panel' }).waitFor();
    expect(await sidebar.locator('html').evaluate(() => window.origin)).toBe('null');
  });
});
