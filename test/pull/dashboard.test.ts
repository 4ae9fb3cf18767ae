import type { DashboardSummary } from '../../src/pull/dashboard';
import { ExecutionKilled } from '../../workbench/apps-script/run-options';
import { openInProcessWorkbench } from '../../workbench/in-process-workbench';
import { refreshByItself } from '../schedule/refresh-by-itself';
import { expectedReports } from './expected-reports';
import { type Days, ShopBooks } from './shop-books';

const february: Days = { from: '2026-02-01', to: '2026-02-28' };
const january: Days = { from: '2026-01-01', to: '2026-01-31' };

function open() {
  const bench = openInProcessWorkbench({ shop: { products: 60, orders: 400 } });
  bench.rpc('connection.save', { key: bench.shop.options.key });
  const { workbook } = bench.cloud;
  const pull = (days: Partial<Days> = february) => bench.rpc<DashboardSummary>('dashboard.pull', { ...days });
  const on = (tabId: number) => {
    const sheet = workbook.sheet(tabId);
    if (!sheet) throw new Error('the tab is gone');
    const columnOf = (key: string) =>
      workbook.metadata().find(({ sheetId, value }) => sheetId === tabId && value === key)?.column ?? 0;
    const below = (key: string, row: number, rows: number) =>
      sheet.readValues({ row, column: columnOf(key), rows, columns: 1 }).map(([value]) => value);
    const all = () => sheet.readValues({ row: 1, column: 1, rows: sheet.lastRow(), columns: sheet.lastColumn() });
    return { sheet, columnOf, below, all, charts: () => workbook.charts.of(tabId) };
  };
  return { ...bench, workbook, pull, on };
}

/** After so long a silence another execution may take over. */
const leaseMs = 120_001;

const serialOf = (day: string): number => Date.parse(day) / 86_400_000 + 25_569;

describe('the dashboard', () => {
  it('shows the headline figures as the shop’s own books have them, and by how much they grew', () => {
    const { shop, pull, on } = open();
    const { tabId, tabName, calls, charts } = pull();
    expect([tabName, charts]).toEqual(['Dasbor', 6]);
    expect(calls).toBeLessThanOrEqual(12);
    const [now, before] = [new ShopBooks(shop, february), new ShopBooks(shop, january)];
    const grown = (measure: (books: ShopBooks) => number) =>
      Math.round(((measure(now) - measure(before)) / Math.abs(measure(before))) * 1000) / 1000;
    const { below } = on(tabId);
    const card = (index: number, row: number) => below(`card:${index}`, row, 3);
    const measured = (title: string, measure: (books: ShopBooks) => number) => [title, measure(now), grown(measure)];
    expect([0, 1, 2, 3, 4].map((index) => card(index, 4))).toEqual([
      measured('Penjualan kotor', (books) => books.gross(books.paid)),
      measured('Penjualan bersih', (books) => books.goods(books.paid)),
      measured('Laba kotor', (books) => books.profit(books.paid)),
      measured('Laba bersih', (books) => books.profit(books.paid) - books.expense),
      measured('Pesanan', (books) => books.orders.length),
    ]);
    const [best] = expectedReports['best-products']?.(now, shop, february) ?? [];
    expect(card(5, 4)).toEqual(['Produk terlaris', best?.name, `${best?.sold_items} terjual`]);
    expect([card(0, 8), card(3, 8), card(4, 8)]).toEqual([
      measured('Belum dibayar', (books) => books.gross(books.orders) - books.gross(books.paid)),
      ['Stok saat ini', now.stock, ''],
      ['Nilai stok', now.assets, ''],
    ]);
    expect(shop.violations).toEqual([]);
  });

  it('has a table for every picture, and a picture over every table', () => {
    const { shop, pull, on } = open();
    const { columnOf, below, charts } = on(pull().tabId);
    const books = new ShopBooks(shop, february);
    const parts = [
      { id: 'report-profit', columns: ['day', 'net_sales', 'gross_profit'], type: 'LINE', rows: 28 },
      { id: 'best-products', columns: ['name', 'sold_items'], type: 'BAR', rows: 10 },
      { id: 'best-channels', columns: ['title', 'total'], type: 'PIE', rows: 3 },
      { id: 'orders-by-weekday', columns: ['day', 'total'], type: 'COLUMN', rows: 7 },
      { id: 'best-locations', columns: ['city', 'order'], type: 'BAR', rows: 10 },
      { id: 'report-expedition', columns: ['expedition_name', 'amount'], type: 'PIE', rows: 5 },
    ];
    expect(charts()).toHaveLength(parts.length);
    parts.forEach(({ id, columns, type, rows }, index) => {
      const expected = (expectedReports[id]?.(books, shop, february) ?? []).slice(0, rows);
      expect(expected).toHaveLength(rows);
      for (const column of columns) {
        const isDay = id === 'report-profit' && column === 'day';
        const cells = expected.map((row) => (isDay ? serialOf(String(row[column])) : row[column]));
        expect(below(`${id}:${column}`, 13, rows + 1)).toEqual([...cells, '']);
      }
      expect(charts()[index]).toMatchObject({ type, headers: 1 });
      expect(charts()[index]?.ranges.map(({ area }) => area)).toEqual(
        columns.map((column) => ({ row: 12, column: columnOf(`${id}:${column}`), rows: rows + 1, columns: 1 })),
      );
    });
  });

  it('is refreshed in place: nothing moves, nothing is added', () => {
    const { pull, on, workbook, cloud } = open();
    const { tabId } = pull();
    const { all, charts } = on(tabId);
    const before = { cells: all(), charts: charts(), tabs: workbook.sheets().length };
    cloud.counters.reset();
    expect(pull().tabId).toBe(tabId);
    expect({ cells: all(), charts: charts(), tabs: workbook.sheets().length }).toEqual(before);
    expect(cloud.counters.waves).toBeLessThanOrEqual(3);
  });

  it('shows another period in the same charts, and leaves nothing of a longer one behind', () => {
    const { pull, on } = open();
    const { tabId } = pull(january);
    const { below, charts } = on(tabId);
    const before = charts();
    pull({ from: '2026-02-10', to: '2026-02-12' });
    expect(charts().map(({ id, position }) => [id, position])).toEqual(
      before.map(({ id, position }) => [id, position]),
    );
    expect(charts()[0]?.ranges.map(({ area }) => area.rows)).toEqual([4, 4, 4]);
    expect(below('report-profit:day', 13, 31)).toEqual(
      Array.from({ length: 31 }, (_, index) => (index < 3 ? serialOf(`2026-02-1${index}`) : '')),
    );
  });

  it('leaves charts where people put them, and finds its cells wherever they moved', () => {
    const { pull, on, workbook } = open();
    const { tabId } = pull();
    const { sheet, charts, columnOf, below } = on(tabId);
    const [chart] = charts();
    if (!chart) throw new Error('there is no chart');
    const { id, sheetId: _, ...content } = chart;
    const position = { row: 60, column: 4, offsetX: 7, offsetY: 9 };
    workbook.charts.update(tabId, id, { ...content, position, options: { ...content.options, width: 333 } });
    sheet.insertColumns(1, 1);
    sheet.insertRows(1, 3);
    workbook.type(tabId, 2, 3, 'catatan saya');
    pull(january);
    expect(charts()[0]).toMatchObject({ id, position: { row: 63, column: 5, offsetX: 7, offsetY: 9 } });
    expect(charts()[0]?.options.width).toBe(333);
    expect(columnOf('card:0')).toBe(3);
    expect(below('card:0', 1, 7).map(String)).toEqual([
      '',
      'catatan saya',
      '',
      'Toko Contoh',
      expect.stringContaining('1 Jan 2026 – 31 Jan 2026'),
      '',
      'Penjualan kotor',
    ]);
    expect(charts()).toHaveLength(6);
  });

  it('moves what stands below a table down where the table grows, and never writes over it', () => {
    const { pull, on, workbook } = open();
    const { tabId } = pull({ from: '2026-02-01', to: '2026-02-02' });
    const { columnOf, below, sheet, charts } = on(tabId);
    const [day, sales] = [columnOf('report-profit:day'), columnOf('report-profit:net_sales')];
    workbook.type(tabId, 15, day, 'TOTAL');
    workbook.type(tabId, 15, sales, '=SUM(P13:P14)');
    pull({ from: '2026-02-01', to: '2026-02-05' });
    expect(below('report-profit:day', 13, 6)).toEqual([
      ...[1, 2, 3, 4, 5].map((number) => serialOf(`2026-02-0${number}`)),
      'TOTAL',
    ]);
    expect(sheet.readFormulas({ row: 18, column: sales, rows: 1, columns: 1 })).toEqual([['=SUM(P13:P14)']]);
    expect(charts()[0]?.ranges.map(({ area }) => area.rows)).toEqual([6, 6, 6]);
    pull({ from: '2026-02-01', to: '2026-02-01' });
    expect(below('report-profit:day', 13, 6)).toEqual([serialOf('2026-02-01'), '', '', '', '', 'TOTAL']);
  });

  it('keeps notes beside their days: new days come between and below, a blank row of the person’s stays blank', () => {
    const { pull, on, workbook } = open();
    const { tabId } = pull({ from: '2026-02-02', to: '2026-02-03' });
    const { below, sheet } = on(tabId);
    const own = sheet.lastColumn() + 1;
    sheet.insertColumns(own, 1);
    workbook.type(tabId, own, 13, '');
    workbook.type(tabId, 13, own, 'hari kedua');
    workbook.type(tabId, 14, own, 'hari ketiga');
    sheet.insertRows(14, 1);
    pull({ from: '2026-02-01', to: '2026-02-04' });
    const notes = sheet.readValues({ row: 13, column: own, rows: 5, columns: 1 }).flat();
    expect(below('report-profit:day', 13, 5).map((cell, row) => [cell, notes[row]])).toEqual([
      [serialOf('2026-02-01'), ''],
      [serialOf('2026-02-02'), 'hari kedua'],
      ['', ''],
      [serialOf('2026-02-03'), 'hari ketiga'],
      [serialOf('2026-02-04'), ''],
    ]);
  });

  it('is found by its other labels where the first was renamed, and leaves a title that a person changed', () => {
    const { pull, on, workbook } = open();
    const { tabId } = pull();
    const { sheet, below } = on(tabId);
    sheet.insertRows(1, 5);
    workbook.type(tabId, 1, 2, 'Catatan');
    workbook.type(tabId, 6, 2, 'Toko kami');
    workbook.type(tabId, 9, 2, 'Omzet');
    pull(january);
    const cells = below('card:0', 1, 9).map(String);
    expect(cells).toEqual(['Catatan', '', '', '', '', 'Toko kami', expect.stringContaining('1 Jan 2026'), '', 'Omzet']);
    expect(below('report-profit:day', 18, 31)).toHaveLength(31);
    expect(below('report-profit:day', 18, 1)).toEqual([serialOf('2026-01-01')]);
  });

  it('draws a chart anew that was removed, and a dashboard whose tab was deleted', () => {
    const { pull, on, workbook } = open();
    const { tabId } = pull();
    workbook.charts.remove(tabId, on(tabId).charts()[2]?.id ?? 0);
    pull(january);
    expect(on(tabId).charts()).toHaveLength(6);
    workbook.deleteSheet(tabId);
    const again = pull();
    expect(again.tabId).not.toBe(tabId);
    expect(on(again.tabId).charts()).toHaveLength(6);
  });

  it('begins with this month so far, and compares it with the same days of the month before', () => {
    const { pull, on } = open();
    const { tabId, from, to } = pull({});
    expect([from, to]).toEqual(['2026-03-01', '2026-03-02']);
    expect(on(tabId).below('card:0', 2, 1)[0]).toMatch(
      /^1 Mar 2026 – 2 Mar 2026 \(hari ini baru sampai 09\.00\), dibandingkan dengan hari penuh, 1 Feb 2026 – 2 Feb 2026 · data per 2 Mar 2026, 09\.00$/,
    );
  });

  it('says of a period that is over nothing of a day that still runs', () => {
    const { pull, on } = open();
    const { tabId } = pull(january);
    expect(on(tabId).below('card:0', 2, 1)[0]).toMatch(/^1 Jan 2026 – 31 Jan 2026, dibandingkan dengan 1 Des 2025/);
  });

  it('is refreshed by the hour, for the period that was chosen', () => {
    const bench = open();
    const { shop, pull, on } = bench;
    const { tabId } = pull();
    const [order] = new ShopBooks(shop, february).paid;
    if (!order) throw new Error('nothing was sold');
    order.shippingCost += 1_000_000;
    refreshByItself(bench);
    expect(on(tabId).below('card:0', 5, 1)).toEqual([
      new ShopBooks(shop, february).gross(new ShopBooks(shop, february).paid),
    ]);
    expect(on(tabId).below('card:0', 2, 1)[0]).toMatch(/^1 Feb 2026 – 28 Feb 2026/);
  });

  it('keeps days that move with the calendar as they were chosen: each refresh counts them anew', () => {
    const { pull, rpc, clock, on } = open();
    const { tabId } = pull({ from: 'today-7', to: 'today' });
    expect(rpc('dashboard.period')).toEqual({ from: 'today-7', to: 'today' });
    expect(on(tabId).below('card:0', 2, 1)[0]).toMatch(/^23 Feb 2026 – 2 Mar 2026/);
    clock.advance(3 * 86_400_000);
    rpc('dashboard.refresh');
    expect(on(tabId).below('card:0', 2, 1)[0]).toMatch(/^26 Feb 2026 – 5 Mar 2026/);
  });

  it('comes to the front from the menu, in the period that was chosen before', () => {
    const { pull, host, workbook, on } = open();
    host.run('showDashboard');
    const shown = workbook.sheets().find(({ name }) => name === 'Dasbor')?.id ?? 0;
    expect(pull(january).tabId).toBe(shown);
    workbook.activate(0);
    host.run('showDashboard');
    expect(workbook.activeSheetId).toBe(shown);
    expect(on(shown).below('card:0', 2, 1)[0]).toMatch(/^1 Jan 2026 – 31 Jan 2026/);
  });

  it('never runs what a shop calls its products', () => {
    const { shop, pull, on } = open();
    for (const [index, product] of [...shop.state.products.values()].entries()) {
      Object.assign(product, { name: index % 2 ? '=HYPERLINK("https://x.id")' : '00123' });
    }
    for (const order of shop.state.orders) order.lines = order.lines.map((line) => ({ ...line, name: '=1+1' }));
    const { tabId } = pull();
    const { sheet } = on(tabId);
    const area = { row: 1, column: 1, rows: sheet.lastRow(), columns: sheet.lastColumn() };
    expect(sheet.readFormulas(area).flat().join('')).toBe('');
    expect(on(tabId).below('card:5', 5, 1)).toEqual(['=1+1']);
  });

  it.each([
    [{ from: '2026-02-10', to: '2026-02-01' }, 'to'],
    [{ from: '2026-02-30', to: '2026-03-01' }, 'from'],
    [{ from: 'kemarin', to: '2026-03-01' }, 'from'],
  ])('refuses %j before anything is asked or written', (days, parameter) => {
    const { pull, workbook, cloud } = open();
    cloud.counters.reset();
    expect(() => pull(days)).toThrow(`"${parameter}"`);
    expect([cloud.counters.requestCount, workbook.sheets().length]).toEqual([0, 1]);
  });

  it('leaves everything as it was when one report cannot be had', () => {
    const { shop, pull, on, workbook } = open();
    const { tabId } = pull();
    const before = on(tabId).all();
    shop.faults.add({ path: '/analyzer/location', times: 99, fault: { kind: 'status', status: 500 } });
    expect(() => pull(january)).toThrow(/sedang bermasalah/);
    expect(on(tabId).all()).toEqual(before);
    workbook.deleteSheet(tabId);
    expect(() => pull(january)).toThrow(/sedang bermasalah/);
    expect(workbook.sheets().filter(({ hidden }) => !hidden)).toHaveLength(1);
  });

  it('refuses a tab that somebody protected, before anything is asked', () => {
    const { pull, on, cloud } = open();
    const { tabId } = pull();
    on(tabId).sheet.setLocked(true);
    cloud.counters.reset();
    expect(() => pull(january)).toThrow('Dasbor');
    expect(cloud.counters.requestCount).toBe(0);
  });

  it('ends whole after it was cut off at any flush, with no second dashboard', () => {
    for (let doomed = 1; doomed < 6; doomed += 1) {
      const { rpc, pull, on, workbook, clock } = open();
      let flushes = 0;
      const interrupt = ({ name }: { name: string }, phase: string) => {
        if (name === 'SpreadsheetApp.flush' && phase === 'before') flushes += 1;
        return name === 'SpreadsheetApp.flush' && phase === 'before' && flushes === doomed;
      };
      try {
        rpc('dashboard.pull', { ...february }, { interrupt });
      } catch (error) {
        if (!(error instanceof ExecutionKilled)) throw error;
      }
      clock.advance(leaseMs);
      pull();
      const dashboards = workbook.sheets().filter(({ hidden, name }) => !hidden && name.startsWith('Dasbor'));
      expect(dashboards).toHaveLength(1);
      expect(on(dashboards[0]?.id ?? 0).charts()).toHaveLength(6);
    }
  });
});
