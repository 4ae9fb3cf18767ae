import type { Browser, FrameLocator, Page } from 'playwright-core';
import type { Person } from '../../workbench/apps-script/world/person';
import { buildPageAssets } from '../../workbench/page/page-assets';
import { type PageServer, startPageServer } from '../../workbench/page/page-server';
import { executionsAtOnce, PageSession } from '../../workbench/page/page-session';
import type { ShopOptions } from '../../workbench/shop/shop';
import { startWorkbench, type Workbench } from '../../workbench/workbench';
import { launchChromium, screenshotPath } from './chromium';

/** The workbench's page in a browser, its sidebar open, and hands to press and look. */
export class WorkbenchPage {
  readonly #server: PageServer;
  readonly #browser: Browser;
  readonly #others: WorkbenchPage[] = [];

  private constructor(
    readonly workbench: Workbench,
    readonly session: PageSession,
    readonly page: Page,
    server: PageServer,
    browser: Browser,
  ) {
    this.#server = server;
    this.#browser = browser;
  }

  static async open(shop: Partial<ShopOptions>, locale = 'id'): Promise<WorkbenchPage> {
    const workbench = await startWorkbench({ shop, workers: executionsAtOnce, locale });
    return WorkbenchPage.#openFor(workbench, 'owner', await launchChromium());
  }

  static async #openFor(workbench: Workbench, person: Person, browser: Browser): Promise<WorkbenchPage> {
    const session = await PageSession.open(workbench, person);
    await session.handlers.run({ name: 'openSidebar', args: [] });
    const server = await startPageServer(session, await buildPageAssets(), 0);
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, timezoneId: 'Asia/Jakarta' });
    const opened = new WorkbenchPage(workbench, session, page, server, browser);
    await opened.reload();
    return opened;
  }

  /** The same spreadsheet as another person has it open. */
  async openAs(person: Person): Promise<WorkbenchPage> {
    const other = await WorkbenchPage.#openFor(this.workbench, person, this.#browser);
    this.#others.push(other);
    return other;
  }

  async reload(): Promise<void> {
    await this.page.goto(this.#server.url);
  }

  /** Types the key, ticks who else could use it, and connects, the way a person does first. */
  async connect(key = this.workbench.shop.options.key): Promise<void> {
    await this.sidebar.getByLabel('Kunci API', { exact: true }).fill(key);
    await this.sidebar.getByRole('checkbox').check();
    await this.press('Hubungkan');
  }

  get sidebar(): FrameLocator {
    return this.page.frameLocator('iframe');
  }

  async press(name: string | RegExp): Promise<void> {
    await this.sidebar.getByRole('button', { name, exact: true }).click();
  }

  async see(text: string | RegExp): Promise<void> {
    await this.sidebar.getByText(text).first().waitFor();
  }

  /** A picture of the sidebar; nothing may stick out of its 300 pixels. */
  async keepSidebar(name: string): Promise<void> {
    await this.page.locator('iframe').screenshot({ path: screenshotPath(name) });
    const width = await this.sidebar.locator('html').evaluate((html) => html.scrollWidth);
    expect([name, width]).toEqual([name, 300]);
  }

  async close(): Promise<void> {
    await this.#browser.close();
    for (const opened of [this, ...this.#others]) await opened.#server.close();
    await this.workbench.close();
  }
}
