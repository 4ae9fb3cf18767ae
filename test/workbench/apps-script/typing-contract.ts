import type { Workbook } from '../../../workbench/apps-script/workbook/workbook';
import { behaves } from './behaves';
import { at, open } from './open-workbook';

export function describeTyping(create: () => Workbook): void {
  /** What each of some texts becomes, typed into a new workbook. */
  const typed = (texts: readonly string[]): unknown[] =>
    texts.map((text) => {
      const { workbook, sheet, value } = open(create);
      workbook.type(sheet.id, 1, 1, text);
      return value(1, 1);
    });

  behaves('typing.number-texts', () => {
    expect(typed(['01234', '22 34', '1E5', '10%', '1,234', 'true'])).toEqual([1234, 2234, 100_000, 0.1, 1234, true]);
  });

  behaves('typing.day-texts', () => {
    expect(typed(['2024-01-05', '3-4'])).toEqual([45_296, 46_085]);
  });

  behaves('typing.apostrophe', () => {
    expect(typed(["'007", "'=1+1"])).toEqual(['007', '=1+1']);
  });

  behaves('typing.other-texts', () => {
    const texts = ['-abc', 'Sepatu 40', '2024-13-45', ''];
    expect(typed(texts)).toEqual(texts);
  });

  behaves('typing.text-cells', () => {
    const { sheet } = open(create);
    const texts = [['01234', '=1+1', "'a", '1E5', '2024-01-05']];
    sheet.writeAttribute(at(1, 1, 1, 5), 'numberFormat', [['@', '@', '@', '@', '@']]);
    sheet.write(at(1, 1, 1, 5), texts);
    expect(sheet.readValues(at(1, 1, 1, 5))).toEqual(texts);
    expect(sheet.readFormulas(at(1, 1, 1, 5))).toEqual([['', '', '', '', '']]);
  });

  behaves('cells.moments', () => {
    const { sheet } = open(create);
    sheet.write(at(1, 1, 1, 2), [[{ $date: Date.UTC(2024, 0, 4, 17) }, { $date: Date.UTC(2024, 0, 5, 5) }]]);
    expect(sheet.readValues(at(1, 1, 1, 2))).toEqual([[45_296, 45_296.5]]);
    expect(sheet.readAttribute(at(1, 1, 1, 2), 'numberFormat')).toEqual([['yyyy-MM-dd', 'yyyy-MM-dd HH:mm:ss']]);
  });

  behaves('cells.length', () => {
    const { sheet } = open(create);
    sheet.write(at(1, 1), [['x'.repeat(50_000)]]);
    expect(() => sheet.write(at(1, 1), [['x'.repeat(50_001)]])).toThrow('more than the maximum of 50000 characters');
  });

  behaves('cells.line-breaks', () => {
    const { workbook, sheet, value } = open(create);
    sheet.writeAttribute(at(1, 1), 'numberFormat', [['@']]);
    sheet.write(at(1, 1, 2), [['a\r\nb\rc\n'], ['a\r\nb']]);
    workbook.type(sheet.id, 3, 1, 'a\r\nb');
    expect([value(1, 1), value(2, 1), value(3, 1)]).toEqual(['a\nb\nc\n', 'a\nb', 'a\nb']);
  });

  behaves('cells.half-characters', () => {
    const { sheet, value } = open(create);
    sheet.write(at(1, 1, 2), [['Tas 👜'], ['Tas 👜'.slice(0, 5)]]);
    expect([value(1, 1), value(2, 1)]).toEqual(['Tas 👜', 'Tas \ufffd']);
  });

  behaves('cells.kept-format', () => {
    const { sheet, value } = open(create);
    sheet.write(at(2, 2), [['10%']]);
    sheet.write(at(2, 2), [[null]]);
    expect([value(2, 2), sheet.lastRow(), sheet.readAttribute(at(2, 2), 'numberFormat')]).toEqual(['', 0, [['0%']]]);
  });
}
