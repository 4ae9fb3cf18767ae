import type { PullSummary } from '../../../src/pull/pull';
import { codesOfColumn, meantValue } from '../../../src/text/coded-values';
import type { StoredValue } from '../../../workbench/apps-script/workbook/workbook';
import { openInProcessWorkbench } from '../../../workbench/in-process-workbench';
import type { ShopOptions } from '../../../workbench/shop/shop';
import { isShopColumn } from './shop-columns';

/** A row's cells as the sheet stores them, by column key. */
export type StoredCells = Readonly<Record<string, StoredValue>>;

const dayMs = 86_400_000;
const jakartaMs = 7 * 3_600_000;
/** Sheets count days from 1899-12-30; 1970-01-01 is this one. */
const serialOf1970 = 25_569;

/** A moment, whole seconds of it, as the sheet stores it in Jakarta. */
export const serialMoment = (moment: number): number =>
  (Math.floor(moment / 1000) * 1000 + jakartaMs + serialOf1970 * dayMs) / dayMs;

/** The day of a moment in Jakarta, as the sheet stores it. */
export const serialDay = (moment: number): number => Math.floor(serialMoment(moment));

/** A shop of a few goods and orders, connected. */
export function openDatasetShop(options: Partial<ShopOptions> = {}) {
  const bench = openInProcessWorkbench({
    shop: { products: 30, orders: 60, warehouseShare: 0.4, ...options },
    locale: 'en',
  });
  bench.rpc('connection.save', { key: bench.shop.options.key });
  const pull = (dataset: string, filters: unknown = {}) => bench.rpc<PullSummary>('pull.run', { dataset, filters });
  return { ...bench, pull, table: (tabId: number, dataset = '') => readTable(bench, tabId, dataset) };
}

export type DatasetShop = ReturnType<typeof openDatasetShop>;

/** The rows of a pulled tab, from top to bottom, without the column of news. */
function readTable({ cloud }: Pick<DatasetShop, 'cloud'>, tabId: number, dataset: string): StoredCells[] {
  // Codes that the tab shows by name are codes again.
  const meant = (key: string, cell: StoredValue): StoredValue => {
    const codes = codesOfColumn(dataset, key);
    return codes ? meantValue({ codes }, cell) : cell;
  };
  const { workbook } = cloud;
  const sheet = workbook.sheet(tabId);
  if (!sheet) throw new Error(`There is no tab ${tabId}.`);
  const keys = workbook
    .metadata()
    .filter(({ sheetId, key, value }) => sheetId === tabId && key === 'ngorder.column' && isShopColumn(value));
  const lines = sheet.readValues({ row: 1, column: 1, rows: sheet.lastRow(), columns: sheet.lastColumn() });
  return lines
    .slice(1)
    .map((line) => Object.fromEntries(keys.map(({ value, column }) => [value, meant(value, line[column - 1] ?? '')])));
}

export interface ExpectedTable {
  readonly filters?: Readonly<Record<string, unknown>>;
  readonly idColumn: string;
  /** What the shop holds, in any order. */
  readonly rows: readonly StoredCells[];
}

/** Pulls a dataset twice: the tab holds what the shop holds, cell by cell, and the second pull finds nothing to change. */
export function expectPulled(bench: DatasetShop, dataset: string, { filters = {}, idColumn, rows }: ExpectedTable) {
  const first = bench.pull(dataset, filters);
  const found = bench.table(first.tabId, dataset);
  const byId = (cells: readonly StoredCells[]) => Object.fromEntries(cells.map((row) => [String(row[idColumn]), row]));
  expect(rows.length).toBeGreaterThan(0);
  expect(Object.keys(byId(rows))).toHaveLength(rows.length);
  expect(byId(found)).toEqual(byId(rows));
  expect(found).toHaveLength(rows.length);
  for (const id of Object.keys(byId(found))) expect(typeof byId(found)[id]?.[idColumn]).toBe('string');
  const again = bench.pull(dataset, filters);
  expect(again).toMatchObject({ tabId: first.tabId, newRows: 0, changedCells: 0, vanishedRows: 0, keptEdits: 0 });
  expect(bench.table(first.tabId, dataset)).toEqual(found);
  expect(bench.shop.violations).toEqual([]);
  return { ...first, found };
}

/** Orders that were made in the last thirty days, as most lists show them. */
export const latestOrders = ({ shop, clock }: DatasetShop) =>
  shop.state.orders.filter(
    ({ createdAt, isCancelled }) => !isCancelled && serialDay(createdAt) > serialDay(clock.now()) - 30,
  );

export const totalOf = ({ lines, shippingCost, otherCost = 0 }: DatasetShop['shop']['state']['orders'][number]) =>
  lines.reduce((sum, { price, quantity }) => sum + price * quantity, shippingCost + otherCost);

/** Lets something happen in the shop right after each answer, as when people work while a list is read. */
export function afterEachAnswer({ shop }: DatasetShop, act: (path: string) => void): void {
  const answer = shop.handle.bind(shop);
  shop.handle = (request) => {
    const response = answer(request);
    act(request.path);
    return response;
  };
}
