import { behaves } from '../behaves';
import { evaluate, inSheet, openScript } from '../open-script';

const general = '0.###############';

const play = (body: string) => evaluate(inSheet(body));

describe('Ranges', () => {
  behaves('ranges.a1', () => {
    const script = `ss.insertSheet("Toko 'A'");
      const named = (text) => { const range = ss.getRange(text); return [range.getSheet().getSheetId() === sheet.getSheetId(), range.getA1Notation()]; };
      return [named('B2'), named('Sheet1!B2:C3'), named("'Toko ''A'''!A:A"), named('A2:A'), sheet.getRange('Sheet1!A1').getA1Notation()];`;
    expect(play(script)).toEqual([[false, 'B2'], [true, 'B2:C3'], [false, 'A1:A1000'], [false, 'A2:A1000'], 'A1']);
    for (const unknown of ["ss.getRange('Lain!A1')", "ss.getRange('entah')", "sheet.getRange('Lain!A1')"]) {
      expect(() => play(unknown)).toThrow('Range not found');
    }
  });

  behaves('ranges.blank', () => {
    const script = `const range = sheet.getRange('A1:B2'); range.setNote('x'); const before = range.isBlank();
      sheet.getRange('B2').setValue(0); return [before, range.isBlank(), sheet.getRange('A1:B1').isBlank()];`;
    expect(play(script)).toEqual([true, false, true]);
  });

  behaves('ranges.offset', () => {
    const script = `const range = sheet.getRange('B2:C3');
      return [range.offset(1, 2), range.offset(0, 0, 1), range.offset(-1, -1, 1, 1), range.getCell(2, 2)].map((r) => r.getA1Notation()).concat(range.getWidth(), range.getHeight());`;
    expect(play(script)).toEqual(['D3:E4', 'B2:C2', 'A1', 'C3', 2, 2]);
    expect(() => play("sheet.getRange('B2').offset(-2, 0)")).toThrow('The starting row of the range is too small.');
    expect(() => play("sheet.getRange('B2:C3').getCell(3, 1)")).toThrow('Cell reference out of range');
  });

  behaves('ranges.named', () => {
    const { host, sheet } = openScript(`
      function name() { ${inSheet("ss.setNamedRange('Harga', sheet.getRange('B2:B5')); ss.setNamedRange('harga', sheet.getRange('B2:B9')); ss.setNamedRange('Lain', sheet.getRange('A1'));")} }
      function look() { ${inSheet("return [ss.getNamedRanges().map((n) => [n.getName(), n.getRange().getA1Notation()]), ss.getRange('HARGA').getA1Notation(), ss.getRangeByName('x')];")} }
      function change() { ${inSheet("ss.getNamedRanges()[0].setName('Harga_Baru').setRange(sheet.getRange('C1')); ss.removeNamedRange('Lain'); return ss.getNamedRanges().map((n) => n.getName())")} }`);
    host.run('name');
    sheet.insertRows(3, 1);
    sheet.insertColumns(1, 1);
    expect(host.run('look')).toEqual([
      [
        ['harga', 'C2:C10'],
        ['Lain', 'B1'],
      ],
      'C2:C10',
      null,
    ]);
    expect(host.run('change')).toEqual(['Harga_Baru']);
    expect(() => play("ss.setNamedRange('A1', sheet.getRange('A1'))")).toThrow('Invalid argument: name');
    expect(() => play("ss.removeNamedRange('x')")).toThrow('does not exist');
  });

  behaves('ranges.copy', () => {
    const script = `sheet.getRange('A1:B2').setValues([[1, '=A1+$A$1+A$1+$A1'], [2, '="A1"&Lain!A1']]).setNumberFormat('0.0').setNote('n');
      const copied = (call) => { const to = sheet.getRange('D4:E5').clear().clearNote(); call(to); return [to.getFormulas()[0][1], to.getDisplayValues()[0][0], to.getNote()]; };
      const source = sheet.getRange('A1:B2'); const types = SpreadsheetApp.CopyPasteType;
      const said = [copied((to) => source.copyTo(to)), copied((to) => source.copyTo(to, { contentsOnly: true })), copied((to) => source.copyTo(to, types.PASTE_FORMULA, false)), copied((to) => source.copyTo(to, { formatOnly: true }))];
      sheet.getRange('B1').copyTo(sheet.getRange('B3:B4'));
      return [said, sheet.getRange('B3:B4').getFormulas(), sheet.getRange('B2').copyTo(sheet.getRange('C3')), sheet.getRange('C3').getFormula()];`;
    expect(play(script)).toEqual([
      [
        ['=D4+$A$1+D$1+$A4', '1.0', 'n'],
        ['', '1', ''],
        ['=D4+$A$1+D$1+$A4', '1', ''],
        ['', '', ''],
      ],
      [['=A3+$A$1+A$1+$A3'], ['=A4+$A$1+A$1+$A4']],
      null,
      '="A1"&Lain!B2',
    ]);
    expect(() =>
      play("sheet.getRange('A1').copyTo(sheet.getRange('B1'), SpreadsheetApp.CopyPasteType.PASTE_NO_BORDERS, false)"),
    ).toThrow('not emulated');
  });

  behaves('ranges.copy-raw', () => {
    const script = `sheet.getRange('A1:A2').setValues([["'007"], ["'=1+1"]]); sheet.getRange('A1:A2').copyTo(sheet.getRange('B1')); return sheet.getRange('B1:B2').getValues();`;
    expect(play(script)).toEqual([['007'], ['=1+1']]);
  });

  behaves('ranges.sort', () => {
    const script = `sheet.getRange('A1:C4').setValues([[2, 'b', 'i'], ['', 'x', 'ii'], [1, 'b', 'iii'], [1, 'a', 'iv']]); sheet.getRange('A3').setNote('eins');
      sheet.getRange('A1:B4').sort([{ column: 1, ascending: true }, 2]);
      const upwards = [sheet.getRange('A1:C4').getValues(), sheet.getRange('A2').getNote()];
      sheet.getRange('A1:A4').sort({ column: 1, ascending: false });
      return [...upwards, sheet.getRange('A1:A4').getValues().flat()];`;
    expect(play(script)).toEqual([
      [
        [1, 'a', 'i'],
        [1, 'b', 'ii'],
        [2, 'b', 'iii'],
        ['', 'x', 'iv'],
      ],
      'eins',
      [2, 1, 1, ''],
    ]);
  });

  behaves('ranges.clear', () => {
    const filled =
      "const range = sheet.getRange('A1').setValue(1).setNumberFormat('0.0').setNote('n').setBackground('red').insertCheckboxes();";
    const left =
      '[range.getValue(), range.getNumberFormat(), range.getBackground(), range.getNote(), range.getDataValidation() !== null]';
    const leftBy = (call: string) => play(`${filled} ${call}; return ${left};`);
    expect(leftBy('range.clear()')).toEqual(['', general, '#ffffff', 'n', true]);
    expect(leftBy('sheet.clear()')).toEqual(['', general, '#ffffff', 'n', true]);
    expect(leftBy('range.clear({ contentsOnly: true })')).toEqual(['', '0.0', 'red', 'n', true]);
    expect(leftBy('sheet.clearContents()')).toEqual(['', '0.0', 'red', 'n', true]);
    expect(leftBy('range.clear({ commentsOnly: true, validationsOnly: true })')).toEqual([
      false,
      '0.0',
      'red',
      '',
      false,
    ]);
    expect(leftBy('sheet.clearFormats()')).toEqual([false, general, '#ffffff', 'n', true]);
    expect(leftBy('range.clearFormat().clearNote().clearDataValidations()')).toEqual([
      false,
      general,
      '#ffffff',
      '',
      false,
    ]);
    expect(leftBy('sheet.clearNotes()')).toEqual([false, '0.0', 'red', '', true]);
  });

  behaves('ranges.edge', () => {
    const script = `sheet.getRange('A1:A3').setValue(1); sheet.getRange('A6').setValue(1); const { UP, DOWN, NEXT, PREVIOUS } = SpreadsheetApp.Direction;
      const from = (a1, direction) => sheet.getRange(a1).getNextDataCell(direction).getA1Notation();
      return [from('A1', DOWN), from('A3', DOWN), from('A6', DOWN), from('A1000', UP), from('A6', UP), from('C3', PREVIOUS), from('A1', NEXT)];`;
    expect(play(script)).toEqual(['A3', 'A6', 'A1000', 'A6', 'A3', 'A3', 'Z1']);
  });

  it('are read and written by tables, or by their first cell', () => {
    const script = `const range = sheet.getRange('A1:B1');
      range.setNotes([['a', null]]).setBackgrounds([['red', null]]).setFontWeights([['bold', null]]).setFontColors([['blue', null]]).setFontSizes([[8, 9]]).setFormulas([['1+1', '']]);
      return [range.getNotes(), range.getBackgrounds(), range.getFontWeights(), range.getFontWeight(), range.getFontColors(), range.getFormula(), range.getDisplayValue(), range.isBlank(), sheet.getRange('B1').isBlank(), sheet.getSheetValues(1, 1, 1, 2)];`;
    expect(play(script)).toEqual([
      [['a', '']],
      [['red', '#ffffff']],
      [['bold', 'normal']],
      'bold',
      [['blue', '#000000']],
      '=1+1',
      '2',
      false,
      true,
      [[2, '']],
    ]);
    expect(() => play("sheet.getRange('A1:B1').setNotes([['a']])")).toThrow('number of columns in the data');
  });

  it('are what a person has selected, when they are activated', () => {
    expect(
      play(
        "ss.insertSheet('Lain'); sheet.getRange('B2:C3').activate(); return [ss.getActiveRange().getA1Notation(), ss.getActiveSheet().getName(), ss.getNumSheets()]",
      ),
    ).toEqual(['B2:C3', 'Sheet1', 2]);
  });
});
