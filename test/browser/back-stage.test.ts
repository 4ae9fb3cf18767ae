import type { Locator } from 'playwright-core';
import { describeInBrowser, screenshotPath } from './chromium';
import { WorkbenchPage } from './workbench-page';

describeInBrowser('the drawer behind the sheet', () => {
  let opened: WorkbenchPage;

  beforeAll(async () => {
    opened = await WorkbenchPage.openLive({ products: 12, orders: 6, warehouses: 2, warehouseShare: 1 });
    await opened.connect();
    await opened.see('Toko Contoh');
    await opened.page.getByRole('region', { name: 'Balik layar' }).waitFor();
    await opened.page.getByRole('button', { name: 'English', exact: true }).click();
  });

  afterAll(() => opened.close());

  const pane = async (name: string): Promise<Locator> => {
    const drawer = opened.page.getByRole('region', { name: 'Back stage' });
    const button = drawer.getByRole('button', { name, exact: true });
    if ((await button.getAttribute('aria-expanded')) !== 'true') await button.click();
    return drawer.getByRole('region', { name, exact: true });
  };

  const keep = (name: string) => opened.page.screenshot({ path: screenshotPath(`back-stage-${name}`) });

  it('is in the language that was chosen when the page is loaded anew', async () => {
    await opened.reload();
    await opened.page.getByRole('region', { name: 'Back stage' }).waitFor();
  });

  it('lists calls and opens one, without the key', async () => {
    const calls = await pane('Calls');
    await calls
      .getByRole('button', { name: /^GET .*\/shop$/ })
      .first()
      .click();
    await calls.getByText('"Toko Contoh"').first().waitFor();
    await keep('calls');
    expect(await calls.innerText()).not.toContain(opened.workbench.shop.options.key);
  });

  it('lists executions with what they asked of services', async () => {
    const executions = await pane('Executions');
    await executions.getByRole('button', { name: 'rpc' }).first().click();
    await executions
      .getByText(/propertyRead \d+/)
      .first()
      .waitFor();
    await keep('executions');
  });

  it('shows the quotas of the day', async () => {
    const quotas = await pane('Quotas');
    await quotas
      .getByText(/\d+ of 20000/)
      .first()
      .waitFor();
    await keep('quotas');
  });

  it('moves the clock, and triggers run', async () => {
    const { cloud, clock } = opened.workbench;
    cloud.triggers.add('onOpen', { everyHours: 6 }, { person: 'owner', fileId: cloud.workbook.id });
    const triggers = await pane('Triggers');
    await triggers.getByText('every 6 hours').waitFor();
    const clockOfPanel = () =>
      opened.sidebar.locator('html').evaluate(() => [Date.now(), Date.parse(new Date().toISOString())]);
    const { executions } = cloud.counters;
    await triggers.getByRole('button', { name: '+ 1 day' }).click();
    await triggers.getByText('24 hours ahead').waitFor();
    expect(cloud.counters.executions).toBeGreaterThanOrEqual(executions + 4);
    // The panel's time goes along: at once where it is open, and from the beginning where it is opened then.
    for (const moment of await clockOfPanel()) expect(Math.abs(moment - clock.now())).toBeLessThan(60_000);
    await opened.reload();
    for (const moment of await clockOfPanel()) expect(Math.abs(moment - clock.now())).toBeLessThan(60_000);
    await pane('Triggers');
    await triggers.getByRole('button', { name: 'Run now' }).click();
    await keep('triggers');
  });

  it('shows what lies in stores, and hidden tabs when asked to', async () => {
    const stores = await pane('Stores');
    await stores.getByText(/^User properties of owner \(\d+\)$/).click();
    await keep('stores');
    expect(await stores.innerText()).not.toContain(opened.workbench.shop.options.key);
  });

  it('changes the shop behind the add-on’s back', async () => {
    const { shop } = opened.workbench;
    const [variation] = shop.variations();
    const [[warehouse, held] = [0, 0]] = [...(variation?.stock ?? [])];
    const place = shop.state.warehouses.find(({ id }) => id === warehouse)?.name ?? '';
    const desk = await pane('Shop');
    await desk.getByRole('searchbox').fill(variation?.sku ?? '');
    const row = desk
      .getByRole('row')
      .filter({ hasText: variation?.sku ?? '' })
      .first();
    await row.getByRole('button', { name: `Put in 10 × ${variation?.sku} in ${place}` }).click();
    await row.getByText(`${place}: ${held + 10}`).waitFor();
    await row.getByRole('button', { name: `Sell 1 × ${variation?.sku} in ${place}` }).click();
    await row.getByText(`${place}: ${held + 9}`).waitFor();
    await row.getByLabel(`Price of ${variation?.sku}`).fill('98700');
    const done = opened.page.waitForResponse(/\/api\/doInShop$/);
    await row.getByLabel(`Price of ${variation?.sku}`).press('Tab');
    await done;
    expect(shop.state.variations.get(variation?.id ?? 0)?.price).toBe(98_700);
    await desk.getByRole('button', { name: 'did it, says failed' }).click();
    await desk.getByRole('button', { name: 'Clear faults (1)' }).waitFor();
    await keep('shop');
    expect(shop.stockOf(variation?.id ?? 0).get(warehouse)).toBe(held + 9);
  });

  it('changes an order and takes goods back, and what is being typed stays while the drawer looks again', async () => {
    const { shop } = opened.workbench;
    const [variation] = shop.variations();
    const { id = 0, sku = '' } = variation ?? {};
    const [[warehouse] = [0]] = [...(variation?.stock ?? [])];
    shop.sell(id, warehouse, 2);
    const order = shop.state.orders.at(-1);
    const desk = await pane('Shop');
    const until = async (isSo: () => boolean): Promise<void> => {
      for (let tries = 0; tries < 200 && !isSo(); tries += 1) await opened.page.waitForTimeout(20);
      expect(isSo()).toBe(true);
    };
    await desk.getByRole('button', { name: `Edit order ${order?.number}` }).click();
    const note = desk.getByLabel('Note');
    await note.pressSequentially('bungkus');
    for (let looks = 0; looks < 2; looks += 1) await opened.page.waitForResponse(/\/api\/shopDesk$/);
    await note.pressSequentially(' kado');
    await note.press('Enter');
    await until(() => order?.note === 'bungkus kado');
    const quantity = desk.getByLabel(`Quantity of ${sku}`);
    await quantity.fill('3');
    await quantity.press('Enter');
    await until(() => order?.lines[0]?.quantity === 3);
    await keep('order');
    await desk.getByRole('button', { name: `Return 1 × ${sku} to its shelf` }).click();
    await until(() => order?.lines[0]?.quantity === 2);
    await desk.getByRole('button', { name: `Cancel order ${order?.number}` }).click();
    await desk.getByRole('button', { name: `Restore order ${order?.number}` }).click();
    await until(() => order?.isCancelled === false);
  });
});
