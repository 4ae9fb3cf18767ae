import { behaves } from '../behaves';
import { evaluate, inSheet, openScript } from '../open-script';

describe('tabs that scripts work in', () => {
  const selecting = () =>
    openScript(`
      function selected() {
        const list = SpreadsheetApp.getActiveSpreadsheet().getActiveRangeList();
        return list.getRanges().map((range) => [range.getSheet().getSheetId(), range.getA1Notation()]);
      }`);

  behaves('tabs.selection', () => {
    const { host, cloud, sheet } = selecting();
    cloud.workbook.select([
      { row: 2, column: 1, rows: 3, columns: 2 },
      { row: 9, column: 2, rows: 1, columns: 1 },
    ]);
    expect(host.run('selected')).toEqual([
      [sheet.id, 'A2:B4'],
      [sheet.id, 'B9'],
    ]);
  });

  behaves('tabs.floating', () => {
    const { host, sheet } = openScript(`
      function main() { ${inSheet('return [sheet.getImages().map(String), sheet.getDrawings().map(String), sheet.getCharts().length, sheet.getLastRow()];')} }
      function ask(what, member) { ${inSheet('return sheet[what]()[0][member]();')} }`);
    expect(host.run('main')).toEqual([[], [], 0, 0]);
    sheet.putOver('drawing');
    sheet.putOver('image');
    sheet.putOver('drawing');
    expect(host.run('main')).toEqual([['OverGridImage'], ['Drawing', 'Drawing'], 0, 0]);
    expect(() => host.run('ask', ['getImages', 'getAnchorCell'])).toThrow(
      'OverGridImage.getAnchorCell is not emulated',
    );
    expect(() => host.run('ask', ['getDrawings', 'getContainerInfo'])).toThrow(
      'Drawing.getContainerInfo is not emulated',
    );
  });

  behaves('tabs.first-selection', () => {
    const { host, cloud } = selecting();
    cloud.workbook.select([{ row: 2, column: 1, rows: 3, columns: 2 }]);
    const other = cloud.workbook.insertSheet('Other');
    expect(host.run('selected')).toEqual([[other.id, 'A1']]);
  });

  behaves('tabs.place', () => {
    const script = inSheet(
      "ss.insertSheet('a'); ss.insertSheet('b'); ss.insertSheet('c', 1); ss.insertSheet('d', 0); return ss.getSheets().map((tab) => tab.getName())",
    );
    expect(evaluate(script)).toEqual(['d', 'Sheet1', 'c', 'a', 'b']);
  });

  behaves('tabs.names', () => {
    const script = inSheet(
      "const stock = ss.insertSheet('Stok', 1).setName('Persediaan'); return [ss.getSheetByName('Persediaan').getSheetId() === stock.getSheetId(), ss.getSheetByName('Stok')]",
    );
    expect(evaluate(script)).toEqual([true, null]);
  });

  behaves('tabs.name-length', () => {
    expect(evaluate(inSheet("return ss.insertSheet('x'.repeat(100)).getName().length"))).toBe(100);
    for (const make of ["ss.insertSheet('x'.repeat(101))", "sheet.setName('x'.repeat(101))"]) {
      expect(() => evaluate(inSheet(make))).toThrow('The sheet name cannot be greater than 100 characters.');
    }
  });

  behaves('tabs.no-name', () => {
    for (const make of ["ss.insertSheet('')", "sheet.setName('')"]) {
      expect(() => evaluate(inSheet(make))).toThrow('The sheet name cannot be empty.');
    }
  });

  behaves('tabs.frozen', () => {
    const script = 'sheet.setFrozenRows(999); sheet.setFrozenColumns(25); return sheet.getFrozenRows()';
    expect(evaluate(inSheet(script))).toBe(999);
    expect(() => evaluate(inSheet('sheet.setFrozenRows(1000)'))).toThrow(
      "You can't freeze all visible rows on the sheet.",
    );
    expect(() => evaluate(inSheet('sheet.setFrozenColumns(26)'))).toThrow(
      "You can't freeze all visible columns on the sheet.",
    );
    expect(() => evaluate(inSheet('sheet.hideColumns(4, 23); sheet.setFrozenColumns(3)'))).toThrow(
      "You can't freeze all visible columns on the sheet.",
    );
  });

  behaves('tabs.frozen-merges', () => {
    const frozen = (script: string) => evaluate(inSheet(`sheet.getRange('A1:B2').merge(); ${script}; return 'frozen'`));
    expect(frozen('sheet.setFrozenColumns(2); sheet.setFrozenRows(2)')).toBe('frozen');
    expect(() => frozen('sheet.setFrozenColumns(1)')).toThrow(
      "You can't freeze columns which contain only part of a merged cell.",
    );
    expect(() => frozen('sheet.setFrozenRows(1)')).toThrow(
      "You can't freeze rows which contain only part of a merged cell.",
    );
  });

  behaves('tabs.some-seen', () => {
    for (const [script, message] of [
      ['sheet.hideColumns(1, 26)', "can't hide all the columns"],
      ['sheet.hideColumns(1, 20); sheet.hideColumns(21, 6)', "can't hide all the columns"],
      ['sheet.hideRows(1, 1000)', "can't hide all the rows"],
    ] as const) {
      expect(() => evaluate(inSheet(script))).toThrow(message);
    }
  });

  behaves('tabs.hiding', () => {
    const script = inSheet(
      "const tab = ss.insertSheet('Stok'); const seen = [ss.getActiveSheet().getName()]; tab.hideSheet(); seen.push(tab.isSheetHidden(), ss.getActiveSheet().getName()); tab.showSheet(); return [...seen, tab.isSheetHidden()]",
    );
    expect(evaluate(script)).toEqual(['Stok', true, 'Sheet1', false]);
  });

  behaves('tabs.last-shown', () => {
    expect(() => evaluate(inSheet("ss.insertSheet('Stok').hideSheet(); sheet.hideSheet()"))).toThrow(
      "You can't hide all the sheets in a document.",
    );
  });

  behaves('tabs.inserted-columns', () => {
    const script = inSheet(
      "sheet.getRange('A1:C1').setValues([['a', 'b', 'c']]); sheet.insertColumnsAfter(2, 2); sheet.insertRowsAfter(2, 2); return [sheet.getLastColumn(), sheet.getLastRow(), sheet.getDataRange().getValues()]",
    );
    expect(evaluate(script)).toEqual([5, 1, [['a', 'b', '', '', 'c']]]);
  });

  behaves('tabs.zone', () => {
    const zones = inSheet('return [ss.getSpreadsheetTimeZone(), Session.getScriptTimeZone()]');
    expect(evaluate(zones, { spreadsheetTimeZone: 'Asia/Makassar' })).toEqual(['Asia/Makassar', 'Asia/Jakarta']);
  });
});

describe('filters and bandings of a tab', () => {
  behaves('filters.one', () => {
    const script = inSheet(
      "const before = sheet.getFilter(); sheet.getRange('A1:C5').createFilter(); return [before, sheet.getFilter().getRange().getA1Notation()]",
    );
    expect(evaluate(script)).toEqual([null, 'A1:C5']);
    expect(() =>
      evaluate(inSheet("sheet.getRange('A1:C5').createFilter(); sheet.getRange('E1:E5').createFilter()")),
    ).toThrow("You can't create a filter in a sheet that already has a filter.");
  });

  const band = (range: string) => `sheet.getRange('${range}').applyRowBanding(SpreadsheetApp.BandingTheme.CYAN)`;

  behaves('bandings.ranges', () => {
    const script = inSheet(
      `const before = sheet.getBandings().length; const banding = ${band('A1:C5')}; ${band('E1:F5')}; return [before, banding.getRange().getA1Notation(), sheet.getBandings().map((one) => one.getRange().getA1Notation())]`,
    );
    expect(evaluate(script)).toEqual([0, 'A1:C5', ['A1:C5', 'E1:F5']]);
  });

  const filtered = `sheet.getRange('A1:B3').setValues([['x', 'y'], ['a', 1], ['b', 2]]);
    const filter = sheet.getRange('A1:B3').createFilter();
    filter.setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().setHiddenValues(['a']).build());`;
  const hidden = '[2, 3, 4].filter((row) => sheet.isRowHiddenByFilter(row))';

  behaves('filters.criteria', () => {
    const script = inSheet(
      `${filtered} const before = ${hidden}; const kept = filter.getColumnFilterCriteria(1);
      filter.remove(); const shown = ${hidden}; const anew = sheet.getRange('A1:B4').createFilter();
      const none = anew.getColumnFilterCriteria(1); anew.setColumnFilterCriteria(1, kept.copy().build());
      return [before, shown, none, sheet.getFilter().getColumnFilterCriteria(1).getHiddenValues(), anew.getColumnFilterCriteria(2), ${hidden}]`,
    );
    expect(evaluate(script)).toEqual([[2], [], null, ['a'], null, [2]]);
    expect(() => evaluate(inSheet(`${filtered} filter.setColumnFilterCriteria(3, null)`))).toThrow('not within');
  });

  behaves('filters.later', () => {
    const script = inSheet(`${filtered} sheet.getRange('A2:A3').setValues([['b'], ['a']]); return ${hidden}`);
    expect(evaluate(script)).toEqual([2]);
  });

  behaves('filters.lost', () => {
    const { host, sheet } = openScript(
      `function begin() { ${inSheet(filtered)} }
      function main() { ${inSheet("const kept = sheet.getFilter().getColumnFilterCriteria(1); sheet.getFilter().remove(); sheet.getRange('A1:B4').createFilter().setColumnFilterCriteria(1, kept); ss.toast('x')")} }`,
    );
    host.run('begin');
    const state = () => [sheet.filter, [...sheet.columnFilters], [...sheet.filteredRows]];
    const before = state();
    const interrupt = ({ name }: { readonly name: string }) => name === 'Spreadsheet.toast';
    expect(() => host.run('main', [], { interrupt })).toThrow('interrupted');
    expect(state()).toEqual(before);
    host.run('main');
    expect(sheet.filter).toMatchObject({ rows: 4 });
  });

  behaves('bandings.moved', () => {
    const script = inSheet(
      `const one = ${band('A1:C5')}; ${band('E1:F5')}; const chained = one.setRange(sheet.getRange('A1:C9')) === one;
      let said = ''; try { one.setRange(sheet.getRange('A1:E9')) } catch (error) { said = error.message }
      return [chained, one.getRange().getA1Notation(), sheet.getBandings().map((each) => each.getRange().getA1Notation()), said]`,
    );
    expect(evaluate(script)).toEqual([true, 'A1:C9', ['E1:F5', 'A1:C9'], expect.stringContaining('alternating')]);
  });

  behaves('bandings.one', () => {
    expect(() => evaluate(inSheet(`${band('A1:C5')}; ${band('C5:D9')}`))).toThrow('alternating background colors');
  });
});
