import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { bundleSidebar } from '../../scripts/build';
import { plainPages, roomPages } from '../../src/sidebar/pages';
import { languages } from '../../src/sidebar/texts/languages';
import { type InProcessWorkbench, openInProcessWorkbench } from '../../workbench/in-process-workbench';
import type { Script } from '../sidebar/scripted-server';
import { describeInBrowser, launchChromium, screenshotPath } from './chromium';
import { flawsOf, openAnswered } from './scripted-page';
import { openUsedFile, type Scene, scenes } from './view-scenes';

test('every view has a scene, and no scene is of a view that is gone', () => {
  const views = [...Object.keys(roomPages), ...plainPages.map(({ id }) => id)].sort();
  expect([...new Set(scenes.map(({ view }) => view))].sort()).toEqual(views);
});

describeInBrowser.each(['id', 'en'] as const)('every view of the panel: %s', (language) => {
  const { texts } = languages[language];
  const folder = mkdtempSync(join(tmpdir(), 'ngorder-views-'));
  const withMail = join(folder, 'sidebar.html');
  let browser: Browser;
  let used: InProcessWorkbench;
  let unconnected: InProcessWorkbench;

  beforeAll(async () => {
    writeFileSync(withMail, await bundleSidebar({ mail: true }));
    browser = await launchChromium();
    used = openUsedFile(language);
    unconnected = openInProcessWorkbench({ shop: { products: 1, orders: 0 }, locale: language });
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function show({ script, plan, isUnconnected, hasMail, open }: Scene): Promise<Page> {
    const bench = isUnconnected ? unconnected : used;
    const own = script?.(language) ?? {};
    const page = await openAnswered(browser, answerWith(own, bench), {
      now: bench.clock.now(),
      ...(hasMail ? { built: withMail } : {}),
      ...(plan === undefined ? {} : { plan: plan(bench) }),
    });
    await page.locator('main[data-page]').waitFor();
    const press = (name: string | RegExp) => page.getByRole('button', { name, exact: true }).first().click();
    const choose = async (item: string) => {
      await press(texts.menu.open);
      await page.getByRole('menuitem', { name: item, exact: true }).click();
    };
    await open({ page, bench, texts, press, choose });
    return page;
  }

  /** All of a page, however long; nothing sticks out of it. */
  async function keep(page: Page, name: string): Promise<void> {
    const viewport = page.viewportSize() ?? { width: 300, height: 720 };
    const height = await page.locator('html').evaluate((html) => html.scrollHeight);
    await page.setViewportSize({ ...viewport, height: Math.max(viewport.height, height) });
    // Nothing looks as if the mouse were upon it.
    await page.mouse.move(0, 0);
    await page.screenshot({ path: screenshotPath(name) });
    await page.setViewportSize(viewport);
    expect([name, await page.locator('html').evaluate((html) => html.scrollWidth)]).toEqual([name, viewport.width]);
  }

  const named = scenes.map((scene) => ({ ...scene, name: scene.name ?? scene.view }));

  test.each(named)('$name: takes the focus to its heading, is clean and fits, light and dark', async (scene) => {
    const { view, name } = scene;
    const page = await show(scene);
    await page.locator(`main[data-page="${view}"]`).waitFor();
    await page.locator('.progress').waitFor({ state: 'detached' });
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    // Where people start, they have pressed nothing yet.
    if (view !== 'home') await page.locator('h1:focus').waitFor();
    for (const appearance of ['light', 'dark']) {
      await page.evaluate((look) => Object.assign(document.documentElement.dataset, { appearance: look }), appearance);
      await keep(page, `${name}-${language}${appearance === 'dark' ? '-dark' : ''}`);
      expect([view, appearance, ...(await flawsOf(page))]).toEqual([view, appearance]);
    }
    await page.close();
  });
});

/** As the file and the shop answer, but for what a scene says itself. */
const answerWith =
  (own: Script, bench: InProcessWorkbench) =>
  async (request: string): Promise<string> => {
    const { call, args }: { call: keyof Script; args: never } = JSON.parse(request);
    const answer = own[call];
    if (!answer) return String(bench.host.run('rpc', [request]));
    try {
      return JSON.stringify({ ok: true, value: await answer(args) });
    } catch (error) {
      const { message, ...facts } = error as Error & Readonly<Record<string, unknown>>;
      return JSON.stringify({ ok: false, error: { message, ...facts } });
    }
  };
