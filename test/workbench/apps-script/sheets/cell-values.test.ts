import { behaves } from '../behaves';
import { evaluate, inSheet } from '../open-script';

const inCells = (body: string): unknown => evaluate(inSheet(body));

describe('cells that scripts read and write', () => {
  behaves('cells.blank', () => {
    expect(inCells('return sheet.getRange(1, 1, 1, 2).getValues()')).toEqual([['', '']]);
  });

  behaves('cells.dates', () => {
    const script = `const [[date]] = sheet.getRange('A1').setValues([[new Date(Date.UTC(2024, 0, 5, 5))]]).getValues();
      return [date instanceof Date, date.toISOString()]`;
    expect(inCells(script)).toEqual([true, '2024-01-05T05:00:00.000Z']);
  });

  behaves('cells.nothing', () => {
    const script =
      "const range = sheet.getRange('A1:B1'); range.setValues([[1, 2]]); range.setValues([[null, undefined]]); return [range.getValues(), sheet.getLastRow()]";
    expect(inCells(script)).toEqual([[['', '']], 0]);
  });

  behaves('cells.numbers', () => {
    const values = [
      [0, 1.5],
      [-2, 1e15],
    ];
    expect(inCells(`return sheet.getRange('B2:C3').setValues(${JSON.stringify(values)}).getValues()`)).toEqual(values);
  });

  behaves('cells.size', () => {
    expect(() => inCells("sheet.getRange('A1:B2').setValues([[1, 2]])")).toThrow(
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    );
    expect(() => inCells("sheet.getRange('A1:B1').setValues([[1]])")).toThrow(
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    );
  });

  behaves('cells.formulas', () => {
    const script =
      "const range = sheet.getRange('A1:B1'); range.setValues([['=SUM(1,2)', 5]]); return [range.getFormulas(), range.getValues()]";
    expect(inCells(script)).toEqual([[['=SUM(1,2)', '']], [[3, 5]]]);
  });

  behaves('cells.clear-content', () => {
    const script =
      "const range = sheet.getRange('A1').setValue(1).setNote('n').setBackground('#fff2cc').setNumberFormat('0.0'); range.clearContent(); return [range.getValue(), range.getNote(), range.getBackground(), range.getNumberFormats()]";
    expect(inCells(script)).toEqual(['', 'n', '#fff2cc', [['0.0']]]);
  });

  behaves('cells.data-range', () => {
    const script =
      "sheet.getRange('A4').setValue(1); sheet.getRange('C2').setValue(1); sheet.getRange('F9').setNote('n'); return sheet.getDataRange().getA1Notation()";
    expect(inCells(script)).toBe('A1:C4');
  });

  behaves('cells.empty-data', () => {
    expect(inCells('return sheet.getDataRange().getValues()')).toEqual([['']]);
  });
});

describe('the looks of cells', () => {
  behaves('cells.shown', () => {
    const script = "return sheet.getRange('B2').setNumberFormat('\"Rp\"#,##0').setValue(1234567).getDisplayValues()";
    expect(inCells(script)).toEqual([['Rp1,234,567']]);
  });

  behaves('cells.number-format', () => {
    const formats = ['0.0000', '#,##0.00', '@', '"Rp"#,##0'];
    const script = `return ${JSON.stringify(formats)}.map((format) => sheet.getRange('A1').setNumberFormat(format).getNumberFormats()[0][0])`;
    expect(inCells(script)).toEqual(formats);
  });

  behaves('cells.general-format', () => {
    const script =
      "const range = sheet.getRange('A1:B1'); sheet.getRange('A1').setNumberFormat('0.0').setNumberFormat('general'); range.setValues([[1.5, 2]]); return [range.getNumberFormats(), range.getDisplayValues()]";
    expect(inCells(script)).toEqual([[['0.###############', '0.###############']], [['1.5', '2']]]);
  });

  behaves('cells.no-format', () => {
    expect(() => inCells("sheet.getRange('A1').setNumberFormat(null)")).toThrow('numberFormat');
  });

  behaves('cells.background', () => {
    const script =
      "const range = sheet.getRange('A1'); return [range.getBackground(), range.setBackground('#fff2cc').getBackground(), range.setBackground(null).getBackground()]";
    expect(inCells(script)).toEqual(['#ffffff', '#fff2cc', '#ffffff']);
  });

  behaves('cells.fonts', () => {
    const script = `const range = sheet.getRange('A1:C1'); const read = () => [range.getFontWeights(), range.getFontStyles(), range.getFontLines()];
      const before = read();
      range.setFontWeights([['bold', 'normal', null]]).setFontStyles([['italic', 'normal', null]]).setFontLines([['underline', 'line-through', null]]);
      const after = read(); const first = [range.getFontWeight(), range.getFontStyle(), range.getFontLine()];
      range.setFontWeight(null).setFontStyle(null).setFontLine(null);
      return [before, after, first, read()]`;
    const usual = [[['normal', 'normal', 'normal']], [['normal', 'normal', 'normal']], [['none', 'none', 'none']]];
    expect(inCells(script)).toEqual([
      usual,
      [[['bold', 'normal', 'normal']], [['italic', 'normal', 'normal']], [['underline', 'line-through', 'none']]],
      ['bold', 'italic', 'underline'],
      usual,
    ]);
  });

  behaves('cells.font-sizes', () => {
    const script = `const range = sheet.getRange('A1:B1'); const read = () => [range.getFontSizes(), range.getFontFamilies()];
      const before = read(); sheet.getRange('A1').setFontSize(14).setFontFamily('Roboto'); const first = [range.getFontSize(), range.getFontFamily()];
      const after = read(); range.setFontSizes([[10, 8]]).setFontFamilies([[null, 'Comic Sans MS']]);
      return [before, first, after, read()]`;
    expect(inCells(script)).toEqual([
      [[[10, 10]], [['Arial', 'Arial']]],
      [14, 'Roboto'],
      [[[14, 10]], [['Roboto', 'Arial']]],
      [[[10, 8]], [['Arial', 'Comic Sans MS']]],
    ]);
  });

  behaves('cells.notes', () => {
    const script =
      "sheet.getRange('A1:B1').setNote('n'); return ['A1', 'B1', 'C1'].map((cell) => sheet.getRange(cell).getNote())";
    expect(inCells(script)).toEqual(['n', 'n', '']);
  });

  it('may be set one after the other', () => {
    const script =
      "const range = sheet.getRange('B2'); return range === range.setFontWeight('bold').setFontColor('red').setFontSize(12).setWrap(true).setVerticalAlignment('top').setHorizontalAlignment('center')";
    expect(inCells(script)).toBe(true);
  });
});

describe('ranges', () => {
  const named = (name: string) => `sheet.getRange('${name}').getA1Notation()`;

  behaves('ranges.grid', () => {
    const outside = 'The coordinates of the range are outside the dimensions of the sheet.';
    expect(() => inCells('sheet.getRange(1001, 1)')).toThrow(outside);
    expect(() => inCells('sheet.getRange(1, 27)')).toThrow(outside);
    expect(inCells('sheet.insertRowsAfter(1000, 1); return sheet.getRange(1001, 1).getA1Notation()')).toBe('A1001');
  });

  behaves('ranges.size', () => {
    expect(() => inCells('sheet.getRange(1, 1, 0, 1)')).toThrow('The number of rows in the range must be at least 1.');
    expect(() => inCells('sheet.getRange(1, 1, 1, 0)')).toThrow(
      'The number of columns in the range must be at least 1.',
    );
  });

  behaves('ranges.names', () => {
    const names = ['B2:D5', 'c2:$d$4', '$C$3', 'C5:B2'];
    expect(inCells(`return [${names.map(named).join()}]`)).toEqual(['B2:D5', 'C2:D4', 'C3', 'B2:C5']);
  });

  behaves('ranges.whole', () => {
    const edges = (name: string): string =>
      `((range) => [range.getRow(), range.getColumn(), range.getLastRow(), range.getLastColumn()])(sheet.getRange('${name}'))`;
    expect(inCells(`return [${['D:F', 'F:D', '5:7', 'B3:C'].map(edges).join()}]`)).toEqual([
      [1, 4, 1000, 6],
      [1, 4, 1000, 6],
      [5, 1, 7, 26],
      [3, 2, 1000, 3],
    ]);
  });

  behaves('ranges.list', () => {
    const script =
      "const list = sheet.getRangeList(['a1:b1', 'E5']); list.setNumberFormat('0.00'); return [list.getRanges().map((range) => range.getA1Notation()), ['B1', 'E5', 'C1'].map((cell) => sheet.getRange(cell).setValue(1).getDisplayValues()[0][0])]";
    expect(inCells(script)).toEqual([
      ['A1:B1', 'E5'],
      ['1.00', '1.00', '1'],
    ]);
  });
});
