import type { ChartContent } from '../../../../workbench/apps-script/workbook/chart';
import { MemoryWorkbook } from '../../../../workbench/apps-script/workbook/memory-workbook';
import { viewCharts } from '../../../../workbench/page/charts/chart-view';

function openSales() {
  const workbook = new MemoryWorkbook();
  const [sheet] = workbook.sheets();
  if (!sheet) throw new Error('a workbook begins with a sheet');
  sheet.write({ row: 1, column: 1, rows: 3, columns: 3 }, [
    ['Hari', 'Penjualan', 'Laba'],
    ['Senin', 1_500_000, 400_000],
    ['Selasa', 900_000, ''],
  ]);
  sheet.writeAttribute({ row: 2, column: 2, rows: 2, columns: 1 }, 'numberFormat', [['"Rp"#,##0'], ['"Rp"#,##0']]);
  const column = (number: number) => ({ sheetId: sheet.id, area: { row: 1, column: number, rows: 3, columns: 1 } });
  const content: ChartContent = {
    type: 'LINE',
    ranges: [column(1), column(2), column(3)],
    options: { title: 'Penjualan', width: 400, height: 200, legend: { position: 'bottom' } },
    headers: 1,
    isTransposed: false,
    position: { row: 5, column: 2, offsetX: 0, offsetY: 3 },
  };
  workbook.charts.insert(sheet.id, content);
  return { workbook, sheet };
}

describe('a chart on the page', () => {
  it('has its points and series from the cells, as they are now', () => {
    const { workbook, sheet } = openSales();
    sheet.write({ row: 2, column: 2, rows: 1, columns: 1 }, [[1_600_000]]);
    expect(viewCharts(workbook, sheet.id)).toMatchObject([
      {
        type: 'LINE',
        title: 'Penjualan',
        row: 5,
        column: 2,
        offsetY: 3,
        width: 400,
        height: 200,
        legend: { position: 'bottom' },
        pointsName: 'Hari',
        points: ['Senin', 'Selasa'],
        series: [
          { name: 'Penjualan', values: [1_600_000, 900_000], format: '"Rp"#,##0' },
          { name: 'Laba', values: [400_000, null], format: '' },
        ],
      },
    ]);
  });

  it.each([
    ['PIE', 1, ['#ea4335', '#fbbc04']],
    ['PIE', 0, ['#4285f4', '#ea4335']],
    ['BAR', 1, ['#4285f4', '#ea4335']],
  ] as const)(
    'of type %s over an area with %i headings begins with the colour that Sheets begins with',
    (type, headers, colors) => {
      const { workbook, sheet } = openSales();
      const area = { row: 1, column: 1, rows: 3, columns: 2 };
      workbook.charts.insert(sheet.id, {
        type,
        ranges: [{ sheetId: sheet.id, area }],
        options: {},
        headers,
        isTransposed: false,
        position: { row: 9, column: 2, offsetX: 0, offsetY: 0 },
      });
      expect(viewCharts(workbook, sheet.id)[1]?.colors.slice(0, 2)).toEqual(colors);
    },
  );

  it('has of what a script set only what can be drawn, and else what Sheets has', () => {
    const { workbook, sheet } = openSales();
    workbook.charts.insert(sheet.id, {
      ranges: [],
      options: { title: 7, width: 'wide', legend: { position: 'nowhere' }, colors: [], pieHole: 0.4 },
      headers: 0,
      isTransposed: false,
      position: { row: 1, column: 1, offsetX: 0, offsetY: 0 },
    });
    expect(viewCharts(workbook, sheet.id)[1]).toMatchObject({
      ...{ type: 'COLUMN', title: '', width: 600, height: 371, legend: { position: 'right' }, pieHole: 0.4 },
      ...{ points: [], series: [] },
    });
    expect(viewCharts(workbook, sheet.id)[1]?.colors[0]).toBe('#4285f4');
  });
});
