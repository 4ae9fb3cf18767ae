import type { BudgetView } from '../../src/sidebar/shell/server/rpc-views';
import { connectedState } from '../sidebar/scripted-server';
import { plainSettings } from '../sidebar/settings/plain-settings';
import { describeInBrowser } from './chromium';
import { useScriptedPages } from './scripted-page';

const minuteMs = 60_000;
const budget: BudgetView = {
  account: 'consumer',
  installation: 'bound',
  used: { requests: 12_960, triggerMs: 61.26 * minuteMs, propertyOperations: 840, mails: 0 },
  limits: { requests: 20_000, triggerMs: 90 * minuteMs, propertyOperations: 50_000, mails: 100 },
  functionRequests: 0,
};

describeInBrowser.each(['id', 'en'] as const)('the quotas of Google in the sidebar: %s', (language) => {
  const { open, button, keep } = useScriptedPages(`budget-${language}`);
  const says = (id: string, en: string): string => (language === 'id' ? id : en);

  test('are shown with what was used of them, and follow the account that a person chooses', async () => {
    const asked: unknown[] = [];
    const page = await open({
      'state.get': () => ({ ...connectedState, language }),
      'settings.get': () => plainSettings,
      'budget.get': () => budget,
      'budget.setAccount': (args) => {
        asked.push(args);
        return {
          ...budget,
          account: args.account,
          limits: { ...budget.limits, requests: 100_000 },
          functionRequests: 37,
        };
      },
    });
    await button(page, says('Menu toko', 'Shop menu')).click();
    await page.getByRole('menuitem', { name: says('Pengaturan', 'Settings') }).click();
    await button(page, says('Kuota Google', 'Google quotas')).click();
    await page.getByRole('heading', { name: says('Kuota Google', 'Google quotas') }).waitFor();
    const figures = page.locator('.figures');
    expect(await figures.locator('dd').allTextContents()).toEqual([
      says('12.960 dari 20.000', '12,960 of 20,000'),
      says('61,3 dari 90', '61.3 of 90'),
      says('840 dari 50.000', '840 of 50,000'),
    ]);
    await keep(page, 'consumer');
    await page.getByLabel('Google Workspace').click();
    await figures.getByText(says('12.960 dari 100.000', '12,960 of 100,000')).waitFor();
    expect(await figures.getByText(says('sekitar 37', 'about 37')).count()).toBe(1);
    expect(asked).toEqual([{ account: 'workspace' }]);
    await page.getByRole('button', { name: says('Kembali', 'Back') }).click();
    await page.getByRole('heading', { name: says('Pengaturan', 'Settings') }).waitFor();
  });
});
