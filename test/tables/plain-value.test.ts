import { isCut, toPlainCell } from '../../src/tables/plain-value';
import { createSheetDates } from '../../src/tables/sheet-dates';
import { formatDate } from '../../workbench/apps-script/operations/format-date';

describe('a value of the shop as a cell', () => {
  it.each([
    ['money', 'Rp1.234.500', 1_234_500],
    ['money', '-Rp72.720', -72_720],
    ['money', 72_720, 72_720],
    ['money', 'Rp. 1.000', 1000],
    ['money', 'Rp10000.50', 10_000.5],
    ['money', '(Rp1.000)', -1000],
    ['money', '1.00.0', '1.00.0'],
    ['quantity', '1,234', 1234],
    ['percent', '12,5%', 0.125],
    ['quantity', '12', 12],
    ['percent', '25%', 0.25],
    ['yesNo', 'Y', true],
    ['yesNo', 0, false],
    ['moment', '2021-03-02 13:05:33', Date.parse('2021-03-02T06:05:33Z')],
    ['moment', '2021-03-02T06:05:33.987Z', Date.parse('2021-03-02T06:05:33Z')],
    ['day', 'Senin, 9 Ags 2021', '2021-08-09'],
    ['day', '2021-03-02T20:00:00Z', '2021-03-03'],
    ['day', '2021-03-02', '2021-03-02'],
    ['day', "Jum'at, 9 Jul 2021", '2021-07-09'],
    ['day', '9 Agustus 2021', '2021-08-09'],
    ['day', '0000-00-00', ''],
    ['day', '-0001-11-30T00:00:00.000000Z', ''],
    ['day', '2021-02-30', '2021-02-30'],
    ['moment', '2021-03-02 13:05:33.000000', Date.parse('2021-03-02T06:05:33Z')],
    ['moment', '0000-00-00 00:00:00', ''],
    ['moment', '2021-02-30 10:00:00', '2021-02-30 10:00:00'],
  ] as const)('%s: %p is %p', (kind, value, cell) => {
    expect(toPlainCell(kind, value)).toBe(cell);
  });

  it.each(['00123', '1E5', '123456789012345678', '=HYPERLINK("https://x")', '+6281234', '-', "'abc", 'Kaos 🎽 anak'])(
    'keeps the text %s as it is',
    (text) => {
      expect([toPlainCell('text', text), toPlainCell('id', text)]).toEqual([text, text]);
    },
  );

  it('has lines that end in a line feed alone', () => {
    expect(toPlainCell('text', 'Jl. Kenanga 5\r\nBandung\rJawa Barat\n')).toBe('Jl. Kenanga 5\nBandung\nJawa Barat\n');
  });

  it('is blank where the shop has nothing, of whatever kind, and readable where it does not fit its kind', () => {
    expect([null, undefined, ''].map((nothing) => toPlainCell('money', nothing))).toEqual(['', '', '']);
    expect(toPlainCell('money', 'gratis')).toBe('gratis');
    expect(toPlainCell('day', 'kemarin')).toBe('kemarin');
  });

  it('is cut between characters', () => {
    const cells = [0, 1].map((more) => String(toPlainCell('text', `${'x'.repeat(more)}${'😀'.repeat(30_000)}`)));
    expect(cells.map((cell) => [isCut(cell), Buffer.from(cell).toString() === cell])).toEqual([
      [true, true],
      [true, true],
    ]);
  });

  it('never cuts a text that a cell holds', () => {
    expect(isCut(toPlainCell('text', 'x'.repeat(50_000)))).toBe(false);
    expect(isCut(toPlainCell('text', 'x'.repeat(50_001)))).toBe(true);
  });
});

describe.each(['Asia/Jakarta', 'America/New_York', 'Pacific/Auckland', 'Australia/Sydney'])(
  'dates of a spreadsheet in %s',
  (timeZone) => {
    const clock = { now: () => 0, sleep: () => undefined, format: formatDate };
    const dates = createSheetDates(clock, timeZone);

    it.each(['2021-03-02', '2026-12-31', '2026-07-01', '2026-10-04', '2026-04-05', '2026-03-08'])(
      'show the shop’s day %s and give it back',
      (day) => {
        const cell = dates.toSheet('day', day) as Date;
        expect(formatDate(cell.getTime(), timeZone, 'yyyy-MM-dd HH:mm')).toBe(`${day} 00:00`);
        expect(dates.toPlain('day', cell)).toBe(day);
      },
    );

    it('give moments back to the second', () => {
      const moment = Date.parse('2026-03-02T02:05:33Z');
      expect(dates.toPlain('moment', dates.toSheet('moment', moment))).toBe(moment);
    });
  },
);
