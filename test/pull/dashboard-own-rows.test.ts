import { openInProcessWorkbench } from '../../workbench/in-process-workbench';

const february = (to: number) => ({ from: '2026-02-01', to: `2026-02-0${to}` });
const dayMs = 86_400_000;

function openDashboard(period: Readonly<Record<string, string>>, wait = 0) {
  const bench = openInProcessWorkbench({ shop: { products: 60, orders: 400 }, locale: 'en' });
  bench.clock.advance(wait);
  bench.rpc('connection.save', { key: bench.shop.options.key });
  const { tabId } = bench.rpc<{ readonly tabId: number }>('dashboard.pull', period);
  const { workbook } = bench.cloud;
  const sheet = workbook.sheet(tabId);
  const column = workbook.metadata().find((one) => one.sheetId === tabId && one.value === 'report-profit:day')?.column;
  if (!sheet || column === undefined) throw new Error('no dashboard');
  const cells = (from: number, columns = 1) =>
    sheet.readValues({ row: 1, column: from, rows: sheet.lastRow(), columns }).map((line) => line.map(String));
  return { ...bench, tabId, workbook, sheet, column, cells };
}

describe('what a person writes on the dashboard', () => {
  it.each([16, 17, 20])('stays when a later refresh brings a row of that name: row %i', (row) => {
    const { rpc, workbook, tabId, column, cells } = openDashboard(february(3));
    workbook.type(tabId, row, column, '2026-02-04');
    workbook.type(tabId, row, column + 1, '7777777');
    rpc('dashboard.pull', february(4));
    expect(cells(column + 1).flat()).toContain('7777777');
    rpc('dashboard.pull', february(4));
    expect(cells(column + 1).flat()).toContain('7777777');
  });

  it('beside a day stands beside no day of another month', () => {
    const { rpc, sheet, column, cells, clock } = openDashboard({}, 14 * dayMs);
    const [own, notedRow] = [sheet.lastColumn() + 1, 22];
    sheet.insertColumns(own, 1);
    sheet.write({ row: notedRow, column: own, rows: 1, columns: 1 }, [['promo']]);
    const noted = cells(column)[notedRow - 1]?.[0];
    for (let days = 0; days < 34; days += 1) {
      clock.advance(dayMs);
      rpc('dashboard.pull', {});
      const row = cells(own).findIndex(([note]) => note === 'promo');
      expect(['', noted]).toContain(cells(column)[row]?.[0]);
    }
  });
});
