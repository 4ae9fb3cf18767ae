import fc from 'fast-check';
import { addDays, calendarDay, daysBetween, firstOfMonth, isDay } from '../../src/days/day';

const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('a day of the calendar', () => {
  it.each(['2026-03-02', '2024-02-29', '1999-12-31'])('is %s', (text) => expect(isDay(text)).toBe(true));

  it.each(['2026-02-29', '2026-02-31', '2026-13-01', '2026-3-2', '2026-03-02T00:00:00Z', 'today', '', 'NaN'])(
    'is not %j',
    (text) => expect(isDay(text)).toBe(false),
  );

  it('is counted on and back over the ends of months and years', () => {
    expect(addDays('2025-12-31', 1)).toBe('2026-01-01');
    expect(addDays('2024-03-01', -1)).toBe('2024-02-29');
    fc.assert(
      fc.property(day, fc.integer({ min: -4000, max: 4000 }), (from, days) => {
        const to = addDays(from, days);
        expect(isDay(to)).toBe(true);
        expect(daysBetween(from, to)).toBe(days);
        expect(addDays(to, -days)).toBe(from);
      }),
    );
  });

  it('has the first of its month, and months run over into the next year', () => {
    expect(firstOfMonth('2026-03-31')).toBe('2026-03-01');
    expect([calendarDay(2026, 13, 1), calendarDay(2026, 3, 0), calendarDay(2026, 0, 1)]).toEqual([
      '2027-01-01',
      '2026-02-28',
      '2025-12-01',
    ]);
  });
});
