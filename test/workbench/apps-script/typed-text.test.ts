import { Cloud } from '../../../workbench/apps-script/cloud';
import type { SpreadsheetLocale } from '../../../workbench/apps-script/workbook/values/spreadsheet-locale';
import type { StoredValue, WrittenValue } from '../../../workbench/apps-script/workbook/workbook';
import { VirtualClock } from '../../../workbench/clock';
import { copyFile } from '../../../workbench/recorded/version-history';
import { behaves } from './behaves';
import { createRecordingTransport, evaluate, openScript } from './open-script';

const cell = { row: 1, column: 1, rows: 1, columns: 1 };

/** An empty cell of a spreadsheet in a locale. */
function openCell(locale: SpreadsheetLocale, clock = new VirtualClock()) {
  const cloud = new Cloud({
    ...{ manifest: {}, clock, transport: createRecordingTransport(), files: {} },
    spreadsheetLocale: locale,
  });
  const [sheet] = cloud.workbook.sheets();
  if (sheet === undefined) throw new Error('a workbook begins with a sheet');
  return {
    type: (text: WrittenValue): StoredValue | undefined => {
      sheet.write(cell, [[text]]);
      return sheet.readValues(cell)[0]?.[0];
    },
    format: () => sheet.readAttribute(cell, 'numberFormat')[0]?.[0],
  };
}

/** What becomes of a text, by locale. */
const typed = (text: WrittenValue, locale: SpreadsheetLocale = 'en_US') => openCell(locale).type(text);
const inAll = (text: string) => [typed(text), typed(text, 'id_ID'), typed(text, 'de_DE')];
const formatsInAll = (text: string) =>
  (['en_US', 'id_ID', 'de_DE'] as const).map((locale) => {
    const opened = openCell(locale);
    opened.type(text);
    return opened.format();
  });
/** Serial of a day of 2026, or of another year. */
const day = (month: number, date: number, year = 2026) =>
  (Date.UTC(year, month - 1, date) - Date.UTC(1899, 11, 30)) / 86_400_000;

describe('a typed text', () => {
  behaves('typing.numbers-by-locale', () => {
    expect(inAll('1.500')).toEqual([1.5, 1500, 1500]);
    expect(inAll('2.000')).toEqual([2, 2000, 2000]);
    expect(inAll('1,500')).toEqual([1500, 1.5, 1.5]);
    expect(inAll('1,5')).toEqual(['1,5', 1.5, 1.5]);
    expect(inAll('1.500,75')).toEqual(['1.500,75', 1500.75, 1500.75]);
    expect(inAll('-1,234.5')).toEqual([-1234.5, '-1,234.5', '-1,234.5']);
    expect(inAll(',5')).toEqual([',5', 0.5, 0.5]);
    expect(inAll('1,5E3')).toEqual(['1,5E3', 1500, 1500]);
    expect(inAll('01234')).toEqual([1234, 1234, 1234]);
    for (const text of ['15k', '1.2.3,4', '-', 'Rp', '1.500,-', '10.000 pcs']) {
      expect(inAll(text)).toEqual([text, text, text]);
    }
  });

  behaves('typing.days-by-locale', () => {
    expect(inAll('3/4')).toEqual([day(3, 4), day(4, 3), day(4, 3)]);
    expect(inAll('3-4')).toEqual([day(3, 4), day(4, 3), day(4, 3)]);
    expect(inAll('31/12/2025')).toEqual(['31/12/2025', day(12, 31, 2025), day(12, 31, 2025)]);
    expect(inAll('12/31/2025')).toEqual([day(12, 31, 2025), '12/31/2025', '12/31/2025']);
    expect(inAll('2025-12-31')).toEqual([day(12, 31, 2025), day(12, 31, 2025), day(12, 31, 2025)]);
    expect(inAll('31.12.2025')).toEqual(['31.12.2025', '31.12.2025', day(12, 31, 2025)]);
    expect(inAll('3.4.')).toEqual(['3.4.', '3.4.', day(4, 3)]);
    expect(inAll('31/12/2025 14:30')[1]).toBe(day(12, 31, 2025) + 14.5 / 24);
  });

  behaves('typing.percent', () => {
    expect(inAll('100%')).toEqual([1, 1, 1]);
    expect(inAll('1500%')).toEqual([15, 15, 15]);
    expect(inAll('12,5%')).toEqual(['12,5%', 0.125, 0.125]);
    expect(inAll('1.500%')).toEqual([0.015, 15, 15]);
  });

  behaves('typing.money', () => {
    expect(inAll('Rp15.000')).toEqual(['Rp15.000', 15_000, 'Rp15.000']);
    expect(inAll('Rp 15.000,50')).toEqual(['Rp 15.000,50', 15_000.5, 'Rp 15.000,50']);
    expect(inAll('-Rp15.000')).toEqual(['-Rp15.000', -15_000, '-Rp15.000']);
    expect(inAll('$5')).toEqual([5, '$5', '$5']);
    expect(inAll('5 €')).toEqual(['5 €', '5 €', 5]);
    expect(inAll('Rp. 1.000')).toEqual(['Rp. 1.000', 'Rp. 1.000', 'Rp. 1.000']);
  });

  behaves('typing.formats', () => {
    expect(formatsInAll('1,500')).toEqual(['#,##0', '', '']);
    expect(formatsInAll('1.500,75')).toEqual(['', '#,##0.00', '#,##0.00']);
    expect(formatsInAll('3/4')).toEqual(['M/d', 'dd/MM', 'dd.MM']);
    expect(formatsInAll('1/2/2026')).toEqual(['M/d/yyyy', 'dd/MM/yyyy', 'dd.MM.yyyy']);
    expect(formatsInAll('2026-02-01')).toEqual(['yyyy-MM-dd', 'yyyy-MM-dd', 'yyyy-MM-dd']);
    expect(formatsInAll('10%')).toEqual(['0%', '0%', '0%']);
    expect([formatsInAll('$5')[0], formatsInAll('Rp15.000')[1], formatsInAll('5,00 €')[2]]).toEqual([
      '"$"#,##0',
      '"Rp"#,##0',
      '#,##0.00 [$€]',
    ]);
    const opened = openCell('en_US');
    opened.type('10%');
    expect([opened.type('3/4'), opened.format()]).toEqual([day(3, 4), '0%']);
  });

  behaves('typing.year', () => {
    const later = openCell('id_ID', new VirtualClock(Date.UTC(2027, 11, 31, 17)));
    expect(later.type('1/5')).toBe(day(5, 1, 2028));
    expect([typed('1/5/24', 'id_ID'), typed('1/5/99', 'id_ID')]).toEqual([day(5, 1, 2024), day(5, 1, 1999)]);
  });

  behaves('typing.by-scripts', () => {
    const script = `const range = SpreadsheetApp.getActive().getSheets()[0].getRange('A1:D1');
      return range.setValues([['1.500', '1,5', 1.5, '3 pcs']]).getValues()`;
    expect(evaluate(script, { spreadsheetLocale: 'id_ID' })).toEqual([[1500, 1.5, 1.5, '3 pcs']]);
  });
});

describe('a spreadsheet’s locale', () => {
  const shown = (value: WrittenValue, format: string, locale: SpreadsheetLocale) =>
    evaluate(
      `return SpreadsheetApp.getActive().getSheets()[0].getRange('A1')
        .setNumberFormat(${JSON.stringify(format)}).setValue(${JSON.stringify(value)}).getDisplayValues()[0][0]`,
      { spreadsheetLocale: locale },
    );

  behaves('display.by-locale', () => {
    expect(shown(1_234_567.5, '#,##0.00', 'en_US')).toBe('1,234,567.50');
    expect(shown(1_234_567.5, '#,##0.00', 'id_ID')).toBe('1.234.567,50');
    expect(shown(-15_000, '"Rp"#,##0', 'id_ID')).toBe('-Rp15.000');
    expect(shown(1.5, 'General', 'de_DE')).toBe('1,5');
    expect(shown(0.125, '0.0%', 'de_DE')).toBe('12,5%');
    expect(shown(5, '#,##0.00 [$€]', 'de_DE')).toBe('5,00 €');
    expect(shown(day(8, 9), 'd mmmm yyyy', 'id_ID')).toBe('9 Agustus 2026');
    expect(shown(day(8, 9), 'dddd', 'en_US')).toBe('Sunday');
  });

  behaves('display.bare-point', () => {
    expect([shown(5, '#,##0.##', 'en_US'), shown(5.25, '#,##0.##', 'id_ID')]).toEqual(['5.', '5,25']);
  });

  behaves('locale.code', () => {
    const script = `const book = SpreadsheetApp.getActive(); const before = book.getSpreadsheetLocale();
      book.setSpreadsheetLocale('de_DE'); const cell = book.getSheets()[0].getRange('A1').setValue('1,5');
      return [before, book.getSpreadsheetLocale(), cell.getValue()]`;
    expect(evaluate(script, { spreadsheetLocale: 'id_ID' })).toEqual(['in_ID', 'de_DE', 1.5]);
  });

  it('goes along with a copy of the file, which tells the same time', () => {
    const { cloud, clock } = openScript('function main() {}', { spreadsheetLocale: 'id_ID' });
    const copy = copyFile(cloud, 'colleague').workbook;
    clock.advance(366 * 86_400_000);
    copy.type(0, 1, 1, '1/5');
    expect([copy.locale, copy.sheet(0)?.readValues(cell)]).toEqual(['id_ID', [[day(5, 1, 2027)]]]);
  });

  it('is taken back with an execution that is killed, and refused where it is not emulated', () => {
    const { host, cloud } = openScript(`
      function change(to) { SpreadsheetApp.getActive().setSpreadsheetLocale(to); UrlFetchApp.fetch('https://a.id/') }`);
    const interrupt = ({ kind }: { kind: string }) => kind === 'httpWave';
    expect(() => host.run('change', ['id_ID'], { interrupt })).toThrow('interrupted');
    expect(cloud.workbook.locale).toBe('en_US');
    host.run('change', ['id_ID']);
    expect(cloud.workbook.locale).toBe('id_ID');
    expect(() => host.run('change', ['fr_FR'])).toThrow('fr_FR is not emulated');
  });
});
