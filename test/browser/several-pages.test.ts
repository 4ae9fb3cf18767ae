import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { MemoryWorkbook } from '../../workbench/apps-script/workbook/memory-workbook';
import { viewTab } from '../../workbench/tab-view';
import { deed, perform } from '../workbench/page/feed/random-deeds';
import { describeInBrowser } from './chromium';
import { WorkbenchPage } from './workbench-page';

/** Somebody waits until they are let go. */
function hold(): { readonly promise: Promise<void>; readonly letGo: () => void } {
  let letGo = (): void => undefined;
  const promise = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  return { promise, letGo };
}

describeInBrowser('several pages on one spreadsheet, in a browser', () => {
  let opened: WorkbenchPage;
  let other: Page;

  beforeAll(async () => {
    opened = await WorkbenchPage.open({ products: 20, orders: 0 });
    other = await opened.another();
  });

  afterAll(() => opened?.close());

  const workbookOf = (): MemoryWorkbook => {
    const { workbook } = opened.workbench.cloud;
    if (!(workbook instanceof MemoryWorkbook)) throw new Error('the workbench keeps its spreadsheet in memory');
    return workbook;
  };

  async function until(isSo: () => boolean): Promise<void> {
    for (let tries = 0; tries < 1000 && !isSo(); tries += 1) await opened.page.waitForTimeout(20);
    expect(isSo()).toBe(true);
  }

  test('what is typed and inserted while a pull waits for the shop is there at once, and stays with its rows', async () => {
    const { page, session, workbench } = opened;
    const workbook = workbookOf();
    const { shop } = workbench;
    await opened.connect();
    await opened.press('Tarik variasi');
    await opened.see('Data sudah ditarik');
    const tabId = workbook.activeSheetId;
    const sheet = () => workbook.sheet(tabId);
    const column = (sheet()?.lastColumn() ?? 0) + 1;
    await session.handlers.edit({
      edit: { kind: 'shift', tabId, shift: { kind: 'insert', axis: 'column', at: column, count: 1 } },
    });
    const [first, , third] = shop.variations().slice(-3);
    if (!first || !third) throw new Error('the shop is too small for this test');

    const { promise: held, letGo } = hold();
    const { transport } = workbench.cloud;
    const { send } = transport;
    const sending = jest.spyOn(transport, 'send').mockImplementation(async (requests) => {
      await held;
      return send(requests);
    });
    let isOver = false;
    const refresh = session.handlers
      .run({ name: 'rpc', args: [JSON.stringify({ call: 'pull.run', args: { tabId } })] })
      .finally(() => {
        isOver = true;
      });
    await until(() => sending.mock.calls.length > 0);

    const noted = viewTab(workbook, tabId).rowOf(first.id);
    await opened.type(noted, column, 'titip');
    await opened.goTo(2, 1);
    await session.handlers.edit({
      edit: { kind: 'shift', tabId, shift: { kind: 'insert', axis: 'row', at: 2, count: 1 } },
    });
    await opened.showsWorkbook(page, 12, column);
    await opened.type(2, 1, 'baris sendiri');
    const told = () => sheet()?.readValues({ row: 2, column: 1, rows: 1, columns: column }).flat() ?? [];
    await until(() => told().some((text) => String(text).endsWith(': belum diterapkan')));
    await opened.showsWorkbook(other, 12, column);
    expect(isOver).toBe(false);

    shop.sell(third.id, [...shop.stockOf(third.id)].find(([, held]) => held > 0)?.[0] ?? 0, 1);
    letGo();
    expect(JSON.parse(String(await refresh))).toMatchObject({ ok: true });
    const view = viewTab(workbook, tabId);
    expect(sheet()?.readValues({ row: view.rowOf(first.id), column, rows: 1, columns: 1 })).toEqual([['titip']]);
    const own = sheet()?.readValues({ row: 1, column: 1, rows: sheet()?.lastRow() ?? 0, columns: 1 });
    expect(own?.filter(([text]) => text === 'baris sendiri')).toHaveLength(1);
    for (const one of [page, other]) await opened.showsWorkbook(one, 12, column);
    sending.mockRestore();
  });

  test('what somebody is about to type stays with its row, however another page moves that', async () => {
    const { page, session } = opened;
    const tab = workbookOf().insertSheet('Ikut');
    const tabId = tab.id;
    const shift = (kind: 'insert' | 'delete', at: number) =>
      session.handlers.edit({ edit: { kind: 'shift', tabId, shift: { kind, axis: 'row', at, count: 1 } } });
    const column = () => tab.readValues({ row: 1, column: 1, rows: 6, columns: 1 }).flat();
    tab.write({ row: 1, column: 1, rows: 4, columns: 1 }, [['a'], ['b'], ['c'], ['d']]);
    await opened.showsWorkbook(page, 6, 2);

    await opened.goTo(3, 1);
    await page.keyboard.type('baru');
    await shift('insert', 2);
    await page.keyboard.press('Enter');
    await until(() => column().includes('baru'));
    expect(column()).toEqual(['a', '', 'b', 'baru', 'd', '']);

    await opened.goTo(4, 1);
    await page.keyboard.type('hilang');
    await shift('delete', 4);
    await page.getByText('Sel yang sedang Anda isi baru saja dihapus.').waitFor();
    await page.keyboard.press('Enter');
    await opened.goTo(1, 1);
    expect(column()).toEqual(['a', '', 'b', 'd', '', '']);
  });

  test('each person undoes what they did themselves, and everybody sees it', async () => {
    const workbook = workbookOf();
    const tab = workbook.insertSheet('Berdua');
    const values = () => tab.readValues({ row: 1, column: 1, rows: 1, columns: 2 })[0];
    workbook.asViewer('colleague', () => workbook.activate(tab.id));
    const colleague = await opened.openAs('colleague');
    await opened.type(1, 1, 'pemilik');
    await colleague.type(1, 2, 'rekan');
    await opened.goTo(3, 1);
    await opened.page.keyboard.press('Control+z');
    await until(() => values()?.[0] === '');
    expect(values()).toEqual(['', 'rekan']);
    await opened.showsWorkbook(colleague.page, 3, 3);
    await colleague.goTo(3, 2);
    await colleague.page.keyboard.press('Control+z');
    await until(() => values()?.[1] === '');
    await opened.showsWorkbook(other, 3, 3);
  });

  test('see the same, whatever is done to it', async () => {
    const workbook = workbookOf();
    for (const [index, done] of fc.sample(deed, { seed: 18, numRuns: 150 }).entries()) {
      perform(workbook, done);
      if (index % 10 === 0) await opened.page.waitForTimeout(35);
    }
    const front = workbook.sheets().find(({ hidden }) => !hidden);
    if (!front) throw new Error('no tab is left');
    workbook.activate(front.id);
    for (const one of [opened.page, other]) {
      await one.waitForFunction((id) => window.workbenchPage?.grid.tabId === id, front.id);
      await opened.showsWorkbook(one, 40, 20);
    }
  });
});
