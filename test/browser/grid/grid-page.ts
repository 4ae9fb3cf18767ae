import type { Page } from 'playwright-core';
import type { Area } from '../../../workbench/apps-script/workbook/area';
import type { StoredValue, Workbook, WorkbookSheet } from '../../../workbench/apps-script/workbook/workbook';
import { WorkbenchPage } from '../workbench-page';

export const area = (row: number, column: number, rows = 1, columns = 1): Area => ({ row, column, rows, columns });

/** The page of a workbench, for tests that each have a tab to themselves. */
export class GridPage {
  #tabs = 0;

  private constructor(
    readonly opened: WorkbenchPage,
    public sheet: WorkbookSheet,
  ) {}

  static async open(): Promise<GridPage> {
    const opened = await WorkbenchPage.open({ products: 1, orders: 0 });
    await opened.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const [sheet] = opened.workbench.cloud.workbook.sheets();
    if (!sheet) throw new Error('a spreadsheet has a tab');
    return new GridPage(opened, sheet);
  }

  get page(): Page {
    return this.opened.page;
  }

  get workbook(): Workbook {
    return this.opened.workbench.cloud.workbook;
  }

  /** A new tab in front, with a table from its first cell on. */
  async begin(table: readonly (readonly StoredValue[])[] = []): Promise<void> {
    this.#tabs += 1;
    this.sheet = this.workbook.insertSheet(`Uji ${this.#tabs}`);
    if (table.length > 0) this.sheet.write(area(1, 1, table.length, table[0]?.length), table);
    await this.page.waitForFunction((id) => window.workbenchPage?.grid.tabId === id, this.sheet.id);
    await this.opened.showsWorkbook(this.page, table.length + 1, 4);
  }

  values(row: number, column: number, rows = 1, columns = 1): StoredValue[][] {
    return this.sheet.readValues(area(row, column, rows, columns));
  }

  value(row: number, column: number): StoredValue | undefined {
    return this.values(row, column)[0]?.[0];
  }

  /** Every key has its effect in the workbook before the next is pressed. */
  async until(isSo: () => boolean): Promise<void> {
    for (let tries = 0; tries < 1000 && !isSo(); tries += 1) await this.page.waitForTimeout(20);
    expect(isSo()).toBe(true);
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** As if it had been copied in another program. */
  async pasteText(text: string): Promise<void> {
    await this.page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
    await this.press('Control+v');
  }

  /** What is drawn at the right of a cell. */
  async pressArrow(row: number, column: number): Promise<void> {
    const { left, top, width, height } = await this.opened.cellBox(row, column);
    await this.page.mouse.click(left + width - 11, top + height / 2);
  }
}
