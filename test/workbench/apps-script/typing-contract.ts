import type { Workbook } from '../../../workbench/apps-script/workbook/workbook';
import { at, open } from './open-workbook';

export function describeTyping(create: () => Workbook): void {
  it.each([
    ['01234', 1234],
    ['22 34', 2234],
    ['1E5', 100_000],
    ['10%', 0.1],
    ['1,234', 1234],
    ['true', true],
    ['2024-01-05', 45_296],
    ['3-4', 46_085],
    ["'007", '007'],
    ['-abc', '-abc'],
    ['Sepatu 40', 'Sepatu 40'],
    ['2024-13-45', '2024-13-45'],
    ['', ''],
  ])('reads the typed text %j as %j', (text, expected) => {
    const { workbook, sheet, value } = open(create);
    workbook.type(sheet.id, 1, 1, text);
    expect(value(1, 1)).toBe(expected);
  });

  it('keeps texts as they are in cells formatted @', () => {
    const { sheet } = open(create);
    const texts = [['01234', '=1+1', "'a", '1E5', '2024-01-05']];
    sheet.writeAttribute(at(1, 1, 1, 5), 'numberFormat', [['@', '@', '@', '@', '@']]);
    sheet.write(at(1, 1, 1, 5), texts);
    expect(sheet.readValues(at(1, 1, 1, 5))).toEqual(texts);
    expect(sheet.readFormulas(at(1, 1, 1, 5))).toEqual([['', '', '', '', '']]);
  });

  it('stores moments as serial days of the own time zone, with a date format', () => {
    const { sheet } = open(create);
    sheet.write(at(1, 1, 1, 2), [[{ $date: Date.UTC(2024, 0, 4, 17) }, { $date: Date.UTC(2024, 0, 5, 5) }]]);
    expect(sheet.readValues(at(1, 1, 1, 2))).toEqual([[45_296, 45_296.5]]);
    expect(sheet.readAttribute(at(1, 1, 1, 2), 'numberFormat')).toEqual([['yyyy-MM-dd', 'yyyy-MM-dd HH:mm:ss']]);
  });

  it('refuses texts of more than 50,000 characters', () => {
    const { sheet } = open(create);
    sheet.write(at(1, 1), [['x'.repeat(50_000)]]);
    expect(() => sheet.write(at(1, 1), [['x'.repeat(50_001)]])).toThrow('more than the maximum of 50000 characters');
  });

  it('clears cells with null, keeping their format', () => {
    const { sheet, value } = open(create);
    sheet.write(at(2, 2), [['10%']]);
    sheet.write(at(2, 2), [[null]]);
    expect([value(2, 2), sheet.lastRow(), sheet.readAttribute(at(2, 2), 'numberFormat')]).toEqual(['', 0, [['0%']]]);
  });
}
