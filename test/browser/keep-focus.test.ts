import type { Page } from 'playwright-core';
import { languages } from '../../src/sidebar/texts/languages';
import { connectedState } from '../sidebar/scripted-server';
import { describeInBrowser } from './chromium';
import { useScriptedPages } from './scripted-page';

describeInBrowser('the focus in the panel', () => {
  const { open, button } = useScriptedPages('focus');
  const { texts } = languages.id;

  const focused = (page: Page) =>
    page.evaluate(() => [document.activeElement?.tagName, document.activeElement?.textContent]);

  async function askToRemove(page: Page): Promise<void> {
    await button(page, texts.pulls.list.actions('Variasi')).press('Enter');
    await page.getByRole('menuitem', { name: texts.pulls.list.remove }).press('Enter');
    await page.getByText(texts.pulls.list.removeQuestion).waitFor();
  }

  test('is back where a question came from once it was answered with no', async () => {
    const page = await open({ 'state.get': () => connectedState });
    await askToRemove(page);
    await button(page, texts.cancel).press('Enter');
    await page.getByText(texts.pulls.list.removeQuestion).waitFor({ state: 'detached' });
    await page.waitForFunction(() => document.activeElement !== document.body);
    expect((await focused(page))[0]).not.toBe('BODY');
    await page.close();
  });

  test('goes to a heading near by once what was asked about is gone', async () => {
    let { tabs } = connectedState;
    const page = await open({
      'state.get': () => ({ ...connectedState, tabs }),
      'pulls.delete': () => {
        tabs = [];
        return { deleted: 1 };
      },
    });
    await askToRemove(page);
    await button(page, texts.pulls.list.removeConfirm).press('Enter');
    await page.getByRole('heading', { name: texts.home.empty }).waitFor();
    await page.waitForFunction(() => /^H[12]$/.test(document.activeElement?.tagName ?? ''));
    await page.close();
  });

  test('stays away where a person has clicked beside everything', async () => {
    const page = await open({ 'state.get': () => connectedState });
    await button(page, texts.menu.open).focus();
    await page.mouse.click(150, 715);
    await page.evaluate(() => document.querySelector('main')?.append(document.createElement('p')));
    await page.waitForTimeout(50);
    expect((await focused(page))[0]).toBe('BODY');
    await page.close();
  });
});
