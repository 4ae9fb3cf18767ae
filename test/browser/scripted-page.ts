import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import type { TimingView } from '../../src/sidebar/shell/server/rpc-views';
import { distPath } from '../../workbench/workbench';
import { connectedState, type Script, scriptServer } from '../sidebar/scripted-server';
import { launchChromium, screenshotPath } from './chromium';

const viewport = { width: 300, height: 720 };
/** Of the window that a plan is shown in. */
const wide = { width: 900, height: 560 };

/** What answers bring along besides, by the name of the call. */
type ScriptedNotices = Readonly<Partial<Record<keyof Script, readonly string[]>>>;

/** An error of the script. */
interface Scripted {
  readonly code?: string;
  readonly message: string;
  readonly filter?: string;
  readonly tabId?: number;
  readonly offered?: TimingView;
}

interface ScriptedOptions {
  readonly built?: string;
  readonly notices?: ScriptedNotices;
  /** For the window of this plan instead of the panel. */
  readonly plan?: string;
  /** What the page's clock says, in milliseconds since 1970; the real time when absent. */
  readonly now?: number;
}

/** As the script does, before the page looks for it. */
function nameBesidePage(facts: { readonly name: string; readonly content: string }): void {
  document.addEventListener('DOMContentLoaded', () => {
    document.body.append(Object.assign(document.createElement('meta'), facts));
  });
}

/** The built sidebar in 300 pixels, its script's side played by `script`. */
async function openScripted(
  browser: Browser,
  script: Script,
  { built = distPath('sidebar.html'), notices = {}, plan }: ScriptedOptions,
): Promise<Page> {
  const { call } = scriptServer({
    'state.get': () => connectedState,
    'push.progress': () => null,
    'panel.pulse': () => connectedState.front,
    'panel.edited': () => ({ cells: 0 }),
    ...script,
  });
  const answer = async (request: string): Promise<string> => {
    const { call: name, args }: { call: keyof Script; args: never } = JSON.parse(request);
    try {
      return JSON.stringify({ ok: true, value: await call(name, args), notices: notices[name] });
    } catch (error) {
      const { code = 'unexpected', message, ...details } = error as Scripted;
      return JSON.stringify({ ok: false, error: { code, message, ...details }, notices: notices[name] });
    }
  };
  return openAnswered(browser, answer, { built, ...(plan === undefined ? {} : { plan }) });
}

/** The built sidebar, or the window of a plan; every request of the page is answered by the test. */
export async function openAnswered(
  browser: Browser,
  answer: (request: string) => string | Promise<string>,
  { built = distPath('sidebar.html'), plan, now }: Omit<ScriptedOptions, 'notices'> = {},
): Promise<Page> {
  const size = plan === undefined ? viewport : wide;
  const page = await browser.newPage({ viewport: size, timezoneId: 'Asia/Jakarta' });
  if (now !== undefined) await page.clock.setFixedTime(now);
  await page.exposeFunction('answerRpc', answer);
  await page.addInitScript({ content: scriptRun });
  if (plan !== undefined) await page.addInitScript(nameBesidePage, { name: 'ngorder-plan', content: plan });
  await page.goto(`file://${built}`);
  return page;
}

/** A browser for the tests of a file, to open the built sidebar in, and the ways to press and look that they have in common. */
export function useScriptedPages(pictures: string) {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser?.close());
  return {
    open: (script: Script, built = distPath('sidebar.html'), notices: ScriptedNotices = {}): Promise<Page> =>
      openScripted(browser, script, { built, notices }),
    /** The same page as a window of 900 pixels over the sheet, for a plan. */
    openWindow: (script: Script, plan: string): Promise<Page> => openScripted(browser, script, { plan }),
    button: (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true }),
    keep: (page: Page, name: string) => keepScripted(page, `${pictures}-${name}`),
  };
}

/** A picture of the whole sidebar, however long, with its footer below; nothing may stick out of its 300 pixels. */
async function keepScripted(page: Page, name: string): Promise<void> {
  const height = await page.locator('html').evaluate((html) => html.scrollHeight);
  await page.setViewportSize({ ...viewport, height });
  await page.screenshot({ path: screenshotPath(name) });
  await page.setViewportSize(viewport);
  expect(await page.locator('html').evaluate((html) => html.scrollWidth)).toBe(300);
}

/** `google.script.run`, answered by the test. */
const scriptRun = `
  const runner = (success, failure) => ({
    withSuccessHandler: (handler) => runner(handler, failure),
    withFailureHandler: (handler) => runner(success, handler),
    rpc: (request) => window.answerRpc(request).then(success, failure),
  });
  window.google = { script: { run: runner(), host: { close: () => document.body.replaceChildren('closed') } } };
`;

/** What axe finds amiss in the page. */
export async function flawsOf(page: Pick<Page, 'evaluate'>): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await window.axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}
