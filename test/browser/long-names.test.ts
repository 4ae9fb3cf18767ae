import type { Page } from 'playwright-core';
import { noVerdicts } from '../../src/push/report/verdict';
import { languages } from '../../src/sidebar/texts/languages';
import { change } from '../sidebar/runs/review-samples';
import { connectedState, edit, planOf, tabOf } from '../sidebar/scripted-server';
import { describeInBrowser } from './chromium';
import { useScriptedPages } from './scripted-page';

const run = '20260302-0000000a';
const at = Date.UTC(2026, 2, 2, 3);

/** Two hundred letters: in words, and without any blank to break at. */
const name = 'Gamis Wanita Rendra Premium '.repeat(8).slice(0, 199).concat('!');
const sku = 'SKU-GAMIS-XL-HIJAU-'.repeat(11).slice(0, 199).concat('!');
const shop = 'Toko Berkah Jaya Abadi '.repeat(9).slice(0, 199).concat('!');
const tabName = 'Variasi gudang utama dan cabang '.repeat(7).slice(0, 199).concat('!');

const state = {
  ...connectedState,
  connection: { ...connectedState.connection, title: shop },
  tabs: [tabOf({ name: tabName, columns: [{ key: 'stock:0', title: `Stok · ${tabName}` }] })],
  runs: [
    {
      kind: 'push' as const,
      run,
      state: 'finished' as const,
      at,
      undoes: null,
      scheduled: null,
      wentBack: false,
      pushed: 1,
      undoable: 1,
      leftToUndo: 1,
    },
  ],
};
const verdict = {
  key: '1/stock:0',
  recordId: '1',
  column: 'stock:0',
  sku,
  name,
  kind: 'done',
  text: '',
  from: 4,
  to: 9,
};

describeInBrowser('names of two hundred letters, in 300 pixels', () => {
  const { open, button } = useScriptedPages('long-names');
  const { texts } = languages.id;

  const show = (): Promise<Page> =>
    open({
      'state.get': () => state,
      'push.preview': () => planOf([{ ...edit('1/stock:0', 'ready'), name, sku }]),
      'push.confirm': () => ({
        status: 'finished',
        summary: {
          run,
          tabId: 11,
          counts: { ...noVerdicts, done: 1 },
          verdicts: [{ ...verdict, kind: 'done' }],
          calls: 3,
        },
      }),
      'runs.show': () => ({
        kind: 'push',
        by: name,
        scheduled: null,
        lines: [change('1', { state: 'done', name, sku })],
      }),
    });

  /** Whether all of a text is seen: nothing of it is cut off, or sticks out of the panel. */
  async function seesAll(page: Page, text: string): Promise<void> {
    const place = page.getByText(text).first();
    await place.waitFor();
    const isCut = await place.evaluate((start) => {
      for (let at: Element | null = start; at && at !== document.body; at = at.parentElement) {
        const { overflow, textOverflow } = getComputedStyle(at);
        const hides = overflow !== 'visible' || textOverflow !== 'clip';
        if (hides && (at.scrollWidth > at.clientWidth || at.scrollHeight > at.clientHeight)) return true;
      }
      return start.getBoundingClientRect().right > window.innerWidth;
    });
    expect([text.slice(0, 12), isCut]).toEqual([text.slice(0, 12), false]);
    expect(await page.locator('html').evaluate((html) => html.scrollWidth)).toBe(300);
  }

  test('wrap wherever they stand: shop and tab, preview, result, history', async () => {
    const page = await show();
    for (const text of [shop, tabName]) await seesAll(page, text);
    await button(page, texts.home.review).click();
    for (const text of [name, sku]) await seesAll(page, text);
    await button(page, texts.preview.push(1, '1')).click();
    await page.getByRole('heading', { level: 1, name: texts.result.pushed(1, '1') }).waitFor();
    for (const text of [name, sku]) await seesAll(page, text);
    await button(page, texts.result.done).click();
    await page.getByRole('button', { name: new RegExp(`^${texts.run.open('')}`) }).click();
    for (const text of [name, sku]) await seesAll(page, text);
    await page.close();
  });
});
