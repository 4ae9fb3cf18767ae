import { describeInBrowser, screenshotPath } from './chromium';
import { WorkbenchPage } from './workbench-page';

const code = `
  function onOpen() {
    SpreadsheetApp.getUi().createMenu('Shop')
      .addItem('Empty', 'empty').addItem('Name', 'name').addToUi();
  }
  function cell(a1) { return SpreadsheetApp.getActive().getSheets()[0].getRange(a1) }
  function empty() {
    const ui = SpreadsheetApp.getUi();
    const pressed = ui.alert('Empty the sheet', 'All rows go.\\nGo on?', ui.ButtonSet.YES_NO);
    cell('A1').setValue(String(pressed));
  }
  function name() {
    const ui = SpreadsheetApp.getUi();
    const answer = ui.prompt('Who are you?', ui.ButtonSet.OK_CANCEL);
    cell('B1').setValue(answer.getSelectedButton() + ': ' + answer.getResponseText());
  }`;

const scopes = ['spreadsheets', 'script.container.ui'].map((name) => `https://www.googleapis.com/auth/${name}`);

describeInBrowser('questions of a script, in a browser', () => {
  let opened: WorkbenchPage;

  beforeAll(async () => {
    opened = await WorkbenchPage.openScript(code, scopes);
  });

  afterAll(() => opened?.close());

  const shows = (column: number, text: string) =>
    opened.page.waitForFunction(([place, wanted]) => window.workbenchPage?.grid.cells.textOf(1, place) === wanted, [
      column,
      text,
    ] as const);

  test('an alert waits with the buttons that it names, and the script goes on with the one that is pressed', async () => {
    const { page } = opened;
    await opened.choose('Shop', 'Empty');
    const box = page.getByRole('dialog', { name: 'Empty the sheet' });
    await box.getByText('Go on?').waitFor();
    await page.screenshot({ path: screenshotPath('question-alert') });
    expect(await box.getByRole('button').allInnerTexts()).toEqual(['×', 'Yes', 'No']);
    await box.getByRole('button', { name: 'No', exact: true }).click();
    await shows(1, 'NO');
    expect(await box.count()).toBe(0);
  });

  test('Escape puts an alert away, which the script is told', async () => {
    await opened.choose('Shop', 'Empty');
    await opened.page.getByRole('dialog').waitFor();
    await opened.page.keyboard.press('Escape');
    await shows(1, 'CLOSE');
  });

  test('what is written into a prompt comes to the script with Enter', async () => {
    await opened.choose('Shop', 'Name');
    await opened.page.getByRole('textbox', { name: 'Answer' }).fill('Sari');
    await opened.page.keyboard.press('Enter');
    await shows(2, 'OK: Sari');
  });

  test('a page that is opened again shows the question that waits', async () => {
    await opened.choose('Shop', 'Empty');
    await opened.page.getByRole('dialog').waitFor();
    await opened.reload();
    await opened.page.getByRole('dialog').getByRole('button', { name: 'Yes' }).click();
    await shows(1, 'YES');
  });

  test('a version that asks for more has to be allowed to before it runs', async () => {
    const { page, workbench } = opened;
    const scope = 'https://www.googleapis.com/auth/script.external_request';
    workbench.cloud.project.upgrade({ oauthScopes: [...scopes, scope] });
    await opened.choose('Shop', 'Name');
    const consent = page.getByRole('dialog', { name: 'Authorization required' });
    await consent.getByText(scope).waitFor();
    await page.screenshot({ path: screenshotPath('question-consent') });
    await consent.getByRole('button', { name: 'Cancel' }).click();
    await page.getByText('PERMISSION_DENIED').waitFor();
    await opened.choose('Shop', 'Name');
    await consent.getByRole('button', { name: 'Allow' }).click();
    await page.getByRole('textbox', { name: 'Answer' }).fill('Budi');
    await page.getByRole('dialog').getByRole('button', { name: 'OK' }).click();
    await shows(2, 'OK: Budi');
  });
});
