import { openInProcessWorkbench } from '../../workbench/in-process-workbench';

const february = (to: number) => ({ from: '2026-02-01', to: `2026-02-0${to}` });
const dayMs = 86_400_000;
/** After so long a silence another execution may take over. */
const leaseMs = 120_001;

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

  it('stays though a day of that name stands below it, as it was drawn', () => {
    const { rpc, workbook, tabId, sheet, column, cells } = openDashboard(february(3));
    sheet.insertRows(13, 1);
    workbook.type(tabId, 13, column, '2026-02-02');
    workbook.type(tabId, 13, column + 1, '7777777');
    for (let refreshes = 0; refreshes < 2; refreshes += 1) rpc('dashboard.pull', february(3));
    expect(
      cells(column + 1)
        .flat()
        .filter((cell) => cell === '7777777'),
    ).toEqual(['7777777']);
    expect(
      cells(column)
        .flat()
        .filter((cell) => cell === '46055'),
    ).toHaveLength(2);
  });

  it.each([
    ['bears the name of a coming day', ['2026-02-04', '7777777']],
    ['is a copy of a day', ['2026-02-02', '']],
  ])('stays where it %s, though rows move once something is written', (_what, [day = '', sales = '']) => {
    const flushes = 5;
    for (let moved = 1; moved <= flushes; moved += 1) {
      const { rpc, workbook, tabId, sheet, column, cells } = openDashboard(february(3));
      const copied = sheet.readValues({ row: 14, column: column + 1, rows: 1, columns: 1 });
      workbook.type(tabId, 40, column, day);
      workbook.type(tabId, 40, column + 1, sales || String(copied[0]?.[0]));
      const before = cells(column, 2)[39];
      let flush = 0;
      rpc('dashboard.pull', february(4), {
        interrupt: ({ name }, phase) => {
          if (name === 'SpreadsheetApp.flush' && phase === 'after' && ++flush === moved) sheet.insertRows(13, 1);
          return false;
        },
      });
      rpc('dashboard.pull', february(4));
      expect(cells(column, 2)[40]).toEqual(before);
    }
  });

  const copyOfADay = () => {
    const dashboard = openDashboard(february(3));
    const { rpc, sheet, column } = dashboard;
    const day = { row: 14, column, rows: 1, columns: 3 };
    const copy = { ...day, row: 40 };
    sheet.write(copy, sheet.readValues(day));
    sheet.writeAttribute(copy, 'numberFormat', sheet.readAttribute(day, 'numberFormat'));
    rpc('dashboard.pull', february(3));
    const days = () => dashboard.cells(column).slice(12).flat();
    return { ...dashboard, days, drawn: [46054, 46055, 46056].map(String) };
  };

  it('stays where it is a copy that a refresh has met, though its original is deleted', () => {
    const { rpc, sheet, column, days, cells, drawn } = copyOfADay();
    const before = cells(column, 3)[39];
    sheet.deleteRows(14, 1);
    for (let refreshes = 0; refreshes < 2; refreshes += 1) rpc('dashboard.pull', february(3));
    expect(cells(column, 3)[38]).toEqual(before);
    expect(days().slice(0, 3)).toEqual(drawn);
  });

  it('is as it was drawn, and nobody’s own, once a copy of it is deleted', () => {
    const { rpc, sheet, days, drawn } = copyOfADay();
    sheet.deleteRows(40, 1);
    rpc('dashboard.pull', february(3));
    expect(days().filter((cell) => cell !== '')).toEqual(drawn);
  });

  it('stays where it bears the name of a day that a refresh has drawn since, though that day is deleted', () => {
    const { rpc, workbook, tabId, sheet, column, cells } = openDashboard(february(3));
    workbook.type(tabId, 40, column, '2026-02-04');
    workbook.type(tabId, 40, column + 1, '7777777');
    rpc('dashboard.pull', february(4));
    sheet.deleteRows(16, 1);
    rpc('dashboard.pull', february(4));
    expect(cells(column, 2)[38]).toEqual(['46057', '7777777']);
    expect(cells(column)[15]).toEqual(['46057']);
  });

  it('is told from days whose format is gone', () => {
    const { rpc, sheet, column, cells } = openDashboard(february(3));
    const days = { row: 13, column, rows: 3, columns: 1 };
    sheet.writeAttribute(days, 'numberFormat', [['General'], ['General'], ['General']]);
    rpc('dashboard.pull', february(3));
    const shown = cells(column).slice(12).flat();
    expect(shown.filter((cell) => cell !== '')).toEqual(['46054', '46055', '46056']);
  });

  it('stays where it is a formula that comes where a row is about to be drawn', () => {
    const play = (moment: number) => {
      const { rpc, workbook, tabId, column, sheet } = openDashboard(february(3));
      let count = 0;
      rpc('dashboard.pull', february(4), {
        interrupt: ({ name, args }, phase) => {
          if (phase === 'after' || name !== 'RangeList.setNumberFormat') return false;
          if (!JSON.stringify(args).includes(String(tabId))) return false;
          count += 1;
          if (count === moment) workbook.type(tabId, 16, column + 1, '=1+2');
          return false;
        },
      });
      const area = { row: 1, column: column + 1, rows: sheet.lastRow(), columns: 1 };
      return { count, formulas: sheet.readFormulas(area).flat() };
    };
    const { count } = play(0);
    expect(play(count).formulas).toContain('=1+2');
  });

  it('stays where it bears the name of a day that a refresh was cut off before drawing', () => {
    for (let last = 1; last <= 4; last += 1) {
      const { rpc, workbook, tabId, clock, column, cells } = openDashboard(february(3));
      let flush = 0;
      const interrupt = ({ name }: { readonly name: string }, phase: string) =>
        name === 'SpreadsheetApp.flush' && phase === 'before' && ++flush === last;
      expect(() => rpc('dashboard.pull', february(4), { interrupt })).toThrow();
      clock.advance(leaseMs);
      workbook.type(tabId, 40, column, '2026-02-04');
      workbook.type(tabId, 40, column + 1, '7777777');
      rpc('dashboard.pull', february(4));
      expect(cells(column + 1).flat()).toContain('7777777');
    }
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
