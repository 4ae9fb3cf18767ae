import { dayOfFraction, readCellDay } from '../../src/days/read-cell-day';
import { formatDate } from '../../workbench/apps-script/operations/format-date';

const clock = { now: () => 0, sleep: () => undefined, format: formatDate };

describe('the day that a cell means', () => {
  it.each([
    ['a date, by the clock of the spreadsheet', new Date('2026-03-02T20:00:00Z'), 'Asia/Jakarta', '2026-03-03'],
    ['a date where it is still the day before', new Date('2026-03-02T02:00:00Z'), 'America/New_York', '2026-03-01'],
    ['the number of a date', 46_083, 'Asia/Jakarta', '2026-03-02'],
    ['a text', '2 Maret 2026', 'Asia/Jakarta', '2026-03-02'],
  ])('is told by %s', (_, cell, timeZone, day) => {
    expect(readCellDay({ clock, timeZone }, cell)).toBe(day);
  });

  it.each([3, 1926, 150_000, true, '', '2026-02-30', new Date(Number.NaN)])('is not told by %p', (cell) => {
    expect(readCellDay({ clock, timeZone: 'Asia/Jakarta' }, cell)).toBeUndefined();
  });
});

const today = '2026-03-02';

describe('a number that was a fraction before Sheets made a day of it', () => {
  it.each([
    [46_085, '2026-03-04'],
    [46_115, '2026-04-03'],
    [46_387, '2026-12-31'],
    [45_355, '2024-03-04'],
  ])('is one of the years around today: %s', (serial, day) => {
    expect(dayOfFraction(serial, today)).toBe(day);
  });

  it.each([0, 15_000, 39_999, 49_999, 54_950, 59_999, 69_999, 150_000])('is no price: %s', (price) => {
    expect(dayOfFraction(price, today)).toBeUndefined();
  });
});
