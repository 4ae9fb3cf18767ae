import { chartColors } from '../../src/pull/chart-colors';
import type { PullSummary } from '../../src/pull/pull';
import { ExecutionKilled } from '../../workbench/apps-script/run-options';
import { openInProcessWorkbench } from '../../workbench/in-process-workbench';
import { type ExpectedRows, expectedReports } from './expected-reports';
import { type Days, ShopBooks } from './shop-books';

const february: Days = { from: '2026-02-01', to: '2026-02-28' };

/** Which columns the picture of each report shows, and how. */
const pictures: Readonly<Record<string, readonly [type: string, labels: string, values: readonly string[]]>> = {
  report: ['COLUMN', 'days', ['gross_sales', 'net_sales', 'gross_profit', 'net_profit', 'expense']],
  'report-by-source': ['BAR', 'name', ['gross_sales', 'net_sales', 'gross_profit']],
  'report-by-staff': ['BAR', 'name', ['gross_sales', 'net_sales', 'gross_profit']],
  'report-bank': ['BAR', 'bank', ['nominal']],
  'report-expedition': ['PIE', 'expedition_name', ['amount']],
  'report-sales': ['LINE', 'day', ['amount']],
  'report-profit': ['LINE', 'day', ['net_sales', 'gross_profit']],
  'best-customers': ['BAR', 'name', ['total_order']],
  'best-products': ['BAR', 'name', ['sold_items']],
  'best-skus': ['BAR', 'name', ['sold_items']],
  'best-categories': ['BAR', 'name', ['sold_items']],
  'best-locations': ['BAR', 'city', ['order']],
  'best-channels': ['PIE', 'title', ['total']],
  'orders-by-customer-category': ['PIE', 'category_name', ['total_order']],
  'orders-by-weekday': ['COLUMN', 'day', ['total']],
  'customers-per-month': ['COLUMN', 'date', ['total']],
};
const mostBars = 12;

function open() {
  const bench = openInProcessWorkbench({ shop: { products: 60, orders: 400 } });
  bench.rpc('connection.save', { key: bench.shop.options.key });
  const { workbook } = bench.cloud;
  const filtersFor = (dataset: string, { from, to }: Days) =>
    dataset === 'customers-per-month' ? {} : { start_date: from, end_date: to };
  const pull = (dataset: string, days: Days = february, tabId?: number) =>
    bench.rpc<PullSummary>('pull.run', { dataset, filters: filtersFor(dataset, days), tabId });
  const on = (tabId: number) => {
    const sheet = workbook.sheet(tabId);
    if (!sheet) throw new Error('the tab is gone');
    const columns = new Map(
      workbook
        .metadata()
        .filter(({ sheetId }) => sheetId === tabId)
        .map(({ value, column }) => [value, column]),
    );
    const cells = (key: string, rows: number) => {
      const area = { row: 2, column: columns.get(key) ?? 0, rows, columns: 1 };
      const formats = sheet.readAttribute(area, 'numberFormat').flat();
      return sheet.readValues(area).map(([value], row) => (formats[row] === 'd mmm yyyy' ? dayOf(value) : value));
    };
    return { sheet, columns, cells, charts: () => workbook.charts.of(tabId) };
  };
  const expected = (dataset: string, days: Days = february): ExpectedRows =>
    expectedReports[dataset]?.(new ShopBooks(bench.shop, days), bench.shop, days) ?? [];
  return { ...bench, workbook, pull, on, expected };
}

/** Nothing of the table lies under it. */
const isBesideOrBelow = (
  position: { readonly row: number; readonly column: number } | undefined,
  sheet: { lastRow(): number },
  columns: ReadonlyMap<string, number>,
): boolean =>
  position !== undefined && (position.column > Math.max(...columns.values()) + 1 || position.row > sheet.lastRow() + 1);

const dayOf = (serial: unknown): unknown =>
  typeof serial === 'number' ? new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 10) : serial;

describe.each(Object.keys(pictures))('the report %s', (dataset) => {
  it('shows what the shop’s own books say, cell by cell, and a picture of it', () => {
    const { shop, pull, on, expected } = open();
    const { tabId, rows } = pull(dataset);
    const { columns, cells, charts, sheet } = on(tabId);
    const wanted = expected(dataset);
    expect(wanted.length).toBeGreaterThan(0);
    expect([rows, sheet.lastRow()]).toEqual([wanted.length, wanted.length + 1]);
    for (const key of Object.keys(wanted[0] ?? {})) {
      expect([key, cells(key, wanted.length)]).toEqual([key, wanted.map((row) => row[key])]);
    }
    const [type, labels, values] = pictures[dataset] ?? ['', '', []];
    expect(charts()).toHaveLength(1);
    expect(charts()[0]).toMatchObject({ type, headers: 1 });
    const points = type === 'BAR' && dataset.startsWith('best') ? Math.min(mostBars, wanted.length) : wanted.length;
    expect(charts()[0]?.ranges).toEqual(
      [labels, ...values].map((key) => ({
        sheetId: tabId,
        area: { row: 1, column: columns.get(key), rows: points + 1, columns: 1 },
      })),
    );
    // A pie over an area with a heading skips the first colour {facts §11}.
    const colors = type === 'PIE' ? [chartColors[0], ...chartColors] : chartColors;
    expect(charts()[0]?.options.colors).toEqual(colors);
    expect(isBesideOrBelow(charts()[0]?.position, sheet, columns)).toBe(true);
    expect(columns.has('#result')).toBe(false);
    expect(shop.violations).toEqual([]);
  });

  it('changes nothing when it is pulled again', () => {
    const { pull, on, cloud, workbook } = open();
    const { tabId } = pull(dataset);
    const before = { charts: on(tabId).charts(), tabs: workbook.sheets().length };
    cloud.counters.reset();
    expect(pull(dataset)).toMatchObject({ tabId, newRows: 0, changedCells: 0, vanishedRows: 0 });
    expect({ charts: on(tabId).charts(), tabs: workbook.sheets().length }).toEqual(before);
  });
});

describe('the picture of a report', () => {
  it('grows and shrinks with its table, where it is', () => {
    const { pull, on, workbook } = open();
    const { tabId } = pull('report-sales');
    const [chart] = on(tabId).charts();
    if (!chart) throw new Error('there is no chart');
    const { id, sheetId: _, ...content } = chart;
    const position = { row: 8, column: 2, offsetX: 1, offsetY: 2 };
    workbook.charts.update(tabId, id, { ...content, position });
    for (const [days, rows] of [
      [{ from: '2026-01-01', to: '2026-01-31' }, 32],
      [{ from: '2026-02-01', to: '2026-02-05' }, 6],
    ] as const) {
      pull('report-sales', days, tabId);
      expect(on(tabId).charts()).toMatchObject([{ id, position }]);
      expect(
        on(tabId)
          .charts()[0]
          ?.ranges.map(({ area }) => area.rows),
      ).toEqual([rows, rows]);
    }
  });

  it('follows the columns that people move, and keeps out of the way of new ones', () => {
    const { on, rpc, workbook } = open();
    const narrow = { dataset: 'best-products', filters: { start_date: '2026-02-01', end_date: '2026-02-28' } };
    const definition = { ...narrow, mode: 'replace', columns: ['rank', 'name', 'sold_items'] };
    const { tabId } = rpc<PullSummary>('pull.run', { definition });
    const { sheet, charts } = on(tabId);
    const before = charts()[0]?.position.column ?? 0;
    sheet.moveColumn(2, 1);
    sheet.insertColumns(1, 1);
    rpc('pull.run', { tabId });
    const { columns } = on(tabId);
    expect(columns.get('name')).toBe(2);
    expect(charts()).toHaveLength(1);
    expect(charts()[0]?.ranges.map(({ area }) => area.column)).toEqual([2, columns.get('sold_items')]);
    expect(charts()[0]?.position.column).toBe(before + 1);
    rpc('pull.run', {
      tabId,
      definition: { ...definition, columns: [...definition.columns, 'net_sales', 'total_order'] },
    });
    expect(charts()).toHaveLength(1);
    expect(charts()[0]?.position.column).toBeGreaterThan(Math.max(...on(tabId).columns.values()));
    expect(workbook.sheets().filter(({ hidden }) => !hidden)).toHaveLength(2);
  });

  it('names its points as periods are written, or by their ids where older columns were chosen', () => {
    const { rpc, on, pull } = open();
    const titles = (tabId: number) =>
      on(tabId)
        .charts()[0]
        ?.ranges.map(({ area }) => area.column);
    const { tabId } = pull('report');
    const tab = on(tabId);
    expect(tab.cells('days', 1)).toEqual(['1 Feb 2026 – 28 Feb 2026']);
    expect(titles(tabId)?.[0]).toBe(tab.columns.get('days'));
    expect(tab.sheet.hiddenColumns.has(tab.columns.get('period') ?? 0)).toBe(true);
    const chosen = { dataset: 'report', filters: { start_date: '2026-02-01', end_date: '2026-02-28' } };
    const older = { ...chosen, mode: 'replace', columns: ['period', 'gross_sales'] };
    const narrow = rpc<PullSummary>('pull.run', { definition: older, newTab: true }).tabId;
    expect(titles(narrow)).toEqual([on(narrow).columns.get('period'), on(narrow).columns.get('gross_sales')]);
  });

  it('is there once, however the pull was cut off', () => {
    for (let doomed = 1; doomed < 8; doomed += 1) {
      const { on, rpc, clock, workbook } = open();
      let flushes = 0;
      const interrupt = ({ name }: { name: string }, phase: string) =>
        name === 'SpreadsheetApp.flush' && phase === 'before' && ++flushes === doomed;
      try {
        rpc('pull.run', { dataset: 'report-bank' }, { interrupt });
      } catch (error) {
        if (!(error instanceof ExecutionKilled)) throw error;
      }
      clock.advance(120_001);
      rpc('pull.run', { dataset: 'report-bank' });
      const counts = workbook.sheets().map(({ id }) => on(id).charts().length);
      expect([doomed, counts.filter((count) => count > 0)]).toEqual([doomed, [1]]);
    }
  });

  it('goes by the days of a period that begins in the middle of a month, and by the server’s word where it must', () => {
    const { pull, on } = open();
    const { tabId } = pull('report-profit', { from: '2026-01-30', to: '2026-02-02' });
    expect(on(tabId).cells('day', 4)).toEqual(['2026-01-30', '2026-01-31', '2026-02-01', '2026-02-02']);
  });
});
