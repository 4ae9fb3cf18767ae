import { ExecutionKilled } from '../../../workbench/apps-script/run-options';
import { behaves } from './behaves';
import { evaluate, openScript } from './open-script';

const inSheet = (body: string) =>
  `const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
   const newChart = () => sheet.newChart().setChartType(Charts.ChartType.LINE).addRange(sheet.getRange('A1:A5'))
     .addRange(sheet.getRange('C1:C5')).setNumHeaders(1).setOption('title', 'Penjualan').setPosition(2, 5, 10, 20);
   const described = (chart) => [chart.modify().getChartType().toString(), chart.getRanges().map((r) => r.getA1Notation()),
     chart.getOptions().get('title'), chart.getContainerInfo().getAnchorRow(), chart.getContainerInfo().getAnchorColumn()];
   ${body}`;

describe('an embedded chart', () => {
  behaves('charts.id', () => {
    const script = inSheet(`const built = newChart().build(); const before = sheet.getCharts().length;
      sheet.insertChart(built);
      const [chart] = sheet.getCharts();
      return [before, built.getChartId(), typeof chart.getChartId(), described(chart), chart.getNumHeaders(),
        chart.getContainerInfo().getOffsetX(), chart.getContainerInfo().getOffsetY(), chart.getOptions().get('width')];`);
    expect(evaluate(script)).toEqual([
      0,
      null,
      'number',
      ['LINE', ['A1:A5', 'C1:C5'], 'Penjualan', 2, 5],
      1,
      10,
      20,
      null,
    ]);
  });

  behaves('charts.update', () => {
    const script = inSheet(`sheet.insertChart(newChart().build()); sheet.insertChart(newChart().build());
      const [first, second] = sheet.getCharts();
      const modified = first.modify().asColumnChart().setTitle('Laba').clearRanges().addRange(sheet.getRange('A1:B9')).setPosition(3, 6, 0, 0).build();
      const before = described(sheet.getCharts()[0]);
      sheet.updateChart(modified);
      const [now, other] = sheet.getCharts();
      return [before[0], described(now), now.getChartId() === first.getChartId(), described(other)[2], second.getChartId() === other.getChartId()];`);
    expect(evaluate(script)).toEqual(['LINE', ['COLUMN', ['A1:B9'], 'Laba', 3, 6], true, 'Penjualan', true]);
  });

  behaves('charts.kinds', () => {
    const kinds = '[b.asBarChart(), b.asColumnChart(), b.asLineChart(), b.asPieChart()]';
    const constants = '[T.BAR, T.COLUMN, T.LINE, T.PIE]';
    const script = `const b = sheet.newChart(); const T = Charts.ChartType; const types = ${kinds}.map((kind) => kind.getChartType());
      return ${constants}.map((constant, i) => [types[i] === constant, String(types[i])])`;
    expect(evaluate(inSheet(script))).toEqual([
      [true, 'BAR'],
      [true, 'COLUMN'],
      [true, 'LINE'],
      [true, 'PIE'],
    ]);
  });

  behaves('charts.place', () => {
    const script = `const place = newChart().build().getContainerInfo();
      return [String(place), place.getAnchorRow(), place.getAnchorColumn(), place.getOffsetX(), place.getOffsetY()]`;
    expect(evaluate(inSheet(script))).toEqual(['ContainerInfo', 2, 5, 10, 20]);
  });

  behaves('charts.removal', () => {
    const { host } = openScript(`
      function main() { ${inSheet('sheet.insertChart(newChart().build()); const [c] = sheet.getCharts(); sheet.removeChart(c); return sheet.getCharts().length')} }
      function twice() { ${inSheet('sheet.insertChart(newChart().build()); const [c] = sheet.getCharts(); sheet.removeChart(c); sheet.updateChart(c)')} }`);
    expect(host.run('main')).toBe(0);
    expect(() => host.run('twice')).toThrow('The chart is not on this sheet.');
  });

  behaves('charts.ranges', () => {
    expect(evaluate(inSheet("return newChart().addRange(sheet.getRange('A1:A5')).getRanges().length"))).toBe(2);
    expect(evaluate(inSheet('return newChart().clearRanges().getRanges().length'))).toBe(0);
  });

  behaves('charts.signatures', () => {
    const refused = 'match the method signature for SpreadsheetApp';
    expect(() => evaluate(inSheet("sheet.newChart().setChartType('LINE')"))).toThrow(refused);
    expect(() => evaluate(inSheet("sheet.newChart().addRange('A1:B2')"))).toThrow(refused);
    expect(() => evaluate(inSheet('sheet.insertChart(newChart())'))).toThrow(refused);
  });

  behaves('charts.titles', () => {
    expect(() => evaluate(inSheet("newChart().setTitle('x')"))).toThrow(/setTitle is not a function/);
    const titled = "newChart().asPieChart().setTitle('x').setBackgroundColor('#fff').build().getOptions().get('title')";
    expect(evaluate(inSheet(`return ${titled}`))).toBe('x');
  });

  it('names what is not emulated of it', () => {
    expect(() => evaluate(inSheet('newChart().build().getBlob()'))).toThrow('EmbeddedChart.getBlob is not emulated');
  });

  behaves('charts.protection', () => {
    const { host, sheet } = openScript(`function add() { ${inSheet('sheet.insertChart(newChart().build())')} }`);
    sheet.setLocked(true);
    expect(() => host.run('add')).toThrow('protected cell or object');
  });

  behaves('charts.following', () => {
    const { host, sheet } = openScript(`
      function add() { ${inSheet('sheet.insertChart(newChart().build())')} }
      function find() { ${inSheet('return sheet.getCharts().map(described)')} }`);
    host.run('add');
    sheet.insertColumns(2, 1);
    sheet.insertRows(3, 2);
    expect(host.run('find')).toEqual([['LINE', ['A1:A7', 'D1:D7'], 'Penjualan', 2, 6]]);
    sheet.deleteColumns(4, 1);
    expect(host.run('find')).toEqual([['LINE', ['A1:A7'], 'Penjualan', 2, 5]]);
  });

  behaves('charts.unflushed', () => {
    const { host, transport } = openScript(`
      function add() { ${inSheet('sheet.insertChart(newChart().build()); SpreadsheetApp.flush()')} }
      function change() { ${inSheet(`const [chart] = sheet.getCharts();
        sheet.updateChart(chart.modify().setOption('title', 'lost').build()); sheet.insertChart(newChart().build());
        UrlFetchApp.fetch('https://a.id/')`)} }
      function remove() { ${inSheet("sheet.removeChart(sheet.getCharts()[0]); UrlFetchApp.fetch('https://a.id/')")} }
      function find() { ${inSheet('return sheet.getCharts().map(described)')} }`);
    host.run('add');
    const interrupt = ({ name }: { name: string }) => name === 'UrlFetchApp.fetch';
    for (const doomed of ['change', 'remove']) {
      expect(() => host.run(doomed, [], { interrupt })).toThrow(ExecutionKilled);
      expect(host.run('find')).toEqual([['LINE', ['A1:A5', 'C1:C5'], 'Penjualan', 2, 5]]);
    }
    expect(transport.sent).toHaveLength(0);
  });
});
