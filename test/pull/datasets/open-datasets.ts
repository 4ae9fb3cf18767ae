import type { PullSummary } from '../../../src/pull/pull';
import { codesOfColumn, meantValue } from '../../../src/text/coded-values';
import type { StoredValue } from '../../../workbench/apps-script/workbook/workbook';
import { openInProcessWorkbench } from '../../../workbench/in-process-workbench';
import { dayMs, dayOf } from '../../../workbench/shop/local-time';
import type { ShopOptions } from '../../../workbench/shop/shop';
import { isShopColumn } from './shop-columns';

/** A row of a tab by column key, the column of news aside. */
export type Cells = Readonly<Record<string, StoredValue>>;

export interface PulledTab {
  readonly summary: PullSummary;
  readonly rows: readonly Cells[];
  /** By the value of the column that holds the ids. */
  row(idKey: string, id: string | number): Cells;
  /** As the hour does it: lists that grow are read from their latest records on. */
  refresh(): PullSummary;
  /** Everything anew. */
  refreshFully(): PullSummary;
}

/** The shipped bundle before a small shop, for pulling datasets by name. */
export function openDatasets(shopOptions: Partial<ShopOptions> = {}) {
  const bench = openInProcessWorkbench({
    shop: { products: 30, orders: 60, warehouseShare: 0.4, ...shopOptions },
    locale: 'en',
  });
  bench.rpc('connection.save', { key: bench.shop.options.key });
  const pull = (dataset: string, filters: Readonly<Record<string, unknown>> = {}): PulledTab => {
    const summary = bench.rpc<PullSummary>('pull.run', { dataset, filters });
    const rows = rowsOf(bench, summary);
    return {
      summary,
      rows,
      row: (idKey, id) => {
        const found = rows.filter((row) => row[idKey] === String(id));
        if (found.length !== 1 || !found[0]) throw new Error(`${found.length} rows have ${idKey} ${id}`);
        return found[0];
      },
      refresh: () => bench.rpc<PullSummary>('pull.run', { tabId: summary.tabId }),
      refreshFully: () => bench.rpc<PullSummary>('pull.run', { tabId: summary.tabId, full: true }),
    };
  };
  return { ...bench, pull };
}

/** As the shop says it: codes that the tab shows by name are codes again. */
function rowsOf({ cloud }: ReturnType<typeof openInProcessWorkbench>, { tabId, dataset }: PullSummary): Cells[] {
  const meant = (key: string, cell: StoredValue): StoredValue => {
    const codes = codesOfColumn(dataset, key);
    return codes ? meantValue({ codes }, cell) : cell;
  };
  const sheet = cloud.workbook.sheet(tabId);
  if (!sheet) throw new Error(`there is no tab ${tabId}`);
  const keys = new Map(
    cloud.workbook
      .metadata()
      .filter(({ sheetId, key }) => sheetId === tabId && key === 'ngorder.column')
      .map(({ value, column }) => [column - 1, value]),
  );
  const [, ...lines] = sheet.readValues({ row: 1, column: 1, rows: sheet.lastRow(), columns: sheet.lastColumn() });
  return lines.map((line) =>
    Object.fromEntries(
      [...keys].filter(([, key]) => isShopColumn(key)).map(([column, key]) => [key, meant(key, line[column] ?? '')]),
    ),
  );
}

/** What a pull finds a second time is what is there already, and the shop had nothing (else) to complain about. */
export function expectSteady(
  { shop }: Pick<ReturnType<typeof openDatasets>, 'shop'>,
  tab: PulledTab,
  complaints: readonly string[] = [],
): void {
  const steady = { rows: tab.rows.length, newRows: 0, changedCells: 0, keptEdits: 0, vanishedRows: 0 };
  expect(tab.refresh()).toMatchObject(steady);
  expect(tab.refreshFully()).toMatchObject(steady);
  expect(shop.violations.map(({ problem }) => problem)).toEqual(complaints);
}

/** Day 0 of a date in a sheet. */
const epoch = Date.UTC(1899, 11, 30);

/** A day as a sheet keeps it: a whole number. */
export const daySerial = (moment: number): number => (Date.parse(dayOf(moment)) - epoch) / dayMs;

/** A moment as a sheet in Jakarta keeps it, to the second. */
export const momentSerial = (moment: number): number =>
  (Math.floor(moment / 1000) * 1000 + 7 * 3_600_000 - epoch) / dayMs;

/** `'2026-03-02 09:00'` of Jakarta as a sheet there keeps it. */
export const writtenSerial = (time: string): number => (Date.parse(`${time.replace(' ', 'T')}Z`) - epoch) / dayMs;
