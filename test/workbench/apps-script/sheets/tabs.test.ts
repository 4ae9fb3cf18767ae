import { evaluate, inSheet, openScript } from '../open-script';

describe('tabs that scripts work in', () => {
  it('tells what the person has selected, the first cell of a tab that has just come to the front', () => {
    const { host, cloud, sheet } = openScript(`
      function selected() {
        const list = SpreadsheetApp.getActiveSpreadsheet().getActiveRangeList();
        return list.getRanges().map((range) => [range.getSheet().getSheetId(), range.getA1Notation()]);
      }`);
    cloud.workbook.select([
      { row: 2, column: 1, rows: 3, columns: 2 },
      { row: 9, column: 2, rows: 1, columns: 1 },
    ]);
    expect(host.run('selected')).toEqual([
      [sheet.id, 'A2:B4'],
      [sheet.id, 'B9'],
    ]);
    const other = cloud.workbook.insertSheet('Other');
    expect(host.run('selected')).toEqual([[other.id, 'A1']]);
  });

  it('finds a column by its metadata, wherever people moved it', () => {
    const { host, sheet } = openScript(`
      function mark() { ${inSheet("sheet.getRange('C:C').addDeveloperMetadata('key', 'stock', SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT)")} }
      function find() { ${inSheet(`return sheet.createDeveloperMetadataFinder().withKey('key').withLocationType(SpreadsheetApp.DeveloperMetadataLocationType.COLUMN).find().map((m) => [m.getKey(), m.getValue(), m.getLocation().getColumn().getColumn()])`)} }`);
    host.run('mark');
    sheet.insertColumns(1, 2);
    expect(host.run('find')).toEqual([['key', 'stock', 5]]);
    expect(() => evaluate(inSheet("sheet.getRange('A1').addDeveloperMetadata('k', 'v')"))).toThrow('arbitrary ranges');
  });

  it('has one filter and one banding for a place', () => {
    const script = inSheet(`const range = sheet.getRange('A1:C5');
      const before = [sheet.getFilter(), sheet.getBandings().length];
      range.createFilter(); range.applyRowBanding(SpreadsheetApp.BandingTheme.CYAN);
      let message = ''; try { range.createFilter() } catch (e) { message = e.message }
      return [before, sheet.getFilter().getRange().getA1Notation(), sheet.getBandings().length, message];`);
    expect(evaluate(script)).toEqual([
      [null, 0],
      'A1:C5',
      1,
      "You can't create a filter in a sheet that already has a filter.",
    ]);
  });

  it('adds, activates, hides and renames tabs', () => {
    const script = `const ss = SpreadsheetApp.getActive(); const sheet = ss.insertSheet('Stok', 1); sheet.hideSheet();
      return [ss.getSheetByName('Stok').isSheetHidden(), ss.getActiveSheet().getName(), ss.getSheetByName('x'), sheet.setName('S').getName(), ss.getSpreadsheetTimeZone()];`;
    expect(evaluate(script)).toEqual([true, 'Sheet1', null, 'S', 'Asia/Jakarta']);
  });
});
