import { behaves } from './behaves';
import { evaluate, openScript } from './open-script';

const inSheet = (body: string) =>
  `const ss = SpreadsheetApp.getActiveSpreadsheet(); const sheet = ss.getSheets()[0]; ${body}`;

describe('SpreadsheetApp', () => {
  behaves('cells.blank', () => {
    expect(evaluate(inSheet('return sheet.getRange(1, 1, 1, 2).getValues()'))).toEqual([['', '']]);
  });

  it('gives blanks as empty texts and dates as the script’s own dates', () => {
    const script = inSheet(`
      sheet.getRange('A1:C1').setValues([[new Date(Date.UTC(2024, 0, 5, 5)), null, undefined]]);
      const [[date, blank, other]] = sheet.getRange(1, 1, 1, 3).getValues();
      return [date instanceof Date, date.toISOString(), blank, other];`);
    expect(evaluate(script)).toEqual([true, '2024-01-05T05:00:00.000Z', '', '']);
  });

  it('refuses tables of another size with the documented words', () => {
    expect(() => evaluate(inSheet("sheet.getRange('A1:B2').setValues([[1, 2]])"))).toThrow(
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    );
    expect(() => evaluate(inSheet("sheet.getRange('A1:B1').setValues([[1]])"))).toThrow(
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    );
  });

  it('refuses ranges outside the grid', () => {
    const outside = 'The coordinates of the range are outside the dimensions of the sheet.';
    expect(() => evaluate(inSheet('sheet.getRange(1001, 1)'))).toThrow(outside);
    expect(() => evaluate(inSheet('sheet.getRange(1, 1, 0, 1)'))).toThrow(
      'The number of rows in the range must be at least 1.',
    );
    expect(evaluate(inSheet('sheet.insertRowsAfter(1000, 1); return sheet.getRange(1001, 1).getA1Notation()'))).toBe(
      'A1001',
    );
  });

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

  it('keeps formats, notes and looks of cells', () => {
    const script = inSheet(`
      const range = sheet.getRange('B2').setNumberFormat('"Rp"#,##0').setValue(1234567).setNote('n').setBackground('#fff2cc').setFontWeight('bold').setFontColor('red').setWrap(true).setVerticalAlignment('top');
      return [range.getDisplayValues(), range.getNumberFormats(), range.getNote(), range.getBackground(), sheet.getRange('C3').getNumberFormats(), sheet.getDataRange().getA1Notation()];`);
    expect(evaluate(script)).toEqual([[['Rp1,234,567']], [['"Rp"#,##0']], 'n', '#fff2cc', [['General']], 'A1:B2']);
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

  it('shows menus, the sidebar, toasts and alerts to the person', () => {
    const { host, cloud } = openScript(
      `function main() {
        const ui = SpreadsheetApp.getUi();
        ui.createAddonMenu().addItem('Buka', 'open').addSeparator().addToUi();
        ui.showSidebar(HtmlService.createHtmlOutputFromFile('sidebar').setTitle('Toko'));
        SpreadsheetApp.getActive().toast('selesai', 'Toko');
        return ui.alert('Yakin?', ui.ButtonSet.YES_NO) === ui.Button.NO;
      }`,
      { files: { sidebar: '<p>hai</p>' } },
    );
    cloud.ui.alertAnswers.push('NO');
    expect(host.run('main')).toBe(true);
    expect(cloud.ui.menus).toEqual([{ items: [{ label: 'Buka', handler: 'open' }, null] }]);
    expect(cloud.ui.sidebar).toEqual({ title: 'Toko', html: '<p>hai</p>' });
    expect(cloud.ui.toasts).toEqual([{ message: 'selesai', title: 'Toko' }]);
    expect(cloud.ui.alerts).toEqual([{ title: '', prompt: 'Yakin?', buttons: 'YES_NO' }]);
  });
});
