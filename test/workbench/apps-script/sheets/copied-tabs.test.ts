import { behaves } from '../behaves';
import { evaluate, inSheet, openScript } from '../open-script';

const cells = { row: 1, column: 1, rows: 2, columns: 2 };
const names = 'ss.getSheets().map((tab) => tab.getName())';

describe('Copies of tabs', () => {
  behaves('tabs.copy-name', () => {
    const script = inSheet(`for (let i = 0; i < 3; i += 1) sheet.copyTo(ss); return ${names};`);
    expect(evaluate(script)).toEqual(['Sheet1', 'Copy of Sheet1', 'Copy of Sheet1 1', 'Copy of Sheet1 2']);
  });

  behaves('tabs.copy-to', () => {
    const { host, cloud, sheet } = openScript(
      `function main() { ${inSheet(`
        ss.insertSheet('Lain'); sheet.getRange('A1:B2').setValues([['a', '=A2*2'], [4, '']]).setNote('n').setNumberFormat('0.0');
        sheet.getRange('A2').setDataValidation(SpreadsheetApp.newDataValidation().requireNumberBetween(1, 9).setAllowInvalid(false).build());
        sheet.protect(); sheet.hideRows(2); sheet.setColumnWidth(1, 50);
        const copy = sheet.copyTo(ss);
        return [copy.getName(), copy.getIndex(), ss.getActiveSheet().getName()];`)} }`,
    );
    expect(host.run('main')).toEqual(['Copy of Sheet1', 3, 'Lain']);
    const copy = cloud.workbook.sheets()[2];
    expect(copy?.id).not.toBe(sheet.id);
    expect(copy?.readValues(cells)).toEqual([
      ['a', 8],
      [4, ''],
    ]);
    expect(copy?.readFormulas(cells)).toEqual(sheet.readFormulas(cells));
    for (const attribute of ['note', 'numberFormat', 'validation'] as const) {
      expect(copy?.readAttribute(cells, attribute)).toEqual(sheet.readAttribute(cells, attribute));
    }
    expect([copy?.hiddenRows.has(2), copy?.columnWidths.get(1)]).toEqual([true, 50]);
    expect(cloud.workbook.protections.of(copy?.id ?? 0)).toEqual([]);
    expect(() => cloud.workbook.type(copy?.id ?? 0, 2, 1, '99')).toThrow('violates the data validation');
    cloud.workbook.type(copy?.id ?? 0, 2, 1, '5');
    expect(sheet.readValues(cells)[1]).toEqual([4, '']);
  });

  behaves('tabs.floating-copies', () => {
    const { host, cloud, sheet } = openScript(
      `function main() { ${inSheet("const over = (tab) => [tab.getImages().length, tab.getDrawings().length]; return [over(sheet.copyTo(ss)), over(ss.insertSheet('Lain'))];")} }`,
    );
    sheet.putOver('image');
    sheet.putOver('drawing');
    expect(host.run('main')).toEqual([
      [1, 1],
      [0, 0],
    ]);
    expect(cloud.workbook.duplicateSheet(sheet.id).floating).toEqual(['image', 'drawing']);
  });

  behaves('tabs.copy-metadata', () => {
    const { cloud, sheet } = openScript('');
    const { workbook } = cloud;
    for (const column of [0, 3]) {
      workbook.addMetadata({ key: 'k', value: `${column}`, visibility: 'DOCUMENT', sheetId: sheet.id, column });
    }
    const copy = workbook.duplicateSheet(sheet.id);
    const of = (id: number) =>
      workbook.metadata().flatMap(({ sheetId, column, value }) => (sheetId === id ? [[column, value]] : []));
    expect(of(copy.id)).toEqual(of(sheet.id));
    expect(new Set(workbook.metadata().map(({ id }) => id)).size).toBe(4);
  });

  behaves('tabs.duplicate', () => {
    const { host, cloud, sheet } = openScript(
      `function main() { ${inSheet(`
        ss.insertSheet('Lain'); ss.setActiveSheet(sheet); sheet.getRange('A1').protect(); sheet.protect();
        sheet.insertChart(sheet.newChart().setChartType(Charts.ChartType.LINE).addRange(sheet.getRange('A1:A5')).setPosition(1, 3, 0, 0).build());
        ss.duplicateActiveSheet();
        return [${names}, ss.getActiveSheet().getName()];`)} }`,
    );
    expect(host.run('main')).toEqual([['Sheet1', 'Copy of Sheet1', 'Lain'], 'Copy of Sheet1']);
    const { workbook } = cloud;
    const copy = workbook.activeSheetId;
    expect(workbook.protections.of(copy).map(({ area }) => area)).toEqual([
      { row: 1, column: 1, rows: 1, columns: 1 },
      undefined,
    ]);
    expect(workbook.charts.of(copy)[0]?.ranges[0]?.sheetId).toBe(copy);
    const named = workbook.duplicateSheet(sheet.id, { name: 'Salinan Sheet1' });
    expect([named.name, workbook.protections.of(named.id)]).toEqual(['Salinan Sheet1', []]);
  });

  behaves('tabs.move', () => {
    const script = inSheet(`
      ss.insertSheet('B'); ss.insertSheet('C'); ss.moveActiveSheet(1);
      let message = ''; try { ss.moveActiveSheet(4) } catch (e) { message = e.message }
      return [${names}, ss.getActiveSheet().getIndex(), message];`);
    expect(evaluate(script)).toEqual([['C', 'Sheet1', 'B'], 1, 'Invalid argument: pos']);
  });

  behaves('tabs.last', () => {
    expect(evaluate(inSheet(`ss.insertSheet('B'); ss.deleteSheet(sheet); return ${names};`))).toEqual(['B']);
    expect(() => evaluate(inSheet("ss.insertSheet('B').hideSheet(); ss.deleteSheet(sheet)"))).toThrow(
      "You can't remove all the sheets in a document.",
    );
  });

  behaves('tabs.letter-case', () => {
    expect(() => evaluate(inSheet("ss.insertSheet('SHEET1')"))).toThrow('already exists');
    expect(() => evaluate(inSheet("ss.insertSheet('B').setName('SHEET1')"))).toThrow('already exists');
    expect(evaluate(inSheet("sheet.setName('SHEET2'); return ss.insertSheet().getName()"))).toBe('Sheet3');
    expect(evaluate(inSheet("ss.insertSheet('copy of sheet1'); return sheet.copyTo(ss).getName()"))).toBe(
      'Copy of Sheet1 1',
    );
    expect(evaluate(inSheet("return [ss.getSheetByName('sheet1'), sheet.setName('SHEET1').getName()]"))).toEqual([
      null,
      'SHEET1',
    ]);
  });

  it('are gone, and deleted tabs there again, when the execution dies before a flush', () => {
    const { host, cloud, sheet } = openScript(
      `function main() { ${inSheet(`sheet.copyTo(ss); ss.deleteSheet(sheet); SpreadsheetApp.getActive().toast('x')`)} }`,
    );
    const { workbook } = cloud;
    workbook.type(sheet.id, 1, 1, 'isi');
    workbook.protections.add(sheet.id);
    workbook.addMetadata({ key: 'k', value: 'v', visibility: 'DOCUMENT', sheetId: sheet.id, column: 1 });
    const interrupt = ({ name }: { readonly name: string }) => name === 'Spreadsheet.toast';
    expect(() => host.run('main', [], { interrupt })).toThrow('interrupted');
    expect(workbook.sheets()).toEqual([sheet]);
    expect([workbook.metadata().length, workbook.protections.of(sheet.id).length]).toEqual([1, 1]);
    expect(sheet.readValues(cells)[0]?.[0]).toBe('isi');
  });
});
