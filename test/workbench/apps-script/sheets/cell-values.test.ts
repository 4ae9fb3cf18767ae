import { behaves } from '../behaves';
import { evaluate, inSheet } from '../open-script';

describe('cells that scripts read and write', () => {
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

  it('keeps formats, notes and looks of cells', () => {
    const script = inSheet(`
      const range = sheet.getRange('B2').setNumberFormat('"Rp"#,##0').setValue(1234567).setNote('n').setBackground('#fff2cc').setFontWeight('bold').setFontColor('red').setWrap(true).setVerticalAlignment('top');
      return [range.getDisplayValues(), range.getNumberFormats(), range.getNote(), range.getBackground(), sheet.getRange('C3').getNumberFormats(), sheet.getDataRange().getA1Notation()];`);
    expect(evaluate(script)).toEqual([[['Rp1,234,567']], [['"Rp"#,##0']], 'n', '#fff2cc', [['General']], 'A1:B2']);
  });
});
