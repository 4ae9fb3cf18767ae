import { isDeepStrictEqual } from 'node:util';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { columnLetters } from '../../workbench/apps-script/workbook/a1-notation';
import type { Area } from '../../workbench/apps-script/workbook/area';
import { displayText } from '../../workbench/apps-script/workbook/values/number-format';
import { conventionsOf } from '../../workbench/apps-script/workbook/values/spreadsheet-locale';
import type { Person } from '../../workbench/apps-script/world/person';
import { BackStage } from '../../workbench/back-stage/back-stage';
import { Guide } from '../../workbench/guide/guide';
import { openLiveWorkbench } from '../../workbench/live/live-workbench';
import type { Box } from '../../workbench/page/grid/cell-places';
import { buildPageAssets } from '../../workbench/page/server/page-assets';
import { type PageServer, startPageServer } from '../../workbench/page/server/page-server';
import { executionsAtOnce, type PageSession } from '../../workbench/page/server/page-session';
import { type PageOptions, PageSessions } from '../../workbench/page/server/page-sessions';
import type { RecordedShopOptions } from '../../workbench/recorded/recorded-shop';
import type { ShopOptions } from '../../workbench/shop/shop';
import { startWorkbench, type Workbench } from '../../workbench/workbench';
import { launchChromium, patienceMs, screenshotPath } from './chromium';

/** Asks every 25 ms, so often at most. */
async function waitUntil(isSo: () => Promise<boolean>, most: number): Promise<void> {
  for (let tries = 0; tries < most && !(await isSo()); tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 25));
}

/** Done when the cells are drawn, and take what is typed. */
const seeCells = (page: Page) => page.waitForFunction(() => window.workbenchPage?.grid.isReady);

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

  /** A workbench in real time, as `npm start` opens it but for what it keeps; a newcomer is led when that is asked for. */
  static async openLive(shop: RecordedShopOptions, language = 'id', isLed = false): Promise<WorkbenchPage> {
    const tell = (line: string) => {
      throw new Error(line);
    };
    const workbench = await openLiveWorkbench({ shop, build: 'bound', language, workers: executionsAtOnce, tell });
    const guide = isLed ? new Guide(workbench, 'owner') : undefined;
    const backStage = new BackStage(workbench, (desk) => guide?.shopSeen(desk));
    return WorkbenchPage.#openFor(workbench, 'owner', await launchChromium(), {
      backStage,
      ...(guide ? { guide } : {}),
    });
  }

  /** A script of a test's own, with the menus that it makes; nobody opens a panel. */
  static async openScript(code: string, oauthScopes: readonly string[]): Promise<WorkbenchPage> {
    const bundle = { code, manifest: { oauthScopes }, files: {} };
    const workbench = await startWorkbench({ bundle, build: 'bound', workers: 1, locale: 'en' });
    return WorkbenchPage.#openFor(workbench, 'owner', await launchChromium(), { opensPanel: false });
  }

  static async #openFor(
    workbench: Workbench,
    person: Person,
    browser: Browser,
    extras: PageOptions = {},
  ): Promise<WorkbenchPage> {
    const sessions = new PageSessions(workbench, { usual: person, ...extras });
    const session = await sessions.of();
    if (!session) throw new Error(`Nobody can be called ${person}.`);
    const server = await startPageServer(sessions, await buildPageAssets(), 0);
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, timezoneId: 'Asia/Jakarta' });
    page.setDefaultTimeout(patienceMs);
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
    await seeCells(this.page);
    if (this.session.sidebarHtml() !== undefined) await this.sidebar.locator('h1').first().waitFor();
  }

  /** Types a key, ticks who else could use it, and presses *Connect*; the shop may refuse it. */
  async enterKey(key: string): Promise<void> {
    await this.sidebar.getByLabel('Kunci API', { exact: true }).fill(key);
    await this.sidebar.getByRole('checkbox').check();
    await this.press('Hubungkan');
  }

  /** Connects the way a person does first; done once the panel no longer asks for a key. */
  async connect(): Promise<void> {
    await this.enterKey(this.workbench.shop.options.key);
    await this.sidebar.getByLabel('Kunci API', { exact: true }).waitFor({ state: 'detached' });
  }

  /** A person who has connected and has the shop's variations in a tab. */
  async beginWithVariations(): Promise<void> {
    await this.connect();
    await this.see('Mulai dengan tiga langkah');
    await this.workbench.rpc('pull.run');
    await this.comeBack();
  }

  /** Another page on the same spreadsheet, as a colleague has it open. */
  async another(): Promise<Page> {
    const other = await this.#browser.newPage({ viewport: { width: 1280, height: 800 }, timezoneId: 'Asia/Jakarta' });
    other.setDefaultTimeout(patienceMs);
    await other.goto(this.#server.url);
    await seeCells(other);
    return other;
  }

  /** Goes to a cell of the tab in front by the name box, as people do who know its name. */
  async goTo(row: number, column: number, rows = 1, columns = 1): Promise<void> {
    const nameBox = this.page.locator('.cells input.univer-pr-5');
    const last = rows * columns > 1 ? `:${columnLetters(column + columns - 1)}${row + rows - 1}` : '';
    const { workbook } = this.workbench.cloud;
    const area = { row, column, rows, columns };
    const wanted = { selected: [area], told: [area], focused: 'cells' };
    const told = () => workbook.asViewer(this.session.person, () => workbook.selection);
    const now = async () => ({ ...(await this.#ownSelection()), told: told() });
    const isThere = async () => isDeepStrictEqual(await now(), wanted);
    // A page that has just been opened may still be about to select what was selected before, and its sidebar to take the focus.
    for (let tries = 0; tries < 3 && !(await isThere()); tries += 1) {
      await nameBox.fill(`${columnLetters(column)}${row}${last}`);
      await nameBox.press('Enter');
      await waitUntil(isThere, tries < 2 ? 40 : 600);
    }
    expect(await now()).toEqual(wanted);
  }

  /** What a page shows in the first cells of the tab in front. */
  static shownOn(page: Page, rows: number, columns: number): Promise<string[][]> {
    return page.evaluate(
      ([height, width]) =>
        Array.from({ length: height }, (_, r) =>
          Array.from({ length: width }, (__, c) => window.workbenchPage?.grid.cells.textOf(r + 1, c + 1) ?? ''),
        ),
      [rows, columns] as const,
    );
  }

  /** Done when a page shows in these cells what the workbook holds. */
  async showsWorkbook(page: Page, rows: number, columns: number): Promise<void> {
    const { workbook } = this.workbench.cloud;
    const area = { row: 1, column: 1, rows, columns };
    const conventions = conventionsOf(workbook.locale);
    const held = (): string[][] => {
      const front = workbook.sheet(workbook.activeSheetId);
      const formats = front?.readAttribute(area, 'numberFormat') ?? [];
      const values = front?.readValues(area) ?? [];
      return values.map((line, r) => line.map((value, c) => displayText(value, formats[r]?.[c] ?? '', conventions)));
    };
    // Scripts that hear of edits may still be writing: what is judged is what was looked at, not what is there after another look.
    const look = async () => ({ shown: await WorkbenchPage.shownOn(page, rows, columns), held: held() });
    let seen = await look();
    const isSo = async () => {
      seen = await look();
      return isDeepStrictEqual(seen.shown, seen.held);
    };
    await waitUntil(isSo, 200);
    expect(seen.shown).toEqual(seen.held);
  }

  /** What the page has selected, and what hears the keys: `cells`, or the element. */
  #ownSelection(): Promise<{ readonly selected: readonly Area[]; readonly focused: string }> {
    return this.page.evaluate(() => {
      const { activeElement } = document;
      const focused = activeElement?.matches('.cells [contenteditable]') ? 'cells' : (activeElement?.outerHTML ?? '');
      return { selected: window.workbenchPage?.grid.selection ?? [], focused };
    });
  }

  /** Goes to a cell, types, Enter; done when the page shows it. */
  async type(row: number, column: number, text: string): Promise<void> {
    await this.goTo(row, column);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
    await this.page.waitForFunction(([r, c, shown]) => window.workbenchPage?.grid.cells.textOf(r, c) === shown, [
      row,
      column,
      text,
    ] as const);
  }

  /** Chooses from a menu above the cells, and from those within it. */
  async choose(menu: string, ...items: readonly string[]): Promise<void> {
    await this.page.getByRole('navigation', { name: 'Menus' }).getByRole('button', { name: menu, exact: true }).click();
    for (const item of items) await this.page.getByRole('menuitem', { name: item }).click();
  }

  /** Where a cell of the tab in front is drawn, in pixels of the page. */
  async cellBox(row: number, column: number): Promise<Box> {
    const box = await this.page.evaluate(([r, c]) => window.workbenchPage?.grid.boxOf(r, c), [row, column] as const);
    const origin = await this.page.locator('.cells').boundingBox();
    if (!box || !origin) throw new Error('The page shows no cells.');
    return { ...box, left: origin.x + box.left, top: origin.y + box.top };
  }

  get sidebar(): FrameLocator {
    return this.page.frameLocator('.sidebar iframe');
  }

  /** The page of the dialog that is open. */
  get dialog(): FrameLocator {
    return this.page.frameLocator('.window iframe');
  }

  async press(name: string | RegExp): Promise<void> {
    await this.sidebar.getByRole('button', { name, exact: true }).click();
  }

  async see(text: string | RegExp): Promise<void> {
    await this.sidebar.getByText(text).first().waitFor();
  }

  /** Opens the panel anew at the time of the workbench. */
  async comeBack(): Promise<void> {
    await this.session.handlers.run({ name: 'openSidebar', args: [] });
    await this.page.clock.setFixedTime(this.workbench.clock.now());
    await this.page.reload();
    await this.sidebar.locator('h1').first().waitFor();
  }

  /** Hour by hour, with all that is due; then the person comes back. */
  async passHours(hours: number): Promise<void> {
    const { clock, host } = this.workbench;
    for (let hour = 0; hour < hours; hour += 1) {
      clock.advance(3_600_000);
      await host.runDueTriggers();
    }
    await this.comeBack();
  }

  /** A picture of the sidebar; nothing may stick out of its 300 pixels. */
  async keepSidebar(name: string): Promise<void> {
    await this.page.locator('.sidebar iframe').screenshot({ path: screenshotPath(name) });
    const width = await this.sidebar.locator('html').evaluate((html) => html.scrollWidth);
    expect([name, width]).toEqual([name, 300]);
  }

  async close(): Promise<void> {
    await this.#browser.close();
    for (const opened of [this, ...this.#others]) await opened.#server.close();
    await this.workbench.close();
  }
}
