import { behaves } from '../behaves';
import { evaluate, inSheet, openScript } from '../open-script';

/** Numbers 1 to 5 in column A, their doubles as formulas in B. */
const column = `
  sheet.getRange('A1:B5').setValues([1, 2, 3, 4, 5].map((n) => [n, '=A' + n + '*2']));
  const numbers = () => sheet.getRange('A1:A7').getValues().flat().join();`;
const play = (body: string) => evaluate(inSheet(`${column} ${body}`));

describe('Rows and columns', () => {
  behaves('rows.insert', () => {
    const inserted = (call: string) => play(`sheet.${call}; return numbers();`);
    expect(inserted('insertRowsAfter(1, 2)')).toBe('1,,,2,3,4,5');
    expect(inserted('insertRowAfter(1)')).toBe('1,,2,3,4,5,');
    expect(inserted('insertRowsBefore(1, 2)')).toBe(',,1,2,3,4,5');
    expect(inserted('insertRowBefore(2)')).toBe('1,,2,3,4,5,');
    expect(inserted('insertRows(3)')).toBe('1,2,,3,4,5,');
    const script = `sheet.hideRows(2); sheet.insertRows(1, 2); sheet.insertColumns(1); sheet.insertColumnAfter(1); sheet.insertColumnsAfter(1, 1); sheet.insertColumnBefore(1); sheet.insertColumnsBefore(1, 1);
      return [sheet.getRange('G3').getFormula(), sheet.isRowHiddenByUser(4), sheet.getMaxRows(), sheet.getMaxColumns()];`;
    expect(play(script)).toEqual(['=F3*2', true, 1002, 31]);
    expect(() => play('sheet.insertRowsAfter(1001, 1)')).toThrow('Those rows are out of bounds.');
  });

  it.each([
    "insertRowsAfter('1', '2')",
    'insertColumnsBefore(1, null)',
    "deleteRows('x')",
    'hideRows([2])',
    'showColumns({})',
    'setColumnWidth(1, NaN)',
    'setColumnWidths(1, Infinity, 100)',
    "setFrozenRows('1')",
    'setHiddenGridlines(1)',
  ])('refuses arguments of another kind, and the tab stays as it was: %s', (call) => {
    const { host, sheet } = openScript(`function main() { ${inSheet(`sheet.${call}`)} }`);
    const facts = () => {
      const { maxRows, maxColumns, hiddenRows, hiddenColumns, columnWidths, frozenRows, hasHiddenGridlines } = sheet;
      return { maxRows, maxColumns, hiddenRows, hiddenColumns, columnWidths, frozenRows, hasHiddenGridlines };
    };
    const before = facts();
    expect(() => host.run('main')).toThrow("don't match the method signature for SpreadsheetApp.Sheet.");
    expect(facts()).toEqual(before);
  });

  it('keeps texts where scripts give something else for a text', () => {
    const script = `sheet.addDeveloperMetadata(1, true); sheet.getRange('A:A').addDeveloperMetadata(2, {});
      sheet.getRange('C1').insertCheckboxes({}, []);
      const found = [...sheet.getDeveloperMetadata(), ...sheet.createDeveloperMetadataFinder().find()];
      return found.map((one) => [one.getKey(), one.getValue()]);`;
    expect(play(script)).toEqual([
      ['1', 'true'],
      ['2', '[object Object]'],
    ]);
  });

  behaves('rows.delete', () => {
    expect(
      play("sheet.deleteRows(2, 2); sheet.deleteRow(1); return [numbers(), sheet.getRange('B1').getFormula()]"),
    ).toEqual(['4,5,,,,,', '=A1*2']);
    expect(
      play(
        "sheet.deleteColumn(1); sheet.deleteColumns(2, 3); return [sheet.getRange('A1').getFormula(), sheet.getMaxColumns()]",
      ),
    ).toEqual(['=#REF!*2', 22]);
    expect(() => play('sheet.deleteRows(999, 3)')).toThrow('Those rows are out of bounds.');
    expect(() => play('sheet.deleteColumns(26, 2)')).toThrow('Those columns are out of bounds.');
    expect(() => play('sheet.setFrozenRows(1); sheet.deleteRows(2, 999)')).toThrow(
      'Sorry, it is not possible to delete all non-frozen rows.',
    );
  });

  behaves('rows.move', () => {
    const moved = (from: string, to: number) =>
      play(`sheet.moveRows(sheet.getRange('${from}'), ${to}); return numbers();`);
    expect(moved('A1:A2', 5)).toBe('3,4,1,2,5,,');
    expect(moved('A4:A5', 1)).toBe('4,5,1,2,3,,');
    expect(play("sheet.moveRows(sheet.getRange('A1'), 4); return sheet.getRange('B3').getFormula()")).toBe('=A3*2');
    const columns = (from: string, to: number) =>
      evaluate(
        inSheet(
          `sheet.appendRow(['a', 'b', 'c', 'd']); sheet.moveColumns(sheet.getRange('${from}'), ${to}); return sheet.getRange('A1:D1').getValues()[0].join('')`,
        ),
      );
    expect(columns('A1:B1', 4)).toBe('cabd');
    expect(columns('C1:D1', 1)).toBe('cdab');
  });

  behaves('rows.lost', () => {
    const { host, cloud, sheet } = openScript(
      `function main() { ${inSheet("sheet.moveRows(sheet.getRange('A1'), 4); sheet.deleteRows(1, 2); sheet.deleteColumns(1, 1); sheet.getRange('A1:B3').sort(1); ss.toast('x')")} }`,
    );
    const { workbook } = cloud;
    const area = { row: 1, column: 1, rows: 4, columns: 3 };
    sheet.write(
      area,
      [3, 1, 2, 4].map((n) => [n, `=A1+${n}`, `t${n}`]),
    );
    sheet.writeAttribute({ ...area, rows: 1 }, 'note', [['n', '', '']]);
    sheet.merge({ row: 2, column: 3, rows: 1, columns: 2 });
    const other = workbook.insertSheet('Lain');
    workbook.type(other.id, 1, 1, '=Sheet1!A2');
    workbook.addMetadata({ key: 'k', value: 'v', visibility: 'DOCUMENT', sheetId: sheet.id, column: 1 });
    workbook.protections.add(sheet.id, { area: { ...area, rows: 1 } });
    const state = () => [
      sheet.readValues(area),
      sheet.readFormulas(area),
      sheet.readAttribute(area, 'note'),
      sheet.merges,
      [sheet.maxRows, sheet.maxColumns],
      other.readFormulas({ row: 1, column: 1, rows: 1, columns: 1 }),
      workbook.metadata(),
      workbook.protections.of(sheet.id),
    ];
    const before = state();
    const interrupt = ({ name }: { readonly name: string }) => name === 'Spreadsheet.toast';
    expect(() => host.run('main', [], { interrupt })).toThrow('interrupted');
    expect(state()).toEqual(before);
    host.run('main');
    expect(state()).not.toEqual(before);
  });

  behaves('columns.width', () => {
    expect(evaluate(inSheet('sheet.setColumnWidths(25, 2, 50); return sheet.getColumnWidth(26)'))).toBe(50);
    for (const script of ['sheet.setColumnWidths(25, 3, 50)', 'sheet.setColumnWidth(27, 50)']) {
      expect(() => evaluate(inSheet(script))).toThrow('Those columns are out of bounds.');
    }
  });

  behaves('rows.append', () => {
    const script = `sheet.appendRow(['=A1', '007']);
      const appended = sheet.getRange('A6:B6').getValues();
      sheet.getRange('A1000').setValue('last'); sheet.appendRow(['more']);
      return [appended, sheet.getMaxRows(), sheet.getRange('A1001').getValue()];`;
    expect(play(script)).toEqual([[[1, 7]], 1001, 'more']);
  });

  it('sort below the frozen rows', () => {
    const script = `sheet.getRange('A1').setValue('judul'); sheet.setFrozenRows(1); sheet.setFrozenColumns(2); sheet.sort(1, false);
      return [numbers(), sheet.getRange('B5').getFormula(), sheet.getFrozenColumns()];`;
    expect(play(script)).toEqual(['judul,5,4,3,2,,', '=A5*2', 2]);
  });

  it('are made as wide as their longest text', () => {
    const script = `sheet.getRange('C1').setValue('x'.repeat(40)); sheet.autoResizeColumns(2, 2); sheet.autoResizeColumn(4);
      return [1, 2, 3, 4].map((n) => sheet.getColumnWidth(n));`;
    expect(play(script)).toEqual([100, 24, 290, 21]);
  });
});
