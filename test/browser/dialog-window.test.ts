import { describeInBrowser, screenshotPath } from './chromium';
import { WorkbenchPage } from './workbench-page';

const content = `<!DOCTYPE html><html><head></head><body><h1>Dialog</h1>
  <button id="wider">Wider</button> <button id="done">Done</button> <button id="note">Note</button>
  <a href="about:blank#top" target="_top">Leave</a>
  <script>
    document.getElementById('wider').onclick = () => { google.script.host.setWidth(700); google.script.host.setHeight(300) };
    document.getElementById('done').onclick = () => google.script.host.close();
    document.getElementById('note').onclick = () => google.script.run.note();
  </script></body></html>`;

const code = `
  const page = () => HtmlService.createHtmlOutput(${JSON.stringify(content)}).setWidth(500).setHeight(200);
  function onOpen() {
    const ui = SpreadsheetApp.getUi();
    ui.createMenu('Shop').addItem('Panel', 'panel').addItem('Modeless', 'modeless').addItem('Modal', 'modal').addToUi();
  }
  function panel() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('<html><head></head><h1>Panel</h1></html>')) }
  function modeless() { SpreadsheetApp.getUi().showModelessDialog(page(), 'Beside the sheet') }
  function modal() { SpreadsheetApp.getUi().showModalDialog(page(), 'Before the sheet') }
  function note() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue('noted') }`;

const scopes = ['spreadsheets', 'script.container.ui'].map((name) => `https://www.googleapis.com/auth/${name}`);

describeInBrowser('a dialog of a script', () => {
  let opened: WorkbenchPage;

  beforeAll(async () => {
    opened = await WorkbenchPage.openScript(code, scopes);
  });

  afterAll(() => opened?.close());

  const window = () => opened.page.locator('dialog.window');
  const boxOf = async () => {
    const box = await window().boundingBox();
    if (!box) throw new Error('There is no dialog.');
    return box;
  };
  const sizeOfPage = async () => {
    const { width = 0, height = 0 } = (await opened.page.locator('.window iframe').boundingBox()) ?? {};
    return [Math.round(width), Math.round(height)];
  };

  async function open(item: string): Promise<void> {
    await opened.choose('Shop', item);
    await opened.dialog.getByRole('heading', { name: 'Dialog' }).waitFor();
  }

  test('takes the place of the sidebar, and the sidebar that of a dialog', async () => {
    await opened.choose('Shop', 'Panel');
    await opened.sidebar.getByRole('heading', { name: 'Panel' }).waitFor();
    await open('Modeless');
    expect(await opened.page.locator('.sidebar').count()).toBe(0);
    await opened.choose('Shop', 'Panel');
    await opened.sidebar.getByRole('heading', { name: 'Panel' }).waitFor();
    expect(await window().count()).toBe(0);
  });

  test('is as large as its page asks for, then and later, and closes when that asks for it', async () => {
    await open('Modeless');
    expect(await window().getAttribute('aria-label')).toBe('Beside the sheet');
    expect(await sizeOfPage()).toEqual([498, 200]);
    await opened.dialog.getByRole('button', { name: 'Wider' }).click();
    await opened.page.waitForFunction(() => document.querySelector('.window iframe')?.clientWidth === 698);
    expect(await sizeOfPage()).toEqual([698, 300]);
    await opened.dialog.getByRole('button', { name: 'Done' }).click();
    await window().waitFor({ state: 'detached' });
  });

  test('leaves the sheet to the person, and calls the script as a sidebar does', async () => {
    await open('Modeless');
    await opened.type(3, 1, 'beside');
    await opened.dialog.getByRole('button', { name: 'Note' }).click();
    await opened.page.waitForFunction(() => globalThis.window.workbenchPage?.grid.cells.textOf(1, 1) === 'noted');
    expect(await opened.dialog.locator('html').evaluate(() => globalThis.window.origin)).toBe('null');
    const refused = opened.page.waitForEvent('console', (message) => message.text().includes('Unsafe attempt'));
    await opened.dialog.getByRole('link', { name: 'Leave' }).click();
    await refused;
    await opened.page.screenshot({ path: screenshotPath('dialog-modeless') });
  });

  test('is moved by its title or by the arrow keys, and closed by Escape', async () => {
    const before = await boxOf();
    await opened.page.getByRole('heading', { name: 'Beside the sheet' }).hover();
    await opened.page.mouse.down();
    await opened.page.mouse.move(before.x + 150, before.y + 60, { steps: 4 });
    await opened.page.mouse.up();
    const dragged = await boxOf();
    expect(dragged.x).not.toBe(before.x);
    await opened.page.getByRole('button', { name: 'Move with the arrow keys' }).press('ArrowLeft');
    expect((await boxOf()).x).toBe(dragged.x - 20);
    await opened.page.keyboard.press('Escape');
    await window().waitFor({ state: 'detached' });
  });

  test('keeps everything else from being worked in where it is modal', async () => {
    await open('Modal');
    expect(await window().evaluate((element) => element.matches(':modal'))).toBe(true);
    await opened.page.getByRole('button', { name: 'Close', exact: true }).click();
    await window().waitFor({ state: 'detached' });
  });

  test('fits into a narrow screen', async () => {
    await open('Modeless');
    await opened.page.setViewportSize({ width: 360, height: 640 });
    const { x, width } = await boxOf();
    expect([x >= 0, x + width <= 360]).toEqual([true, true]);
    await opened.page.setViewportSize({ width: 1280, height: 800 });
    await opened.page.getByRole('button', { name: 'Close', exact: true }).click();
  });
});
