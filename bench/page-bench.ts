import { type ChildProcess, fork, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { buildProject } from '../scripts/build';
import { launchChromium } from '../workbench/chromium';
import { printTable } from '../workbench/table-printer';
import { round } from './row';

/*
 * `npm run bench:page`: how fast the workbench is for whoever looks at it, in real time on this machine; medians of five. Needs Chromium.
 * The targets are those of `docs/architecture.md`, "The page"; the tests assert ten times as much, as they run beside others.
 */

const times = 5;
const [rows, columns] = [10_000, 30];

interface PageFigure {
  readonly name: string;
  readonly unit: string;
  readonly target: string;
  readonly median: number;
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const repeatedly = async (measure: () => Promise<number>): Promise<number> => {
  const values: number[] = [];
  for (let round = 0; round < times; round += 1) values.push(await measure());
  return median(values);
};

/** Milliseconds from `npm start` on nothing to a page that takes what is typed. */
async function measureStart(page: Page): Promise<number> {
  const kept = mkdtempSync(join(tmpdir(), 'page-bench-'));
  const begun = performance.now();
  const started = spawn('npm', ['start', '--', '--no-open', '--kept', kept], { detached: true });
  try {
    await page.goto(await addressIn(started));
    await page.waitForFunction(() => window.workbenchPage?.grid.isReady);
    return performance.now() - begun;
  } finally {
    await end(started);
    rmSync(kept, { recursive: true });
  }
}

function addressIn({ stdout, stderr }: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    for (const stream of [stdout, stderr]) {
      stream?.on('data', (chunk: Buffer) => {
        said += chunk.toString();
        const [, address] = /^Workbench\s+(http\S+)$/m.exec(said) ?? [];
        if (address !== undefined) resolve(address);
      });
      stream?.on('close', () => reject(new Error(`npm start ended: ${said}`)));
    }
  });
}

function end(started: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    // Not `exit`, which npm does before what it started has written what it keeps.
    started.once('close', () => resolve());
    if (started.pid !== undefined) process.kill(-started.pid, 'SIGTERM');
  });
}

/** A process that serves the page of a table with so many cells. */
async function openTable() {
  const served = fork(join('bench', 'page-table.ts'), [rows, columns].map(String));
  const hear = (): Promise<unknown> => new Promise((resolve) => served.once('message', resolve));
  const url = String(await hear());
  return {
    url,
    memoryMb: () => {
      const told = hear();
      served.send('memory');
      return told.then(Number);
    },
    close: () => served.kill(),
  };
}

async function measureShown(page: Page, url: string): Promise<number> {
  await page.goto('about:blank');
  const begun = performance.now();
  await page.goto(url);
  await page.waitForFunction(
    ([r, c, text]) => window.workbenchPage?.grid.isReady && window.workbenchPage.grid.cells.textOf(r, c) === text,
    [rows, columns, String((rows - 1) * (columns - 1))] as const,
  );
  return performance.now() - begun;
}

/** Goes to a cell by its name. */
async function goTo(page: Page, row: number): Promise<void> {
  const nameBox = page.locator('.cells input.univer-pr-5');
  await nameBox.fill(`E${row}`);
  await nameBox.press('Enter');
  await page.waitForFunction((r) => window.workbenchPage?.grid.selection[0]?.row === r, row);
}

/** Milliseconds from the press of a key over a cell, where it also opens what is typed into, until the browser has painted what comes of it. */
async function measureTyped(page: Page, row: number): Promise<number> {
  await goTo(page, row);
  await page.waitForTimeout(300);
  const painted = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list, observer) => {
          const typed = list.getEntries().find(({ name }) => name === 'keydown');
          if (!typed) return;
          observer.disconnect();
          resolve(typed.duration);
        }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
      }),
  );
  await page.keyboard.press('7');
  const duration = await painted;
  await page.keyboard.press('Escape');
  return duration;
}

/** Milliseconds from the press of Enter until the cell shows what was typed. */
async function measureKey(page: Page, row: number): Promise<number> {
  const text = String(100_000 + row);
  await goTo(page, row);
  await page.keyboard.type(text);
  const shown = page.evaluate(
    async ([r, typed]) => {
      while (window.workbenchPage?.grid.cells.textOf(r, 5) !== typed) await new Promise(requestAnimationFrame);
      return performance.now() - (performance.getEntriesByName('pressed').at(-1)?.startTime ?? 0);
    },
    [row, text] as const,
  );
  await page.keyboard.press('Enter');
  return shown;
}

/** Frames in a second in which the wheel is turned. */
async function measureFrames(page: Page): Promise<number> {
  const box = await page.locator('.cells canvas').first().boundingBox();
  await page.mouse.move((box?.x ?? 0) + 300, (box?.y ?? 0) + 200);
  const frames = page.evaluate(async () => {
    let count = 0;
    for (const begun = performance.now(); performance.now() - begun < 1000; count += 1) {
      await new Promise(requestAnimationFrame);
    }
    return count;
  });
  for (let step = 0; step < 20; step += 1) {
    await page.mouse.wheel(0, 900);
    await page.waitForTimeout(40);
  }
  return frames;
}

async function measureAll(): Promise<readonly PageFigure[]> {
  const browser = await launchChromium();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const started = await repeatedly(() => measureStart(page));
    const table = await openTable();
    const shown = await repeatedly(() => measureShown(page, table.url));
    await page.evaluate(() => {
      window.addEventListener(
        'keydown',
        ({ timeStamp: startTime }) => performance.mark('pressed', { startTime }),
        true,
      );
    });
    let row = 100;
    const typed = await repeatedly(() => measureTyped(page, row++));
    const key = await repeatedly(() => measureKey(page, row++));
    const frames = await repeatedly(() => measureFrames(page));
    const hostMb = await table.memoryMb();
    table.close();
    return [
      { name: 'npm start to a page that can be typed into', unit: 's', target: '≤ 5', median: round(started / 1000) },
      { name: `${rows} × ${columns} cells shown`, unit: 's', target: '≤ 2', median: round(shown / 1000) },
      { name: 'a typed key on screen', unit: 'ms', target: '≤ 100', median: round(typed, 0) },
      { name: 'Enter until the workbook’s answer is shown', unit: 'ms', target: '≤ 100', median: round(key, 0) },
      { name: 'frames in a second of scrolling', unit: '', target: '≥ 30', median: frames },
      { name: 'memory of the host', unit: 'MB', target: '≤ 500', median: round(hostMb, 0) },
    ];
  } finally {
    await browser.close();
  }
}

await buildProject();
const figures = await measureAll();
if (process.argv.includes('--json')) console.log(JSON.stringify(figures));
else {
  const lines = figures.map(({ name, unit, target, median: found }) => [name, `${found} ${unit}`, `${target} ${unit}`]);
  console.log(printTable(['median of five', 'measured', 'target'], lines));
}
