import type { Page } from 'playwright-core';
import { languages } from '../../src/sidebar/texts/languages';
import { connectedState } from '../sidebar/scripted-server';
import { plainSettings } from '../sidebar/settings/plain-settings';
import { describeInBrowser } from './chromium';
import { useScriptedPages } from './scripted-page';

describeInBrowser.each(['id', 'en'] as const)('how the panel looks: %s', (language) => {
  const { open, button } = useScriptedPages(`appearance-${language}`);
  const { texts } = languages[language];

  const background = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const [light, dark] = ['rgb(246, 248, 247)', 'rgb(19, 22, 20)'];

  test('is light whatever the system says, until a person chooses; then at once, and a system that changes is followed', async () => {
    let settings = plainSettings;
    const page = await open({
      'state.get': () => ({ ...connectedState, language }),
      'settings.get': () => settings,
      'settings.set': ({ appearance = 'light' }) => {
        settings = { ...plainSettings, appearance };
        return settings;
      },
    });
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await background(page)).toBe(light);
    await button(page, texts.menu.open).click();
    await page.getByRole('menuitem', { name: texts.settings.title, exact: true }).click();
    const choose = async (look: keyof typeof texts.settings.looks) => {
      await page.getByRole('radio', { name: texts.settings.looks[look] }).check();
      await button(page, texts.settings.save).click();
      await page.locator(`html[data-appearance="${look}"]`).waitFor();
    };
    await choose('system');
    expect(await background(page)).toBe(dark);
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await background(page)).toBe(light);
    await choose('dark');
    expect(await background(page)).toBe(dark);
    await choose('light');
    expect(await background(page)).toBe(light);
    await page.close();
  });
});
