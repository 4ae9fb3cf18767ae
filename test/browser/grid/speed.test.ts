import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describeInBrowser } from '../chromium';
import { area, GridPage } from './grid-page';

/**
 * What is aimed at, and measured by `npm run bench:page` on a machine that does nothing else. Here other suites run besides, which makes times say
 * little: ten times as long is still a page that does not work through all of its 300,000 cells at each key. What does not depend on the machine, the
 * requests and the host's memory, is counted.
 */
const aimed = { shownMs: 2000, enteredMs: 100, framesInSecond: 30, hostMb: 150 };
const patience = 10;

/** Million bytes that are held at this moment; without a collection, what former suites of this process left behind would count too. */
function heldMb(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  return process.memoryUsage().heapUsed / 1e6;
}

describeInBrowser('a table of 10,000 × 30, in a browser', () => {
  let grid: GridPage;
  let heldBefore: number;

  beforeAll(async () => {
    heldBefore = heldMb();
    grid = await GridPage.open();
    await grid.begin();
    grid.sheet.insertRows(1001, 9000);
    grid.sheet.insertColumns(27, 4);
    grid.sheet.write(
      area(1, 1, 10_000, 30),
      Array.from({ length: 10_000 }, (_, r) => Array.from({ length: 30 }, (__, c) => (c === 0 ? `SKU ${r}` : r * c))),
    );
  });

  afterAll(() => grid?.opened.close());

  test('is there soon, and the workbench needs little for it', async () => {
    const begun = Date.now();
    await grid.opened.reload();
    await grid.page.waitForFunction(() => window.workbenchPage?.grid.cells.textOf(10_000, 30) === String(9999 * 29));
    const shownMs = Date.now() - begun;
    const hostMb = heldMb() - heldBefore;
    console.log(`shown after ${shownMs} ms; the host holds ${Math.round(hostMb)} MB`);
    expect(shownMs).toBeLessThan(aimed.shownMs * patience);
    expect(hostMb).toBeLessThan(aimed.hostMb);
  });

  test('shows what is entered for two requests each, without going through all cells', async () => {
    const { opened, page, workbook } = grid;
    await opened.goTo(9000, 5);
    await page.evaluate(() =>
      window.addEventListener(
        'keydown',
        ({ timeStamp }) => performance.mark('pressed', { startTime: timeStamp }),
        true,
      ),
    );
    const entered: number[] = [];
    const asked: string[] = [];
    page.on('request', (request) => asked.push(`${request.method()} ${new URL(request.url()).pathname}`));
    for (const text of ['7', '8', '9', '10', '11']) {
      const row = workbook.selection[0]?.row ?? 0;
      await page.keyboard.type(text);
      const shown = page.evaluate(
        async ([r, t]) => {
          while (window.workbenchPage?.grid.cells.textOf(r, 5) !== t) await new Promise(requestAnimationFrame);
          const pressed = performance.getEntriesByName('pressed').at(-1)?.startTime ?? 0;
          return performance.now() - pressed;
        },
        [row, text] as const,
      );
      await page.keyboard.press('Enter');
      entered.push(await shown);
      await grid.until(() => workbook.selection[0]?.row === row + 1);
    }
    const best = Math.min(...entered);
    console.log(`Enter to shown, best of five: ${Math.round(best)} ms`);
    expect(best).toBeLessThan(aimed.enteredMs * patience);
    // What was entered, and where the selection went. The host may hear of a request before the browser has told us of it.
    await grid.until(() => asked.length >= 10);
    expect(asked).toEqual(Array.from({ length: 5 }, () => ['POST /api/edit', 'POST /api/select']).flat());
  });

  test('scrolls without a stop', async () => {
    const { opened, page } = grid;
    await opened.goTo(1, 1);
    const { left, top } = await opened.cellBox(5, 3);
    await page.mouse.move(left, top);
    const frames = page.evaluate(async () => {
      let count = 0;
      const begun = performance.now();
      while (performance.now() - begun < 1000) {
        await new Promise(requestAnimationFrame);
        count += 1;
      }
      return count;
    });
    for (let step = 0; step < 20; step += 1) {
      await page.mouse.wheel(0, 900);
      await page.waitForTimeout(40);
    }
    const counted = await frames;
    console.log(`${counted} frames in a second of scrolling`);
    expect(counted).toBeGreaterThan(aimed.framesInSecond / patience);
    await page.waitForFunction(() => (window.workbenchPage?.grid.boxOf(1, 1)?.top ?? 0) < -1000);
  });
});
